import type { Message, MessageKind } from '../../../src/model/message.js';

const mark = '\u200E';

const android: Partial<Record<MessageKind, string>> = {
  voice: 'PTT-20260928-WA0003.opus',
  audio: 'AUD-20260928-WA0004.m4a',
  image: 'IMG-20260928-WA0005.jpg',
  video: 'VID-20260928-WA0006.mp4',
  sticker: 'STK-20260928-WA0007.webp',
  gif: 'GIF-20260928-WA0011.mp4',
  file: 'Our walk (final).pdf',
  contact: 'The baker.vcf',
};
const iphone: Partial<Record<MessageKind, string>> = {
  voice: '00000031-AUDIO-2026-09-28-21-45-12.opus',
  image: '00000032-PHOTO-2026-09-28-21-45-12.jpg',
  video: '00000033-VIDEO-2026-09-28-21-45-12.mp4',
  sticker: '00000034-STICKER-2026-09-28-21-45-12.webp',
  gif: '00000035-GIF-2026-09-28-21-45-12.mp4',
  audio: '00000036-harbour song.mp3',
  file: '00000037-list.pdf',
  contact: '00000038-The baker.vcf',
};

const call = (seconds: number | undefined): string =>
  seconds === undefined ? 'Missed voice call' : `Voice call, ${seconds} sec`;

const bodyOf = ({ kind, text, seconds, edited }: Message, phone: 'android' | 'iphone'): string => {
  const own = phone === 'iphone' ? mark : '';
  const file = (phone === 'iphone' ? iphone : android)[kind];
  if (file) {
    const piece = phone === 'iphone' ? `${mark}<attached: ${file}>` : `${mark}${file} (file attached)`;
    return text === '' ? piece : `${piece}\n${text}`;
  }
  if (kind === 'deleted') return `${own}This message was deleted`;
  if (kind === 'media') return phone === 'iphone' ? `${mark}View once photo` : '<Media omitted>';
  if (kind === 'call') return own + call(seconds);
  if (kind === 'location') return `${own}Location: https://maps.google.com/?q=38.7,-9.1`;
  if (kind === 'system') return own + text;
  return edited ? `${text} ${mark}<This message was edited>` : text;
};

/** As an Android phone in the United States writes a chat: month first, twelve hours, no seconds. */
export const printAndroid = (messages: readonly Message[]): string =>
  messages
    .map((message) => {
      const [year, month, day, hour, minute] = message.wall.split(/[-T:]/).map(Number) as [
        number,
        number,
        number,
        number,
        number,
      ];
      const clock = `${hour % 12 || 12}:${String(minute).padStart(2, '0')}\u202F${hour < 12 ? 'AM' : 'PM'}`;
      const from = message.kind === 'system' ? '' : `${message.author}: `;
      return `${month}/${day}/${String(year).slice(2)}, ${clock} - ${from}${bodyOf(message, 'android')}\n`;
    })
    .join('');

/** As an iPhone in Britain writes a chat: day first, seconds, brackets, marks before its own words. */
export const printIphone = (messages: readonly Message[]): string =>
  messages
    .map((message) => {
      const [date, time] = message.wall.split('T') as [string, string];
      const body = bodyOf(message, 'iphone');
      const day = date.split('-').reverse().join('/');
      return `${body.startsWith(mark) ? mark : ''}[${day}, ${time}] ${message.author || 'Ines & Tom'}: ${body}\r\n`;
    })
    .join('');

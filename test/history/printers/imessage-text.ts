import type { Message, MessageKind } from '../../../src/model/message.js';
import { answers, reactionNames, timeOf } from './imessage.js';

const lines: Partial<Record<MessageKind, string>> = {
  voice: 'attachments/4/Audio Message.caf',
  audio: '/Users/sasha/Library/Messages/Attachments/ab/11/song.mp3',
  image: '~/Library/Messages/Attachments/ab/11/IMG 1.heic',
  gif: 'attachments/4/5.gif',
  video: 'attachments/4/6.mov',
  file: 'attachments/4/menu of the week.pdf',
  contact: 'attachments/4/Ada.vcf',
  media: 'Attachment missing!',
  sticker: 'Sticker from Me: attachments/9/cat.heic',
  location: 'Shared location!',
  deleted: 'You unsent this message part 4 seconds after sending!',
};

const bodyOf = ({ author, kind, text, edited, reactions, wall }: Message, time: string): string[] => {
  const said = kind === 'deleted' || kind === 'location' || text === '' ? [] : text.split('\n');
  const words = edited ? [`${time} first try`, `Edited 2 minutes, 1 second later: ${said[0]}`, ...said.slice(1)] : said;
  const reacted = (reactions ?? []).map(({ emoji, by }) => `${reactionNames[emoji] ?? emoji} by ${by}`);
  const head = wall.endsWith('0') ? 'Reactions:' : 'Tapbacks:';
  return [author, ...(lines[kind] ? [lines[kind]] : []), ...words, ...(reacted.length > 0 ? [head, ...reacted] : [])];
};

/** Messages as imessage-exporter's plain text; an answer stands indented in the message it answers too. */
export const printIMessageText = (messages: readonly Message[]): string =>
  messages
    .map((message, index) => {
      const time = timeOf(message);
      if (message.kind === 'system') return `${time} ${message.text}\n\n`;
      const body = [
        `${time}${message.mine ? ' (Read by them after 1 hour, 49 seconds)' : ''}`,
        ...bodyOf(message, time),
      ];
      const next = messages[index + 1];
      if (next && answers(messages, index + 1)) {
        const nested = [timeOf(next), ...bodyOf(next, timeOf(next))];
        body.push(...nested.map((line) => (line === '' ? '' : `    ${line}`)), '');
      }
      if (answers(messages, index)) body.push('This message responded to an earlier message.');
      return `${body.join('\n')}\n\n`;
    })
    .join('');

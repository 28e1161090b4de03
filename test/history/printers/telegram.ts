import type { Message, MessageKind } from '../../../src/model/message.js';

/** The partner's account in the printed chat: the chat's own number. */
export const partner = 4242;

/** Strings as Telegram Desktop writes them: control characters as `\x0B`, which is not JSON. */
const quoted = (text: string): string =>
  `"${text.replace(/["\\\u0000-\u001F\u2028\u2029]/g, (mark) => {
    const code = mark.charCodeAt(0);
    if (mark === '"' || mark === '\\') return `\\${mark}`;
    if (mark === '\n') return '\\n';
    if (mark === '\r') return '\\r';
    if (mark === '\t') return '\\t';
    return code < 32 ? `\\x${code.toString(16).toUpperCase().padStart(2, '0')}` : `\\u${code.toString(16)}`;
  })}"`;

const json = (value: unknown): string => {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return `[${value.map(json).join(',\n  ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return `{${fields.map(([key, field]) => `\n   ${quoted(key)}: ${json(field)}`).join(',')}\n  }`;
};

const left = '(File not included. Change data exporting settings to download.)';
const media: Partial<Record<MessageKind, object>> = {
  image: { photo: left },
  sticker: { file: left, media_type: 'sticker', sticker_emoji: '🙂' },
  voice: { file: left, media_type: 'voice_message' },
  video: { file: left, media_type: 'video_file' },
  gif: { file: left, media_type: 'animation' },
  audio: { file: left, media_type: 'audio_file' },
  file: { file: left, mime_type: 'application/pdf' },
  contact: { contact_information: { first_name: 'Ada' } },
  location: { location_information: { latitude: 1, longitude: 2 } },
};

/** Longer texts are written in pieces. */
const textOf = (text: string): unknown =>
  text.length < 6 ? text : [text.slice(0, 2), { type: 'bold', text: text.slice(2, 4) }, text.slice(4)];

const written = (message: Message): object => {
  const number = (id: string | undefined): number | undefined => (id ? Number(id.split('-')[1]) : undefined);
  const by = message.kind === 'system' || message.kind === 'call' ? 'actor' : 'from';
  return {
    id: number(message.id),
    type: by === 'actor' ? 'service' : 'message',
    date: message.wall,
    date_unixtime: message.utc === undefined ? undefined : String(message.utc / 1000),
    edited: message.edited ? message.wall : undefined,
    [by]: message.author,
    [`${by}_id`]: message.mine ? 'user77' : `user${partner}`,
    action: message.kind === 'call' ? 'phone_call' : message.kind === 'system' ? message.text : undefined,
    ...media[message.kind],
    duration_seconds: message.seconds,
    reply_to_message_id: number(message.replyTo),
    text: by === 'actor' ? '' : textOf(message.text),
    reactions: message.reactions?.map(({ emoji, by }) => ({
      type: 'emoji',
      count: 1,
      emoji,
      recent: by === undefined ? [] : [{ from: by, from_id: 'user1' }],
    })),
  };
};

/** One chat of two as Telegram Desktop's result.json. */
export const printTelegram = (messages: readonly Message[]): string =>
  json({ name: messages[0]?.chat ?? 'Robin', type: 'personal_chat', id: partner, messages: messages.map(written) });

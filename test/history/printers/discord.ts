import type { Message, MessageKind } from '../../../src/model/message.js';

const fileName: Partial<Record<MessageKind, string>> = {
  voice: 'voice-message.ogg',
  audio: 'song.mp3',
  image: 'table.png',
  video: 'waves.mp4',
  gif: 'cat.gif',
  file: 'form.pdf',
};

const two = (value: number): string => String(value).padStart(2, '0');

/** A time on the wall with its fraction and its offset, which is what parts it from UTC. */
const stamp = (utc: number, wall: string): string => {
  const fraction = utc % 1000;
  const minutes = (Date.parse(`${wall}Z`) - (utc - fraction)) / 60_000;
  const offset = `${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
  return `${wall}${fraction === 0 ? '' : `.${String(fraction).padStart(3, '0')}`}${offset}`;
};

const types: Partial<Record<MessageKind, string>> = { call: 'Call', system: 'RecipientAdd' };

const written = (message: Message): object => {
  const { utc = 0, wall, kind, seconds, reactions = [] } = message;
  const name = fileName[kind];
  return {
    id: message.id,
    type: types[kind] ?? (message.replyTo ? 'Reply' : 'Default'),
    timestamp: stamp(utc, wall),
    timestampEdited: message.edited ? stamp(utc, wall) : null,
    callEndedTimestamp: seconds === undefined ? null : new Date(utc + seconds * 1000).toISOString(),
    content: kind === 'call' ? 'Started a call.' : message.text,
    author: { id: '1', name: 'account', nickname: message.author, isBot: false },
    attachments: name ? [{ id: '2', fileName: name }] : [],
    stickers: kind === 'sticker' ? [{ id: '3', name: 'Wave' }] : [],
    reactions: reactions.map(({ emoji, by }) => {
      const own = /^:(.+):$/su.exec(emoji)?.[1];
      return {
        emoji: { id: own ? '7' : '', name: own ?? emoji },
        count: 1,
        users: by ? [{ id: '1', name: by }] : [],
      };
    }),
    reference: message.replyTo && { messageId: message.replyTo },
  };
};

/** A chat of two as DiscordChatExporter writes it. */
export const printDiscord = (messages: readonly Message[]): string =>
  JSON.stringify(
    {
      guild: { id: '0', name: 'Direct Messages' },
      channel: { id: '5', type: 'DirectTextChat', name: messages[0]?.chat ?? 'Robin' },
      messages: messages.map(written),
      messageCount: messages.length,
    },
    null,
    2,
  );

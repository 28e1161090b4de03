import type { MessageKind } from '../../model/message.js';
import { at, listAt, textAt } from '../json-shape.js';

const ofEnding = new Map<string | undefined, MessageKind>([
  ...'png jpg jpeg webp heic heif avif bmp tiff'.split(' ').map((ending) => [ending, 'image'] as const),
  ...'mp4 mov webm mkv avi m4v'.split(' ').map((ending) => [ending, 'video'] as const),
  ...'mp3 m4a ogg opus wav flac aac'.split(' ').map((ending) => [ending, 'audio'] as const),
  ['gif', 'gif'],
]);

/** Discord's apps send every voice message under this name; the export says nothing else of it. */
const voice = 'voice-message.ogg';

/** A GIF from Discord's picker is a message with nothing but its address. */
const picked = /^https:\/\/(?:media\.|c\.)?(?:tenor|giphy)\.com\/\S+$/;

const attachedTo = (message: unknown): MessageKind | undefined => {
  const [first] = listAt(message, 'attachments');
  if (first === undefined) return listAt(message, 'stickers').length > 0 ? 'sticker' : undefined;
  const name = textAt(first, 'fileName').toLowerCase();
  return name === voice ? 'voice' : (ofEnding.get(/\.([a-z\d]+)$/.exec(name)?.[1]) ?? 'file');
};

/**
 * What a message is, by its first attachment, and its words. What has neither (a poll, a forwarded text, which is somebody
 * else's words) is `media`.
 */
export const contentOf = (message: unknown): { kind: MessageKind; text: string } => {
  const text = textAt(message, 'content');
  const attached = attachedTo(message) ?? attachedTo(at(message, 'forwardedMessage'));
  if (attached !== undefined) return { kind: attached, text };
  return picked.test(text) ? { kind: 'gif', text: '' } : { kind: text === '' ? 'media' : 'text', text };
};

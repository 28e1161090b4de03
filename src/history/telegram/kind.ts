import type { MessageKind } from '../../model/message.js';
import { at, listAt, textAt } from '../json-shape.js';

/** `media_type` of Telegram Desktop's writer, export_output_json.cpp. */
const ofMedia = new Map<string, MessageKind>([
  ['sticker', 'sticker'],
  ['video_message', 'video'],
  ['voice_message', 'voice'],
  ['animation', 'gif'],
  ['video_file', 'video'],
  ['audio_file', 'audio'],
]);

/** What was sent as a plain file, by the first half of its MIME type. */
const ofMime = new Map<string | undefined, MessageKind>([
  ['image', 'image'],
  ['video', 'video'],
  ['audio', 'audio'],
]);

const timed: ReadonlySet<MessageKind> = new Set(['voice', 'audio', 'video', 'call']);

const mediaOf = (message: unknown): MessageKind | undefined => {
  const has = (key: string): boolean => at(message, key) !== undefined;
  if (has('photo')) return 'image';
  if (has('media_type') || has('file'))
    return (
      ofMedia.get(textAt(message, 'media_type')) ?? ofMime.get(textAt(message, 'mime_type').split('/')[0]) ?? 'file'
    );
  if (has('contact_information')) return 'contact';
  return has('location_information') || has('place_name') ? 'location' : undefined;
};

/** Text is written whole, or in pieces: plain ones as strings, links, bold words and the like as objects with `text`. */
const wordsAt = (value: unknown, key: string): string =>
  textAt(value, key) ||
  listAt(value, key)
    .map((piece) => (typeof piece === 'string' ? piece : textAt(piece, 'text')))
    .join('');

/** The length of what has one, in seconds. */
export const secondsOf = (message: unknown, kind: MessageKind): number | undefined => {
  const seconds = at(message, 'duration_seconds');
  return timed.has(kind) && typeof seconds === 'number' && seconds >= 0 ? seconds : undefined;
};

/**
 * What a message of type `message` is, and its words. A forwarded text is somebody else's words: it is `media`, without
 * them. So is what has neither words nor a kind that we know (games, invoices, lists). A poll is its question.
 */
export const contentOf = (message: unknown): { kind: MessageKind; text: string } => {
  const forwarded = at(message, 'forwarded_from') !== undefined;
  const text = forwarded ? '' : wordsAt(message, 'text') || wordsAt(at(message, 'poll'), 'question');
  return { kind: mediaOf(message) ?? (text === '' ? 'media' : 'text'), text };
};

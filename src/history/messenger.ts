import type { MessageKind, MessageSource } from '../model/message.js';
import { at, isObject, listAt, textAt } from './json-shape.js';
import { noticeOf } from './meta/notices.js';
import { type Said, threadOf } from './meta/thread.js';
import type { Parser } from './parser.js';

/** Lists of a message's media, and what is in them; a sound is a recording made in the app. */
const media: readonly (readonly [string, MessageKind])[] = [
  ['audio_files', 'voice'],
  ['videos', 'video'],
  ['photos', 'image'],
  ['gifs', 'gif'],
  ['files', 'file'],
];

const callOf = (message: unknown): Said => {
  const length = at(message, 'call_duration');
  const missed = at(message, 'missed') === true;
  if (missed) return { kind: 'call', text: '', seconds: 0 };
  return { kind: 'call', text: '', ...(typeof length === 'number' && length >= 0 ? { seconds: length } : {}) };
};

const said = (message: unknown, author: string): Said => {
  const content = textAt(message, 'content');
  const type = textAt(message, 'type');
  const notice = noticeOf(content, author);
  if (at(message, 'is_unsent') === true || notice === 'deleted') return { kind: 'deleted', text: '' };
  if (typeof at(message, 'call_duration') === 'number' || type === 'Call') return callOf(message);
  if (type === 'Subscribe' || type === 'Unsubscribe' || notice === 'system') return { kind: 'system', text: content };
  const words = notice === undefined ? content : '';
  if (isObject(at(message, 'sticker'))) return { kind: 'sticker', text: words };
  for (const [list, kind] of media) if (listAt(message, list).length > 0) return { kind, text: words };
  const link = textAt(message, 'share', 'link');
  if (link !== '' && !words.includes(link)) return { kind: 'text', text: words === '' ? link : `${words}\n${link}` };
  return words === '' ? { kind: notice ?? 'media', text: '' } : { kind: 'text', text: words };
};

/** Files of both messengers are alike; where media lie tells them apart, and what only one of them writes. */
const source = (message: unknown): MessageSource | undefined => {
  for (const [list] of [...media, ['sticker']])
    for (const item of list === 'sticker' ? [at(message, 'sticker')] : listAt(message, list as string)) {
      const uri = textAt(item, 'uri');
      if (/(?:^|\/)your_instagram_activity\//.test(uri)) return 'instagram';
      if (/(?:^|\/)(?:your_(?:activity_across_)?facebook(?:_activity)?|stickers_used)\//.test(uri)) return 'messenger';
    }
  if (textAt(message, 'content') === 'Liked a message') return 'instagram';
  return undefined;
};

/**
 * Reads a `message_N.json` of "Download your information" from Facebook or Instagram: `participants`, `title` and up to
 * some 10,000 `messages`, newest first, which come out in the order of the file. Nothing in it says which side is the user.
 * The source is 'messenger' unless something of the file shows that it is Instagram's. Meta's own sentences ("Ana sent a
 * photo.") are known in English. @throws Problem for any other file; CutOffFile, after the messages before, for one cut off
 */
export const messenger: Parser = (chunks, around) =>
  threadOf(chunks, around, {
    title: 'title',
    author: 'sender_name',
    time: 'timestamp_ms',
    said,
    source,
    chat: (title) => title,
  });

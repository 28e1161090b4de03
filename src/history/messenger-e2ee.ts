import type { MessageKind } from '../model/message.js';
import { at, listAt, textAt } from './json-shape.js';
import { noticeOf } from './meta/notices.js';
import { type Said, threadOf } from './meta/thread.js';
import type { Parser } from './parser.js';

const endings: readonly (readonly [RegExp, MessageKind])[] = [
  [/audioclip|\.(?:aac|m4a|mp3|oga|ogg|opus|wav)$/i, 'voice'],
  [/\.gif$/i, 'gif'],
  [/\.(?:avif|heic|jpe?g|png|webp)$/i, 'image'],
  [/\.(?:m4v|mkv|mov|mp4|webm)$/i, 'video'],
  [/\/[^/]*\.[a-z0-9]{1,5}$/i, 'file'],
];

/** What lies in a media file, by its name; a sentence ("Failed to download media") may stand in its place. */
const mediaKind = (item: unknown): MessageKind => {
  const uri = textAt(item, 'uri');
  return endings.find(([ending]) => ending.test(uri))?.[1] ?? 'media';
};

const said = (message: unknown, author: string): Said => {
  const text = textAt(message, 'text');
  const notice = noticeOf(text, author);
  if (at(message, 'isUnsent') === true || textAt(message, 'type') === 'placeholder' || notice === 'deleted')
    return { kind: 'deleted', text: '' };
  if (notice === 'system') return { kind: 'system', text };
  const words = notice === undefined ? text : '';
  const [first] = listAt(message, 'media');
  if (first !== undefined) return { kind: mediaKind(first), text: words };
  return words === '' ? { kind: notice ?? 'media', text: '' } : { kind: 'text', text: words };
};

/**
 * Reads a file of Messenger's download of end-to-end encrypted chats: `participants` (names), `threadName` (a name and a
 * number, "Ana_15"), `messages` with `senderName`, `text`, `timestamp`, `type`, `isUnsent`, `media` and `reactions`. All of
 * a chat is in one file. Nothing in it says which side is the user, nor how long calls or voice notes were; a message of
 * type `placeholder` is one taken back. @throws Problem for any other file; CutOffFile, after the messages before, for one
 * that is cut off
 */
export const messengerE2ee: Parser = (chunks, around) =>
  threadOf(chunks, around, {
    title: 'threadName',
    author: 'senderName',
    time: 'timestamp',
    said,
    source: () => 'messenger',
    chat: (title, file) => (title || file).replace(/(?<=.)_\d+$/, ''),
  });

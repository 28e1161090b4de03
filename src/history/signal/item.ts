import type { Message, Reaction } from '../../model/message.js';
import { at, instantOf, isObject, listAt, textAt } from '../json-shape.js';
import type { Around, Skipped } from '../parser.js';
import { type Told, told } from './kinds.js';
import type { People, Recipient } from './people.js';

/** Signal knows a message by who sent it and when; the export has no other name for it. */
const idOf = (author: Recipient, sent: number): string => `${sent} ${author.key}`;

const reactionsOf = (content: unknown, people: People): readonly Reaction[] =>
  listAt(content, 'reactions').flatMap((reaction) => {
    const emoji = textAt(reaction, 'emoji');
    if (emoji === '') return [];
    const by = people.of(at(reaction, 'authorId')).name;
    return [by === '' ? { emoji } : { emoji, by }];
  });

const answeredBy = (content: unknown, people: People): string | undefined => {
  const sent = instantOf(at(content, 'quote', 'targetSentTimestamp'));
  const author = people.of(at(content, 'quote', 'authorId'));
  return sent === undefined || author.key === '' ? undefined : idOf(author, sent);
};

/** Who wrote it: calls name their direction, and have no other sign of it. */
const writerOf = (item: unknown, content: Told, people: People): Recipient | undefined => {
  if (content.kind === 'system') return undefined;
  if (content.kind !== 'call') return people.of(at(item, 'authorId'));
  if (content.outgoing === undefined) return people.of(content.starter ?? at(item, 'authorId'));
  return content.outgoing ? people.me() : people.chat(at(item, 'chatId'));
};

/**
 * The message that a `chatItem` of Signal's export is. Its parts are named as in the export of Signal for desktop 8.x:
 * `chatId`, `authorId`, `dateSent` (milliseconds, as a string), `incoming` | `outgoing` | `directionless`, and one part
 * for what it is.
 */
export const messageOf = (item: unknown, line: number, people: People, { wallTime }: Around): Message | Skipped => {
  const utc = instantOf(at(item, 'dateSent'));
  if (utc === undefined) return { line, skipped: 'a message without a time' };
  const what = told(item);
  if (!what) return { line, skipped: 'a kind of message that is not known' };
  const writer = writerOf(item, what, people);
  const mine = isObject(at(item, 'outgoing'))
    ? true
    : isObject(at(item, 'incoming'))
      ? false
      : what.kind === 'call' && writer && writer.key !== ''
        ? writer.self
        : undefined;
  const author = writer?.name ?? '';
  const reactions = reactionsOf(what.content, people);
  const replyTo = answeredBy(what.content, people);
  return {
    source: 'signal',
    ...(writer && writer.key !== '' && what.kind !== 'call' ? { id: idOf(writer, utc) } : {}),
    chat: people.chat(at(item, 'chatId')).name,
    author: author === '' && mine === true ? people.me().name : author,
    ...(mine === undefined || what.kind === 'system' ? {} : { mine }),
    utc,
    wall: wallTime(utc),
    kind: what.kind,
    text: what.text,
    ...(what.seconds === undefined ? {} : { seconds: what.seconds }),
    ...(replyTo === undefined ? {} : { replyTo }),
    ...(listAt(item, 'revisions').length > 0 ? { edited: true } : {}),
    ...(reactions.length === 0 ? {} : { reactions }),
    line,
  };
};

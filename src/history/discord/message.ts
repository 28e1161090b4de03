import type { Message, Reaction } from '../../model/message.js';
import { at, listAt, textAt } from '../json-shape.js';
import type { Found } from '../parser.js';
import { contentOf } from './kind.js';

/** A message that is being put together: fields that the file does not tell stay absent. */
type Mutable = { -readonly [Field in keyof Message]: Message[Field] };

/** Types of what people write; the exporter writes a type that it has no name for as its number. */
const written = new Set(['Default', 'Reply', '0', '19']);
const replies = new Set(['Reply', '19']);
const calls = new Set(['Call', '3']);

/** The name shown in the chat, which is also the title of a chat of two; or else the account's. */
const nameOf = (user: unknown): string => textAt(user, 'nickname') || textAt(user, 'name');

/** A time with its offset, '2026-02-14T09:15:44.123+01:00': what the clock showed, and the instant in milliseconds. */
const timeAt = (message: unknown, key: string): { utc: number; wall: string } | undefined => {
  const parts = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d{1,3})?\d*(Z|[+-]\d\d:\d\d)$/.exec(textAt(message, key));
  if (parts === null) return undefined;
  const [, wall = '', fraction = '', offset = ''] = parts;
  const utc = Date.parse(wall + fraction + offset);
  return Number.isNaN(utc) ? undefined : { utc, wall };
};

/**
 * A server's own emoji has an id, and a name in letters. Old exports do not tell who reacted: what is counted and not
 * named is one reaction without a name.
 */
const reactionsOf = (message: unknown): readonly Reaction[] =>
  listAt(message, 'reactions').flatMap((item) => {
    const name = textAt(item, 'emoji', 'name');
    if (name === '') return [];
    const emoji = textAt(item, 'emoji', 'id') === '' ? name : `:${name}:`;
    const known = listAt(item, 'users').map((user): Reaction => {
      const by = nameOf(user);
      return by === '' ? { emoji } : { emoji, by };
    });
    return Number(at(item, 'count')) > known.length ? [...known, { emoji }] : known;
  });

/** A message of DiscordChatExporter's JSON. @param chat the chat's title @param line its number in the file */
export const messageOf = (message: unknown, chat: string, line: number): Found => {
  const time = timeAt(message, 'timestamp');
  if (time === undefined) return { line, skipped: 'a message without a time' };
  if (at(message, 'author', 'isBot') === true) return { line, skipped: 'a message of a bot' };

  const type = textAt(message, 'type');
  const found: Mutable = { source: 'discord', chat, author: '', ...time, kind: 'system', text: '', line };
  const id = textAt(message, 'id');
  if (id !== '') found.id = id;
  if (!calls.has(type) && !written.has(type)) {
    found.text = textAt(message, 'content');
    return found;
  }
  found.author = nameOf(at(message, 'author')) || 'Deleted User';
  if (calls.has(type)) {
    // Where words would stand is the exporter's own sentence about the call.
    found.kind = 'call';
    const ended = timeAt(message, 'callEndedTimestamp');
    if (ended !== undefined && ended.utc >= time.utc) found.seconds = Math.round((ended.utc - time.utc) / 1000);
    return found;
  }
  Object.assign(found, contentOf(message));
  const replyTo = replies.has(type) ? textAt(message, 'reference', 'messageId') : '';
  if (replyTo !== '') found.replyTo = replyTo;
  if (textAt(message, 'timestampEdited') !== '') found.edited = true;
  const reactions = reactionsOf(message);
  if (reactions.length > 0) found.reactions = reactions;
  return found;
};

import { Problem } from '../model/problem.js';
import { jsonValues } from './json-values.js';
import type { Parser } from './parser.js';
import { type Chat, idOf, messageOf } from './telegram/message.js';

/** Types of chats between people; the others are left out, for the reasons below. */
const people = new Set(['personal_chat', 'private_group', 'private_supergroup', 'public_supergroup']);

const leftOut = new Map([
  ['bot_chat', 'a chat with a bot'],
  ['private_channel', 'a channel'],
  ['public_channel', 'a channel'],
  ['saved_messages', 'saved messages'],
  ['replies', 'replies to comments'],
  ['verification_codes', 'verification codes'],
]);

const owned = 'personal_information.user_id';

/** One chat is the whole file; an account has lists of them. */
const places = ['', 'chats.list[].', 'left_chats.list[].'];
const paths = [owned, ...places.flatMap((place) => ['name', 'type', 'id', 'messages[]'].map((field) => place + field))];

const notTelegram = (): Problem =>
  new Problem('the file is not an export of Telegram Desktop', 'export the chat as machine-readable JSON');

/**
 * Reads result.json of Telegram Desktop: one chat, or a whole account. Only chats between people are read; each other one
 * is left out, which is said once. `wall` is the time on the exporter's computer; `mine` is known in chats of two, and
 * everywhere where the file holds the account's own data; `id` is the chat's number and the message's.
 */
export const telegram: Parser = function* (chunks, around) {
  let chat: Chat = {};
  let at = '';
  let owner: string | undefined;
  let line = 0;
  let told = false;
  for (const { path, value, item } of jsonValues(chunks, paths)) {
    if (path === owned) {
      owner = idOf(value);
    } else if (path.endsWith('messages[]')) {
      line += 1;
      if (chat.type === undefined) throw notTelegram();
      if (people.has(chat.type ?? '')) yield messageOf(value, chat, owner, around, line);
      else if (!told) {
        told = true;
        yield { line, skipped: leftOut.get(chat.type ?? '') ?? 'a chat of a kind that is not known' };
      }
    } else {
      const field = path.slice(path.lastIndexOf('.') + 1);
      // A field's item is the number of its chat in the list.
      const here = `${path.slice(0, -field.length)}${item}`;
      if (here !== at) {
        chat = {};
        at = here;
        told = false;
      }
      if (field === 'type') chat.type = typeof value === 'string' ? value : null;
      else if (field === 'id') chat.id = idOf(value);
      else if (typeof value === 'string') chat.name = value;
    }
  }
  if (chat.type === undefined && owner === undefined) throw notTelegram();
};

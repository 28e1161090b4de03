import type { Message, Reaction } from '../../model/message.js';
import { at, instantOf, listAt, textAt } from '../json-shape.js';
import type { Around, Found } from '../parser.js';
import { contentOf, secondsOf } from './kind.js';

/** A message that is being put together: fields that the file does not tell stay absent. */
type Mutable = { -readonly [Field in keyof Message]: Message[Field] };

/** What the file says about a chat before its messages. */
export interface Chat {
  /** undefined where nothing was said yet; null for one that Telegram has no word for. */
  type?: string | null;
  id?: string | undefined;
  name?: string;
}

/** A number of an account, chat or message; old exports write some of them as text. */
export const idOf = (value: unknown): string | undefined =>
  typeof value === 'number' ? String(value) : typeof value === 'string' && value !== '' ? value : undefined;

/** Accounts are written `user123`, and `123` in old exports and at the head of a chat. */
const account = (id: unknown): string | undefined => idOf(id)?.replace(/^user/, '');

/** In a chat of two, the other's account is the chat's own. */
const isMine = (whose: string | undefined, chat: Chat, owner: string | undefined): boolean | undefined => {
  if (whose === undefined) return undefined;
  if (owner !== undefined) return whose === owner;
  return chat.type === 'personal_chat' && chat.id !== undefined ? whose !== chat.id : undefined;
};

/** What Telegram calls an account that is gone: the export has null for its name. */
const gone = 'Deleted Account';

const clock = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d/;

/** Where nothing was edited, old exports may give the start of 1970. */
const wasEdited = (edited: string): boolean => edited !== '' && !/^19(?:69|70)-/.test(edited);

/** Only the most recent ones are told with their names: the rest of an emoji's is one reaction without a name. */
const reactionsOf = (message: unknown): readonly Reaction[] =>
  listAt(message, 'reactions').flatMap((item) => {
    const emoji = textAt(item, 'emoji');
    if (emoji === '') return [];
    const known = listAt(item, 'recent').map((one): Reaction => {
      const by = textAt(one, 'from');
      return by === '' ? { emoji } : { emoji, by };
    });
    return Number(at(item, 'count')) > known.length ? [...known, { emoji }] : known;
  });

/**
 * A message of Telegram Desktop's result.json. @param owner the account whose export it is, where the file tells it
 * @param line the number of the message in the file
 */
export const messageOf = (
  message: unknown,
  chat: Chat,
  owner: string | undefined,
  around: Around,
  line: number,
): Found => {
  const type = textAt(message, 'type');
  if (type === 'unsupported') return { line, skipped: 'a message that Telegram could not export' };
  if (type !== 'message' && type !== 'service') return { line, skipped: 'not a message' };
  const utc = instantOf(Number(at(message, 'date_unixtime')) * 1000);
  const wall = clock.exec(textAt(message, 'date'))?.[0] ?? (utc === undefined ? undefined : around.wallTime(utc));
  if (wall === undefined) return { line, skipped: 'a message without a time' };

  const service = type === 'service';
  const action = service ? textAt(message, 'action') : '';
  const notice = service && action !== 'phone_call';
  const found: Mutable = {
    source: 'telegram',
    chat: chat.name || gone,
    author: notice ? '' : textAt(message, service ? 'actor' : 'from') || gone,
    wall,
    kind: notice ? 'system' : 'call',
    text: notice ? action : '',
    line,
  };
  const idAt = (key: string): string | undefined => {
    const id = idOf(at(message, key));
    return id === undefined || chat.id === undefined ? undefined : `${chat.id}-${id}`;
  };
  const id = idAt('id');
  if (id !== undefined) found.id = id;
  if (utc !== undefined) found.utc = utc;
  if (notice) return found;

  const mine = isMine(account(at(message, service ? 'actor_id' : 'from_id')), chat, owner);
  if (mine !== undefined) found.mine = mine;
  const { kind, text } = service ? found : contentOf(message);
  found.kind = kind;
  found.text = text;
  const seconds = secondsOf(message, kind);
  if (seconds !== undefined) found.seconds = seconds;
  if (service) return found;

  // An answer to a message of another chat names that chat.
  const replyTo = at(message, 'reply_to_peer_id') === undefined ? idAt('reply_to_message_id') : undefined;
  if (replyTo !== undefined) found.replyTo = replyTo;
  if (wasEdited(textAt(message, 'edited'))) found.edited = true;
  const reactions = reactionsOf(message);
  if (reactions.length > 0) found.reactions = reactions;
  return found;
};

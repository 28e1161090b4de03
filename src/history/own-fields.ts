import { type MessageKind, messageKinds, type Reaction } from '../model/message.js';
import { Problem } from '../model/problem.js';
import { ownTime } from './own-time.js';
import { type Around, type Found, isSkipped } from './parser.js';

/** Everything that our own formats can say of a message; the first three are needed. */
export const ownNames = [
  'time',
  'author',
  'text',
  'kind',
  'chat',
  'me',
  'seconds',
  'id',
  'replyTo',
  'edited',
  'reactions',
] as const;
/** What a line gives under each name, still unchecked; undefined where it gives nothing. */
export type OwnFields = Readonly<Partial<Record<(typeof ownNames)[number], unknown>>>;

/** Why a line is left out, in words of ours. */
class Wrong extends Error {}

/** The value if it is what `test` wants, undefined if there is none. @throws Wrong for any other */
const given = <T>(value: unknown, test: (value: unknown) => value is T, wrong: string): T | undefined => {
  if (value === undefined || value === null) return undefined;
  if (!test(value)) throw new Wrong(wrong);
  return value;
};
const isText = (value: unknown): value is string => typeof value === 'string';
const isTruth = (value: unknown): value is boolean => typeof value === 'boolean';
const isLength = (value: unknown): value is number => typeof value === 'number' && value >= 0 && Number.isFinite(value);
const isName = (value: unknown): value is string | number =>
  typeof value === 'number' ? Number.isSafeInteger(value) : typeof value === 'string' && value !== '';
const isKind = (value: unknown): value is MessageKind => (messageKinds as readonly unknown[]).includes(value);

const reactionOf = (value: unknown): Reaction => {
  const { emoji, by } = (isText(value) ? { emoji: value } : (value ?? {})) as Record<string, unknown>;
  if (!isText(emoji) || emoji.trim() === '') throw new Wrong('a reaction has no emoji');
  const who = given(by, isText, 'who reacted is not a text');
  return { emoji: emoji.trim(), ...(who !== undefined && who.trim() !== '' && { by: who.trim() }) };
};

const nameOf = (value: unknown, wrong: string): string | undefined => {
  const name = given(value, isName, wrong);
  return name === undefined ? undefined : String(name);
};

/** Name of a file without its ending: the chat, where no line names it. */
const titleOf = (name: string): string => name.replace(/(?<=.)\.[A-Za-z0-9]+$/, '');

/**
 * The message that a line of one of our own formats says, or why it says none: its time cannot be read, something needed
 * is missing, something has the wrong shape. Names that are not ours are left alone.
 */
export const ownMessage = (fields: OwnFields, line: number, around: Around): Found => {
  try {
    const kind = given(fields.kind, isKind, 'kind is not one of those known') ?? 'text';
    const author = given(fields.author, isText, 'author is not a text')?.trim() ?? '';
    const text = given(fields.text, isText, 'text is not a text');
    const time = ownTime(given(fields.time, isText, 'time is not a text') ?? '', around.wallTime);
    if (time === undefined) throw new Wrong('time is not written as 2026-03-01 18:04');
    if (author === '' && kind !== 'system') throw new Wrong('there is no author');
    if (text === undefined && kind === 'text') throw new Wrong('there is no text');
    const mine = given(fields.me, isTruth, 'me is neither true nor false');
    const seconds = given(fields.seconds, isLength, 'seconds is not a length');
    const id = nameOf(fields.id, 'id is not a text or a number');
    const replyTo = nameOf(fields.replyTo, 'replyTo is not a text or a number');
    const edited = given(fields.edited, isTruth, 'edited is neither true nor false');
    const reactions = (given(fields.reactions, Array.isArray, 'reactions is not a list') ?? []).map(reactionOf);
    return {
      source: 'textcoach',
      ...(id !== undefined && { id }),
      chat: given(fields.chat, isText, 'chat is not a text')?.trim() || titleOf(around.name),
      author: kind === 'system' ? '' : author,
      ...(mine !== undefined && { mine }),
      ...time,
      kind,
      text: text ?? '',
      ...(seconds !== undefined && { seconds }),
      ...(replyTo !== undefined && { replyTo }),
      ...(edited === true && { edited }),
      ...(reactions.length > 0 && { reactions }),
      line,
    };
  } catch (wrong) {
    if (wrong instanceof Wrong) return { line, skipped: wrong.message };
    throw wrong;
  }
};

/** After as many lines without one message the file is not of our formats. */
const patience = 1000;

/** The same, as long as there is hope. @throws Problem when the first 1,000 lines hold no message */
export function* untilHopeless(all: Iterable<Found>): Generator<Found> {
  let bad = 0;
  for (const found of all) {
    if (!isSkipped(found)) bad = Number.NEGATIVE_INFINITY;
    else bad += 1;
    if (bad >= patience)
      throw new Problem(
        'the first 1,000 lines of the file hold no message',
        'each needs an author, a text and a time such as 2026-03-01 18:04',
      );
    yield found;
  }
}

import { factReader } from '../../history/facts.js';
import { type Found, isSkipped } from '../../history/parser.js';
import { shortId } from '../../history/short-id.js';
import type { Message, MessageKind } from '../../model/message.js';
import type { MessageFacts } from '../../model/message-facts.js';
import type { Person } from '../../model/person.js';
import type { Finder } from '../../rules/finder.js';
import type { Opened } from './opened.js';
import type { Who } from './who.js';

/** Messages are put in order within so many of each other: an export's own order is right but for clocks set back. */
const window = 4096;
const byTime = (a: Message, b: Message): number => (a.wall < b.wall ? -1 : a.wall > b.wall ? 1 : 0);

/** In the order of their time, as far as they lie no further apart than the window. */
function* ordered(messages: Iterable<Message>): Generator<Message> {
  let held: Message[] = [];
  for (const message of messages) {
    held.push(message);
    if (held.length < 2 * window) continue;
    held.sort(byTime);
    yield* held.slice(0, window);
    held = held.slice(window);
  }
  yield* held.sort(byTime);
}

/** What was left out, and where. */
export interface LeftOut {
  readonly reason: string;
  readonly count: number;
  /** The first few lines, or items, of it. */
  readonly lines: readonly number[];
}
const linesShown = 5;

/** Counts what is left out, by its reason. */
export const leftOuts = (): { add(reason: string, line: number): void; all(): LeftOut[] } => {
  const reasons = new Map<string, { count: number; lines: number[] }>();
  return {
    add: (reason, line) => {
      const known = reasons.get(reason);
      if (!known) return void reasons.set(reason, { count: 1, lines: [line] });
      known.count += 1;
      if (known.lines.length < linesShown) known.lines.push(line);
    },
    all: () => [...reasons].map(([reason, of]) => ({ reason, ...of })),
  };
};

const sent: ReadonlySet<MessageKind> = new Set(['voice', 'audio', 'image', 'video', 'sticker', 'gif', 'file', 'media']);

/**
 * What tells messages apart: the messenger's own name for one, or who said what in which minute. Phones differ in seconds and in
 * what they call a photo, so neither counts. Of the same in one minute, each is told by its place among them.
 */
const keys = (): ((message: Message, mine: boolean) => string) => {
  const times = new Map<string, number>();
  let minute = '';
  return (message, mine) => {
    if (message.id !== undefined) return shortId(`${message.source}\n${message.id}`);
    const now = message.wall.slice(0, 16);
    if (now > minute) {
      times.clear();
      minute = now;
    }
    const key = shortId(
      [message.source, mine ? 'me' : 'them', now, sent.has(message.kind) ? 'media' : message.kind, message.text].join(
        '\n',
      ),
    );
    const before = times.get(key) ?? 0;
    times.set(key, before + 1);
    return before === 0 ? key : `${key}-${before + 1}`;
  };
};

/** A message of the two, with its facts and what tells it apart. */
export interface Taken {
  readonly facts: MessageFacts;
  readonly key: string;
  readonly message: Message;
}

/** How an export is gone through. */
export interface Taking {
  readonly who: Who;
  /** For names and nicknames. */
  readonly person?: Person | undefined;
  readonly finder?: Finder;
  /** 'YYYY-MM-DD': what is older is left out. */
  readonly since?: string | undefined;
  readonly leave: (reason: string, line: number) => void;
  readonly seen?: (bytes: number) => void;
}

/** The messages of the two in one export. */
function* ofTheTwo({ found }: Opened, { who, since, leave, seen }: Taking): Generator<Message> {
  const all: Iterable<Found> = found(seen);
  for (const one of all) {
    if (isSkipped(one)) leave(one.skipped, one.line);
    else if (!who.chats.has(one.chat)) continue;
    else if (one.kind === 'system' || one.author === '') leave('a notice that nobody wrote', one.line);
    else if (!who.me.has(one.author) && !who.them.has(one.author)) leave('written by somebody else', one.line);
    else if (since !== undefined && one.wall < since) leave(`before ${since}`, one.line);
    else yield one;
  }
}

/** Newest first, as Messenger writes; a file of it is short. */
const turned = new Set<Opened['format']>(['messenger', 'messenger-e2ee']);

/** All messages of the two in the order of their time, each with its facts. Memory is bounded by a few thousand messages. */
export function* takenFrom(opened: readonly Opened[], taking: Taking): Generator<Taken> {
  const { who, person, finder } = taking;
  const isMine = (message: Message): boolean => message.mine ?? who.me.has(message.author);
  for (const one of opened) {
    const read = factReader({ isMine, ...(person && { person }), ...(finder && { finder }) });
    const keyOf = keys();
    const messages = ofTheTwo(one, taking);
    for (const message of turned.has(one.format) ? [...messages].sort(byTime) : ordered(messages)) {
      const facts = read(message);
      if (facts) yield { facts, key: keyOf(message, isMine(message)), message };
    }
  }
}

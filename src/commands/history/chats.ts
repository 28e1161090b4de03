import { type Found, isSkipped } from '../../history/parser.js';

/** Somebody who writes in a chat. */
export interface Writer {
  readonly name: string;
  readonly count: number;
  /** Whether the export says that they are the user; undefined where it does not tell. */
  readonly mine: boolean | undefined;
}

/** One chat of an export: its title, and who writes in it, most first. */
export interface Chat {
  readonly title: string;
  readonly writers: readonly Writer[];
}

/** Chats of what was found in a file, those with most messages first. Memory is bounded by the number of people. */
export const chatsOf = (found: Iterable<Found>): Chat[] => {
  const chats = new Map<string, Map<string, { count: number; mine: boolean | undefined }>>();
  for (const one of found) {
    if (isSkipped(one) || one.author === '' || one.kind === 'system') continue;
    let writers = chats.get(one.chat);
    if (!writers) {
      writers = new Map();
      chats.set(one.chat, writers);
    }
    const writer = writers.get(one.author);
    if (writer) writer.count += 1;
    else writers.set(one.author, { count: 1, mine: one.mine });
  }
  return sorted(
    [...chats].map(([title, writers]) => ({
      title,
      writers: [...writers].map(([name, of]) => ({ name, ...of })),
    })),
  );
};

const sorted = (chats: readonly Chat[]): Chat[] =>
  chats
    .map(({ title, writers }) => ({ title, writers: [...writers].sort((a, b) => b.count - a.count) }))
    .sort((a, b) => sizeOf(b) - sizeOf(a));

/** How many messages people wrote in it. */
export const sizeOf = ({ writers }: Chat): number => writers.reduce((sum, { count }) => sum + count, 0);

/** Chats of several files, those of the same title as one. */
export const joined = (lists: readonly (readonly Chat[])[]): Chat[] => {
  const all = new Map<string, Map<string, Writer>>();
  for (const { title, writers } of lists.flat()) {
    const known = all.get(title) ?? new Map<string, Writer>();
    all.set(title, known);
    for (const writer of writers) {
      const before = known.get(writer.name);
      known.set(writer.name, before ? { ...before, count: before.count + writer.count } : writer);
    }
  }
  return sorted([...all].map(([title, writers]) => ({ title, writers: [...writers.values()] })));
};

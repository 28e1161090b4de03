import type { Command } from 'commander';
import { memoryJson, memoryList, memoryPage } from '../../formats/memory.js';
import type { Memory } from '../../model/memory.js';
import { Problem } from '../../model/problem.js';
import type { MemoryFilter, Store } from '../../store/store.js';
import { examples } from '../examples.js';
import { personNamed } from '../recipient.js';
import type { Session } from '../session.js';
import { kindNamed, memoryOf, withFilters } from './fields.js';

interface ListOptions {
  readonly to?: string;
  readonly kind?: string;
  readonly tag?: string;
  readonly status?: Memory['status'];
  readonly all?: boolean;
  readonly n?: string;
  readonly json?: boolean;
}

const filterOf = (store: Store | undefined, { to, kind, tag, status }: ListOptions): MemoryFilter => ({
  ...(to !== undefined && { person: personNamed(store, to).slug }),
  ...(kind !== undefined && { kind: kindNamed(kind) }),
  ...(tag !== undefined && {
    tag: tag
      .trim()
      .toLowerCase()
      .replace(/^#(?=.)/, ''),
  }),
  ...(status && { status }),
});

const most = (n: string | undefined): number | undefined => {
  if (n === undefined) return undefined;
  if (!/^\d{1,6}$/.test(n) || Number(n) === 0)
    throw new Problem('-n takes a whole number from 1', 'for example: -n 20');
  return Number(n);
};

/** Shown on a page unless asked for more; JSON has them all. */
const pageful = 50;

type Find = (store: Store, filter: MemoryFilter, limit: number | undefined) => Memory[];

const show = async (session: Session, options: ListOptions, none: string, find: Find): Promise<void> => {
  const store = await session.storeIfAny();
  const limit = most(options.n) ?? (options.json ? undefined : pageful);
  const filter = filterOf(store, options);
  // One more than is shown tells whether there are more.
  const found = store ? find(store, filter, limit === undefined ? undefined : limit + 1) : [];
  const memories = limit === undefined ? found : found.slice(0, limit);
  const all = options.all ?? false;
  if (options.json)
    return session.print(
      JSON.stringify({ schemaVersion: 1, memories: memories.map((memory) => memoryJson(memory, all)) }),
    );
  if (memories.length === 0) return session.note(none);
  session.print(memoryList(memories, { columns: session.world.stdout.columns, now: session.world.now(), all }));
  if (found.length > memories.length) session.note(`There are more; -n ${memories.length * 4} shows more.`);
};

/** `memory list`: newest first. */
export const defineList = (command: Command, session: Session): void => {
  withFilters(
    examples(command, [
      'textcoach memory list',
      'textcoach memory list --to sam --kind joke',
      'textcoach memory list --json',
    ]).description('List memories, newest first. The words of tender and secret ones show with --all.'),
  ).action((options: ListOptions) =>
    show(session, options, 'No memories here. Add one: textcoach memory add "…"', (store, filter, limit) =>
      store.memories.list(filter, limit),
    ),
  );
};

/** `memory search`: full-text, best first. */
export const defineSearch = (command: Command, session: Session): void => {
  withFilters(
    examples(command, [
      'textcoach memory search museum',
      'textcoach memory search lasagne --to sam',
      'textcoach memory search "the sea" --json',
    ])
      .description('Search memories by their words, best match first.')
      .argument('<words...>', 'what to look for'),
  ).action((words: string[], options: ListOptions) =>
    show(session, options, 'No memory has these words.', (store, filter, limit) =>
      store.memories.search(words.join(' '), filter, limit),
    ),
  );
};

/** `memory show`: one memory, with everything. */
export const defineShow = (command: Command, session: Session): void => {
  examples(command, [
    'textcoach memory show 42',
    'textcoach memory show 42 --json',
    'textcoach memory edit 42 --kind joke',
  ])
    .description('Show everything about one memory.')
    .argument('<id>', 'its number')
    .option('--json', 'as one JSON document')
    .action(async (id: string, { json }: { json?: boolean }) => {
      const memory = memoryOf(await session.storeIfAny(), id);
      session.print(
        json
          ? JSON.stringify({ schemaVersion: 1, memory })
          : memoryPage(memory, { columns: session.world.stdout.columns, now: session.world.now() }),
      );
    });
};

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import type { Around, Dates } from '../../coach/memory-dates.js';
import { isMemoryKind, type Memory, type MemoryKind, memoryKinds } from '../../model/memory.js';
import type { Person } from '../../model/person.js';
import { Problem } from '../../model/problem.js';
import type { Store } from '../../store/store.js';
import { nearest } from '../../text/nearest.js';
import type { Session } from '../session.js';

/** A kind by its name. @throws Problem that names the nearest */
export const kindNamed = (word: string): MemoryKind => {
  const kind = word.trim().toLowerCase();
  if (isMemoryKind(kind)) return kind;
  const close = nearest(kind, memoryKinds);
  throw new Problem(
    'there is no such kind of memory',
    close ? `did you mean: ${close}` : `the kinds are ${memoryKinds.join(', ')}`,
  );
};

/** Words of `--tags`, repeated or with commas between. */
const tagWords = (text: string, before: readonly string[] = []): string[] => [
  ...before,
  ...text
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean),
];

/** What commander makes of the options that `add` and `edit` share. */
export interface MemoryOptions {
  readonly to?: string;
  readonly kind?: string;
  readonly date?: string;
  readonly until?: string;
  readonly tags?: string[];
  readonly link?: string;
  readonly tender?: boolean;
  readonly secret?: boolean;
}

/** Adds the options that `add` and `edit` share. */
export const withMemoryOptions = (command: Command): Command =>
  command
    .option('--to <name>', 'whose it is')
    .option('--kind <kind>', `one of ${memoryKinds.join(', ')}`)
    .option('--date <when>', 'such as 2026-11-26, "thu 9am", "12 march"')
    .option('--until <when>', 'the day after which it is no longer offered')
    .option('--tags <tags>', 'words to find it by (comma between, or repeated)', tagWords)
    .option('--link <path>', 'a photo, video or song: a path or an address; never opened');

/** Adds the options by which `list` and `search` narrow. */
export const withFilters = (command: Command): Command =>
  command
    .option('--to <name>', 'only theirs')
    .option('--kind <kind>', 'only of this kind')
    .option('--tag <tag>', 'only with this tag')
    .addOption(new Option('--status <status>', 'only these').choices(['open', 'done', 'ended']))
    .option('--all', 'show the words of tender and secret ones too')
    .option('-n <number>', 'at most so many')
    .option('--json', 'as one JSON document');

/** How dates are meant: now, in the zone of the person, in the order that the user set or is used to. */
export const around = (session: Session, person: Person | undefined): Around => {
  const { env } = session.world;
  const { dateOrder } = session.settings();
  const american = /^en_US/.test(env.LC_ALL || env.LC_TIME || env.LANG || '');
  return {
    now: session.world.now(),
    zone: person?.zone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone,
    order: dateOrder === 'mdy' || (dateOrder === 'auto' && american) ? 'mdy' : 'dmy',
  };
};

/** The date that an option's words mean. @throws Problem when they mean none */
export const dateOption = async (option: '--date' | '--until', words: string, when: Around): Promise<Dates> => {
  const { dateFrom } = await import('../../coach/memory-dates.js');
  const found = await dateFrom(words, when);
  if (!found)
    throw new Problem(
      `${option} is no date that can be read`,
      `write it like this: ${option} 2026-12-04   or "fri 18:30"   or none`,
    );
  return found;
};

/** @throws Problem when a memory would end before it begins */
export const inOrder = (date: string | null | undefined, until: string | null | undefined): void => {
  if (date && until && until.slice(0, 10) < date.slice(0, 10))
    throw new Problem('--until is before the date', 'swap them, or leave --until out');
};

/** The memory of a number such as 42 or #42. @throws Problem when there is none */
export const memoryOf = (store: Store | undefined, word: string): Memory => {
  const [, digits] = /^#?(\d{1,9})$/.exec(word.trim()) ?? [];
  if (digits === undefined) throw new Problem('a memory goes by its number', 'see: textcoach memory list');
  const memory = store?.memories.get(Number(digits));
  if (!memory) throw new Problem(`there is no memory #${digits}`, 'see: textcoach memory list');
  return memory;
};

/** The store of a command that changes what is there. @throws Problem when nothing was ever kept */
export const keptStore = async (session: Session): Promise<Store> => {
  const store = await session.storeIfAny();
  if (!store) throw new Problem('no memory is kept yet', 'textcoach memory add "…"');
  return store;
};

/** A link that is a path, as an absolute one: `~` and what stands beside the user are known. */
const pathOf = ({ world }: Session, link: string): string =>
  resolve(world.cwd, link.replace(/^~(?=[\\/])/, world.home ?? '~'));

/** Whether a link is a path where nothing is now. Addresses are never asked for. */
export const isMissing = (session: Session, link: string | null | undefined): boolean =>
  Boolean(link) && !/^\w+:\/\//.test(link as string) && !existsSync(pathOf(session, link as string));

/** Says so when a photo, video or song is not where a link says; it is kept all the same. */
export const noteMissing = (session: Session, link: string | null | undefined): void => {
  if (isMissing(session, link)) session.note('There is no file at that link now; it is kept as it stands.');
};

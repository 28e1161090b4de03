import type { Memory, MemoryKind } from '../model/memory.js';
import type { MessageSource } from '../model/message.js';
import type { MessageFacts } from '../model/message-facts.js';
import type { Person } from '../model/person.js';

/** A memory not yet kept: what the store fills in is optional. */
export type NewMemory = Pick<Memory, 'text'> & Partial<Omit<Memory, 'id' | 'text'>>;
/** Fields of a memory to change; null clears an optional one. */
export type MemoryEdit = { [K in keyof Omit<Memory, 'id' | 'uid' | 'created'>]?: Memory[K] | null };
/** Fields of a person to change; null clears an optional one. */
export type PersonEdit = { [K in keyof Omit<Person, 'slug'>]?: Person[K] | null };

/** Narrows a listing; absent fields narrow nothing. */
export interface MemoryFilter {
  /** Slug. */
  readonly person?: string;
  readonly kind?: MemoryKind;
  readonly status?: Memory['status'];
  readonly tag?: string;
}

/** The people the user texts. Names are compared without case and accents. */
export interface People {
  /** In the order in which they were added. */
  list(): Person[];
  /** By name, slug or nickname; undefined when nobody is called so. */
  find(name: string): Person | undefined;
  /** The person that commands without `--to` are about. */
  default(): Person | undefined;
  /** Keeps a person. The first becomes the default and adopts memories without a person (and says how many). */
  add(person: Person): { readonly person: Person; readonly adopted: number };
  edit(slug: string, edit: PersonEdit): Person;
  setDefault(slug: string): void;
  /** What `remove` would delete with them. */
  countsOf(slug: string): { readonly memories: number; readonly uses: number; readonly messages: number };
  /** Deletes the person and all of theirs; the next person becomes the default when they were it. */
  remove(slug: string): void;
}

/** What matters to them, kept by the user. */
export interface Memories {
  count(): number;
  /** Keeps a memory; a known uid updates it instead. */
  add(memory: NewMemory, now: Date): { readonly memory: Memory; readonly updated: boolean };
  get(id: number): Memory | undefined;
  /** Newest first. */
  list(filter?: MemoryFilter, limit?: number): Memory[];
  /** Full-text search, best match first; any text is a valid query. */
  search(query: string, filter?: MemoryFilter, limit?: number): Memory[];
  /**
   * Memories that may be offered for a draft: those sharing a word with it first (full-text search over stems), then
   * dated ones nearest to now, then the newest; at most `limit` (40 by default). Tender, secret and ended ones never.
   */
  near(words: readonly string[], person: string | undefined, now: Date, limit?: number): Memory[];
  /** Tender, secret and ended memories that share a word with a draft, best match first: never to be offered. */
  guarded(words: readonly string[], person: string | undefined): Memory[];
  edit(id: number, edit: MemoryEdit): Memory;
  remove(id: number): Memory;
  /** Takes back the last add, edit, done or remove; what it did, or undefined when there is nothing to take back. */
  undo(): { readonly what: 'add' | 'edit' | 'remove'; readonly memory: Memory } | undefined;
}

/** What was shown or taken, so that the same thing does not come back too soon. */
export interface Uses {
  /** Records, for a template id and the memories in it. */
  record(template: string, memories: readonly number[], person: string | undefined, now: Date): void;
  /** Template ids shown since an instant, with the last time (ISO). */
  since(instant: Date, person: string | undefined): ReadonlyMap<string, string>;
  /** Numbers of memories that were in something shown since an instant, with the last time (ISO). */
  memoriesSince(instant: Date, person: string | undefined): ReadonlyMap<number, string>;
}

/** How a message came to be kept: read from an export, noted down with `sent`, or with `check --log`. */
export type Origin = 'import' | 'sent' | 'log';

/** A message to keep: its facts, what tells it from every other one of the person's, and its words where they are wanted. */
export interface KeptMessage extends MessageFacts {
  readonly key: string;
  readonly origin: Origin;
  readonly text?: string;
}

/** What is kept of messages: facts, and words only where the user asked for it. */
export interface Messages {
  /** Keeps those whose key is not known yet, and words that were not kept before. @returns how many were new */
  add(messages: readonly KeptMessage[], person: string): number;
  /** Deletes what was noted down by hand between two wall times: an export of that time holds it too. */
  supersede(person: string, from: string, to: string): void;
  /** In the order of their time, from a wall time ('YYYY-MM-DD…') on if one is given, and not many more than the newest. */
  facts(person: string, since?: string, newest?: number): MessageFacts[];
  /** The same with their words, of those whose words were kept. */
  texts(person: string, since?: string): (MessageFacts & { readonly text: string })[];
  /** The first and the last time. */
  ends(person: string): { readonly first: string; readonly last: string } | undefined;
  /** How many there are, and the first and last time. */
  span(person: string): { readonly count: number; readonly from: string; readonly to: string } | undefined;
  /** Who somebody in an export is, remembered from an earlier one: a slug, or null for the user. */
  author(source: MessageSource, name: string): string | null | undefined;
  /** Remembers who somebody in an export is. */
  remember(source: MessageSource, name: string, person: string | null): void;
}

/** Suggestions of memories that are not to be made again, each by a key that is not its words. */
export interface Declined {
  /** Declines one; a key that is there already stays. */
  add(person: string, key: string): void;
  /** Keys of what was declined for a person. */
  of(person: string): ReadonlySet<string>;
}

/** The one reader and writer of the database. Every method may throw a Problem that says what to do. */
export interface Store {
  readonly people: People;
  readonly memories: Memories;
  readonly uses: Uses;
  readonly messages: Messages;
  readonly declined: Declined;
  /** Runs several changes as one: all of them are kept or, when `work` throws, none. */
  together<T>(work: () => T): T;
  close(): void;
}

/** What a memory is about; it decides which templates it can fill. */
export const memoryKinds = [
  'interest',
  'person',
  'event',
  'struggle',
  'win',
  'effort',
  'joke',
  'quote',
  'place',
  'trip',
  'photo',
  'video',
  'pet',
  'gift',
  'preference',
  'date',
  'compliment',
] as const;
export type MemoryKind = (typeof memoryKinds)[number];

export const isMemoryKind = (word: string): word is MemoryKind => (memoryKinds as readonly string[]).includes(word);

/** Something that matters to a person, in the user's words. */
export interface Memory {
  /** The short number that people type; given by the store. */
  readonly id: number;
  /** Survives export and import. */
  readonly uid: string;
  readonly text: string;
  readonly kind: MemoryKind;
  /** Slug of the person it belongs to; absent until somebody adopts it. */
  readonly person?: string;
  /** ISO date 'YYYY-MM-DD', or with a time 'YYYY-MM-DDTHH:mm', in the person's zone. */
  readonly date?: string;
  /** ISO date after which it is no longer offered. */
  readonly until?: string;
  readonly tags: readonly string[];
  /** Path or address of a photo, video or song. */
  readonly link?: string;
  /** A sore topic: kept, never offered. */
  readonly tender: boolean;
  /** Told in confidence: kept, never offered. */
  readonly secret: boolean;
  readonly status: 'open' | 'done' | 'ended';
  /** How it went, once done. */
  readonly outcome?: string;
  /** uid of the memory that this one follows up. */
  readonly follows?: string;
  /** ISO instant. */
  readonly created: string;
}

/** Tender and secret memories never enter anything that the coach writes. */
export const mayBeOffered = (memory: Memory): boolean => !memory.tender && !memory.secret && memory.status !== 'ended';

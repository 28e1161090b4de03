import type { MemoryKind } from '../../model/memory.js';
import type { MessageKind, Reaction } from '../../model/message.js';

/** Something in a chat that may be worth keeping; nothing is kept before the user says so. */
export interface Suggestion {
  readonly kind: MemoryKind;
  /** The memory as one would keep it, from the message's own words and the partner's name only. */
  readonly text: string;
  /** The message that it comes from, cut when it is very long. */
  readonly quote: string;
  /** Who wrote that message, as the export writes the name. */
  readonly by: string;
  /** The message's wall time, 'YYYY-MM-DDTHH:MM:SS'. */
  readonly at: string;
  /** 'YYYY-MM-DD', where the words name a day that can be told for certain from the message's wall time. */
  readonly date?: string;
  /** Illness, loss, trouble: to be kept as tender, and so never offered. */
  readonly tender?: true;
}

/** Who is who in a chat of two. */
export interface People {
  /** The names under which the user writes, as the export has them. */
  readonly me: readonly string[];
  /** The names under which the partner writes. */
  readonly them: readonly string[];
  /** What the partner is called in a memory: "Sam". */
  readonly call: string;
  /** 'she/her'; "their" is said where they are not known. */
  readonly pronouns?: string | undefined;
}

/** A message as the finders need it. */
export interface Said {
  readonly mine: boolean;
  readonly by: string;
  readonly at: string;
  readonly kind: MessageKind;
  readonly text: string;
  readonly reactions: readonly Reaction[];
}

/** A message with what was said around it. */
export interface Scene {
  readonly said: Said;
  /** The next messages of the same stretch of talk, nearest first. */
  readonly after: readonly Said[];
  readonly people: People;
}

/** What a finder made of a message. The weight says how sure it is to be worth keeping: 5 is fair, 9 is great. */
export interface Found {
  readonly kind: MemoryKind;
  readonly text: string;
  readonly weight: number;
  readonly date?: string | undefined;
  readonly tender?: boolean;
}

/** One sentence of a message. */
export interface Sentence {
  /** Straight apostrophes, no emoji, "im" as "I'm", shouting in small letters; without the signs at its end. */
  readonly words: string;
  /** The signs at its end: '!!', '?', ''. */
  readonly end: string;
}

/** Looks for one kind of thing in a sentence that is meant as it stands. */
export type Finder = (sentence: Sentence, scene: Scene) => Found | undefined;

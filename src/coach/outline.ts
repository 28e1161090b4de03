import type { MemoryKind } from '../model/memory.js';
import type { Comfort } from '../model/person.js';
import type { Template } from './template.js';

/** An outline of a voice note: beats to talk along, no script. */
export interface Outline {
  /** `voice/slug`. */
  readonly id: string;
  /** What its points may be about. */
  readonly fits: readonly (MemoryKind | 'any')[];
  /** The first words, with `{name}` once. */
  readonly open: string;
  readonly tone: string;
  /** Frames for the middle; `{point}` stands for what the user wants to say. */
  readonly points: readonly string[];
  readonly cue: string;
  /** One easy question, or none. */
  readonly ask: string | null;
  /** Words that leave them free. */
  readonly out: string;
  /** The line to send with it; `{seconds}` is its length. */
  readonly with: string;
  readonly comfort: Comfort;
  readonly register: Template['register'];
}

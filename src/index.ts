import { critiqueOf, type Reading } from './coach/critique.js';
import type { Critique } from './model/critique.js';
import { builtIn } from './rules/index.js';

export type { Reading } from './coach/critique.js';
export type { Alternative, Band, Credit, Critique, Finding, Safety, Severity, Slot, Span } from './model/critique.js';
export type { Memory, MemoryKind } from './model/memory.js';
export type { Comfort, Person } from './model/person.js';
export { strangerNamed } from './model/person.js';

/**
 * Reads a draft and says which words may land badly, which do good, and what it scores.
 * @param draft the text, any length; nothing is stored or sent
 * @param reading whom it is for, their memories, the clock; all optional
 * @returns the critique as `textcoach check --json` prints it, without alternatives
 */
export const critique = (draft: string, reading: Reading = {}): Critique => critiqueOf(draft, builtIn(), reading);

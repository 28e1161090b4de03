import { type Found, type Hit, isCredit } from '../../rule.js';

const hard = new Set(['warning', 'error', 'stop']);

/** What cautions of blame or guilt have found at warning or above, in the order of the text. */
export const conflictIn = (found: readonly Found[]): Hit[] =>
  found
    .filter(
      ({ rule }) =>
        !isCredit(rule) && hard.has(rule.severity) && (rule.family === 'criticism' || rule.family === 'guilt'),
    )
    .flatMap(({ hits }) => hits)
    .sort((one, other) => one.start - other.start);

const warm = new Set(['warmth', 'appreciation', 'empathy', 'desire']);

/** How many kind phrases credits have found. */
export const warmthIn = (found: readonly Found[]): number =>
  found.reduce((sum, { rule, hits }) => sum + (isCredit(rule) && warm.has(rule.family) ? hits.length : 0), 0);

/** Whether any caution has found something at warning or above. */
export const harshIn = (found: readonly Found[]): boolean =>
  found.some(({ rule }) => !isCredit(rule) && hard.has(rule.severity));

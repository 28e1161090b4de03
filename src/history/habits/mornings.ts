import type { MessageFacts } from '../../model/message-facts.js';

/** My good mornings, and how alike they are. */
export interface Mornings {
  readonly n: number;
  /** How many had the very words of the one before. */
  readonly copied: number;
  /** How often the one sent most was sent. */
  readonly most: number;
  /** How many of the latest in a row have the same words: 1 is none copied, 0 is no good morning. */
  readonly sameInARow: number;
}

/** How often the same good morning was sent again. */
export const morningsOf = (facts: readonly MessageFacts[]): Mornings => {
  let n = 0;
  let copied = 0;
  let sameInARow = 0;
  let before = '';
  const sent = new Map<string, number>();
  for (const { mine, flags, same } of facts) {
    if (!mine || !flags.includes('good-morning')) continue;
    n += 1;
    if (same !== '' && same === before) {
      copied += 1;
      sameInARow += 1;
    } else sameInARow = 1;
    before = same;
    sent.set(same, (sent.get(same) ?? 0) + 1);
  }
  return { n, copied, most: Math.max(0, ...sent.values()), sameInARow };
};

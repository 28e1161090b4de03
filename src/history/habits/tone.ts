import type { MessageFacts } from '../../model/message-facts.js';

/** What the rules found in my messages. */
export interface Tone {
  /** My messages in words. */
  readonly messages: number;
  /** Those with a credit, and those with a caution; one may have both. */
  readonly credited: number;
  readonly cautioned: number;
  /** How many messages each rule was found in, by its id. */
  readonly rules: Readonly<Record<string, number>>;
}

const isCredit = (rule: string): boolean => rule.startsWith('credit/');

/** Counts of rules and credits in my messages: of the other one nothing is judged. */
export const toneOf = (facts: readonly MessageFacts[]): Tone => {
  const mine = facts.filter((one) => one.mine && one.length > 0);
  const rules = new Map<string, number>();
  for (const rule of mine.flatMap((one) => one.rules)) rules.set(rule, (rules.get(rule) ?? 0) + 1);
  return {
    messages: mine.length,
    credited: mine.filter((one) => one.rules.some(isCredit)).length,
    cautioned: mine.filter((one) => one.rules.some((rule) => !isCredit(rule))).length,
    rules: Object.fromEntries([...rules].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))),
  };
};

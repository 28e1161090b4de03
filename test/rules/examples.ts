import { finderOf } from '../../src/rules/finder.js';
import { credits, rules } from '../../src/rules/index.js';
import type { Context, CreditRule, Rule } from '../../src/rules/rule.js';
import { readDraft } from '../../src/text/draft.js';

export { unbracket } from '../../src/rules/examples.js';

const finders = new WeakMap<Rule | CreditRule, ReturnType<typeof finderOf>>();

/** What one rule finds in a text, as [start, end) pairs. */
export const hitsOf = (rule: Rule | CreditRule, text: string, context: Context): [number, number][] => {
  const draft = readDraft(text);
  const looksBack = [rule.find].flat().some(({ verb }) => verb === 'after');
  const finder = finders.get(rule) ?? finderOf(looksBack ? [...new Set([...rules, ...credits, rule])] : [rule]);
  finders.set(rule, finder);
  const found = finder.find(draft, context);
  return [...found, ...finder.after(draft, context, found)]
    .filter(({ rule: { id } }) => id === rule.id)
    .flatMap(({ hits }) => hits.map(({ start, end }) => [start, end] as [number, number]));
};

import { finderOf } from '../../src/rules/finder.js';
import { credits, rules } from '../../src/rules/index.js';
import type { Context, CreditRule, Example, Rule } from '../../src/rules/rule.js';
import { readDraft } from '../../src/text/draft.js';

/** An example without its brackets, and the stretches they marked. `\[` is a bracket of the text itself. */
export const unbracket = (example: Example): { text: string; marked: [number, number][]; context: Context } => {
  const source = typeof example === 'string' ? example : example.text;
  const marked: [number, number][] = [];
  let text = '';
  let open = -1;
  for (let i = 0; i < source.length; i += 1) {
    const char = source[i] as string;
    if (char === '\\' && (source[i + 1] === '[' || source[i + 1] === ']')) {
      text += source[i + 1];
      i += 1;
    } else if (char === '[') open = text.length;
    else if (char === ']') marked.push([open, text.length]);
    else text += char;
  }
  return { text, marked, context: typeof example === 'string' ? {} : example.context };
};

const finders = new WeakMap<Rule | CreditRule, ReturnType<typeof finderOf>>();

/** What one rule finds in a text, as [start, end) pairs. */
export const hitsOf = (rule: Rule | CreditRule, text: string, context: Context): [number, number][] => {
  const draft = readDraft(text);
  const looksBack = [rule.find].flat().some(({ verb }) => verb === 'after');
  const finder = finders.get(rule) ?? finderOf(looksBack ? [...rules, ...credits, rule] : [rule]);
  finders.set(rule, finder);
  const found = finder.find(draft, context);
  return [...found, ...finder.after(draft, context, found)]
    .filter(({ rule: { id } }) => id === rule.id)
    .flatMap(({ hits }) => hits.map(({ start, end }) => [start, end] as [number, number]));
};

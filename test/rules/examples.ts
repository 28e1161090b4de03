import { finderOf } from '../../src/rules/finder.js';
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
  const finder = finders.get(rule) ?? finderOf([rule]);
  finders.set(rule, finder);
  return finder
    .find(readDraft(text), context)
    .flatMap(({ hits }) => hits.map(({ start, end }) => [start, end] as [number, number]));
};

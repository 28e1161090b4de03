import { describe, expect, it } from 'vitest';
import { isCredit } from '../../src/rules/rule.js';
import { rulesOfFiles } from './every-rule.js';
import { hitsOf, unbracket } from './examples.js';

const shown = (text: string, spans: readonly (readonly [number, number])[]) =>
  spans.map(([start, end]) => text.slice(start, end));

describe.each(rulesOfFiles.map(({ rule }) => [rule.id, rule] as const))('%s', (_id, rule) => {
  const finds = isCredit(rule) ? rule.good : rule.bad;

  it.each(finds.map((example) => [unbracket(example)]))('finds %o', ({ text, marked, context }) => {
    expect(marked.length, 'brackets mark what is found').toBeGreaterThan(0);
    expect(shown(text, hitsOf(rule, text, context))).toEqual(shown(text, marked));
  });

  it.each(rule.fine.map((example) => [unbracket(example)]))('finds nothing in %o', ({ text, marked, context }) => {
    expect(marked, 'a near miss marks nothing').toEqual([]);
    expect(shown(text, hitsOf(rule, text, context))).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { principles } from '../../src/coach/principles.js';
import { judge } from '../../src/coach/worth.js';
import { headlines } from '../../src/formats/bands.js';
import { readFamilyIds } from '../../src/reading/families.js';
import { families, familyOf } from '../../src/rules/families.js';
import { builtIn, credits, rules } from '../../src/rules/index.js';
import { type Example, isCredit } from '../../src/rules/rule.js';
import { sources } from '../../src/rules/sources.js';
import { rulesOfFiles } from './every-rule.js';
import { unbracket } from './examples.js';

const all = [...rules, ...credits];
const textOf = (example: Example) => unbracket(example).text;

/** Words that the program shows, without those it quotes, are passed by the program itself: nothing above info. */
const hard = (text: string) =>
  judge(text.replace(/["“][^"”]*["”]/g, 'that').replace(/\{\w+\}/g, 'that'), builtIn(), {})
    .findings.filter(({ severity }) => severity !== 'info')
    .map(({ rule, text: words }) => `${rule}: ${words}`);
/** The same for words about texts, which are no drafts: the learned reading knows drafts alone. */
const hardToRead = (text: string) => hard(text).filter((found) => !found.startsWith('reads/'));

describe('rules and files', () => {
  it('are the same: one rule a file, its id is its path', () => {
    expect(rulesOfFiles.map(({ rule }) => rule.id)).toEqual(rulesOfFiles.map(({ place }) => place));
    const listed = all.filter(({ id }) => !id.startsWith('reads/'));
    expect(listed.map(({ id }) => id).sort()).toEqual(rulesOfFiles.map(({ place }) => place).sort());
  });

  it('are as many in reads/ as the learned reading knows families, each named after its own', () => {
    const read = all.filter(({ id }) => id.startsWith('reads/'));
    expect(read.map(({ id }) => id)).toEqual(readFamilyIds.map((id) => `reads/${id}`));
    for (const { id, family } of read) expect(id).toBe(`reads/${family}`);
  });

  it('have ids of their own', () => expect(new Set(all.map(({ id }) => id)).size).toBe(all.length));

  it('keep credits in credit/ and nothing else there', () => {
    for (const rule of all.filter(({ id }) => !id.startsWith('reads/')))
      expect(rule.id.startsWith('credit/')).toBe(isCredit(rule));
  });

  it('belong to a family of their kind', () => {
    for (const rule of all) expect(familyOf(rule.family).kind).toBe(isCredit(rule) ? 'credit' : 'caution');
  });

  it('have a stop only for safety; two of its rules are milder', () => {
    for (const rule of rules)
      expect(rule.severity === 'stop', rule.id).toBe(
        rule.id.startsWith('safety/') && !['safety/explicit-no-consent', 'safety/intensity'].includes(rule.id),
      );
  });
});

describe.each(all.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  it('has examples enough', () => {
    const found = isCredit(rule) ? rule.good : rule.bad;
    const stop = !isCredit(rule) && rule.severity === 'stop';
    expect(found.length).toBeGreaterThanOrEqual(stop ? 10 : 3);
    expect(rule.fine.length).toBeGreaterThanOrEqual(stop ? 40 : 5);
    if (!isCredit(rule)) expect(rule.better.length).toBeGreaterThanOrEqual(1);
    const whole = (example: Example) =>
      JSON.stringify(example, (_, value) => (value instanceof Map ? [...value] : value));
    expect(new Set([...found, ...rule.fine].map(whole)).size).toBe(found.length + rule.fine.length);
  });

  it('passes the coach with its own words', () => {
    expect(hardToRead(rule.says)).toEqual([]);
    expect(hardToRead(rule.why)).toEqual([]);
    if (!isCredit(rule)) for (const better of rule.better) expect(hard(better)).toEqual([]);
  });

  it('uses only the slots there are', () => {
    for (const slot of `${rule.says} ${rule.why}`.match(/\{\w*\}/g) ?? [])
      expect(['{match}', '{name}']).toContain(slot);
  });

  it('speaks of words and never labels or foretells', () => {
    expect(`${rule.says} ${rule.why}`).not.toMatch(
      /\b(?:toxic|narcissis\w*|needy|clingy|insecure|manipulat\w*|gasligh\w*|abus\w*|anxious|controlling|immature|desperate)\b/i,
    );
    expect(`${rule.says} ${rule.why}`).not.toMatch(/\b(?:they|he|she|this|it) will\b/i);
  });
});

describe('what the program says', () => {
  it.each([
    ...Object.values(headlines),
    ...families.map(({ says }) => says),
    ...principles.flatMap(({ title, says, holds, leavesOut }) => [title, says, holds, leavesOut]),
  ])('%s', (text) => expect(hardToRead(text)).toEqual([]));

  it('cites only sources that a rule uses', () => {
    const used = new Set<string>([...all.map(({ source }) => source), 'yours']);
    expect(Object.keys(sources).filter((id) => !used.has(id))).toEqual([]);
  });

  it('has a rule for each family, and a caution and a credit for each principle', () => {
    for (const { number } of principles)
      for (const list of [rules, credits])
        expect(list.some(({ family }) => familyOf(family).principle === number)).toBe(true);
    for (const { id } of families)
      expect(
        all.some(({ family }) => family === id),
        id,
      ).toBe(true);
  });
});

describe('stop rules', () => {
  it('are silent on every ordinary text and every near miss of any rule', () => {
    const ordinary = readFileSync(resolve(import.meta.dirname, '../corpus/ordinary.txt'), 'utf8')
      .split('\n')
      .filter((line) => line && !line.startsWith('#'));
    const near = all.flatMap(({ fine }) => fine.map(textOf));
    const stops = [...ordinary, ...near].flatMap((text) =>
      judge(text, builtIn(), {})
        .findings.filter(({ severity }) => severity === 'stop')
        .map(({ rule }) => `${rule}: ${text}`),
    );
    expect(stops).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { banterTemplates } from '../../src/coach/banter-templates.js';
import { fill } from '../../src/coach/saying/fill.js';
import { type Template, textsOf } from '../../src/coach/template.js';
import { alternativeTemplates } from '../../src/coach/templates.js';
import { judge } from '../../src/coach/worth.js';
import { memoryKinds } from '../../src/model/memory.js';
import { strangerNamed } from '../../src/model/person.js';
import { builtIn } from '../../src/rules/index.js';

const families = Object.entries(alternativeTemplates) as [string, readonly Template[]][];
const all = [...families.flatMap(([, list]) => list), ...banterTemplates];
const sam = { ...strangerNamed('Sam'), nicknames: ['Sammy'], role: 'partner', comfort: 'spicy', adults: true } as const;
const memory = {
  id: 1,
  uid: 'u',
  text: 'burnt lasagne',
  kind: 'joke',
  tags: [],
  tender: false,
  secret: false,
  status: 'open',
  created: '',
} as const;

const hard = (text: string) =>
  judge(text, builtIn(), { person: sam })
    .findings.filter(({ severity }) => severity !== 'info')
    .map(({ rule, text: words }) => `${rule}: ${words}`);

describe('the template store', () => {
  it('has at least eight alternatives for each family, and forty pieces of banter, a third of them exchanges', () => {
    for (const [family, list] of families)
      if (family !== 'own-words') expect(list.length, family).toBeGreaterThanOrEqual(8);
    expect(families.map(([family]) => family).sort()).toEqual([
      'bare-miss-you',
      'care',
      'criticism',
      'desperation',
      'generic',
      'guilt',
      'long',
      'minimising',
      'missed-news',
      'negativity',
      'own-words',
      'pressure',
      'questions',
      'self-focus',
      'sharp-tease',
      'taking',
      'timing',
      'wanting',
    ]);
    expect(banterTemplates.length).toBeGreaterThanOrEqual(40);
    const exchanges = banterTemplates.filter(({ turns }) => turns);
    expect(exchanges.length * 3).toBeGreaterThanOrEqual(banterTemplates.length);
    for (const { turns = [] } of exchanges) expect('you' in (turns[turns.length - 1] ?? {})).toBe(true);
  });

  it('has ids of their own', () => expect(new Set(all.map(({ id }) => id)).size).toBe(all.length));
});

describe.each(all.map((template) => [template.id, template] as const))('%s', (_id, template) => {
  it('is well formed', () => {
    expect((template.text === undefined) !== (template.turns === undefined)).toBe(true);
    expect(['sweet', 'flirty', 'spicy']).toContain(template.comfort);
    expect(['plain', 'playful', 'tender', 'dry']).toContain(template.register);
    for (const kind of template.needs ?? []) expect(memoryKinds).toContain(kind);
    const everything = JSON.stringify(template);
    for (const slot of everything.match(/\{[^}"]*\}/g)?.filter((piece) => /^\{(?:\w|___)/.test(piece)) ?? [])
      expect(slot).toMatch(/^\{(?:name|role|memory|___:[^{}]{2,60})\}$/);
    for (const text of textsOf(template)) expect(text.length).toBeLessThanOrEqual(160);
  });

  it('passes the coach, with and without a memory and a name', () => {
    for (const text of textsOf(template))
      for (const filling of [{ person: sam, memory }, { person: sam }, {}]) {
        const filled = fill(text, filling, template.needs);
        if (filled) expect(hard(filled.text)).toEqual([]);
      }
  });

  it('claims nothing about the past, or about them', () => {
    const fixed = textsOf(template)
      .join(' ')
      .replace(/\{[^}]*\}/g, '');
    expect(fixed).not.toMatch(
      /\b(?:yesterday|last (?:night|week|time|year)|i (?:knew|saw|noticed|thought|remembered|heard|dreamed|dreamt|told|bought|made)|you (?:said|told|did|were|looked|made|went|had|mentioned|wore))\b/i,
    );
    expect(fixed).not.toMatch(/\b\d{1,2}(?::\d{2})? ?(?:am|pm)\b/i);
    expect(fixed).not.toMatch(
      /\b(?:just checking in|hope this|at the end of the day|my everything|soulmate|knight|princess)\b/i,
    );
  });

  it('speaks to them, not of them', () =>
    expect(textsOf(template).join(' ')).not.toMatch(/\b(?:he|she|him|his|her|hers)\b/i));
});

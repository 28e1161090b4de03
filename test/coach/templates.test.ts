import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { banterTemplates } from '../../src/coach/banter-templates.js';
import { ideaTemplates } from '../../src/coach/idea-templates.js';
import { outlineFlaws } from '../../src/coach/outline-flaws.js';
import { outlines } from '../../src/coach/outlines.js';
import { type Template, textsOf } from '../../src/coach/template.js';
import { flawsOf } from '../../src/coach/template-flaws.js';
import { alternativeTemplates } from '../../src/coach/templates.js';
import { builtIn } from '../../src/rules/index.js';

const families = Object.entries(alternativeTemplates) as [string, readonly Template[]][];
const alternatives = families.flatMap(([, list]) => list);
const all = [...alternatives, ...banterTemplates, ...ideaTemplates];

describe('the template store', () => {
  it('has thirty alternatives for each family that words can answer', () => {
    for (const [family, list] of families) expect([family, list.length >= 30]).toEqual([family, true]);
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
  });

  it('has two hundred pieces of banter, seventy of them exchanges that end with a turn of yours', () => {
    expect(banterTemplates.length).toBeGreaterThanOrEqual(200);
    expect(banterTemplates.filter(({ turns }) => turns).length).toBeGreaterThanOrEqual(70);
    for (const mood of ['playful', 'flirty'])
      for (const comfort of ['sweet', 'flirty', 'spicy'])
        if (mood !== 'playful' || comfort !== 'spicy')
          expect(banterTemplates.some((each) => each.mood === mood && each.comfort === comfort)).toBe(true);
  });

  it('has two hundred ideas over the eight principles, replies to good and bad news among them, and forty outlines', () => {
    expect(ideaTemplates.length).toBeGreaterThanOrEqual(200);
    for (let principle = 1; principle <= 8; principle += 1)
      expect(ideaTemplates.filter((idea) => idea.principle === principle).length).toBeGreaterThanOrEqual(20);
    for (const news of ['good-news', 'bad-news', 'chat'])
      expect(ideaTemplates.filter(({ answers }) => answers?.includes(news)).length).toBeGreaterThanOrEqual(3);
    expect(outlines.length).toBeGreaterThanOrEqual(40);
  });

  it('has ids of their own', () => {
    const ids = [...all, ...outlines].map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('has no words twice', () => {
    const texts = all.map((template) => textsOf(template).join('\n').toLowerCase());
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });

  it('is of the shape that its schema describes', () => {
    const schema = JSON.parse(
      readFileSync(resolve(import.meta.dirname, '../../src/model/template.schema.json'), 'utf8'),
    );
    const ajv = new Ajv2020({ allErrors: true });
    ajv.addSchema(schema, 'templates');
    for (const [shelf, entries] of Object.entries({
      alternatives,
      ideas: ideaTemplates,
      banter: banterTemplates,
      voice: outlines,
    })) {
      const validate = ajv.compile({ type: 'array', items: { $ref: `templates#/$defs/${shelf}/items` } });
      validate(entries);
      expect(validate.errors ?? []).toEqual([]);
    }
  });
});

describe.each(all.map((template) => [template.id, template] as const))('%s', (_id, template) => {
  it('has nothing to mend: slots, claims, and how it lands with each kind of memory', () =>
    expect(flawsOf(template, builtIn())).toEqual([]));

  it('has no worn words, and speaks to them, not of them', () => {
    const fixed = textsOf(template)
      .join(' ')
      .replace(/\{[^}]*\}/g, '');
    expect(fixed).not.toMatch(
      /\b(?:just checking in|hope this|at the end of the day|my everything|soulmate|knight|princess|butterflies|better half)\b/i,
    );
    expect(fixed).not.toMatch(/\b(?:he|she|him|his|her|hers)\b/i);
  });
});

describe.each(outlines.map((outline) => [outline.id, outline] as const))('%s', (_id, outline) => {
  it('has nothing to mend', () => expect(outlineFlaws(outline, builtIn())).toEqual([]));
});

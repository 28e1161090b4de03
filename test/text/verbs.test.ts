import { describe, expect, it } from 'vitest';
import { asYours, doing, ingOf, isPast } from '../../src/text/verbs.js';

describe('verbs', () => {
  it.each([
    ['got', 'getting'],
    ['went', 'going'],
    ['ran', 'running'],
    ['baked', 'baking'],
    ['fixed', 'fixing'],
    ['planned', 'planning'],
    ['tried', 'trying'],
    ['agreed', 'agreeing'],
    ['plays', 'playing'],
    ['runs', 'running'],
    ['studies', 'studying'],
    ['watches', 'watching'],
    ['goes', 'going'],
    ['bakes', 'baking'],
    ['lies', 'lying'],
  ])('%s → %s', (verb, said) => expect(doing(verb)).toBe(said));

  it.each(['is', 'was', 'has', 'cried', 'hates', 'broke', 'museum', 'boss'])('%s is nothing to say so', (word) =>
    expect(doing(word)).toBeUndefined(),
  );

  it.each([
    ['sing', 'singing'],
    ['dance', 'dancing'],
    ['swim', 'swimming'],
    ['die', 'dying'],
    ['see', 'seeing'],
    ['play', 'playing'],
  ])('to %s: %s', (verb, said) => expect(ingOf(verb)).toBe(said));

  it.each([
    ['laughs', 'laugh'],
    ['is', 'are'],
    ['has', 'have'],
    ['does', 'do'],
    ['studies', 'study'],
    ['watches', 'watch'],
    ['passes', 'pass'],
    ['said', 'said'],
    ['would', 'would'],
  ])('she %s: you %s', (verb, said) => expect(asYours(verb)).toBe(said));

  it('knows what is past', () => {
    expect(['got', 'laughed', 'lost'].map(isPast)).toEqual([true, true, true]);
    expect(['get', 'laugh', 'red'].map(isPast)).toEqual([false, false, false]);
  });
});

import { describe, expect, it } from 'vitest';
import { pairsIn, peopleIn, rowsIn } from '../../src/reading/training/rows.js';

describe('tables of the corpus', () => {
  it('have texts with what they were written for and what was seen', () => {
    const [row] = rowsIn('set\thand\twritten\tfamilies\ttext\ntrain\ta11\tguilt-\twarmth,memory\tremember the ferry\n');
    expect(row).toMatchObject({ set: 'train', hand: 'a11', family: 'guilt', meant: false, text: 'remember the ferry' });
    expect([...(row?.families ?? [])]).toEqual(['warmth', 'memory']);
  });

  it('have labels of texts that stay elsewhere: what both readers saw, what one did, the mean of their ratings', () => {
    const texts = ['first text', 'second text'];
    const [row] = peopleIn('line\tfirst\trating\tsecond\trating\n2\twarmth,playful\t70\twarmth\t61\n', texts);
    expect(row).toMatchObject({ text: 'second text', family: 'people', rating: 65.5 });
    expect([...(row?.families ?? [])]).toEqual(['warmth']);
    expect([...(row?.perhaps ?? [])]).toEqual(['playful']);
  });

  it('may have texts in which nobody saw anything', () => {
    const [row] = peopleIn('line\tfirst\trating\tsecond\trating\n1\t\t50\t\t52\n', ['one']);
    expect([row?.families.size, row?.perhaps?.size]).toEqual([0, 0]);
  });

  it('name the line that is wrong', () => {
    expect(() => rowsIn('head\ntrain\ta11\tguilt+\t\tok\ntrain\ta11\n')).toThrow(/line 3/);
    expect(() => pairsIn('head\ntrain\tp1\tplan\t\tb\n')).toThrow(/line 2/);
    expect(() => peopleIn('head\n9\t\t50\t\t50\n', ['one'])).toThrow(/no line 9/);
  });
});

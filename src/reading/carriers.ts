import { type Draft, readDraft } from '../text/draft.js';
import { type Join, type Reading, readFamilies, shareOfWords } from './read.js';
import type { Weights } from './weights.js';

/** Words `[first, end)` of a draft. */
interface Range {
  readonly first: number;
  readonly end: number;
}

/** The neighbouring words of one sentence that add most to the sum. */
const heaviest = (shares: Float64Array, { first, end }: Range): Range & { readonly sum: number } => {
  let best = { first, end: first + 1, sum: Number.NEGATIVE_INFINITY };
  let from = first;
  let sum = 0;
  for (let word = first; word < end; word += 1) {
    if (sum <= 0) {
      from = word;
      sum = 0;
    }
    sum += shares[word] as number;
    if (sum > best.sum) best = { first: from, end: word + 1, sum };
  }
  return best;
};

/**
 * The words that carry a family in a draft: a stretch of one sentence without which the family is less likely. Where no
 * stretch does it alone the sentence does, and at last the whole draft. UTF-16 offsets, end exclusive.
 */
export const carriersOf = (
  draft: Draft,
  reading: Reading,
  at: number,
  weights: Weights,
  join?: Join,
): { readonly start: number; readonly end: number } => {
  const { text, words, sentences } = draft;
  const shares = shareOfWords(draft, reading, at, weights);
  const stretches = sentences
    .map((sentence) => ({ ...heaviest(shares, sentence), sentence }))
    .sort((a, b) => b.sum - a.sum);
  const likely = reading.families[at]?.probability ?? 0;
  for (const range of [...stretches.slice(0, 2), ...stretches.slice(0, 1).map(({ sentence }) => sentence)]) {
    const start = words[range.first]?.start ?? 0;
    const end = words[range.end - 1]?.end ?? text.length;
    const rest = `${text.slice(0, start)}${text.slice(end)}`;
    const without = readFamilies(readDraft(rest), weights, join).families[at]?.probability ?? 0;
    if (without < likely) return { start, end };
  }
  return { start: words[0]?.start ?? 0, end: words[words.length - 1]?.end ?? text.length };
};

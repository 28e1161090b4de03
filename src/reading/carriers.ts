import { type Draft, readDraft } from '../text/draft.js';
import { type Family, type Join, type Reading, readFamilies, scaleOf, shareOfWords } from './read.js';
import type { Weights } from './weights.js';

/** Words `[first, end)` of a draft. */
interface Range {
  readonly first: number;
  readonly end: number;
}

/** UTF-16 offsets, end exclusive. */
interface Span {
  readonly start: number;
  readonly end: number;
}

const spanOf = ({ text, words }: Draft, { first, end }: Range): Span => ({
  start: words[first]?.start ?? 0,
  end: words[end - 1]?.end ?? text.length,
});

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
 * By how much the log odds of a family fall without some words, as their shares tell: near enough, for words that become
 * neighbours and the shape of the rest are not looked at.
 */
const fallWithout = (
  { features: { first, end, pieces, count } }: Reading,
  { sum, weights: { step, bias, slope } }: Family,
  range: Range,
  share: number,
): number => {
  let gone = 0;
  for (let i = 0; i < first.length; i += 1)
    if ((first[i] as number) < range.end && (end[i] as number) > range.first) gone += 1;
  for (let word = range.first; word < range.end; word += 1) gone += pieces[word]?.length ?? 0;
  const rest = ((sum - bias) / scaleOf(count) - share * step) * scaleOf(count - gone) + bias;
  return slope * (sum - rest);
};

/**
 * A fall by the shares from which on reading the rest has always agreed, in 2,800 stretches of the texts set aside; half of it
 * is enough but for five. Reading the rest costs as much as reading the draft.
 */
const clearFall = 3;

/**
 * The words that carry a family in a draft: a stretch of one sentence without which the family is less likely. Where no
 * stretch does it alone the sentence does, and at last the whole draft.
 */
export const carriersOf = (draft: Draft, reading: Reading, at: number, weights: Weights, join?: Join): Span => {
  const { text, words, sentences } = draft;
  const family = reading.families[at];
  const likely = family?.probability ?? 0;
  const shares = shareOfWords(draft, reading, at, weights);
  const stretches = sentences
    .map((sentence) => ({ ...heaviest(shares, sentence), sentence }))
    .sort((a, b) => b.sum - a.sum);
  const [best] = stretches;
  if (!join && family && best && fallWithout(reading, family, best, best.sum) >= clearFall) return spanOf(draft, best);
  for (const range of [...stretches.slice(0, 2), ...stretches.slice(0, 1).map(({ sentence }) => sentence)]) {
    const span = spanOf(draft, range);
    const rest = `${text.slice(0, span.start)}${text.slice(span.end)}`;
    const without = readFamilies(readDraft(rest), weights, join).families[at]?.probability ?? 0;
    if (without < likely) return span;
  }
  return spanOf(draft, { first: 0, end: words.length });
};

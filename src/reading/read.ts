import type { Draft } from '../text/draft.js';
import { type Features, featuresOf } from './features.js';
import type { FamilyWeights, Weights } from './weights.js';

/** How strongly a draft reads as one family. */
export interface Family {
  readonly id: string;
  /** Calibrated, 0 to 1. */
  readonly probability: number;
  /** What its features add up to, before calibration. */
  readonly sum: number;
  readonly weights: FamilyWeights;
  /** Its place among the families of the weights. */
  readonly at: number;
}

/** A draft as the learned reading sees it. */
export interface Reading {
  readonly features: Features;
  readonly families: readonly Family[];
}

/** Another reading of the same text joined to this one: what it makes of a text and of the sum of each family in it. */
export type Join = (
  text: string,
  sums: readonly number[],
) => readonly { readonly probability: number; readonly said: number; readonly warning: number }[];

/** From any number to 0 to 1. */
export const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** Long drafts have more features; by the root of their number no draft is louder than another. */
export const scaleOf = (features: number): number => 1 / Math.sqrt(Math.max(1, features));

let summed = new WeakMap<readonly number[], Int32Array>();
let summedWith: Int8Array | undefined;
/** What the pieces of a word add to each family: the same words come again and again. */
const sumsOfPieces = (pieces: readonly number[], rows: Int8Array, mask: number, many: number): Int32Array => {
  if (summedWith !== rows) {
    summed = new WeakMap();
    summedWith = rows;
  }
  let sums = summed.get(pieces);
  if (sums === undefined) {
    sums = new Int32Array(many);
    for (const piece of pieces)
      for (let k = 0, row = (piece & mask) * many; k < many; k += 1) (sums[k] as number) += rows[row + k] as number;
    summed.set(pieces, sums);
  }
  return sums;
};

/**
 * Reads a draft: for each family, how likely a careful reader would say that it is there.
 * @param join another reading to join to it
 */
export const readFamilies = (draft: Draft, { families, buckets, rows }: Weights, join?: Join): Reading => {
  const features = featuresOf(draft);
  const many = families.length;
  const sums = new Int32Array(many);
  const mask = buckets - 1;
  // Loops, for this is the innermost work of all.
  for (const hashes of [features.hashes, features.shapes])
    for (let i = 0; i < hashes.length; i += 1)
      for (let k = 0, row = ((hashes[i] as number) & mask) * many; k < many; k += 1)
        (sums[k] as number) += rows[row + k] as number;
  for (const pieces of features.pieces) {
    const ofWord = sumsOfPieces(pieces, rows, mask, many);
    for (let k = 0; k < many; k += 1) (sums[k] as number) += ofWord[k] as number;
  }
  const scale = scaleOf(features.count);
  const sum = families.map(({ step, bias }, at) => (sums[at] as number) * step * scale + bias);
  const joined = join?.(draft.text, sum);
  return {
    features,
    families: families.map((weights, at) => {
      const { probability, ...thresholds } = joined?.[at] ?? {
        probability: logistic(weights.slope * (sum[at] as number) + weights.offset),
      };
      return {
        id: weights.id,
        probability,
        sum: sum[at] as number,
        weights: joined ? { ...weights, ...thresholds } : weights,
        at,
      };
    }),
  };
};

/** What each word of the draft adds to the sum of a family: pairs and triples are shared among their words. */
export const shareOfWords = (
  draft: Draft,
  { features }: Reading,
  at: number,
  { families, buckets, rows }: Weights,
): Float64Array => {
  const shares = new Float64Array(draft.words.length);
  const { hashes, first, end, pieces } = features;
  for (let i = 0; i < hashes.length; i += 1) {
    const from = first[i] as number;
    const to = end[i] as number;
    const weight = rows[((hashes[i] as number) & (buckets - 1)) * families.length + at] as number;
    for (let word = from; word < to; word += 1) (shares[word] as number) += weight / (to - from);
  }
  pieces.forEach((list, word) => {
    for (const piece of list)
      (shares[word] as number) += rows[(piece & (buckets - 1)) * families.length + at] as number;
  });
  return shares;
};

import { logistic } from '../read.js';
import { countsAt, f1Of, type Judged, precisionOf } from './measure.js';

/** A line through the sums: probability = logistic(slope × sum + offset). */
export interface Line {
  readonly slope: number;
  readonly offset: number;
}

/** Fits the line by Newton's method (Platt 1999), with his smoothed targets, so that a perfect family stays finite. */
export const lineThrough = (judged: readonly Judged[]): Line => {
  const positives = judged.filter(({ there }) => there).length;
  const [high, low] = [(positives + 1) / (positives + 2), 1 / (judged.length - positives + 2)];
  let slope = 1;
  let offset = 0;
  for (let step = 0; step < 50; step += 1) {
    let [gs, go, ss, so, oo] = [0, 0, 1e-6, 0, 1e-6];
    for (const { value, there } of judged) {
      const p = logistic(slope * value + offset);
      const error = p - (there ? high : low);
      const bend = p * (1 - p);
      gs += error * value;
      go += error;
      ss += bend * value * value;
      so += bend * value;
      oo += bend;
    }
    const determinant = ss * oo - so * so;
    if (Math.abs(determinant) < 1e-12) break;
    slope -= (oo * gs - so * go) / determinant;
    offset -= (ss * go - so * gs) / determinant;
  }
  return { slope, offset };
};

/** A plane through two sums: probability = logistic(first × one + second × the other + offset). */
export interface Plane {
  readonly first: number;
  readonly second: number;
  readonly offset: number;
}

/** Fits the plane with the targets of `lineThrough`, by Newton's method for one of its three numbers at a time. */
export const planeThrough = (
  judged: readonly { readonly values: readonly [number, number]; readonly there: boolean }[],
): Plane => {
  const positives = judged.filter(({ there }) => there).length;
  const [high, low] = [(positives + 1) / (positives + 2), 1 / (judged.length - positives + 2)];
  let [first, second, offset] = [0.5, 0.5, 0];
  for (let step = 0; step < 200; step += 1) {
    const slopes = [0, 0, 0];
    const bends = [1e-6, 1e-6, 1e-6];
    const at = step % 3;
    for (const { values, there } of judged) {
      const p = logistic(first * values[0] + second * values[1] + offset);
      const x = at === 2 ? 1 : (values[at] as number);
      (slopes[at] as number) += (p - (there ? high : low)) * x;
      (bends[at] as number) += p * (1 - p) * x * x;
    }
    const change = (slopes[at] as number) / (bends[at] as number);
    if (at === 0) first -= change;
    else if (at === 1) second -= change;
    else offset -= change;
  }
  return { first, second, offset };
};

/** From which probability a family is said, and from which it warns. */
export interface Thresholds {
  readonly said: number;
  readonly warning: number;
}

/** A probability that no text has. */
export const never = 2;

/** Texts in which nothing is to be cautioned, and what share of them may meet a threshold at most. */
export interface Calm {
  /** How likely the family is in each. */
  readonly values: readonly number[];
  readonly said: number;
  readonly warning: number;
}

/** The value that at most a share of the texts exceeds. */
const exceededBy = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => b - a)[Math.floor(share * values.length)] ?? 0;

/**
 * Chooses the thresholds of a family on texts whose hand was held out.
 * @param judged probabilities of all texts
 * @param agreed of those whose writer and reader agree about the family: said is where F1 is best among these
 * @param calm groups of texts that limit both thresholds
 * @param wanted the least precision among all texts to be said at all, and to warn
 */
export const thresholdsFor = (
  judged: readonly Judged[],
  agreed: readonly Judged[],
  calm: readonly Calm[],
  wanted: { readonly said: number; readonly warning: number },
): Thresholds => {
  const quiet = (of: 'said' | 'warning'): number =>
    calm.reduce((most, group) => Math.max(most, exceededBy(group.values, group[of])), 0);
  const [quietSaid, quietWarning] = [quiet('said'), quiet('warning')];
  const candidates = [...new Set(judged.filter(({ there }) => there).map(({ value }) => value))].sort((a, b) => a - b);
  let said = never;
  let best = 0;
  let warning = never;
  for (const from of candidates) {
    const counts = countsAt(judged, from);
    const f1 = f1Of(countsAt(agreed, from));
    if (precisionOf(counts) >= wanted.said && from > quietSaid && f1 > best) {
      best = f1;
      said = from;
    }
    // One alarm more than was seen, so that a handful of hits does not promise too much.
    const sure = counts.hits / (counts.hits + counts.alarms + 1);
    if (sure >= wanted.warning && from > quietWarning && warning === never) warning = from;
  }
  return { said: Math.min(said, warning), warning };
};

import { readDraft } from '../../text/draft.js';
import { readCautionFamilies, readFamilyIds, wholeFamilies } from '../families.js';
import { featuresOf, listed } from '../features.js';
import { logistic, scaleOf } from '../read.js';
import type { FamilyWeights, Weights } from '../weights.js';
import { lineThrough, never, thresholdsFor } from './calibrate.js';
import { type Learnt, learn, type Sample, type Settings } from './learn.js';
import type { Judged } from './measure.js';
import { quantised } from './quantise.js';
import type { Row } from './rows.js';

const families = readFamilyIds.length;
const cautions: readonly string[] = readCautionFamilies;
const parts = 10;

/** Chosen on texts whose hand was held out; the card has the figures of others. */
export const settings: Settings = {
  buckets: 2 ** 16,
  families,
  epochs: 8,
  rate: 0.5,
  decay: 5e-4,
  dropout: 0.1,
  seed: 20261125,
};

/** Families whose listed phrases only suggest: so does the reading. */
const mild = new Set([...wholeFamilies, 'negativity']);

export const sampleOf = ({ text, families: labels }: Pick<Row, 'text' | 'families'>, buckets: number): Sample => ({
  buckets: Uint32Array.from(listed(featuresOf(readDraft(text))), (hash) => hash & (buckets - 1)),
  labels: Int8Array.from(readFamilyIds, (id) => (labels.has(id) ? 1 : 0)),
  weight: 1,
});

/** A text in which nothing is to be cautioned; what good is in it nobody has said. */
export const quietSample = (text: string, buckets: number, weight = 1): Sample => ({
  ...sampleOf({ text, families: new Set() }, buckets),
  weight,
  labels: Int8Array.from(readFamilyIds, (id) => (cautions.includes(id) ? 0 : -1)),
});

/** A text of people that nobody labelled: most are ordinary, but openers and the like are as common there as anywhere. */
export const ordinarySample = (text: string, buckets: number): Sample => {
  const sample = quietSample(text, buckets, 0.2);
  return {
    ...sample,
    labels: Int8Array.from(readFamilyIds, (id, k) => (wholeFamilies.has(id) ? -1 : (sample.labels[k] as number))),
  };
};

/** The sum of each family before calibration. */
export const sumsOf = ({ buckets }: Sample, { rows, biases }: Learnt): Float64Array => {
  const sums = new Float64Array(families);
  for (const bucket of buckets)
    for (let k = 0, row = bucket * families; k < families; k += 1) (sums[k] as number) += rows[row + k] as number;
  return sums.map((sum, k) => sum * scaleOf(buckets.length) + (biases[k] as number));
};

/** Sums of every row, learnt from the texts of other hands: ten parts, each hand in one. Samples behind the rows' are always learnt from. */
const heldOut = (rows: readonly Row[], samples: readonly Sample[], how: Settings = settings): Float64Array[] => {
  const hands = [...new Set(rows.map(({ hand }) => hand))].sort();
  const part = rows.map(({ hand }) => hands.indexOf(hand) % parts);
  const sums: Float64Array[] = [];
  for (let fold = 0; fold < parts; fold += 1) {
    const learnt = learn(
      samples.filter((_, i) => part[i] !== fold),
      how,
    );
    rows.forEach((_, i) => {
      if (part[i] === fold) sums[i] = sumsOf(samples[i] as Sample, learnt);
    });
  }
  return sums;
};

/** Learns from all rows, calibrates and sets thresholds on sums whose hand was held out. */
export const weightsFrom = (
  rows: readonly Row[],
  samples: readonly Sample[],
  real: readonly Sample[],
  how: Settings = settings,
): Weights => {
  const sums = heldOut(rows, samples, how);
  const learnt = learn(samples, how);
  const realSums = real.map((sample) => sumsOf(sample, learnt));
  const { rows: bytes, steps } = quantised(learnt, families);
  const of = readFamilyIds.map((id, k): FamilyWeights => {
    const judged = rows.map(
      ({ families: labels }, i): Judged => ({ value: (sums[i] as Float64Array)[k] as number, there: labels.has(id) }),
    );
    const line = lineThrough(judged);
    const likely = judged.map(({ value, there }) => ({
      value: logistic(line.slope * value + line.offset),
      there,
    }));
    const people = realSums.map((list) => logistic(line.slope * (list[k] as number) + line.offset));
    const kind = likely.filter((_, i) => rows[i]?.family === 'kind').map(({ value }) => value);
    const thresholds = cautions.includes(id)
      ? thresholdsFor(likely, kind, people, {
          said: wholeFamilies.has(id) ? 0.92 : 0.82,
          warning: 0.97,
          quiet: wholeFamilies.has(id) ? 0.008 : 0.0025,
          quietWarning: 0.0005,
        })
      : thresholdsFor(likely, [], [], { said: 0.78, warning: never, quiet: 1, quietWarning: 1 });
    return {
      id,
      bias: learnt.biases[k] as number,
      step: steps[k] as number,
      slope: line.slope,
      offset: line.offset,
      said: thresholds.said,
      warning: mild.has(id) ? never : thresholds.warning,
    };
  });
  return { families: of, buckets: how.buckets, rows: bytes };
};

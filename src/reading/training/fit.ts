import { readDraft } from '../../text/draft.js';
import { landing, outputs, readCautionFamilies, wholeFamilies } from '../families.js';
import { featuresOf, listed } from '../features.js';
import { logistic, scaleOf } from '../read.js';
import type { FamilyWeights, Weights } from '../weights.js';
import { type Calm, lineThrough, never, type Thresholds, thresholdsFor } from './calibrate.js';
import { type Learnt, learn, type Sample, type Settings } from './learn.js';
import type { Judged } from './measure.js';
import { quantised } from './quantise.js';
import { isAgreed, type Pair, type Rated, type Row } from './rows.js';

const families = outputs.length;
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

/** A text by people counts as much as one that was written for this; more would cost too much on the others. */
const weightOfPeople = 1;

/** Nobody has said. */
const unsaid = -1;
const bucketsOf = (text: string, buckets: number): Uint32Array =>
  Uint32Array.from(listed(featuresOf(readDraft(text))), (hash) => hash & (buckets - 1));

/** The rating of a text as a share of readers who would be glad of it: 52 is where most ordinary texts are. */
const gladOf = (rating: number): number => logistic((rating - 52) / 5);

export const sampleOf = (
  {
    text,
    families: labels,
    perhaps,
    family,
    rating,
  }: Pick<Row, 'text' | 'families' | 'perhaps'> & Partial<Pick<Rated, 'family' | 'rating'>>,
  buckets: number,
): Sample => ({
  buckets: bucketsOf(text, buckets),
  labels: Float32Array.from(outputs, (id) => {
    if (id === landing) return rating === undefined ? unsaid : gladOf(rating);
    return labels.has(id) ? 1 : perhaps?.has(id) ? 0.5 : 0;
  }),
  weight: family === 'people' ? weightOfPeople : 1,
});

/** A text in which nothing is to be cautioned; what good is in it nobody has said. */
export const quietSample = (text: string, buckets: number): Sample => ({
  buckets: bucketsOf(text, buckets),
  labels: Float32Array.from(outputs, (id) => (cautions.includes(id) ? 0 : unsaid)),
  weight: 1,
});

/** Both texts of a pair, of which only is known that one lands better. */
export const pairSamples = ({ worse, better }: Pick<Pair, 'worse' | 'better'>, buckets: number): Sample[] =>
  [
    { text: worse, glad: 0.15 },
    { text: better, glad: 0.85 },
  ].map(({ text, glad }) => ({
    buckets: bucketsOf(text, buckets),
    labels: Float32Array.from(outputs, (id) => (id === landing ? glad : unsaid)),
    weight: 1,
  }));

/** The sum of each family before calibration. */
export const sumsOf = ({ buckets }: Sample, { rows, biases }: Learnt): Float64Array => {
  const sums = new Float64Array(families);
  for (const bucket of buckets)
    for (let k = 0, row = bucket * families; k < families; k += 1) (sums[k] as number) += rows[row + k] as number;
  return sums.map((sum, k) => sum * scaleOf(buckets.length) + (biases[k] as number));
};

/** Which part each row is in: every hand in one of them. */
export const partOf = (rows: readonly Row[], parts: number): number[] => {
  const hands = [...new Set(rows.map(({ hand }) => hand))].sort();
  return rows.map(({ hand }) => hands.indexOf(hand) % parts);
};

/** Sums of every row, learnt from the texts of other hands: ten parts. Samples behind the rows' are always learnt from. */
export const heldOut = (rows: readonly Row[], samples: readonly Sample[], how: Settings = settings): Float64Array[] => {
  const part = partOf(rows, parts);
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

/** Whether a reader saw something to caution in it. */
export const cautioned = ({ families: labels, perhaps }: Row): boolean =>
  cautions.some((id) => labels.has(id) || perhaps?.has(id));

/** What a family must hold to be said: precision among all texts, and at most this share of calm ones meets it. */
const wanted = {
  caution: { precision: 0.6, kind: 0.012, people: 0.009 },
  credit: { precision: 0.55, kind: 1, people: 1 },
};

/**
 * From which probability a family is said, and warns.
 * @param likely for each row how likely the family is, by what has not seen its hand
 */
export const thresholdsOf = (id: string, likely: readonly Judged[], rows: readonly Row[]): Thresholds => {
  const limits = cautions.includes(id) ? wanted.caution : wanted.credit;
  const calm = (family: 'kind' | 'people'): Calm => ({
    values: likely.flatMap(({ value }, i) => {
      const row = rows[i] as Row;
      return row.family === family && !cautioned(row) ? [value] : [];
    }),
    said: limits[family],
    warning: 0.0005,
  });
  const agreed = likely.filter((_, i) => isAgreed(rows[i] as Row, id));
  const { said, warning } = thresholdsFor(likely, agreed, [calm('kind'), calm('people')], {
    said: limits.precision,
    warning: 0.97,
  });
  return { said, warning: mild.has(id) || !cautions.includes(id) ? never : warning };
};

/** Learns from all rows, calibrates and sets thresholds on sums whose hand was held out. */
export const weightsFrom = (rows: readonly Row[], samples: readonly Sample[], how: Settings = settings): Weights => {
  const sums = heldOut(rows, samples, how);
  const learnt = learn(samples, how);
  const { rows: bytes, steps } = quantised(learnt, families);
  const of = outputs.map((id, k): FamilyWeights => {
    const kept = { id, bias: learnt.biases[k] as number, step: steps[k] as number };
    // What is learnt from shares needs no line through yes and no, and is never said.
    if (id === landing) return { ...kept, slope: 1, offset: 0, said: never, warning: never };
    const judged = rows.map(
      ({ families: labels }, i): Judged => ({ value: (sums[i] as Float64Array)[k] as number, there: labels.has(id) }),
    );
    const line = lineThrough(judged);
    const likely = judged.map(({ value, there }) => ({
      value: logistic(line.slope * value + line.offset),
      there,
    }));
    return {
      ...kept,
      slope: line.slope,
      offset: line.offset,
      ...thresholdsOf(id, likely, rows),
    };
  });
  return { families: of, buckets: how.buckets, rows: bytes };
};

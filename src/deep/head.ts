import { type Join, logistic } from '../reading/read.js';
import { type Encode, width } from './encoder.js';
import { type Decoded, decodeFile, encodeFile, type Matrix } from './file.js';

/** How many numbers stand between a text's own and its families. */
export const hidden = 256;

/** What is learnt on top of the encoder: one hidden layer, then a sum for each family. */
export interface Learnt {
  /** `width` × `hidden`, by rows. */
  readonly inner: Float32Array;
  readonly innerBias: Float32Array;
  /** `hidden` × families, by rows. */
  readonly outer: Float32Array;
  readonly outerBias: Float32Array;
}

/** How the two readings of one family make one probability, and from which on it is said, and warns. */
export interface Joint {
  readonly id: string;
  /** Probability = logistic(hashed × its sum + encoded × the other + offset). */
  readonly hashed: number;
  readonly encoded: number;
  readonly offset: number;
  readonly said: number;
  readonly warning: number;
}

const matrixOf = (values: Float32Array, columns: number): Matrix => ({
  shape: values.length === columns ? [columns] : [values.length / columns, columns],
  values,
});

/** Bytes of what was learnt. */
export const encodeHead = ({ inner, innerBias, outer, outerBias }: Learnt, families: readonly Joint[]): Uint8Array =>
  encodeFile(
    { families },
    {
      inner: matrixOf(inner, hidden),
      innerBias: matrixOf(innerBias, hidden),
      outer: matrixOf(outer, families.length),
      outerBias: matrixOf(outerBias, families.length),
    },
    (name) => (name === 'inner' ? 'columns' : 'plain'),
  );

/** The sum of each family for a text as the encoder gives it. */
export const sumsOf = (vector: Float32Array, { inner, innerBias, outer, outerBias }: Learnt): Float64Array => {
  const middle = Float64Array.from(innerBias);
  for (let i = 0; i < width; i += 1) {
    const value = vector[i] as number;
    for (let j = 0, row = i * hidden; j < hidden; j += 1) (middle[j] as number) += value * (inner[row + j] as number);
  }
  const sums = Float64Array.from(outerBias);
  const many = sums.length;
  for (let j = 0; j < hidden; j += 1) {
    const value = middle[j] as number;
    if (value > 0) for (let k = 0; k < many; k += 1) (sums[k] as number) += value * (outer[j * many + k] as number);
  }
  return sums;
};

/** The encoder's reading, joined to the hashed one. */
export const joinOf = (encode: Encode, bytes: Uint8Array): Join => {
  const { head, matrix }: Decoded = decodeFile(bytes);
  const families = head.families as readonly Joint[];
  const [inner, innerBias, outer, outerBias] = ['inner', 'innerBias', 'outer', 'outerBias'].map(
    (name) => matrix(name).values,
  ) as [Float32Array, Float32Array, Float32Array, Float32Array];
  const learnt = { inner, innerBias, outer, outerBias };
  return (text, sums) => {
    const vector = encode(text);
    const encoded = vector && sumsOf(vector, learnt);
    return families.map((family, at) => ({
      probability: encoded
        ? logistic(family.hashed * (sums[at] as number) + family.encoded * (encoded[at] as number) + family.offset)
        : 0,
      said: family.said,
      warning: family.warning,
    }));
  };
};

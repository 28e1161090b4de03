import { logistic, scaleOf } from '../read.js';

/** A text to learn from. */
export interface Sample {
  /** Buckets of its features, as often as they occur. */
  readonly buckets: Uint32Array;
  /** For each family 1 (it is there), 0 (it is not), or a teacher's probability; −1 where nobody has said. */
  readonly labels: ArrayLike<number>;
  /** How much it counts; 1 for a text that was labelled twice. */
  readonly weight: number;
}

export interface Settings {
  /** Buckets of the hash, a power of two. */
  readonly buckets: number;
  readonly families: number;
  readonly epochs: number;
  readonly rate: number;
  /** Pull of every weight towards zero, at each step that touches it. */
  readonly decay: number;
  /** Share of the features left out at each step, so that no single word carries a family alone. */
  readonly dropout: number;
  readonly seed: number;
}

/** What was learnt: a row of weights a bucket, and a bias a family. */
export interface Learnt {
  readonly rows: Float32Array;
  readonly biases: Float64Array;
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export const chances = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const shuffle = (order: Uint32Array, chance: () => number): void => {
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(chance() * (i + 1));
    const kept = order[i] as number;
    order[i] = order[j] as number;
    order[j] = kept;
  }
};

/**
 * Learns one logistic regression a family over shared features, by AdaGrad (Duchi, Hazan & Singer 2011), one text at a
 * time in a shuffled order that the seed fixes. The same samples and settings give the same weights on every machine.
 */
export const learn = (samples: readonly Sample[], settings: Settings): Learnt => {
  const { buckets, families, epochs, rate, decay, dropout, seed } = settings;
  const rows = new Float32Array(buckets * families);
  const pasts = new Float32Array(buckets * families).fill(0.01);
  const biases = new Float64Array(families);
  const biasPasts = new Float64Array(families).fill(1);
  const chance = chances(seed);
  const order = Uint32Array.from(samples, (_, i) => i);
  const sums = new Float64Array(families);
  const errors = new Float64Array(families);
  const kept = new Uint32Array(samples.reduce((most, sample) => Math.max(most, sample.buckets.length), 0));
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, chance);
    for (const at of order) {
      const { buckets: features, labels, weight } = samples[at] as Sample;
      let many = 0;
      for (const bucket of features) if (dropout === 0 || chance() >= dropout) kept[many++] = bucket * families;
      const scale = scaleOf(many);
      sums.fill(0);
      for (let i = 0; i < many; i += 1)
        for (let k = 0, row = kept[i] as number; k < families; k += 1) (sums[k] as number) += rows[row + k] as number;
      for (let k = 0; k < families; k += 1) {
        const label = labels[k] as number;
        if (label < 0) {
          errors[k] = 0;
          continue;
        }
        const sum = (sums[k] as number) * scale + (biases[k] as number);
        const error = weight * (logistic(sum) - label);
        errors[k] = error;
        (biasPasts[k] as number) += error * error;
        (biases[k] as number) -= (rate * error) / Math.sqrt(biasPasts[k] as number);
      }
      for (let i = 0; i < many; i += 1)
        for (let k = 0, row = kept[i] as number; k < families; k += 1) {
          const error = errors[k] as number;
          if (error === 0) continue;
          const slope = error * scale + decay * (rows[row + k] as number);
          (pasts[row + k] as number) += slope * slope;
          (rows[row + k] as number) -= (rate * slope) / Math.sqrt(pasts[row + k] as number);
        }
    }
  }
  return { rows, biases };
};

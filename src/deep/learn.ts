import { logistic } from '../reading/read.js';
import { chances } from '../reading/training/learn.js';
import { width } from './encoder.js';
import { hidden, type Learnt } from './head.js';
import type * as Runtime from './runtime.js';

/** A text to learn from: its numbers by the encoder, and for each family 1, 0, or between where readers disagreed. */
export interface Encoded {
  readonly vector: Float32Array;
  readonly labels: ArrayLike<number>;
  readonly weight: number;
}

const settings = { epochs: 10, batch: 64, rate: 1e-3, decay: 0.02, dropIn: 0.3, dropMiddle: 0.4, seed: 20261125 };

/** AdamW (Loshchilov & Hutter 2019) for one list of weights. */
const stepper = (weights: Float32Array) => {
  const means = new Float32Array(weights.length);
  const squares = new Float32Array(weights.length);
  return (slopes: ArrayLike<number>, rate: number, step: number): void => {
    const [fair, fairSquare] = [1 - 0.9 ** step, 1 - 0.999 ** step];
    for (let i = 0; i < weights.length; i += 1) {
      const slope = slopes[i] as number;
      const mean = 0.9 * (means[i] as number) + 0.1 * slope;
      const square = 0.999 * (squares[i] as number) + 0.001 * slope * slope;
      means[i] = mean;
      squares[i] = square;
      (weights[i] as number) -=
        rate * (mean / fair / (Math.sqrt(square / fairSquare) + 1e-8) + settings.decay * (weights[i] as number));
    }
  };
};

/** Mean and spread of each number over the texts, so that all of them start alike. */
const spreadOf = (texts: readonly Encoded[]): readonly [mean: Float64Array, spread: Float64Array] => {
  const mean = new Float64Array(width);
  const spread = new Float64Array(width);
  for (const { vector } of texts)
    for (let i = 0; i < width; i += 1) (mean[i] as number) += (vector[i] as number) / texts.length;
  for (const { vector } of texts)
    for (let i = 0; i < width; i += 1)
      (spread[i] as number) += ((vector[i] as number) - (mean[i] as number)) ** 2 / texts.length;
  return [mean, spread.map((square) => Math.sqrt(square) + 1e-6)];
};

/** Learns the head on texts that the encoder has read. The same texts give the same numbers. */
export const learnHead = (tf: typeof Runtime, texts: readonly Encoded[], families: number): Learnt => {
  const { epochs, batch, rate, decay: _, dropIn, dropMiddle, seed } = settings;
  const chance = chances(seed);
  const around = (size: number): number => (chance() + chance() + chance() - 1.5) * Math.sqrt(2 / size);
  const inner = Float32Array.from({ length: width * hidden }, () => around(width));
  const innerBias = new Float32Array(hidden);
  const outer = Float32Array.from({ length: hidden * families }, () => around(hidden));
  const outerBias = new Float32Array(families).fill(-2.5);
  const steps = [inner, innerBias, outer, outerBias].map(stepper);
  const [mean, spread] = spreadOf(texts);
  const order = texts.map((_text, i) => i);
  const total = Math.floor(texts.length / batch) * epochs;
  let step = 0;
  const product = (a: Float32Array, aRows: number, b: Float32Array, bRows: number): Float32Array => {
    let result = new Float32Array();
    // Not given back by tidy, which would look at every number for tensors to keep.
    tf.tidy(() => {
      const [left, right] = [tf.tensor2d(a, [aRows, a.length / aRows]), tf.tensor2d(b, [bRows, b.length / bRows])];
      result = tf.matMul(left, right).dataSync() as Float32Array<ArrayBuffer>;
    });
    return result;
  };
  // The runtime is quick only where nothing is to be turned.
  const turned = (values: Float32Array, rows: number): Float32Array => {
    const many = values.length / rows;
    const result = new Float32Array(values.length);
    for (let row = 0; row < rows; row += 1)
      for (let column = 0; column < many; column += 1)
        result[column * rows + row] = values[row * many + column] as number;
    return result;
  };
  const columns = (values: Float32Array, many: number): Float32Array => {
    const sums = new Float32Array(many);
    values.forEach((value, i) => {
      (sums[i % many] as number) += value;
    });
    return sums;
  };
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      const j = Math.floor(chance() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    for (let from = 0; from + batch <= order.length; from += batch) {
      step += 1;
      const some = order.slice(from, from + batch).map((i) => texts[i] as Encoded);
      const x = new Float32Array(batch * width);
      some.forEach(({ vector }, row) => {
        for (let i = 0; i < width; i += 1)
          if (chance() >= dropIn)
            x[row * width + i] = ((vector[i] as number) - (mean[i] as number)) / (spread[i] as number) / (1 - dropIn);
      });
      const middle = product(x, batch, inner, width);
      for (let i = 0; i < middle.length; i += 1) {
        const value = (middle[i] as number) + (innerBias[i % hidden] as number);
        middle[i] = value > 0 && chance() >= dropMiddle ? value / (1 - dropMiddle) : 0;
      }
      const errors = product(middle, batch, outer, hidden);
      for (let i = 0; i < errors.length; i += 1) {
        const { labels, weight } = some[Math.floor(i / families)] as Encoded;
        const sum = (errors[i] as number) + (outerBias[i % families] as number);
        errors[i] = (weight * (logistic(sum) - (labels[i % families] as number))) / batch / families;
      }
      const back = product(errors, batch, turned(outer, hidden), families);
      for (let i = 0; i < back.length; i += 1)
        back[i] = (middle[i] as number) > 0 ? (back[i] as number) / (1 - dropMiddle) : 0;
      const pace = rate * Math.max(0.02, 1 - step / total);
      [
        product(turned(x, batch), width, back, batch),
        columns(back, hidden),
        product(turned(middle, batch), hidden, errors, batch),
        columns(errors, families),
      ].forEach((slopes, i) => {
        steps[i]?.(slopes, pace, step);
      });
    }
  }
  // The spread goes into the weights, so that a text is read as the encoder gives it.
  for (let i = 0; i < width; i += 1)
    for (let j = 0; j < hidden; j += 1) {
      const at = i * hidden + j;
      inner[at] = (inner[at] as number) / (spread[i] as number);
      (innerBias[j] as number) -= (inner[at] as number) * (mean[i] as number);
    }
  return { inner, innerBias, outer, outerBias };
};

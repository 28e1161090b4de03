import type { Decoded } from './file.js';
import { splitterOf } from './pieces.js';
import type * as Runtime from './runtime.js';
import type { Tensor } from './runtime.js';

/** How many numbers stand for a text: those of the encoder's last layer, and the mean of its words below it. */
export const width = 1024;

/** A text as numbers; undefined when it has no word. */
export type Encode = (text: string) => Float32Array | undefined;

/** Longer texts are read to here, in pieces of words: about the first hundred words. */
const mostPieces = 127;
const heads = 4;

interface Layer {
  readonly size: number;
  readonly norm1: readonly [Tensor, Tensor];
  readonly norm2: readonly [Tensor, Tensor];
  readonly qkv: readonly [Tensor, Tensor];
  readonly out: readonly [Tensor, Tensor];
  readonly in4: readonly [Tensor, Tensor];
  readonly out4: readonly [Tensor, Tensor];
  /** Brings what goes around the first layer to the width of the second. */
  readonly around?: readonly [Tensor, Tensor];
}

/**
 * The Universal Sentence Encoder, lite (Cer et al. 2018; two layers of a transformer), on a runtime that is ready.
 * @param decoded what `pack.ts` made of its published weights
 */
export const encoderOf = (tf: typeof Runtime, { head, matrix, table }: Decoded): Encode => {
  const split = splitterOf({
    pieces: head.pieces as readonly string[],
    scores: matrix('scores').values,
  });
  const tensor = (name: string): Tensor => tf.tensor(matrix(name).values, [...matrix(name).shape]);
  const two = (name: string): readonly [Tensor, Tensor] => [tensor(`${name}.weights`), tensor(`${name}.bias`)];
  const layer = (at: number, size: number): Layer => ({
    size,
    norm1: two(`${at}.norm1`),
    norm2: two(`${at}.norm2`),
    qkv: two(`${at}.qkv`),
    out: two(`${at}.out`),
    in4: two(`${at}.in4`),
    out4: two(`${at}.out4`),
    ...(at === 0 && { around: two('0.around') }),
  });
  const layers = [layer(0, 256), layer(1, 512)];
  const last = two('last');
  const words = table('words');
  const waves = matrix('waves').values;

  const linear = (x: Tensor, [weights, bias]: readonly [Tensor, Tensor]): Tensor => tf.add(tf.matMul(x, weights), bias);
  const normal = (x: Tensor, [scale, shift]: readonly [Tensor, Tensor]): Tensor => {
    const centred = tf.sub(x, tf.mean(x, -1, true));
    const spread = tf.rsqrt(tf.add(tf.mean(tf.square(centred), -1, true), 1e-6));
    return tf.add(tf.mul(tf.mul(centred, spread), scale), shift);
  };
  const through = (x: Tensor, { size, norm1, norm2, qkv, out, in4, out4, around }: Layer): Tensor => {
    const long = x.shape[0] as number;
    const [q, k, v] = tf
      .split(linear(normal(x, norm1), qkv), 3, -1)
      .map((part) => tf.transpose(tf.reshape(part, [long, heads, size / heads]), [1, 0, 2])) as [
      Tensor,
      Tensor,
      Tensor,
    ];
    const seen = tf.softmax(tf.matMul(tf.mul(q, (size / heads) ** -0.5), k, false, true));
    const heard = tf.reshape(tf.transpose(tf.matMul(seen, v), [1, 0, 2]), [long, size]);
    const after = tf.add(around ? linear(x, around) : x, linear(heard, out));
    return tf.add(after, linear(tf.relu(linear(normal(after, norm2), in4)), out4));
  };
  /** Each piece twice, and where it stands as waves: so the encoder was taught. */
  const start = (pieces: readonly number[]): Float32Array => {
    const { columns, scales, bytes } = words;
    const x = new Float32Array(pieces.length * columns);
    pieces.forEach((piece, at) => {
      const scale = 2 * (scales[piece] as number);
      const row = at * columns;
      for (let i = 0; i < columns; i += 1) x[row + i] = scale * (bytes[piece * columns + i] as number);
      waves.forEach((wave, i) => {
        (x[row + i] as number) += Math.sin(at * wave);
        (x[row + waves.length + i] as number) += Math.cos(at * wave);
      });
    });
    return x;
  };
  return (text) => {
    const pieces = split(text).slice(0, mostPieces);
    if (pieces.length === 0) return undefined;
    const numbers = new Float32Array(width);
    // Not given back by tidy, which would look at every number for tensors to keep.
    tf.tidy(() => {
      const x = layers.reduce<Tensor>(through, tf.tensor2d(start(pieces), [pieces.length, words.columns]));
      const middle = tf.mean(x, 0, true);
      const top = tf.tanh(linear(middle, last)).dataSync();
      numbers.set(top);
      numbers.set(middle.dataSync(), top.length);
    });
    return numbers;
  };
};

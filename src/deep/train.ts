// Learns what stands on top of the encoder and joins it to the hashed reading:   npm run train-deep -- FOLDER
// The hashed reading is learnt along, without hands in turn, as npm run train does. The same corpus gives the same bytes.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFamilyIds } from '../reading/families.js';
import { logistic } from '../reading/read.js';
import { planeThrough } from '../reading/training/calibrate.js';
import { sumsOf as hashedSums, heldOut, partOf, sampleOf, settings, thresholdsOf } from '../reading/training/fit.js';
import { learn } from '../reading/training/learn.js';
import type { Judged } from '../reading/training/measure.js';
import { orderHead, orderRow, saidTable } from '../reading/training/report.js';
import { peopleIn, type Row, rowsIn } from '../reading/training/rows.js';
import { encoderOf, width } from './encoder.js';
import { decodeFile } from './file.js';
import { encodeHead, type Joint, type Learnt, sumsOf } from './head.js';
import { type Encoded, learnHead } from './learn.js';
import { published } from './published.js';
import * as tf from './runtime.js';

const folder = process.argv[2];
if (!folder) {
  console.error('say where the real texts are: npm run train-deep -- FOLDER   (it holds sms/)');
  process.exit(2);
}
const many = readFamilyIds.length;

/** The encoder takes ten milliseconds a text: what it has read is kept between runs. */
const vectorsOf = (texts: readonly string[], bytes: Uint8Array): Float32Array[] => {
  const cache = 'node_modules/.cache/encoded';
  mkdirSync(cache, { recursive: true });
  const key = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  const [lines, numbers] = [join(cache, `${key}.json`), join(cache, `${key}.bin`)];
  const known = new Map<string, Float32Array>();
  if (existsSync(lines)) {
    const kept = readFileSync(numbers);
    (JSON.parse(readFileSync(lines, 'utf8')) as string[]).forEach((text, i) => {
      known.set(
        text,
        new Float32Array(kept.buffer.slice(kept.byteOffset + 4 * width * i, kept.byteOffset + 4 * width * (i + 1))),
      );
    });
  }
  const encode = encoderOf(tf, decodeFile(bytes));
  let read = 0;
  const save = (): void => {
    writeFileSync(lines, JSON.stringify([...known.keys()]));
    writeFileSync(
      numbers,
      Buffer.concat([...known.values()].map((list) => Buffer.from(list.buffer, list.byteOffset, list.byteLength))),
    );
  };
  for (const text of texts) {
    if (known.has(text)) continue;
    known.set(text, encode(text) ?? new Float32Array(width));
    read += 1;
    if (read % 10_000 === 0) console.log(`${read} texts encoded`);
  }
  if (read > 0) save();
  return texts.map((text) => known.get(text) as Float32Array);
};

await tf.start(join(process.cwd(), 'node_modules/@tensorflow/tfjs-backend-wasm/dist'));

const rows = rowsIn(readFileSync('src/reading/corpus/texts.tsv', 'utf8'));
const people = peopleIn(
  readFileSync('src/reading/corpus/people.tsv', 'utf8'),
  readFileSync(join(folder, 'sms/ham.txt'), 'utf8').split('\n'),
);
const learning: Row[] = [...rows.filter(({ set }) => set === 'train'), ...people];
const aside = rows.filter(({ set }) => set === 'aside');
const bytes = published();
const vectors = vectorsOf(
  [...learning, ...aside].map(({ text }) => text),
  bytes,
);
const samples = learning.map((row) => sampleOf(row, settings.buckets));
const encoded = samples.map(
  ({ labels, weight }, i): Encoded => ({ vector: vectors[i] as Float32Array, labels, weight }),
);
const hashed = heldOut(learning, samples);
const hashedAside = (() => {
  const learnt = learn(samples, settings);
  return aside.map((row) => hashedSums(sampleOf(row, settings.buckets), learnt));
})();

/** Sums by the encoder for every row, learnt from the texts of other hands: half as many parts as the hashed reading has. */
const folds = 5;
const part = partOf(learning, folds);
const deep: Float64Array[] = [];
for (let fold = 0; fold < folds; fold += 1) {
  const learnt = learnHead(
    tf,
    encoded.filter((_, i) => part[i] !== fold),
    many,
  );
  encoded.forEach(({ vector }, i) => {
    if (part[i] === fold) deep[i] = sumsOf(vector, learnt);
  });
}
const learnt: Learnt = learnHead(tf, encoded, many);
const deepAside = aside.map((_, i) => sumsOf(vectors[learning.length + i] as Float32Array, learnt));

const joints = readFamilyIds.map((id, k): Joint => {
  const both = learning.map(({ families }, i) => ({
    values: [(hashed[i] as Float64Array)[k] as number, (deep[i] as Float64Array)[k] as number] as const,
    there: families.has(id),
  }));
  const plane = planeThrough(both);
  const likely = both.map(
    ({ values: [a, b], there }): Judged => ({
      value: logistic(plane.first * a + plane.second * b + plane.offset),
      there,
    }),
  );
  return {
    id,
    hashed: plane.first,
    encoded: plane.second,
    offset: plane.offset,
    ...thresholdsOf(id, likely, learning),
  };
});
writeFileSync('src/deep/head.bin', encodeHead(learnt, joints));

const jointAside = aside.map((_, i) =>
  joints.map(({ hashed: a, encoded: b, offset }, k) =>
    logistic(
      a * ((hashedAside[i] as Float64Array)[k] as number) + b * ((deepAside[i] as Float64Array)[k] as number) + offset,
    ),
  ),
);
console.log(orderHead('reading'));
console.log(orderRow('hashed', aside, hashedAside));
console.log(orderRow('encoder', aside, deepAside));
console.log(orderRow('both', aside, jointAside));
console.log(`\n${saidTable(joints, aside, jointAside)}`);

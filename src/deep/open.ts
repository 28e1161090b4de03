import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../model/problem.js';
import type { Join } from '../reading/read.js';
import { encoderOf } from './encoder.js';
import { decodeFile } from './file.js';
import { deepFolder } from './folder.js';
import { joinOf } from './head.js';

const read = (folder: string, name: string): Buffer => {
  try {
    return readFileSync(join(folder, name));
  } catch {
    throw new Problem(
      `${join(folder, name)} cannot be read, and --deep needs it.`,
      'Install textcoach again, or leave --deep out.',
    );
  }
};

/** Makes the encoder ready to be joined to the hashed reading. @throws Problem when its files cannot be read */
export const openDeep = async (): Promise<Join> => {
  const folder = deepFolder();
  const [encoder, head] = [read(folder, 'encoder.bin'), read(folder, 'head.bin')];
  const runtime = await import('./runtime.js');
  await runtime.start(folder);
  return joinOf(encoderOf(runtime, decodeFile(encoder)), head);
};

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../model/problem.js';
import type { Join } from '../reading/read.js';
import { encoderOf } from './encoder.js';
import { decodeFile } from './file.js';
import { deepFolder } from './folder.js';
import { joinOf } from './head.js';

/** Makes the encoder ready to be joined to the hashed reading. @throws Problem when its files are missing or cut short */
export const openDeep = async (): Promise<Join> => {
  const folder = deepFolder();
  try {
    const [encoder, head] = ['encoder.bin', 'head.bin'].map((name) => readFileSync(join(folder, name))) as [
      Buffer,
      Buffer,
    ];
    const runtime = await import('./runtime.js');
    await runtime.start(folder);
    return joinOf(encoderOf(runtime, decodeFile(encoder)), head);
  } catch (error) {
    throw new Problem(
      `The files that --deep needs could not be read in ${folder} (${error instanceof Error ? error.message : 'no reason given'}).`,
      'Install textcoach again, or check with --no-deep.',
    );
  }
};

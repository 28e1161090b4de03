import { open, rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Problem } from '../../model/problem.js';

const said: Readonly<Record<string, readonly [string, string]>> = {
  EEXIST: ['is already there', 'name another file, or add --force to write over it'],
  ENOENT: ['cannot be made: there is no such folder', 'make the folder first'],
  ENOTDIR: ['cannot be made: there is no such folder', 'make the folder first'],
  EISDIR: ['is a folder', 'name a file'],
};

/** Writes a file that only its owner can read, all of it or none. @throws Problem when it is there and must not be replaced */
export const writePrivately = async (
  cwd: string,
  path: string,
  text: string,
  replace: boolean,
): Promise<void> => {
  const target = resolve(cwd, path);
  const written = replace ? `${target}.${process.pid}.part` : target;
  let made = false;
  try {
    const file = await open(written, 'wx', 0o600);
    made = true;
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    if (replace) await rename(written, target);
  } catch (error) {
    // Half an export would look like a whole one.
    if (made) await rm(written, { force: true });
    const known = said[(error as NodeJS.ErrnoException).code ?? ''];
    throw known ? new Problem(`${path} ${known[0]}`, known[1]) : error;
  }
};

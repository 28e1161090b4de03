import { open, rename, rm, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Problem } from '../../model/problem.js';

const said: Readonly<Record<string, readonly [string, string]>> = {
  EEXIST: ['is already there', 'name another file, or add --force to write over it'],
  ENOENT: ['cannot be made: there is no such folder', 'make the folder first'],
  ENOTDIR: ['cannot be made: there is no such folder', 'make the folder first'],
  EISDIR: ['is a folder', 'name a file'],
};

/** Writes a file that only its owner can read, all of it or none. @throws Problem when it is there and must not be replaced */
export const writePrivately = async (cwd: string, path: string, text: string, replace: boolean): Promise<void> => {
  const target = resolve(cwd, path);
  // A pipe or a device is written to; putting a file in its place would break it.
  const there = replace ? await stat(target).catch(() => undefined) : undefined;
  const asIs = there !== undefined && !there.isFile() && !there.isDirectory();
  const written = replace && !asIs ? `${target}.${process.pid}.part` : target;
  let made = false;
  try {
    const file = await open(written, asIs ? 'w' : 'wx', 0o600);
    made = !asIs;
    try {
      await file.writeFile(text);
      if (!asIs) await file.sync();
    } finally {
      await file.close();
    }
    if (written !== target) await rename(written, target);
  } catch (error) {
    // Half an export would look like a whole one.
    if (made) await rm(written, { force: true });
    const known = said[(error as NodeJS.ErrnoException).code ?? ''];
    throw known ? new Problem(`${path} ${known[0]}`, known[1]) : error;
  }
};

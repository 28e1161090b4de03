import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Problem } from '../model/problem.js';
import { asDraft, decode, draftLimit } from './decode.js';

/** One draft from a file. @throws Problem naming the file and what is wrong with it */
export const draftFromFile = async (cwd: string, path: string): Promise<string> => {
  const file = resolve(cwd, path);
  const about = await stat(file).catch((error: NodeJS.ErrnoException) => {
    throw new Problem(
      error.code === 'ENOENT' ? `there is no file ${path}` : `${path} cannot be read`,
      'check the path',
    );
  });
  if (about.isDirectory()) throw new Problem(`${path} is a folder`, 'name a file, or use --batch with its files');
  if (about.size > draftLimit * 4)
    throw new Problem(`${path} is longer than ${draftLimit.toLocaleString('en')} characters`, 'check it in parts');
  const bytes = await readFile(file).catch(() => {
    throw new Problem(`${path} cannot be read`, 'check its permissions');
  });
  return asDraft(decode(bytes, path), path);
};

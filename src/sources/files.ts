import { readFileSync, type Stats, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { Problem } from '../model/problem.js';
import { asDraft, decode, draftLimit } from './decode.js';

const aboutFile = (file: string, path: string): Stats => {
  try {
    return statSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Problem(code === 'ENOENT' ? `there is no file ${path}` : `${path} cannot be read`, 'check the path');
  }
};

const bytesOf = (file: string, path: string): Buffer => {
  try {
    return readFileSync(file);
  } catch {
    throw new Problem(`${path} cannot be read`, 'check its permissions');
  }
};

/** One draft from a file. @throws Problem naming the file and what is wrong with it */
export const draftFromFile = (cwd: string, path: string): string => {
  const file = resolve(cwd, path);
  const about = aboutFile(file, path);
  if (about.isDirectory()) throw new Problem(`${path} is a folder`, 'name a file, or use --batch with its files');
  if (about.size > draftLimit * 4)
    throw new Problem(`${path} is longer than ${draftLimit.toLocaleString('en')} characters`, 'check it in parts');
  return asDraft(decode(bytesOf(file, path), path), path);
};

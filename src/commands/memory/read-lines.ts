import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { Problem } from '../../model/problem.js';
import { linesOf } from '../../sources/lines.js';
import type { World } from '../../world.js';
import { type ImportLine, lineReader } from './line.js';

/** A line that was read, or what is wrong with it; `number` counts from 1. */
export type Read = { readonly number: number } & ({ readonly line: ImportLine } | { readonly wrong: string });

const mostLines = 100_000;
const mostCharacters = 50_000_000;

const unreadable = (path: string, error: NodeJS.ErrnoException): Problem => {
  if (error.code === 'ENOENT') return new Problem(`there is no file ${path}`, 'check the path');
  if (error.code === 'EISDIR') return new Problem(`${path} is a folder`, 'name a file');
  return new Problem(`${path} cannot be read`, 'check its permissions');
};

/** Every line of a JSON Lines file, or of standard input for `-`. @throws Problem when there is no such file, or it is far too long */
export const readLines = async ({ stdin, cwd }: World, path: string): Promise<Read[]> => {
  const parse = lineReader(await import('valibot'));
  const input = path === '-' ? stdin : createReadStream(resolve(cwd, path));
  const reads: Read[] = [];
  let characters = 0;
  const readOne = (number: number, text: string): Read => {
    try {
      return { number, line: parse(text) };
    } catch (error) {
      if (error instanceof Problem)
        return { number, wrong: error.hint ? `${error.message} (${error.hint})` : error.message };
      throw error;
    }
  };
  try {
    for await (const lines of linesOf(input))
      for (const each of lines) {
        const number = each.index + 1;
        if ('error' in each) reads.push({ number, wrong: `it is ${each.error}` });
        else {
          characters += each.text.length;
          // Some editors put a byte order mark in front.
          reads.push(readOne(number, number === 1 ? each.text.replace(/^\uFEFF/, '') : each.text));
        }
        if (reads.length > mostLines || characters > mostCharacters)
          throw new Problem(
            `that is more than ${mostLines.toLocaleString('en')} lines or 50 MB`,
            'import it in parts; nothing was imported',
          );
      }
  } catch (error) {
    throw (error as NodeJS.ErrnoException).syscall && path !== '-'
      ? unreadable(path, error as NodeJS.ErrnoException)
      : error;
  }
  return reads;
};

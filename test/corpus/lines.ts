import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The texts of a corpus file: one a line, `#` begins a remark, ` ⏎ ` stands for a line break in the text. */
export const linesOf = (name: string): string[] =>
  readFileSync(join(import.meta.dirname, name), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.replaceAll(' ⏎ ', '\n'));

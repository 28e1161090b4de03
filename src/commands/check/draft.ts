import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Problem } from '../../model/problem.js';
import { asDraft } from '../../sources/decode.js';
import { draftFromFile } from '../../sources/files.js';
import { draftFromInput } from '../../sources/stdin.js';
import type { Session } from '../session.js';
import type { CheckOptions } from './prepare.js';

/** A draft, and what to call it where findings are listed by place. */
export interface Gathered {
  readonly text: string;
  readonly name: string;
}

const onlyOne = (given: readonly (string | false | undefined)[]): void => {
  const ways = given.filter(Boolean);
  if (ways.length > 1)
    throw new Problem(`${ways.join(' and ')} were both given`, 'name one place to read the draft from');
};

/** Finds the one draft that is meant: words, a file, the clipboard, a pipe, or pasted at a terminal. */
export const gatherDraft = async (
  session: Session,
  words: readonly string[],
  options: CheckOptions,
): Promise<Gathered> => {
  const { world } = session;
  const piped = words.length === 1 && words[0] === '-';
  onlyOne([
    words.length > 0 && (piped ? '-' : 'a draft'),
    options.file !== undefined && '--file',
    options.clipboard && '--clipboard',
  ]);
  if (options.file !== undefined) return { text: draftFromFile(world.cwd, options.file), name: options.file };
  if (options.clipboard) {
    const { draftFromClipboard } = await import('../../sources/clipboard.js');
    return { text: await draftFromClipboard(), name: 'clipboard' };
  }
  if (words.length > 0 && !piped) {
    const text = asDraft(words.join(' '));
    if (words.length === 1 && text.length < 1000 && existsSync(resolve(world.cwd, text)))
      session.note('That is also a file; it was checked as text. To check the file: textcoach check --file PATH');
    return { text, name: 'draft' };
  }
  if (world.stdin.isTTY) {
    if (options.input === false)
      throw new Problem('there is no draft to check', 'textcoach check "your draft"   or pipe it:  textcoach check -');
    session.note('Paste your draft, then Ctrl-D on a line of its own (nothing is saved).');
  }
  return { text: await draftFromInput(world.stdin), name: '-' };
};

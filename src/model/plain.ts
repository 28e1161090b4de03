import { Problem } from './problem.js';

/** Characters that act instead of showing, and halves of characters that no file can hold. */
const unfit = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]|\p{Cs}/u;

/** What a text may be. */
export interface Limits {
  readonly longest: number;
  /** No line breaks or tabs; runs of spaces count as one. */
  readonly oneLine?: boolean;
}

/**
 * A text that is fit to be kept: trimmed, line ends as \n.
 * @throws Problem when it is empty, too long, or holds characters that cannot be written down; never repeats it
 */
export const plain = (text: string, what: string, { longest, oneLine = false }: Limits): string => {
  const lines = text.replace(/\r\n?/g, '\n').trim();
  if (lines === '') throw new Problem(`${what} is empty`, 'give it a word or two');
  if (lines.length > longest)
    throw new Problem(
      `${what} is longer than ${longest.toLocaleString('en')} characters (${lines.length.toLocaleString('en')})`,
      'make it shorter',
    );
  const odd = unfit.exec(lines);
  if (odd) {
    const code = (odd[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    throw new Problem(`${what} holds a control character (U+${code} at character ${odd.index + 1})`, 'remove it');
  }
  return oneLine ? lines.replace(/\s+/g, ' ') : lines;
};

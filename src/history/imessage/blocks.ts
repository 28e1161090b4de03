import { Problem } from '../../model/problem.js';
import { linesIn } from '../lines.js';
import { type Dated, datedText } from './time.js';

/** No message is as long, in characters. */
const longest = 4 * 1024 * 1024;
const indent = '    ';

/** A block of a plain-text export: the time of its first line, and the lines under it. */
export interface Block extends Dated {
  readonly lines: readonly string[];
  /** 1-based. */
  readonly line: number;
}

/** Answers shown inside the message that they answer, indented; each stands once more in the file at its own time. */
interface Nested {
  inside: boolean;
  afterBlank: boolean;
}

/** True for a line of a nested answer; keeps track of where one begins and ends. */
const isNested = (line: string, nested: Nested): boolean => {
  const indented = line.startsWith(indent);
  if (indented && datedText(line.trimStart())) nested.inside = true;
  if (!nested.inside) return false;
  if (line === '') {
    nested.afterBlank = true;
    return true;
  }
  // Older versions indent only the first line of an answer, and leave a blank line after each.
  if (!indented && nested.afterBlank) nested.inside = false;
  nested.afterBlank = false;
  return nested.inside;
};

/**
 * Cuts a plain-text export into blocks. A block begins at a line with a time that stands after a blank line or first in
 * the file, for words may have blank lines of their own; answers nested in a message are left out.
 * @throws Problem when the file does not begin with such a line, and for a block of more than 4 million characters
 */
export function* blocksIn(chunks: Iterable<string>): Generator<Block> {
  let open: { dated: Dated; lines: string[]; line: number; length: number } | undefined;
  let nested: Nested = { inside: false, afterBlank: false };
  let blank = true;
  let number = 0;
  for (const line of linesIn(chunks)) {
    number += 1;
    const dated = blank ? datedText(line) : undefined;
    blank = line === '';
    if (dated) {
      if (open) yield { ...open.dated, lines: open.lines, line: open.line };
      open = { dated, lines: [], line: number, length: 0 };
      nested = { inside: false, afterBlank: false };
    } else if (!open) {
      if (!blank)
        throw new Problem(
          'the file is not a plain-text export of imessage-exporter',
          'export again with: imessage-exporter --format html',
        );
    } else if (!isNested(line, nested)) {
      open.lines.push(line);
      open.length += line.length + 1;
      if (open.length > longest)
        throw new Problem('a message of the file has more than 4 million characters', 'is it a chat export?');
    }
  }
  if (open) yield { ...open.dated, lines: open.lines, line: open.line };
}

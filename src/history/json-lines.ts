import { Problem } from '../model/problem.js';
import { linesIn } from './lines.js';

/** No message is as long, with its earlier versions and its media named. In characters. */
const longestItem = 4 * 1024 * 1024;
/** Lists and objects within one another. */
const deepest = 64;

/** How many brackets stand open at once, outside of strings; counted no further than one too many. */
const depthOf = (json: string): number => {
  let depth = 0;
  let most = 0;
  let quoted = false;
  for (let index = 0; index < json.length && most <= deepest; index += 1) {
    const code = json.charCodeAt(index);
    if (code === 0x22) quoted = !quoted;
    else if (quoted) index += code === 0x5c ? 1 : 0;
    else if (code === 0x5b || code === 0x7b) most = Math.max(most, ++depth);
    else if (code === 0x5d || code === 0x7d) depth -= 1;
  }
  return most;
};

/** A line of a file that has one JSON object in each. */
interface JsonLine {
  /** 1-based. */
  readonly line: number;
  /** Missing where the line is anything else. */
  readonly value?: object;
}

/**
 * Lines of a file of JSON Lines; blank ones are left out but counted. A line that is not an object (cut off, damaged) does
 * not spoil the others. @throws Problem for a line of more than 4 million characters, or nested deeper than 64
 */
export function* jsonLines(chunks: Iterable<string>): Generator<JsonLine> {
  let line = 0;
  for (const text of linesIn(chunks)) {
    line += 1;
    if (text.trim() === '') continue;
    if (text.length > longestItem)
      throw new Problem(`line ${line} has more than 4 million characters`, 'is it a chat export?');
    if (depthOf(text) > deepest)
      throw new Problem(`line ${line} is nested more than 64 levels deep`, 'is it a chat export?');
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      value = undefined;
    }
    yield typeof value === 'object' && value !== null && !Array.isArray(value) ? { line, value } : { line };
  }
}

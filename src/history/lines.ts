import { Problem } from '../model/problem.js';

/** No line of a chat is as long: a file with one is something else. In characters. */
const longestLine = 16 * 1024 * 1024;

/**
 * Lines of a text that comes in chunks, without their ends (`\n`, `\r\n`); U+2028 is text, not an end. A mark at the
 * start of the file (BOM) is left out. @throws Problem for a line of more than 16 million characters
 */
export function* linesIn(chunks: Iterable<string>): Generator<string> {
  let held = '';
  let first = true;
  for (const given of chunks) {
    const chunk: string = held + (first ? given.replace(/^\uFEFF/, '') : given);
    if (given !== '') first = false;
    let from = 0;
    for (let to = chunk.indexOf('\n'); to !== -1; to = chunk.indexOf('\n', from)) {
      yield chunk.slice(from, chunk[to - 1] === '\r' && to > from ? to - 1 : to);
      from = to + 1;
    }
    held = chunk.slice(from);
    if (held.length > longestLine)
      throw new Problem('the file has a line of more than 16 million characters', 'is it a chat export?');
  }
  if (held !== '') yield held.replace(/\r$/, '');
}

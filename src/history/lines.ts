import { Problem } from '../model/problem.js';

/** No line of a chat is as long: a file with one is something else. In characters. */
const longestLine = 16 * 1024 * 1024;

/**
 * Lines of a text that comes in chunks, without their ends (`\n`, `\r\n`); U+2028 is text, not an end. A mark at the
 * start of the file (BOM) is left out. @throws Problem for a line of more than 16 million characters
 */
export function* linesIn(chunks: Iterable<string>): Generator<string> {
  // The pieces of a line that has not ended: joined once, however many chunks it takes.
  let held: string[] = [];
  let length = 0;
  let first = true;
  for (const given of chunks) {
    const chunk: string = first ? given.replace(/^\uFEFF/, '') : given;
    if (given !== '') first = false;
    let from = 0;
    for (let to = chunk.indexOf('\n'); to !== -1; to = chunk.indexOf('\n', from)) {
      const line = held.length === 0 ? chunk.slice(from, to) : held.join('') + chunk.slice(from, to);
      if (held.length > 0) held = [];
      length = 0;
      yield line.endsWith('\r') ? line.slice(0, -1) : line;
      from = to + 1;
    }
    if (from < chunk.length) {
      held.push(chunk.slice(from));
      length += chunk.length - from;
    }
    if (length > longestLine)
      throw new Problem('the file has a line of more than 16 million characters', 'is it a chat export?');
  }
  if (length > 0) yield held.join('').replace(/\r$/, '');
}

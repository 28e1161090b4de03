import { isUtf8 } from 'node:buffer';
import { draftLimit } from './decode.js';

/** One line of a batch; `text` is missing when it could not be read, and `error` says why. */
export type Line =
  | { readonly index: number; readonly text: string }
  | { readonly index: number; readonly error: string };

/** A line longer than this many bytes cannot be a draft; the rest of it is read past, not kept. */
const longest = draftLimit * 4;

/**
 * Lines of a stream with their 0-based index, in constant memory, as many at a time as arrive together. They are cut one
 * by one, and each lot must be read to its end before the next. Blank lines are skipped but counted.
 */
export async function* linesOf(input: AsyncIterable<Buffer | string>): AsyncGenerator<Iterable<Line>> {
  let index = 0;
  let held: Buffer[] = [];
  let size = 0;
  const finish = (): Line | undefined => {
    const at = index;
    index += 1;
    const tooLong = size > longest;
    const bytes = held.length === 1 ? (held[0] as Buffer) : Buffer.concat(held);
    held = [];
    size = 0;
    if (tooLong) return { index: at, error: `longer than ${draftLimit.toLocaleString('en')} characters` };
    if (!isUtf8(bytes)) return { index: at, error: 'not UTF-8 text' };
    const written = bytes.toString('utf8').replace(/\r$/, '');
    // Some editors put a mark at the start of a file.
    const text = at === 0 ? written.replace(/^\uFEFF/, '') : written;
    return text.trim() === '' ? undefined : { index: at, text };
  };
  const keep = (bytes: Buffer): void => {
    if (size <= longest) held.push(bytes);
    size += bytes.length;
  };
  function* cut(bytes: Buffer): Generator<Line> {
    let from = 0;
    for (let to = bytes.indexOf(10); to !== -1; to = bytes.indexOf(10, from)) {
      keep(bytes.subarray(from, to));
      const line = finish();
      if (line) yield line;
      from = to + 1;
    }
    if (from < bytes.length) keep(bytes.subarray(from));
  }
  for await (const chunk of input) yield cut(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  if (size > 0) {
    const line = finish();
    if (line) yield [line];
  }
}

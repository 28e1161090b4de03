import { Problem } from '../model/problem.js';
import type { Input } from '../world.js';
import { asDraft, decode, draftLimit } from './decode.js';

/** A character takes at most this many bytes. */
const widest = 4;

/** All of standard input, up to a limit. @throws Problem when there is more, or it is not UTF-8 */
export const readInput = async (stdin: Input, limit: number, what: string): Promise<string> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Buffer);
    size += bytes.length;
    if (size > limit)
      throw new Problem(`${what} is longer than ${draftLimit.toLocaleString('en')} characters`, 'check it in parts');
    chunks.push(bytes);
  }
  return decode(Buffer.concat(chunks), what);
};

/** One draft from standard input. */
export const draftFromInput = async (stdin: Input, what = 'the draft'): Promise<string> =>
  asDraft(await readInput(stdin, (draftLimit + 2) * widest, what), what);

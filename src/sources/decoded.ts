import { TextDecoder } from 'node:util';
import { Problem } from '../model/problem.js';

const encodingOf = (bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' =>
  bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';

/**
 * Text from pieces of bytes, cut anywhere: UTF-8, or UTF-16 with its mark. A character that the end of the file cuts off is
 * left out. @throws Problem when it is none of them
 */
export function* decoded(pieces: Iterable<Uint8Array>, shown: string): Generator<string> {
  let decoder: TextDecoder | undefined;
  try {
    for (const bytes of pieces) {
      decoder ??= new TextDecoder(encodingOf(bytes), { fatal: true });
      yield decoder.decode(bytes, { stream: true });
    }
  } catch (error) {
    if (error instanceof TypeError)
      throw new Problem(`${shown} is not UTF-8 text`, 'export it again, or save it as UTF-8: iconv -t UTF-8');
    throw error;
  }
}

import { Parser } from 'htmlparser2';
import { Problem } from '../model/problem.js';

/** Exports nest a dozen deep (a reply in a message); a file that nests deeper is not one. */
const deepest = 256;
/** No tag, comment or attribute of an export is as long, in characters. */
const longest = 4 * 1024 * 1024;

/** What is told of a file's tags while it is read. */
export interface Walker {
  readonly opened: (name: string, attributes: Readonly<Record<string, string>>) => void;
  /** `cutOff` is true for what was still open when the file ended. */
  readonly closed: (name: string, cutOff: boolean) => void;
  readonly text?: (text: string) => void;
}

/**
 * Walks XML or HTML that comes in chunks cut anywhere, forgiving as a browser is; yields after each chunk, so that what
 * the walker gathered can be handed on. Entities are only the standard ones: a file cannot define its own.
 * @throws Problem when tags nest more than 256 deep, or when one tag or comment has more than 4 million characters
 */
export function* walk(chunks: Iterable<string>, walker: Walker, xmlMode: boolean): Generator<void> {
  let pending = 0;
  let depth = 0;
  let ended = false;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        pending = 0;
        depth += 1;
        if (depth > deepest) throw new Problem(`the file nests more than ${deepest} deep`, 'is it a chat export?');
        walker.opened(name, attributes);
      },
      onclosetag: (name) => {
        pending = 0;
        depth -= 1;
        walker.closed(name, ended);
      },
      ontext: (text) => {
        pending = 0;
        walker.text?.(text);
      },
    },
    { xmlMode },
  );
  for (const chunk of chunks) {
    pending += chunk.length;
    parser.write(chunk);
    if (pending > longest)
      throw new Problem('the file has a tag of more than 4 million characters', 'is it a chat export?');
    yield;
  }
  ended = true;
  parser.end();
  yield;
}

import { Problem } from '../model/problem.js';
import { linesIn } from './lines.js';
import { ownMessage, untilHopeless } from './own-fields.js';
import type { Around, Found, Parser } from './parser.js';

/** Lists and objects within one another; no message of any format needs as many. */
const deepest = 64;

/** True when more brackets than `deepest` stand open at once, outside of strings. */
const isTooDeep = (json: string): boolean => {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < json.length; at += 1) {
    const mark = json[at];
    if (quoted && mark === '\\') at += 1;
    else if (mark === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (mark === '[' || mark === '{') depth += 1;
    else if (mark === ']' || mark === '}') depth -= 1;
    if (depth > deepest) return true;
  }
  return false;
};

/**
 * The object that a line holds; undefined for anything else. @throws Problem for one nested deeper than 64
 */
const objectOf = (line: string): Readonly<Record<string, unknown>> | undefined => {
  if (line.length > 2 * deepest && isTooDeep(line))
    throw new Problem('the file has a line nested more than 64 levels deep', 'is it a chat export?');
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Our own format for anybody who can write JSON: one object a line (JSON Lines, UTF-8).
 *
 * ```
 * {"time":"2026-03-01T18:04:00","author":"Sam","text":"the soup turned out great"}
 * {"time":"2026-03-01T18:05:00+01:00","author":"Alex","me":true,"kind":"voice","seconds":12.5}
 * ```
 *
 * - `time`: year first, `2026-03-01 18:04`; `T`, seconds and a zone (`Z`, `+01:00`) are welcome. It is what a
 *   clock on the wall showed; with `Z` it is what yours showed then.
 * - `author`: who wrote it; not needed for `"kind":"system"`.
 * - `text`: the words; not needed when `kind` is given and is not `text`.
 * - `kind`: `text` unless given: one of `messageKinds`.
 * - `chat`: title of the chat; the name of the file unless given.
 * - `me`: `true` where you wrote it, `false` where somebody else did.
 * - `seconds`: length of a voice note, video or call.
 * - `id`, `replyTo`: name of the message, and of the one it answers: a text or a whole number.
 * - `edited`: `true` where it was changed after it was sent.
 * - `reactions`: a list of emoji, or of `{"emoji":"❤️","by":"Sam"}`.
 *
 * Other names are left alone, blank lines too; a line that cannot be read is left out, with its reason. @throws Problem
 * for a line nested deeper than 64, or of more than 16 million characters, and for 1,000 lines without one message
 */
export const ownJsonLines: Parser = (chunks, around) => untilHopeless(messagesIn(chunks, around));

function* messagesIn(chunks: Iterable<string>, around: Around): Generator<Found> {
  let number = 0;
  for (const line of linesIn(chunks)) {
    number += 1;
    if (line.trim() === '') continue;
    const fields = objectOf(line);
    yield fields ? ownMessage(fields, number, around) : { line: number, skipped: 'not a JSON object' };
  }
}

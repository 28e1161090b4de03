import { Problem } from '../model/problem.js';
import { CutOffFile, JsonText, notJson } from './json-text.js';

export { CutOffFile };

/** A wanted value of a JSON file. */
export interface JsonValue {
  /** The wanted path, as it was given. */
  readonly path: string;
  readonly value: unknown;
  /** 1-based number of the array item that it is, or else of the nearest one that it lies in; 1 outside of arrays. */
  readonly item: number;
}

/** Where wanted paths lead from one place of the file. */
interface Way {
  wanted?: string;
  readonly keys: Map<string, Way>;
  items?: Way;
}

const waysOf = (paths: readonly string[]): Way => {
  const root: Way = { keys: new Map() };
  for (const path of paths) {
    let way = root;
    for (const [step] of path.matchAll(/\[\]|[^.[\]]+/g)) {
      const known: Way = (step === '[]' ? way.items : way.keys.get(step)) ?? { keys: new Map() };
      if (step === '[]') way.items = known;
      else way.keys.set(step, known);
      way = known;
    }
    way.wanted = path;
  }
  return root;
};

/**
 * The value that a text is. Telegram writes control characters as `\x0B`, which JSON does not know: where the text cannot
 * be read as it is, they are read as `\u000B`.
 */
const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    try {
      return JSON.parse(text.replace(/\\(?:x([0-9a-f]{2})|.)/gis, (all, hex) => (hex ? `\\u00${hex}` : all)));
    } catch {
      throw notJson();
    }
  }
};

const code = (character: string): number => character.charCodeAt(0);
const [openBrace, closeBrace, openBracket, closeBracket] = [code('{'), code('}'), code('['), code(']')];
const [comma, colon, quote] = [code(','), code(':'), code('"')];

/** Reads a mark that must come next. */
const expect = (text: JsonText, mark: number): void => {
  const next = text.next();
  if (next === -1) throw new CutOffFile();
  if (next !== mark) throw notJson();
  text.step();
};

/** Whether another member or item follows: reads the comma before it, or the bracket that closes. */
const another = (text: JsonText, close: number, first: boolean): boolean => {
  const next = text.next();
  if (next === -1) throw new CutOffFile();
  if (next === close) {
    text.step();
    return false;
  }
  if (!first) {
    expect(text, comma);
    if (text.next() === -1) throw new CutOffFile();
  }
  return true;
};

function* valuesAt(text: JsonText, way: Way | undefined, depth: number, item: number): Generator<JsonValue> {
  const first = text.next();
  if (first === -1) throw new CutOffFile();
  if (way?.wanted !== undefined) {
    yield { path: way.wanted, value: parsed(text.value(true, depth)), item };
  } else if (first === openBrace && way !== undefined && way.keys.size > 0) {
    text.step();
    for (let begun = false; another(text, closeBrace, !begun); begun = true) {
      if (text.next() !== quote) throw notJson();
      const key = parsed(text.value(true, depth + 1)) as string;
      expect(text, colon);
      yield* valuesAt(text, way.keys.get(key), depth + 1, item);
    }
  } else if (first === openBracket && way?.items !== undefined) {
    text.step();
    for (let number = 1; another(text, closeBracket, number === 1); number += 1)
      yield* valuesAt(text, way.items, depth + 1, number);
  } else text.value(false, depth);
}

/**
 * Every value whose path is wanted, in the order of the file, in memory bounded by the longest wanted value. A path names
 * keys from the root, `[]` for the items of an array: "name", "messages[]", "chats.list[].name", "chats.list[].messages[]";
 * '' is the whole file. Paths that lead into a wanted value give nothing of their own. Wanted values and what leads to
 * them are read strictly; of the rest, brackets and quotes must match.
 * @throws CutOffFile after the last whole value, where the file ends in the middle; Problem where it is not JSON, is nested
 * deeper than 64 levels, or a wanted value is longer than 16 million characters
 */
export function* jsonValues(chunks: Iterable<string>, paths: readonly string[]): Generator<JsonValue> {
  const text = new JsonText(chunks);
  try {
    if (text.next() === -1) throw new Problem('the file is empty', 'export the chat again');
    yield* valuesAt(text, waysOf(paths), 0, 1);
    if (text.next() !== -1) throw notJson();
  } finally {
    text.close();
  }
}

/** Asks a text the same as an expression would. */
export interface Test {
  test(text: string): boolean;
}

/**
 * Calls `at` with every bracket and bar of an expression that is none of a class and not escaped, until it says stop.
 * Letter by letter: matches of an expression would be more than a start can afford to throw away.
 */
const structure = (source: string, at: (char: number, index: number) => boolean): void => {
  for (let i = 0; i < source.length; i += 1) {
    const char = source.charCodeAt(i);
    if (char === backslash) i += 1;
    else if (char === openClass) {
      for (i += 1; i < source.length && source.charCodeAt(i) !== closeClass; i += 1)
        if (source.charCodeAt(i) === backslash) i += 1;
    } else if ((char === open || char === close || char === bar) && at(char, i)) return;
  }
};
const [backslash, openClass, closeClass, open, close, bar] = [...'\\[]()|'].map((char) => char.charCodeAt(0));

/** Cuts at every `|` that stands in no bracket. */
const options = (source: string): string[] => {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  structure(source, (char, index) => {
    if (char === open) depth += 1;
    else if (char === close) depth -= 1;
    else if (depth === 0) {
      found.push(source.slice(from, index));
      from = index + 1;
    }
    return false;
  });
  return [...found, source.slice(from)];
};

/** Where the bracket that opens at the start is closed. */
const closing = (source: string): number => {
  let depth = 0;
  let end = -1;
  structure(source, (char, index) => {
    if (char === open) depth += 1;
    else if (char === close) depth -= 1;
    if (char === close && depth === 0) end = index;
    return end >= 0;
  });
  return end;
};

const most = 80;

/** What may stand right behind a word: an end, a space, an apostrophe or a comma. */
const ends = (next: string): boolean => next === '' || next.startsWith('\\b') || /^[ ',$](?!\?)/.test(next);

/** The words that a match of `source`, followed by `rest`, can begin with; undefined when they cannot be told. */
const headsOf = (source: string, rest: string): string[] | undefined => {
  if (source === '') return rest === '' ? undefined : headsOf(rest, '');
  if (source.startsWith('(')) {
    if (source.startsWith('(?!') || source.startsWith('(?<')) return undefined;
    const end = closing(source);
    const behind = source[end + 1] ?? '';
    if (/[*+{]/.test(behind)) return undefined;
    const after = source.slice(end + (behind === '?' ? 2 : 1)) + rest;
    const heads: string[] = [];
    for (const option of options(source.slice(source.startsWith('(?:') ? 3 : 1, end))) {
      const some = headsOf(option, after);
      if (!some) return undefined;
      heads.push(...some);
    }
    if (behind === '?') {
      const some = headsOf(after, '');
      if (!some) return undefined;
      heads.push(...some);
    }
    return heads.length > most ? undefined : heads;
  }
  const [head = ''] = /^\w+/.exec(source) ?? [];
  if (head === '') return undefined;
  const next = head.length < source.length ? source.slice(head.length, head.length + 3) : rest.slice(0, 3);
  if (ends(next)) return [head];
  // "bins?" is "bin" or "bins".
  return next.startsWith('?') && head.length > 1 && ends(next.slice(1)) ? [head, head.slice(0, -1)] : undefined;
};

/** A long expression, taken apart. */
export interface Parts {
  /** Pieces of it: each an expression of its own. */
  readonly pieces: readonly string[];
  /** Pieces that may begin at any word, by the words that they begin with. */
  readonly anywhere: Readonly<Record<string, readonly number[]>>;
  /** Pieces that may begin at the first word alone. */
  readonly atStart: Readonly<Record<string, readonly number[]>>;
  /** What may begin with any word. */
  readonly always: readonly string[];
}

/** Takes an expression apart by the words that its alternatives begin with. @public for the build, which calls it */
export const partsOf = (source: string): Parts => {
  const pieces: string[] = [];
  const anywhere: Record<string, number[]> = {};
  const atStart: Record<string, number[]> = {};
  const always: string[] = [];
  for (const part of options(source)) {
    const [, anchor = '', body = ''] = /^(\^|\\b)?(.*)$/s.exec(part) ?? [];
    const end = body.startsWith('(') && !body.startsWith('(?!') && !body.startsWith('(?<') ? closing(body) : -1;
    const tail = body.slice(end + 1);
    const whole = end > 0 && /^(?:\$|\\b|)$/.test(tail);
    const inner = whole ? options(body.slice(body.startsWith('(?:') ? 3 : 1, end)) : [body];
    for (const option of inner) {
      const piece = whole ? `${anchor}(?:${option})${tail}` : part;
      const heads = anchor === '' ? undefined : headsOf(option, whole ? tail : '');
      if (!heads) always.push(piece);
      else {
        const groups = anchor === '^' ? atStart : anywhere;
        for (const head of heads)
          if (Object.hasOwn(groups, head)) groups[head]?.push(pieces.length);
          else groups[head] = [pieces.length];
        pieces.push(piece);
      }
    }
  }
  return { pieces, anywhere, atStart, always };
};

/** The words of a text and where they start. */
interface Words {
  readonly text: string;
  readonly words: readonly string[];
  readonly starts: readonly number[];
}

let last: Words = { text: '', words: [], starts: [] };
/** Many expressions ask about one text after another: its words are remembered until the next text. */
const wordsOf = (text: string): Words => {
  if (last.text === text) return last;
  const words: string[] = [];
  const starts: number[] = [];
  for (const match of text.matchAll(/\w+/g)) {
    words.push(match[0]);
    starts.push(match.index);
  }
  last = { text, words, starts };
  return last;
};

/** Asks as the expression would that was taken apart; nothing is made before the first question. @public for the build */
export const testOf = (apart: () => Parts): Test => {
  let parts: Parts | undefined;
  let anyPlace: RegExp | undefined;
  const compiled = new Map<readonly number[], RegExp>();
  const holdsAt = (groups: Parts['anywhere'], word: string, text: string, place: number): boolean => {
    if (!Object.hasOwn(groups, word)) return false;
    const group = groups[word] as readonly number[];
    let expression = compiled.get(group);
    if (!expression) {
      expression = new RegExp(group.map((at) => parts?.pieces[at]).join('|'), 'y');
      compiled.set(group, expression);
    }
    expression.lastIndex = place;
    return expression.test(text);
  };
  return {
    test(text) {
      parts ??= apart();
      const { anywhere, atStart, always } = parts;
      if (always.length > 0) {
        anyPlace ??= new RegExp(always.join('|'));
        if (anyPlace.test(text)) return true;
      }
      const { words, starts } = wordsOf(text);
      if (starts[0] === 0 && holdsAt(atStart, words[0] as string, text, 0)) return true;
      for (let i = 0; i < words.length; i += 1)
        if (holdsAt(anywhere, words[i] as string, text, starts[i] as number)) return true;
      return false;
    },
  };
};

/**
 * A long expression of many alternatives, taken apart by the words that they begin with, so that a text compiles only
 * those its own words can begin, and tries them only there: compiling all of them takes longer than everything else a
 * check does. It answers as the expression itself would, for lower-case text in plain words; its parts must be `^(…)`, `\b(…)` or whole alternatives.
 * The build takes the expressions apart and keeps only the pieces.
 */
export const byFirstWord = (expression: RegExp | string): Test =>
  // A text is not even read by the engine before it is needed.
  testOf(() => partsOf(typeof expression === 'string' ? expression : expression.source));

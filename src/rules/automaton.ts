import { type Node, parsePhrase } from './phrase.js';

/** Numbers in digits of ASCII, a byte each. */
export type Digits = Uint8Array;

/**
 * Phrases as an automaton, written down so that a build can keep it: the program reads a number where it needs one and
 * never has to parse five thousand phrases. `PhraseIndex` walks it.
 */
export interface Automaton {
  /** The words that phrases know, in the order of their characters, parted by spaces; a word's number is its place. */
  readonly words: string;
  /** Where each word begins in `words`: one number of four digits each. */
  readonly places: Digits;
  /** Where each state begins in `states`: one number of four digits each. The first state is the root. */
  readonly offsets: Digits;
  /** State after state; see `writeState`. */
  readonly states: Digits;
}

/** Digits are the printable ASCII characters that need no escape in a string. */
const digits = Array.from({ length: 92 }, (_, i) => String.fromCharCode(35 + i))
  .filter((char) => char !== '\\' && char !== '`')
  .join('');
const radix = digits.length;

const write = (number: number, width: number): string => {
  let text = '';
  for (let rest = number, i = 0; i < width; i += 1) {
    text = digits[rest % radix] + text;
    rest = Math.floor(rest / radix);
  }
  if (number >= radix ** width) throw new RangeError(`${number} does not fit in ${width} digits`);
  return text;
};

const valueAt = (text: Digits, at: number): number => {
  const code = text[at] as number;
  return code < 92 ? code - 35 : code < 96 ? code - 36 : code - 37;
};

/** Reads a number of three digits. */
export const read3 = (text: Digits, at: number): number =>
  (valueAt(text, at) * radix + valueAt(text, at + 1)) * radix + valueAt(text, at + 2);

/** Reads a number of four digits. */
export const read4 = (text: Digits, at: number): number => valueAt(text, at) * radix ** 3 + read3(text, at + 1);

/** What may follow from here: lists of which a phrase ends here, and states behind a word or behind any word. */
interface State {
  readonly lists: readonly number[];
  readonly any: readonly number[];
  /** Pairs of word and state, by word. */
  readonly edges: readonly (readonly [word: number, to: number])[];
}

/** A state as text: how many lists, any-edges and edges; then the lists, the targets of any, the words, their targets. */
const writeState = ({ lists, any, edges }: State): string =>
  [
    lists.length,
    any.length,
    edges.length,
    ...lists,
    ...any,
    ...edges.map(([word]) => word),
    ...edges.map(([, to]) => to),
  ]
    .map((number) => write(number, 3))
    .join('');

const digitsOf = (parts: readonly string[]): Digits => {
  const text = parts.join('');
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
};

const ascending = (a: number, b: number): number => a - b;

/** Compiles phrases by list number. @throws SyntaxError for a phrase that cannot be read, or could begin with anything */
export const compile = (lists: readonly (readonly string[])[]): Automaton => {
  const parsed = lists.map((list) => list.map((phrase) => ({ phrase, node: parsePhrase(phrase) })));
  const known = new Set<string>();
  const collect = (node: Node): void => {
    if (node.kind === 'token') known.add(node.token);
    else if (node.kind === 'sequence') node.parts.forEach(collect);
    else if (node.kind === 'choice') node.options.forEach(collect);
  };
  for (const { node } of parsed.flat()) collect(node);
  const sorted = [...known].sort((a, b) => (a < b ? -1 : 1));
  const words = new Map(sorted.map((word, number) => [word, number]));
  const wordNumber = (word: string): number => words.get(word) as number;
  // The root comes first and is filled in last. States that say the same are one.
  const states: State[] = [{ lists: [], any: [], edges: [] }];
  const numbers = new Map<string, number>();
  const state = (lists: readonly number[], any: readonly number[], edges: State['edges']): number => {
    const key = `${lists.join()};${any.join()};${edges.join(' ')}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, states.length);
    states.push({ lists, any, edges });
    return states.length - 1;
  };
  const merged = (parts: readonly number[]): State => {
    const all = [...new Set(parts)].map((number) => states[number] as State);
    const edges = new Map(all.flatMap((part) => part.edges).map((edge) => [`${edge[0]},${edge[1]}`, edge]));
    return {
      lists: [...new Set(all.flatMap((part) => part.lists))].sort(ascending),
      any: [...new Set(all.flatMap((part) => part.any))].sort(ascending),
      edges: [...edges.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]),
    };
  };
  const union = (parts: readonly number[]): number => {
    if (parts.every((part) => part === parts[0])) return parts[0] as number;
    const { lists: ends, any, edges } = merged(parts);
    return state(ends, any, edges);
  };
  /** Builds backwards: the state from which `node` leads to `to`. */
  const build = (node: Node, to: number): number => {
    switch (node.kind) {
      case 'token':
        return state([], [], [[wordNumber(node.token), to]]);
      case 'any':
        return state([], [to], []);
      case 'sequence':
        return node.parts.reduceRight((next, part) => build(part, next), to);
      case 'choice':
        return union(node.options.map((option) => build(option, to)));
    }
  };
  const starts = parsed.flatMap((list, number) =>
    list.map(({ phrase, node }) => {
      const start = build(node, state([number], [], []));
      const { any, lists: ends } = states[start] as State;
      if (any.length > 0) throw new SyntaxError(`the phrase "${phrase}" cannot begin with a word that may be anything`);
      if (ends.length > 0) throw new SyntaxError(`the phrase "${phrase}" needs at least one word that must be there`);
      return start;
    }),
  );
  states[0] = merged(starts);
  const written = states.map(writeState);
  let offset = 0;
  const offsets = written.map((text) => {
    const at = offset;
    offset += text.length;
    return write(at, 4);
  });
  let place = 0;
  const places = sorted.map((word) => {
    const at = place;
    place += word.length + 1;
    return write(at, 4);
  });
  return {
    words: sorted.join(' '),
    places: digitsOf(places),
    offsets: digitsOf(offsets),
    states: digitsOf(written),
  };
};

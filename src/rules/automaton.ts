import { type Node, parsePhrase } from './phrase.js';

/**
 * Phrases as an automaton, written down so that a build can keep it: the program reads a number where it needs one and
 * never has to parse five thousand phrases. `PhraseIndex` walks it.
 */
export interface Automaton {
  /** The words that phrases know, in the order of their characters, parted by spaces; a word's number is its place. */
  readonly words: string;
  /** Where each word begins in `words`: one number of three bytes each. */
  readonly places: Uint8Array;
  /** State after state, the root first; a state goes by where it begins. See `writeState`. */
  readonly states: Uint8Array;
}

/** Reads a number of two bytes. */
export const read2 = (bytes: Uint8Array, at: number): number =>
  ((bytes[at] as number) << 8) | (bytes[at + 1] as number);

/** Reads a number of three bytes. */
export const read3 = (bytes: Uint8Array, at: number): number =>
  ((bytes[at] as number) << 16) | ((bytes[at + 1] as number) << 8) | (bytes[at + 2] as number);

/** Where the parts of a state stand: how many lists, targets of any word and edges there are, and where each begins. */
export interface Layout {
  readonly lists: number;
  readonly any: number;
  readonly edges: number;
  readonly listsAt: number;
  readonly anyAt: number;
  readonly wordsAt: number;
  readonly targetsAt: number;
}

/** The layout of the state that begins at a place. */
export const layoutAt = (states: Uint8Array, at: number): Layout => {
  const lists = states[at] as number;
  const any = states[at + 1] as number;
  const edges = read2(states, at + 2);
  const listsAt = at + 4;
  const anyAt = listsAt + 2 * lists;
  const wordsAt = anyAt + 3 * any;
  return { lists, any, edges, listsAt, anyAt, wordsAt, targetsAt: wordsAt + 2 * edges };
};

/** What may follow from here: lists of which a phrase ends here, and states behind a word or behind any word. */
interface State {
  readonly lists: readonly number[];
  readonly any: readonly number[];
  /** Pairs of word and state, by word. */
  readonly edges: readonly (readonly [word: number, to: number])[];
}

const sizeOf = ({ lists, any, edges }: State): number => 4 + 2 * lists.length + 3 * any.length + 5 * edges.length;

/**
 * A state in bytes: how many lists (one byte), targets of any word (one) and edges (two); then the lists (two each), the targets
 * of any (three), the words (two) and their targets (three).
 */
const writeState = (
  { lists, any, edges }: State,
  into: Uint8Array,
  at: number,
  placeOf: (state: number) => number,
): void => {
  let to = at;
  const write = (number: number, width: number): void => {
    if (number >= 256 ** width) throw new RangeError(`${number} does not fit in ${width} bytes`);
    for (let i = width - 1; i >= 0; i -= 1, to += 1) into[to] = (number >> (8 * i)) & 255;
  };
  write(lists.length, 1);
  write(any.length, 1);
  write(edges.length, 2);
  for (const list of lists) write(list, 2);
  for (const state of any) write(placeOf(state), 3);
  for (const [word] of edges) write(word, 2);
  for (const [, state] of edges) write(placeOf(state), 3);
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
  let size = 0;
  const offsets = states.map((each) => {
    const at = size;
    size += sizeOf(each);
    return at;
  });
  const bytes = new Uint8Array(size);
  for (const [number, each] of states.entries())
    writeState(each, bytes, offsets[number] as number, (to) => offsets[to] as number);
  const places = new Uint8Array(3 * sorted.length);
  let place = 0;
  for (const [number, word] of sorted.entries()) {
    places.set([place >> 16, (place >> 8) & 255, place & 255], 3 * number);
    place += word.length + 1;
  }
  return { words: sorted.join(' '), places, states: bytes };
};

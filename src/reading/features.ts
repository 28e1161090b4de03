import type { Draft, Word } from '../text/draft.js';
import { shadeOf } from '../text/lexicon.js';
import { hashOf, joined, spread } from './hash.js';

/** What a draft shows the reading, as 32-bit hashes. */
export interface Features {
  /** Its words, pairs and triples. */
  readonly hashes: readonly number[];
  /** For each of these: the first word it comes from. */
  readonly first: readonly number[];
  /** For each of these: the word behind the last it comes from. */
  readonly end: readonly number[];
  /** For each word its pieces: the same list for the same word, as long as it is remembered. */
  readonly pieces: readonly (readonly number[])[];
  /** Its shape as a whole. */
  readonly shapes: readonly number[];
  /** How many there are of all kinds. */
  readonly count: number;
}

/** Kinds of features, so that a word and a piece spelt alike are two. */
const kinds = { word: 1, denied: 2, pair: 3, gap: 4, triple: 5, piece: 6, shape: 7 };

interface Token {
  readonly hash: number;
  readonly word: number;
  readonly end: number;
}

const pieces = new Map<string, readonly number[]>();
/** The pieces of three to five letters of a word between its borders. */
const piecesOf = (plain: string): readonly number[] => {
  const known = pieces.get(plain);
  if (known) return known;
  const bordered = `<${plain.slice(0, 24)}>`;
  const made: number[] = [];
  for (let size = 3; size <= 5; size += 1)
    for (let at = 0; at + size <= bordered.length; at += 1)
      made.push(spread(hashOf(bordered.slice(at, at + size), kinds.piece)));
  if (pieces.size > 20_000) pieces.clear();
  pieces.set(plain, made);
  return made;
};

const start = hashOf('<s>');
const quote = hashOf('<q>');

const tokensOf = (draft: Draft): Token[] => {
  const tokens: Token[] = [];
  const signs = [
    ...draft.emoji.map(({ text, mood, start }) => ({ start, hash: hashOf(`e:${mood}`), own: hashOf(text) })),
    ...draft.marks.flatMap(({ text, start }) =>
      /^[!?.…]/.test(text) ? [{ start, hash: hashOf(text.slice(0, 2)), own: 0 }] : [],
    ),
  ].sort((a, b) => a.start - b.start);
  let sign = 0;
  const signsTo = (place: number, word: number): void => {
    for (let next = signs[sign]; next && next.start < place; next = signs[sign]) {
      tokens.push({ hash: next.hash, word: Math.max(0, word - 1), end: Math.max(1, word) });
      if (next.own) tokens.push({ hash: next.own, word: Math.max(0, word - 1), end: Math.max(1, word) });
      sign += 1;
    }
  };
  draft.words.forEach((word, i) => {
    signsTo(word.start, i);
    for (const part of word.readings[0] ?? [word.plain]) {
      const hash = hashOf(part);
      tokens.push({ hash: word.quoted ? joined(quote, hash) : hash, word: i, end: i + 1 });
    }
  });
  signsTo(Number.POSITIVE_INFINITY, draft.words.length);
  return tokens;
};

const binned = (count: number): number =>
  count < 4 ? count : count < 6 ? 4 : count < 9 ? 6 : count < 14 ? 9 : count < 22 ? 14 : count < 36 ? 22 : 36;

const selves = new Set(['i', 'me', 'my', 'mine', 'myself']);
const others = new Set(['you', 'your', 'yours', 'yourself']);
const both = new Set(['we', 'us', 'our', 'ours']);
const count = (words: readonly Word[], set: ReadonlySet<string>): number =>
  words.reduce((sum, { readings }) => sum + (readings[0]?.some((part) => set.has(part)) ? 1 : 0), 0);

const shapesOf = (draft: Draft): string[] => {
  const { words, sentences } = draft;
  let dark = 0;
  let bright = 0;
  for (const word of words) {
    const shade = shadeOf(word);
    if (shade < 0) dark -= shade;
    else bright += shade;
  }
  const questions = sentences.filter(({ question }) => question).length;
  return [
    `words ${binned(words.length)}`,
    `sentences ${binned(sentences.length)}`,
    `questions ${Math.min(3, questions)} of ${Math.min(4, sentences.length)}`,
    `exclaimed ${Math.min(3, sentences.filter(({ exclaimed }) => exclaimed).length)}`,
    `dark ${binned(dark)}`,
    `bright ${binned(bright)}`,
    `shade ${Math.sign(bright - dark)} ${binned(Math.abs(bright - dark))}`,
    `i ${Math.min(4, count(words, selves))} you ${Math.min(4, count(words, others))}`,
    `you ${Math.min(4, count(words, others))} we ${Math.min(2, count(words, both))}`,
    `joking ${sentences.some(({ joking }) => joking)}`,
    `caps ${Math.min(3, words.filter(({ caps }) => caps).length)}`,
    `elongated ${words.some(({ elongated }) => elongated)}`,
    ...new Set(draft.emoji.map(({ mood }) => `mood ${mood}`)),
  ];
};

const shapeHashes = new Map<string, number>();
const hashOfShape = (shape: string): number => {
  let hash = shapeHashes.get(shape);
  if (hash === undefined) {
    hash = spread(hashOf(shape, kinds.shape));
    shapeHashes.set(shape, hash);
  }
  return hash;
};

/** The features of a draft that has been read. */
export const featuresOf = (draft: Draft): Features => {
  const hashes: number[] = [];
  const first: number[] = [];
  const end: number[] = [];
  const add = (hash: number, from: number, to: number): void => {
    hashes.push(hash);
    first.push(from);
    end.push(to);
  };
  const tokens = tokensOf(draft);
  let before: Token | undefined;
  let beforeThat: Token | undefined;
  for (const token of tokens) {
    const { hash, word, end: to } = token;
    add(spread(joined(kinds.word, hash)), word, to);
    if (draft.words[word]?.negated) add(spread(joined(kinds.denied, hash)), word, to);
    const pair = joined(before?.hash ?? start, hash);
    add(spread(joined(kinds.pair, pair)), before?.word ?? word, to);
    if (before) {
      add(spread(joined(kinds.triple, joined(beforeThat?.hash ?? start, pair))), beforeThat?.word ?? before.word, to);
      if (beforeThat) add(spread(joined(kinds.gap, joined(beforeThat.hash, hash))), beforeThat.word, to);
    }
    beforeThat = before;
    before = token;
  }
  if (before) add(spread(joined(kinds.pair, joined(before.hash, start))), before.word, before.end);
  const pieces = draft.words.map(({ readings: [reading], elongated, plain }) =>
    piecesOf(elongated && reading?.length === 1 ? (reading[0] as string) : plain),
  );
  const shapes = shapesOf(draft).map(hashOfShape);
  const count = pieces.reduce((sum, { length }) => sum + length, hashes.length + shapes.length);
  return { hashes, first, end, pieces, shapes, count };
};

/** All features in one list: words, pairs and triples, then pieces, then shapes. */
export const listed = ({ hashes, pieces, shapes }: Features): number[] => [...hashes, ...pieces.flat(), ...shapes];

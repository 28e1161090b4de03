import { plainOf, readingsOf } from '../text/readings.js';

/**
 * The notation of phrases, word by word:
 *
 *     you never          these words, in this order, nothing between
 *     you (always|never) one of several; each may be more than one word
 *     so? really?        a word or group that may be missing
 *     you * never        * is exactly one word, ... is none to three
 *     please , please    , allows punctuation between (without it a comma parts the words)
 *     ^ whatever $       ^ begins and $ ends a sentence, ^^ and $$ the whole draft
 *
 * Words are read as drafts are: "you're" is "you are", "don't" is "do not", case does not matter.
 */
export type Node =
  | { readonly kind: 'token'; readonly token: string }
  | { readonly kind: 'any' }
  | { readonly kind: 'sequence'; readonly parts: readonly Node[] }
  | { readonly kind: 'choice'; readonly options: readonly Node[] };

/** Tokens that stand for no word: the draft's and a sentence's edges, and a break within a sentence. */
export const edge = {
  draftStart: '\u0001<<',
  start: '\u0001<',
  end: '\u0001>',
  draftEnd: '\u0001>>',
  pause: '\u0001,',
};

const empty: Node = { kind: 'sequence', parts: [] };
const token = (text: string): Node => ({ kind: 'token', token: text });
const sequence = (...parts: Node[]): Node => ({ kind: 'sequence', parts });
const optional = (node: Node): Node => ({ kind: 'choice', options: [node, empty] });
const any: Node = { kind: 'any' };

const specials: Readonly<Record<string, Node>> = {
  '*': any,
  '...': sequence(optional(any), optional(any), optional(any)),
  ',': optional(token(edge.pause)),
  '^': token(edge.start),
  $: token(edge.end),
  '^^': sequence(token(edge.draftStart), token(edge.start)),
  $$: sequence(token(edge.end), token(edge.draftEnd)),
};

const wordNode = (written: string): Node => {
  const reading = readingsOf(plainOf(written))[0] ?? [written];
  return reading.length === 1 ? token(reading[0] as string) : sequence(...reading.map(token));
};

const lexeme = /\(|\)\??|\||[^\s()|]+/g;

/** Parses a phrase. @throws SyntaxError naming the phrase when a bracket is missing or a choice is empty */
export const parsePhrase = (phrase: string): Node => {
  const lexemes = phrase.match(lexeme) ?? [];
  let at = 0;
  const fail = (why: string): never => {
    throw new SyntaxError(`the phrase "${phrase}" ${why}`);
  };
  const choice = (depth: number): Node => {
    const options: Node[] = [];
    let parts: Node[] = [];
    for (;;) {
      const next = lexemes[at];
      if (next === undefined || next.startsWith(')')) {
        if (depth === 0 && next !== undefined) fail('closes a bracket that it never opened');
        if (depth > 0 && next === undefined) fail('opens a bracket that it never closes');
        break;
      }
      at += 1;
      if (next === '|') {
        if (parts.length === 0) fail('has an empty choice');
        options.push(sequence(...parts));
        parts = [];
      } else if (next === '(') {
        const inner = choice(depth + 1);
        parts.push(lexemes[at] === ')?' ? optional(inner) : inner);
        at += 1;
      } else if (Object.hasOwn(specials, next)) parts.push(specials[next] as Node);
      else if (next.length > 1 && next.endsWith('?')) parts.push(optional(wordNode(next.slice(0, -1))));
      else parts.push(wordNode(next));
    }
    if (parts.length === 0) fail(options.length > 0 ? 'has an empty choice' : 'has no words');
    if (options.length === 0) return sequence(...parts);
    options.push(sequence(...parts));
    return { kind: 'choice', options };
  };
  return choice(0);
};

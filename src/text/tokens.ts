import { RegexpTokenizer } from 'natural/lib/natural/tokenizers/regexp_tokenizer.js';

export type TokenKind = 'word' | 'number' | 'emoji' | 'link' | 'mark';

/** A piece of the draft between white space; UTF-16 offsets into the original, end exclusive. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly kind: TokenKind;
}

/** Characters without width that people never see: they must not split or hide a word. */
const hidden = '\\u200B-\\u200D\\u2060\\uFEFF\\u00AD';
export const hiddenCharacters = new RegExp(`[${hidden}]`, 'g');

const letters = `[\\p{L}\\p{M}\\p{N}${hidden}]`;
const link = '(?:https?:\\/\\/|www\\.)\\S+';
const emoticon = [
  '<\\/?3+', // hearts
  ">?[:;=][-o',]?(?:\\)+|\\(+|[DPp*|\\]\\[]+(?![\\p{L}\\p{N}])|[\\\\/](?!\\/))",
  '(?<![\\p{L}\\p{N}])[xX]-?(?:D+|\\))(?![\\p{L}\\p{N}])',
  '[(\\[]-?[:=](?![\\p{L}\\p{N}])',
  '(?<![\\p{L}\\p{N}])D:(?![\\p{L}\\p{N}])',
  '\\)-?:(?![\\p{L}\\p{N}])',
  '\\^_*\\^',
  '-_+-',
  'T_+T',
  ';_+;',
  '\\._+\\.',
].join('|');
const picture = '(?:\\p{Extended_Pictographic}|\\p{RI}\\p{RI})(?:\\uFE0F|\\uFE0E|\\p{EMod})*';
const emoji = `${picture}(?:\\u200D${picture})*|[0-9#*]\\uFE0F?\\u20E3`;
const number = `\\p{N}+(?:[.:,/]\\p{N}+)*(?:${letters}|['’])*`;
const word = `${letters}+(?:(?:['’‘ʼ´\`]|\\*+)${letters}+)*`;
const mark = '[!?]+|\\.+|…+|_+|-+|\\|+|\\*+|[^\\s]';

/** Every character but white space falls into one token, so each token's offset can be found again in order. */
const pattern = new RegExp([link, emoticon, emoji, number, word, mark].join('|'), 'gu');
const tokenizer = new RegexpTokenizer({ pattern, gaps: false });

const startsWithLetter = /^[\p{L}\p{M}]/u;
const startsWithDigit = /^\p{N}/u;
const isLink = new RegExp(`^${link}$`, 'u');
const isEmoji = new RegExp(`^(?:${emoticon}|${emoji})$`, 'u');
const isHidden = new RegExp(`^[${hidden}]+$`);

const kinds = new Map<string, TokenKind>();
const kindOf = (text: string): TokenKind => {
  const known = kinds.get(text);
  if (known !== undefined) return known;
  let kind: TokenKind = 'mark';
  if (isLink.test(text)) kind = 'link';
  else if (isHidden.test(text)) kind = 'mark';
  else if (isEmoji.test(text)) kind = 'emoji';
  else if (startsWithDigit.test(text)) kind = 'number';
  else if (startsWithLetter.test(text.replace(hiddenCharacters, ''))) kind = 'word';
  // A bound, so that a million lines do not fill the memory.
  if (kinds.size > 20_000) kinds.clear();
  kinds.set(text, kind);
  return kind;
};

/** Cuts a draft into tokens with natural's tokenizer; joined with the white space between, they are the draft. */
export const tokenize = (text: string): Token[] => {
  const tokens: Token[] = [];
  let at = 0;
  for (const piece of tokenizer.tokenize(text) ?? []) {
    const start = text.indexOf(piece, at);
    at = start + piece.length;
    tokens.push({ text: piece, start, kind: kindOf(piece) });
  }
  return tokens;
};

import { RegexpTokenizer } from 'natural/lib/natural/tokenizers/regexp_tokenizer.js';
import type { Form } from './readings.js';

type TokenKind = 'word' | 'number' | 'emoji' | 'link' | 'mark';

/** A written piece, whatever stands around it; one object for all its places. */
export interface Piece {
  readonly text: string;
  readonly kind: TokenKind;
  /** What it is as a word, once that was asked. */
  form?: Form;
}

/** A piece in its place: UTF-16 offset into the original. */
export interface Token {
  readonly piece: Piece;
  readonly start: number;
}

/** Characters without width that people never see: they must not split or hide a word. */
const hidden = '\\u200B-\\u200D\\u2060\\uFEFF\\u00AD';
export const hiddenCharacters = new RegExp(`[${hidden}]`, 'g');

const { raw } = String;

/** What the pieces of a text look like, for an alphabet: letters with marks, digits, and what stands for a letter or digit. */
const shapes = (letter: string, digit: string, emoji: string): { sign: string; all: RegExp } => {
  const alone = `(?![${letter}${digit}])`;
  const after = `(?<![${letter}${digit}])`;
  const link = raw`(?:https?:\/\/|www\.)\S+`;
  const emoticon = [
    raw`<\/?3+`, // hearts
    raw`>?[:;=][-o',]?(?:\)+|\(+|[DPp*|\]\[]+${alone}|[\\/](?!\/))`,
    raw`${after}[xX]-?(?:D+|\))${alone}`,
    raw`[(\[]-?[:=]${alone}`,
    raw`${after}D:${alone}`,
    raw`\)-?:${alone}`,
    raw`\^_*\^`,
    '-_+-',
    'T_+T',
    ';_+;',
    raw`\._+\.`,
  ].join('|');
  const number = raw`[${digit}]+(?:[.:,/][${digit}]+)*[${letter}${digit}'’]*`;
  const word = raw`[${letter}${digit}]+(?:(?:['’‘ʼ´\x60]|\*+)[${letter}${digit}]+)*`;
  const mark = raw`[!?]+|\.+|…+|_+|-+|\|+|\*+|[^\s]`;
  const sign = emoji ? `${emoticon}|${emoji}` : emoticon;
  return { sign, all: new RegExp([link, sign, number, word, mark].join('|'), emoji ? 'gu' : 'g') };
};

const picture = raw`(?:\p{Extended_Pictographic}|\p{RI}\p{RI})(?:\uFE0F|\uFE0E|\p{EMod})*`;
const pictures = raw`${picture}(?:\u200D${picture})*|[0-9#*]\uFE0F?\u20E3`;
type Cutter = { readonly tokenizer: RegexpTokenizer; readonly isSign: RegExp };
const cutter = (letter: string, digit: string, emoji: string): Cutter => {
  const { sign, all } = shapes(letter, digit, emoji);
  // Every character but white space falls into one token, so each token's offset can be found again in order.
  return {
    tokenizer: new RegexpTokenizer({ pattern: all, gaps: false }),
    isSign: new RegExp(`^(?:${sign})$`, emoji ? 'u' : ''),
  };
};

let plain: Cutter | undefined;
let full: Cutter | undefined;
/** The alphabets of all the world take V8 two milliseconds to get ready, which plain ASCII need not wait for. */
const cutterFor = (ascii: boolean): Cutter => {
  if (ascii) {
    plain ??= cutter('A-Za-z', '0-9', '');
    return plain;
  }
  full ??= cutter(raw`\p{L}\p{M}${hidden}`, raw`\p{N}`, pictures);
  return full;
};

const isLink = /^(?:https?:\/\/|www\.)\S/;
const isHidden = new RegExp(`^[${hidden}]+$`);
const letterFirst = /^[\p{L}\p{M}]/u;
const digitFirst = /^\p{N}/u;

const kindOf = (text: string, isSign: RegExp): TokenKind => {
  const code = text.charCodeAt(0);
  const ascii = code < 128;
  if (isLink.test(text)) return 'link';
  if (isSign.test(text)) return 'emoji';
  if (ascii) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return 'word';
    return code >= 48 && code <= 57 ? 'number' : 'mark';
  }
  if (isHidden.test(text)) return 'mark';
  if (digitFirst.test(text)) return 'number';
  return letterFirst.test(text.replace(hiddenCharacters, '')) ? 'word' : 'mark';
};

const pieces = new Map<string, Piece>();
const onlyAscii = /^[\x00-\x7F]*$/;

/** Cuts a draft into tokens with natural's tokenizer; joined with the white space between, they are the draft. */
export const tokenize = (text: string): Token[] => {
  const { tokenizer, isSign } = cutterFor(onlyAscii.test(text));
  const tokens: Token[] = [];
  let at = 0;
  for (const written of tokenizer.tokenize(text) ?? []) {
    const start = text.indexOf(written, at);
    at = start + written.length;
    let piece = pieces.get(written);
    if (piece === undefined) {
      piece = { text: written, kind: kindOf(written, isSign) };
      // A bound, so that a million lines do not fill the memory.
      if (pieces.size > 20_000) pieces.clear();
      pieces.set(written, piece);
    }
    tokens.push({ piece, start });
  }
  return tokens;
};

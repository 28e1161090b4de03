import { chatSpeak } from './chat-speak.js';
import { expand } from './contractions.js';
import { soundsEnglish } from './language.js';
import { denies } from './negation.js';
import { reports } from './quotes.js';
import { hiddenCharacters } from './tokens.js';

/** One way to read a written word: the plain words it stands for ('wyd' is four). */
export type Reading = readonly string[];

const split = (phrases: readonly string[]): Reading[] => phrases.map((phrase) => phrase.split(' '));

/** Lower case, straight apostrophes, nothing invisible. */
export const plainOf = (written: string): string => {
  if (/^[\x00-\x7F]*$/.test(written)) return written.toLowerCase().replace(/`/g, "'");
  return written
    .replace(hiddenCharacters, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘ʼ´`]/g, "'");
};

const lookUp = (plain: string): Reading[] | undefined => {
  const chat = Object.hasOwn(chatSpeak, plain) ? chatSpeak[plain] : undefined;
  const means = chat ?? expand(plain);
  return means && split(means);
};

/** 'soooo' may be 'so' or 'soo', 'helllo' 'hello' or 'helo': runs of three or more become one or two. */
const shortened = (plain: string): string[] => {
  const once = plain.replace(/(.)\1{2,}/gu, '$1');
  const twice = plain.replace(/(.)\1{2,}/gu, '$1$1');
  return once === twice ? [once] : [once, twice];
};

const elongated = /(\p{L})\1{2,}/u;
const isElongated = (plain: string): boolean => elongated.test(plain);

const laughing = /^(?:(?:b?w?a?h+a+)+h*|a?(?:ha){2,}h?|(?:he){2,}h?|l+o+l+(?:o+l+)*s?|lma+o+|rofl+)$/;

const read = (plain: string): Reading[] => {
  const known = lookUp(plain);
  if (known) return known;
  if (laughing.test(plain)) return [[plain.startsWith('l') || plain.startsWith('r') ? 'lol' : 'haha']];
  if (isElongated(plain)) return shortened(plain).flatMap((word) => lookUp(word) ?? [[word]]);
  // 'don*t' and masked swearing keep their shape; the rules list the usual maskings.
  return [[plain]];
};

/** All readings of a word, the likeliest first; never empty. */
export const readingsOf = (plain: string): readonly Reading[] => read(plain);

/** What a written word is, whatever stands around it. */
export interface Form {
  /** Lower case, straight apostrophes, nothing invisible. */
  readonly plain: string;
  readonly readings: readonly Reading[];
  /** Two letters or more, all capitals. */
  readonly caps: boolean;
  readonly elongated: boolean;
  /** Laughter, or a word such as "kidding". */
  readonly laughs: boolean;
  /** A negation, in its likeliest reading. */
  readonly denies: boolean;
  /** A verb that reports somebody's words. */
  readonly reports: boolean;
  readonly english: boolean;
}

const laughter = new Set(['lol', 'haha', 'joking', 'kidding', 'teasing']);

/** The form of a word as written. */
export const formOf = (written: string): Form => {
  const plain = plainOf(written);
  const readings = read(plain);
  return {
    plain,
    readings,
    caps: /\p{L}.*\p{L}/u.test(written) && written === written.toUpperCase() && written !== written.toLowerCase(),
    elongated: isElongated(plain),
    laughs: readings.some((reading) => reading.some((part) => laughter.has(part))),
    denies: denies(readings[0] ?? []),
    reports: reports(plain),
    english: soundsEnglish(readings[0] ?? [], Object.hasOwn(chatSpeak, plain)),
  };
};

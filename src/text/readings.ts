import { chatSpeak } from './chat-speak.js';
import { expand } from './contractions.js';
import { hiddenCharacters } from './tokens.js';

/** One way to read a written word: the plain words it stands for ('wyd' is four). */
export type Reading = readonly string[];

const split = (phrases: readonly string[]): Reading[] => phrases.map((phrase) => phrase.split(' '));

/** Lower case, straight apostrophes, nothing invisible. */
export const plainOf = (written: string): string => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII is what is tested
  if (/^[\x00-\x7F]*$/.test(written)) return written.toLowerCase().replace(/`/g, "'");
  return written.replace(hiddenCharacters, '').normalize('NFC').toLowerCase().replace(/[’‘ʼ´`]/g, "'");
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
export const isElongated = (plain: string): boolean => elongated.test(plain);

const laughing = /^(?:(?:b?w?a?h+a+)+h*|a?(?:ha){2,}h?|(?:he){2,}h?|l+o+l+(?:o+l+)*s?|lma+o+|rofl+)$/;

const read = (plain: string): Reading[] => {
  const known = lookUp(plain);
  if (known) return known;
  if (laughing.test(plain)) return [[plain.startsWith('l') || plain.startsWith('r') ? 'lol' : 'haha']];
  if (isElongated(plain)) return shortened(plain).flatMap((word) => lookUp(word) ?? [[word]]);
  // 'don*t' and masked swearing keep their shape; the rules list the usual maskings.
  return [[plain]];
};

const cache = new Map<string, Reading[]>();

/** All readings of a written word, the likeliest first; never empty. */
export const readingsOf = (plain: string): readonly Reading[] => {
  let found = cache.get(plain);
  if (!found) {
    found = read(plain);
    // A bound, so that a million lines do not fill the memory.
    if (cache.size > 20_000) cache.clear();
    cache.set(plain, found);
  }
  return found;
};

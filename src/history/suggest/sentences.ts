import { withoutPictures } from './pictures.js';
import type { Sentence } from './shapes.js';

/** What fingers leave out, in the words that the patterns know; function words only, so that nothing is made up. */
const short: readonly (readonly [RegExp, string])[] = [
  [/\bi\b/g, 'I'],
  [/\b[Ii]'?m\b/g, "I'm"],
  [/\b[Ii]ve\b|\bi've\b/g, "I've"],
  [/\bi'll\b/g, "I'll"],
  [/\bi'd\b/g, "I'd"],
  [/\bca?nt\b/gi, "can't"],
  [/\bcouldnt\b/gi, "couldn't"],
  [/\bdidnt\b/gi, "didn't"],
  [/\bdont\b/gi, "don't"],
];

/** Shouting says the same in small letters, and reads better when kept. */
const calm = (words: string): string => {
  const letters = words.replace(/[^\p{L}]/gu, '');
  const small = letters.replace(/\p{Lu}/gu, '').length;
  return letters.length > 5 && small * 4 < letters.length ? words.toLowerCase() : words;
};

const clean = (text: string): string =>
  short
    .reduce((words, [from, to]) => words.replace(from, to), calm(text))
    .replace(/\s+/g, ' ')
    .trim();

/** The sentences of a message: cut at full stops, line ends, dashes between spaces, and pictures. */
export const sentencesOf = (text: string): Sentence[] => {
  const plain = withoutPictures(text.replace(/[’‘`]/g, "'").replace(/\b(Dr|Mr|Mrs|Ms|St|Prof)\./g, '$1'), '\n');
  const sentences: Sentence[] = [];
  for (const [, body = '', end = ''] of plain.matchAll(/((?:[^.!?…\n;]|[.!?](?=[\p{L}\p{N}]))+)([.!?…]*)/gu))
    for (const part of body.split(/\s+[-–—]+\s+/)) {
      const words = clean(part.replace(/^[\s,:)(]+|[\s,:)(]+$/g, ''));
      if (/\p{L}/u.test(words)) sentences.push({ words, end });
    }
  return sentences;
};

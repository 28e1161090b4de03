import type { Suggestion } from '../../../src/history/suggest.js';

const small = new Set(
  `the a an of is has does can't doesn't isn't will me my our their them her his him photo video that this i`.split(
    ' ',
  ),
);
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .match(/[\p{L}\p{N}']+/gu) ?? [];

/** The words of a suggestion's text that its message does not say; small words and the partner's name aside. */
export const invented = ({ text, quote }: Suggestion, call: string): string[] => {
  const said = new Set(wordsOf(quote).flatMap((word) => [word, word.replace(/'s$/, '')]));
  const name = call.toLowerCase();
  return wordsOf(text)
    .map((word) => word.replace(/'s?$/, ''))
    .filter((word) => word !== name && !small.has(word))
    .filter((word) => !said.has(word) && !said.has(word.replace(/e?s$/, '')) && !said.has(word.replace(/s$/, '')));
};

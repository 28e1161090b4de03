import stemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import TfIdf from 'natural/lib/natural/tfidf/tfidf.js';

const small = new Set(
  'the a an and or but to of in on at for with from by is are was were be been am i you we it they he she me my your our this that these those so do does did not have has had will would can could just how what when where who why if then than too very about up out as'.split(
    ' ',
  ),
);

/** The stems of a text's words that carry meaning, by natural's Porter stemmer. */
export const stemsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{M}']+/gu) ?? [])
    .map((word) => word.replace(/'.*$/, ''))
    .filter((word) => word.length > 2 && !small.has(word))
    .map((word) => stemmer.stem(word));

/** How well each text fits a query: natural's tf-idf over stems, in the order of the texts. */
export const fitOf = (query: readonly string[], texts: readonly string[]): number[] => {
  const wanted = [...new Set(query)];
  if (wanted.length === 0) return texts.map(() => 0);
  const index = new TfIdf();
  for (const text of texts) index.addDocument(stemsOf(text));
  return texts.map((_, i) => index.tfidf(wanted, i));
};

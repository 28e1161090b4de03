/** Words as the full-text index knows them, each once; quoted, so that none is read as an operator. */
const termsOf = (text: string): string[] => {
  const words = new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
  return [...words].slice(0, 64).map((word) => `"${word}"`);
};

const joined = (terms: readonly string[], operator: string): string | undefined =>
  terms.length === 0 ? undefined : terms.join(operator);

/** A full-text query for rows with every word, or one that begins like it; undefined when there is no word. */
export const allWords = (text: string): string | undefined =>
  joined(
    termsOf(text).map((term) => `${term}*`),
    ' AND ',
  );

/** A full-text query for rows with any of the words; undefined when there is no word. */
export const anyWord = (text: string): string | undefined => joined(termsOf(text), ' OR ');

/** Words that can be asked for. */
export interface Words {
  has(word: string): boolean;
}

/** A set of the words in a text, made when it is first asked: most checks never ask the long ones. */
export const wordSet = (text: string): Words => {
  let words: ReadonlySet<string> | undefined;
  return {
    has(word) {
      words ??= new Set(text.split(/\s+/).filter(Boolean));
      return words.has(word);
    },
  };
};

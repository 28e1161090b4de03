import type { Word } from './draft.js';

/** How many words a negation reaches forward. */
const reach = 3;
const negators = new Set('not no never nothing none nobody neither nor without hardly barely stop cannot'.split(' '));
const pronouns = new Set('you i it he she they we this that'.split(' '));
/** 'not only', 'no wonder', "can't believe": the words after these still hold. */
const exceptions: Readonly<Record<string, ReadonlySet<string>>> = {
  not: new Set('only just going gonna believe wait stand take lie handle understand even'.split(' ')),
  no: new Set('wonder matter doubt one'.split(' ')),
  stop: new Set('and please'.split(' ')),
};

/** "not", "don't", "never": what a word stands for denies, if nothing behind it says otherwise. */
export const denies = (reading: readonly string[]): boolean => {
  const last = reading[reading.length - 1] ?? '';
  return last === 'not' || (reading.length === 1 && negators.has(last));
};

const negates = (word: Word, next: Word | undefined): boolean => {
  const reading = word.readings[0] ?? [];
  if (!denies(reading)) return false;
  const last = reading[reading.length - 1] as string;
  const following = next?.readings[0]?.[0] ?? '';
  // "don't you", "isn't it": a question, not a denial.
  if (reading.length > 1 && last === 'not' && pronouns.has(following)) return false;
  return !exceptions[last]?.has(following);
};

/** Marks the words that a negation before them reaches, within their sentence and up to a comma or 'but'. */
export const markNegation = (words: readonly Word[], first: number, end: number): void => {
  let left = 0;
  for (let i = first; i < end; i += 1) {
    const word = words[i] as Word;
    if (word.afterBreak || word.plain === 'but') left = 0;
    if (left > 0) word.negated = true;
    left -= 1;
    if (negates(word, words[i + 1])) left = reach;
  }
};

import type { Draft } from '../../../text/draft.js';
import { saidIn } from '../../around.js';
import { byFirstWord } from '../../by-first-word.js';
import type { Hit } from '../../rule.js';

const letter = byFirstWord(
  '\\b(?:happy (?:birthday|anniversary|new year|christmas|eid|diwali|valentines)|merry christmas|birthday|anniversary|vows|wedding day|letter|congratulations|congrats|once upon a time|sad story|love story|a true story|(?:a|the) (?:boy|girl|man) (?:loved|asked|said)|how to make a|indians|moral of|poem|recipe|ingredients|dear (?:sir|madam|all|team|customer)|good (?:morning|evening|afternoon) sir|voice to text|dictating|sorry for the essay|the story|story time|forward (?:this|it)|send (?:this|it) to|forwarded)\\b',
);

/** A celebration, a letter, a story, or a text that is not for one person: meant to be long. */
export const meantLong = (draft: Draft): boolean => letter.test(saidIn(draft));

/** Whether the draft speaks to somebody. */
export const speaksToYou = ({ words }: Draft): boolean =>
  words.filter(({ readings }) => /^(?:you|your|yours|yourself)$/.test(readings[0]?.[0] ?? '')).length >= 2;

/** Most of it is somebody else's words. */
export const mostlyQuoted = ({ words }: Draft): boolean =>
  words.filter(({ quoted }) => quoted).length * 2 > words.length;

/** The words of the first sentence that has more than a greeting in it. */
export const firstSentence = ({ words, sentences }: Draft): Hit[] => {
  const sentence = sentences.find(({ first, end }) => end - first > 3) ?? sentences[0];
  const first = sentence && words[sentence.first];
  const last = sentence && words[sentence.end - 1];
  return first && last ? [{ start: first.start, end: last.end }] : [];
};

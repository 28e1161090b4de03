import { isLaughter, isLiked, laughs } from './answers.js';
import { withoutPictures } from './pictures.js';
import { sentencesOf } from './sentences.js';
import type { Found, Scene } from './shapes.js';
import { aboutThem, asQuote } from './third-person.js';

const onlyNoise = /^(?:\W|ha|he|ja|lol|omg|ok|yes|no|stop|rude|what)+$/iu;
/** The words of a message for quoting: without pictures, at most so long. */
const line = (text: string): string => withoutPictures(text, '').replace(/["“”]/g, '').replace(/\s+/g, ' ').trim();
const laughOnly = (text: string): boolean =>
  isLaughter(text) &&
  line(text)
    .replace(/(?:a?ha){2,}h?|(?:ja){2,}|lo+l|lmf?a+o+|stop|omg|no+|what|ok|i'?m|im|crying|dead|dying/gi, '')
    .replace(/\W/g, '').length < 6;

const weightOf = (text: string): number => text.split(' ').filter((word) => word.length > 3).length;

/** A line that made the other one laugh twice: as it was said. */
export const joke = (scene: Scene): Found | undefined => {
  const { said } = scene;
  const words = line(said.text);
  if (said.kind !== 'text' || words.length < 12 || words.length > 140 || laughOnly(said.text) || onlyNoise.test(words))
    return undefined;
  const count = laughs(scene, 3);
  if (count < 2 || weightOf(words) < 2) return undefined;
  if (/\?$/.test(words) || /https?:/.test(words)) return undefined;
  const text = words
    .replace(/^(?:(?:do (?:you|u) )?remember (?:when |the time )?|haha\p{L}*|lol|omg|ok|so|and|well)[, ]+/iu, '')
    .replace(/[,. ]+$|!+$/g, '');
  return { kind: 'joke', text: asQuote(text), weight: (said.mine ? 5 : 6) + Math.min(count - 2, 2) / 2 };
};

const receipt =
  /\b(?:receipt|invoice|bill|screenshot|parking|ticket|form|letter|timetable|menu|list|error|password|code|this one|which one|is this|look at this|blister|rash|bruise|toe)\b|^\W*this\W*$|\?/i;

/** A picture with words to it that the other one liked. */
export const picture = (scene: Scene): Found | undefined => {
  const { said, people } = scene;
  if (said.kind !== 'image' && said.kind !== 'video') return undefined;
  const words = line(said.text);
  if (words.split(' ').length < 2 || words.length > 120 || receipt.test(words) || !isLiked(scene)) return undefined;
  const kind = said.kind === 'image' ? 'photo' : 'video';
  const first = sentencesOf(said.text);
  const caption = first.length > 1 && words.length < 80 ? words.replace(/[.!]+$/, '') : (first[0]?.words ?? words);
  const shown =
    /^(?:me|us|you|our|the|a|an)\b/i.test(caption) &&
    first.length === 1 &&
    !/\b(?:is|was|are|were|I|I'm|I've)\b/.test(caption);
  const told = shown && !said.mine ? aboutThem(caption.replace(/^us\b/i, 'the two of us'), people) : undefined;
  const weight = (said.mine ? 5.5 : 6.5) + (said.reactions.length > 0 ? 0.5 : 0);
  return { kind, text: told === undefined ? `${kind}: ${asQuote(caption)}` : `${kind} of ${told}`, weight };
};

import type { Draft, Word } from '../text/draft.js';
import type { Hit, When } from './rule.js';

/** Some words of a draft as plain words, each in its likeliest reading, one space between. */
export const saidOf = (words: readonly Word[]): string =>
  words.map(({ readings, plain }) => readings[0]?.join(' ') ?? plain).join(' ');

const said = new WeakMap<Draft, string>();

/** The whole draft as plain words, each in its likeliest reading, one space between. */
export const saidIn = (draft: Draft): string => {
  let text = said.get(draft);
  if (text === undefined) {
    text = saidOf(draft.words);
    said.set(draft, text);
  }
  return text;
};

/** Words in their likeliest reading, joined by spaces; a comma stands for any break between two of them. */
const joined = (words: readonly Word[]): string =>
  words
    .map(
      ({ readings, plain, afterBreak }, at) =>
        `${at > 0 && afterBreak ? ', ' : ''}${(readings[0] ?? [plain]).join(' ')}`,
    )
    .join(' ');

const sentenceAt = (draft: Draft, hit: Hit): number => draft.words.find(({ end }) => end > hit.start)?.sentence ?? -1;

/** The plain words of the hit's sentence that stand before it; '' at its start. */
const before = (draft: Draft, hit: Hit): string => {
  const sentence = sentenceAt(draft, hit);
  return joined(draft.words.filter((word) => word.sentence === sentence && word.end <= hit.start));
};

/** The plain words of the hit's sentence that follow it, after a comma where there is a break; '' at its end. */
const after = (draft: Draft, hit: Hit): string => {
  const sentence = sentenceAt(draft, hit);
  const words = draft.words.filter((word) => word.sentence === sentence && word.start >= hit.end);
  return `${words[0]?.afterBreak ? ', ' : ''}${joined(words)}`;
};

/** The word that goes on from the hit in the same thought: none behind its sentence's end or a break. */
export const nextWord = (hit: Hit, draft: Draft): Word | undefined => {
  const at = draft.words.findIndex(({ start }) => start >= hit.end);
  const word = draft.words[at];
  return word && !word.afterBreak && word.sentence === draft.words[at - 1]?.sentence ? word : undefined;
};

/** Holds unless the hit's sentence asks. */
export const told = ({ start }: Hit, { words, sentences }: Draft): boolean =>
  !sentences[words.find((word) => word.start === start)?.sentence ?? -1]?.question;

/** Holds where the words behind the hit match. */
export const followedBy =
  (expression: RegExp): When =>
  (hit, draft) =>
    expression.test(after(draft, hit));

export const notFollowedBy =
  (expression: RegExp): When =>
  (hit, draft) =>
    !expression.test(after(draft, hit));

export const notPrecededBy =
  (expression: RegExp): When =>
  (hit, draft) =>
    !expression.test(before(draft, hit));

/** A kiss stands somewhere: "x", "xx". */
export const kissed = ({ words }: Draft): boolean => words.some(({ plain }) => /^x{1,5}$/.test(plain));

/** Holds unless an emoji of warmth, play or laughter stands in the hit's sentence or right behind it. */
export const coldly: When = (hit, draft) => {
  const sentence = sentenceAt(draft, hit);
  return !draft.emoji.some(
    (sign) => sign.sentence === sentence && (sign.mood === 'warm' || sign.mood === 'flirt' || sign.mood === 'joy'),
  );
};

export const both =
  (...all: readonly When[]): When =>
  (hit, draft, context) =>
    all.every((when) => when(hit, draft, context));

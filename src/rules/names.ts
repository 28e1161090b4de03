import { type Person, slugOf } from '../model/person.js';
import type { Draft, Word } from '../text/draft.js';
import { endearments, wordEndearments } from '../text/endearments.js';
import { firstNames } from '../text/first-names.js';
import { nearNames } from '../text/near-names.js';
import { editsBetween } from '../text/nearest.js';
import { wordNames } from '../text/word-names.js';
import type { Hit } from './rule.js';

/** The parts of a person's name and nicknames, as the words that a draft would have: 'Mary Ann' is mary, ann. */
export const spokenNames = (person: Person): readonly string[] =>
  [person.name, ...person.nicknames].flatMap((name) => slugOf(name).split('-')).filter((part) => part.length > 1);

/** A written word as a name: without accents, case and a closing "'s". */
export const asName = (word: Word): string => slugOf(word.plain.replace(/'s?$/, ''));

const beforeCall = new Set(
  `hi hey hello hiya heya yo oi dear thanks thank morning afternoon evening night goodnight bye ok yes no please sorry love luv
  miss so my oh well ur your you u luck birthday done xx x`.split(/\s+/),
);
const beforeYou = new Set('love luv miss thank see hug kiss adore missing about of with'.split(' '));

/** Words `[first, end)` stand where somebody is called: "…, Will?", "hey will", "love you will". */
export const isCalled = (draft: Draft, first: number, end: number): boolean => {
  const word = draft.words[first];
  if (!word) return false;
  const before = draft.words[first - 1];
  const after = draft.words[end];
  const opens = before?.sentence !== word.sentence || word.afterBreak;
  const closes = after?.sentence !== word.sentence || after.afterBreak;
  if (opens && closes) return true;
  const said = before?.plain ?? '';
  if (said === 'you' || said === 'u') return closes && beforeYou.has(draft.words[first - 2]?.plain ?? '');
  return !opens && beforeCall.has(said) && (closes || ['hi', 'hey', 'hello', 'dear', 'my', 'hiya'].includes(said));
};

/** A name that is an everyday word too is said only where its capital means something, or where somebody is called. */
const isMeant = (draft: Draft, at: number): boolean => {
  const word = draft.words[at] as Word;
  if (!wordNames.has(asName(word)) && !endearments.has(asName(word))) return true;
  const inside = draft.words[at - 1]?.sentence === word.sentence;
  return (inside && /^\p{Lu}\p{Ll}/u.test(word.text)) || isCalled(draft, at, at + 1);
};

/** Where the draft says the person's name or a nickname of several words or one; overlapping parts count once. */
export const namesSaid = (draft: Draft, person: Person): Hit[] => {
  const full = [person.name, ...person.nicknames]
    .map((name) => slugOf(name).split('-').filter(Boolean))
    .filter((parts) => parts.length > 0)
    .sort((a, b) => b.length - a.length);
  // A first name of several is a name too.
  const first = full.filter((parts) => parts.length > 1).map((parts) => parts.slice(0, 1));
  const hits: Hit[] = [];
  for (let at = 0; at < draft.words.length; at += 1) {
    const parts = [...full, ...first].find((name) =>
      name.every((part, i) => {
        const word = draft.words[at + i];
        return word !== undefined && asName(word) === part;
      }),
    );
    if (!parts || (parts.length === 1 && !isMeant(draft, at))) continue;
    hits.push({ start: draft.words[at]?.start ?? 0, end: draft.words[at + parts.length - 1]?.end ?? 0 });
    at += parts.length - 1;
  }
  return hits;
};

/** The draft calls somebody something sweet: 'babe' anywhere, 'love' only where it is no everyday word. */
export const endearmentSaid = (draft: Draft): boolean =>
  draft.words.some(({ readings, plain }, at) => {
    const said = [plain, ...readings.filter(({ length }) => length === 1).map(([word]) => word as string)];
    return said.some((word) => endearments.has(word) && (!wordEndearments.has(word) || isCalled(draft, at, at + 1)));
  });

/** A name and the letters that shortening it or making it fond adds. */
const fond = /^(?:[a-z]?(?:y|ie|i|ey|o|a|z|za|s|bo|boo|ster|kins|pie)|uel|antha|iel|jamin|othy)$/;

/** A diminutive of the person's name that the profile does not have: 'Sammy' of Sam, 'Ben' of Benjamin. */
export const mayBeName = (word: Word, person: Person): boolean => {
  const said = asName(word);
  if (said.length < 3) return false;
  return spokenNames(person).some(
    (name) =>
      name.length >= 3 &&
      ((said.startsWith(name) && (said === name || fond.test(said.slice(name.length)))) ||
        (name.startsWith(said) && name.length > said.length && /^\p{Lu}/u.test(word.text) && !isOrdinary(said))),
  );
};

/** A word that is one slip away from the name it stands for. */
export interface Slip {
  readonly hit: Hit;
  readonly written: string;
  readonly name: string;
}

const isOrdinary = (word: string): boolean => nearNames.has(word) || wordNames.has(word) || endearments.has(word);

/** The person's names that a written word misses by one slip, the name before the nicknames. */
export const namesMeant = (written: string, person: Person): readonly string[] => {
  const said = slugOf(written);
  return [person.name, ...person.nicknames]
    .flatMap((name) => name.split(/[\s-]+/))
    .filter((name) => slugOf(name).length >= 4 && editsBetween(slugOf(name), said) === 1);
};

const aside = new Set('from with at in to of the a an and or about for on by than as is was has told tell saw met like my your his her our their this that'.split(' '));
const possessive = /['’]s?$/;

/** The slip that this word is of the person's name, where somebody is called or a capital says that it is a name. */
export const slipOf = (draft: Draft, at: number, person: Person): Slip | undefined => {
  const word = draft.words[at] as Word;
  if (word.quoted || word.elongated || possessive.test(word.text)) return undefined;
  const said = asName(word);
  if (said.length < 4 || isOrdinary(said) || spokenNames(person).includes(said)) return undefined;
  const name = namesMeant(said, person)[0];
  if (name === undefined) return undefined;
  const called = isCalled(draft, at, at + 1);
  const inside = draft.words[at - 1]?.sentence === word.sentence;
  // A different name may be a different person, unless it is called.
  const capital = /^\p{Lu}/u.test(word.text) && !firstNames.has(said) && inside && !aside.has(draft.words[at - 1]?.plain ?? '');
  return called || capital ? { hit: { start: word.start, end: word.end }, written: word.text, name } : undefined;
};

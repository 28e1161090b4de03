import { type Person, slugOf } from '../model/person.js';
import { chatSpeak } from '../text/chat-speak.js';
import type { Draft, Word } from '../text/draft.js';
import { endearments, wordEndearments } from '../text/endearments.js';
import { ordinaryWords } from '../text/ordinary-words.js';
import { wordNames } from '../text/word-names.js';
import type { Hit } from './rule.js';

/** The parts of a person's name and nicknames, as the words that a draft would have: 'Mary Ann' is mary, ann. */
export const spokenNames = (person: Person): readonly string[] =>
  [person.name, ...person.nicknames].flatMap((name) => slugOf(name).split('-')).filter((part) => part.length > 1);

/** A written word as a name: without accents, case and a closing "'s". */
export const asName = (word: Word): string => slugOf(word.plain.replace(/'s?$/, ''));

const greeting = new Set('hi hey hello hiya heya dear'.split(' '));
/** After these a name at the end is somebody called; after "love" it is a signature. */
const beforeCall = new Set(
  `${[...greeting].join(' ')} yo oi thanks thank morning afternoon evening night goodnight bye ok yes no please sorry miss my oh
  well luck birthday anniversary christmas`.split(/\s+/),
);
const beforeYou = new Set('love luv miss thank see hug kiss adore missing about of with'.split(' '));

const kisses = /^(?:x+|(?:xo)+x?)$/;

/** Words `[first, end)` stand where somebody is called: "…, Will?", "hey will", "love you will". */
export const isCalled = (draft: Draft, first: number, end: number): boolean => {
  const word = draft.words[first];
  if (!word) return false;
  const before = draft.words[first - 1];
  const after = draft.words[end];
  const opens = before?.sentence !== word.sentence || word.afterBreak;
  const closes = after?.sentence !== word.sentence || after.afterBreak || kisses.test(after.plain);
  if (opens && closes) return true;
  const said = before?.plain ?? '';
  if (said === 'you' || said === 'u') return closes && beforeYou.has(draft.words[first - 2]?.plain ?? '');
  return !opens && beforeCall.has(said) && (closes || greeting.has(said));
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

/** An everyday word, a pet name or chat-speak rather than a name. */
export const isOrdinary = (word: string): boolean =>
  ordinaryWords.has(word) || Object.hasOwn(chatSpeak, word) || wordNames.has(word) || endearments.has(word);

/** A name and the letters that shortening it or making it fond adds. */
const endings = /^(?:[a-z]?(?:y|ie|i|ey|o|a|z|za|s|bo|boo|ster|kins|pie)|uel|antha|iel|jamin|othy)$/;

/** The name itself, or a fond or longer form of it. */
export const fondForm = (said: string, name: string): boolean =>
  said.startsWith(name) && (said === name || endings.test(said.slice(name.length)));

/** A diminutive of the person's name that the profile does not have: 'Sammy' of Sam, 'Ben' of Benjamin. */
export const mayBeName = (word: Word, person: Person): boolean => {
  const said = asName(word);
  if (said.length < 3) return false;
  return spokenNames(person).some(
    (name) =>
      name.length >= 3 &&
      (fondForm(said, name) ||
        (name.startsWith(said) && name.length > said.length && /^\p{Lu}/u.test(word.text) && !isOrdinary(said))),
  );
};

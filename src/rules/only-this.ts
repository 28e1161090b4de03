import type { Person } from '../model/person.js';
import { endearments } from '../text/endearments.js';
import type { Draft } from '../text/draft.js';
import { asName, spokenNames } from './names.js';
import type { When } from './rule.js';

const greeting = 'hey hi hello hiya heya yo oi hullo good morning afternoon evening night day there dear my sweet so ok okay well and all again you babe mate';
const courtesy = 'please thanks thank lol haha then btw tho though dear all x xx xxx xxxx xo xoxo xox mwah muah hugs kisses my there again hope you are well ok good';
const around = {
  /** Only a greeting, a name or an endearment before it, and a kiss behind it. */
  question: { before: new Set(greeting.split(' ')), after: new Set(`${courtesy} today hey`.split(' ')) },
  /** Nothing but a name, an endearment and a kiss. */
  alone: { before: new Set('hey hi hello so ok and well my just still aww ugh oh'.split(' ')), after: new Set('x xx xxx xxxx xo xoxo xox mwah muah my lol dear hugs kisses'.split(' ')) },
} as const;

/** True when the hit is all that a draft says, greetings, names, endearments, kisses and emoji aside. */
export const onlyThis =
  (kind: keyof typeof around): When =>
  (hit, draft, { person }) =>
    draft.words.length <= 24 && rest(draft, hit.start, hit.end, person, around[kind].before, around[kind].after);

const rest = (draft: Draft, start: number, end: number, person: Person | undefined, before: ReadonlySet<string>, after: ReadonlySet<string>): boolean => {
  const names = person ? spokenNames(person) : [];
  return draft.words.every((word) => {
    if (word.start >= start && word.end <= end) return true;
    if (endearments.has(word.plain) || names.includes(asName(word))) return true;
    const allowed = word.end <= start ? before : after;
    return allowed.has(word.plain) || word.readings.some((reading) => reading.every((part) => allowed.has(part) || endearments.has(part)));
  });
};

import type { Draft, Word } from '../../text/draft.js';
import { type Hit, type Rule, whole } from '../rule.js';

const sorries = new Set([
  'sorry',
  'sorries',
  'sorrys',
  'apologise',
  'apologize',
  'apologies',
  'apologising',
  'apologizing',
]);
/** Words that belong to a sorry behind them: "and I'm so so sorry". */
const leads = new Set(
  'i am im really truly so very just deeply terribly dreadfully awfully super extremely genuinely again once honestly sincerely totally incredibly do my and but oh ok please omg god still the sooo'.split(
    ' ',
  ),
);
/** Before it, somebody else's sorry, or none. */
const otherwise = new Set(
  'feel feels felt feeling a your you he she they we his her their better say says said saying be who was were'.split(
    ' ',
  ),
);
/** Behind it, sympathy or a thing in a sorry state. */
const noun = new Set('state sight excuse tale mess business looking bunch lot'.split(' '));
const sympathy =
  /^(?:for (?:your|you|her|his|their|them|him)\b|to hear|to read|about (?:your|her|his|their)\b|(?:that )?(?:you are|you have|you feel|you had|you got|it happened|that happened|this happened|this is happening|work is)\b|not sorry|sorry not)/;

const plain = (word: Word | undefined): string => word?.readings[0]?.join(' ') ?? '';

const isSorry = (draft: Draft, at: number): boolean => {
  const word = draft.words[at] as Word;
  if (word.quoted || word.negated || !sorries.has(plain(word))) return false;
  const before = draft.words[at - 1];
  if (
    before &&
    before.sentence === word.sentence &&
    !word.afterBreak &&
    otherwise.has(plain(before).split(' ')[0] ?? '')
  )
    return false;
  // "Sorry?" asks what was said.
  const sentence = draft.sentences[word.sentence];
  if (sentence?.question && sentence.end - sentence.first === 1) return false;
  const next = draft.words[at + 1];
  if (!next || next.sentence !== word.sentence || next.afterBreak) return true;
  if (noun.has(plain(next))) return false;
  return !sympathy.test(
    draft.words
      .slice(at + 1, at + 5)
      .map(plain)
      .join(' '),
  );
};

/** From the words that belong to this sorry; with what parts it from the words before when it can be dropped. */
const hitOf = (draft: Draft, at: number, before: number): Hit => {
  const { words, text } = draft;
  const word = words[at] as Word;
  let first = at;
  while (
    first - 1 > before &&
    words[first - 1]?.sentence === word.sentence &&
    !words[first]?.afterBreak &&
    plain(words[first - 1])
      .split(' ')
      .every((part) => leads.has(part))
  )
    first -= 1;
  let behind = at + 1;
  while (
    words[behind]?.sentence === word.sentence &&
    !words[behind]?.afterBreak &&
    plain(words[behind])
      .split(' ')
      .every((part) => leads.has(part))
  )
    behind += 1;
  const next = words[behind];
  const goesOn = next?.sentence === word.sentence && !next.afterBreak && !sorries.has(plain(next));
  const adjacent = first - 1 === before;
  const start = (words[first] as Word).start;
  const end = word.end;
  const parted = words[first - 1]?.end ?? 0;
  const parting = text.slice(parted, start);
  const droppable = (adjacent || !goesOn) && !/[^\s,.!…;-]/u.test(parting) && (adjacent || !parting.includes('\n'));
  return { start: droppable ? parted : start, end };
};

export const overApology: Rule = {
  id: 'pressure/over-apology',
  family: 'desperation',
  severity: 'suggestion',
  source: 'protest-behaviour',
  says: '“…{match}” is one sorry on top of another',
  why: 'After the first one, a sorry starts to ask for comfort. Say it once, name what you did, and leave it there.',
  find: whole((draft) => {
    if (!/s(?:o|0)r|sry|soz|sowwy|apolog/i.test(draft.text)) return [];
    const found: number[] = [];
    for (let at = 0; at < draft.words.length; at += 1) if (isSorry(draft, at)) found.push(at);
    // A long letter may say it once in a while.
    if (found.length < Math.max(3, Math.ceil(draft.words.length / 20))) return [];
    return found.slice(1).map((at, index) => hitOf(draft, at, found[index] as number));
  }),
  mend: (text) => (/^[\p{L}\p{N}]/u.test(text) ? undefined : ''),
  bad: [
    'sorry[ sorry][ sorry]',
    'sry about last night[, so sorry][, apologies]',
    'sorry for shouting, [sorry] for leaving, [sorry] for all of it',
    "I'm sorry[. I'm so sorry]. I should have rung[, sorry]",
    "I'm so so sorry[ I'm sorry] please forgive me[ sorry]",
    "I'm sorry[, I'm so sorry][, sorry]",
    'im sorry[ im sorry][ im so sorry] i forgot',
  ],
  fine: [
    'sorry, running late',
    "I'm so sorry. I'm sorry I snapped.",
    'sorry for your loss. so sorry. truly sorry for you all',
    'sorry not sorry, sorry 😂',
    'Sorry? say again? sorry, bad line',
    'I feel sorry for him, sorry state he was in. sorry, ranting',
    "I'm sorry to hear that, so sorry, and sorry you're going through it",
    'no need to say sorry, sorry is a big word, sorry if I made you feel that',
    'my boss said "sorry sorry sorry" and walked off',
    'not sorry, never sorry, and you love it',
  ],
  better: ['I snapped last night and it was unfair. I am sorry.'],
};

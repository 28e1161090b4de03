import { type Draft, inFun, type Word } from '../../text/draft.js';
import { type Hit, type Rule, whole } from '../rule.js';
import { acronyms, cheers, demanding, joyful } from './words/capitals.js';

/** A longer run is a way of typing rather than a shout. */
const longest = 14;

const isCapital = (word: Word): boolean => word.caps || /^\p{Lu}$/u.test(word.text);
const isAcronym = (word: Word): boolean =>
  acronyms.has(word.plain) || (word.text.length > 1 && word.text.length <= 4 && !/[AEIOUY]/.test(word.text));
/** Counts towards a shout: 'I' and 'A' are capitals anyway. */
const isShout = (word: Word): boolean => isCapital(word) && !isAcronym(word) && word.text !== 'I' && word.text !== 'A';

const isGlad = (draft: Draft, run: readonly Word[]): boolean =>
  run.some(
    ({ readings, elongated, plain }) =>
      readings.some((reading) => reading.some((part) => joyful.has(part))) ||
      (elongated && /^(?:y+a+y+|y+e+s+|a+h+|w+o+|o+m+g+)/.test(plain)),
  ) ||
  run.some(({ sentence }) => inFun(draft, sentence)) ||
  draft.emoji.some(
    ({ mood, sentence }) =>
      (mood === 'joy' || mood === 'warm' || mood === 'flirt') && run.some((word) => word.sentence === sentence),
  );

/** News in capitals is only loud; a demand or a reproach in them presses. */
const presses = (run: readonly Word[]): boolean =>
  run.some(({ readings }) => readings.some((reading) => reading.some((part) => demanding.has(part))));

const keep = new Map(
  [...'monday tuesday wednesday thursday friday saturday sunday'.split(' ')].map((day) => [
    day,
    `${day[0]?.toUpperCase()}${day.slice(1)}`,
  ]),
);

/** Sentence case, acronyms and the word I left as they are. */
const spoken = (text: string, names: readonly string[]): string => {
  const known = new Map(names.map((name) => [name.toLowerCase(), name]));
  return text
    .replace(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)*/gu, (word) => {
      const lower = word.toLowerCase();
      if (/^i(?:['’]\p{L}+)?$/u.test(lower)) return `I${lower.slice(1)}`;
      const bare = lower.replace(/['’]s$/, '');
      if (acronyms.has(bare)) return word;
      return (known.get(bare) ?? keep.get(bare) ?? bare) + lower.slice(bare.length);
    })
    .replace(/(^|[.!?]\s+)(\p{Ll})/gu, (_, before, letter) => `${before}${letter.toUpperCase()}`);
};

export const allCaps: Rule = {
  id: 'tone/all-caps',
  family: 'pressure',
  severity: 'suggestion',
  source: 'ours',
  says: '“{match}” reads as a raised voice',
  why: 'Capitals sound like shouting where there is nothing to cheer. The same words in small letters ask more gently.',
  find: whole((draft): Hit[] => {
    if (!draft.words.some(({ caps }) => caps)) return [];
    const hits: Hit[] = [];
    let run: Word[] = [];
    const close = (): void => {
      while (run.length > 0 && !isShout(run[run.length - 1] as Word) && run[run.length - 1]?.text !== 'I') run.pop();
      const first = run[0];
      const last = run[run.length - 1];
      if (
        first &&
        last &&
        run.filter(isShout).length >= 3 &&
        run.length <= longest &&
        run.some(({ caps }) => caps) &&
        presses(run) &&
        !cheers.test(draft.text.slice(first.start, last.end)) &&
        !isGlad(draft, run) &&
        !first.quoted &&
        !/["“'‘*]/.test(draft.text[first.start - 1] ?? '')
      )
        hits.push({ start: first.start, end: last.end });
      run = [];
    };
    for (const word of draft.words) {
      if (isCapital(word) || (run.length > 0 && /^\d/.test(word.text))) run.push(word);
      else close();
    }
    close();
    return hits;
  }),
  mend: (text, { person }) => spoken(text, person ? [person.name, ...person.nicknames] : []),
  bad: [
    '[WHERE ARE YOU]',
    '[WHY ARE YOU NOT ANSWERING ME]',
    'I asked you twice. [CAN YOU JUST REPLY]!!',
    'seriously [PICK UP THE PHONE]',
    '[WHERE R U]?',
    '[WHAT DID YOU DO]',
    '[CALL ME ASAP PLEASE]',
    '[I AM NOT DOING THIS AGAIN]',
    'ok [DONT TALK TO ME] today',
  ],
  fine: [
    'HAPPY BIRTHDAY MY LOVE',
    'YOU DID IT',
    'GOOD LUCK TODAY BABE',
    'I LOVE YOU SO MUCH',
    'OMG I CANT BELIEVE IT',
    'YES YES YES',
    'the NHS HR BBC thing again',
    'WHERE ARE YOU 😂 the cake is gone',
    'I am SO proud of you',
    'WHAT A GOAL THAT WAS',
    'THE RENT IS UP AGAIN',
    'the sign said “DO NOT FEED THE DUCKS” and he fed them',
    'BBQ at ours, bring DVDs and USB sticks',
  ],
  better: ['Where are you? Bit worried', 'Ring me when you can?'],
};

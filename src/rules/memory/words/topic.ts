import type { Memory } from '../../../model/memory.js';
import type { Person } from '../../../model/person.js';
import type { Draft, Word } from '../../../text/draft.js';
import { firstNames } from '../../../text/first-names.js';
import { ordinaryWords } from '../../../text/ordinary-words.js';
import { spokenNames } from '../../names.js';
import type { Hit } from '../../rule.js';
import { common, empty, kin, weighty } from './everyday.js';

/** How far one word gives a topic away: an everyday one, kin, illness and loss, or one that hardly occurs. */
export const weights = { plain: 1, kin: 2, weighty: 3, rare: 4 } as const;
export type Weight = (typeof weights)[keyof typeof weights];

/** A word of the draft that a memory has too. */
export interface Touch extends Hit {
  readonly word: Word;
  readonly weight: Weight;
}

const alike: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'dad father',
    'mum mom mother mam',
    'nan nana nanna gran granni grandma grandmother',
    'grandad grandpa grandfather granddad',
    'aunt aunti',
    'brother bro',
    'birthdai bdai',
    'operat op surgeri',
    'universiti uni',
    'doctor doc',
    'photo pic pictur',
    'exam examin',
  ].flatMap((line) => {
    const [first = '', ...rest] = line.split(' ');
    return rest.map((word) => [word, first]);
  }),
);

/** 'interviews', 'interviewed' and 'interview' are one word here; so are 'dad' and 'father'. */
const stemOf = (word: string): string => {
  let stem = word
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .replace(/[^\p{L}]/gu, '');
  if (/..ies$/.test(stem)) stem = stem.slice(0, -3) + (stem.length > 5 ? 'y' : 'ie');
  else if (/(?:ss|sh|ch|x|z)es$/.test(stem)) stem = stem.slice(0, -2);
  else if (stem.length > 3 && /[^su]s$/.test(stem) && !/is$/.test(stem)) stem = stem.slice(0, -1);
  const cut =
    stem.length > 5 && /[aeiouy].*ing$/.test(stem) ? 3 : stem.length > 4 && /[aeiouy].*ed$/.test(stem) ? 2 : 0;
  if (cut) stem = stem.slice(0, -cut).replace(/([bdgklmnprt])\1$/, '$1');
  stem = stem.length > 3 ? stem.replace(/e$/, '').replace(/y$/, 'i') : stem;
  return alike[stem] ?? stem;
};

const isEmpty = (word: string): boolean => word.length < 2 || empty.has(word) || empty.has(word.replace(/['’]s?$/, ''));
const bareOf = (word: string): string => word.toLowerCase().replace(/['’]s?$/, '');
const isOrdinary = (bare: string): boolean => {
  const root = bare.replace(/(?:ing|ed|s)$/, '');
  return [
    bare,
    root,
    `${root}e`,
    root.replace(/(.)\1$/, '$1'),
    bare.replace(/es$/, ''),
    bare.replace(/ies$/, 'y'),
  ].some((one) => ordinaryWords.has(one) || common.has(one));
};
const isKin = (bare: string): boolean => kin.has(bare) || kin.has(bare.replace(/s$/, ''));

const place = /\b(?:in|at|near|from)(?: (?:the|a|an|our|her|his|their))? $/i;

const weightOf = (word: string, before: string): Weight | undefined => {
  const bare = bareOf(word);
  if (isEmpty(bare) || /['’]/.test(bare)) return undefined;
  if (isKin(bare)) return weights.kin;
  if (weighty.has(bare) || weighty.has(bare.replace(/s$/, ''))) return weights.weighty;
  const name = firstNames.has(bare) || (before !== '' && /^\p{Lu}\p{Ll}/u.test(word));
  // Where it was is half a topic: much else is there.
  if (isOrdinary(bare) || (!firstNames.has(bare) && place.test(before))) return weights.plain;
  if (name) return bare.length > 2 ? weights.rare : weights.plain;
  if (bare.length < 3) return undefined;
  return bare.length > 4 ? weights.rare : weights.plain;
};

const known = new WeakMap<Memory, ReadonlyMap<string, Weight>>();

/** The stems of the words that say what a memory is about. */
export const topicOf = (memory: Memory): ReadonlyMap<string, Weight> => {
  let topic = known.get(memory);
  if (!topic) {
    const found = new Map<string, Weight>();
    for (const { 0: word, index } of memory.text.matchAll(/\p{L}[\p{L}'’]*/gu)) {
      const weight = weightOf(word, memory.text.slice(0, index));
      const stem = stemOf(word);
      if (weight !== undefined && stem.length > 1) found.set(stem, weight);
    }
    topic = found;
    known.set(memory, topic);
  }
  return topic;
};

/** The memory is of this person, or of nobody yet. */
export const isOf = (memory: Memory, person: Person | undefined): boolean =>
  !person || memory.person === undefined || memory.person === person.slug;

interface Spoken {
  readonly word: Word;
  readonly stem: string;
}
const spoken = new WeakMap<Draft, readonly Spoken[]>();

/** The writer's own kin: "my dad" is not theirs. */
const mine = new Set('my mine our'.split(' '));

const spokenIn = (draft: Draft): readonly Spoken[] => {
  let list = spoken.get(draft);
  if (!list) {
    list = draft.words.flatMap((word, at) => {
      const [reading] = word.readings;
      const said = reading?.length === 1 ? (reading[0] as string) : word.plain;
      if (isEmpty(bareOf(said))) return [];
      const bare = bareOf(said);
      if (isKin(bare) && mine.has(draft.words[at - 1]?.plain ?? '')) return [];
      return [{ word, stem: stemOf(said) }];
    });
    spoken.set(draft, list);
  }
  return list;
};

/** The words of the draft that a memory has too, quoted ones as well, each once but for kin; the person's name is none. */
export const touched = (draft: Draft, memory: Memory, person: Person | undefined): readonly Touch[] => {
  const said = spokenIn(draft);
  if (said.length === 0) return [];
  const topic = topicOf(memory);
  const touches: Touch[] = [];
  const seen = new Set<string>();
  for (const { word, stem } of said) {
    const weight = topic.get(stem);
    if (weight === undefined || (seen.has(stem) && weight !== weights.kin)) continue;
    seen.add(stem);
    touches.push({ word, weight, start: word.start, end: word.end });
  }
  if (touches.length === 0 || !person) return touches;
  const names = spokenNames(person).map(stemOf);
  return touches.filter(({ word }) => !names.includes(stemOf(word.plain)));
};

/** Whether kin is the person's own: "your dad", or has its day: "Father's Day". */
const yours = new Set('your yr ur ya yer'.split(' '));
const isYours = ({ word }: Touch, { words }: Draft): boolean => {
  const at = words.indexOf(word);
  return yours.has(words[at - 1]?.plain ?? '') || (/s$/.test(word.plain) && words[at + 1]?.plain === 'day');
};

const isMine = ({ word }: Touch, { words }: Draft): boolean =>
  /^(?:my|mine)$/.test(words[words.indexOf(word) - 1]?.plain ?? '');

/** What a private topic is read by: kin only where it is theirs, and of everyday words two in one sentence. */
export const telling = (draft: Draft, memory: Memory, person: Person | undefined): readonly Touch[] => {
  const touches = touched(draft, memory, person).filter(
    (touch) => !isMine(touch, draft) && (touch.weight !== weights.kin || isYours(touch, draft)),
  );
  const [first, ...rest] = touches;
  if (!first) return [];
  const near = ({ word }: Touch): boolean =>
    touches.some((other) => other.word !== word && other.word.sentence === word.sentence);
  return rest.length === 0 ? touches : touches.filter((touch) => touch.weight > weights.plain || near(touch));
};

/** The word that gives the topic away the most; the first of equals. */
export const strongest = (touches: readonly Touch[]): Touch | undefined =>
  touches.reduce<Touch | undefined>((best, touch) => (best && best.weight >= touch.weight ? best : touch), undefined);

/** From the first of these words to the last that stands in its sentence. */
export const stretch = (words: readonly Word[]): Hit | undefined => {
  const [first] = [...words].sort((a, b) => a.start - b.start);
  if (!first) return undefined;
  const end = Math.max(...words.filter(({ sentence }) => sentence === first.sentence).map((word) => word.end));
  return { start: first.start, end };
};

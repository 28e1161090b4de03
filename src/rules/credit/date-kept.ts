import { daysBetween } from '../../model/clock.js';
import { type Memory, mayBeOffered } from '../../model/memory.js';
import type { Draft, Word } from '../../text/draft.js';
import { saidIn } from '../around.js';
import { byFirstWord } from '../by-first-word.js';
import { isYearly, nearestDate, weekdayOf } from '../memory/words/dates.js';
import { memoryOf, samWith } from '../memory/words/example.js';
import { isOf, stretch, type Touch, topicOf, touched, weights } from '../memory/words/topic.js';
import { type CreditRule, whole } from '../rule.js';
import { meantWell } from './words/meant.js';
import { stings } from './words/sting.js';

/** The words that name a day so many days away. */
const dayWords = (day: string, away: number): readonly string[] => [
  ...(away >= -6 && away <= 7 ? [weekdayOf(day), weekdayOf(day).slice(0, 3)] : []),
  ...(away === 0 ? ['today', 'tonight'] : []),
  ...(away === 1 ? ['tomorrow'] : []),
  ...(away === -1 ? ['yesterday'] : []),
];

const caring = byFirstWord(
  /\b(good luck|best of luck|fingers crossed|how (did|do) (?!i |we )|thinking of you|any news|proud|all set for|excited (for|about)|nervous about|rooting|cheering|can not wait|looking forward|not forgotten|big day|knock them|smash|you have got this|you will be)\b/,
);
/** Of a longer note these must meet more than a word. */
const asking = /\b(?:how (?:was|is|are)|hope|hoping|what about)\b/;
const denies = byFirstWord(
  /\b(not|never|can not|will not) ([a-z]+ ){0,3}(com(e|ing)|go(ing)?|mak(e|ing) it|be there|care|remember|interested|bothered)\b/,
);

const harsh = /\b(?:fail|lose|mess (?:it )?up|reject(?:ed|s)?|bomb)\b/;
const readingOf = ({ readings, plain }: Word): string => readings[0]?.join(' ') ?? plain;

/** A wish or a question leads up to the word. */
const leadTo = (draft: Draft, word: Word, most: number): string => {
  const at = draft.words.indexOf(word);
  return draft.words
    .slice(Math.max(0, at - most), at)
    .filter(({ sentence }) => sentence === word.sentence)
    .map(readingOf)
    .join(' ');
};
const isMine = (draft: Draft, word: Word): boolean => /\b(?:my|mine)$/.test(leadTo(draft, word, 1));
/** A wish stands right before the day. */
const wishes = (draft: Draft, word: Word): boolean =>
  /\b(?:good luck|best of luck|fingers crossed|thinking of you|big day|rooting for you|cheering you)(?: (?:for|on|about|come|this))*$/.test(
    leadTo(draft, word, 5),
  );
const plansFor =
  /\b(?:what (?:do|would|shall|should)|present|gift|cake|can not wait|count|sleeps|days|until|til|surprise|party|celebrate|off|treat|booked)\b/;
/** Whose birthday: "happy birthday" and "your birthday cake", not "my birthday" or "by your birthday". */
const isFeast = (draft: Draft, word: Word): boolean => {
  const lead = leadTo(draft, word, 4);
  if (/\bhappy$/.test(lead)) return !/\b(?:not|tell|told|wish me|wished me|said) (?:[a-z]+ ){0,3}happy$/.test(lead);
  if (/\bby (?:your|our)$/.test(lead)) return false;
  return /\b(?:your|our|big)$|'s$/.test(lead) && plansFor.test(saidIn(draft));
};
/** The word is said as one who keeps the date: asked after, wished well for, named as theirs. */
const keeps = (draft: Draft, { word, weight }: Touch, memory: Memory, touches: number): boolean => {
  if (isMine(draft, word)) return false;
  if (isYearly(memory) && /^(?:b'?day|birthday|anniversar)/.test(word.plain)) return isFeast(draft, word);
  const lead = leadTo(draft, word, 7);
  if (caring.test(lead)) return true;
  if (asking.test(lead) && touches * 2 > topicOf(memory).size) return true;
  return (
    weight > weights.plain &&
    (Boolean(draft.sentences[word.sentence]?.question) || /\byour\b/.test(leadTo(draft, word, 3)))
  );
};

const museum: Partial<Memory> = { date: '2026-05-21T09:00' };

export const dateKept: CreditRule = {
  id: 'credit/date-kept',
  family: 'memory',
  source: 'reminiscing',
  needs: ['memory', 'clock'],
  says: '“{match}” keeps a date of theirs in mind',
  why: 'Remembering what is on for somebody, and when, shows that it stayed with you.',
  find: whole((draft, { memories, clock, person }) => {
    if (!memories || !clock || draft.words.length < 3) return [];
    for (const memory of memories) {
      if (memory.date === undefined || !mayBeOffered(memory) || !isOf(memory, person)) continue;
      const day = nearestDate(memory, clock.there.date, 7);
      const away = day === undefined ? 99 : daysBetween(clock.there.date, day);
      if (day === undefined || away < -7 || away > 14) continue;
      const touches = touched(draft, memory, person).filter(({ word }) => !word.negated && !word.quoted);
      const days = dayWords(day, away);
      const said = draft.words.filter(
        ({ plain, quoted, readings, negated }) => !quoted && !negated && days.includes(readings[0]?.[0] ?? plain),
      );
      if (denies.test(saidIn(draft)) || harsh.test(saidIn(draft))) continue;
      const first = touches[0];
      if (!first) {
        // "Fingers crossed for Thursday" needs no other word.
        const wished = said.find((word) => !/^to(?:day|night)$/.test(readingOf(word)) && wishes(draft, word));
        if (wished && !isYearly(memory) && meantWell(draft) && !stings(draft))
          return [{ start: wished.start, end: wished.end }];
        continue;
      }
      const words = [...touches.map(({ word }) => word), ...said].filter(
        ({ sentence }) => sentence === first.word.sentence,
      );
      const sure = touches.some((touch) => keeps(draft, touch, memory, touches.length));
      const named = words.length > 1 && !isYearly(memory) && !words.some((word) => isMine(draft, word));
      if (!sure && !named) continue;
      const hit = stretch(words);
      return hit && meantWell(draft) && !stings(draft) ? [hit] : [];
    }
    return [];
  }),
  good: [
    { text: 'fingers crossed for [Thursday]', context: samWith("Sam's talk at the museum", museum) },
    { text: 'good luck on [Thursday with the museum]', context: samWith("Sam's talk at the museum", museum) },
    { text: 'how did the [interview] go?', context: samWith('job interview', { date: '2026-05-19' }) },
    { text: 'you and that [test tomorrow], you have got this', context: samWith('driving test', museum) },
    { text: 'happy [birthday] you wonder', context: samWith('birthday', { kind: 'date', date: '1990-05-20' }) },
    {
      text: 'what shall we do for our [anniversary]?',
      context: samWith('our anniversary', { kind: 'date', date: '2019-05-30' }),
    },
    { text: 'lighting a candle for the [viva on thursday]', context: samWith('viva', museum) },
    { text: "hope the [dentist] wasn't too bad", context: samWith('dentist', { date: '2026-05-18' }) },
  ],
  fine: [
    { text: 'hope the rain stops by Thursday', context: samWith("Sam's talk at the museum", museum) },
    { text: 'iron my white shirt for the interview', context: samWith('job interview', museum) },
    { text: 'my interview went well, you should have heard them', context: samWith('job interview', museum) },
    {
      text: 'thanks for the wishes on my birthday',
      context: samWith('birthday', { kind: 'date', date: '1990-05-20' }),
    },
    { text: "don't wish me happy birthday", context: samWith('birthday', { kind: 'date', date: '1990-05-20' }) },
    { text: 'I want to know by your birthday', context: samWith('birthday', { kind: 'date', date: '1990-05-20' }) },
    { text: 'I hope you fail the museum thing', context: samWith("Sam's talk at the museum", museum) },
    'good luck on Thursday with the museum',
    { text: 'good luck on Thursday', context: samWith("Sam's talk at the museum", { ...museum, tender: true }) },
    { text: 'good luck with the museum', context: samWith("Sam's talk at the museum", { date: '2026-07-01' }) },
    { text: 'good luck with the museum', context: samWith("Sam's talk at the museum", { ...museum, secret: true }) },
    { text: 'good luck with the museum', context: samWith("Sam's talk at the museum", { ...museum, status: 'ended' }) },
    { text: 'good luck with the museum', context: samWith("Sam's talk at the museum", { ...museum, person: 'ana' }) },
    {
      text: 'good luck with your stupid museum, you never have time for me',
      context: samWith("Sam's talk at the museum", museum),
    },
    { text: 'I am not coming to the museum', context: samWith("Sam's talk at the museum", museum) },
    { text: 'see you tomorrow love', context: samWith("Sam's talk at the museum", museum) },
    { text: 'took a photo of a test card', context: samWith('driving test', museum) },
    { text: 'how did the interview go?', context: { memories: [memoryOf('job interview', { date: '2026-05-19' })] } },
  ],
};

import { type Clock, daysBetween } from '../../model/clock.js';
import { type Memory, mayBeOffered } from '../../model/memory.js';
import { saidIn } from '../around.js';
import { type Rule, whole } from '../rule.js';
import { isYearly, minuteOf, nearestDate, weekdayOf } from './words/dates.js';
import { memoryOf, samWith, wednesday } from './words/example.js';
import { isPractical } from './words/practical.js';
import { isOf, touched } from './words/topic.js';

const weighty =
  /\b(?:birthday|b-?day|anniversary|wedding|exams?|finals|viva|operation|op|surgery|funeral|driving test|graduation)\b/i;
const alluded =
  /\b(?:big day|happy (?:birthday|anniversary)|good luck|fingers crossed|congratulations|congrats|many happy returns|not forgotten|did not forget|count(?:ing)? down|cake|celebrate|celebrating)\b/;

/** Days until it; undefined where it is not near. */
const soon = (memory: Memory, { there }: Clock): number | undefined => {
  const date =
    memory.kind === 'date' || (memory.kind === 'event' && weighty.test(memory.text)) ? memory.date : undefined;
  if (date === undefined || !mayBeOffered(memory)) return undefined;
  if (!isYearly(memory) && memory.status === 'done') return undefined;
  const day = nearestDate(memory, there.date, 0);
  const days = day === undefined ? -1 : daysBetween(there.date, day);
  if (days === 0 && !isYearly(memory) && (minuteOf(date) ?? 1440) <= there.minute) return undefined;
  return days >= 0 && days <= 3 ? days : undefined;
};

const birthday = { kind: 'date', date: '1991-05-22' } as const;

export const dateNear: Rule = {
  id: 'memory/date-near',
  family: 'care',
  severity: 'info',
  points: 0,
  source: 'reminiscing',
  needs: ['memory', 'clock'],
  says: 'A date that you noted is within three days',
  why: 'Being remembered ahead of the day feels good. A word about it now is enough, if this is the moment.',
  find: whole((draft, { memories, clock, person }) => {
    const first = draft.words[0];
    if (!memories || !clock || !first || draft.words.length < 4) return [];
    const near = memories.flatMap((memory) => {
      const days = isOf(memory, person) ? soon(memory, clock) : undefined;
      return days === undefined ? [] : [{ memory, days }];
    });
    if (near.length === 0 || isPractical(draft)) return [];
    const said = saidIn(draft);
    if (alluded.test(said) || draft.emoji.some(({ text }) => /[🎂🎉🥳🎁🎓💍]/u.test(text))) return [];
    const unsaid = near.filter(({ memory, days }) => {
      const day = nearestDate(memory, clock.there.date, 0) ?? '';
      return (
        touched(draft, memory, person).length === 0 &&
        !said.includes(weekdayOf(day)) &&
        !(days === 1 && said.includes('tomorrow'))
      );
    });
    return unsaid.length === near.length ? [{ start: first.start, end: first.end }] : [];
  }),
  bad: [
    { text: '[saw] a heron on the way in', context: samWith("Sam's birthday", birthday) },
    { text: '[so] how was your day, love', context: samWith("Sam's birthday", { ...birthday, kind: 'event' }) },
    {
      text: '[what] a lovely film that was',
      context: samWith('driving test', { kind: 'event', date: '2026-05-21T09:30' }),
    },
    {
      text: '[pizza] tonight or something green?',
      context: samWith('our anniversary', { kind: 'date', date: '2019-05-23' }),
    },
    { text: '[the] cat is asleep on your coat', context: samWith("her mum's operation", { date: '2026-05-20T20:00' }) },
  ],
  fine: [
    { text: 'three sleeps until your bday!', context: samWith("Sam's birthday", birthday) },
    { text: "I haven't forgotten Friday 🎂", context: samWith("Sam's birthday", birthday) },
    { text: 'on my way, ten minutes', context: samWith("Sam's birthday", birthday) },
    { text: 'keep Friday night free for me, will you', context: samWith("Sam's birthday", birthday) },
    'saw a heron on the way in',
    { text: 'saw a heron on the way in', context: { memories: [memoryOf("Sam's birthday", birthday)] } },
    { text: 'saw a heron on the way in', context: samWith("Sam's birthday", { ...birthday, date: '1991-05-26' }) },
    { text: 'saw a heron on the way in', context: samWith("Sam's birthday", { ...birthday, date: '1991-05-18' }) },
    { text: 'saw a heron on the way in', context: samWith("Ana's birthday", { ...birthday, person: 'ana' }) },
    { text: 'saw a heron on the way in', context: samWith('the funeral', { date: '2026-05-22', tender: true }) },
    { text: 'saw a heron on the way in', context: samWith('dinner with the team', { date: '2026-05-22' }) },
    { text: 'saw a heron on the way in', context: samWith('exam', { date: '2026-05-20T09:00' }) },
    { text: 'ok x', context: samWith("Sam's birthday", { ...birthday, date: wednesday.there.date }) },
  ],
  better: ["I haven't forgotten Tuesday 🎂"],
};

import type { Habits } from '../history/habits/habits.js';
import type { Quartiles } from '../history/habits/quartiles.js';
import type { Part, Week } from '../history/habits/weeks.js';
import { count, lasting, share } from './amounts.js';

/** One habit of both, side by side. */
export interface Measure {
  readonly says: string;
  readonly you: string;
  /** '' where nothing is counted of the other one. */
  readonly them: string;
  /** Week by week, of yours. */
  readonly weeks?: readonly Part[];
}

/** What is said of voice notes where pictures and notes look the same. */
const untold = 'can’t be told';

const reply = (times: Quartiles | null): string => (times ? `${lasting(times.median)}, n ${count(times.n)}` : '–');

/** The habits that are shown side by side, each with its counts; `more` of them where there is room. */
export const measuresOf = (habits: Habits, { more }: { readonly more: boolean }): Measure[] => {
  const { starts, conversations, questions, warmth, openers, name, news, voice, replies, bursts, messages } = habits;
  const weeks = (of: (week: Week) => Part): readonly Part[] => habits.byWeek.map(of);
  const sides = (of: (side: 'you' | 'them') => Part) => ({ you: share(of('you')), them: share(of('them')) });
  const spoken = (side: 'you' | 'them'): string =>
    voice[side].per100 === 'unknown' ? untold : share({ some: voice[side].notes, all: voice[side].messages });
  return [
    { says: 'conversations begun', ...sides((side) => ({ some: starts[side], all: conversations })) },
    {
      says: 'openers for anybody',
      ...sides((side) => ({ some: openers.all[side].generic, all: openers.all[side].n })),
      weeks: weeks((week) => week.genericOpeners),
    },
    {
      says: 'messages that ask',
      ...sides((side) => ({ some: questions[side].questions, all: questions[side].messages })),
      weeks: weeks((week) => week.questions),
    },
    {
      says: 'follow-up questions',
      ...sides((side) => ({ some: questions[side].followUps, all: questions[side].questions })),
      weeks: weeks((week) => week.followUps),
    },
    {
      says: 'good news asked about',
      you: share({ some: news.good.asked, all: news.good.shared }),
      them: '',
      weeks: weeks((week) => week.askedGoodNews),
    },
    ...(more && news.bad.shared > 0
      ? [
          {
            says: 'hard news asked about',
            you: share({ some: news.bad.asked, all: news.bad.shared }),
            them: '',
          },
        ]
      : []),
    {
      says: 'thanks that praise',
      ...sides((side) => ({ some: warmth[side].thanksThatPraise, all: warmth[side].thanks })),
      weeks: weeks((week) => week.thanksThatPraise),
    },
    ...(more
      ? [
          {
            says: 'messages with affection',
            ...sides((side) => ({ some: warmth[side].affection, all: messages[side] })),
          },
          { says: 'messages that laugh', ...sides((side) => ({ some: warmth[side].laughter, all: messages[side] })) },
        ]
      : []),
    {
      says: 'messages with a name',
      you: share({ some: name.said, all: name.messages }),
      them: '',
      weeks: weeks((week) => week.names),
    },
    {
      says: 'messages by voice',
      you: spoken('you'),
      them: spoken('them'),
      ...(voice.you.per100 !== 'unknown' && { weeks: weeks((week) => week.voice) }),
    },
    {
      says: '3+ texts in a row',
      you: count(bursts.you),
      them: count(bursts.them),
      weeks: weeks((week) => ({ some: week.bursts, all: week.messages.you })),
    },
    // Where there is more room, answers have a place of their own.
    ...(more ? [] : [{ says: 'median reply', you: reply(replies.you), them: reply(replies.them) }]),
  ];
};

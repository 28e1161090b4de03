import type { Habits } from '../../history/habits/habits.js';
import type { Quartiles } from '../../history/habits/quartiles.js';
import type { Part, Week } from '../../history/habits/weeks.js';
import { totals } from './when.js';

type Row = readonly [measure: string, side: 'you' | 'them' | 'both', period: string, value: number, n: number | ''];

const sides = ['you', 'them'] as const;
const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const parts = ['morning', 'day', 'evening', 'night'];

const quartiles = (
  measure: string,
  side: 'you' | 'them',
  period: string,
  times: Quartiles | null | undefined,
): Row[] =>
  times ? (['q1', 'median', 'q3'] as const).map((at) => [`${measure}_${at}`, side, period, times[at], times.n]) : [];

/** What I did in a week or a month; of the other one the number of messages. */
const stretch = (period: string, { messages, bursts, ...figures }: Omit<Week, 'from'>, voiceTold: boolean): Row[] => {
  const row = (measure: string, { some, all }: Part): Row => [measure, 'you', period, some, all];
  return [
    ['messages', 'you', period, messages.you, ''],
    ['messages', 'them', period, messages.them, ''],
    row('questions', figures.questions),
    row('follow_ups', figures.followUps),
    row('thanks_that_praise', figures.thanksThatPraise),
    row('names', figures.names),
    ...(voiceTold ? [row('voice_notes', figures.voice)] : []),
    row('generic_openers', figures.genericOpeners),
    row('asked_good_news', figures.askedGoodNews),
    row('credited', figures.credited),
    row('cautioned', figures.cautioned),
    ['bursts', 'you', period, bursts, ''],
  ];
};

const whole = (habits: Habits, period: string): Row[] => {
  const { messages, starts, conversations, questions, openers, warmth, voice, bursts, replies, name, news, tone } =
    habits;
  const both = sides.flatMap((side): Row[] => [
    ['messages', side, period, messages[side], messages.you + messages.them],
    ['starts', side, period, starts[side], conversations],
    ['questions', side, period, questions[side].questions, questions[side].messages],
    ['follow_ups', side, period, questions[side].followUps, questions[side].questions],
    ['generic_openers', side, period, openers.all[side].generic, openers.all[side].n],
    ['thanks', side, period, warmth[side].thanks, messages[side]],
    ['thanks_that_praise', side, period, warmth[side].thanksThatPraise, messages[side]],
    ['affection', side, period, warmth[side].affection, messages[side]],
    ['laughter', side, period, warmth[side].laughter, messages[side]],
    ...(voice[side].per100 === 'unknown'
      ? []
      : [['voice_notes', side, period, voice[side].notes, voice[side].messages] as const]),
    ...quartiles('voice_seconds', side, period, voice[side].seconds),
    ['bursts', side, period, bursts[side], ''],
    ...quartiles('reply_minutes', side, period, replies[side]),
  ]);
  return [
    ...both,
    ['names', 'you', period, name.said, name.messages],
    ['asked_good_news', 'you', period, news.good.asked, news.good.shared],
    ['asked_bad_news', 'you', period, news.bad.asked, news.bad.shared],
    ['credited', 'you', period, tone.credited, tone.messages],
    ['cautioned', 'you', period, tone.cautioned, tone.messages],
  ];
};

/**
 * Habits as a table for a spreadsheet, one figure a line: measure, side, period, value, n. The period is 'all', a month
 * ('2026-03'), a week (the date of its first day) or a part of a weekday ('fri evening', of both together); n is what the
 * value is counted of, empty where it is a plain count. No name and no words are in it.
 */
export const habitsCsv = (habits: Habits): string => {
  const voiceTold = habits.voice.you.per100 !== 'unknown';
  const rows: Row[] = [
    ...whole(habits, 'all'),
    ['conversation_ends_after_minutes', 'both', 'all', habits.threshold.minutes, habits.threshold.n],
    ...totals(habits).flatMap((row, part) =>
      row.map((value, day): Row => ['messages', 'both', `${days[day]} ${parts[part]}`, value, '']),
    ),
    ...habits.byMonth.flatMap(({ month, ...counts }) => stretch(month, counts, voiceTold)),
    ...habits.byWeek.flatMap(({ from, ...counts }) => stretch(from, counts, voiceTold)),
  ];
  return `${[['measure', 'side', 'period', 'value', 'n'], ...rows].map((row) => row.join(',')).join('\n')}\n`;
};

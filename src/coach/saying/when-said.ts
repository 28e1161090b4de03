import { daysBetween, type Moment } from '../../model/clock.js';
import type { Memory } from '../../model/memory.js';

/** When a memory is, as one says it to somebody. */
export interface WhenSaid {
  /** 'tomorrow', 'this morning', 'on Thursday', 'in three weeks', 'last month'. */
  readonly words: string;
  /** `past`: over for long enough to ask how it was. `now`: going on, or only just over. */
  readonly due: 'ahead' | 'now' | 'past';
  /** Days from now: 1 is tomorrow, -1 yesterday. */
  readonly days: number;
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = 'January February March April May June July August September October November December'.split(' ');
const numbers = 'no one two three four five six seven eight nine ten eleven'.split(' ');

/** Somebody comes out of an interview some hours after it begins. */
const lasts = 3 * 60;
/** What has a day and no time is over in the evening. */
const eveningAt = 18 * 60;
/** A birthday just gone can still be spoken of. */
const lingers = 4;

const minuteOf = (date: string): number | undefined =>
  date.length > 10 ? Number(date.slice(11, 13)) * 60 + Number(date.slice(14, 16)) : undefined;

/** The next time that a day of the year comes round, or the last one when that was a few days ago. 29 February is 1 March elsewhere. */
const comingRound = (date: string, today: string): string => {
  const year = Number(today.slice(0, 4));
  const turns = [year - 1, year, year + 1].map((y) =>
    new Date(Date.UTC(y, Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)))).toISOString().slice(0, 10),
  );
  return turns.find((turn) => daysBetween(today, turn) >= -lingers) ?? (turns[2] as string);
};

const partOfDay = (minute: number): string =>
  minute < 12 * 60 ? 'this morning' : minute < 17 * 60 ? 'this afternoon' : 'tonight';

const wordsFor = (days: number, date: string, today: string, minute: number | undefined, past: boolean): string => {
  if (days === 0) {
    if (minute === undefined) return 'today';
    return past && minute >= 17 * 60 ? 'this evening' : partOfDay(minute);
  }
  if (days === 1) return 'tomorrow';
  if (days === -1) return minute !== undefined && minute >= 17 * 60 ? 'last night' : 'yesterday';
  const far = Math.abs(days);
  if (far < 7) return `on ${weekdays[(new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7]}`;
  if (far < 12) return past ? 'last week' : 'next week';
  const said = (count: number, unit: string): string =>
    past ? `${numbers[count]} ${unit}s ago` : `in ${numbers[count]} ${unit}s`;
  if (far < 35) return said(Math.round(far / 7), 'week');
  const between =
    12 * (Number(date.slice(0, 4)) - Number(today.slice(0, 4))) + Number(date.slice(5, 7)) - Number(today.slice(5, 7));
  const apart = Math.abs(between);
  if (apart < 2) return past ? 'last month' : 'next month';
  if (apart < 12) return past ? `in ${months[Number(date.slice(5, 7)) - 1]}` : said(apart, 'month');
  const years = Math.abs(Number(date.slice(0, 4)) - Number(today.slice(0, 4)));
  if (years === 1) return past ? 'last year' : 'next year';
  return `in ${date.slice(0, 4)}`;
};

/** When a memory is, seen from a moment in the same zone; undefined for one without a date. Days of kind `date` come every year. */
export const whenSaid = ({ date, until, kind }: Memory, { date: today, minute }: Moment): WhenSaid | undefined => {
  if (date === undefined) return undefined;
  const on = kind === 'date' ? comingRound(date, today) : date.slice(0, 10);
  const at = minuteOf(date);
  const days = daysBetween(today, on);
  const last = until !== undefined && kind !== 'date' ? daysBetween(today, until) : days;
  const begun = days < 0 || (days === 0 && (at === undefined ? minute >= eveningAt : minute >= at));
  const over =
    last < 0 || (last === 0 && (at === undefined || last > days ? minute >= eveningAt : minute >= at + lasts));
  const due = over ? 'past' : begun || (days === 0 && at === undefined && last > days) ? 'now' : 'ahead';
  return { words: wordsFor(days, on, today, at, begun), due, days };
};

import { daysBetween } from '../../../model/clock.js';
import type { Memory } from '../../../model/memory.js';

/** A day that comes back every year. */
const yearly = /\b(?:birthdays?|b-?days?|anniversar(?:y|ies)|wedding day|born)\b/i;

export const isYearly = ({ text }: Memory): boolean => yearly.test(text);

const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');

/** The name of a date's weekday, in lower case. */
export const weekdayOf = (date: string): string =>
  weekdays[(new Date(`${date.slice(0, 10)}T00:00Z`).getUTCDay() + 6) % 7] ?? '';

/** The date of a memory; of one that comes back every year the first that is at most so many days behind today. */
export const nearestDate = (memory: Memory, today: string, behind: number): string | undefined => {
  const { date } = memory;
  if (date === undefined || !isYearly(memory)) return date?.slice(0, 10);
  const year = Number(today.slice(0, 4));
  return [year - 1, year, year + 1]
    .map((one) => `${one}${date.slice(4, 10).replace('-02-29', '-02-28')}`)
    .find((day) => daysBetween(today, day) >= -behind && day >= date.slice(0, 10));
};

/** The minute of the day that a date names; undefined when it names none. */
export const minuteOf = (date: string): number | undefined => {
  const [, hour, minute] = /T(\d\d):(\d\d)/.exec(date) ?? [];
  return hour === undefined ? undefined : Number(hour) * 60 + Number(minute);
};

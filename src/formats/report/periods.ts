import type { Habits } from '../../history/habits/habits.js';
import type { Month, Week } from '../../history/habits/weeks.js';
import { dayName, monthName } from '../amounts.js';
import type { Tick } from './drawing.js';

type Stretch = Omit<Week, 'from'>;

/** A week or a month of a chart; without counts where nothing was written. */
export interface Period {
  readonly tick: Tick;
  /** In a table. */
  readonly name: string;
  readonly counts: Stretch | undefined;
}
/** All periods of a chart, oldest first. */
export interface Periods {
  readonly each: 'week' | 'month';
  readonly list: readonly Period[];
  /** Said where earlier periods are left out. */
  readonly note?: string;
}

const mostWeeks = 16;
const mostMonths = 24;

/** The weeks between the first and the last in which something was written. */
const written = (weeks: readonly Week[]): readonly Week[] => {
  const some = ({ messages: { you, them } }: Week): boolean => you + them > 0;
  const first = weeks.findIndex(some);
  return first < 0 ? [] : weeks.slice(first, weeks.findLastIndex(some) + 1);
};

const after = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${month.slice(0, 4)}-${String(number + 1).padStart(2, '0')}`;
};

/** Month by month, those without a message too. */
const unbroken = (months: readonly Month[]): { month: string; counts: Stretch | undefined }[] => {
  const byMonth = new Map(months.map((each) => [each.month, each]));
  const last = months[months.length - 1]?.month ?? '';
  const list: { month: string; counts: Stretch | undefined }[] = [];
  for (let month = months[0]?.month ?? '~'; month <= last; month = after(month))
    list.push({ month, counts: byMonth.get(month) });
  return list;
};

/** What charts over time are made of: weeks where there are few, else months, of a long history the last two years. */
export const periodsOf = ({ byWeek, byMonth }: Habits): Periods => {
  const weeks = written(byWeek);
  if (weeks.length <= mostWeeks)
    return {
      each: 'week',
      list: weeks.map((week) => ({
        tick: { text: dayName(week.from), year: week.from.slice(0, 4) },
        name: `week of ${dayName(week.from)}`,
        counts: week,
      })),
    };
  const all = unbroken(byMonth);
  const list = all.slice(-mostMonths);
  return {
    each: 'month',
    ...(all.length > mostMonths && { note: `The chart shows the last ${mostMonths} months.` }),
    list: list.map(({ month, counts }) => ({
      tick: { text: monthName(month), year: month.slice(0, 4) },
      name: `${monthName(month)} ${month.slice(0, 4)}`,
      counts,
    })),
  };
};

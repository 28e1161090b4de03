import type { Habits } from '../../history/habits/habits.js';
import { count, percent } from '../amounts.js';
import type { Section } from './section.js';

const parts = ['morning', 'day', 'evening', 'night'] as const;
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const short = weekdays.map((day) => day.slice(0, 3));
const rowNames = ['Morning', 'Day', 'Evening', 'Night'];
const often = ['in the morning', 'during the day', 'in the evening', 'at night'];
/** With fewer messages a tile would be one talk. */
const enough = 20;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
const largest = (numbers: readonly number[]): number => numbers.indexOf(Math.max(...numbers));

/** Messages of both together, by part of the day and weekday: whose they are is not told. */
export const totals = ({ hours: { byPart } }: Habits): number[][] =>
  parts.map((part) => weekdays.map((_, day) => (byPart[part].you[day] ?? 0) + (byPart[part].them[day] ?? 0)));

/** In which part of the day most is written: 'in the evening'. */
export const mostlyWhen = (habits: Habits): string => often[largest(totals(habits).map(sum))] ?? '';

/** When the two of them usually talk. */
export const whenSection = (habits: Habits): Section => {
  const values = totals(habits);
  const n = sum(values.flat());
  const byPart = values.map(sum);
  const byDay = weekdays.map((_, day) => sum(values.map((row) => row[day] ?? 0)));
  const says =
    n < enough
      ? `Fewer than ${enough} messages: too few to show.`
      : `${percent(Math.max(...byPart), n)} of what you two write is written ${often[largest(byPart)]}. ${weekdays[largest(byDay)]} is the busiest day.`;
  return {
    id: 'when',
    title: 'When you two talk',
    says,
    legend: [],
    ...(n >= enough && { drawing: { kind: 'tiles', columns: short, rows: rowNames, values } }),
    table: {
      head: ['', ...short],
      rows: n < enough ? [] : values.map((row, at) => [rowNames[at] ?? '', ...row.map(count)]),
    },
    note: 'Messages of both together: the fuller the colour, the more. Morning begins at 5:00, day at 11:00, evening at 17:00, night at 22:00.',
  };
};

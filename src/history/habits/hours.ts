import { type PartOfDay, partOfDay } from '../../model/clock.js';
import type { MessageFacts } from '../../model/message-facts.js';
import { minuteOf } from '../minutes.js';
import { type Quartiles, quartilesOf } from './quartiles.js';
import { delayOf, type Reply } from './replies.js';
import type { Sides } from './sides.js';
import { dayOf, hourOf, wakingDayOf, weekdayOf } from './when.js';

/** Fewer answers are no habit: of them no figure is given. */
const enough = 20;

/** Messages of both by the hour of the day (24 numbers) and by part of the day and weekday (seven each, Monday first). */
export interface Hours {
  readonly byHour: Sides<readonly number[]>;
  readonly byPart: Readonly<Record<PartOfDay, Sides<readonly number[]>>>;
  readonly n: Sides<number>;
}

const zeros = (length: number): number[] => new Array<number>(length).fill(0);
const both = (length: number): Sides<number[]> => ({ you: zeros(length), them: zeros(length) });

/** When the two of them write. A night belongs to the weekday on which it begins. */
export const hoursOf = (facts: readonly MessageFacts[]): Hours => {
  const byHour = both(24);
  const byPart = { morning: both(7), day: both(7), evening: both(7), night: both(7) };
  const n = { you: 0, them: 0 };
  for (const { at, mine } of facts) {
    const minute = minuteOf(at);
    const side = mine ? 'you' : 'them';
    const hour = hourOf(minute);
    const date = at.slice(0, 10);
    const weekday = weekdayOf(wakingDayOf(minute));
    const part = partOfDay({ date, weekday, minute: hour * 60 });
    byHour[side][hour] = (byHour[side][hour] ?? 0) + 1;
    byPart[part][side][weekday] = (byPart[part][side][weekday] ?? 0) + 1;
    n[side] += 1;
  }
  return { byHour, byPart, n };
};

/** Minutes they take to answer, by when they were written to; null where fewer than twenty answers tell. */
export interface AnswersByTime {
  /** By the hour, 0–23. */
  readonly byHour: readonly (Quartiles | null)[];
  /** Monday first. */
  readonly byWeekday: readonly (Quartiles | null)[];
}

const grouped = (theirs: readonly Reply[], groups: number, of: (reply: Reply) => number): (Quartiles | null)[] => {
  const delays: number[][] = Array.from({ length: groups }, () => []);
  for (const reply of theirs) delays[of(reply)]?.push(delayOf(reply));
  return delays.map((some) => (some.length < enough ? null : (quartilesOf(some) ?? null)));
};

/** How long their answers take by the hour and by the weekday of what they answer. */
export const answersByTime = (replies: readonly Reply[]): AnswersByTime => {
  const theirs = replies.filter(({ mine }) => !mine);
  return {
    byHour: grouped(theirs, 24, ({ asked }) => hourOf(asked)),
    byWeekday: grouped(theirs, 7, ({ asked }) => weekdayOf(dayOf(asked))),
  };
};

import { isBusy } from '../../../model/busy.js';
import type { Context } from '../../rule.js';

/** Weekday, and so long before the hour after which most of their answers come; in minutes. */
const before = 60;

/** Going by the history they answer later in the day: "after 18:00", with what says so. */
export const answersLater = ({ clock, history }: Context): string | undefined => {
  const usual = history?.usual;
  if (!usual || !clock || usual.after < 12 || clock.there.weekday > 4) return undefined;
  const { minute } = clock.there;
  if (minute < 5 * 60 || minute >= usual.after * 60 - before) return undefined;
  return `On weekdays they usually answer after ${usual.after}:00 (${Math.round(100 * usual.share)} % of ${usual.n.toLocaleString('en')} answers).`;
};

/** It is now one of the hours in which they are busy, on their clock; or, where none were noted, rarely answer. */
export const busyNow = (context: Context): boolean => {
  const { person, clock } = context;
  if (person?.busy === undefined) return answersLater(context) !== undefined;
  return clock !== undefined && isBusy(person.busy, clock.there);
};

import { type Clock, type Moment, momentIn } from '../../model/clock.js';

const two = (number: number): string => String(number).padStart(2, '0');

/** What the clock of this machine shows. */
const here = (now: Date): Moment => ({
  date: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
  weekday: (now.getDay() + 6) % 7,
  minute: now.getHours() * 60 + now.getMinutes(),
});

/** The clock of an instant. Their zone is looked at only when a rule asks: it takes Node a while. */
export const clockOf = (now: Date, zone: string | undefined): Clock => {
  const ours = here(now);
  let theirs: Moment | undefined;
  return {
    here: ours,
    get there() {
      theirs ??= zone === undefined ? ours : momentIn(now, zone);
      return theirs;
    },
  };
};

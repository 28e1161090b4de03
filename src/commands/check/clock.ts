import type { Clock, Moment } from '../../model/clock.js';

const two = (number: number): string => String(number).padStart(2, '0');

/** What the clock of this machine shows. */
const here = (now: Date): Moment => ({
  date: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
  weekday: (now.getDay() + 6) % 7,
  minute: now.getHours() * 60 + now.getMinutes(),
});

/** What a clock in an IANA zone shows. */
const inZone = (now: Date, timeZone: string): Moment => {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(now);
  const of = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  const date = `${of('year')}-${two(of('month'))}-${two(of('day'))}`;
  return {
    date,
    weekday: (new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7,
    minute: of('hour') * 60 + of('minute'),
  };
};

/** The clock of an instant. Their zone is looked at only when a rule asks: it takes Node a while. */
export const clockOf = (now: Date, zone: string | undefined): Clock => {
  const ours = here(now);
  let theirs: Moment | undefined;
  return {
    here: ours,
    get there() {
      theirs ??= zone === undefined ? ours : inZone(now, zone);
      return theirs;
    },
  };
};

import type { Moment } from './clock.js';

const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const minutes = (time: string): number => {
  const [hour = '0', minute = '0'] = time.split(':');
  return Number(hour) * 60 + Number(minute);
};

/** Whether a stretch such as 'mon-fri 9-17' begins on that weekday; 'sat-mon' goes round the end of the week. */
const beginsOn = (first: number, last: number, weekday: number): boolean =>
  first <= last ? weekday >= first && weekday <= last : weekday >= first || weekday <= last;

/**
 * Whether a moment lies in busy hours as `parseBusy` keeps them: 'mon-fri 9-17, sat 10-14'. A stretch that ends before
 * it begins ('fri 22-6') goes on past midnight; its end is no longer busy. What cannot be read is not busy.
 */
export const isBusy = (busy: string, { weekday, minute }: Moment): boolean =>
  busy.split(/, ?/).some((stretch) => {
    const [, from = '', to = from, starts, ends] =
      /^([a-z]{3})(?:-([a-z]{3}))? ([\d:]+)-([\d:]+)$/.exec(stretch.trim()) ?? [];
    const first = days.indexOf(from);
    const last = days.indexOf(to);
    if (starts === undefined || ends === undefined || first < 0 || last < 0) return false;
    const start = minutes(starts);
    const end = minutes(ends);
    if (start < end) return minute >= start && minute < end && beginsOn(first, last, weekday);
    return (
      (minute >= start && beginsOn(first, last, weekday)) || (minute < end && beginsOn(first, last, (weekday + 6) % 7))
    );
  });

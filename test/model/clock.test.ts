import { describe, expect, it } from 'vitest';
import { clockOf } from '../../src/commands/check/clock.js';
import { daysBetween, momentIn } from '../../src/model/clock.js';

describe('what a clock shows', () => {
  it.each([
    ['2026-11-26T23:40:00Z', 'UTC', { date: '2026-11-26', weekday: 3, minute: 1420 }],
    ['2026-11-26T23:40:00Z', 'Europe/Lisbon', { date: '2026-11-26', weekday: 3, minute: 1420 }],
    ['2026-11-26T23:40:00Z', 'Asia/Singapore', { date: '2026-11-27', weekday: 4, minute: 460 }],
    ['2026-11-29T04:59:00Z', 'America/New_York', { date: '2026-11-28', weekday: 5, minute: 1439 }],
    ['2026-07-01T22:30:00Z', 'Europe/Berlin', { date: '2026-07-02', weekday: 3, minute: 30 }],
  ])('%s in %s', (instant, zone, moment) => expect(momentIn(new Date(instant), zone)).toEqual(moment));

  it('is the same for both when no zone is known', () => {
    const { here, there } = clockOf(new Date(2026, 10, 26, 23, 40), undefined);
    expect(here).toEqual({ date: '2026-11-26', weekday: 3, minute: 1420 });
    expect(there).toBe(here);
  });

  it.each([
    ['2026-11-26', '2026-11-27', 1],
    ['2026-11-26T23:59', '2026-11-25', -1],
    ['2026-12-31', '2027-01-01T09:00', 1],
    ['2026-11-26', '2026-11-26', 0],
  ])('from %s to %s are %i days', (from, to, days) => expect(daysBetween(from, to)).toBe(days));
});

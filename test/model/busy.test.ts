import { describe, expect, it } from 'vitest';
import { isBusy } from '../../src/model/busy.js';
import { parseBusy } from '../../src/model/person-fields.js';

const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const at = (said: string) => {
  const [day = '', time = ''] = said.split(' ');
  const [hour = '0', minute = '0'] = time.split(':');
  return { date: '2026-03-02', weekday: days.indexOf(day), minute: Number(hour) * 60 + Number(minute) };
};

describe('busy hours', () => {
  it.each([
    ['mon-fri 9-17', 'mon 9:00'],
    ['mon-fri 9-17', 'wed 12:30'],
    ['mon-fri 9-17', 'fri 16:59'],
    ['mon-fri 8:30-17:45', 'tue 17:44'],
    ['mon-fri 9-17, sat 10-14', 'sat 10:00'],
    ['sat 10-14', 'sat 13:59'],
    ['sun 0-24', 'sun 0:00'],
    ['sun 0-24', 'sun 23:59'],
    ['fri 22-6', 'fri 22:00'],
    ['fri 22-6', 'sat 0:00'],
    ['fri 22-6', 'sat 5:59'],
    ['sun 22-6', 'mon 3:00'],
    ['mon-fri 20-4', 'sat 3:59'],
    ['sat-mon 9-12', 'sun 10:00'],
    ['sat-mon 9-12', 'mon 11:00'],
    ['sat-mon 22-2', 'tue 1:00'],
    ['Monday – Friday 9am to 5pm; weekends 10-12', 'sun 11:00'],
  ])('%s holds at %s', (busy, moment) => expect(isBusy(parseBusy(busy), at(moment))).toBe(true));

  it.each([
    ['mon-fri 9-17', 'mon 8:59'],
    ['mon-fri 9-17', 'fri 17:00'],
    ['mon-fri 9-17', 'sat 12:00'],
    ['mon-fri 9-17, sat 10-14', 'sun 12:00'],
    ['fri 22-6', 'fri 21:59'],
    ['fri 22-6', 'fri 3:00'],
    ['fri 22-6', 'sat 6:00'],
    ['fri 22-6', 'sat 23:00'],
    ['mon-fri 20-4', 'mon 3:00'],
    ['sat-mon 9-12', 'tue 10:00'],
    ['sun 0-24', 'mon 0:00'],
  ])('%s does not hold at %s', (busy, moment) => expect(isBusy(parseBusy(busy), at(moment))).toBe(false));

  it.each(['', 'often', 'mon 9', 'xyz 9-17', 'mon-xyz 9-17', 'mon-fri'])('cannot be read: %s', (busy) =>
    expect(isBusy(busy, at('mon 10:00'))).toBe(false),
  );
});

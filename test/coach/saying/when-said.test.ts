import { describe, expect, it } from 'vitest';
import { whenSaid } from '../../../src/coach/saying/when-said.js';
import type { Memory } from '../../../src/model/memory.js';

const memory = (date: string, kind: Memory['kind'] = 'event', until?: string): Memory => ({
  id: 1,
  uid: 'u',
  text: 'dentist',
  kind,
  date,
  ...(until !== undefined && { until }),
  tags: [],
  tender: false,
  secret: false,
  status: 'open',
  created: '',
});
/** Tuesday 10 March 2026. */
const at = (hour: number) => ({ date: '2026-03-10', weekday: 1, minute: hour * 60 });

describe('when a memory is, as one says it', () => {
  it.each([
    ['2026-03-10T09:00', 8, 'this morning', 'ahead'],
    ['2026-03-10T09:00', 10, 'this morning', 'now'],
    ['2026-03-10T09:00', 12, 'this morning', 'past'],
    ['2026-03-10T14:00', 8, 'this afternoon', 'ahead'],
    ['2026-03-10T19:30', 8, 'tonight', 'ahead'],
    ['2026-03-10T17:30', 22, 'this evening', 'past'],
    ['2026-03-10', 8, 'today', 'ahead'],
    ['2026-03-10', 19, 'today', 'past'],
    ['2026-03-11', 8, 'tomorrow', 'ahead'],
    ['2026-03-09', 8, 'yesterday', 'past'],
    ['2026-03-09T20:00', 8, 'last night', 'past'],
    ['2026-03-13', 8, 'on Friday', 'ahead'],
    ['2026-03-06', 8, 'on Friday', 'past'],
    ['2026-03-18', 8, 'next week', 'ahead'],
    ['2026-03-01', 8, 'last week', 'past'],
    ['2026-03-31', 8, 'in three weeks', 'ahead'],
    ['2026-02-17', 8, 'three weeks ago', 'past'],
    ['2026-04-20', 8, 'next month', 'ahead'],
    ['2026-01-20', 8, 'in January', 'past'],
    ['2026-08-01', 8, 'in five months', 'ahead'],
    ['2024-08-01', 8, 'in 2024', 'past'],
  ] as const)('%s at %i h is %s, %s', (date, hour, words, due) =>
    expect(whenSaid(memory(date), at(hour))).toMatchObject({ words, due }),
  );

  it.each([
    ['1990-03-12', 'on Thursday', 'ahead', 2],
    ['1990-03-10', 'today', 'ahead', 0],
    ['1990-03-08', 'on Sunday', 'past', -2],
    ['1990-03-01', 'next year', 'ahead', 356],
    ['2024-02-29', 'next year', 'ahead', 356],
  ] as const)('a date such as %s comes every year', (date, words, due, days) =>
    expect(whenSaid(memory(date, 'date'), at(8))).toEqual({ words, due, days }),
  );

  it('goes on until its last day', () => {
    expect(whenSaid(memory('2026-03-08', 'trip', '2026-03-12'), at(8))?.due).toBe('now');
    expect(whenSaid(memory('2026-03-01', 'trip', '2026-03-05'), at(8))?.due).toBe('past');
    expect(whenSaid(memory('2026-03-12', 'trip', '2026-03-15'), at(8))?.due).toBe('ahead');
  });

  it('is nothing without a date', () => {
    const { date: _, ...undated } = memory('2026-03-10');
    expect(whenSaid(undated, at(8))).toBeUndefined();
  });
});

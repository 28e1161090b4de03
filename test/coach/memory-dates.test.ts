import { describe, expect, it } from 'vitest';
import { dateFrom, dateIn } from '../../src/coach/memory-dates.js';

const around = { now: new Date('2026-11-24T10:00:00Z'), zone: 'UTC', order: 'dmy' as const };

describe('a date in the words of a memory', () => {
  it.each([
    ["Sam's interview at the museum thu 9am", '2026-11-26T09:00'],
    ['dinner with her parents friday', '2026-11-27'],
    ['dinner friday at 8', '2026-11-27T20:00'],
    ['dentist tomorrow at 3', '2026-11-25T15:00'],
    ['interview monday at 9', '2026-11-30T09:00'],
    ['exam on monday morning', '2026-11-30'],
    ["Noor's birthday 4 dec", '2026-12-04'],
    ['anniversary 12 march', '2027-03-12'],
    ['born 12 march 1990', '1990-03-12'],
    ['dentist on 4/12', '2026-12-04'],
    ['deadline 2026-12-03', '2026-12-03'],
    ['flight at 18:40 on 3 December', '2026-12-03T18:40'],
    ['surgery the day after tomorrow', '2026-11-26'],
    ['party tmrw', '2026-11-25'],
    ['interview in 3 days', '2026-11-27'],
    ['party on sat', '2026-11-28'],
    ['party sat 7pm', '2026-11-28T19:00'],
    ['flight at 7am', '2026-11-25T07:00'],
    ['we got lost in Lisbon last friday', '2026-11-20'],
    ['got the job on friday', '2026-11-20'],
    ['we went to Kyoto on 12 december', '2025-12-12'],
    ['burnt lasagne yesterday', '2026-11-23'],
    ['got an interview on friday', '2026-11-27'],
    ['got the job, starts 4 jan', '2027-01-04'],
  ])('%s → %s', async (text, date) => expect((await dateIn(text, around))?.date).toBe(date));

  it.each([
    'we sat in the rain',
    'the sun came out',
    'they wed in may',
    'she is now vegan',
    'may be late',
    'works 9 to 5',
    'loves coffee at 7am',
    'together for 3 years',
    'loves it 24/7',
    'a 9/10 pizza',
    'yoga every friday',
    'we went in june 2023',
    'sleeps 10 hours',
    'friday the 13th is lucky',
    'busy next week',
    'lost 3-2',
    'loves olives',
    '',
  ])('none in: %s', async (text) => expect(await dateIn(text, around)).toBeUndefined());

  it('keeps the end of a stretch', async () => {
    expect(await dateIn('festival 12-15 march', around)).toEqual({ date: '2027-03-12', until: '2027-03-15' });
    expect(await dateIn('festival from 3 dec to 5 dec', around)).toEqual({
      date: '2026-12-03',
      until: '2026-12-05',
    });
    expect(await dateIn('visit this weekend', around)).toEqual({ date: '2026-11-28', until: '2026-11-29' });
  });

  it('means the day where they are', async () => {
    const late = { ...around, now: new Date('2026-11-24T23:30:00Z') };
    expect((await dateIn('dentist tomorrow', { ...late, zone: 'Pacific/Auckland' }))?.date).toBe('2026-11-26');
    expect((await dateIn('dentist tomorrow', { ...late, zone: 'America/Los_Angeles' }))?.date).toBe('2026-11-25');
    expect((await dateIn('interview thu 9am', { ...late, zone: 'Asia/Kolkata' }))?.date).toBe('2026-11-26T09:00');
  });

  it('reads 4/12 as told', async () => {
    expect((await dateIn('dentist on 4/12', { ...around, order: 'mdy' }))?.date).toBe('2027-04-12');
  });
});

describe('words that are meant as a date', () => {
  it.each([
    ['2026-12-04', '2026-12-04'],
    ['2026-12-04 18:30', '2026-12-04T18:30'],
    ['thu 9am', '2026-11-26T09:00'],
    ['next week', '2026-12-01'],
    ['sat', '2026-11-28'],
    ['7pm', '2026-11-24T19:00'],
    ['last friday', '2026-11-20'],
  ])('%s → %s', async (words, date) => expect((await dateFrom(words, around))?.date).toBe(date));

  it.each(['2026-02-30', '2026-13-01', '2026-12-04T25:00', 'soon', 'in june', ''])('not: %s', async (words) =>
    expect(await dateFrom(words, around)).toBeUndefined(),
  );
});

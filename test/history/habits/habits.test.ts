import { describe, expect, it } from 'vitest';
import { type Habits, habitsOf } from '../../../src/history/habits/habits.js';
import { trendOf } from '../../../src/history/habits/trend.js';
import type { Flag, MessageFacts } from '../../../src/model/message-facts.js';
import { atMinute, fact } from './facts.js';

const now = '2026-03-29T20:00:00';
const day = 24 * 60;

describe('weeks', () => {
  const facts = [
    fact('me', '2026-03-01 23:59', ['question', 'name']),
    fact('me', '2026-03-02 08:00', ['generic-opener']),
    fact('me', '2026-03-08 08:00', ['question']),
    fact('them', '2026-03-09 08:00', ['good-news']),
    fact('me', '2026-03-10 08:00', ['question', 'follow-up', 'asked-good-news']),
    fact('me', '2026-03-29 19:00'),
    fact('me', '2026-03-30 08:00'),
  ];
  const habits = habitsOf(facts, { weeks: 4, now });

  it('end with the day of now, and count nothing outside', () => {
    expect(habits).toMatchObject({ from: '2026-03-02', to: '2026-03-29', messages: { you: 4, them: 1 } });
    expect(habits.byWeek.map(({ from, messages }) => [from, messages.you, messages.them])).toEqual([
      ['2026-03-02', 2, 0],
      ['2026-03-09', 1, 1],
      ['2026-03-16', 0, 0],
      ['2026-03-23', 1, 0],
    ]);
    expect(habits.byMonth.map(({ month, messages }) => [month, messages.you])).toEqual([['2026-03', 4]]);
  });

  it('have each measure of mine', () => {
    expect(habits.byWeek[0]).toMatchObject({
      questions: { some: 1, all: 2 },
      genericOpeners: { some: 1, all: 2 },
      names: { some: 0, all: 2 },
    });
    expect(habits.byWeek[1]).toMatchObject({
      followUps: { some: 1, all: 1 },
      askedGoodNews: { some: 1, all: 1 },
    });
  });

  it('remember a name from before them', () => {
    expect(habits.name).toEqual({ last: '2026-03-01T23:59:00', since: 4, said: 0, messages: 4, per100: 0 });
  });

  it('are plain data', () => {
    expect(JSON.parse(JSON.stringify(habits))).toEqual(habits);
  });

  it('stand a chat with nothing in it', () => {
    const none = habitsOf([], { weeks: 2, now });
    expect(none).toMatchObject({ messages: { you: 0, them: 0 }, replies: { you: null, them: null }, conversations: 0 });
    expect(none.byWeek).toHaveLength(2);
    expect(none.tryThis).toBeUndefined();
  });
});

it.each([
  [
    'more',
    [
      [1, 20],
      [2, 20],
      [4, 20],
      [5, 20],
    ],
    'up',
  ],
  [
    'fewer',
    [
      [5, 20],
      [4, 20],
      [2, 20],
      [1, 20],
    ],
    'down',
  ],
  [
    'as before',
    [
      [5, 20],
      [4, 20],
      [4, 20],
      [5, 20],
    ],
    'steady',
  ],
  [
    'never',
    [
      [0, 20],
      [0, 20],
    ],
    'steady',
  ],
  [
    'too few',
    [
      [0, 2],
      [2, 2],
    ],
    undefined,
  ],
  ['one week', [[3, 20]], undefined],
])('a trend is %s', (_, parts, expected) => {
  expect(trendOf((parts as [number, number][]).map(([some, all]) => ({ some, all })))).toBe(expected);
});

describe('one thing to try', () => {
  /** A message of each set of flags a day, mine unless it is news, in the four weeks before now. */
  const tried = (...days: (readonly Flag[])[]): Habits['tryThis'] =>
    habitsOf(
      days.map((flags, at) =>
        atMinute(
          ((at * 27) / days.length) * day + 600,
          flags.some((flag) => flag === 'good-news' || flag === 'bad-news') ? 'them' : 'me',
          flags,
        ),
      ),
      { weeks: 4, now },
    ).tryThis;
  const times = (many: number, ...flags: Flag[]): (readonly Flag[])[] => Array.from({ length: many }, () => flags);

  it.each<[string, (readonly Flag[])[], string | undefined, RegExp]>([
    [
      'good news not asked about',
      [...times(11, 'good-news'), ...times(1, 'question')],
      'good-news',
      /^11 times \{name\} shared good news; you asked about it not once$/,
    ],
    ['hard news not asked about', times(4, 'bad-news'), 'bad-news', /^4 times/],
    ['openers for anybody', times(8, 'generic-opener'), 'openers', /^8 of your 8 openers/],
    ['questions that follow nothing', times(14, 'question'), 'follow-ups', /^0 of your 14 questions/],
    ['no thanks that praise', times(120, 'question', 'follow-up', 'name'), 'thanks', /^none of your 120 messages/],
    ['no name', times(120, 'thanks-that-praise', 'question', 'follow-up'), 'name', /^your last 120 messages/],
    ['no questions', times(120, 'thanks-that-praise', 'name'), 'questions', /^0 of your 120 messages/],
    ['all well', times(120, 'thanks-that-praise', 'name', 'question', 'follow-up'), undefined, /^$/],
  ])('is told by %s', (_, days, id, because) => {
    const found = tried(...days);
    expect(found?.id).toBe(id);
    expect(found?.because ?? '').toMatch(because);
  });

  it('is told by three bursts, and by the same good morning', () => {
    const bursts: MessageFacts[] = [0, 1, 2].flatMap((at) => [0, 10, 20].map((wait) => atMinute(at * day + wait)));
    expect(habitsOf(bursts, { weeks: 4, now }).tryThis?.id).toBe('bursts');
    const mornings = [2, 3, 4, 5].map((date) => fact('me', `2026-03-0${date} 08:00`, ['good-morning'], { same: 'a' }));
    expect(habitsOf(mornings, { weeks: 4, now }).tryThis?.id).toBe('mornings');
  });

  it('never speaks of how late they answer', () => {
    const late = Array.from({ length: 200 }, (_, at) =>
      atMinute(at * 120, at % 2 === 0 ? 'me' : 'them', ['name', 'question', 'follow-up', 'thanks-that-praise']),
    );
    expect(habitsOf(late, { weeks: 4, now }).tryThis).toBeUndefined();
  });
});

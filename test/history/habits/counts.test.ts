import { describe, expect, it } from 'vitest';
import { conversationsOf } from '../../../src/history/habits/conversations.js';
import { answersByTime, hoursOf } from '../../../src/history/habits/hours.js';
import { morningsOf } from '../../../src/history/habits/mornings.js';
import { nameUse } from '../../../src/history/habits/names.js';
import { newsCount } from '../../../src/history/habits/news.js';
import { dayOpeners, openersOf } from '../../../src/history/habits/openers.js';
import { questionsOf } from '../../../src/history/habits/questions.js';
import { toneOf } from '../../../src/history/habits/tone.js';
import { usualHours } from '../../../src/history/habits/usual-hours.js';
import { voiceOf } from '../../../src/history/habits/voice.js';
import { warmthOf } from '../../../src/history/habits/warmth.js';
import { atMinute, fact } from './facts.js';

const day = 24 * 60;
const hour = 60;
const sixHours = { minutes: 360, method: 'fallback', n: 0, says: '' } as const;

describe('openers', () => {
  const openers = (facts: Parameters<typeof conversationsOf>[0]) => openersOf(conversationsOf(facts, sixHours));

  it('are the first texts of conversations, by side and month', () => {
    const found = openers([
      fact('me', '2026-03-02 08:00', ['generic-opener']),
      fact('them', '2026-03-02 08:05', ['generic-opener']),
      fact('them', '2026-03-03 08:00'),
      fact('me', '2026-04-01 08:00'),
    ]);
    expect(found.all).toEqual({ you: { n: 2, generic: 1 }, them: { n: 1, generic: 0 } });
    expect(found.byMonth).toEqual([
      { month: '2026-03', you: { n: 1, generic: 1 }, them: { n: 1, generic: 0 } },
      { month: '2026-04', you: { n: 1, generic: 0 }, them: { n: 0, generic: 0 } },
    ]);
  });

  it('say "9 of your last 12"', () => {
    const facts = Array.from({ length: 20 }, (_, at) => atMinute(at * day, 'me', at < 17 ? ['generic-opener'] : []));
    expect(openers(facts).lastOfYours).toEqual({ n: 12, generic: 9 });
    expect(openers(facts.slice(0, 2)).lastOfYours).toEqual({ n: 2, generic: 2 });
  });

  it('are not generic when the next moment says what it is about', () => {
    expect(openers([atMinute(0, 'me', ['generic-opener']), atMinute(1)]).all.you).toEqual({ n: 1, generic: 0 });
    expect(openers([atMinute(0, 'me', ['generic-opener']), atMinute(9)]).all.you).toEqual({ n: 1, generic: 1 });
    expect(openers([atMinute(0, 'me', ['generic-opener']), atMinute(1, 'them')]).all.you).toEqual({ n: 1, generic: 1 });
  });

  it('of the last seven days are those that begin a day', () => {
    const facts = [
      fact('me', '2026-03-02 08:00', ['generic-opener']),
      fact('me', '2026-03-03 08:00', ['generic-opener']),
      fact('me', '2026-03-03 12:00', ['generic-opener']),
      fact('them', '2026-03-04 08:00', ['generic-opener']),
      fact('me', '2026-03-04 08:30', ['generic-opener']),
      fact('me', '2026-03-05 08:00'),
      fact('me', '2026-03-06 01:30', ['generic-opener']),
      fact('me', '2026-03-09 08:00', ['generic-opener']),
    ];
    expect(dayOpeners(facts, '2026-03-09T20:00:00')).toEqual({ n: 3, generic: 2 });
    expect(dayOpeners(facts, '2026-03-08T20:00:00')).toEqual({ n: 3, generic: 2 });
    expect(dayOpeners([], '2026-03-08T20:00:00')).toEqual({ n: 0, generic: 0 });
  });
});

describe('good mornings', () => {
  const morning = (date: number, same: string, who: 'me' | 'them' = 'me') =>
    fact(who, `2026-03-0${date} 08:00`, ['good-morning'], { same });

  it.each([
    ['none', [], { n: 0, copied: 0, most: 0, sameInARow: 0 }],
    ['one', [morning(1, 'a')], { n: 1, copied: 0, most: 1, sameInARow: 1 }],
    [
      'three the same',
      [morning(1, 'a'), morning(2, 'a'), morning(3, 'a')],
      { n: 3, copied: 2, most: 3, sameInARow: 3 },
    ],
    ['a change', [morning(1, 'a'), morning(2, 'a'), morning(3, 'b')], { n: 3, copied: 1, most: 2, sameInARow: 1 }],
    [
      'theirs between',
      [morning(1, 'a'), morning(1, 'b', 'them'), morning(2, 'a')],
      { n: 2, copied: 1, most: 2, sameInARow: 2 },
    ],
  ])('%s', (_, facts, expected) => {
    expect(morningsOf(facts)).toEqual(expected);
  });
});

describe('names', () => {
  it('say when, how long ago and how often', () => {
    const facts = [atMinute(0), atMinute(1, 'me', ['name']), atMinute(2, 'them', ['name']), atMinute(3), atMinute(4)];
    expect(nameUse(facts)).toEqual({ last: '2026-03-02T00:01:00', since: 2, said: 1, messages: 4, per100: 25 });
    expect(nameUse([atMinute(0)])).toEqual({ since: 1, said: 0, messages: 1, per100: 0 });
    expect(nameUse([])).toEqual({ since: 0, said: 0, messages: 0, per100: 0 });
  });
});

describe('questions', () => {
  it('are counted in a hundred messages, follow-ups in a hundred questions; calls are no messages', () => {
    const facts = [
      atMinute(0, 'me', ['question']),
      atMinute(1, 'me', ['question', 'follow-up']),
      atMinute(2),
      fact('me', '2026-03-02 01:00', [], { kind: 'call' }),
      atMinute(90, 'them'),
    ];
    expect(questionsOf(facts)).toEqual({
      you: { messages: 3, questions: 2, followUps: 1, per100: 66.7, followUpShare: 50 },
      them: { messages: 1, questions: 0, followUps: 0, per100: 0, followUpShare: 0 },
    });
  });
});

describe('news', () => {
  it('is theirs, and asked about once each', () => {
    const facts = [
      atMinute(0, 'me', ['asked-good-news']),
      atMinute(1, 'them', ['good-news']),
      atMinute(2, 'me', ['question', 'asked-good-news']),
      atMinute(3, 'them', ['good-news']),
      atMinute(4, 'them', ['bad-news']),
      atMinute(5, 'me', ['asked-bad-news']),
    ];
    expect(newsCount(facts)).toEqual({ good: { shared: 2, asked: 1 }, bad: { shared: 1, asked: 1 } });
  });
});

it('warm words are counted for both', () => {
  const facts = [
    atMinute(0, 'me', ['thanks']),
    atMinute(1, 'them', ['thanks', 'thanks-that-praise', 'affection']),
    atMinute(2, 'them', ['laughter']),
  ];
  expect(warmthOf(facts)).toEqual({
    you: { thanks: 1, thanksThatPraise: 0, affection: 0, laughter: 0 },
    them: { thanks: 1, thanksThatPraise: 1, affection: 1, laughter: 1 },
  });
});

describe('voice', () => {
  const note = (who: 'me' | 'them', minute: number, seconds?: number) =>
    fact(who, `2026-03-02 09:${String(minute).padStart(2, '0')}`, [], {
      kind: 'voice',
      ...(seconds !== undefined && { seconds }),
    });

  it('is a share of the messages, with lengths where they are told', () => {
    expect(voiceOf([atMinute(0), note('me', 1, 20), note('me', 2, 40), note('them', 3)])).toEqual({
      you: { messages: 3, notes: 2, per100: 66.7, seconds: { n: 2, q1: 25, median: 30, q3: 35 } },
      them: { messages: 1, notes: 1, per100: 100 },
    });
  });

  it('is unknown on both sides where any attachment is of an unknown kind', () => {
    const hidden = fact('them', '2026-03-02 09:00', [], { kind: 'media' });
    expect(voiceOf([atMinute(0), hidden])).toMatchObject({ you: { per100: 'unknown' }, them: { per100: 'unknown' } });
  });
});

describe('tone', () => {
  it('counts rules and credits of my written messages', () => {
    const facts = [
      fact('me', '2026-03-02 09:00', [], { rules: ['credit/affection', 'respect/always-never'] }),
      fact('me', '2026-03-02 09:01', [], { rules: ['credit/affection'] }),
      fact('me', '2026-03-02 09:02'),
      fact('me', '2026-03-02 09:03', [], { kind: 'voice' }),
    ];
    expect(toneOf(facts)).toEqual({
      messages: 3,
      credited: 2,
      cautioned: 1,
      rules: { 'credit/affection': 2, 'respect/always-never': 1 },
    });
  });
});

describe('hours', () => {
  it('are counted by hour, and by part of the day and weekday; a night is of the day before', () => {
    const hours = hoursOf([
      fact('me', '2026-03-02 07:59'),
      fact('them', '2026-03-02 18:00'),
      fact('them', '2026-03-03 01:00'),
      fact('them', '2026-03-08 12:00'),
    ]);
    expect(hours.n).toEqual({ you: 1, them: 3 });
    expect(hours.byHour.you[7]).toBe(1);
    expect(hours.byHour.them[18]).toBe(1);
    expect(hours.byPart.morning.you).toEqual([1, 0, 0, 0, 0, 0, 0]);
    expect(hours.byPart.night.them).toEqual([1, 0, 0, 0, 0, 0, 0]);
    expect(hours.byPart.day.them).toEqual([0, 0, 0, 0, 0, 0, 1]);
  });

  const replies = (many: number, answered: number, delay = 5, from = 0) =>
    Array.from({ length: many }, (_, at) => {
      const minute = (from + 7 * Math.floor(at / 5) + (at % 5)) * day + answered;
      // The first of January 1970 was a Thursday: four days on is a Monday.
      return { mine: false, asked: 4 * day + minute - delay, answered: 4 * day + minute };
    });

  it('say how long answers take only with twenty of them', () => {
    const { byHour, byWeekday } = answersByTime([...replies(20, 18 * hour + 5), ...replies(19, 9 * hour + 5)]);
    expect(byHour[18]).toEqual({ n: 20, q1: 5, median: 5, q3: 5 });
    expect(byHour[9]).toBeNull();
    expect(byWeekday[0]).toBeNull();
    expect(answersByTime(replies(100, 18 * hour + 5)).byWeekday[0]).toMatchObject({ n: 20 });
  });

  it('are usual when seven in ten answers come after one', () => {
    expect(usualHours([...replies(15, 18 * hour + 20), ...replies(5, 9 * hour)])).toEqual({
      after: 18,
      share: 0.75,
      n: 20,
    });
    expect(usualHours([...replies(14, 18 * hour + 20), ...replies(6, 9 * hour)])).toEqual({
      after: 18,
      share: 0.7,
      n: 20,
    });
    expect(usualHours([...replies(12, 18 * hour + 20), ...replies(8, 9 * hour)])).toEqual({
      after: 9,
      share: 1,
      n: 20,
    });
  });

  it('count what comes past midnight to the evening', () => {
    expect(usualHours([...replies(10, 20 * hour), ...replies(10, 25 * hour)])).toEqual({ after: 20, share: 1, n: 20 });
  });

  it('are not told from few answers, from weekends, or from mine', () => {
    expect(usualHours(replies(19, 18 * hour))).toBeUndefined();
    expect(usualHours(replies(40, 18 * hour).filter((_, at) => at % 5 > 3))).toBeUndefined();
    expect(
      usualHours(Array.from({ length: 30 }, () => ({ mine: false, asked: 2 * day, answered: 2 * day + 18 * hour }))),
    ).toBeUndefined();
    expect(usualHours(replies(40, 18 * hour).map((one) => ({ ...one, mine: true })))).toBeUndefined();
    expect(usualHours(replies(40, 4 * hour))).toBeUndefined();
  });
});

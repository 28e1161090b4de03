import { describe, expect, it } from 'vitest';
import { burstsOf } from '../../../src/history/habits/bursts.js';
import { conversationsOf, startsOf } from '../../../src/history/habits/conversations.js';
import { quartilesOf } from '../../../src/history/habits/quartiles.js';
import { repliesIn, replyTimes } from '../../../src/history/habits/replies.js';
import { endsAt, type Threshold, thresholdOf } from '../../../src/history/habits/threshold.js';
import { chanceFrom } from '../mutate.js';
import { atMinute, fact } from './facts.js';

const threeHours: Threshold = { minutes: 180, method: 'valley', n: 0, says: '' };

/** A chat of so many conversations of eight messages, with these silences in and between them. */
const chat = (many: number, within: (chance: number) => number, between: (chance: number) => number, seed = 1) => {
  const chance = chanceFrom(seed);
  const facts = [];
  let at = 8 * 60;
  for (let index = 0; index < many; index += 1) {
    for (let turn = 0; turn < 8; turn += 1) {
      facts.push(atMinute(at, turn % 2 === 0 ? 'me' : 'them'));
      at += within(chance());
    }
    at += between(chance());
  }
  return facts;
};

describe('where a conversation ends', () => {
  it.each([1, 2, 3, 4])('is found between short silences and long ones (%i)', (seed) => {
    const facts = chat(
      40,
      (chance) => 1 + Math.floor(14 * chance),
      (chance) => 400 + 500 * chance,
      seed,
    );
    const threshold = thresholdOf(facts);
    expect(threshold.method).toBe('valley');
    expect(threshold.minutes).toBeGreaterThan(15);
    expect(threshold.minutes).toBeLessThan(400);
    expect(conversationsOf(facts, threshold)).toHaveLength(40);
  });

  it('is found for slow pairs, where six hours would part replies from what they answer', () => {
    const facts = chat(
      40,
      (chance) => 100 + 140 * chance,
      (chance) => 60 * (30 + 40 * chance),
    );
    const threshold = thresholdOf(facts);
    expect(threshold).toMatchObject({ method: 'valley' });
    expect(threshold.minutes).toBeGreaterThan(240);
    expect(conversationsOf(facts, threshold)).toHaveLength(40);
  });

  it('falls back to six hours with few messages, and with silences of every length', () => {
    expect(thresholdOf([])).toMatchObject({ minutes: 360, overNight: 180, method: 'fallback', n: 0 });
    expect(
      thresholdOf(
        chat(
          3,
          () => 2,
          () => 600,
        ),
      ),
    ).toMatchObject({ method: 'fallback', n: 23 });
    const even = chat(
      60,
      (chance) => 2 ** (13 * chance),
      (chance) => 2 ** (13 * chance),
    );
    expect(thresholdOf(even)).toMatchObject({ method: 'fallback' });
  });

  it('knows the night without a valley', () => {
    const fallback = thresholdOf([]);
    const hour = 60;
    expect(endsAt(fallback, 23 * hour, 31 * hour)).toBe(true);
    expect(endsAt(fallback, 25 * hour, 29 * hour)).toBe(true);
    expect(endsAt(fallback, 13 * hour, 17 * hour)).toBe(false);
    expect(endsAt(fallback, 26 * hour, 28.5 * hour)).toBe(false);
  });

  it('prints how it was found', () => {
    expect(
      thresholdOf(
        chat(
          40,
          () => 5,
          () => 600,
        ),
      ).says,
    ).toMatch(/ends a conversation.*319 silences/);
    expect(thresholdOf([]).says).toMatch(/6 h ends a conversation, or of 3 h over night/);
  });
});

describe('conversations', () => {
  const facts = [
    fact('me', '2026-03-02 08:00'),
    fact('them', '2026-03-02 08:04'),
    fact('them', '2026-03-02 08:05'),
    fact('me', '2026-03-02 08:15'),
    fact('them', '2026-03-02 20:00'),
    fact('me', '2026-03-02 20:01'),
    fact('me', '2026-03-03 07:00'),
  ];
  const conversations = conversationsOf(facts, threeHours);

  it('are counted by who starts', () => {
    expect(conversations.map(({ length }) => length)).toEqual([4, 2, 1]);
    expect(startsOf(conversations)).toEqual({ you: 2, them: 1 });
  });

  it('have replies, from the last message of one to the first of the other', () => {
    expect(repliesIn(conversations).map(({ mine, asked, answered }) => [mine, answered - asked])).toEqual([
      [false, 4],
      [true, 10],
      [true, 1],
    ]);
    expect(replyTimes(repliesIn(conversations))).toEqual({
      you: { n: 2, q1: 3.3, median: 5.5, q3: 7.8 },
      them: { n: 1, q1: 4, median: 4, q3: 4 },
    });
    expect(replyTimes([])).toEqual({ you: null, them: null });
  });
});

it.each([
  [[], undefined],
  [[7], { n: 1, q1: 7, median: 7, q3: 7 }],
  [[3, 1, 2], { n: 3, q1: 1.5, median: 2, q3: 2.5 }],
  [[10, 2, 4, 8, 6], { n: 5, q1: 4, median: 6, q3: 8 }],
])('quartiles of %j', (values, expected) => {
  expect(quartilesOf(values)).toEqual(expected);
});

describe('bursts', () => {
  it.each([
    ['three texts and no answer', [atMinute(0), atMinute(10), atMinute(30)], 1],
    ['a row counts once', [atMinute(0), atMinute(10), atMinute(30), atMinute(40), atMinute(50)], 1],
    [
      'two rows',
      [atMinute(0), atMinute(10), atMinute(30), atMinute(31, 'them'), atMinute(40), atMinute(50), atMinute(60)],
      2,
    ],
    ['an answer between', [atMinute(0), atMinute(10), atMinute(20, 'them'), atMinute(30)], 0],
    ['pieces of one thought', [atMinute(0), atMinute(1), atMinute(2), atMinute(3)], 0],
    ['pieces, then more', [atMinute(0), atMinute(1), atMinute(20), atMinute(21), atMinute(40)], 1],
    ['over a day, hours apart', [atMinute(0), atMinute(200), atMinute(400)], 0],
  ])('%s', (_, facts, count) => {
    expect(burstsOf(facts)).toEqual({ you: count, them: 0 });
  });

  it('are counted for them too', () => {
    expect(burstsOf([atMinute(0, 'them'), atMinute(10, 'them'), atMinute(20, 'them')])).toEqual({ you: 0, them: 1 });
  });
});

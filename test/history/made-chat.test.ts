import { describe, expect, it } from 'vitest';
import type { Message } from '../../src/model/message.js';
import { copiedMorning, goodNews, greetings, praise, questions, thanks, told } from './made-chat/pools.js';
import { type MadeHabits, madeChat, ordinary } from './made-chat.js';

const minutesBetween = (from: Message, to: Message): number =>
  (Date.parse(`${to.wall}Z`) - Date.parse(`${from.wall}Z`)) / 60_000;
const medianOf = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] as number;
const lines = (list: readonly Message[]): number[] => list.map(({ line }) => line);
const bySide = (list: readonly Message[]) => ({
  mine: list.filter(({ mine }) => mine).length,
  theirs: list.filter(({ mine }) => !mine).length,
});

const asked = new Set([...told, ...goodNews].map((one) => one.asked));
const generic = new Set<string>([...greetings.morning, ...greetings.evening]);
const saysNews = new Set(goodNews.map(({ says }) => says));
const asksNews = new Set(goodNews.map((one) => one.asked));

const kinds: readonly (readonly [string, Partial<MadeHabits>, number])[] = [
  ['an ordinary chat', {}, 1],
  ['another ordinary chat', {}, 2],
  ['the same greeting every day', { generic: { mine: [1, 1], theirs: [1, 1] }, iStart: 1 }, 3],
  [
    'one side starts, one conversation a day',
    { iStart: 0, conversationsADay: 1, generic: { mine: [0, 0], theirs: [0, 1] } },
    4,
  ],
  ['many bursts in short conversations', { bursts: 20, turns: 2, conversationsADay: 1 }, 5],
  ['news each day, all asked about', { goodNews: 200, askedGoodNews: 200 }, 6],
  ['news each day, none asked about', { goodNews: 200, askedGoodNews: 0 }, 7],
  ['voice notes only', { voice: { mine: 1, theirs: 1 }, followUps: { mine: 0, theirs: 0 } }, 8],
  ['years of it', { days: 1500, bursts: 60, goodNews: 300, askedGoodNews: 100 }, 9],
  ['one day', { days: 1 }, 10],
];

describe.each(kinds)('a made chat: %s', (_, change, seed) => {
  const habits: MadeHabits = { ...ordinary, ...change };
  const { messages, truth } = madeChat(habits, seed);
  const gaps = messages.slice(1).map((message, index) => minutesBetween(messages[index] as Message, message));
  const isFirst = (index: number): boolean => index === 0 || (gaps[index - 1] as number) >= 480;

  it('is the same for the same seed, and for no other', () => {
    expect(madeChat(habits, seed)).toEqual({ messages, truth });
    expect(madeChat(habits, seed + 100).messages).not.toEqual(messages);
  });

  it('goes forward from 5 January 2026, in waking hours', () => {
    expect(messages[0]?.wall.slice(0, 10)).toBe(
      habits.conversationsADay === 2 || habits.days === 1 ? '2026-01-05' : messages[0]?.wall.slice(0, 10),
    );
    expect(gaps.every((gap) => gap > 0)).toBe(true);
    expect(messages.every(({ wall }) => wall.slice(11) >= '07:00' && wall.slice(11) < '23:45')).toBe(true);
    expect(lines(messages)).toEqual(messages.map((_message, index) => index + 1));
  });

  it('has conversations at least eight hours apart, and no silence between that and a conversation', () => {
    expect(gaps.filter((gap) => gap > 60 && gap < 480)).toEqual([]);
    const first = messages.filter((_message, index) => isFirst(index));
    expect(truth.started).toEqual({
      mine: lines(first.filter(({ mine }) => mine)),
      theirs: lines(first.filter(({ mine }) => !mine)),
    });
  });

  it('greets as it says', () => {
    const count = (mine: boolean): Record<string, number> => {
      const months: Record<string, number> = {};
      for (const message of messages)
        if (message.mine === mine && generic.has(message.text)) {
          const month = message.wall.slice(0, 7);
          months[month] = (months[month] ?? 0) + 1;
        }
      return months;
    };
    expect(truth.generic).toEqual({ mine: count(true), theirs: count(false) });
    expect(messages.every(({ text }, index) => !generic.has(text) || isFirst(index))).toBe(true);
    for (const text of ['good morning', 'morning', copiedMorning])
      expect(truth.mornings[text] ?? 0).toBe(messages.filter((one) => one.mine && one.text === text).length);
    expect(Object.keys(truth.mornings).every((text) => text.includes('morning'))).toBe(true);
    expect(truth.copiedMornings).toBe(messages.filter(({ text }) => text === copiedMorning).length);
    expect(truth.copiedMornings).toBeLessThanOrEqual(habits.copiedMornings);
  });

  it('names, asks, takes up and thanks as it says', () => {
    expect(truth.named).toEqual(lines(messages.filter(({ text }) => /\bSam\b/.test(text))));
    const marked = messages.filter(({ text }) => text.includes('?') || text === 'how was your day');
    expect(truth.questions).toEqual(bySide(marked));
    expect(marked.every(({ text }) => asked.has(text) || questions.includes(text) || generic.has(text))).toBe(true);
    const taken = messages.filter(({ text }) => asked.has(text));
    expect(truth.followUps).toEqual(bySide(taken));
    for (const { text, line, mine } of taken) {
      const before = messages[line - 2] as Message;
      const said = [...told, ...goodNews].find((one) => one.asked === text)?.says;
      expect([before.text.replace('Sam, ', ''), before.mine]).toEqual([said, !mine]);
    }
    const praising = messages.filter(({ text }) => praise.includes(text));
    expect(truth.praise).toEqual(bySide(praising));
    expect(truth.thanks).toEqual(bySide(messages.filter(({ text }) => thanks.includes(text) || praise.includes(text))));
  });

  it('speaks as it says', () => {
    const notes = (mine: boolean) => messages.filter((message) => message.kind === 'voice' && message.mine === mine);
    const of = (mine: boolean) => ({
      count: notes(mine).length,
      seconds: notes(mine).reduce((sum, { seconds }) => sum + (seconds ?? 0), 0),
    });
    expect(truth.voices).toEqual({ mine: of(true), theirs: of(false) });
    expect(messages.every(({ kind, text }) => (kind === 'voice') === (text === ''))).toBe(true);
  });

  it('answers in the time it says', () => {
    const replies = { mine: [] as number[], theirs: [] as number[] };
    for (const [index, { mine }] of messages.entries())
      if (!isFirst(index) && messages[index - 1]?.mine !== mine)
        replies[mine ? 'mine' : 'theirs'].push(gaps[index - 1] as number);
    expect(truth.replies.mine).toEqual(replies.mine);
    expect(truth.replies.theirs).toEqual(replies.theirs);
    if (habits.days > 1) {
      expect(medianOf(replies.mine)).toBe(habits.replyMinutes.mine);
      expect(medianOf(replies.theirs)).toBe(habits.replyMinutes.theirs);
    }
  });

  it('has the bursts it says, and no other', () => {
    const bursts: { line: number; messages: number; minutes: number }[] = [];
    for (let from = 0; from < messages.length; ) {
      let to = from + 1;
      while (to < messages.length && messages[to]?.mine === messages[from]?.mine) to += 1;
      if (messages[from]?.mine && to - from >= 3)
        bursts.push({ line: from + 1, messages: to - from, minutes: gaps[to - 1] as number });
      from = to;
    }
    expect(truth.bursts).toEqual(bursts);
    expect(bursts).toHaveLength(habits.days === 1 ? 0 : habits.bursts);
    expect(bursts.every(({ minutes }) => minutes >= 480)).toBe(true);
  });

  it('shares the good news it says, and asks about as many', () => {
    const shared = messages.filter(({ text }) => saysNews.has(text));
    const about = messages.filter(({ text }) => asksNews.has(text));
    expect(truth.goodNews).toEqual(lines(shared));
    expect(truth.askedGoodNews).toEqual(lines(about));
    expect(shared.some(({ mine }) => mine) || about.some(({ mine }) => !mine)).toBe(false);
    expect(about.length).toBe(Math.min(habits.askedGoodNews, shared.length));
    // Where news is passed over, nothing of mine until the next conversation could be taken for a question about it.
    for (const { line } of shared.filter((one) => !asksNews.has(messages[one.line]?.text ?? '')))
      for (let index = line; index < messages.length && !isFirst(index); index += 1)
        expect(messages[index]?.mine && messages[index]?.text.includes('?')).toBe(false);
  });

  it('knows what each message does', () => {
    expect(truth.flags).toHaveLength(messages.length);
    const flagged = (flag: string): Message[] =>
      messages.filter((_message, index) => truth.flags[index]?.some((one) => one === flag));
    expect(bySide(flagged('question'))).toEqual(truth.questions);
    expect(bySide(flagged('follow-up'))).toEqual(truth.followUps);
    expect(lines(flagged('name'))).toEqual(truth.named);
    expect(flagged('good-morning').every(({ text }) => text.includes('morning'))).toBe(true);
    expect(flagged('good-morning')).toHaveLength(messages.filter(({ text }) => text.includes('morning')).length);
  });
});

describe('a made chat', () => {
  const { messages, truth } = madeChat({ ...ordinary, days: 1000, goodNews: 0, bursts: 0, copiedMornings: 0 }, 11);
  const mine = truth.started.mine.length;

  it('follows the shares it was given', () => {
    expect(mine / (mine + truth.started.theirs.length)).toBeCloseTo(ordinary.iStart, 1);
    const [first, last] = ordinary.generic.mine;
    const greeted = Object.values(truth.generic.mine).reduce((sum, count) => sum + count, 0);
    expect(greeted / mine).toBeCloseTo((first + last) / 2, 1);
    expect(truth.generic.mine['2026-02'] as number).toBeGreaterThan(truth.generic.mine['2028-08'] as number);
  });

  it('writes years in a moment', () => {
    expect(messages.length).toBeGreaterThan(10_000);
    const start = performance.now();
    expect(madeChat({ ...ordinary, days: 7500 }, 12).messages.length).toBeGreaterThan(90_000);
    expect(performance.now() - start).toBeLessThan(3000);
  });

  it.each([{ turns: 1 }, { turns: 40 }, { replyMinutes: { mine: 60, theirs: 1 } }])('refuses %o', (change) =>
    expect(() => madeChat({ ...ordinary, ...change }, 1)).toThrow(RangeError),
  );
});

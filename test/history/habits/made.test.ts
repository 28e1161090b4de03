import { describe, expect, it } from 'vitest';
import { factReader } from '../../../src/history/facts.js';
import { conversationsOf } from '../../../src/history/habits/conversations.js';
import { habitsOf } from '../../../src/history/habits/habits.js';
import { quartilesOf } from '../../../src/history/habits/quartiles.js';
import type { MessageFacts } from '../../../src/model/message-facts.js';
import { strangerNamed } from '../../../src/model/person.js';
import { type MadeHabits, madeChat, ordinary } from '../made-chat.js';

const sizes: readonly (readonly [name: string, habits: MadeHabits])[] = [
  ['an ordinary chat', ordinary],
  ['a month', { ...ordinary, days: 30, goodNews: 4, askedGoodNews: 1, copiedMornings: 2, bursts: 2 }],
  ['two years', { ...ordinary, days: 730, goodNews: 60, askedGoodNews: 31, copiedMornings: 70, bursts: 20 }],
  ['many questions, no names', { ...ordinary, nameEvery: 0, questions: { mine: 0.6, theirs: 0.5 } }],
  ['slow answers', { ...ordinary, turns: 4, replyMinutes: { mine: 14, theirs: 12 } }],
  ['quick answers, no bursts', { ...ordinary, bursts: 0, replyMinutes: { mine: 1, theirs: 2 } }],
  ['news always asked about', { ...ordinary, goodNews: 12, askedGoodNews: 12 }],
];
const chats = sizes.flatMap(([name, habits]) => [1, 2, 3].map((seed) => [name, seed, habits] as const));

const total = (some: Readonly<Record<string, number>>): number => Object.values(some).reduce((sum, n) => sum + n, 0);

describe.each(chats)('%s (%i)', (_name, seed, made) => {
  const { messages, truth } = madeChat(made, seed);
  const read = factReader({ isMine: ({ mine }) => mine === true, person: strangerNamed('Sam') });
  const facts = messages.map((message) => read(message) as MessageFacts);
  const now = messages.at(-1)?.wall as string;
  const habits = habitsOf(facts, { weeks: Math.ceil(made.days / 7) + 1, now });

  it('every message is seen to do what it was written to do', () => {
    const wrong = messages.flatMap(({ text, mine, line }, at) => {
      const [seen, meant] = [facts[at]?.flags ?? [], truth.flags[at] ?? []].map((some) => [...some].sort().join(' '));
      return seen === meant ? [] : [{ line, mine, text, seen, meant }];
    });
    expect(wrong).toEqual([]);
  });

  it('conversations begin where they began, by whom they were begun', () => {
    const begun = conversationsOf(facts, habits.threshold).map(([first]) => facts.indexOf(first) + 1);
    expect(begun).toEqual([...truth.started.mine, ...truth.started.theirs].sort((a, b) => a - b));
    expect(habits.starts).toEqual({ you: truth.started.mine.length, them: truth.started.theirs.length });
    expect(habits.threshold.method).toBe('valley');
  });

  it('openers for anybody, by side and month', () => {
    expect(habits.openers.all.you.generic).toBe(total(truth.generic.mine));
    expect(habits.openers.all.them.generic).toBe(total(truth.generic.theirs));
    for (const { month, you, them } of habits.openers.byMonth) {
      expect([month, you.generic]).toEqual([month, truth.generic.mine[month] ?? 0]);
      expect([month, them.generic]).toEqual([month, truth.generic.theirs[month] ?? 0]);
    }
  });

  it('the same good morning, again and again', () => {
    const plain = ['good morning', 'morning'].map(
      (text) => messages.filter((message) => message.mine && message.text === text).length,
    );
    expect(habits.mornings.most).toBe(Math.max(truth.copiedMornings, ...plain));
    expect(habits.mornings.n).toBe(truth.copiedMornings + (plain[0] ?? 0) + (plain[1] ?? 0));
  });

  it('their name', () => {
    const mine = messages.filter((message) => message.mine);
    const last = messages[(truth.named.at(-1) ?? 0) - 1];
    expect(habits.name.said).toBe(truth.named.length);
    expect(habits.name.last).toBe(last?.wall);
    expect(habits.name.since).toBe(last ? mine.length - 1 - mine.indexOf(last) : mine.length);
  });

  it('questions, follow-ups and thanks of both', () => {
    expect(habits.questions.you).toMatchObject({ questions: truth.questions.mine, followUps: truth.followUps.mine });
    expect(habits.questions.them).toMatchObject({
      questions: truth.questions.theirs,
      followUps: truth.followUps.theirs,
    });
    expect(habits.warmth.you).toMatchObject({ thanks: truth.thanks.mine, thanksThatPraise: truth.praise.mine });
    expect(habits.warmth.them).toMatchObject({ thanks: truth.thanks.theirs, thanksThatPraise: truth.praise.theirs });
  });

  it('their good news, and what I asked about it', () => {
    expect(habits.news.good).toEqual({ shared: truth.goodNews.length, asked: truth.askedGoodNews.length });
    expect(habits.news.bad).toEqual({ shared: 0, asked: 0 });
  });

  it('voice notes', () => {
    expect([habits.voice.you.notes, habits.voice.them.notes]).toEqual([
      truth.voices.mine.count,
      truth.voices.theirs.count,
    ]);
  });

  it('answers, with their median and quartiles', () => {
    expect(habits.replies).toEqual({
      you: quartilesOf(truth.replies.mine),
      them: quartilesOf(truth.replies.theirs),
    });
    expect(habits.replies.you?.median).toBeCloseTo(made.replyMinutes.mine, 0);
    expect(habits.replies.them?.median).toBeCloseTo(made.replyMinutes.theirs, 0);
  });

  it('bursts', () => {
    expect(habits.bursts).toEqual({ you: truth.bursts.length, them: 0 });
  });

  it('weeks and months add up to the whole', () => {
    for (const stretches of [habits.byWeek, habits.byMonth]) {
      const sum = (of: (one: (typeof stretches)[number]) => number): number =>
        stretches.reduce((all, one) => all + of(one), 0);
      expect(sum(({ messages: { you, them } }) => you + them)).toBe(messages.length);
      expect(sum(({ questions }) => questions.some)).toBe(truth.questions.mine);
      expect(sum(({ genericOpeners }) => genericOpeners.all)).toBe(truth.started.mine.length);
    }
  });
});

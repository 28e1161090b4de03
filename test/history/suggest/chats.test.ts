import { describe, expect, it } from 'vitest';
import { suggestions } from '../../../src/history/suggest.js';
import { chats, isWorth } from './chats.js';
import { invented } from './invents.js';

const firstTen = chats.map((chat) => ({ chat, found: suggestions(chat.messages, { people: chat.people, limit: 10 }) }));

/** How many of the first ten of each chat are worth keeping, of how many. */
const precision = (some: typeof firstTen): number => {
  const all = some.flatMap(({ chat, found }) => found.map((one) => isWorth(chat, one)));
  return all.filter(Boolean).length / all.length;
};

describe('what written chats suggest', () => {
  it('has chats to read', () => {
    expect(chats.length).toBeGreaterThanOrEqual(20);
    for (const { messages } of chats) expect(messages.length).toBeGreaterThanOrEqual(40);
  });

  it('is worth keeping, in chats that the patterns were made with', () =>
    expect(precision(firstTen.filter(({ chat }) => !chat.name.startsWith('unseen-')))).toBeGreaterThanOrEqual(0.7));

  it('is worth keeping, in chats held out', () =>
    expect(precision(firstTen.filter(({ chat }) => chat.name.startsWith('unseen-')))).toBeGreaterThanOrEqual(0.7));

  it('is not made of silence', () =>
    expect(firstTen.reduce((sum, { found }) => sum + found.length, 0)).toBeGreaterThanOrEqual(130));

  it.each(firstTen.map(({ chat, found }) => [chat.name, chat, found] as const))(
    'invents nothing: %s',
    (_, chat, found) => {
      for (const one of found) expect([one.text, invented(one, chat.people.call)]).toEqual([one.text, []]);
    },
  );

  it.each(firstTen.map(({ chat, found }) => [chat.name, chat, found] as const))(
    'quotes the message that it comes from: %s',
    (_, chat, found) => {
      for (const { quote, by, at } of found)
        expect(chat.messages).toContainEqual(expect.objectContaining({ text: quote, author: by, wall: at }));
    },
  );

  it('is varied', () => {
    for (const { found } of firstTen.filter(({ found }) => found.length >= 6))
      expect(new Set(found.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(4);
  });

  it('keeps nothing of a chat of errands', () =>
    expect(firstTen.find(({ chat }) => chat.name === 'unseen-dull')?.found).toEqual([]));
});

import fc from 'fast-check';
import type { Around } from '../../src/history/parser.js';
import { type Message, messageKinds } from '../../src/model/message.js';

/** A file of Sam's, read where the clock is two hours ahead of UTC. */
export const around: Around = {
  name: 'sam.txt',
  wallTime: (utc) => new Date(utc + 7_200_000).toISOString().slice(0, 19),
};

const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    'the soup turned out great',
    'a, b; c\td',
    '"quoted"',
    'one\ntwo',
    'ends in\r',
    '',
    ' x ',
    '\u2028',
    '{"time":1}',
  ),
);
const name = words.map((text) => text.trim()).filter((text) => text !== '');
const minute = 60_000;

/** Any message that our own formats can say; its line is 0. */
export const anyOwnMessage: fc.Arbitrary<Message> = fc
  .record(
    {
      chat: name,
      author: name,
      kind: fc.constantFrom(...messageKinds),
      text: words,
      at: fc.integer({ min: Date.UTC(1971) / 1000, max: Date.UTC(2999) / 1000 }),
      ahead: fc.integer({ min: -12 * 60, max: 14 * 60 }),
      mine: fc.boolean(),
      seconds: fc.nat(72_000).map((tenths) => tenths / 10),
      id: name,
      replyTo: name,
      edited: fc.constant(true as const),
      reactions: fc.array(
        fc.record(
          { emoji: fc.constantFrom('❤️', '👍🏽', '😂'), by: name.filter((by) => !by.includes('|')) },
          { requiredKeys: ['emoji'] },
        ),
        { minLength: 1, maxLength: 3 },
      ),
    },
    { requiredKeys: ['chat', 'author', 'kind', 'text', 'at'] },
  )
  .map(({ at, ahead, ...message }) => ({
    source: 'textcoach',
    ...message,
    author: message.kind === 'system' ? '' : message.author,
    wall: new Date(at * 1000).toISOString().slice(0, 19),
    ...(ahead !== undefined && { utc: at * 1000 - ahead * minute }),
    line: 0,
  }));

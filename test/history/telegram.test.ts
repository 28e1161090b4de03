import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSkipped, type Skipped } from '../../src/history/parser.js';
import { telegram } from '../../src/history/telegram.js';
import type { Message } from '../../src/model/message.js';
import { Problem } from '../../src/model/problem.js';
import { chunked, mutated } from './mutate.js';
import { partner, printTelegram } from './printers/telegram.js';

const fixture = (name: string): string =>
  readFileSync(new URL(`fixtures/telegram/${name}.txt`, import.meta.url), 'utf8');
const around = { name: 'result.json', wallTime: (utc: number) => new Date(utc).toISOString().slice(0, 19) };
const read = (chunks: Iterable<string>) => [...telegram(chunks, around)];
const messages = (text: string): Message[] =>
  read(chunked(text, 1)).filter((found): found is Message => !isSkipped(found));
const left = (text: string): Skipped[] => read(chunked(text, 1)).filter(isSkipped);

/** What a message with these fields becomes, in a chat of two with the account 4242. */
const one = (fields: object, chat: object = {}): Message => {
  const message = { id: 5, type: 'message', date: '2026-03-01T19:00:00', from: 'Robin', from_id: 'user4242', text: '' };
  const file = {
    name: 'Robin',
    type: 'personal_chat',
    id: 4242,
    ...chat,
    messages: [{ ...message, ...fields }],
  };
  const [found] = read([JSON.stringify(file)]);
  if (found === undefined || isSkipped(found)) throw new Error(`left out: ${found?.skipped}`);
  return found;
};

describe('a chat of two', () => {
  const chat = messages(fixture('chat'));

  it('has every message with its number, side, times and words', () =>
    expect(chat.map(({ id, mine, wall, kind, text }) => [id, mine, wall.slice(11), kind, text])).toEqual([
      ['4242-1', undefined, '19:00:00', 'system', 'joined_telegram'],
      ['4242-2', false, '19:04:10', 'text', 'are you home for supper? 🙂'],
      ['4242-3', true, '19:05:00', 'text', 'yes, by seven. This one? https://example.org/soup'],
      ['4242-4', false, '19:10:00', 'voice', ''],
      ['4242-5', true, '19:12:00', 'image', 'our table\u000Bby the window'],
      ['4242-6', false, '19:13:00', 'media', ''],
      ['4242-7', true, '21:00:00', 'call', ''],
      ['4242-8', false, '21:30:00', 'call', ''],
    ]));

  it('is named after the other one', () => {
    expect(new Set(chat.map((message) => message.chat))).toEqual(new Set(['Robin Vale']));
    expect(chat.map(({ author }) => author).slice(0, 3)).toEqual(['', 'Robin Vale', 'Sasha Lind']);
  });

  it('keeps the instant beside the time on the wall', () =>
    expect(chat[1]).toMatchObject({ utc: 1772391850_000, wall: '2026-03-01T19:04:10', line: 2 }));

  it('knows what was edited, what it answers and who reacted', () => {
    expect(chat[2]).toMatchObject({
      edited: true,
      replyTo: '4242-2',
      reactions: [{ emoji: '❤', by: 'Robin Vale' }, { emoji: '👍' }],
    });
    expect(Object.keys(chat[1] ?? {})).not.toContain('edited');
  });

  it('knows how long voice notes and calls were; a missed call has no length', () =>
    expect([3, 6, 7].map((index) => chat[index]?.seconds)).toEqual([14, 305, undefined]));

  it('says that one message could not be exported', () =>
    expect(left(fixture('chat')).map(({ line }) => line)).toEqual([9]));
});

describe('a whole account', () => {
  it('gives the chats between people, with the owner known in groups too', () =>
    expect(
      messages(fixture('account')).map(({ id, chat, author, mine, line }) => [id, chat, author, mine, line]),
    ).toEqual([
      ['4242-11', 'Robin Vale', 'Sasha Lind', true, 1],
      ['5001-15', 'Deleted Account', 'Deleted Account', false, 5],
      ['31-16', 'Choir', '', undefined, 6],
      ['31-17', 'Choir', 'Ada Birk', false, 7],
      ['31-18', 'Choir', 'Sasha Lind', true, 8],
      ['32-3', 'Book club', 'Ada Birk', false, 9],
    ]));

  it('leaves out saved messages, bots and channels, and says so once for each', () =>
    expect(left(fixture('account'))).toEqual([
      { line: 2, skipped: 'saved messages' },
      { line: 4, skipped: 'a chat with a bot' },
      { line: 10, skipped: 'a channel' },
    ]));

  it('does not take an answer to another chat for one in this chat', () =>
    expect(messages(fixture('account')).find(({ id }) => id === '31-18')?.replyTo).toBeUndefined());
});

describe('what a message is', () => {
  it.each<[string, object, Partial<Message>]>([
    ['a round video', { file: 'x', media_type: 'video_message', duration_seconds: 9 }, { kind: 'video', seconds: 9 }],
    ['a video', { file: 'x', media_type: 'video_file', duration_seconds: 60 }, { kind: 'video', seconds: 60 }],
    ['a song', { file: 'x', media_type: 'audio_file', duration_seconds: 180 }, { kind: 'audio', seconds: 180 }],
    ['a GIF', { file: 'x', media_type: 'animation' }, { kind: 'gif' }],
    ['a sticker', { file: 'x', media_type: 'sticker', sticker_emoji: '🐈' }, { kind: 'sticker', text: '' }],
    ['a document', { file: 'x', mime_type: 'application/pdf', text: 'the form' }, { kind: 'file', text: 'the form' }],
    ['a photo sent as a file', { file: 'x', mime_type: 'image/jpeg' }, { kind: 'image' }],
    ['media of a later version', { file: 'x', media_type: 'hologram' }, { kind: 'file' }],
    ['media named after a method', { file: 'x', media_type: 'constructor' }, { kind: 'file' }],
    ['a contact', { contact_information: { first_name: 'Ada' } }, { kind: 'contact' }],
    ['a place', { place_name: 'Market Hall' }, { kind: 'location' }],
    ['a live location', { location_information: null }, { kind: 'location' }],
    ['a poll', { poll: { question: 'soup or rice?', answers: [] } }, { kind: 'text', text: 'soup or rice?' }],
    ['a game', { game_title: 'Chess' }, { kind: 'media', text: '' }],
    ['a forwarded photo', { photo: 'x', forwarded_from: null, text: 'not mine' }, { kind: 'image', text: '' }],
    ['an odd text', { text: [{ type: 'bold' }, 7, null, 'left'] }, { kind: 'text', text: 'left' }],
    ['no account', { from: null, from_id: undefined }, { author: 'Deleted Account' }],
    ['an old account', { from_id: 4242, text: 'hi' }, { mine: false }],
    ['another old account', { from_id: 77, text: 'hi' }, { mine: true }],
    ['an old edited', { edited: '1970-01-01T01:00:00', text: 'hi' }, { kind: 'text' }],
    ['only an instant', { date: undefined, date_unixtime: '1772391600' }, { wall: '2026-03-01T19:00:00' }],
    ['only a wall', {}, { wall: '2026-03-01T19:00:00' }],
    ['a pinned message', { type: 'service', action: 'pin_message' }, { kind: 'system', author: '' }],
  ])('%s', (_what, fields, expected) => {
    const found = one(fields);
    expect(found).toMatchObject(expected);
    for (const key of ['utc', 'seconds', 'edited', 'reactions', 'replyTo'] as const)
      if (!(key in expected) && key !== 'utc') expect(found).not.toHaveProperty(key);
  });

  it('sides are not guessed in a group', () =>
    expect(one({ text: 'hi' }, { type: 'private_supergroup' })).not.toHaveProperty('mine'));

  it('an instant is not made up', () => {
    for (const date_unixtime of [undefined, '', '0', 'soon', '9'.repeat(40), null, {}])
      expect(one({ date_unixtime })).not.toHaveProperty('utc');
  });

  it.each([{ date: undefined }, { date: 'yesterday' }, { date: '2026-13-40T00:00:00' }])(
    'without a time, %j, it is left out',
    (fields) => expect(() => one(fields)).toThrow('left out'),
  );
});

const utc = fc.integer({ min: 1_400_000_000, max: 2_000_000_000 }).map((seconds) => seconds * 1000);
const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 });
const number = fc.integer({ min: 1, max: 1e9 }).map((id) => `${partner}-${id}`);
const seconds = fc.option(fc.integer({ min: 1, max: 9999 }), { nil: undefined });
const content = fc.oneof(
  fc.record({ kind: fc.constant('text'), text: words }),
  fc.record({ kind: fc.constantFrom('voice', 'video', 'audio'), text: fc.oneof(fc.constant(''), words), seconds }),
  fc.record({ kind: fc.constantFrom('image', 'sticker', 'gif', 'file', 'contact', 'location'), text: words }),
  fc.record({ kind: fc.constant('media'), text: fc.constant('') }),
);
const reaction = fc.record({ emoji: words, by: fc.option(words, { nil: undefined }) });
const options = { nil: undefined };
const sent = fc
  .record({
    content,
    mine: fc.boolean(),
    replyTo: fc.option(number, options),
    edited: fc.option(fc.constant(true), options),
    reactions: fc.option(fc.array(reaction, { minLength: 1, maxLength: 3 }), options),
  })
  .map(({ content, ...rest }) => ({ ...rest, ...content }));
const called = fc.record({ kind: fc.constant('call'), text: fc.constant(''), mine: fc.boolean(), seconds });
const notice = fc.record({ kind: fc.constant('system'), text: words.filter((text) => text !== 'phone_call') });
const chats = fc
  .tuple(words, words, fc.array(fc.tuple(fc.oneof(sent, called, notice), number, fc.option(utc, options), utc)))
  .map(([chat, me, items]) =>
    items.map(([fields, id, instant, local], index) => {
      const author = fields.kind === 'system' ? '' : 'mine' in fields && fields.mine ? me : chat;
      const wall = new Date(local).toISOString().slice(0, 19);
      // Fields that are undefined are absent.
      return JSON.parse(
        JSON.stringify({ source: 'telegram', id, chat, author, utc: instant, wall, line: index + 1, ...fields }),
      ) as Message;
    }),
  );

it('reads back what is printed, in any chunks', () =>
  fc.assert(
    fc.property(chats, fc.nat(), (chat, seed) => {
      expect(read(chunked(printTelegram(chat), seed, 30))).toEqual(chat);
    }),
    { numRuns: 300 },
  ));

describe('files that are not of the format', () => {
  it.each([
    '',
    '[]',
    '{}',
    'hello',
    '{"messages":[]}',
    '{"participants":[{"name":"Jo"}],"messages":[{"sender_name":"Jo"}]}',
    '{"name":"Jo","type":"personal_chat","id":1,"messages":[{"id":1}',
  ])('%j is refused', (text) => expect(() => read([text])).toThrow(Problem));

  it.each<[string, string]>([
    ['nested without end', '['],
    ['a text without end', 'x'],
  ])('%s is refused', (_what, piece) => {
    function* endless(): Generator<string> {
      yield `{"name":"Jo","type":"personal_chat","id":1,"messages":[{"text":${piece === 'x' ? '"' : ''}`;
      for (;;) yield piece.repeat(1 << 16);
    }
    expect(() => read(endless())).toThrow(Problem);
  });

  it('gives every whole message of a file that is cut off before it refuses it', () => {
    const text = fixture('chat');
    const found: unknown[] = [];
    expect(() => {
      for (const message of telegram([text.slice(0, text.indexOf('"id": 6'))], around)) found.push(message);
    }).toThrow(Problem);
    expect(found).toHaveLength(5);
  });

  it.each(['chat', 'account'])('a mutated %s is read or refused with a Problem', (name) => {
    const text = fixture(name);
    for (let seed = 0; seed < 500; seed += 1) {
      try {
        for (const found of telegram(chunked(mutated(text, seed), seed, 4096), around))
          if (!isSkipped(found)) expect(found.wall).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/);
      } catch (error) {
        expect(error, `seed ${seed}`).toBeInstanceOf(Problem);
      }
    }
  });
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discord } from '../../src/history/discord.js';
import { type Found, isSkipped } from '../../src/history/parser.js';
import type { Message } from '../../src/model/message.js';
import { Problem } from '../../src/model/problem.js';
import { chunked, mutated } from './mutate.js';
import { printDiscord } from './printers/discord.js';

const direct = readFileSync(new URL('fixtures/discord/direct.json', import.meta.url), 'utf8');
const around = { name: 'chat.json', wallTime: () => '' };
const read = (chunks: Iterable<string>): Found[] => [...discord(chunks, around)];

const file = (fields: object, channel: object = {}, guild: object = { name: 'Direct Messages' }): string => {
  const author = { id: '1', name: 'robin.vale', nickname: 'Robin Vale', isBot: false };
  const message = { id: '9', type: 'Default', timestamp: '2026-03-01T19:00:00+01:00', content: '', author };
  return JSON.stringify({
    guild,
    channel: { type: 'DirectTextChat', name: 'Robin Vale', ...channel },
    messages: [{ ...message, ...fields }],
  });
};
const one = (...fields: Parameters<typeof file>): Found | undefined => read([file(...fields)])[0];

describe('a chat of two', () => {
  const found = read(chunked(direct, 1));
  const messages = found.filter((item): item is Message => !isSkipped(item));
  const at = (line: number): Found | undefined => found.find((item) => item.line === line);

  it('has every message with its number, author, kind and words', () =>
    expect(messages.map(({ id, author, kind, text, line }) => [id?.slice(-1), author, kind, text, line])).toEqual([
      ['1', 'Robin Vale', 'text', 'are you home for supper? 🙂', 1],
      ['2', 'Sasha', 'text', 'yes, by **seven**', 2],
      ['3', 'Robin Vale', 'voice', '', 3],
      ['4', 'Sasha', 'image', 'our table', 4],
      ['6', 'Sasha', 'call', '', 6],
      ['7', '', 'system', 'Pinned a message.', 7],
      ['8', 'Robin Vale', 'gif', '', 8],
      ['9', 'Sasha', 'sticker', '', 9],
    ]));

  it('is named after the other one', () =>
    expect(new Set(messages.map(({ chat }) => chat))).toEqual(new Set(['Robin Vale'])));

  it('leaves the bot out', () => expect(found.filter(isSkipped)).toEqual([{ line: 5, skipped: 'a message of a bot' }]));

  it('has the instant, and the time on the wall as it was at the time', () => {
    expect(at(1)).toMatchObject({ utc: Date.UTC(2026, 2, 1, 18, 4, 10, 512), wall: '2026-03-01T19:04:10' });
    expect(at(3)).toMatchObject({ utc: Date.UTC(2026, 2, 1, 18, 10), wall: '2026-03-01T19:10:00' });
    expect(at(8)).toMatchObject({ utc: Date.UTC(2026, 2, 29, 1, 0), wall: '2026-03-29T03:00:00' });
  });

  it('knows what was edited, what it answers and who reacted', () => {
    expect(at(2)).toMatchObject({
      edited: true,
      replyTo: '1100000000000000001',
      reactions: [{ emoji: '❤️', by: 'Robin Vale' }, { emoji: ':soup:' }],
    });
    expect(at(1)).not.toHaveProperty('edited');
    expect(at(7)).not.toHaveProperty('replyTo');
  });

  it('knows how long a call was', () => expect(at(6)).toMatchObject({ seconds: 305 }));
});

describe('other chats', () => {
  it.each([
    ['a group', 'DirectGroupTextChat', 'Robin Vale, Ada', 'Direct Messages', 'Robin Vale, Ada'],
    ['a channel', 'GuildTextChat', 'general', 'Choir', 'Choir / general'],
    ['a chat with no name', 'DirectTextChat', null, 'Direct Messages', ''],
  ])('%s', (_what, type, name, server, chat) =>
    expect(one({ content: 'hi' }, { type, name }, { name: server })).toMatchObject({ chat, text: 'hi' }),
  );
});

describe('what a message is', () => {
  const attached = (...names: string[]): object => ({ attachments: names.map((fileName) => ({ fileName })) });
  it.each<[string, object, object]>([
    ['a song', attached('song.mp3'), { kind: 'audio' }],
    ['another voice note', attached('note.ogg'), { kind: 'audio' }],
    ['a video', attached('waves.MOV'), { kind: 'video' }],
    ['a GIF', attached('cat.gif'), { kind: 'gif' }],
    ['a form', attached('form.pdf'), { kind: 'file' }],
    ['a file without an ending', attached('constructor'), { kind: 'file' }],
    ['a file with an odd ending', attached('x.constructor'), { kind: 'file' }],
    ['a file without a name', { attachments: [{}] }, { kind: 'file' }],
    ['the first of two files', attached('a.png', 'b.pdf'), { kind: 'image' }],
    ['a link to a GIF with words', { content: 'us: https://tenor.com/view/cat-1' }, { kind: 'text' }],
    ['a message with nothing', {}, { kind: 'media', text: '' }],
    ['a forwarded text', { forwardedMessage: { content: 'not mine' } }, { kind: 'media', text: '' }],
    ['a forwarded photo', { forwardedMessage: attached('a.png') }, { kind: 'image', text: '' }],
    ['an old export', { content: 'hi', stickers: undefined, reactions: undefined }, { kind: 'text', text: 'hi' }],
    ['an answer to a lost message', { content: 'hi', type: 'Reply', reference: { messageId: null } }, { text: 'hi' }],
    ['an answer by its number', { content: 'hi', type: '19', reference: { messageId: '4' } }, { replyTo: '4' }],
    ['a forward, which is no answer', { content: 'hi', reference: { messageId: '4' } }, { text: 'hi' }],
    ['a call that has not ended', { type: 'Call', callEndedTimestamp: null }, { kind: 'call' }],
    ['a call that ended before', { type: 'Call', callEndedTimestamp: '2026-03-01T18:00:00+01:00' }, { kind: 'call' }],
    ['a type without a name', { type: '46', content: 'poll closed' }, { kind: 'system', author: '' }],
    ['no nickname', { author: { name: 'robin.vale' } }, { author: 'robin.vale' }],
    ['no author', { author: null }, { author: 'Deleted User' }],
    ['a time in UTC', { timestamp: '2026-03-01T19:00:00Z' }, { utc: 1772391600_000, wall: '2026-03-01T19:00:00' }],
  ])('%s', (_what, fields, expected) => {
    const found = one(fields);
    expect(found).toMatchObject(expected);
    for (const key of ['mine', 'seconds', 'replyTo', 'edited', 'reactions'])
      if (!(key in expected)) expect(found).not.toHaveProperty(key);
  });

  it.each([null, '', 'yesterday', '2026-03-01T19:00:00', '2026-99-01T19:00:00+01:00'])(
    'at %j it is left out',
    (timestamp) => expect(one({ timestamp })).toEqual({ line: 1, skipped: 'a message without a time' }),
  );
});

describe('an export that was stopped', () => {
  it('gives every whole message, then says that the end is missing', () => {
    const whole = read([direct]);
    const ends = [...direct.matchAll(/\n {4}\}/g)].map(({ index }) => index + 6);
    for (const [count, end] of ends.entries()) {
      expect(read([direct.slice(0, end)]).slice(0, -1)).toEqual(whole.slice(0, count + 1));
      expect(read([direct.slice(0, end + 20)])).toHaveLength(count + 2);
      expect(read([direct.slice(0, end)]).at(-1)).toMatchObject({ line: count + 2, skipped: expect.any(String) });
    }
    expect(ends).toHaveLength(whole.length);
  });
});

const utc = fc.integer({ min: Date.UTC(2015, 5), max: Date.UTC(2035, 5) });
const offset = fc.integer({ min: -48, max: 56 }).map((quarters) => quarters * 15 * 60_000);
const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 });
const number = fc.bigInt({ min: 1n, max: 10n ** 18n }).map(String);
const options = { nil: undefined };
const content = fc.oneof(
  fc.record({ kind: fc.constant('text'), text: words }),
  fc.record({
    kind: fc.constantFrom('voice', 'audio', 'video', 'image', 'gif', 'file', 'sticker'),
    text: fc.oneof(fc.constant(''), words),
  }),
  fc.record({ kind: fc.constant('media'), text: fc.constant('') }),
);
const emoji = fc.oneof(fc.constantFrom(':soup:', '❤️'), words);
const reaction = fc.record({ emoji, by: fc.option(words, options) });
const sent = fc
  .record({
    content,
    author: words,
    replyTo: fc.option(number, options),
    edited: fc.option(fc.constant(true), options),
    reactions: fc.option(fc.array(reaction, { minLength: 1, maxLength: 3 }), options),
  })
  .map(({ content, ...rest }) => ({ ...rest, ...content }));
const called = fc.record({
  kind: fc.constant('call'),
  text: fc.constant(''),
  author: words,
  seconds: fc.option(fc.nat(9999), options),
});
const notice = fc.record({ kind: fc.constant('system'), author: fc.constant(''), text: words });
const chats = fc
  .tuple(words, fc.array(fc.tuple(fc.oneof(sent, called, notice), number, utc, offset)))
  .map(([chat, items]) =>
    items.map(([fields, id, instant, ahead], index) => {
      const wall = new Date(instant + ahead).toISOString().slice(0, 19);
      // Fields that are undefined are absent.
      return JSON.parse(
        JSON.stringify({ source: 'discord', id, chat, utc: instant, wall, line: index + 1, ...fields }),
      ) as Message;
    }),
  );

it('reads back what is printed, in any chunks', () =>
  fc.assert(
    fc.property(chats, fc.nat(), (chat, seed) => {
      expect(read(chunked(printDiscord(chat), seed, 30))).toEqual(chat);
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
    '{"messages":[{"id":"1"}],"channel":{"name":"late"}}',
    '{"guild":{"id":"0"',
    '{"channel":{"name":"Jo"},"messages":[}',
  ])('%j is refused', (text) => expect(() => read([text])).toThrow(Problem));

  it.each<[string, string, string]>([
    ['nested without end', '', '['],
    ['a text without end', '"', 'x'],
  ])('%s is refused', (_what, start, piece) => {
    function* endless(): Generator<string> {
      yield `{"channel":{"name":"Jo"},"messages":[{"content":${start}`;
      for (;;) yield piece.repeat(1 << 16);
    }
    expect(() => read(endless())).toThrow(Problem);
  });

  it('a mutated one is read or refused with a Problem', () => {
    for (let seed = 0; seed < 1000; seed += 1) {
      try {
        for (const found of discord(chunked(mutated(direct, seed), seed, 4096), around))
          if (!isSkipped(found)) expect(found.wall).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/);
      } catch (error) {
        expect(error, `seed ${seed}`).toBeInstanceOf(Problem);
      }
    }
  });
});

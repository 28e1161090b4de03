import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CutOffFile } from '../../src/history/json-values.js';
import { messenger } from '../../src/history/messenger.js';
import type { Message } from '../../src/model/message.js';
import { broken, printMessenger } from './printers/messenger.js';
import { found, messages, survives, untilRefused, wallTime } from './read-export.js';

const fixture = readFileSync(new URL('fixtures/messenger/message_1.json', import.meta.url), 'utf8');
const read = (text: string, seed = 1): Message[] => messages(messenger, text, 'message_1.json', seed);

/** What Ana's message with these fields is. */
const told = (fields: object): Partial<Message> =>
  read(
    JSON.stringify({
      participants: [],
      messages: [{ sender_name: 'Ana Ruiz', timestamp_ms: 1764705600000, ...fields }],
    }),
  )[0] ?? {};
const media = (list: string, fields: object = {}): Partial<Message> =>
  told({ [list]: [{ uri: `messages/inbox/ana_1/${list}/1` }], ...fields });

describe('a chat of Messenger', () => {
  it('comes in the order of the file, repaired, with the title that follows it', () => {
    expect(
      read(fixture).map(({ line, chat, author, kind, wall, text }) =>
        [line, chat, author, kind, wall, text].join(' | '),
      ),
    ).toEqual([
      '1 | Zoë Marsh |  | system | 2025-12-02T22:00:00 | Reacted ❤ to your message ',
      '2 | Zoë Marsh | Robin Vale | text | 2025-12-02T21:59:00 | très bien, the café then 😆',
      '3 | Zoë Marsh | Zoë Marsh | voice | 2025-12-02T21:58:00 | ',
      '4 | Zoë Marsh | Robin Vale | text | 2025-12-02T21:57:00 | plain words',
    ]);
    expect(read(fixture)[1]).toEqual({
      source: 'messenger',
      chat: 'Zoë Marsh',
      author: 'Robin Vale',
      utc: 1764705540000,
      wall: '2025-12-02T21:59:00',
      kind: 'text',
      text: 'très bien, the café then 😆',
      reactions: [{ emoji: '❤', by: 'Zoë Marsh' }],
      line: 2,
    });
  });

  it('may begin with a mark', () => expect(read(`\uFEFF${fixture}`)).toEqual(read(fixture)));

  it('is not repaired where it is whole', () => {
    const whole = JSON.stringify({
      title: 'Zoë',
      messages: [{ sender_name: 'Zoë', timestamp_ms: 1, content: 'café 😆' }],
    });
    expect(read(whole)[0]).toMatchObject({ chat: 'Zoë', author: 'Zoë', text: 'café 😆' });
  });

  it.each<[string, Partial<Message>, Partial<Message>]>([
    ['a photo', media('photos'), { kind: 'image', text: '' }],
    ['a photo with words', media('photos', { content: 'the heron' }), { kind: 'image', text: 'the heron' }],
    ['a photo with words of Meta', media('photos', { content: 'Ana Ruiz sent a photo.' }), { kind: 'image', text: '' }],
    ['a video', media('videos'), { kind: 'video' }],
    ['a recording', media('audio_files'), { kind: 'voice', text: '' }],
    ['a moving picture', media('gifs'), { kind: 'gif' }],
    ['a file', media('files'), { kind: 'file' }],
    ['an empty list', told({ photos: [], content: 'hi' }), { kind: 'text', text: 'hi' }],
    ['a sticker', told({ sticker: { uri: 'messages/stickers_used/1.png' } }), { kind: 'sticker', text: '' }],
    [
      'a link',
      told({ share: { link: 'https://example.com/a', share_text: 'A page' } }),
      { kind: 'text', text: 'https://example.com/a' },
    ],
    [
      'a link with words',
      told({ content: 'this one', share: { link: 'https://example.com/a' } }),
      { kind: 'text', text: 'this one\nhttps://example.com/a' },
    ],
    [
      'a link said twice',
      told({ content: 'see https://example.com/a', share: { link: 'https://example.com/a' } }),
      { kind: 'text', text: 'see https://example.com/a' },
    ],
    [
      'a post passed on',
      told({ content: 'Ana sent an attachment.', share: { link: 'https://example.com/p' } }),
      { kind: 'text', text: 'https://example.com/p' },
    ],
    [
      'a call',
      told({ type: 'Call', call_duration: 192, content: 'Ana called you.' }),
      { kind: 'call', seconds: 192, text: '' },
    ],
    ['a call missed', told({ call_duration: 0, missed: true }), { kind: 'call', seconds: 0 }],
    ['a call of older files', told({ content: 'You missed a call from Ana.' }), { kind: 'call', text: '' }],
    ['taken back', told({ is_unsent: true, content: 'x' }), { kind: 'deleted', text: '' }],
    [
      'taken back, in words',
      told({ content: 'Ana unsent a message' }),
      { kind: 'deleted', text: '', author: 'Ana Ruiz' },
    ],
    ['taken back by nobody named', told({ content: 'User unsent a message' }), { kind: 'deleted', text: '' }],
    [
      'somebody joined',
      told({ type: 'Subscribe', content: 'Ana added Bo.' }),
      { kind: 'system', author: '', text: 'Ana added Bo.' },
    ],
    ['a reaction', told({ content: 'Reacted 😂 to your message' }), { kind: 'system', author: '' }],
    ['a chat that ended', told({ content: 'The video chat ended.' }), { kind: 'system' }],
    [
      'an attachment that is not there',
      told({ content: 'You sent an attachment.' }),
      { kind: 'media', text: '', author: 'Ana Ruiz' },
    ],
    ['a photo that is not there', told({ content: 'Ana Ruiz sent a photo.' }), { kind: 'image', text: '' }],
    ['photos that are not there', told({ content: 'Ana sent 3 photos.' }), { kind: 'image', text: '' }],
    ['a voice note that is not there', told({ content: 'You sent a voice message.' }), { kind: 'voice', text: '' }],
    ['where somebody is', told({ content: 'Ana sent a live location.' }), { kind: 'location', text: '' }],
    ['a call to somebody', told({ content: 'You called Zo\u00c3\u00ab Marsh.' }), { kind: 'call' }],
    ['nothing', told({}), { kind: 'media', text: '' }],
    [
      'a reaction of no name',
      told({ content: 'hi', reactions: [{ reaction: '❤' }, { actor: 'Bo' }] }),
      { reactions: [{ emoji: '❤' }] },
    ],
  ])('%s', (_what, message, expected) => expect(message).toMatchObject(expected));

  it.each([
    'Bo sent a photo.',
    'You sent a photo of the wrong boat.',
    'You sent a photo',
    'You called me a goose.',
    'You called mum yesterday',
    'You missed a call from the bank? Ring them',
    'liked a message from you',
  ])('leaves %j as words', (content) =>
    expect(told({ content })).toMatchObject({ kind: 'text', text: content, author: 'Ana Ruiz' }),
  );

  it.each<[string, object, string]>([
    [
      'where its media lie',
      { photos: [{ uri: 'your_instagram_activity/messages/inbox/ana_1/photos/1.jpg' }] },
      'instagram',
    ],
    ['what only Instagram writes', { content: 'Liked a message' }, 'instagram'],
    [
      'media of Facebook',
      { photos: [{ uri: 'your_activity_across_facebook/messages/inbox/ana_1/photos/1.jpg' }] },
      'messenger',
    ],
    ['stickers of Facebook', { sticker: { uri: 'messages/stickers_used/1.png' } }, 'messenger'],
    ['nothing', { content: 'is it on your_instagram_activity/?' }, 'messenger'],
  ])('is told by %s', (_by, fields, source) => {
    const hi = { sender_name: 'Ana', timestamp_ms: 1764705600000, content: 'hi' };
    const all = read(
      JSON.stringify({ participants: [], messages: [hi, { ...hi, content: undefined, ...fields }, hi], title: 'Ana' }),
    );
    expect(all.map((message) => message.source)).toEqual([source, source, source]);
  });

  it('leaves out a message without a time', () =>
    expect(
      found(messenger, '{"messages":[{"sender_name":"Ana","content":"hi"},7],"title":"Ana"}', 'message_1.json'),
    ).toEqual([
      { line: 1, skipped: expect.any(String) },
      { line: 2, skipped: expect.any(String) },
    ]));

  it('gives what comes before the end of a file that is cut off', () => {
    const { before, refused } = untilRefused(
      messenger,
      [fixture.slice(0, fixture.indexOf('"plain words"'))],
      'message_1.json',
    );
    expect(before).toHaveLength(3);
    expect(before[1]).toMatchObject({ author: 'Robin Vale', text: 'très bien, the café then 😆' });
    expect(refused).toBeInstanceOf(CutOffFile);
  });

  it.each<[string, Iterable<string>]>([
    ['nothing', []],
    ['words', ['dear Zoë']],
    ['JSON of something else', ['{"title":"a","version":1}']],
    ['what is not JSON', ['{this is no JSON']],
    ['a nest without end', [`{"messages":[{"a":${'['.repeat(100_000)}`]],
    [
      'a message without end',
      (function* () {
        yield '{"messages":[{"content":"';
        for (;;) yield 'and on '.repeat(10_000);
      })(),
    ],
  ])('refuses %s', (_what, chunks) => expect(untilRefused(messenger, chunks, 'message_1.json').refused).toBeDefined());

  it('refuses messages without end', () => {
    const endless = (function* () {
      yield '{"messages":[1';
      for (;;) yield ',1'.repeat(1000);
    })();
    expect(untilRefused(messenger, endless, 'message_1.json').before).toEqual([]);
  });

  const name = fc.constantFrom('Ana', 'Zoë Marsh', 'Bo 🐻');
  const given = fc.record({
    author: name,
    utc: fc.integer({ min: 1_200_000_000_000, max: 1_900_000_000_000 }),
    kind: fc.constantFrom<Message['kind'][]>(
      'text',
      'text',
      'voice',
      'image',
      'video',
      'gif',
      'file',
      'sticker',
      'media',
      'call',
      'deleted',
      'system',
    ),
    text: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    seconds: fc.nat(5000),
    by: fc.option(name),
  });

  it.each([
    ['broken', broken],
    ['whole', (text: string) => text],
  ])('reads back what is printed, %s, however the text is cut', (_how, write) =>
    fc.assert(
      fc.property(
        fc.array(given, { minLength: 1, maxLength: 12 }),
        fc.constantFrom('messenger', 'instagram'),
        fc.boolean(),
        fc.integer(),
        (all, source, titleFirst, seed) => {
          const shows = all.some(({ kind }) => ['voice', 'image', 'video', 'gif', 'file', 'sticker'].includes(kind));
          const written = all.map(
            ({ author, utc, kind, text, seconds, by }, index): Message => ({
              source: shows && source === 'instagram' ? 'instagram' : 'messenger',
              chat: 'Zoë ❤',
              author: kind === 'system' ? '' : author,
              utc,
              wall: wallTime(utc),
              kind,
              text: kind === 'deleted' || kind === 'call' || kind === 'media' ? '' : text,
              ...(kind === 'call' && { seconds }),
              ...(by && { reactions: [{ emoji: '❤', by }] }),
              line: index + 1,
            }),
          );
          expect(read(printMessenger(written, write, titleFirst), seed)).toEqual(written);
        },
      ),
    ),
  );

  it('survives a thousand damaged files', () => {
    const refused = survives(messenger, fixture, 'message_1.json');
    expect(refused).toBeGreaterThan(100);
    expect(refused).toBeLessThan(1000);
  });
});

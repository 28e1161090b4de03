import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CutOffFile } from '../../src/history/json-values.js';
import { messengerE2ee } from '../../src/history/messenger-e2ee.js';
import type { Message } from '../../src/model/message.js';
import { broken } from './printers/messenger.js';
import { printMessengerE2ee } from './printers/messenger-e2ee.js';
import { messages, survives, untilRefused, wallTime } from './read-export.js';

const fixture = readFileSync(new URL('fixtures/messenger-e2ee/Zoe_15.json', import.meta.url), 'utf8');
const read = (text: string, name = 'Zoe_15.json', seed = 1): Message[] => messages(messengerE2ee, text, name, seed);

/** What Ana's message with these fields is. */
const told = (fields: object): Partial<Message> =>
  read(
    JSON.stringify({
      participants: ['Ana'],
      messages: [{ senderName: 'Ana', timestamp: 1764705600000, text: '', ...fields }],
    }),
  )[0] ?? {};
const file = (uri: string, text = ''): Partial<Message> => told({ type: 'media', media: [{ uri }], text });

describe('the download of encrypted chats', () => {
  it('gives its messages in the order of the file, the chat without its number', () =>
    expect(
      read(fixture).map(({ line, source, chat, author, kind, wall, text }) =>
        [line, source, chat, author, kind, wall, text].join(' | '),
      ),
    ).toEqual([
      '1 | messenger | Zoë Marsh | Robin Vale | text | 2025-12-02T21:57:00 | home by six 🐢',
      '2 | messenger | Zoë Marsh | Zoë Marsh | image | 2025-12-02T21:58:00 | ',
      '3 | messenger | Zoë Marsh | Zoë Marsh | text | 2025-12-02T21:59:00 | https://example.com/soup',
      '4 | messenger | Zoë Marsh | Robin Vale | deleted | 2025-12-02T22:00:00 | ',
    ]));

  it('tells the instant and who reacted', () =>
    expect(read(fixture)[0]).toMatchObject({ utc: 1764705420000, reactions: [{ emoji: '❤', by: 'Zoë Marsh' }] }));

  it.each<[string, Partial<Message>, Partial<Message>]>([
    ['a photo with words', file('./media/1.JPG', 'the heron'), { kind: 'image', text: 'the heron' }],
    ['a photo with words of Meta', file('./media/1.jpg', 'You sent a photo.'), { kind: 'image', text: '' }],
    ['a video', file('./media/1.mp4'), { kind: 'video' }],
    ['a recording', file('./media/1.ogg'), { kind: 'voice' }],
    ['a recording in a video file', file('./media/audioclip-17647.mp4'), { kind: 'voice' }],
    ['a moving picture', file('./media/1.gif'), { kind: 'gif' }],
    ['a document', file('./media/1.pdf'), { kind: 'file' }],
    ['a file that is not there', file('Failed to download media'), { kind: 'media', text: '' }],
    ['taken back', told({ isUnsent: true, text: 'oops' }), { kind: 'deleted', text: '', author: 'Ana' }],
    ['taken back, in words', told({ text: 'User unsent a message' }), { kind: 'deleted', text: '' }],
    ['an attachment that is not there', told({ text: 'You sent an attachment.' }), { kind: 'media', text: '' }],
    ['a reaction', told({ text: 'Reacted ❤️ to your message' }), { kind: 'system', author: '' }],
    ['nothing', told({}), { kind: 'media', text: '' }],
  ])('%s', (_what, message, expected) => expect(message).toMatchObject(expected));

  it('names the chat by the file where it has no title', () =>
    expect(
      read('{"messages":[{"senderName":"Ana","timestamp":1764705600000,"text":"hi"}]}', 'Ana_3.json')[0]?.chat,
    ).toBe('Ana'));

  it('takes a title that comes last, and one that ends in no number', () => {
    const said = '"messages":[{"senderName":"Ana","timestamp":1764705600000,"text":"hi"}]';
    expect(read(`{${said},"threadName":"Boat crew 2024"}`)[0]?.chat).toBe('Boat crew 2024');
    expect(read(`{${said},"threadName":"_9"}`)[0]?.chat).toBe('_9');
  });

  it('gives what comes before the end of a file that is cut off', () => {
    const { before, refused } = untilRefused(
      messengerE2ee,
      [fixture.slice(0, fixture.indexOf('placeholder'))],
      'Zoe_15.json',
    );
    expect(before).toHaveLength(3);
    expect(before[0]).toMatchObject({ chat: 'Zoë Marsh', text: 'home by six 🐢' });
    expect(refused).toBeInstanceOf(CutOffFile);
  });

  it.each([
    ['nothing', ''],
    ['words', 'dear Zoë'],
    ['JSON of something else', '{"threadName":"a"}'],
    ['a list', '[]'],
    ['a nest without end', `{"messages":[{"a":${'{"a":'.repeat(100_000)}`],
  ])('refuses %s', (_what, text) => expect(untilRefused(messengerE2ee, [text], 'a.json').refused).toBeDefined());

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
      'media',
      'deleted',
    ),
    text: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    by: fc.option(name),
  });

  it.each([
    ['whole', (text: string) => text],
    ['broken', broken],
  ])('reads back what is printed, %s, however the text is cut', (_how, write) =>
    fc.assert(
      fc.property(fc.array(given, { minLength: 1, maxLength: 12 }), fc.integer(), (all, seed) => {
        const written = all.map(
          ({ author, utc, kind, text, by }, index): Message => ({
            source: 'messenger',
            chat: 'Zoë ❤',
            author,
            utc,
            wall: wallTime(utc),
            kind,
            text: kind === 'deleted' ? '' : text,
            ...(by && { reactions: [{ emoji: '❤', by }] }),
            line: index + 1,
          }),
        );
        expect(read(printMessengerE2ee(written, write), 'x.json', seed)).toEqual(written);
      }),
    ),
  );

  it('survives a thousand damaged files', () => {
    const refused = survives(messengerE2ee, fixture, 'Zoe_15.json');
    expect(refused).toBeGreaterThan(100);
    expect(refused).toBeLessThan(1000);
  });
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signal } from '../../src/history/signal.js';
import type { Message } from '../../src/model/message.js';
import { printSignal, signalId } from './printers/signal.js';
import { found, messages, survives, untilRefused, wallTime } from './read-export.js';

const fixture = readFileSync(new URL('fixtures/signal/main.jsonl', import.meta.url), 'utf8');
const people = fixture.split('\n').slice(0, 8);

/** The one message that an item of Robin's chat with Noor is; who and when are given unless the item says so. */
const told = (item: object): Partial<Message> => {
  const frame = { chatItem: { chatId: '20', authorId: '2', dateSent: '1767225600000', incoming: {}, ...item } };
  const [message] = messages(signal, [...people, JSON.stringify(frame)].join('\n'), 'main.jsonl');
  return message ?? {};
};
const standard = (standardMessage: object): Partial<Message> => told({ standardMessage });

describe("Signal's own export", () => {
  it('gives its messages in the order of the file, with names, sides and both times', () =>
    expect(
      messages(signal, fixture, 'main.jsonl').map(({ line, chat, author, mine, kind, wall, text }) =>
        [line, chat, author, mine, kind, wall, text].join(' | '),
      ),
    ).toEqual([
      '10 | Noor |  |  | system | 2026-01-01T02:00:00 | ',
      '11 | Noor | Noor | false | text | 2026-01-01T02:01:00 | Happy new year 🥂\nthe view from the bridge was lovely',
      '12 | Noor | Robin | true | text | 2026-01-01T02:02:00 | to you too!',
      '13 | Noor | Robin | true | voice | 2026-01-01T02:01:40 | ',
      '14 | Noor | Noor | false | call | 2026-01-01T02:03:20 | ',
      '15 | Sunday soup | Ilse | false | text | 2026-01-02T02:00:00 | leek or lentil?',
    ]));

  it('tells reactions with who reacted, what is answered, and what was edited', () => {
    const [, greeting, answer, , , soup] = messages(signal, fixture, 'main.jsonl');
    expect(greeting).toMatchObject({ utc: 1767225660000, reactions: [{ emoji: '❤️', by: 'Robin' }] });
    expect(answer?.replyTo).toBe(greeting?.id);
    expect(greeting?.id).toBeTruthy();
    expect(soup?.edited).toBe(true);
    expect(greeting).not.toHaveProperty('edited');
  });

  it.each<[string, object, Partial<Message>]>([
    [
      'a photo with words',
      { text: { body: 'the heron' }, attachments: [{ pointer: { contentType: 'image/jpeg' } }] },
      { kind: 'image', text: 'the heron' },
    ],
    [
      'a sound without a flag',
      { attachments: [{ pointer: { contentType: 'audio/mp4' } }] },
      { kind: 'voice', text: '' },
    ],
    ['a moving picture', { attachments: [{ pointer: { contentType: 'video/mp4' }, flag: 'GIF' }] }, { kind: 'gif' }],
    ['a video', { attachments: [{ pointer: { contentType: 'video/mp4' } }] }, { kind: 'video' }],
    [
      'a picture without a frame',
      { attachments: [{ pointer: { contentType: 'image/webp' }, flag: 'BORDERLESS' }] },
      { kind: 'sticker' },
    ],
    ['a document', { attachments: [{ pointer: { contentType: 'application/pdf' } }] }, { kind: 'file' }],
    ['a card', { attachments: [{ pointer: { contentType: 'text/x-vcard' } }] }, { kind: 'contact' }],
    ['something of no kind', { attachments: [{}] }, { kind: 'media' }],
    ['nothing', {}, { kind: 'media', text: '' }],
  ])('%s', (_what, content, expected) => expect(standard(content)).toMatchObject(expected));

  it.each<[string, object, Partial<Message>]>([
    ['a sticker', { stickerMessage: { sticker: { emoji: '🐢' } } }, { kind: 'sticker', text: '' }],
    ['a contact', { contactMessage: { contact: {} } }, { kind: 'contact' }],
    [
      'a photo to be seen once',
      { viewOnceMessage: { attachment: { pointer: { contentType: 'image/png' } } } },
      { kind: 'image' },
    ],
    ['seen and gone', { viewOnceMessage: {} }, { kind: 'media' }],
    ['taken back', { remoteDeletedMessage: {} }, { kind: 'deleted', text: '', author: 'Noor' }],
    [
      'an answer to a story',
      { directStoryReplyMessage: { textReply: { text: { body: 'so green' } } } },
      { kind: 'text', text: 'so green' },
    ],
    ['a poll', { poll: { question: 'boat or bike?' } }, { kind: 'text', text: 'boat or bike?' }],
    ['a notice', { updateMessage: { expirationTimerChange: {} } }, { kind: 'system', author: '' }],
    [
      'a call that rang out',
      {
        incoming: undefined,
        authorId: '9',
        updateMessage: { individualCall: { direction: 'OUTGOING', state: 'NOT_ACCEPTED' } },
      },
      { kind: 'call', author: 'Robin', mine: true, seconds: 0 },
    ],
    [
      'a call in a group',
      {
        chatId: '40',
        incoming: undefined,
        updateMessage: {
          groupCall: {
            startedCallRecipientId: '3',
            startedCallTimestamp: '1767225600000',
            endedCallTimestamp: '1767226230000',
          },
        },
      },
      { kind: 'call', author: 'Ilse', mine: false, seconds: 630 },
    ],
  ])('%s', (_what, item, expected) => expect(told(item)).toMatchObject(expected));

  it('does not say how long a call was that somebody took', () =>
    expect(
      told({ updateMessage: { individualCall: { direction: 'INCOMING', state: 'ACCEPTED' } } }),
    ).not.toHaveProperty('seconds'));

  it.each<[string, object, string]>([
    ['a nickname', { nickname: { given: 'Nono' }, systemGivenName: 'Noor' }, 'Nono'],
    ['the address book', { systemGivenName: 'Noor', systemFamilyName: 'Haddad', profileGivenName: 'n' }, 'Noor Haddad'],
    ['the profile', { profileGivenName: 'Noor', e164: '15550100' }, 'Noor'],
    ['the number, as text or number', { e164: 15550100 }, '15550100'],
    ['nothing', {}, ''],
  ])('names people by %s', (_by, contact, name) => {
    const frames = [
      { backupTimeMs: '1' },
      { recipient: { id: 7, contact } },
      { chat: { id: 8, recipientId: 7 } },
      {
        chatItem: {
          chatId: 8,
          authorId: 7,
          dateSent: 1767225600000,
          incoming: {},
          standardMessage: { text: { body: 'hi' } },
        },
      },
    ];
    const [message] = messages(signal, frames.map((frame) => JSON.stringify(frame)).join('\n'), 'main.jsonl');
    expect(message).toMatchObject({ chat: name, author: name, mine: false, text: 'hi' });
  });

  it('names nobody who comes after their message, and goes on', () => {
    const [header = '', , , noor = '', , , chat = ''] = people;
    const said = fixture.split('\n')[10] as string;
    const read = messages(signal, [header, said, noor, chat, said].join('\n'), 'main.jsonl');
    expect(read.map(({ author, chat }) => [author, chat])).toEqual([
      ['', ''],
      ['Noor', 'Noor'],
    ]);
  });

  it('leaves out what it cannot read, and says where', () => {
    const damaged = [
      ...people,
      '{"chatItem":{"chatId":"20","dateSent":"soon"}}',
      '{"chatItem":{"dateSent":"17',
      '[]',
      '{"weather":{}}',
      '{"chatItem":{"chatId":"20","authorId":"2","dateSent":"1767225600000","dance":{}}}',
    ];
    expect(found(signal, damaged.join('\r\n'), 'main.jsonl')).toEqual(
      [9, 10, 11, 12, 13].map((line) => ({ line, skipped: expect.any(String) })),
    );
  });

  it.each<[string, Iterable<string>]>([
    ['nothing', []],
    ['blank lines', ['\n\n \n']],
    ['words', ['dear Noor,\n']],
    ['other JSON', ['{"version":1}\n']],
    ['a nest without end', ['{"account":{}}\n', `{"chatItem":${'['.repeat(100_000)}`]],
    [
      'a long line',
      (function* () {
        yield '{"account":{}}\n{"chatItem":"';
        for (;;) yield 'a'.repeat(1 << 20);
      })(),
    ],
  ])('refuses %s', (_what, chunks) => expect(untilRefused(signal, chunks, 'main.jsonl').refused).toBeDefined());

  const name = fc.constantFrom('Noor', 'Ilse van Dam', 'Bo 🐻', 'José');
  const given = fc.record({
    chat: fc.constantFrom('Sunday soup', 'The boat'),
    name,
    mine: fc.boolean(),
    utc: fc.integer({ min: 1_400_000_000_000, max: 1_900_000_000_000 }),
    kind: fc.constantFrom<Message['kind'][]>(
      'text',
      'text',
      'voice',
      'image',
      'video',
      'gif',
      'file',
      'sticker',
      'deleted',
      'system',
    ),
    text: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    edited: fc.boolean(),
    by: fc.option(name),
    answers: fc.boolean(),
  });

  it('reads back what is printed, however the text is cut', () =>
    fc.assert(
      fc.property(fc.array(given, { minLength: 1, maxLength: 12 }), fc.integer(), (all, seed) => {
        const written: Message[] = [];
        for (const { chat, name, mine, utc, kind, text, edited, by, answers } of all) {
          const author = mine ? 'Robin' : name;
          const last = written.findLast(({ id }) => id !== undefined);
          const speaks = kind !== 'system' && kind !== 'deleted';
          written.push({
            source: 'signal',
            chat,
            utc,
            wall: wallTime(utc),
            kind,
            line: 0,
            ...(kind === 'system' ? { author: '' } : { id: signalId(utc, author, mine), author, mine }),
            text: speaks && kind !== 'sticker' ? text : '',
            ...(speaks && answers && last?.id && { replyTo: last.id }),
            ...(edited && { edited }),
            ...(speaks && by && { reactions: [{ emoji: '👍', by }] }),
          } as Message);
        }
        const read = messages(signal, printSignal(written), 'main.jsonl', seed);
        expect(read.map((message) => ({ ...message, line: 0 }))).toEqual(written);
        expect(read.every(({ line }, index) => index === 0 || line > (read[index - 1]?.line ?? 0))).toBe(true);
      }),
    ));

  it('survives a thousand damaged files', () => expect(survives(signal, fixture, 'main.jsonl')).toBeLessThan(900));
});

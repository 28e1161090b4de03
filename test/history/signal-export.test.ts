import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSkipped } from '../../src/history/parser.js';
import { signalExportJson, signalExportMarkdown } from '../../src/history/signal-export.js';
import type { Message } from '../../src/model/message.js';
import { printSignalExportJson, printSignalExportMarkdown } from './printers/signal-export.js';
import { found, messages, survives, untilRefused } from './read-export.js';

const fixture = (name: string): string =>
  readFileSync(new URL(`fixtures/signal-export/${name}`, import.meta.url), 'utf8');
const json = fixture('data.json');
const markdown = fixture('chat.md');

/** The one message of a line of data.json; who and when are given. */
const line = (fields: object): Partial<Message> =>
  messages(
    signalExportJson,
    JSON.stringify({ date: '2025-11-02T19:04:11', sender: 'Noor', body: '', ...fields }),
    'data.json',
  )[0] ?? {};
/** The one message of a chat.md whose only message goes on like this. */
const block = (rest: string): Partial<Message> =>
  messages(signalExportMarkdown, `[2025-11-02, 19:04] Noor: ${rest}\n`, 'chat.md')[0] ?? {};

const shown = ({ line, author, mine, kind, wall, text }: Message): string =>
  [line, author, mine, kind, wall, text].join(' | ');

describe('data.json of signal-export', () => {
  it('gives its messages once, with sides and wall times', () =>
    expect(messages(signalExportJson, json, 'data.json').map(shown)).toEqual([
      '1 | Me | true | text | 2025-11-02T19:04:11 | soup is on',
      '2 | Noor | false | text | 2025-11-02T19:05:40 | on the tram, ten minutes',
      '3 | Noor | false | voice | 2025-11-02T19:06:02 | ',
      '4 | Me | true | text | 2025-11-02T19:06:30 | bring bread?\nthe dark one',
    ]));

  it('says which lines a second run has added again', () =>
    expect(found(signalExportJson, json, 'data.json').filter(isSkipped)).toEqual([
      { line: 5, skipped: expect.any(String) },
      { line: 6, skipped: expect.any(String) },
    ]));

  it('keeps the same words said twice', () => {
    const twice = [1, 2].map((ms) => `{"date":"2025-11-02T19:04:11.00${ms}000","sender":"Me","body":"ok  "}`);
    expect(messages(signalExportJson, twice.join('\n'), 'data.json')).toHaveLength(2);
  });

  it('keeps other words of the same moment', () => {
    const both = ['soup', 'bread'].map((body) => `{"date":"2025-11-02T19:04:11","sender":"Me","body":"${body}  "}`);
    expect(messages(signalExportJson, both.join('\n'), 'data.json').map(({ text }) => text)).toEqual(['soup', 'bread']);
  });

  it('knows no instant, no id, and no chat but by the name of the file', () => {
    const [message] = messages(signalExportJson, json, 'data.json');
    expect(message).toMatchObject({ chat: '', reactions: [{ emoji: '❤️', by: 'Noor' }] });
    expect(message).not.toHaveProperty('utc');
    expect(message).not.toHaveProperty('id');
    expect(messages(signalExportJson, json, 'Noor H..json')[0]?.chat).toBe('Noor H.');
  });

  it.each<[string, object, Partial<Message>]>([
    [
      'a photo with words',
      { body: 'the heron  ', attachments: [{ name: 'a.JPG' }] },
      { kind: 'image', text: 'the heron' },
    ],
    ['a document', { attachments: [{ name: 'a.pdf' }] }, { kind: 'file', text: '' }],
    ['something left out of the export', { attachments: [{ name: '', missing_kind: 'media' }] }, { kind: 'media' }],
    ['a sticker with an emoji', { sticker: '🐢' }, { kind: 'sticker', text: '' }],
    ['a sticker of newer versions', { sticker: { id: '1', packId: 'p', emoji: '' } }, { kind: 'sticker' }],
    ['taken back', { deleted: true, body: 'hm' }, { kind: 'deleted', text: '' }],
    ['nothing at all', { body: '  ' }, { kind: 'system', author: '', text: '' }],
    ['nobody known', { sender: 'No-Sender', body: 'hi' }, { kind: 'text', author: '', text: 'hi' }],
    ['a call', { body: 'Incoming call  ' }, { kind: 'call', text: '' }],
    ['a long call', { body: 'Outgoing voice call (accepted, 3m 12s)  ' }, { kind: 'call', seconds: 192 }],
    ['a short call', { body: 'Incoming video call (accepted, 9s)  ' }, { kind: 'call', seconds: 9 }],
    ['a call missed', { body: 'Missed video call  ' }, { kind: 'call', seconds: 0 }],
    ['a call that rang out', { body: 'Outgoing voice call (unanswered)  ' }, { kind: 'call', seconds: 0 }],
    ['words about a call', { body: 'Missed call from mum, ring her?' }, { kind: 'text' }],
    [
      'reactions by name',
      { body: 'x', reactions: [{ name: 'Ilse', emoji: '😂' }, ['', '👍'], 7] },
      { reactions: [{ emoji: '😂', by: 'Ilse' }, { emoji: '👍' }] },
    ],
  ])('%s', (_what, fields, expected) => expect(line(fields)).toMatchObject(expected));

  it('does not say how long a call was where the file does not', () => {
    expect(line({ body: 'Incoming call' })).not.toHaveProperty('seconds');
    expect(line({ body: 'Outgoing voice call (accepted)' })).not.toHaveProperty('seconds');
  });

  it.each(['1970-01-01T01:00:00', '2025-02-30T10:00:00', 'yesterday'])('leaves out a message of %s', (date) =>
    expect(found(signalExportJson, `{"date":"${date}","sender":"Me","body":"hi"}`, 'data.json')).toEqual([
      { line: 1, skipped: expect.any(String) },
    ]),
  );

  it('goes on after a line that is cut off', () =>
    expect(
      found(signalExportJson, `${json.split('\n', 1)}\n${json.slice(0, 90)}\n{"date":1}`, 'data.json').slice(-2),
    ).toEqual([
      { line: 2, skipped: expect.any(String) },
      { line: 3, skipped: expect.any(String) },
    ]));

  it.each([
    ['nothing', ''],
    ['other JSON', '{"date":"2025-11-02T19:04:11"}\n'],
    ['a list', '[]'],
    ['a nest without end', `${json}{"date":${'['.repeat(100_000)}`],
    ['a line of 17 million characters', `${json}{"date":"${'a'.repeat(17_000_000)}`],
  ])('refuses %s', (_what, text) => expect(untilRefused(signalExportJson, [text], 'data.json').refused).toBeDefined());

  it('survives a thousand damaged files', () => {
    const refused = survives(signalExportJson, json, 'data.json');
    expect(refused).toBeLessThan(900);
  });
});

describe('chat.md of signal-export', () => {
  it('gives its messages with sides, words of several lines, and minutes', () =>
    expect(messages(signalExportMarkdown, markdown, 'chat.md').map(shown)).toEqual([
      '1 | Me | true | text | 2025-11-02T19:04:00 | soup is on',
      '4 | Noor | false | text | 2025-11-02T19:05:00 | on the tram, ten minutes',
      '11 | Noor | false | voice | 2025-11-02T19:06:00 | ',
      '13 | Me | true | text | 2025-11-02T19:07:00 | bring bread?\n\nthe dark one: [the good bakery](https://example.com/bread)\n[2025-11-02 19:07:11] Noor: pasted from elsewhere',
      '18 | Noor | false | image | 2025-11-02T19:09:00 | look at this queue',
      '20 | Me | true | sticker | 2025-11-02T19:10:00 | ',
    ]));

  it('tells who reacted', () =>
    expect(messages(signalExportMarkdown, markdown, 'chat.md')[0]?.reactions).toEqual([
      { emoji: '❤️', by: 'Noor' },
      { emoji: '👍', by: 'Ilse' },
    ]));

  it('reads the newer form, with seconds', () =>
    expect(
      messages(
        signalExportMarkdown,
        '[2025-11-02 19:07:11] Me: a  \n\n[2025-11-02 19:07:59] Noor: b  \n',
        'Noor.md',
      ).map(({ chat, wall, text }) => [chat, wall, text]),
    ).toEqual([
      ['Noor', '2025-11-02T19:07:11', 'a'],
      ['Noor', '2025-11-02T19:07:59', 'b'],
    ]));

  it.each<[string, string, Partial<Message>]>([
    ['a sticker with its picture', '  [🐢](../exported_stickers/pack/102.webp)  ', { kind: 'sticker', text: '' }],
    [
      'a sticker with reactions',
      '  \n(- Me: ❤️ -)[🐢](../exported_stickers/p/1.webp)  ',
      { kind: 'sticker', text: '', reactions: [{ emoji: '❤️', by: 'Me' }] },
    ],
    [
      'a photo with reactions',
      'so green  \n(- Me: ❤️ -)![a.png](./media/a.png)  ',
      { kind: 'image', text: 'so green', reactions: [{ emoji: '❤️', by: 'Me' }] },
    ],
    ['two photos', '  ![a.png](./media/a.png)  ![b.png](./media/b.png)  ', { kind: 'image', text: '' }],
    ['words that look like a link', 'see [x](./media/y.png)', { kind: 'text', text: 'see [x](./media/y.png)' }],
    ['a quote of its own', '> not an answer', { kind: 'text', text: '> not an answer' }],
    ['taken back', '(This message was deleted)', { kind: 'deleted', text: '' }],
    ['a call', 'Incoming call  ', { kind: 'call', text: '' }],
    ['a notice', '  ', { kind: 'system', author: '' }],
    ['a day that is none', 'a\n[2025-02-31, 10:00] Me: b', { text: 'a\n[2025-02-31, 10:00] Me: b' }],
    ['brackets of its own', '(- soon -)', { kind: 'text', text: '(- soon -)' }],
  ])('%s', (_what, rest, expected) => expect(block(rest)).toMatchObject(expected));

  it.each<[string, Iterable<string>]>([
    ['nothing', ['']],
    ['words before the first message', ['Noor and me\n', markdown]],
    [
      'a message without end',
      (function* () {
        yield markdown;
        for (;;) yield 'and on\n';
      })(),
    ],
    [
      'a line without end',
      (function* () {
        yield markdown;
        for (;;) yield 'and on '.repeat(100_000);
      })(),
    ],
  ])('refuses %s', (_what, chunks) =>
    expect(untilRefused(signalExportMarkdown, chunks, 'chat.md').refused).toBeDefined(),
  );

  it('takes no long time over a million brackets', () => {
    const begun = performance.now();
    for (const rest of [
      '](./media/'.repeat(90_000),
      '['.repeat(900_000),
      '(- '.repeat(300_000),
      `${' '.repeat(900_000)}.`,
    ])
      expect(untilRefused(signalExportMarkdown, [`[2025-11-02, 19:04] Noor: ${rest}`], 'chat.md').before).toHaveLength(
        1,
      );
    expect(performance.now() - begun).toBeLessThan(2000);
  });

  it('survives a thousand damaged files', () => {
    const refused = survives(signalExportMarkdown, markdown, 'chat.md');
    expect(refused).toBeLessThan(900);
  });
});

describe.each([
  ['data.json', signalExportJson, printSignalExportJson, 19],
  ['chat.md', signalExportMarkdown, printSignalExportMarkdown, 16],
])('%s', (name, parser, print, precision) => {
  const text = fc.stringMatching(/^[a-zé🐢?!.,'(]([a-zé🐢 ?!.,'()\n-]{0,30}[a-zé🐢?!.,'])?$/u);
  const given = fc.record({
    mine: fc.boolean(),
    seconds: fc.integer({ min: 0, max: 2_000_000_000 }),
    kind: fc.constantFrom<Message['kind'][]>(
      'text',
      'text',
      'voice',
      'image',
      'video',
      'gif',
      'file',
      'contact',
      'sticker',
      'deleted',
      'system',
    ),
    text,
    by: fc.option(fc.constantFrom('Me', 'Noor', 'Ilse')),
  });
  const same = ({ wall, author, text, kind }: Message): string => JSON.stringify([wall, author, text, kind]);

  it('reads back what is printed, however the text is cut', () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(given, { minLength: 1, maxLength: 12, selector: ({ seconds }) => Math.floor(seconds / 60) }),
        fc.integer(),
        (all, seed) => {
          const written = all.map(({ mine, seconds, kind, text, by }): Message => {
            const wall = `${new Date(86_400_000 * 2 + seconds * 1000).toISOString().slice(0, precision)}${precision === 19 ? '' : ':00'}`;
            return {
              source: 'signal',
              chat: '',
              wall,
              kind,
              line: 0,
              ...(kind === 'system' ? { author: '' } : { author: mine ? 'Me' : 'Noor', mine }),
              text: ['text', 'voice', 'image', 'video', 'gif', 'file', 'contact'].includes(kind) ? text : '',
              ...(by && kind !== 'deleted' && kind !== 'system' && { reactions: [{ emoji: '👍', by }] }),
            };
          });
          const read = messages(parser, print(written), name, seed);
          expect(read.map(same)).toEqual(written.map(same));
          expect(read.map((message) => ({ ...message, line: 0 }))).toEqual(written);
        },
      ),
    ));
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { imessageText, looksLikeIMessageText } from '../../src/history/imessage-text.js';
import { isSkipped } from '../../src/history/parser.js';
import type { Message } from '../../src/model/message.js';
import { anyIMessages } from './imessage-messages.js';
import { chunked } from './mutate.js';
import { printIMessageText } from './printers/imessage-text.js';
import { aroundOf, found, messages, survives, untilRefused } from './read-export.js';

const name = 'Robin Vale.txt';
const fixture = readFileSync(new URL(`fixtures/imessage/${name}`, import.meta.url), 'utf8');
const read = (text: string): Message[] => messages(imessageText, text, name);
/** What a message of Robin's with these lines becomes. */
const said = (...lines: string[]): Message | undefined =>
  read(['Feb 07, 2026  9:04:10 AM', 'Robin Vale', ...lines, '', ''].join('\n'))[0];

describe('a chat', () => {
  const chat = read(fixture);

  it('has each message once, with its time, side, kind and words', () =>
    expect(chat.map(({ wall, author, kind, text }) => [wall.slice(8), author, kind, text])).toEqual([
      ['07T09:04:10', 'Robin Vale', 'text', 'Good morning! Soup tonight?\n\nOr do you want the\nbig pot again?'],
      ['07T09:06:00', 'Me', 'text', 'The big pot, please\nand bread'],
      ['07T12:00:01', 'Me', 'voice', ''],
      ['07T12:10:00', 'Robin Vale', 'image', 'our table by the window'],
      ['07T17:40:00', '', 'system', 'You named the conversation Soup: the sequel'],
      ['07T18:00:00', 'Me', 'text', 'home by seven'],
      ['07T18:30:31', 'Me', 'text', 'see you soon'],
      ['07T18:31:00', 'Robin Vale', 'deleted', ''],
      ['07T18:32:00', 'Me', 'deleted', ''],
      ['07T18:33:00', 'Robin Vale', 'location', ''],
      [
        '07T00:05:00',
        'Robin Vale',
        'text',
        'Reactions:\nare what I want to hear\nFeb 07, 2026  1:00:00 AM was the plan',
      ],
    ]));

  it('is named by its file; Me is the one who exported; it tells no instant', () => {
    expect(new Set(chat.map((message) => message.chat))).toEqual(new Set(['Robin Vale']));
    expect(chat.map(({ mine }) => mine).slice(0, 5)).toEqual([false, true, true, false, undefined]);
    for (const message of chat) expect(message).not.toHaveProperty('utc');
  });

  it('knows reactions, edits and lines', () => {
    expect(chat[1]).toMatchObject({
      reactions: [
        { emoji: '❤️', by: 'Robin Vale' },
        { emoji: '☕️', by: 'Robin Vale' },
      ],
      line: 12,
    });
    expect(chat[5]).toMatchObject({ edited: true });
    expect(chat[6]).not.toHaveProperty('edited');
  });

  it('is the same with the line ends of Windows, and with a mark at its start', () =>
    expect(read(`\uFEFF${fixture.replaceAll('\n', '\r\n')}`)).toEqual(chat));
});

describe('a time', () => {
  it.each([
    ['May 17, 2022  5:29:42 PM', '2022-05-17T17:29:42'],
    ['May 07, 2022 12:00:00 AM', '2022-05-07T00:00:00'],
    ['Dec 31, 1999 12:59:59 PM', '1999-12-31T12:59:59'],
    ['Feb 29, 2024 11:00:00\u202FAM', '2024-02-29T11:00:00'],
    ['Oct 1, 2021 1:05:09 AM (Read by Sam after 3 seconds)', '2021-10-01T01:05:09'],
  ])('%s', (written, wall) => expect(read(`${written}\nMe\nhi\n`)).toMatchObject([{ wall, text: 'hi' }]));

  it.each([
    'Feb 30, 2022  5:29:42 PM',
    'Mai 17, 2022  5:29:42 PM',
    'May 17, 2022  0:29:42 PM',
    'May 17, 2022 13:29:42 PM',
    'May 17, 2022  5:60:42 PM',
    '17 May 2022 5:29:42 PM',
  ])('%s is none', (written) => {
    expect(looksLikeIMessageText(`${written}\nMe\nhi\n`)).toBe(false);
    expect(untilRefused(imessageText, [`${written}\nMe\nhi\n`], name).refused).toBeDefined();
  });

  it('begins a block only after a blank line', () =>
    expect(said('the plan:', 'Feb 08, 2026  9:00:00 AM', 'breakfast')?.text).toContain('breakfast'));
});

describe('what a message is', () => {
  it.each<[string, string[], Partial<Message>]>([
    ['an old recording', ['attachments/3/4.amr'], { kind: 'voice', text: '' }],
    ['a recording that was not copied', ['Audio Message.caf'], { kind: 'voice' }],
    ['a song', ['/Users/me/Library/Messages/Attachments/a/b/Our song.m4a'], { kind: 'audio' }],
    ['a video', ['C:\\Export\\attachments\\3\\IMG_0002.MOV'], { kind: 'video' }],
    ['a GIF', ['attachments/3/dance.gif', 'us'], { kind: 'gif', text: 'us' }],
    ['a contact', ['attachments/3/Ada.vcf'], { kind: 'contact' }],
    ['a place', ['attachments/3/CL.loc.vcf'], { kind: 'location' }],
    ['a document', ['attachments/3/menu.pdf'], { kind: 'file' }],
    ['a file of a phone backup', ['/b/MobileSync/33/33c81da8ae3194fc5a0ea993ef6ffe0b048baedb'], { kind: 'media' }],
    ['a file that is gone', ['Attachment missing!', 'the bridge'], { kind: 'media', text: 'the bridge' }],
    ['a sticker', ['Outline Sticker from Robin Vale: attachments/1/cat.heic'], { kind: 'sticker', text: '' }],
    ["an app's bubble", ['Unable to format app message: no payload'], { kind: 'media', text: '' }],
    [
      'a link with a preview',
      ['https://example.org/a.png', 'attachments/1/x.pluginPayloadAttachment'],
      { kind: 'text', text: 'https://example.org/a.png' },
    ],
    ['words with a slash', ['soup and/or rice.'], { kind: 'text', text: 'soup and/or rice.' }],
    ['words about an edit', ['Edited 2 minutes later: ha'], { kind: 'text', text: 'Edited 2 minutes later: ha' }],
    ['an old edit', ['sup', 'Edited 1 hour, 2 seconds later: soup'], { kind: 'text', text: 'soup', edited: true }],
    ['a part taken back', ['soup', 'Robin Vale unsent this message part!'], { kind: 'text', text: 'soup' }],
    ['a message in the bin', ['This message was deleted from the conversation!'], { kind: 'deleted' }],
    ['words by someone', ['Soup by Ada'], { kind: 'text', text: 'Soup by Ada' }],
    ['words in a box', ['\uFFFCsoup'], { kind: 'text', text: 'soup' }],
  ])('%s', (_what, lines, expected) => {
    const message = said(...lines);
    expect(message).toMatchObject(expected);
    if (!expected.edited) expect(message).not.toHaveProperty('edited');
    expect(message).not.toHaveProperty('reactions');
  });

  it.each([
    ['nothing', []],
    ['only the end of a shared film', ['SharePlay Message', 'Ended']],
  ])('%s is left out', (_what, lines) => expect(said(...lines)).toBeUndefined());

  it('older reactions of every kind', () =>
    expect(
      said(
        'hi',
        'Reactions:',
        'Liked by A',
        'Disliked by B C',
        'Emphasized by D',
        'Questioned by E',
        'Laughed by F',
        '',
      ),
    ).toMatchObject({
      text: 'hi',
      reactions: [
        { emoji: '👍', by: 'A' },
        { emoji: '👎', by: 'B C' },
        { emoji: '‼️' },
        { emoji: '❓' },
        { emoji: '😂' },
      ],
    }));
});

describe('nested answers', () => {
  it('end where the message goes on', () => {
    const nested = ['    Feb 07, 2026  9:05:00 AM', '    Me', '    yes', '', '    please', ''];
    expect(said('soup?', ...nested, 'or rice?')?.text).toBe('soup?\nor rice?');
    expect(said('soup?', ...nested, ...nested, 'This message responded to an earlier message.')?.text).toBe('soup?');
  });

  it('are not words that are indented', () => expect(said('a list', '    - eggs')?.text).toBe('a list\n    - eggs'));
});

const kinds = [
  'voice',
  'audio',
  'image',
  'gif',
  'video',
  'file',
  'contact',
  'media',
  'sticker',
  'location',
  'deleted',
] as const;

it('reads back what is printed, in any chunks', () =>
  fc.assert(
    fc.property(anyIMessages('Robin Vale', kinds), fc.nat(), (given, seed) => {
      const back = [...imessageText(chunked(printIMessageText(given), seed), aroundOf(name))] as Message[];
      expect(back.map((message, index) => ({ ...message, line: index + 1 }))).toEqual(given);
    }),
    { numRuns: 300 },
  ));

describe('files that are not of the format', () => {
  it.each(['', '\n\n', 'hello', '[14/02/2024, 09:15:44] Robin: hi', '<html></html>'])('%j is refused', (given) => {
    expect(looksLikeIMessageText(given)).toBe(false);
    expect(untilRefused(imessageText, [given], name).refused).toBeDefined();
  });

  it('a file of the format looks like it from its first line on', () => {
    expect(looksLikeIMessageText(fixture)).toBe(true);
    expect(looksLikeIMessageText(`\uFEFF\n${fixture.slice(0, 40)}`)).toBe(true);
  });

  it('a message without end is refused', () => {
    function* endless(): Generator<string> {
      yield 'Feb 07, 2026  9:04:10 AM\nMe\n';
      for (let times = 0; times < 1000; times += 1) yield 'soup and rice\n'.repeat(1000);
    }
    expect(untilRefused(imessageText, endless(), name).refused).toBeDefined();
  });

  it('a message without a sender is left out', () =>
    expect(found(imessageText, 'Feb 07, 2026  9:04:10 AM\n', name).filter(isSkipped)).toHaveLength(1));
});

it('survives a thousand damaged exports', () => {
  const refused = survives(imessageText, fixture, name);
  expect(refused).toBeGreaterThan(0);
  expect(refused).toBeLessThan(500);
});

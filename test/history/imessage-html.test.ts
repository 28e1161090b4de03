import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { imessageHtml } from '../../src/history/imessage-html.js';
import { isSkipped } from '../../src/history/parser.js';
import type { Message } from '../../src/model/message.js';
import { anyIMessages } from './imessage-messages.js';
import { chunked } from './mutate.js';
import { printIMessageHtml } from './printers/imessage-html.js';
import { aroundOf, found, messages, survives, untilRefused } from './read-export.js';

const name = 'Robin Vale.html';
const fixture = readFileSync(new URL(`fixtures/imessage/${name}`, import.meta.url), 'utf8');
const read = (text: string): Message[] => messages(imessageHtml, text, name);
const left = (text: string) => found(imessageHtml, text, name).filter(isSkipped);
const header = '<p><span class="timestamp">Feb 07, 2026  9:04:10 AM</span> <span class="sender">Robin Vale</span></p>';
/** A message of Robin's with this inside. */
const wrapped = (inside: string, top = header): string =>
  `<div class="message"><div class="received">${top}${inside}</div></div>`;
const said = (inside: string): Message | undefined => read(wrapped(inside))[0];
const bubble = (text: string): string => `<hr><div class="message_part"><span class="bubble">${text}</span></div>`;

describe('a chat', () => {
  const chat = read(fixture);

  it('has each message once, with its time, side, kind and words', () =>
    expect(chat.map(({ wall, author, mine, kind, text }) => [wall.slice(11), author, mine, kind, text])).toEqual([
      ['09:04:10', 'Robin Vale', false, 'text', 'Good morning & hello!\nSoup tonight?'],
      ['09:06:00', 'Me', true, 'text', 'The big pot, please'],
      ['17:40:00', '', undefined, 'system', 'You named the conversation Soup: the sequel'],
      ['17:41:00', 'Me', true, 'deleted', ''],
      ['18:00:00', 'Me', true, 'text', 'home by seven'],
      ['18:10:00', 'Robin Vale', false, 'voice', ''],
      ['18:11:00', 'Robin Vale', false, 'image', 'our table'],
      ['18:12:00', 'Me', true, 'video', ''],
      ['18:13:00', 'Me', true, 'file', ''],
      ['18:14:00', 'Me', true, 'text', 'https://example.org/soup'],
      ['18:15:00', 'Me', true, 'deleted', ''],
    ]));

  it('knows reactions, edits, and the id where the link to Messages has it', () => {
    expect(chat[0]).toMatchObject({ id: '11AA-01', reactions: [{ emoji: '❤️', by: 'Me' }], line: 1 });
    expect(chat[1]).toMatchObject({ reactions: [{ emoji: '☕️', by: 'Robin Vale' }], line: 2 });
    expect(chat[1]).not.toHaveProperty('id');
    expect(chat[4]).toMatchObject({ edited: true });
  });

  it('is named by its file', () =>
    expect(new Set(chat.map((message) => message.chat))).toEqual(new Set(['Robin Vale'])));
});

describe('what a message is', () => {
  it.each<[string, string, Partial<Message>]>([
    ['several bubbles', bubble('soup?') + bubble('or rice?'), { text: 'soup?\nor rice?' }],
    [
      'a subject',
      `<p>Subject: <span class="subject">Supper</span></p>${bubble('at seven')}`,
      { text: 'Supper\nat seven' },
    ],
    [
      'styled words',
      bubble('<b>so <i>good</i></b> &lt;3 <a href="https://example.org">link</a>'),
      { kind: 'text', text: 'so good <3 link' },
    ],
    ['a moving picture', '<img src="a/dance.GIF" loading="lazy">', { kind: 'gif' }],
    ['a photo as data', '<img src="data:image/png;base64,iVBOR">', { kind: 'image' }],
    ['a card', '<a href="a/Ada.vcf">Click to download Ada.vcf (1 KB)</a>', { kind: 'contact' }],
    ['a file with its whole path', '<a href="file:///x/menu.pdf">Click to download</a>', { kind: 'file' }],
    ['a sticker', '<div class="sticker"><img src="a/cat.heic"></div>', { kind: 'sticker' }],
    ['a file that is gone', '<span class="attachment_error">Unable to locate attachment: a</span>', { kind: 'media' }],
    ['a shared place', '<span class="shared_location"><hr>Started sharing location!</span>', { kind: 'location' }],
    [
      'a recording with its words',
      '<div class="attachment"><div><audio controls src="a.caf" type="audio/x-caf" </audio></div> <hr><span class="transcription">Transcription: hi</span></div>',
      { kind: 'voice', text: '' },
    ],
    [
      'an effect',
      `${bubble('hooray')}<span class="expressive">Sent with Confetti</span>`,
      { kind: 'text', text: 'hooray' },
    ],
    [
      'a deleted one',
      `<span class="deleted">This message was deleted from the conversation!</span></p>${bubble('hi')}`,
      { kind: 'text', text: 'hi' },
    ],
    [
      'a sticker as a reaction',
      `${bubble('hi')}<div class="tapbacks"><div class="tapback"><div class="sticker"><img src="s.heic"></div>by Me</div></div>`,
      { kind: 'text', text: 'hi' },
    ],
  ])('%s', (_what, inside, expected) => expect(said(inside)).toMatchObject(expected));

  it('parts in another order', () =>
    expect(read(wrapped(header, bubble('first')))).toMatchObject([
      { author: 'Robin Vale', text: 'first', mine: false },
    ]));

  it('nothing, and nothing with a time, are left out', () => {
    expect(said('')).toBeUndefined();
    expect(left(wrapped(bubble('hi'), '<span class="sender">Robin</span>'))).toHaveLength(1);
    expect(left(wrapped(bubble('hi'), '<span class="timestamp">Feb 07, 2026  9:04:10 AM</span>'))).toHaveLength(1);
  });

  it('an element closed once too often moves nothing', () => {
    const nested = `<div class="reply">${wrapped(`${bubble('yes')}</div>`)}</div>`;
    const text = `${wrapped(`${bubble('soup?')}</div><div class="replies">${nested}${nested}${nested}</div>`)}${wrapped(bubble('next'))}`;
    expect(read(text).map((message) => message.text)).toEqual(['soup?', 'next']);
  });
});

const kinds = ['voice', 'image', 'gif', 'video', 'file', 'contact', 'media', 'sticker', 'location', 'deleted'] as const;

it('reads back what is printed, in any chunks', () =>
  fc.assert(
    fc.property(anyIMessages('Robin Vale', kinds), fc.nat(), (given, seed) => {
      const printed = given.map((message, index) => ({
        ...message,
        ...(message.kind === 'system' ? {} : { id: `11AA-${index}` }),
      }));
      expect([...imessageHtml(chunked(printIMessageHtml(printed), seed), aroundOf(name))]).toEqual(printed);
    }),
    { numRuns: 300 },
  ));

describe('a file that was cut off', () => {
  it('keeps what came before, and says so', () => {
    const cut = fixture.slice(0, fixture.indexOf('home by seven'));
    expect(read(cut)).toHaveLength(4);
    expect(left(cut)).toEqual([{ line: 5, skipped: 'the file ends in the middle' }]);
  });
});

describe('files that are not of the format', () => {
  it.each(['', 'hello', '<html><body><p>hi</p></body></html>', '<smses></smses>'])('%j is refused', (given) =>
    expect(untilRefused(imessageHtml, [given], name).refused).toBeDefined(),
  );

  function* endless(start: string, more: string): Generator<string> {
    yield start;
    for (let times = 0; times < 2000; times += 1) yield more;
  }
  const piece = 'soup '.repeat(1600);

  it.each([
    ['a picture as data without end', endless('<div class="message"><img src="', piece)],
    ['a comment without end', endless('<!--', piece)],
    ['words without end', endless('<div class="message"><span class="bubble">', piece)],
    ['bubbles without end', endless('<div class="message">', '<span class="bubble"></span>'.repeat(5000))],
    ['nesting without end', endless('<html>', '<div>'.repeat(100))],
  ])('%s is refused', (_what, chunks) => expect(untilRefused(imessageHtml, chunks, name).refused).toBeDefined());
});

it('survives a thousand damaged exports', () => {
  const refused = survives(imessageHtml, fixture, name);
  expect(refused).toBeGreaterThan(0);
  expect(refused).toBeLessThan(500);
});

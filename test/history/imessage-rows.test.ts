import Database from 'libsql';
import { describe, expect, it } from 'vitest';
import { type ChatDbRow, chatDbMessage, chatDbQuery } from '../../src/history/imessage-rows.js';
import { typedstreamText } from '../../src/history/typedstream.js';
import type { Message } from '../../src/model/message.js';
import { chanceFrom } from './mutate.js';
import { wallTime } from './read-export.js';

const bytes = (text: string): number[] => [...new TextEncoder().encode(text)];
/** The length of a string as a typed stream writes it. */
const lengthOf = (length: number): number[] => {
  if (length < 0x80) return [length];
  const low = [length & 0xff, (length >> 8) & 0xff];
  return length < 0x10000 ? [0x81, ...low] : [0x82, ...low, (length >> 16) & 0xff, length >>> 24];
};
/** An attributed string as Messages archives it, built by hand: head, class names, the string, its attributes. */
const archived = (text: string, said = bytes(text).length): Uint8Array =>
  Uint8Array.from([
    ...[0x04, 0x0b, ...bytes('streamtyped'), 0x81, 0xe8, 0x03, 0x84, 0x01, 0x40],
    ...[0x84, 0x84, 0x84, 0x12, ...bytes('NSAttributedString'), 0x00, 0x84, 0x84, 0x08, ...bytes('NSObject'), 0x00],
    ...[0x85, 0x92, 0x84, 0x84, 0x84, 0x08, ...bytes('NSString'), 0x01, 0x94],
    ...[0x84, 0x01, 0x2b, ...lengthOf(said), ...bytes(text)],
    ...[
      0x86,
      0x84,
      0x02,
      0x69,
      0x49,
      0x01,
      0x04,
      0x92,
      0x84,
      0x84,
      0x84,
      0x0c,
      ...bytes('NSDictionary'),
      0x00,
      0x86,
      0x86,
    ],
  ]);

describe('words in a typed stream', () => {
  it.each([
    ['short', 'Soup at seven?'],
    ['none', ''],
    ['emoji', 'see you 😀❤️'],
    ['127 bytes', 'x'.repeat(127)],
    ['128 bytes', 'y'.repeat(128)],
    ['300 bytes', `${'long '.repeat(60)}`],
    ['65,535 bytes', 'z'.repeat(65_535)],
    ['100,000 bytes', 'ä'.repeat(50_000)],
    ['a letter with the bytes of the end inside it', 'a ↄ b ᆄ'],
    ['the bytes of a beginning', 'a+b \u0001+'],
  ])('%s', (_what, text) => expect(typedstreamText(archived(text))).toBe(text));

  it('end where they end, whatever the length says', () =>
    expect(typedstreamText(archived('home by seven', 157))).toBe('home by seven'));

  it('have no marks of attachments', () => expect(typedstreamText(archived('\uFFFCour table'))).toBe('our table'));

  it.each([
    ['nothing', []],
    ['no string', bytes('streamtyped')],
    ['a beginning only', [0x84, 0x01, 0x2b]],
    ['a length of an unknown kind', [0x84, 0x01, 0x2b, 0x90, 0x41]],
  ])('are not in %s', (_what, blob) => expect(typedstreamText(Uint8Array.from(blob))).toBeUndefined());

  it('are never more than the blob, whatever is in it', () => {
    for (let seed = 0; seed < 1000; seed += 1) {
      const chance = chanceFrom(seed);
      const blob = archived('Soup at seven? ❤️');
      for (let times = 0; times < 8; times += 1) blob[Math.floor(chance() * blob.length)] = Math.floor(chance() * 256);
      const text = typedstreamText(blob.subarray(0, Math.floor(chance() * blob.length)));
      expect((text ?? '').length).toBeLessThanOrEqual(blob.length);
    }
  });
});

/** Nanoseconds since 2001 of an instant in milliseconds since 1970: more than a number holds exactly. */
const nanoseconds = (utc: number): bigint => BigInt(utc - 978_307_200_000) * 1_000_000n;
const evening = Date.UTC(2026, 1, 7, 18, 4, 10, 125);

type Fields = Readonly<Record<string, string | number | bigint | Uint8Array | null>>;
const everyColumn = [
  'guid',
  'text',
  'handle_id',
  'attributedBody',
  'date',
  'is_from_me',
  'is_audio_message',
  'item_type',
  'associated_message_type',
  'thread_originator_guid',
  'date_edited',
  'date_retracted',
];

/** A chat.db with chats with Robin (1) and a group (2), and these messages; `chat` and `type` are of the joined tables. */
const opened = (messages: readonly Fields[], columns: readonly string[] = everyColumn) => {
  const database = new Database(':memory:');
  database.exec(`
    CREATE TABLE message (ROWID INTEGER PRIMARY KEY AUTOINCREMENT, ${columns.join(', ')});
    CREATE TABLE handle (ROWID INTEGER PRIMARY KEY, id TEXT);
    CREATE TABLE chat (ROWID INTEGER PRIMARY KEY, display_name TEXT, chat_identifier TEXT);
    CREATE TABLE chat_message_join (chat_id INTEGER, message_id INTEGER);
    CREATE TABLE attachment (ROWID INTEGER PRIMARY KEY AUTOINCREMENT, mime_type TEXT);
    CREATE TABLE message_attachment_join (message_id INTEGER, attachment_id INTEGER);
    INSERT INTO handle VALUES (1, '+12025550101'), (2, 'ada@example.org');
    INSERT INTO chat VALUES (1, '', '+12025550101'), (2, 'Choir', 'chat6612');`);
  for (const [index, { chats = '1', types = '', ...given }] of messages.entries()) {
    const fields: Fields = { guid: `G-${index}`, date: nanoseconds(evening), is_from_me: 0, handle_id: 1, ...given };
    const names = Object.keys(fields);
    database
      .prepare(`INSERT INTO message (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`)
      .run(Object.values(fields));
    for (const chat of String(chats).split(',').filter(Boolean))
      database.exec(`INSERT INTO chat_message_join VALUES (${chat}, ${index + 1})`);
    for (const type of String(types).split(',').filter(Boolean)) {
      database.exec(`INSERT INTO attachment (mime_type) VALUES (${type === '-' ? 'NULL' : `'${type}'`})`);
      database.exec(`INSERT INTO message_attachment_join VALUES (${index + 1}, last_insert_rowid())`);
    }
  }
  return database;
};

const rowsOf = (messages: readonly Fields[], columns = everyColumn, after = 0, count = 1000): ChatDbRow[] =>
  opened(messages, columns)
    .prepare(chatDbQuery(new Set(columns)))
    .all([after, count]) as ChatDbRow[];
const read = (...messages: Fields[]): (Message | undefined)[] =>
  rowsOf(messages).map((row) => chatDbMessage(row, { wallTime }));

describe('rows of chat.db', () => {
  it('are messages with an instant, a side and an id', () =>
    expect(read({ text: 'Soup at seven?' }, { text: 'Yes!', is_from_me: 1, handle_id: 0 })).toEqual([
      {
        source: 'imessage',
        id: 'G-0',
        chat: '+12025550101',
        author: '+12025550101',
        mine: false,
        utc: evening,
        wall: '2026-02-07T20:04:10',
        kind: 'text',
        text: 'Soup at seven?',
        line: 1,
      },
      expect.objectContaining({ author: 'me', mine: true, text: 'Yes!', chat: '+12025550101', line: 2 }),
    ]));

  it.each<[string, Fields, Partial<Message>]>([
    [
      'words that are only in the archive',
      { text: null, attributedBody: archived('so good 😀') },
      { text: 'so good 😀' },
    ],
    ['an empty text', { text: '\uFFFC', attributedBody: archived('\uFFFCsoup') }, { text: 'soup' }],
    ['a group', { text: 'hi', chats: '2', handle_id: 2 }, { chat: 'Choir', author: 'ada@example.org' }],
    ['no chat', { text: 'hi', chats: '' }, { chat: '+12025550101' }],
    ['an old date in seconds', { text: 'hi', date: 500_000_000 }, { utc: 1_478_307_200_000 }],
    ['an answer', { text: 'hi', thread_originator_guid: 'G-9' }, { replyTo: 'G-9' }],
    ['an edit', { text: 'hi', date_edited: nanoseconds(evening) }, { kind: 'text', edited: true }],
    ['no edit', { text: 'hi', date_edited: 0, date_retracted: 0 }, { kind: 'text' }],
    ['a message taken back', { text: null, date_retracted: nanoseconds(evening) }, { kind: 'deleted', text: '' }],
    ['nothing after an edit', { text: null, date_edited: nanoseconds(evening) }, { kind: 'deleted' }],
    ['a voice note', { text: '\uFFFC', is_audio_message: 1, types: 'audio/amr' }, { kind: 'voice', text: '' }],
    ['a song', { text: '\uFFFC', types: 'audio/mpeg' }, { kind: 'audio' }],
    ['a photo', { text: '\uFFFCour table', types: 'image/heic' }, { kind: 'image', text: 'our table' }],
    ['a GIF', { types: 'image/gif' }, { kind: 'gif' }],
    ['a video', { types: 'video/quicktime' }, { kind: 'video' }],
    ['a card', { types: 'text/vcard' }, { kind: 'contact' }],
    ['a place', { types: 'text/x-vlocation' }, { kind: 'location' }],
    ['a document', { types: 'application/pdf' }, { kind: 'file' }],
    ['a link with a preview', { text: 'https://example.org', types: '-,-' }, { kind: 'text' }],
  ])('%s', (_what, fields, expected) => {
    const [message] = read(fields);
    expect(message).toMatchObject(expected);
    if (!expected.edited) expect(message).not.toHaveProperty('edited');
  });

  it.each<[string, Fields]>([
    ['a reaction', { text: 'Loved “soup”', associated_message_type: 2000 }],
    ['a reaction taken away', { text: 'Removed a heart', associated_message_type: 3000 }],
    ['a notice', { item_type: 2, text: null }],
    ['nothing', { text: null }],
    ['no time', { text: 'hi', date: 0 }],
    ['a time after the last year', { text: 'hi', date: 999_999_999_999 }],
    ['nobody', { text: 'hi', chats: '', handle_id: 0 }],
  ])('%s is none', (_what, fields) => expect(read(fields)).toEqual([undefined]));
});

describe('the query', () => {
  const three = ['a', 'b', 'c'].map((text) => ({ text }));

  it('reads page by page', () => {
    expect(rowsOf(three, everyColumn, 0, 2).map(({ text }) => text)).toEqual(['a', 'b']);
    expect(rowsOf(three, everyColumn, 2, 2).map(({ text }) => text)).toEqual(['c']);
  });

  it('has a message once that is in two chats, or has two photos', () =>
    expect(rowsOf([{ text: 'a', chats: '2,1', types: 'image/heic,image/png' }])).toMatchObject([
      { chat_identifier: '+12025550101', mime_type: 'image/heic' },
    ]));

  it('does without the columns that an older system lacks', () => {
    const old = ['guid', 'text', 'handle_id', 'date', 'is_from_me'];
    const [row] = rowsOf([{ text: 'hi', date: 500_000_000 }], old);
    expect(row).toMatchObject({
      attributedBody: null,
      date_edited: null,
      thread_originator_guid: null,
      item_type: null,
    });
    expect(chatDbMessage(row as ChatDbRow, { wallTime })).toMatchObject({ text: 'hi', utc: 1_478_307_200_000 });
  });
});

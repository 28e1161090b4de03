import { describe, expect, it } from 'vitest';
import { type FormatName, recognise } from '../../src/history/recognise.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, little: boolean): Uint8Array => {
  const out = new Uint8Array(2 + 2 * text.length);
  const view = new DataView(out.buffer);
  view.setUint16(0, 0xfeff, little);
  for (let index = 0; index < text.length; index += 1) view.setUint16(2 + 2 * index, text.charCodeAt(index), little);
  return out;
};

const whatsApp = [
  '14/02/2026, 09:15 - Messages and calls are end-to-end encrypted.',
  '14/02/2026, 09:15 - Sam: the soup turned out great',
  '14/02/2026, 09:17 - Alex: save me a bowl',
  '14/02/2026, 09:18 - Sam: always',
].join('\n');
const messages = (author: string): string =>
  `"messages":[{"${author}":"Sam","timestamp_ms":1772388240000,"content":"soup \\"guild\\": \\"channel\\":"}]`;
const tables: readonly (readonly [FormatName | undefined, string, string])[] = [
  ['zip', 'any archive', 'PK\x03\x04\x14\0'],
  ['chat-db', 'a database', 'SQLite format 3\0\x10\0'],
  ['discord', 'Discord', '{"guild":{"id":"0"},"channel":{"id":"1","type":"DirectTextChat"},"messages":[]}'],
  [
    'messenger-e2ee',
    'Messenger, encrypted',
    '{"participants":["Sam","Alex"],"threadName":"Sam_1","messages":[{"senderName":"Sam"}]}',
  ],
  ['messenger-e2ee', 'an empty encrypted chat', '{ "participants": ["Sam"], "threadName" : "Sam_1", "messages": [] }'],
  ['messenger', 'Messenger, Instagram', `{"participants":[{"name":"Sam"}],${messages('sender_name')}}`],
  ['messenger', 'an empty thread', '{"participants":[],"messages":[],"thread_path":"inbox/sam_1"}'],
  ['telegram', 'one Telegram chat', '{\n "name": "Sam",\n "type": "personal_chat",\n "id": 7,\n "messages": []}'],
  ['telegram', 'a Telegram group', '{"name":"Soup","type":"private_supergroup","id":7,"messages":[]}'],
  [
    'telegram',
    'a whole Telegram account',
    '{"about":"soup","personal_information":{"user_id":7,"first_name":"Alex"},"contacts":{',
  ],
  ['telegram', 'an account of chats only', '{"chats":{"about":"soup","list":[{"type":"bot_chat"'],
  ['signal', 'Signal', '{"version":"1","backupTimeMs":"1772388240000"}\n{"account":{"givenName":"Alex"}}'],
  ['signal', 'Signal without its header', '{"chatItem":{"chatId":"1","authorId":"2"}}'],
  [
    'signal-export-json',
    'signal-export',
    '{"date": "2026-03-01T18:04:00", "sender": "Me", "body": "soup", "quote": ""}',
  ],
  [
    'signal-export-markdown',
    'signal-export, minutes',
    '[2026-03-01, 18:04] Sam: the soup\nis ready\n\n[2026-03-01, 18:05] Me: yes',
  ],
  [
    'signal-export-markdown',
    'signal-export, seconds',
    '[2026-03-01 18:04:00] Sam: soup\n\n[2026-03-01 18:05:00] Me: yes\n',
  ],
  ['sms', 'text messages', '<?xml version="1.0"?>\n<!-- soup -->\n<smses count="1"><sms address="5550101"'],
  ['sms', 'no text message', '<smses/>'],
  [
    'imessage-html',
    'iMessage',
    '<html><style>p{}</style><div class="message"><div class="sent iMessage"><p><span class="timestamp">',
  ],
  ['imessage-html', 'iMessage, received', '<!DOCTYPE html><div class="received"><p><span class="timestamp">May 17'],
  ['meta-html', 'Messenger as a page', '<html><body><div class="_a706"><div class="_3-95 _a6-g">Sam</div>'],
  ['meta-html', 'Messenger, its style sheet', '<html><head><style>._3-95{margin:0}.uiBoxWhite{border:0}'],
  ['meta-html', 'Messenger, plainly', '<html><body><div>Participants: Sam and Alex</div>'],
  ['own-jsonl', 'our lines', '{"time":"2026-03-01 18:04","author":"Sam","text":"<smses>"}\n'],
  ['own-jsonl', 'our voice notes', '{ "author": "Sam", "kind": "voice", "time": "2026-03-01 18:04" }\n{"time"'],
  ['own-csv', 'our table', 'time,author,text\n2026-03-01 18:04,Sam,soup'],
  ['own-csv', 'our table, by a spreadsheet', '"Text";"Author";"Time"\r\n'],
  ['whatsapp', 'WhatsApp for Android', whatsApp],
  [
    'whatsapp',
    'WhatsApp on an iPhone',
    '\u200E[14/02/2026, 09:15:44] Sam: \u200Eimage omitted\n[14/02/2026, 09:16:02] Alex: soup!\n[14/02/2026, 09:17:02] Sam: soup',
  ],
  [
    'whatsapp',
    'WhatsApp in Swedish',
    '[2026-02-14 09:15:44] Sam: soppa\n[2026-02-14 09:16:44] Alex: ja\n[2026-02-14 09:17:44] Sam: ja',
  ],
  [
    'imessage-text',
    'iMessage as text',
    'May 17, 2026  5:29:42 PM\nMe\nsoup?\n\nMay 17, 2026  5:31:00 PM\nSam\nsoup.\n\n',
  ],
  [undefined, 'nothing', ''],
  [undefined, 'a poem', 'the soup\nis ready\n'],
  [undefined, 'another JSON', '{"name":"soup","version":"1.0.0"}'],
  [undefined, 'broken JSON', '{soup: not json'],
  [undefined, 'a list', '[{"sender_name":"Sam"}]'],
  [undefined, 'keys in a text', '{"soup":"{\\"guild\\":1,\\"channel\\":2,\\"chatItem\\":3}"}'],
  [undefined, 'calls', '<?xml version="1.0"?><calls count="1"><call number="5550101"/></calls>'],
  [undefined, 'another page', '<!DOCTYPE html><html><body><p>soup</p></body></html>'],
  [undefined, "another's table", 'AuthorID,Author,Date,Content\n1,Sam,2026-03-01,soup'],
  [undefined, 'an empty archive', 'PK\x05\x06'],
];

describe('recognising a format', () => {
  it.each(tables)('%s: %s', (format, _, text) => expect(recognise(bytes(text))).toBe(format));

  const texts = tables.filter(([format]) => format !== 'zip' && format !== 'chat-db' && format !== undefined);
  it.each(texts)('%s: %s, with a mark, in UTF-16, behind blank lines', (format, _, text) => {
    expect(recognise(bytes(`\uFEFF${text}`))).toBe(format);
    expect(recognise(utf16(text, true))).toBe(format);
    expect(recognise(utf16(text, false))).toBe(format);
    expect(recognise(bytes(`\r\n\n${text}`))).toBe(format);
    expect(recognise(bytes(text.replaceAll('\n', '\r\n')))).toBe(format);
  });

  it('looks at the first 64 KB, wherever they are cut', () => {
    for (const end of [65_535, 65_536, 65_537, 65_538])
      expect(recognise(bytes(`${whatsApp}\n${'14/02/2026, 09:19 - Sam: ❤️\n'.repeat(3000)}`).subarray(0, end))).toBe(
        'whatsapp',
      );
    expect(recognise(bytes(`{"soup":"${'x'.repeat(65_536)}","guild":1,"channel":2}`))).toBeUndefined();
  });

  it.each([
    '[',
    '{',
    '<',
    '"',
    ' ',
    '\n',
    '[2026-03-01 18:04] ',
    '[2026-03-01 18:04] a\n',
    '"a":',
    'x,',
    '{"type":"',
    '\0',
  ])('is quick with nothing but %j', (text) => {
    const head = bytes(text.repeat(Math.ceil(65_536 / text.length)));
    const start = performance.now();
    recognise(head);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Driver from 'libsql';
import { describe, expect, it } from 'vitest';
import { madeZip } from '../history/made-zip.js';
import { freshHome, type Home } from '../world.js';

const android = (lines: readonly string[]): string => `${lines.join('\n')}\n`;
const chat = android([
  '25/12/2025, 08:03 - Messages and calls are end-to-end encrypted.',
  '25/12/2025, 08:04 - Alex: did the shelf come?',
  '25/12/2025, 19:10 - Sam: all four boards of it',
  '25/12/2025, 19:11 - Sam: ok',
  '25/12/2025, 19:11 - Sam: ok',
  '26/12/2025, 09:00 - Alex: marzipan platypus for breakfast?',
  '26/12/2025, 09:02 - Sam: <Media omitted>',
]);
const iphone = android([
  '[25/12/2025, 08:03:11] Sam: \u200eMessages and calls are end-to-end encrypted.',
  '[25/12/2025, 08:04:09] Alex: did the shelf come?',
  '[25/12/2025, 19:10:30] Sam: all four boards of it',
  '[25/12/2025, 19:11:01] Sam: ok',
  '[25/12/2025, 19:11:05] Sam: ok',
  '[26/12/2025, 09:00:44] Alex: marzipan platypus for breakfast?',
  '\u200e[26/12/2025, 09:02:02] Sam: \u200eimage omitted',
]);

const put = (at: Home, name: string, content: string | Buffer): string => {
  writeFileSync(join(at.path, name), content);
  return name;
};
const imported = (at: Home, ...argv: string[]) => at.run(['import', ...argv], { input: '' });
const rows = (at: Home): Record<string, unknown>[] => {
  const database = new Driver(join(at.path, 'textcoach.db'));
  const found = database
    .prepare(
      'SELECT slug, key, at, mine, kind, length, flags, messages.text AS text FROM messages JOIN people ON people.id = messages.person ORDER BY at, messages.id',
    )
    .all([]) as Record<string, unknown>[];
  database.close();
  return found;
};
const databaseOf = (at: Home): Buffer => readFileSync(join(at.path, 'textcoach.db'));

describe('import', () => {
  it('keeps what messages do, of the two, and not their words', async () => {
    const at = freshHome();
    const run = await imported(at, put(at, 'WhatsApp Chat with Sam.txt', chat));
    expect(run.code).toBe(0);
    expect(rows(at).map(({ slug, mine, kind, at: when }) => [slug, mine, kind, when])).toEqual([
      ['sam', 1, 'text', '2025-12-25T08:04:00'],
      ['sam', 0, 'text', '2025-12-25T19:10:00'],
      ['sam', 0, 'text', '2025-12-25T19:11:00'],
      ['sam', 0, 'text', '2025-12-25T19:11:00'],
      ['sam', 1, 'text', '2025-12-26T09:00:00'],
      ['sam', 0, 'media', '2025-12-26T09:02:00'],
    ]);
    for (const word of ['marzipan', 'platypus', 'shelf', 'boards']) expect(databaseOf(at).includes(word)).toBe(false);
    expect(statSync(join(at.path, 'textcoach.db')).mode & 0o077).toBe(0);
  });

  it('keeps words only where it was asked to, and forgets them with the person', async () => {
    const at = freshHome();
    await imported(at, put(at, 'WhatsApp Chat with Sam.txt', chat), '--keep-text');
    expect(databaseOf(at).includes('platypus')).toBe(true);
    await at.run(['person', 'remove', 'sam', '--yes'], { input: '' });
    expect(databaseOf(at).includes('platypus')).toBe(false);
  });

  it.each([
    [
      'again',
      [
        ['a.txt', chat],
        ['a.txt', chat],
      ],
    ],
    [
      'from two phones',
      [
        ['a.txt', chat],
        ['b.txt', iphone],
      ],
    ],
    [
      'the other way round',
      [
        ['b.txt', iphone],
        ['a.txt', chat],
      ],
    ],
    [
      'in overlapping parts',
      [
        ['a.txt', chat.split('\n').slice(0, 6).join('\n')],
        ['b.txt', chat.split('\n').slice(3).join('\n')],
        ['c.txt', chat],
      ],
    ],
  ] as [string, [string, string][]][])('adds each message once: %s', async (_name, files) => {
    const one = freshHome();
    for (const [name, text] of files) {
      const run = await imported(one, put(one, name, text), '--to', 'Sam', '--me', 'Alex', '--date-order', 'dmy');
      expect(run.code, run.err).toBe(0);
    }
    expect(rows(one)).toHaveLength(6);
    const together = freshHome();
    const names = [...new Set(files.map(([name, text]) => put(together, name, text)))];
    await imported(together, ...names, '--to', 'Sam', '--me', 'Alex', '--date-order', 'dmy');
    expect(rows(together)).toHaveLength(6);
  });

  it('remembers who is who', async () => {
    const at = freshHome();
    put(at, 'chat.txt', chat);
    const unknown = await imported(at, 'chat.txt');
    expect(unknown.code).toBe(2);
    expect(unknown.err).toContain('--me');
    expect(existsSync(join(at.path, 'textcoach.db')) ? rows(at) : []).toEqual([]);
    expect((await imported(at, 'chat.txt', '--me', 'alex')).code).toBe(0);
    const later = chat.replaceAll('12/2025', '01/2026');
    put(at, 'chat.txt', later);
    expect((await imported(at, 'chat.txt')).code).toBe(0);
    expect(rows(at)).toHaveLength(12);
  });

  it('asks for the order of dates where it cannot be told, or takes the one that was set', async () => {
    const at = freshHome();
    put(
      at,
      'WhatsApp Chat with Sam.txt',
      android(['3/4/25, 08:04 - Alex: hi', '3/4/25, 08:05 - Sam: hey', '3/4/25, 08:06 - Alex: ok']),
    );
    const asked = await imported(at, 'WhatsApp Chat with Sam.txt');
    expect(asked.code).toBe(2);
    expect(asked.err).toContain('--date-order');
    await at.run(['config', 'set', 'dateOrder', 'mdy'], { input: '' });
    await imported(at, 'WhatsApp Chat with Sam.txt');
    expect(rows(at)[0]?.at).toBe('2025-03-04T08:04:00');
    await imported(at, 'WhatsApp Chat with Sam.txt', '--date-order', 'dmy');
    expect(rows(at).map(({ at: when }) => when)).toContain('2025-04-03T08:04:00');
  });

  it('leaves out what is older, and stores nothing in a dry run', async () => {
    const at = freshHome();
    put(at, 'WhatsApp Chat with Sam.txt', chat);
    expect((await imported(at, 'WhatsApp Chat with Sam.txt', '--dry-run')).code).toBe(0);
    expect(existsSync(join(at.path, 'textcoach.db'))).toBe(false);
    await imported(at, 'WhatsApp Chat with Sam.txt', '--since', '2025-12-26');
    expect(rows(at)).toHaveLength(2);
    const before = databaseOf(at);
    await imported(at, 'WhatsApp Chat with Sam.txt', '--dry-run');
    expect(databaseOf(at).equals(before)).toBe(true);
  });

  it('picks one chat of many by whose it is', async () => {
    const at = freshHome();
    const message = (id: number, from: string, fromId: string, text: string) => ({
      id,
      type: 'message',
      date: `2026-03-0${id}T08:00:00`,
      date_unixtime: String(1772352000 + id * 86400),
      from,
      from_id: fromId,
      text,
    });
    const account = {
      personal_information: { user_id: 7 },
      chats: {
        list: [
          {
            name: 'Sam Rivera',
            type: 'personal_chat',
            id: 1,
            messages: [message(1, 'Alex', 'user7', 'hi'), message(2, 'Sam Rivera', 'user1', 'hello you')],
          },
          {
            name: 'Kim',
            type: 'personal_chat',
            id: 2,
            messages: [message(1, 'Alex', 'user7', 'hi Kim'), message(2, 'Kim', 'user2', 'hey')],
          },
        ],
      },
    };
    put(at, 'result.json', JSON.stringify(account));
    const which = await imported(at, 'result.json');
    expect(which.code).toBe(2);
    expect(which.err).toContain('--chat');
    expect((await imported(at, 'result.json', '--to', 'Sam')).code).toBe(0);
    expect(rows(at).map(({ slug, mine }) => [slug, mine])).toEqual([
      ['sam', 1],
      ['sam', 0],
    ]);
    expect((await imported(at, 'result.json', '--chat', 'Kim')).code).toBe(0);
    expect(rows(at).filter(({ slug }) => slug === 'kim')).toHaveLength(2);
  });

  it('refuses a chat of many, and says how to name the two', async () => {
    const at = freshHome();
    put(at, 'chat.txt', `${chat}26/12/2025, 10:00 - Kim: me too\n`);
    const run = await imported(at, 'chat.txt', '--me', 'Alex');
    expect(run.code).toBe(2);
    expect(run.err).toContain('--to');
    expect((await imported(at, 'chat.txt', '--me', 'Alex', '--to', 'Sam')).code).toBe(0);
    expect(rows(at)).toHaveLength(6);
  });

  it('leaves everything as it was when one of the files fails', async () => {
    const at = freshHome();
    await imported(at, put(at, 'WhatsApp Chat with Sam.txt', chat));
    const before = databaseOf(at);
    const lines = Array.from({ length: 3000 }, (_, i) => ({
      id: i,
      type: 'message',
      date: '2026-01-01T08:00:00',
      from: i % 2 ? 'Sam' : 'Alex',
      from_id: i % 2 ? 'user1' : 'user7',
      text: `number ${i}`,
    }));
    const whole = JSON.stringify({ name: 'Sam', type: 'personal_chat', id: 1, messages: lines });
    put(at, 'cut.json', whole.slice(0, whole.length - 40));
    const run = await imported(at, 'cut.json', '--to', 'Sam');
    expect(run.code).toBe(2);
    expect(databaseOf(at).equals(before)).toBe(true);
    const both = await imported(at, 'WhatsApp Chat with Sam.txt', 'cut.json', '--to', 'Kim', '--me', 'Alex');
    expect(both.code).toBe(2);
    expect(databaseOf(at).equals(before)).toBe(true);
  });

  it('reads archives, and writes nothing of them to the disk', async () => {
    const at = freshHome();
    const photo = Buffer.alloc(3_000_000, 7);
    put(
      at,
      'WhatsApp Chat - Sam.zip',
      madeZip([
        { name: 'photo.jpg', content: photo },
        { name: '_chat.txt', content: iphone },
      ]),
    );
    const before = readdirSync(tmpdir()).length;
    expect((await imported(at, 'WhatsApp Chat - Sam.zip')).code).toBe(0);
    expect(rows(at)).toHaveLength(6);
    expect(readdirSync(tmpdir()).length).toBeLessThanOrEqual(before + 1);
  });

  it('puts the files of a Messenger download in order', async () => {
    const at = freshHome();
    const file = (texts: readonly string[], day: number) =>
      JSON.stringify({
        participants: [{ name: 'Sam' }, { name: 'Alex' }],
        messages: texts.map((content, i) => ({
          sender_name: i % 2 ? 'Sam' : 'Alex',
          timestamp_ms: Date.UTC(2026, 0, day, 12, 59 - i),
          content,
        })),
        title: 'Sam',
        thread_path: 'inbox/sam_1',
      });
    const folder = 'your_facebook_activity/messages/inbox/sam_1';
    put(
      at,
      'facebook.zip',
      madeZip([
        { name: `${folder}/message_1.json`, content: file(['three', 'two'], 9) },
        { name: `${folder}/message_2.json`, content: file(['one', 'none'], 2) },
      ]),
    );
    expect((await imported(at, 'facebook.zip')).code).toBe(0);
    expect(rows(at).map(({ at: when }) => String(when).slice(0, 10))).toEqual([
      '2026-01-02',
      '2026-01-02',
      '2026-01-09',
      '2026-01-09',
    ]);
    mkdirSync(join(at.path, 'sam_1'));
    put(at, 'sam_1/message_1.json', file(['three', 'two'], 9));
    await imported(at, 'sam_1', '--to', 'sam');
    expect(rows(at)).toHaveLength(4);
  });

  it('reads the database of a Mac from a copy', async () => {
    const at = freshHome();
    const path = join(at.path, 'chat.db');
    const database = new Driver(path);
    database.exec(`CREATE TABLE handle (id TEXT);
      CREATE TABLE chat (display_name TEXT, chat_identifier TEXT);
      CREATE TABLE chat_message_join (chat_id INTEGER, message_id INTEGER);
      CREATE TABLE attachment (mime_type TEXT);
      CREATE TABLE message_attachment_join (message_id INTEGER, attachment_id INTEGER);
      CREATE TABLE message (guid TEXT, is_from_me INTEGER, text TEXT, date INTEGER, handle_id INTEGER, associated_message_type INTEGER, item_type INTEGER, is_audio_message INTEGER);
      INSERT INTO handle VALUES ('sam@example.org');
      INSERT INTO chat VALUES ('', 'sam@example.org');
      INSERT INTO message VALUES ('a', 1, 'tea?', 788918400000000000, 0, 0, 0, 0), ('b', 0, 'always', 788918460000000000, 1, 0, 0, 0);
      INSERT INTO chat_message_join VALUES (1, 1), (1, 2);`);
    database.close();
    chmodSync(path, 0o400);
    const [bytes, { mtimeMs }] = [readFileSync(path), statSync(path)];
    const left = () => readdirSync(tmpdir()).filter((name) => name.startsWith('textcoach-copy-'));
    const run = await imported(at, 'chat.db', '--to', 'Sam');
    expect(run.code, run.err).toBe(0);
    expect(rows(at).map(({ mine, kind }) => [mine, kind])).toEqual([
      [1, 'text'],
      [0, 'text'],
    ]);
    expect(readFileSync(path).equals(bytes)).toBe(true);
    expect(statSync(path).mtimeMs).toBe(mtimeMs);
    expect(left()).toEqual([]);
  });
});

describe('what is no chat', () => {
  const refused: [string, string, string | Buffer][] = [
    ['a picture', 'photo.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3])],
    ['an empty file', 'empty.txt', ''],
    [
      'a web page of Messenger',
      'message_1.html',
      '<html><body><div class="_a6-g">Participants: Alex and Sam</div></body></html>',
    ],
    ['words that are no UTF-8', 'latin.txt', Buffer.from(chat.replace('shelf', 'caf\xe9'), 'latin1')],
    ['an archive that is cut off', 'cut.zip', madeZip([{ name: '_chat.txt', content: chat }]).subarray(0, 90)],
    ['an archive with nothing in it', 'none.zip', madeZip([])],
    ['a locked archive', 'locked.zip', madeZip([{ name: '_chat.txt', content: chat, locked: true }])],
    ['names that climb', 'climb.zip', madeZip([{ name: '../../_chat.txt', content: chat }])],
    ['a bomb', 'bomb.zip', madeZip([{ name: '_chat.txt', content: Buffer.alloc(40_000_000, 97) }])],
    ['a size that is a lie', 'lie.zip', madeZip([{ name: '_chat.txt', content: chat, said: 20 }])],
    ['JSON without an end', 'deep.json', `{"name":"Sam","type":"personal_chat","messages":[${'['.repeat(100_000)}`],
  ];
  it.each(refused)('%s is refused with one sentence and what to do', async (_name, name, content) => {
    const at = freshHome();
    const run = await imported(at, put(at, name, content), '--to', 'Sam', '--me', 'Alex');
    expect(run.code).toBe(2);
    expect(run.err.trim().split('\n').length).toBeLessThanOrEqual(3);
    expect(run.err).not.toContain('something went wrong');
    expect(run.err).not.toContain('shelf');
    expect(existsSync(join(at.path, 'textcoach.db')) ? rows(at) : []).toEqual([]);
  });

  it('a missing file, and a folder without chats', async () => {
    const at = freshHome();
    expect((await imported(at, 'none.txt')).code).toBe(2);
    mkdirSync(join(at.path, 'folder'));
    expect((await imported(at, 'folder')).code).toBe(2);
  });

  it('lets no name or message act on a terminal', async () => {
    const at = freshHome();
    const odd = chat.replaceAll('Sam', 'S\u001b[31mam');
    const run = await imported(at, put(at, 'chat.txt', odd), '--me', 'Alex');
    expect(run.out + run.err).not.toContain('\u001b');
  });
});

describe('habits and report of a file', () => {
  it('count, and store nothing', async () => {
    const at = freshHome();
    put(at, 'WhatsApp Chat with Sam.txt', chat);
    const { code, out } = await at.run(['habits', 'WhatsApp Chat with Sam.txt', '--json'], { input: '' });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ schemaVersion: 1, partner: 'Sam', messages: { you: 2, them: 4 } });
    expect(existsSync(join(at.path, 'textcoach.db'))).toBe(false);
    expect((await at.run(['habits'], { input: '' })).code).toBe(2);
  });

  it('write a page that only its owner reads, and never over another', async () => {
    const at = freshHome();
    put(at, 'WhatsApp Chat with Sam.txt', chat);
    const argv = ['report', 'WhatsApp Chat with Sam.txt', '--html', 'page.html'];
    expect((await at.run(argv, { input: '' })).code).toBe(0);
    const page = readFileSync(join(at.path, 'page.html'), 'utf8');
    expect(page).toMatch(/^<!doctype html>/i);
    expect(statSync(join(at.path, 'page.html')).mode & 0o777).toBe(0o600);
    expect((await at.run(argv, { input: '' })).code).toBe(2);
    expect((await at.run([...argv, '--force'], { input: '' })).code).toBe(0);
    expect(readFileSync(join(at.path, 'page.html'), 'utf8')).toBe(page);
    const csv = await at.run(['report', 'WhatsApp Chat with Sam.txt', '--csv'], { input: '' });
    expect(csv.out.split('\n')[0]).toBe('measure,side,period,value,n');
  });
});

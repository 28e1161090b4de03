import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryKinds } from '../../src/model/memory.js';
import { freshHome, type Home } from '../world.js';

const exported = async (home: Home, ...args: string[]) =>
  (await home.run(['memory', 'export', '-', ...args])).out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const lines = (...values: unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('');

const kept = (longest: number) =>
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: longest })
    .map((text) => text.replace(/[\u0000-\u001F\u007F-\u009F]|\p{Cs}/gu, '').trim())
    .filter((text) => text !== '');
const oneLine = kept(30)
  .map((text) => text.replace(/\s+/g, ' ').trim())
  .filter(Boolean);
const tag = oneLine
  .map((text) => text.toLowerCase().replace(/^#+/, '').trim())
  // One grapheme can be many characters, and a tag has at most 40.
  .filter((text) => text !== '' && text.length <= 40 && text === text.toLowerCase());
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const memory = fc.record(
  {
    uid: fc.uuid(),
    text: kept(200),
    kind: fc.constantFrom(...memoryKinds),
    person: fc.constantFrom('sam', 'noor'),
    date: fc.oneof(
      day.map((date) => date.slice(0, 10)),
      day.map((date) => date.slice(0, 16)),
    ),
    tags: fc.uniqueArray(tag, { maxLength: 4 }),
    link: oneLine,
    tender: fc.boolean(),
    secret: fc.boolean(),
    status: fc.constantFrom('open', 'done', 'ended'),
    outcome: kept(50),
    follows: fc.uuid(),
    created: day,
  },
  { requiredKeys: ['uid', 'text', 'kind', 'tags', 'tender', 'secret', 'status', 'created'] },
);
const people = [
  {
    person: {
      name: 'Sam',
      slug: 'sam',
      nicknames: ['Bear'],
      pronouns: 'they/them',
      comfort: 'flirty',
      adults: true,
      busy: 'mon-fri 9-17',
      zone: 'Europe/Lisbon',
      voiceLimit: 90,
      emoji: 'few',
      tolerances: ['you muppet'],
      ignores: ['x'],
    },
  },
  {
    person: {
      name: 'Noor',
      slug: 'noor',
      nicknames: [],
      comfort: 'sweet',
      adults: false,
      tolerances: [],
      ignores: [],
      default: true,
    },
  },
];

describe('export and import', () => {
  it('lose nothing on the way', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(memory, { selector: ({ uid }) => uid, maxLength: 8 }), async (memories) => {
        const first = freshHome();
        const input = lines(...people, ...memories);
        expect(await first.run(['memory', 'import', '-'], { input })).toMatchObject({ code: 0 });
        const out = (await first.run(['memory', 'export'])).out;
        expect(
          out
            .split('\n')
            .filter(Boolean)
            .map((line) => JSON.parse(line)),
        ).toEqual([...people, ...memories]);
        const second = freshHome();
        await second.run(['memory', 'import', '-'], { input: out });
        expect((await second.run(['memory', 'export'])).out).toBe(out);
      }),
      { numRuns: 25 },
    );
  });

  it('keep what add, edit and done made', async () => {
    const home = freshHome();
    await home.run(['person', 'add', 'Sam', '--nick', 'Bear', '--comfort', 'spicy', '--adults']);
    await home.run(['memory', 'add', "Sam's interview thu 9am", '--tags', 'a,b', '--link', 'x.jpg', '--tender']);
    await home.run(['memory', 'done', '1', 'got it!!']);
    const file = join(home.path, 'out.jsonl');
    expect((await home.run(['memory', 'export', 'out.jsonl'])).code).toBe(0);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const other = freshHome();
    expect((await other.run(['memory', 'import', file])).code).toBe(0);
    expect(await exported(other)).toEqual(await exported(home));
    expect(readFileSync(file, 'utf8')).toBe((await home.run(['memory', 'export'])).out);
  });

  it('updates a memory of a known uid, and people by their slug', async () => {
    const home = freshHome();
    await home.run(['person', 'add', 'Sam', '--role', 'wife']);
    await home.run(['memory', 'import', '-'], {
      input: lines({ uid: 'u1', text: 'loves olives', kind: 'interest' }),
    });
    const input = lines({ person: { name: 'Sam', nicknames: ['Bear'] } }, { uid: 'u1', text: 'loves green olives' });
    expect((await home.run(['memory', 'import', '-'], { input })).code).toBe(0);
    expect(await exported(home)).toMatchObject([
      { person: { name: 'Sam', nicknames: ['Bear'], role: 'wife' } },
      { uid: 'u1', text: 'loves green olives' },
    ]);
  });

  it('takes a line with only text as memory add would', async () => {
    const home = freshHome();
    await home.run(['person', 'add', 'Sam']);
    await home.run(['person', 'add', 'Noor']);
    const input = `\uFEFF{"text":"interview thu 9am"}\r\n\r\n{"text":"Noor's birthday 4 dec"}\n{"text":"loves olives","person":"NOOR"}`;
    expect((await home.run(['memory', 'import', '-'], { input })).code).toBe(0);
    expect((await exported(home)).slice(2)).toMatchObject([
      { text: 'interview thu 9am', kind: 'event', person: 'sam', date: '2026-11-26T09:00' },
      { text: "Noor's birthday 4 dec", kind: 'date', person: 'noor', date: '2026-12-04' },
      { text: 'loves olives', person: 'noor' },
    ]);
    await home.run(['memory', 'import', '-', '--to', 'noor'], { input: lines({ text: 'loves maps' }) });
    expect((await exported(home)).at(-1)).toMatchObject({ text: 'loves maps', person: 'noor' });
    expect((await exported(home, '--to', 'sam')).map((line) => line.text ?? line.person.name)).toEqual([
      'Sam',
      'interview thu 9am',
    ]);
  });

  it.each([
    ['no JSON', 'loves olives', 'not JSON'],
    ['no object', '[]', 'not an object'],
    ['no text', '{"kind":"joke"}', 'text'],
    ['a text that is a number', '{"text":7}', 'text'],
    ['an unknown kind', '{"text":"x","kind":"jok"}', 'joke'],
    ['no such day', '{"text":"x","date":"2026-02-30"}', 'date'],
    ['a number for a truth', '{"text":"x","tender":1}', 'tender'],
    ['tags that are no list', '{"text":"x","tags":"a,b"}', 'tags'],
    ['a control character', '{"text":"a\\u001b[2J"}', 'U+001B'],
    ['half a character', '{"text":"\\ud83d"}', 'U+D83D'],
    ['an unknown person', '{"text":"x","person":"zed"}', 'zed'],
    ['a bad status', '{"text":"x","status":"gone"}', 'status'],
    ['no instant', '{"text":"x","created":"yesterday"}', 'created'],
    ['a person without a name', '{"person":{}}', 'name'],
    ['spice without adults', '{"person":{"name":"Ana","comfort":"spicy"}}', 'adults'],
    ['a name that is taken', '{"person":{"name":"Ana","nicknames":["Sam"]}}', 'Sam'],
    ['10 MB', `{"text":"${'x'.repeat(10_000_000)}"}`, 'longer'],
  ])('refuses %s by its line, and imports nothing', async (_, bad, says) => {
    const home = freshHome();
    await home.run(['person', 'add', 'Sam']);
    const { code, out, err } = await home.run(['memory', 'import', '-'], {
      input: `{"text":"fine"}\n\n${bad}\n{"text":"fine too"}\n`,
    });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('line 3: ');
    expect(err).toContain(says);
    expect(err).not.toContain('\u001b');
    expect(err.length).toBeLessThan(1000);
    expect(await exported(home)).toHaveLength(1);
  });

  it('lets keys of prototypes do no harm', async () => {
    const home = freshHome();
    const input =
      '{"text":"x","__proto__":{"tender":true},"constructor":{"prototype":{"polluted":1}}}\n{"person":{"name":"__proto__","__proto__":{"adults":true}}}\n{"text":"y","person":"__proto__"}\n';
    expect((await home.run(['memory', 'import', '-'], { input })).code).toBe(0);
    expect(({} as { polluted?: number; tender?: boolean }).polluted).toBeUndefined();
    expect((await exported(home)).slice(1)).toMatchObject([
      { text: 'x', tender: false },
      { text: 'y', person: 'proto' },
    ]);
  });

  it('reports many wrong lines briefly', async () => {
    const { err } = await freshHome().run(['memory', 'import', '-'], { input: 'no\n'.repeat(1000) });
    expect(err.match(/line \d+/g)).toHaveLength(10);
    expect(err).toContain('990 more');
  });

  it.each([
    [['import', 'nowhere.jsonl']],
    [['import', '.']],
    [['import', 'empty.jsonl']],
    [['import']],
    [['export', 'empty.jsonl']],
    [['export', 'no/such/folder.jsonl']],
    [['export', '--to', 'zed']],
  ])('refuses %j', async (args) => {
    const home = freshHome();
    writeFileSync(join(home.path, 'empty.jsonl'), '');
    expect(await home.run(['memory', ...args])).toMatchObject({ code: 2, out: '' });
  });

  it('writes over a file only with --force', async () => {
    const home = freshHome();
    await home.run(['memory', 'add', 'loves olives']);
    const file = join(home.path, 'out.jsonl');
    writeFileSync(file, 'mine', { mode: 0o644 });
    expect((await home.run(['memory', 'export', file])).code).toBe(2);
    expect(readFileSync(file, 'utf8')).toBe('mine');
    expect((await home.run(['memory', 'export', file, '--force'])).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('olives');
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });
});

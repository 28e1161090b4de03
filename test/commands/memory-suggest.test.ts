import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { strangerNamed } from '../../src/model/person.js';
import { openStore } from '../../src/store/index.js';
import { freshHome, type Home } from '../world.js';

type Line = readonly [time: string, author: string, text: string];

const chat: readonly Line[] = [
  ['2026-05-04T09:05:00', 'Kit', 'I passed my pottery exam!!'],
  ['2026-05-04T09:06:00', 'Robin', 'congratulations!! so proud of you'],
  ['2026-05-06T20:00:00', 'Kit', 'my nan is in hospital again, I am so worried'],
  ['2026-05-06T20:02:00', 'Robin', 'oh no. I am here, all evening'],
  ['2026-05-09T12:00:00', 'Kit', 'I have a rabbit called Biscuit'],
  ['2026-05-12T18:00:00', 'Kit', 'my eye test is on 3 june'],
  ['2026-05-12T18:01:00', 'Robin', 'I will think of you'],
  ['2026-05-15T18:00:00', 'Kit', 'I love pickled lemons'],
];
const kinds = ['win', 'event', 'struggle', 'pet', 'interest'];

const jsonl = (lines: readonly Line[]): string =>
  lines.map(([time, author, text]) => JSON.stringify({ time, author, text })).join('\n');
const homeWith = (lines: readonly Line[] = chat, file = 'chat.jsonl'): Home => {
  const home = freshHome();
  writeFileSync(join(home.path, file), jsonl(lines));
  return home;
};

interface Printed {
  readonly schemaVersion: number;
  readonly person: string;
  readonly suggestions: { kind: string; text: string; quote: string; by: string; at: string; date?: string }[];
}
const suggest = (home: Home, ...args: string[]) => home.run(['memory', 'suggest', ...args]);
const printed = async (home: Home, ...args: string[]): Promise<Printed> => {
  const { code, out } = await suggest(home, ...args, '--json');
  expect(code).toBe(0);
  return JSON.parse(out) as Printed;
};
const kindsIn = ({ suggestions }: Printed) => suggestions.map(({ kind }) => kind);
const noDatabase = (home: Home) => !existsSync(join(home.path, 'textcoach.db'));

describe('memory suggest FILE', () => {
  it('prints what a chat holds, each with its quote, and stores nothing', async () => {
    const home = homeWith();
    const before = readFileSync(join(home.path, 'chat.jsonl'));
    const found = await printed(home, 'chat.jsonl', '--me', 'Robin');
    expect(found).toMatchObject({ schemaVersion: 1, person: 'kit' });
    expect(kindsIn(found)).toEqual(kinds);
    expect(found.suggestions[0]).toEqual({
      kind: 'win',
      text: 'Kit passed their pottery exam',
      quote: 'I passed my pottery exam!!',
      by: 'Kit',
      at: '2026-05-04T09:05:00',
    });
    expect(found.suggestions[1]).toMatchObject({ date: '2026-06-03' });
    expect(found.suggestions[2]).toMatchObject({ tender: true });
    expect(noDatabase(home)).toBe(true);
    expect(readFileSync(join(home.path, 'chat.jsonl')).equals(before)).toBe(true);
  });

  it('prints them numbered with their quotes in a pipe, and with --list', async () => {
    const home = homeWith();
    for (const args of [[], ['--list'], ['--plain']]) {
      const { code, out } = await suggest(home, 'chat.jsonl', '--me', 'Robin', ...args);
      const lines = out.trimEnd().split('\n');
      expect(code).toBe(0);
      expect(lines).toHaveLength(10);
      for (const [i, kind] of kinds.entries()) {
        expect(lines[2 * i]).toMatch(new RegExp(`^${i + 1}\\. ${kind} `));
        expect(lines[2 * i + 1]).toContain(chat.find(([, , text]) => lines[2 * i + 1]?.includes(text))?.[2]);
      }
      expect(lines[2]).toContain('3 Jun');
      expect(lines[4]).toContain('tender');
    }
    expect(noDatabase(home)).toBe(true);
  });

  it('gives the first -n of the same', async () => {
    const home = homeWith();
    expect(kindsIn(await printed(home, 'chat.jsonl', '--me', 'Robin', '-n', '2'))).toEqual(kinds.slice(0, 2));
    for (const n of ['0', '1.5', 'x', '1001'])
      expect((await suggest(home, 'chat.jsonl', '--me', 'Robin', '-n', n)).code).toBe(2);
  });

  it('calls them by the name and the pronouns that are kept, or said', async () => {
    const home = homeWith(chat.map(([time, author, text]) => [time, author === 'Kit' ? 'Kit Vale' : author, text]));
    const first = async (...args: string[]) => {
      const { person, suggestions } = await printed(home, 'chat.jsonl', '--me', 'Robin', '-n', '1', ...args);
      return [person, suggestions[0]?.text];
    };
    expect(await first()).toEqual(['kit-vale', 'Kit Vale passed their pottery exam']);
    expect(await first('--to', 'Kit')).toEqual(['kit', 'Kit passed their pottery exam']);
    await home.run(['person', 'add', 'Kit', '--pronouns', 'he/him']);
    expect(await first()).toEqual(['kit', 'Kit passed his pottery exam']);
  });

  it('leaves out what is kept already, of theirs and of nobody’s', async () => {
    const home = homeWith();
    await home.run(['memory', 'add', 'pickled lemons']);
    expect(kindsIn(await printed(home, 'chat.jsonl', '--me', 'Robin'))).not.toContain('interest');
    await home.run(['person', 'add', 'Kit']);
    await home.run(['person', 'add', 'Noor']);
    await home.run(['memory', 'add', 'passed the pottery exam', '--to', 'noor']);
    await home.run(['memory', 'add', 'the rabbit Biscuit', '--to', 'kit']);
    expect(kindsIn(await printed(home, 'chat.jsonl', '--me', 'Robin'))).toEqual(['win', 'event', 'struggle']);
  });

  it('leaves out what was declined, for that person alone, and fills its place', async () => {
    const home = homeWith();
    await home.run(['person', 'add', 'Kit']);
    const { suggestions } = await printed(home, 'chat.jsonl', '--me', 'Robin');
    const { declinedKey } = await import('../../src/commands/memory/suggested.js');
    const key = declinedKey('kit', suggestions[0] as never);
    expect(key).not.toBe(declinedKey('noor', suggestions[0] as never));
    const store = await openStore({ databaseFile: join(home.path, 'textcoach.db') } as never, { create: false });
    store.declined.add('kit', key);
    store.declined.add('kit', key);
    store.people.add(strangerNamed('Noor'));
    expect([...store.declined.of('kit')]).toEqual([key]);
    expect(store.declined.of('noor').size).toBe(0);
    store.close();
    expect(kindsIn(await printed(home, 'chat.jsonl', '--me', 'Robin', '-n', '4'))).toEqual(kinds.slice(1));
    await home.run(['person', 'remove', 'kit', '--yes']);
    expect(kindsIn(await printed(home, 'chat.jsonl', '--me', 'Robin'))).toEqual(kinds);
  });

  it('reads files that overlap as one, in any order', async () => {
    const home = homeWith(chat.slice(2));
    writeFileSync(join(home.path, 'old.jsonl'), jsonl(chat.slice(0, 5)));
    expect(await printed(home, 'chat.jsonl', 'old.jsonl', '--me', 'Robin')).toEqual(
      await printed(homeWith(), 'chat.jsonl', '--me', 'Robin'),
    );
  });

  it('lets nothing in a chat act on a terminal, nor get into a memory', async () => {
    const wild = '\u001b[2J\u001b]0;pwned\u0007\u009b5m\u202e';
    const home = homeWith(
      chat.map(([time, author, text]) => [time, author, text.replace('pickled', `pickled${wild}`)]),
    );
    const runs = [
      await suggest(home, 'chat.jsonl', '--me', 'Robin'),
      await suggest(home, 'chat.jsonl', '--me', 'Robin', '--json'),
      await suggest(home, 'chat.jsonl', '--me', wild),
      await suggest(home, 'chat.jsonl', '--chat', wild),
      await suggest(home, `x${wild}`),
    ];
    for (const { out, err } of runs)
      expect(out + err).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    const { suggestions } = JSON.parse(runs[1]?.out ?? '') as Printed;
    const lemons = suggestions.find(({ kind }) => kind === 'interest');
    expect(lemons?.text).toContain('pickled');
    expect(lemons?.text).not.toMatch(/[\p{Cc}\u202e]/u);
    // JSON tells what was written, so that a reader can see it.
    expect(lemons?.quote).toContain(wild);
  });

  it('has nothing to say of a chat that holds nothing, and is no error', async () => {
    const home = homeWith([
      ['2026-05-04T09:05:00', 'Kit', 'ok'],
      ['2026-05-04T09:06:00', 'Robin', 'see you at six'],
    ]);
    expect(await suggest(home, 'chat.jsonl', '--me', 'Robin')).toMatchObject({ code: 0, out: '' });
    expect((await printed(home, 'chat.jsonl', '--me', 'Robin')).suggestions).toEqual([]);
  });

  it.each([
    ['a file that is not there', ['nowhere.txt', '--me', 'Robin'], 'nowhere.txt'],
    ['a chat without saying who is who', ['chat.jsonl'], '--me'],
    ['a name that nobody has', ['chat.jsonl', '--me', 'Zed'], 'Zed'],
    ['a chat of somebody without a name', ['numbers.jsonl', '--me', 'Robin'], '--to'],
    ['no file, and nothing imported', [], 'memory suggest'],
    ['somebody unknown', ['--to', 'Zed'], 'Zed'],
  ])('refuses %s', async (_, args, says) => {
    const home = homeWith();
    const numbers = chat.map(
      ([time, author, text]): Line => [time, author === 'Kit' ? '+44 7700 900123' : author, text],
    );
    writeFileSync(join(home.path, 'numbers.jsonl'), jsonl(numbers));
    const { code, out, err } = await suggest(home, ...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(says);
    for (const [, , text] of chat) expect(err).not.toContain(text);
    expect(noDatabase(home)).toBe(true);
  });

  it('begins its help with three examples', async () => {
    expect((await suggest(freshHome(), '--help')).out).toMatch(/^Examples\n(?: {2}\S.*\n){3}\n/);
  });
});

describe('memory suggest without a file', () => {
  it('uses the words that were kept, and says what to do when none were', async () => {
    const home = homeWith();
    await home.run(['import', 'chat.jsonl', '--me', 'Robin'], { input: '' });
    const none = await suggest(home);
    expect([none.code, none.out]).toEqual([2, '']);
    expect(none.err).toContain('--keep-text');

    const kept = homeWith();
    await kept.run(['import', 'chat.jsonl', '--me', 'Robin', '--keep-text'], { input: '' });
    const found = await printed(kept);
    expect(found.person).toBe('kit');
    expect(found.suggestions).toEqual((await printed(kept, 'chat.jsonl', '--me', 'Robin')).suggestions);
    await kept.run(['person', 'add', 'Noor']);
    expect((await printed(kept, '--to', 'kit')).suggestions).toEqual(found.suggestions);
    expect((await suggest(kept, '--to', 'noor')).code).toBe(2);
    expect((await kept.run(['memory', 'list', '--json'])).out).toContain('"memories":[]');
  });
});

import { describe, expect, it } from 'vitest';
import type { Memory } from '../../src/model/memory.js';
import { freshHome, type Home } from '../world.js';

const memoriesIn = async (home: Home, ...args: string[]) =>
  (JSON.parse((await home.run(['memory', 'list', '--json', '--all', ...args])).out) as { memories: Memory[] }).memories;
const add = (home: Home, ...args: string[]) => home.run(['memory', 'add', ...args]);

describe('memory add', () => {
  it('finds kind, date and person in the words and shows them back', async () => {
    const home = freshHome();
    await home.run(['person', 'add', 'Sam']);
    const { code, out } = await add(home, "Sam's interview at the museum thu 9am");
    expect([code, out]).toEqual([0, 'Saved #1 · sam · event · Thu 26 Nov 09:00\n']);
    expect(await memoriesIn(home)).toMatchObject([
      {
        id: 1,
        text: "Sam's interview at the museum thu 9am",
        kind: 'event',
        person: 'sam',
        date: '2026-11-26T09:00',
        status: 'open',
        tags: [],
        tender: false,
        secret: false,
        created: '2026-11-24T10:00:00.000Z',
      },
    ]);
  });

  it('takes what is told over what is found', async () => {
    const home = freshHome();
    await add(
      home,
      'dinner friday',
      '--kind',
      'joke',
      '--date',
      '2026-12-01',
      '--until',
      '2026-12-03',
      '--tags',
      'Food,#fun',
      '--tags',
      'fun',
      '--link',
      'a.jpg',
      '--tender',
    );
    await add(home, 'dinner friday', '--date', 'none', '--secret');
    expect(await memoriesIn(home)).toMatchObject([
      { kind: 'interest', secret: true },
      {
        kind: 'joke',
        date: '2026-12-01',
        until: '2026-12-03',
        tags: ['food', 'fun'],
        link: 'a.jpg',
        tender: true,
      },
    ]);
    expect((await memoriesIn(home))[0]).not.toHaveProperty('date');
  });

  it('belongs to whom it names, else to the default, else to nobody', async () => {
    const home = freshHome();
    await add(home, 'loves olives');
    expect((await memoriesIn(home))[0]).not.toHaveProperty('person');
    await home.run(['person', 'add', 'Sam']);
    await home.run(['person', 'add', 'Noor', '--nick', 'Will']);
    await add(home, 'loves maps');
    await add(home, "noor's cat is called Miso");
    await add(home, 'lunch with Noor on friday');
    await add(home, 'will call the bank');
    await add(home, 'lunch with Noor', '--to', 'SAM');
    expect((await memoriesIn(home)).map(({ person }) => person).reverse()).toEqual([
      'sam',
      'sam',
      'noor',
      'noor',
      'sam',
      'sam',
    ]);
  });

  it('means dates in the zone of the person', async () => {
    const home = freshHome();
    await home.run(['person', 'add', 'Sam', '--zone', 'Pacific/Auckland']);
    await home.run(['memory', 'add', 'dentist tomorrow'], { now: '2026-11-24T23:30:00Z' });
    expect(await memoriesIn(home)).toMatchObject([{ date: '2026-11-26' }]);
  });

  it('reads a pipe, one memory', async () => {
    const home = freshHome();
    expect((await home.run(['memory', 'add'], { input: 'we got lost in Lisbon\n' })).code).toBe(0);
    expect((await home.run(['memory', 'add', '-', '--kind', 'quote'], { input: 'line one\nline two\n' })).code).toBe(0);
    expect((await memoriesIn(home)).map(({ text }) => text)).toEqual(['line one\nline two', 'we got lost in Lisbon']);
  });

  it('asks once, with the first memory, whether they might see the list', async () => {
    const home = freshHome();
    expect((await add(home, 'loves olives')).err).toContain('if they saw this list?');
    expect((await add(home, 'loves maps')).err).not.toContain('if they saw this list?');
  });

  it.each([
    ['an unknown kind, naming the nearest', ['x', '--kind', 'jok'], undefined, 'joke'],
    ['no date', ['x', '--date', 'someday'], undefined, '--date'],
    ['a date that does not exist', ['x', '--date', '2026-02-30'], undefined, '--date'],
    ['an end before the beginning', ['x', '--date', '2026-12-03', '--until', '2026-12-01'], undefined, '--until'],
    ['somebody unknown', ['x', '--to', 'Zed'], undefined, 'Zed'],
    ['too long a text', ['x'.repeat(2001)], undefined, '2,000'],
    ['an escape sequence', ['\u001b[2Jhello'], undefined, 'U+001B'],
    ['an empty text', ['  '], undefined, 'empty'],
    ['an empty pipe', [], '', 'empty'],
    ['a pipe that is not UTF-8', [], Buffer.from([0x68, 0xff, 0xfe]), 'UTF-8'],
    ['a pipe without end', [], 'x'.repeat(10_000_000), 'longer'],
    ['nothing at half a terminal', [], undefined, 'memory add'],
  ] as const)('refuses %s', async (_, args, input, says) => {
    const home = freshHome();
    const { code, out, err } = await home.run(['memory', 'add', ...args], input === undefined ? {} : { input });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(says);
    expect(err).not.toContain('\u001b');
    expect(await memoriesIn(home)).toEqual([]);
  });
});

describe('memory list and search', () => {
  it('filters, newest first', async () => {
    const home = freshHome();
    await home.run(['person', 'add', 'Sam']);
    await home.run(['person', 'add', 'Noor']);
    await add(home, 'loves olives', '--tags', 'food');
    await add(home, 'burnt lasagne', '--tags', 'food', '--to', 'noor');
    await add(home, 'interview thu');
    await home.run(['memory', 'done', '3', 'got it!!']);
    const ids = async (...args: string[]) => (await memoriesIn(home, ...args)).map(({ id }) => id);
    expect(await ids()).toEqual([3, 2, 1]);
    expect(await ids('--to', 'sam')).toEqual([3, 1]);
    expect(await ids('--kind', 'joke')).toEqual([2]);
    expect(await ids('--tag', '#Food')).toEqual([2, 1]);
    expect(await ids('--status', 'open')).toEqual([2, 1]);
    expect(await ids('-n', '1')).toEqual([3]);
    expect((await home.run(['memory', 'list', '-n', '0'])).code).toBe(2);
    const found = JSON.parse((await home.run(['memory', 'search', 'lasagne', '--json'])).out);
    expect(found).toMatchObject({ schemaVersion: 1, memories: [{ id: 2 }] });
    expect((await home.run(['memory', 'search', 'xylophone'])).out).toBe('');
  });

  it('covers tender and secret words unless asked for them', async () => {
    const home = freshHome();
    await add(home, 'her miscarriage', '--tender');
    await add(home, 'surprise party', '--secret');
    const covered = await home.run(['memory', 'list']);
    expect(covered.out).toContain('(tender)');
    expect(covered.out + (await home.run(['memory', 'list', '--json'])).out).not.toMatch(/miscarriage|surprise/);
    expect((await home.run(['memory', 'list', '--all'])).out).toMatch(/miscarriage/);
    expect((await home.run(['memory', 'show', '1'])).out).toContain('miscarriage');
  });

  it('fits in 80 columns, one line each, and never makes a database', async () => {
    const home = freshHome();
    expect((await home.run(['memory', 'list'])).out).toBe('');
    await home.run(['person', 'add', 'A name that is really far longer than names are']);
    await add(home, `a long walk\nby the sea ${'and on '.repeat(40)}`);
    await add(home, '愛'.repeat(60));
    await add(home, '👩‍👩‍👧 '.repeat(40));
    const { out } = await home.run(['memory', 'list']);
    const lines = out.trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(lines.indexOf(line) === 0 ? 300 : 80);
    expect(out).not.toMatch(/\p{Cs}/u);
  });
});

describe('memory edit, done, remove, undo', () => {
  it('corrects and clears', async () => {
    const home = freshHome();
    await home.run(['person', 'add', 'Sam']);
    await add(home, 'festival 12-15 march', '--link', 'a.jpg', '--tags', 'music', '--tender');
    await home.run([
      'memory',
      'edit',
      '#1',
      '--text',
      'the festival',
      '--kind',
      'trip',
      '--date',
      'fri 18:30',
      '--no-tender',
      '--secret',
      '--link',
      'none',
    ]);
    const [memory] = await memoriesIn(home);
    expect(memory).toMatchObject({
      text: 'the festival',
      kind: 'trip',
      date: '2026-11-27T18:30',
      tender: false,
      secret: true,
      tags: ['music'],
    });
    expect(memory).not.toHaveProperty('link');
    expect(memory).not.toHaveProperty('until');
    await home.run([
      'memory',
      'edit',
      '1',
      '--date',
      'none',
      '--to',
      'none',
      '--tags',
      'none',
      '--no-secret',
      '--status',
      'ended',
    ]);
    const [after] = await memoriesIn(home);
    expect(after).toMatchObject({ tags: [], secret: false, status: 'ended' });
    expect(after).not.toHaveProperty('date');
    expect(after).not.toHaveProperty('person');
  });

  it('takes back the last change', async () => {
    const home = freshHome();
    await add(home, 'interview thu');
    await home.run(['memory', 'done', '1', 'got', 'it!!']);
    expect(await memoriesIn(home)).toMatchObject([{ status: 'done', outcome: 'got it!!' }]);
    await home.run(['memory', 'undo']);
    expect(await memoriesIn(home)).toMatchObject([{ status: 'open' }]);
    await home.run(['memory', 'remove', '1']);
    expect(await memoriesIn(home)).toEqual([]);
    await home.run(['memory', 'undo']);
    expect(await memoriesIn(home)).toMatchObject([{ id: 1, text: 'interview thu', status: 'open' }]);
  });

  it.each([
    ['show', '7'],
    ['show', 'x'],
    ['edit', '7', '--kind', 'joke'],
    ['edit', '1'],
    ['done', '7'],
    ['remove', '99999999999'],
  ])('refuses %s %s %s', async (...args) => {
    const home = freshHome();
    await add(home, 'loves olives');
    expect(await home.run(['memory', ...args])).toMatchObject({ code: 2, out: '' });
  });

  it('has nothing to take back at first', async () => {
    const home = freshHome();
    for (const args of [['undo'], ['remove', '1'], ['show', '1']])
      expect((await home.run(['memory', ...args])).code).toBe(2);
  });

  it('names the nearest command, and repeats no memory', async () => {
    const home = freshHome();
    expect((await home.run(['memory', 'serach', 'x'])).err).toContain('textcoach memory search');
    const { code, err } = await home.run(['memory', 'Sam hates the museum']);
    expect(code).toBe(2);
    expect(err).not.toContain('museum');
  });

  it('begins its help with three examples', async () => {
    const home = freshHome();
    for (const name of ['add', 'list', 'search', 'show', 'edit', 'done', 'remove', 'undo', 'export', 'import']) {
      const { code, out } = await home.run(['memory', name, '--help']);
      expect(code).toBe(0);
      expect(out).toMatch(/^Examples\n(?: {2}\S.*\n){3}\n/);
    }
  });
});

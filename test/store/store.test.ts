import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import Driver from 'libsql';
import { describe, expect, it } from 'vitest';
import { type Person, strangerNamed } from '../../src/model/person.js';
import { openStore, removeStore } from '../../src/store/index.js';
import { freshPlaces } from './places.js';

const now = new Date('2026-11-24T10:00:00Z');
const fresh = async () => {
  const places = freshPlaces();
  return { places, store: await openStore(places, { create: true }) };
};
const full: Person = {
  ...strangerNamed('Zoë Ann'),
  nicknames: ['Zo'],
  pronouns: 'she/her',
  role: 'wife',
  comfort: 'flirty',
  adults: true,
  busy: 'mon-fri 9-17',
  zone: 'Europe/Lisbon',
  voiceLimit: 60,
  emoji: 'few',
  tolerances: ['sarcasm'],
  ignores: ['generic/opener'],
};
const texts = (memories: readonly { text: string }[]) => memories.map(({ text }) => text);

describe('people', () => {
  it('come back as they were kept, found by name, slug and nickname without case and accents', async () => {
    const { store } = await fresh();
    store.people.add(full);
    for (const name of ['Zoë Ann', 'zoe-ann', 'ZOE ANN', 'zo', 'Zö']) expect(store.people.find(name)).toEqual(full);
    expect(store.people.find('Zoey')).toBeUndefined();
    expect(store.people.find('!')).toBeUndefined();
  });

  it('make the first the default, who adopts what was nobody’s', async () => {
    const { store } = await fresh();
    store.memories.add({ text: 'loves olives' }, now);
    expect(store.people.add(strangerNamed('Sam')).adopted).toBe(1);
    expect(store.people.add(strangerNamed('Kim')).adopted).toBe(0);
    expect(store.people.default()?.slug).toBe('sam');
    expect(store.memories.list()[0]?.person).toBe('sam');
  });

  it('change field by field, null clears', async () => {
    const { store } = await fresh();
    store.people.add(full);
    const { role: _, ...without } = full;
    expect(store.people.edit(full.slug, { role: null, voiceLimit: 90 })).toEqual({ ...without, voiceLimit: 90 });
  });

  it('go with all of theirs, and the next one is the default', async () => {
    const { store, places } = await fresh();
    store.people.add(strangerNamed('Sam'));
    store.people.add(strangerNamed('Kim'));
    const kept = store.memories.add({ text: 'kim’s own', person: 'kim' }, now).memory;
    const { memory } = store.memories.add({ text: 'unmistakable', person: 'sam' }, now);
    store.memories.edit(memory.id, { tender: true });
    store.uses.record('generic/one', [memory.id], 'sam', now);
    expect(store.people.countsOf('sam')).toEqual({ memories: 1, uses: 1, messages: 0 });
    store.people.remove('sam');
    expect(store.people.default()?.slug).toBe('kim');
    expect(store.memories.list()).toEqual([kept]);
    expect(store.memories.search('unmistakable')).toEqual([]);
    expect(store.memories.undo()).toBeUndefined();
    store.close();
    expect(readFileSync(places.databaseFile).includes('unmistakable')).toBe(false);
  });
});

describe('memories', () => {
  it('come back as they were kept', async () => {
    const { store } = await fresh();
    store.people.add(strangerNamed('Sam'));
    const whole = {
      uid: 'one',
      text: 'the bench 😊\nby the canal',
      kind: 'place',
      person: 'sam',
      date: '2026-11-26T09:00',
      until: '2026-12-01',
      tags: ['canal', 'us'],
      link: 'photo.jpg',
      tender: true,
      secret: false,
      status: 'done',
      outcome: 'it rained',
      follows: 'zero',
      created: '2026-01-02T03:04:05.678Z',
    } as const;
    const { memory, updated } = store.memories.add(whole, now);
    expect({ memory, updated }).toEqual({ memory: { id: 1, ...whole }, updated: false });
    expect(store.memories.get(1)).toEqual(memory);
    expect(store.memories.add({ uid: 'one', text: 'other words' }, now)).toMatchObject({
      updated: true,
      memory: { id: 1, text: 'other words', kind: 'place' },
    });
    expect(store.memories.search('bench')).toEqual([]);
    expect(store.memories.count()).toBe(1);
  });

  it('never give a number twice', async () => {
    const { store } = await fresh();
    store.memories.add({ text: 'one' }, now);
    store.memories.remove(1);
    expect(store.memories.add({ text: 'two' }, now).memory.id).toBe(2);
  });

  it.each([
    ['museum', ['the museum cat']],
    ['MUSEUMS', ['the museum cat']],
    ['mus', ['the museum cat']],
    ['cafe', ['Zoë’s café']],
    ['cat OR dog AND (', ['the museum cat']],
    ['"; DROP TABLE memories; --', []],
    ['"', []],
    ['🥐', ['🥐 on sundays']],
    ['', []],
  ])('are found by %j', async (query, expected) => {
    const { store } = await fresh();
    for (const text of ['the museum cat', 'Zoë’s café', '🥐 on sundays']) store.memories.add({ text }, now);
    expect(texts(store.memories.search(query))).toEqual(expected);
  });

  it('narrow by person, kind, status and tag', async () => {
    const { store } = await fresh();
    store.people.add(strangerNamed('Sam'));
    store.memories.add({ text: 'a', kind: 'joke', person: 'sam', tags: ['kitchen'] }, now);
    store.memories.add({ text: 'b', kind: 'win' }, now);
    expect(texts(store.memories.list())).toEqual(['b', 'a']);
    expect(texts(store.memories.list({}, 1))).toEqual(['b']);
    expect(texts(store.memories.list({ person: 'sam' }))).toEqual(['a']);
    expect(texts(store.memories.list({ kind: 'win' }))).toEqual(['b']);
    expect(texts(store.memories.list({ tag: 'Kitchen' }))).toEqual(['a']);
    expect(texts(store.memories.list({ status: 'done' }))).toEqual([]);
  });

  it('are near a draft by its words, then by date, then by age; never tender, secret, ended or over', async () => {
    const { store } = await fresh();
    store.people.add(strangerNamed('Sam'));
    store.people.add(strangerNamed('Kim'));
    const add = (text: string, more = {}) => store.memories.add({ text, person: 'sam', ...more }, now);
    add('older');
    add('newer');
    add('dentist', { date: '2026-12-20' });
    add('concert', { date: '2026-11-25' });
    add('the museum interview');
    add('tender museum', { tender: true });
    add('secret museum', { secret: true });
    add('ended museum', { status: 'ended' });
    add('over museum', { until: '2026-11-23' });
    add('kim’s museum', { person: 'kim' });
    expect(texts(store.memories.near(['interviews'], 'sam', now))).toEqual([
      'the museum interview',
      'concert',
      'dentist',
      'newer',
      'older',
    ]);
    expect(texts(store.memories.near(['interviews'], 'sam', now, 2))).toEqual(['the museum interview', 'concert']);
    expect(store.memories.near(['museum'], undefined, now)).toEqual([]);
    expect(store.memories.near(['museum'], 'stranger', now)).toEqual([]);
  });

  it('that are nobody’s are near anybody as long as nobody is kept', async () => {
    const { store } = await fresh();
    store.memories.add({ text: 'burnt lasagne' }, now);
    expect(texts(store.memories.near([], 'sam', now))).toEqual(['burnt lasagne']);
  });

  it('take back the last change, whatever it was, and nothing before it', async () => {
    const { store } = await fresh();
    store.people.add(strangerNamed('Sam'));
    const { memory } = store.memories.add({ text: 'one', person: 'sam', tags: ['t'] }, now);
    store.memories.edit(memory.id, { text: 'two', person: null, tags: [], status: 'done' });
    expect(store.memories.undo()).toEqual({ what: 'edit', memory });
    expect(store.memories.get(memory.id)).toEqual(memory);
    expect(store.memories.undo()).toBeUndefined();
    store.memories.remove(memory.id);
    expect(store.memories.undo()).toEqual({ what: 'remove', memory });
    expect(texts(store.memories.search('one'))).toEqual(['one']);
    const other = store.memories.add({ text: 'three' }, now).memory;
    expect(store.memories.undo()).toEqual({ what: 'add', memory: other });
    expect(store.memories.count()).toBe(1);
  });
});

describe('uses', () => {
  it('are known since an instant, for one person', async () => {
    const { store } = await fresh();
    store.people.add(strangerNamed('Sam'));
    store.uses.record('a', [], 'sam', new Date('2026-01-01T00:00:00Z'));
    store.uses.record('b', [1], 'sam', new Date('2026-11-01T00:00:00Z'));
    store.uses.record('b', [1], 'sam', new Date('2026-11-20T00:00:00Z'));
    store.uses.record('c', [], undefined, now);
    expect([...store.uses.since(new Date('2026-10-01T00:00:00Z'), 'sam')]).toEqual([['b', '2026-11-20T00:00:00.000Z']]);
    expect([...store.uses.since(new Date(0), undefined).keys()]).toEqual(['c']);
  });
});

describe('the file', () => {
  it('keeps nothing of changes that go together when one fails', async () => {
    const { store } = await fresh();
    expect(() =>
      store.together(() => {
        store.memories.add({ text: 'one' }, now);
        store.memories.add({ text: 'two', person: 'nobody' }, now);
      }),
    ).toThrow();
    expect(store.memories.count()).toBe(0);
  });

  it('of another program is left as it is', async () => {
    const places = freshPlaces();
    await openStore(places, { create: true }).then((store) => store.close());
    removeStore(places);
    const foreign = new Driver(places.databaseFile);
    foreign.exec('CREATE TABLE theirs (a)');
    foreign.close();
    const before = readFileSync(places.databaseFile);
    await expect(openStore(places, { create: true })).rejects.toMatchObject({
      name: 'Problem',
      message: expect.stringContaining('not a textcoach database'),
    });
    expect(readFileSync(places.databaseFile).equals(before)).toBe(true);
  });

  it('of a newer program is left as it is', async () => {
    const { store, places } = await fresh();
    store.close();
    const newer = new Driver(places.databaseFile);
    newer.exec('PRAGMA user_version = 99');
    newer.close();
    const before = readFileSync(places.databaseFile);
    await expect(openStore(places, { create: true })).rejects.toMatchObject({
      name: 'Problem',
      message: expect.stringContaining('newer'),
    });
    expect(readFileSync(places.databaseFile).equals(before)).toBe(true);
  });

  it('that is damaged is reported and kept', async () => {
    const { store, places } = await fresh();
    for (let i = 0; i < 200; i += 1) store.memories.add({ text: `memory ${i} ${'x'.repeat(300)}` }, now);
    store.close();
    const bytes = readFileSync(places.databaseFile);
    bytes.fill(0x5a, 4096, bytes.length - 4096);
    writeFileSync(places.databaseFile, bytes);
    await expect(openStore(places, { create: true }).then((damaged) => damaged.memories.list())).rejects.toMatchObject({
      name: 'Problem',
    });
    expect(readFileSync(places.databaseFile).equals(bytes)).toBe(true);
  });

  it('is gone, with all beside it, when removed', async () => {
    const { store, places } = await fresh();
    store.close();
    writeFileSync(`${places.databaseFile}-journal`, '');
    removeStore(places);
    expect(['', '-journal'].filter((end) => existsSync(places.databaseFile + end))).toEqual([]);
    removeStore(places);
  });
});

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freshHome, type Home } from '../world.js';

interface Line {
  readonly time: string;
  readonly author: 'Sam' | 'Alex';
  readonly text: string;
}

/** Keeps a chat of Alex (the user) and Sam in a fresh home. */
const homeWith = async (lines: readonly Line[], ...options: string[]): Promise<Home> => {
  const at = freshHome();
  writeFileSync(join(at.path, 'chat.jsonl'), lines.map((line) => JSON.stringify(line)).join('\n'));
  const run = await at.run(['import', 'chat.jsonl', '--to', 'Sam', '--me', 'Alex', ...options], { input: '' });
  expect(run.err).not.toContain('textcoach: ');
  expect(run.code).toBe(0);
  return at;
};

const checked = async (at: Home, text: string, now: string, ...options: string[]) => {
  const { out } = await at.run(['check', text, '--json', '--now', now, '--no-alternatives', ...options], { input: '' });
  return JSON.parse(out) as {
    findings: { rule: string; severity: string; why: string; points: number }[];
    score: number;
  };
};
const findingOf = (result: Awaited<ReturnType<typeof checked>>, rule: string) =>
  result.findings.find((finding) => finding.rule === rule);

const two = (number: number): string => String(number).padStart(2, '0');
const day = (date: number, time: string): string => `2026-03-${two(date)}T${time}`;

/** A week of mornings: Alex begins, Sam answers in the evening. */
const week = (openers: readonly string[], from = 2): Line[] =>
  openers.flatMap((text, i): Line[] => [
    { time: day(from + i, '08:00:00'), author: 'Alex', text },
    { time: day(from + i, '19:10:00'), author: 'Sam', text: 'the shelf came, all four boards of it' },
    { time: day(from + i, '19:20:00'), author: 'Alex', text: 'all four! is the top one straight?' },
    { time: day(from + i, '19:24:00'), author: 'Sam', text: 'as straight as we are' },
  ]);

describe('a history', () => {
  it('makes the first generic opener of a week a note, and the third a suggestion with its count', async () => {
    const own = 'did the shelf come, with the right screws this time?';
    const seldom = await homeWith(week([own, own, own, own, own]));
    const first = findingOf(await checked(seldom, 'so how was your day', day(7, '08:30')), 'generic/how-was-your-day');
    expect(first?.severity).toBe('info');
    const often = await homeWith(week(['hey', 'hey', 'so how was your day', 'hey', 'hey']));
    const third = findingOf(await checked(often, 'so how was your day', day(7, '08:30')), 'generic/how-was-your-day');
    expect(third?.severity).toBe('suggestion');
    expect(third?.why).toContain('6');
    expect(third?.points).toBeLessThan(first?.points ?? 0);
  });

  it('says nothing of what there is no history for', async () => {
    const at = freshHome();
    await at.run(['person', 'add', 'Sam'], { input: '' });
    const result = await checked(at, 'so how was your day', day(7, '08:30'));
    expect(findingOf(result, 'generic/how-was-your-day')?.severity).toBe('suggestion');
    expect(findingOf(await checked(at, 'hello?', day(7, '08:30')), 'pressure/double-text-burst')).toBeUndefined();
  });

  it('knows texts that wait for an answer, and forgets them when it comes', async () => {
    const waiting: Line[] = ['are you off the train?', 'I am by the clock', 'shall I get tea?'].map((text, i) => ({
      time: day(9, `10:${two(10 * i)}:00`),
      author: 'Alex',
      text,
    }));
    const at = await homeWith([...week(['did the post come?']), ...waiting]);
    expect(findingOf(await checked(at, 'hello?', day(9, '10:40')), 'pressure/double-text-burst')?.severity).toBe(
      'warning',
    );
    expect(findingOf(await checked(at, 'love you', day(9, '10:40')), 'pressure/double-text-burst')).toBeUndefined();
    expect(findingOf(await checked(at, 'hello?', day(9, '15:00')), 'pressure/double-text-burst')).toBeUndefined();
    const answered = await homeWith([
      ...waiting,
      { time: day(9, '10:30:00'), author: 'Sam', text: 'yes! two minutes' },
    ]);
    expect(findingOf(await checked(answered, 'hello?', day(9, '10:40')), 'pressure/double-text-burst')).toBeUndefined();
  });

  it('knows good mornings of the same words', async () => {
    const same = await homeWith(week(['good morning beautiful', 'good morning beautiful', 'Good morning, beautiful!']));
    const found = findingOf(
      await checked(same, 'good morning beautiful', day(5, '08:00')),
      'generic/good-morning-copy',
    );
    expect(found?.why).toContain('3');
    const other = findingOf(
      await checked(same, 'morning! the heron is back', day(5, '08:00')),
      'generic/good-morning-copy',
    );
    expect(other).toBeUndefined();
  });

  it('misses a name only after a while, with the count', async () => {
    const unsaid = await homeWith(
      Array.from({ length: 20 }, (_, i) => week(['did the post come, with the seeds in it?'], 1 + i)).flat(),
    );
    const text = 'I saw a heron on the way in this morning';
    expect(findingOf(await checked(unsaid, text, day(21, '08:00')), 'name/missing')?.why).toContain('40');
    const said = await homeWith(Array.from({ length: 20 }, (_, i) => week(['Sam, did the post come?'], 1 + i)).flat());
    expect(findingOf(await checked(said, text, day(21, '08:00')), 'name/missing')).toBeUndefined();
  });

  it('knows when they usually answer', async () => {
    const at = await homeWith(
      Array.from({ length: 28 }, (_, i) => week(['did the post come, with the seeds in it?'], 1 + i)).flat(),
    );
    const ask = 'could you call the vet about Biscuit?';
    const weekday = findingOf(await checked(at, ask, day(31, '11:00')), 'pressure/busy-hours');
    expect(weekday?.why).toContain('19:00');
    expect(findingOf(await checked(at, ask, day(31, '19:30')), 'pressure/busy-hours')).toBeUndefined();
    // 29 March 2026 is a Sunday.
    expect(findingOf(await checked(at, ask, day(29, '11:00')), 'pressure/busy-hours')).toBeUndefined();
    const { out } = await at.run(['today', '--now', day(31, '11:00'), '--json'], { input: '' });
    expect(JSON.parse(out).people[0].lines[0]).toMatchObject({ about: 'now', command: 'textcoach habits --to sam' });
  });

  it('knows a story that was told before, where words were kept', async () => {
    const story =
      'my uncle once drove the tractor straight into the village pond because a goose looked at him funny and nobody ever mentioned it again';
    const lines: Line[] = [
      ...week(['did the post come?']),
      { time: day(3, '20:00:00'), author: 'Alex', text: story },
      { time: day(3, '20:05:00'), author: 'Sam', text: 'hahaha the goose' },
    ];
    const kept = await homeWith(lines, '--keep-text');
    const again = story.replace('straight into', 'right into').replace('nobody ever', 'no one');
    expect(findingOf(await checked(kept, again, day(20, '20:00')), 'memory/told-before')?.why).toContain('2026-03-03');
    const counts = await homeWith(lines);
    expect(findingOf(await checked(counts, again, day(20, '20:00')), 'memory/told-before')).toBeUndefined();
  });
});

describe('sent', () => {
  it('counts what was sent by hand, and keeps no word of it', async () => {
    const at = await homeWith(week(['did the post come?']));
    for (const minute of ['10:00', '10:12', '10:24'])
      expect((await at.run(['sent', `marzipan platypus ${minute}`, '--at', day(9, minute)], { input: '' })).code).toBe(
        0,
      );
    expect(findingOf(await checked(at, 'hello?', day(9, '10:40')), 'pressure/double-text-burst')?.severity).toBe(
      'warning',
    );
    expect(readFileSync(join(at.path, 'textcoach.db')).includes('platypus')).toBe(false);
  });

  it('takes voice notes with their length, and the same thing once', async () => {
    const at = await homeWith(week(['did the post come?']));
    const twice = ['sent', 'love you', '--at', day(8, '09:00')];
    const [one, other] = [await at.run(twice, { input: '' }), await at.run(twice, { input: '' })];
    expect(one.out).not.toBe(other.out);
    await at.run(['sent', '--voice', '1:20', '--at', day(8, '09:05')], { input: '' });
    const { out } = await at.run(['habits', '--json', '--weeks', '2'], { input: '', now: day(9, '12:00:00Z') });
    expect(JSON.parse(out).voice.you).toMatchObject({ notes: 1 });
    expect((await at.run(['sent', '--voice', 'long'], { input: '' })).code).toBe(2);
    expect((await at.run(['sent'], { input: '' })).code).toBe(2);
  });

  it('is noted by check --log, but for what a safety rule stopped', async () => {
    const at = await homeWith(week(['did the post come?']));
    const count = async () =>
      JSON.parse((await at.run(['habits', '--json'], { input: '', now: day(9, '12:00:00Z') })).out).messages.you;
    const before = await count();
    await at.run(['check', 'love you, good luck', '--log', '--now', day(9, '09:00')], { input: '' });
    expect(await count()).toBe(before + 1);
    await at.run(['check', 'if you leave me i will kill myself', '--log', '--now', day(9, '09:10')], { input: '' });
    expect(await count()).toBe(before + 1);
    await at.run(['check', 'love you, good luck', '--now', day(9, '09:20')], { input: '' });
    expect(await count()).toBe(before + 1);
  });

  it('gives way to an import of the same time', async () => {
    const at = await homeWith(week(['did the post come?']));
    const count = async () =>
      JSON.parse((await at.run(['habits', '--json'], { input: '', now: day(9, '12:00:00Z') })).out).messages.you;
    const before = await count();
    await at.run(['sent', 'love you', '--at', day(2, '12:00')], { input: '' });
    await at.run(['sent', 'good luck', '--at', day(8, '12:00')], { input: '' });
    expect(await count()).toBe(before + 2);
    await at.run(['import', 'chat.jsonl'], { input: '' });
    expect(await count()).toBe(before + 1);
  });

  it('asks for somebody it was sent to', async () => {
    const at = freshHome();
    expect((await at.run(['sent', 'love you'], { input: '' })).code).toBe(2);
    expect((await at.run(['check', 'love you', '--log'], { input: '' })).code).toBe(2);
    expect(existsSync(join(at.path, 'textcoach.db'))).toBe(false);
  });
});

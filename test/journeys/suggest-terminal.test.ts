import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { spawn } from '@lydell/node-pty';
import { describe, expect, it } from 'vitest';
import type { Memory } from '../../src/model/memory.js';

const bin = resolve(import.meta.dirname, '../../bin/textcoach.cjs');
const bare = (text: string) => text.replace(/\u001b\[[0-9;?]*[A-Za-z]/g, '').replace(/\r/g, '');

const lines = [
  ['2026-05-04T09:05:00', 'Kit', 'I passed my pottery exam!!'],
  ['2026-05-04T09:06:00', 'Robin', 'congratulations!! so proud of you'],
  ['2026-05-06T20:00:00', 'Kit', 'my nan is in hospital again, I am so worried'],
  ['2026-05-09T12:00:00', 'Kit', 'I have a rabbit called Biscuit'],
  ['2026-05-12T18:00:00', 'Kit', 'my eye test is on 3 june'],
  ['2026-05-15T18:00:00', 'Kit', 'I love pickled\u001b]0;pwned\u0007 lemons'],
] as const;
/** As they are proposed: exam, eye test, nan, rabbit, lemons. */
const all = 5;

const freshFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'textcoach-suggest-'));
  const rows = lines.map(([time, author, text]) => JSON.stringify({ time, author, text }));
  writeFileSync(join(folder, 'chat.jsonl'), rows.join('\n'));
  return folder;
};
const environment = (home: string) => ({
  PATH: process.env.PATH ?? '',
  HOME: home,
  TEXTCOACH_HOME: home,
  TERM: 'xterm-256color',
  TZ: 'UTC',
});
const run = (home: string, ...argv: string[]): string =>
  spawnSync(process.execPath, [bin, ...argv], { cwd: home, encoding: 'utf8', env: environment(home) }).stdout;
const memories = (home: string): Memory[] =>
  existsSync(join(home, 'textcoach.db')) ? JSON.parse(run(home, 'memory', 'list', '--json', '--all')).memories : [];
const left = (home: string): string[] =>
  JSON.parse(run(home, 'memory', 'suggest', 'chat.jsonl', '--me', 'Robin', '--json')).suggestions.map(
    ({ kind }: Memory) => kind,
  );

/** Runs `memory suggest` on the chat in a terminal; each step waits until its text shows and then types. */
const review = (
  home: string,
  steps: readonly (readonly [shown: RegExp, typed: string])[],
  { args = [], env = {}, columns = 80 }: { args?: string[]; env?: Record<string, string>; columns?: number } = {},
) =>
  new Promise<{ code: number; screen: string; raw: string }>((done, fail) => {
    const argv = [bin, 'memory', 'suggest', 'chat.jsonl', '--me', 'Robin', ...args];
    const options = { cols: columns, rows: 40, cwd: home, env: { ...environment(home), ...env } };
    const child = spawn(process.execPath, argv, options);
    let raw = '';
    let from = 0;
    const waiting = [...steps];
    const timer = setTimeout(() => {
      child.kill();
      fail(new Error(`waited for ${String(waiting[0]?.[0])} in:\n${bare(raw)}`));
    }, 15_000);
    child.onData((text) => {
      raw += text;
      const [step] = waiting;
      if (!step?.[0].test(bare(raw.slice(from)))) return;
      waiting.shift();
      from = raw.length;
      setTimeout(() => child.write(step[1]), 60);
    });
    child.onExit(({ exitCode, signal }) => {
      clearTimeout(timer);
      done({ code: signal ? 128 + signal : exitCode, screen: bare(raw), raw });
    });
  });

const down = '\u001b[B';
const choose = { keep: '\r', edit: `${down}\r`, skip: down.repeat(2), never: down.repeat(3), stop: down.repeat(4) };
/** The question about the first, the second … of them; it is drawn anew with each key. */
const asked = (place: number): RegExp => new RegExp(`${place} of \\d+ ·[^]*stop here`);
const inYourWords = /In your words/;

describe('memory suggest at a terminal', () => {
  it('keeps what gets a yes, as it was shown', async () => {
    const home = freshFolder();
    const { code, screen } = await review(home, [
      [asked(1), choose.keep],
      [asked(2), choose.keep],
      [asked(3), choose.keep],
      [asked(4), `${choose.stop}\r`],
    ]);
    expect(code).toBe(0);
    expect(screen).toContain('1 of 5 · win');
    expect(screen).toContain('“I passed my pottery exam!!”');
    expect(screen).toContain('Kept 3 memories.');
    const kept = memories(home);
    expect(kept).toMatchObject([
      { kind: 'struggle', text: "Kit's nan is in hospital", tender: true },
      { kind: 'event', text: "Kit's eye test", date: '2026-06-03', tender: false },
      { kind: 'win', text: 'Kit passed their pottery exam', person: 'kit', status: 'open', secret: false },
    ]);
    expect(Math.abs(Date.parse(kept[0]?.created ?? '') - Date.now())).toBeLessThan(60_000);
    expect(JSON.parse(run(home, 'person', 'list', '--json')).people).toMatchObject([{ name: 'Kit', slug: 'kit' }]);
    expect(left(home)).toEqual(['pet', 'interest']);
  });

  it('keeps other words where they were changed, and does not bring the first ones back', async () => {
    const home = freshFolder();
    const { code } = await review(
      home,
      [
        [asked(1), choose.edit],
        [inYourWords, '\u0015the day of the glazes\r'],
      ],
      { args: ['-n', '1'] },
    );
    expect(code).toBe(0);
    expect(memories(home)).toMatchObject([{ kind: 'win', text: 'the day of the glazes', person: 'kit' }]);
    expect(left(home)).toEqual(['event', 'struggle', 'pet', 'interest']);
  });

  it('brings back what was skipped, and never what was declined', async () => {
    const home = freshFolder();
    const { code, screen } = await review(home, [
      [asked(1), `${choose.never}\r`],
      [asked(2), `${choose.skip}\r`],
      [asked(3), `${choose.stop}\r`],
    ]);
    expect(code).toBe(0);
    expect(screen).toContain('Nothing was kept.');
    expect(memories(home)).toEqual([]);
    expect(left(home)).toEqual(['event', 'struggle', 'pet', 'interest']);
  });

  it('stores nothing without a yes', async () => {
    for (const first of [`${choose.skip}\r`, `${choose.stop}\r`, '\u0003', '\u0004']) {
      const home = freshFolder();
      const steps =
        first === `${choose.skip}\r` ? Array.from({ length: all }, (_, i) => [asked(i + 1), first] as const) : [];
      const { code, raw } = await review(home, steps.length > 0 ? steps : [[asked(1), first]]);
      expect(code).toBe(first.length === 1 ? 130 : 0);
      expect(raw.lastIndexOf('\u001b[?25h')).toBeGreaterThanOrEqual(raw.lastIndexOf('\u001b[?25l'));
      expect(existsSync(join(home, 'textcoach.db'))).toBe(false);
    }
  });

  it('keeps what got a yes before Ctrl-C, and nothing of what was being changed', async () => {
    const home = freshFolder();
    const { code } = await review(home, [
      [asked(1), choose.keep],
      [asked(2), choose.edit],
      [inYourWords, ' and\u0003'],
    ]);
    expect(code).toBe(130);
    expect(memories(home).map(({ kind }) => kind)).toEqual(['win']);
    expect(left(home)).toHaveLength(all - 1);
  });

  it('lets no quote act on the terminal', async () => {
    const home = freshFolder();
    const skip = Array.from({ length: all - 1 }, (_, i) => [asked(i + 1), `${choose.skip}\r`] as const);
    const { raw } = await review(home, [...skip, [asked(all), choose.keep]]);
    expect(raw).toContain('lemons');
    expect(raw).not.toMatch(/\u001b\]|\u0007/);
    expect(memories(home)).toHaveLength(1);
    expect(memories(home)[0]?.text).not.toMatch(/\p{Cc}/u);
  });

  it.each([
    ['--plain', ['--plain'], {}],
    ['a simple terminal', [], { TERM: 'dumb' }],
  ] as [string, string[], Record<string, string>][])('asks in lines alone with %s', async (_, args, env) => {
    const home = freshFolder();
    const { code, raw } = await review(
      home,
      [
        [asked(1), '9\r'],
        [/type a number/, '1\r'],
        [asked(2), '2\r'],
        [inYourWords, '\r'],
        [asked(3), '4\r'],
        [asked(4), '3\r'],
        [asked(5), '5\r'],
      ],
      { args, env },
    );
    expect(code).toBe(0);
    expect(raw).not.toContain('\u001b');
    expect(memories(home).map(({ kind }) => kind)).toEqual(['event', 'win']);
    expect(left(home)).toEqual(['pet', 'interest']);
  });

  it('only prints with --list and --json', async () => {
    for (const option of ['--list', '--json']) {
      const home = freshFolder();
      const { code, screen } = await review(home, [], { args: [option] });
      expect(code).toBe(0);
      expect(screen).toContain('pottery');
      expect(screen).not.toMatch(asked(1));
      expect(existsSync(join(home, 'textcoach.db'))).toBe(false);
    }
  });

  it.each([44, 60])('fits in %i columns', async (columns) => {
    const { screen } = await review(freshFolder(), [[asked(1), `${choose.stop}\r`]], { columns });
    expect(Math.max(...screen.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(columns);
  });
});

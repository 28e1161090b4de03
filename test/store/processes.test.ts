import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const bin = resolve(import.meta.dirname, '../../bin/textcoach.cjs');
const start = (home: string, argv: string[]): ChildProcess =>
  spawn(process.execPath, [bin, ...argv], {
    env: { ...process.env, TEXTCOACH_HOME: home },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
const ended = (child: ChildProcess) =>
  new Promise<{ code: number | null; out: string; err: string }>((done) => {
    let out = '';
    let err = '';
    child.stdout?.on('data', (text) => (out += text));
    child.stderr?.on('data', (text) => (err += text));
    child.on('close', (code) => done({ code, out, err }));
  });
const run = (home: string, ...argv: string[]) => ended(start(home, argv));
const freshFolder = () => join(mkdtempSync(join(tmpdir(), 'textcoach-many-')), 'home');
const kept = async (home: string) =>
  (JSON.parse((await run(home, 'memory', 'list', '--json')).out) as { memories: { text: string }[] }).memories.map(
    ({ text }) => text,
  );

describe('many at once', () => {
  it('lose nothing: eight processes write from the first moment on', async () => {
    const home = freshFolder();
    const each = async (writer: number) => {
      for (let i = 0; i < 4; i += 1)
        expect(await run(home, 'memory', 'add', `memory ${writer} ${i}`, '--kind', 'joke')).toMatchObject({ code: 0 });
    };
    await Promise.all([0, 1, 2, 3, 4, 5, 6, 7].map(each));
    expect((await kept(home)).sort()).toEqual(
      [0, 1, 2, 3, 4, 5, 6, 7].flatMap((writer) => [0, 1, 2, 3].map((i) => `memory ${writer} ${i}`)),
    );
  }, 120_000);

  it('killed at any moment leave a database that opens, with all that was reported as kept', async () => {
    const home = freshFolder();
    await run(home, 'person', 'add', 'Sam');
    const reported: string[] = [];
    for (let i = 0; i < 10; i += 1) {
      const child = start(home, ['memory', 'add', `memory ${i}`, '--kind', 'joke', '--json']);
      const result = ended(child);
      setTimeout(() => child.kill('SIGKILL'), 70 + 15 * i);
      if ((await result).out.endsWith('\n')) reported.push(`memory ${i}`);
    }
    const there = await kept(home);
    expect(there).toEqual(expect.arrayContaining(reported));
    expect(await run(home, 'memory', 'add', 'one more')).toMatchObject({ code: 0 });
  }, 120_000);
});

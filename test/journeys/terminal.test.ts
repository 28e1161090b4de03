import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { spawn } from '@lydell/node-pty';
import { describe, expect, it } from 'vitest';

const bin = resolve(import.meta.dirname, '../../bin/textcoach.cjs');
const freshFolder = () => join(mkdtempSync(join(tmpdir(), 'textcoach-pty-')), 'home');
const bare = (text: string) => text.replace(/\u001b\[[0-9;?]*[A-Za-z]/g, '').replace(/\r/g, '');

interface Options {
  readonly home?: string;
  readonly columns?: number;
  readonly env?: Record<string, string>;
}

/** Runs the program in a terminal; each step waits until its text shows and then types. */
const terminal = (
  argv: string[],
  steps: [shown: string | RegExp, typed: string | { columns: number }][],
  { home = freshFolder(), columns = 80, env = {} }: Options = {},
) =>
  new Promise<{ code: number; screen: string; raw: string }>((done, fail) => {
    const given = {
      PATH: process.env.PATH ?? '',
      HOME: home,
      TEXTCOACH_HOME: home,
      TERM: 'xterm-256color',
      TZ: 'UTC',
      ...env,
    };
    const child = spawn(process.execPath, [bin, ...argv], { cols: columns, rows: 40, cwd: tmpdir(), env: given });
    let raw = '';
    let from = 0;
    const left = [...steps];
    const next = (): void => {
      const step = left[0];
      if (!step) return;
      const seen = bare(raw.slice(from));
      if (typeof step[0] === 'string' ? !seen.includes(step[0]) : !step[0].test(seen)) return;
      left.shift();
      from = raw.length;
      const [, typed] = step;
      setTimeout(() => {
        if (typeof typed === 'string') return child.write(typed);
        child.resize(typed.columns, 40);
        next();
      }, 60);
    };
    const timer = setTimeout(() => {
      child.kill();
      fail(new Error(`waited for ${String(left[0]?.[0])} in:\n${bare(raw)}`));
    }, 15_000);
    child.onData((text) => {
      raw += text;
      next();
    });
    child.onExit(({ exitCode, signal }) => {
      clearTimeout(timer);
      // A shell shows a program that a signal ended so.
      done({ code: signal ? 128 + signal : exitCode, screen: bare(raw), raw });
    });
  });
const run = (home: string, ...argv: string[]) =>
  spawnSync(process.execPath, [bin, ...argv], { encoding: 'utf8', env: { ...process.env, TEXTCOACH_HOME: home } })
    .stdout;

describe('paste mode', () => {
  it('reads what is pasted until Ctrl-D, and stores nothing', async () => {
    const home = freshFolder();
    const { code, screen } = await terminal(['check'], [['Ctrl-D', 'You never listen.\rWhatever.\r\u0004']], { home });
    expect(code).toBe(0);
    expect(screen).toContain('respect/always-never');
    expect(screen).toContain('respect/stonewall');
    expect(existsSync(home)).toBe(false);
  });

  it('ends with 130 on Ctrl-C', async () => {
    const { code } = await terminal(['check'], [['Ctrl-D', 'You never\u0003']]);
    expect(code).toBe(130);
  });

  it('says that nothing was pasted', async () => {
    const { code, screen } = await terminal(['check'], [['Ctrl-D', '\u0004']]);
    expect(code).toBe(2);
    expect(screen).toContain('empty');
  });
});

describe('the look', () => {
  it('has colour on a terminal, none where it is not wanted', async () => {
    const colours = /\u001b\[[1-9]/;
    expect((await terminal(['check', 'you never listen'], [])).raw).toMatch(colours);
    expect((await terminal(['check', 'you never listen'], [], { env: { NO_COLOR: '1' } })).raw).not.toMatch(colours);
    expect((await terminal(['check', 'you never listen'], [], { env: { TERM: 'dumb' } })).raw).not.toMatch(colours);
    expect((await terminal(['check', 'you never listen', '--plain'], [])).raw).not.toMatch(colours);
  });

  it.each([44, 60, 80, 200])('fits in %i columns', async (columns) => {
    const { screen } = await terminal(
      [
        'check',
        'so how was your day? you never tell me anything these days and I would really love to hear about it all',
      ],
      [],
      { columns },
    );
    expect(Math.max(...screen.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(Math.min(columns, 80));
  });
});

describe('questions', () => {
  it('person add asks for what it needs, and comfort above sweet asks once whether both are adults', async () => {
    const home = freshFolder();
    const { code } = await terminal(
      ['person', 'add'],
      [
        [/name/i, 'Sam\r'],
        [/call them/i, 'Sammy\r'],
        [/pronouns/i, 'they/them\r'],
        [/to you/i, 'partner\r'],
        [/flirting/i, '\u001b[B'],
        [/flirty/, '\r'],
        [/adults/i, 'y\r'],
      ],
      { home },
    );
    expect(code).toBe(0);
    expect(JSON.parse(run(home, 'person', 'list', '--json')).people).toMatchObject([
      { name: 'Sam', nicknames: ['Sammy'], pronouns: 'they/them', comfort: 'flirty', adults: true, default: true },
    ]);
  });

  it('memory add asks for the words', async () => {
    const home = freshFolder();
    const { code, screen } = await terminal(['memory', 'add'], [['remember', 'burnt lasagne\r']], { home });
    expect(code).toBe(0);
    expect(screen).toContain('Would you be comfortable if they saw this list?');
    expect(JSON.parse(run(home, 'memory', 'list', '--json')).memories).toMatchObject([
      { text: 'burnt lasagne', kind: 'joke' },
    ]);
  });

  it('Ctrl-C and Ctrl-D end with 130, keep nothing and give the cursor back', async () => {
    for (const key of ['\u0003', '\u0004']) {
      const home = freshFolder();
      const { code, raw } = await terminal(['person', 'add'], [[/name/i, key]], { home });
      expect(code).toBe(130);
      expect(raw.lastIndexOf('\u001b[?25l')).toBeLessThanOrEqual(raw.lastIndexOf('\u001b[?25h'));
      expect(
        existsSync(join(home, 'textcoach.db')) ? JSON.parse(run(home, 'person', 'list', '--json')).people : [],
      ).toEqual([]);
    }
  });

  it('wipe takes the typed word only', async () => {
    const home = freshFolder();
    run(home, 'memory', 'add', 'burnt lasagne');
    expect((await terminal(['wipe'], [['Type wipe', 'yes\r']], { home })).screen).toContain('Nothing was deleted');
    expect(readdirSync(home)).toEqual(['textcoach.db']);
    expect((await terminal(['wipe'], [['Type wipe', 'wipe\r']], { home })).code).toBe(0);
    expect(existsSync(home)).toBe(false);
  });

  it('person remove asks after it has said what goes', async () => {
    const home = freshFolder();
    run(home, 'person', 'add', 'Sam');
    run(home, 'memory', 'add', 'burnt lasagne');
    expect((await terminal(['person', 'remove', 'sam'], [['1 memory', '\r']], { home })).screen).toContain(
      'Nothing was removed',
    );
    await terminal(['person', 'remove', 'sam'], [['1 memory', 'y\r']], { home });
    expect(JSON.parse(run(home, 'person', 'list', '--json')).people).toEqual([]);
    expect(JSON.parse(run(home, 'memory', 'list', '--json')).memories).toEqual([]);
  });
});

describe('a result that cannot be written', () => {
  it('is said, with 2', () => {
    const { status, stderr } = spawnSync(
      'bash',
      ['-c', `"${process.execPath}" "${bin}" check "love you" > /dev/full`],
      { encoding: 'utf8', env: { ...process.env, TEXTCOACH_HOME: freshFolder() } },
    );
    expect(status).toBe(2);
    expect(stderr).toContain('disk is full');
  });
});

describe('a reader that has seen enough', () => {
  it('ends the program quietly', () => {
    const script = `yes "you never listen to me" | head -20000 | "${process.execPath}" "${bin}" check --batch - --format ndjson --no-alternatives | head -2; echo "\${PIPESTATUS[2]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', script], {
      encoding: 'utf8',
      env: { ...process.env, TEXTCOACH_HOME: freshFolder() },
    });
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[2]).toBe('0');
    expect(stderr).toBe('');
  });
});

/** The number of an alternative without blanks, as a list of them would have it. */
const whole = (...argv: string[]): string => {
  const { alternatives } = JSON.parse(run(freshFolder(), 'check', ...argv, '--json'));
  return String(alternatives.findIndex(({ slots }: { slots: unknown[] }) => slots.length === 0) + 1);
};

describe('choosing', () => {
  const remote = { SSH_TTY: '/dev/pts/0' };
  const down = '\u001b[B';

  it('takes an alternative, asks for its blanks, and copies it through the terminal over SSH', async () => {
    const home = freshFolder();
    const { code, raw } = await terminal(
      ['check', '--pick', 'get milk', '--seed', '3'],
      [
        ['Take one?', `${down}\r`],
        [/favour/, 'pick up milk\r'],
        ['Make it yours', '\r'],
      ],
      { home, env: remote },
    );
    expect(code).toBe(0);
    const [, copied = ''] = /\u001b\]52;c;([A-Za-z0-9+/=]+)\u0007/.exec(raw) ?? [];
    const text = Buffer.from(copied, 'base64').toString('utf8');
    expect(text).toContain('pick up milk');
    expect(text).not.toContain('___');
  });

  it('lets the draft be changed and looked at again, and keeps it when it is fine', async () => {
    const { code, raw, screen } = await terminal(
      ['check', '--pick', '--plain', 'you never listen'],
      [
        ['Take one?', '4\r'],
        ['Make it yours', 'you never listen to me, and I would love ten minutes with you\r'],
        ['Take one?', '5\r'],
      ],
      { env: remote },
    );
    expect(code).toBe(0);
    expect(screen.match(/respect\/always-never/g)?.length).toBeGreaterThanOrEqual(2);
    expect(Buffer.from(/\]52;c;([A-Za-z0-9+/=]+)/.exec(raw)?.[1] ?? '', 'base64').toString('utf8')).toBe(
      'you never listen to me, and I would love ten minutes with you',
    );
  });

  it('coach asks for their text and a draft, and holds a round', async () => {
    const home = freshFolder();
    const { code, screen } = await terminal(
      ['coach', '--plain'],
      [
        ['What did they write', 'I got the job!!!\r'],
        ['Your draft', 'nice\r'],
        ['Take one?', '9\r'],
        ['type a number', `${whole('nice', '--reply-to', 'I got the job!!!')}\r`],
        ['Make it yours', '\r'],
      ],
      { home, env: remote },
    );
    expect(code).toBe(0);
    expect(screen).toContain('interest/missed-good-news');
    const used = run(home, 'config', 'path');
    expect(used).toContain(home);
    expect(existsSync(join(home, 'textcoach.db'))).toBe(true);
  });

  it.each([
    ['--plain', ['coach', '--plain'], remote],
    ['a simple terminal', ['coach'], { ...remote, TERM: 'dumb' }],
  ] as [string, string[], Record<string, string>][])('asks in lines alone with %s', async (_name, argv, env) => {
    const { code, raw } = await terminal(
      argv,
      [
        ['What did they write', '\r'],
        ['Your draft', 'so how was your day\r'],
        ['Take one?', '6\r'],
      ],
      { env },
    );
    expect(code).toBe(0);
    expect(raw.replace(/\u001b\]52;[^\u0007]*\u0007/, '')).not.toContain('\u001b');
  });

  it('shows help before a draft is asked for when their text tells of danger', async () => {
    const { code, screen } = await terminal(
      ['coach', '--plain'],
      [
        ['What did they write', 'i want to end my life tonight\r'],
        ['Your draft', 'where are you? I am coming over\r'],
        ['Take one?', '\u0003'],
      ],
    );
    expect(code).not.toBe(0);
    expect(screen.indexOf('findahelpline.com')).toBeGreaterThan(0);
    expect(screen.indexOf('findahelpline.com')).toBeLessThan(screen.indexOf('Your draft'));
  });

  it('notes nothing down with --no-remember', async () => {
    const home = freshFolder();
    await terminal(
      ['coach', '--plain', '--no-remember'],
      [
        ['What did they write', '\r'],
        ['Your draft', 'so how was your day\r'],
        ['Take one?', `${whole('so how was your day')}\r`],
        ['Make it yours', '\r'],
      ],
      { home, env: remote },
    );
    expect(existsSync(join(home, 'textcoach.db'))).toBe(false);
  });

  it.each([
    ['check --pick', ['check', '--pick', 'so how was your day'], [['Take one?', '\u0003']]],
    ['coach', ['coach'], [['What did they write', '\u0003']]],
    [
      'a blank',
      ['check', '--pick', 'get milk', '--seed', '3'],
      [
        ['Take one?', `${down}\r`],
        [/favour/, '\u0003'],
      ],
    ],
  ] as [string, string[], [string | RegExp, string][]][])(
    'Ctrl-C in %s ends with 130 and gives the cursor back',
    async (_name, argv, steps) => {
      const { code, raw } = await terminal(argv, steps);
      expect(code).toBe(130);
      expect(raw.lastIndexOf('\u001b[?25h')).toBeGreaterThanOrEqual(raw.lastIndexOf('\u001b[?25l'));
    },
  );

  it.each([60, 44])('fits in %i columns, without colour', async (columns) => {
    const { code, screen, raw } = await terminal(
      ['check', '--pick', '--plain', 'so how was your day'],
      [['Take one?', '6\r']],
      { columns, env: { NO_COLOR: '1' } },
    );
    expect(code).toBe(0);
    expect(screen).toContain('generic/how-was-your-day');
    expect(raw).not.toMatch(/\u001b\[3[0-7]m/);
  });

  it('goes on after the window was made narrow', async () => {
    const { code, screen } = await terminal(
      ['check', '--pick', 'so how was your day'],
      [
        ['Take one?', { columns: 60 }],
        ['', `${down}${down}${down}${down}${down}\r`],
      ],
      { env: remote },
    );
    expect(code).toBe(0);
    expect(screen).toContain('nothing for now');
  });

  it('offers no choice of words beside help', async () => {
    const { code, screen } = await terminal(['check', '--pick', 'if you leave me i will kill myself'], []);
    expect(code).toBe(1);
    expect(screen).toContain('988');
    expect(screen).not.toContain('Take one?');
  });
});

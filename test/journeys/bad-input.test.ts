import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/main.js';
import { freshHome } from '../world.js';

const wild = '\u001b[2J\u001b]0;pwned\u0007';

describe('what is typed wrongly', () => {
  it.each([
    [['chekc', 'hey'], 'check'],
    [['memroy', 'list'], 'memory'],
    [['memory', 'lsit'], 'memory list'],
    [['check', 'hey', '--formt', 'json'], '--format'],
    [['explain', 'guilt/tripp'], 'guilt/trip'],
    [['rules', 'guilt'], 'rules'],
    [['banter', '--mood', 'serious'], 'playful'],
    [['how was your day'], 'check'],
    [[], 'check'],
  ])('%j ends with 2 and names %j', async (argv, hint) => {
    const { code, out, err } = await freshHome().run(argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(hint);
    expect(err).toMatch(/^textcoach: /);
  });

  it('names of prototypes are no commands, rules, settings or people', async () => {
    for (const argv of [
      ['constructor'],
      ['explain', 'toString'],
      ['config', 'get', '__proto__'],
      ['memory', 'hasOwnProperty'],
      ['person', 'show', 'constructor'],
    ])
      expect((await freshHome().run(argv)).code).toBe(2);
  });
});

describe('what could act on a terminal', () => {
  it('never gets there from a name, a memory or a batch', async () => {
    const home = freshHome();
    const runs = [
      await home.run(['person', 'add', `Sam${wild}`]),
      await home.run(['memory', 'add', `museum ${wild}`]),
      await home.run(['check', `love ${wild}`]),
      await home.run(['check', 'love you', '--to', `Sam${wild}`]),
      await home.run(['memory', 'search', wild]),
      await home.run(['explain', wild]),
      await home.run([wild]),
      await home.run(['check', '--batch', '-'], { input: `love ${wild}\n` }),
      await home.run(['check', '--file', `x${wild}`]),
      await home.run(['check', '--batch', `x${wild}`]),
      await home.run(['check', '--batch', `x${wild}`, '--format', 'table']),
      await home.run(['check', '--batch', `x${wild}`, '--json']),
      await home.run(['config', 'set', 'skip', wild]),
      await home.run(['memory', 'import', '-'], { input: JSON.stringify({ text: `museum ${wild}` }) }),
    ];
    for (const { out, err } of runs) expect(out + err).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
  });

  it('nor what turns writing around', async () => {
    const { out } = await freshHome().run(['check', 'you never listen \u202eevol']);
    expect(out).not.toContain('\u202e');
  });
});

describe('a place that cannot be used', () => {
  const run = async (argv: string[], env: Record<string, string>, home?: string) => {
    const [out, err] = [new PassThrough(), new PassThrough()];
    const world = {
      stdin: new PassThrough(),
      stdout: out,
      stderr: err,
      env,
      platform: 'linux' as const,
      home,
      cwd: '/',
      now: () => new Date(0),
    };
    const code = await main(argv, world);
    return { code, out: String(out.read() ?? ''), err: String(err.read() ?? '') };
  };

  it('no home at all', async () => {
    for (const argv of [
      ['check', 'hey'],
      ['memory', 'add', 'x'],
      ['config', 'list'],
    ]) {
      const { code, err } = await run(argv, {});
      expect(code).toBe(2);
      expect(err).toContain('HOME');
    }
    expect((await run(['--version'], {})).code).toBe(0);
    expect((await run(['explain', '3'], {})).code).toBe(0);
  });

  it('XDG folders and a home of one’s own are obeyed', async () => {
    const home = freshHome();
    await run(
      ['memory', 'add', 'x'],
      { XDG_CONFIG_HOME: join(home.path, 'c'), XDG_DATA_HOME: join(home.path, 'd') },
      home.path,
    );
    await run(['config', 'set', 'deep', 'on'], { XDG_CONFIG_HOME: join(home.path, 'c') }, home.path);
    expect(existsSync(join(home.path, 'd/textcoach/textcoach.db'))).toBe(true);
    expect(existsSync(join(home.path, 'c/textcoach/config.json'))).toBe(true);
  });

  it('a file where the folder should be', async () => {
    const home = freshHome();
    writeFileSync(join(home.path, 'file'), '');
    const { code, err } = await home.run(['memory', 'add', 'x'], { env: { TEXTCOACH_HOME: join(home.path, 'file') } });
    expect(code).toBe(2);
    expect(err).toContain('TEXTCOACH_HOME');
  });

  it.skipIf(process.getuid?.() === 0)('a folder that may not be written', async () => {
    const home = freshHome();
    const closed = join(home.path, 'closed');
    mkdirSync(closed);
    chmodSync(closed, 0o500);
    expect((await home.run(['memory', 'add', 'x'], { env: { TEXTCOACH_HOME: closed } })).code).toBe(2);
    expect((await home.run(['check', 'hey'], { env: { TEXTCOACH_HOME: closed } })).code).toBe(0);
  });

  it('a disk that is full: nothing is changed, and it is said', async () => {
    const home = freshHome();
    await home.run(['memory', 'add', 'burnt lasagne']);
    const { code, err } = await home.run(['memory', 'export', '/dev/full', '--force']);
    expect(code).toBe(2);
    expect(err).toMatch(/^textcoach: /);
  });

  it('a database of somebody else’s is reported by each command and kept', async () => {
    const home = freshHome();
    const file = join(home.path, 'textcoach.db');
    writeFileSync(file, 'notes of somebody else. '.repeat(50));
    const before = readFileSync(file);
    for (const argv of [
      ['memory', 'add', 'x'],
      ['memory', 'list'],
      ['person', 'add', 'Sam'],
      ['check', 'hey'],
      ['banter'],
    ]) {
      const { code, err } = await home.run(argv);
      expect(code, argv.join(' ')).toBe(2);
      expect(err).toContain('textcoach.db');
    }
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(home.path)).toEqual(['textcoach.db']);
  });
});

describe('a batch', () => {
  it('goes on past a line of ten megabytes', async () => {
    const { code, out } = await freshHome().run(['check', '--batch', '-', '--format', 'ndjson', '--no-alternatives'], {
      input: `hey\n${'x'.repeat(10_000_000)}\nlove you\n`,
    });
    expect(code).toBe(2);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { index: number; error?: string; score?: number });
    expect(lines.map(({ index }) => index)).toEqual([0, 1, 2]);
    expect(lines[1]?.error).toContain('20,000');
    expect(lines[2]?.score).toBeGreaterThanOrEqual(80);
  });

  it('takes a last line without an end, Windows line ends and a mark at the start', async () => {
    const { out } = await freshHome().run(['check', '--batch', '-', '--format', 'ndjson'], {
      input: '\ufeffhey\r\nlove you',
    });
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { draft: { text: string } }).draft.text),
    ).toEqual(['hey', 'love you']);
  });
});

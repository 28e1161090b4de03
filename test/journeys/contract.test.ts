import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freshHome } from '../world.js';

const check = (argv: string[], options: Parameters<ReturnType<typeof freshHome>['run']>[1] = {}) =>
  freshHome().run(['check', ...argv], options);
const scoreOf = (out: string) => JSON.parse(out).score as number | null;

describe('exit codes', () => {
  it.each([
    [['love you'], 0],
    [['you never listen to me'], 0],
    [['you never listen to me', '--fail-on', 'warning'], 1],
    [['so how was your day', '--fail-on', 'suggestion'], 1],
    [['so how was your day', '--fail-on', 'warning'], 0],
    [['are you actually that stupid'], 1],
    [['are you actually that stupid', '--fail-on', 'never'], 0],
    [['so how was your day', '--min-score', '64'], 1],
    [['so how was your day', '--min-score', '63'], 0],
    [["if you leave I'll hurt myself"], 1],
    [["if you leave I'll hurt myself", '--fail-on', 'never'], 0],
    [["if you leave I'll hurt myself", '--fail-on', 'error', '--min-score', '1'], 1],
    [['love you', '--min-score', '101'], 2],
    [['love you', '--fail-on', 'sometimes'], 2],
    [['love you', '--nonsense'], 2],
    [['love you', '--only', 'respect/always-nevr'], 2],
    [['love you', '--skip', 'safety'], 2],
    [['love you', '--only', 'safety/threat'], 2],
    [['love you', '--format', 'xml'], 2],
    [['love you', '--now', 'soon'], 2],
    [['love you', '-n', '-1'], 2],
    [['love you', '--file', 'missing.txt'], 2],
    [[''], 2],
    [['   '], 2],
    [['x'.repeat(20_001)], 2],
    [['--no-input'], 2],
  ] as [string[], number][])('%j ends with %i', async (argv, code) => expect((await check(argv)).code).toBe(code));

  it('names the nearest rule', async () =>
    expect((await check(['love you', '--skip', 'respect/always-nevr'])).err).toContain('respect/always-never'));

  it('is 2 when one of a batch could not be checked, and the rest are', async () => {
    const { code, out } = await check(['--batch', '-', '--json'], {
      input: Buffer.concat([
        Buffer.from('hey\n'),
        Buffer.from([0xff, 0xfe, 10]),
        Buffer.from('are you actually that stupid\n'),
      ]),
    });
    expect(code).toBe(2);
    const [first, second, third] = JSON.parse(out);
    expect([first.index, second.index, third.index]).toEqual([0, 1, 2]);
    expect(second).toEqual({ schemaVersion: 1, index: 1, error: expect.any(String) });
    expect(third.score).toBeLessThan(55);
  });
});

describe('where the draft comes from', () => {
  it.each([
    ['words', ['so', 'how', 'was', 'your', 'day'], undefined],
    ['a pipe', [], 'so how was your day\n'],
    ['-', ['-'], 'so how was your day'],
    ['a pipe with Windows line ends', ['-'], 'so how was your day\r\n'],
  ])('%s', async (_name, argv, input) =>
    expect(scoreOf((await check([...argv, '--json'], input === undefined ? {} : { input })).out)).toBe(63),
  );

  it('a file', async () => {
    const home = freshHome();
    writeFileSync(join(home.path, 'a draft.txt'), 'so how was your day\n');
    expect(scoreOf((await home.run(['check', '--file', 'a draft.txt', '--json'])).out)).toBe(63);
  });

  it('one word that is also a file is checked as text, and stderr says how to mean the file', async () => {
    const home = freshHome();
    writeFileSync(join(home.path, 'hey'), 'something else');
    const { out, err, code } = await home.run(['check', 'hey', '--json']);
    expect([code, JSON.parse(out).draft.text]).toEqual([0, 'hey']);
    expect(err).toContain('--file');
  });

  it.each([[['hey', '--file', 'x']], [['-', '--clipboard']]])('%j is two places at once', async (argv) =>
    expect((await check(argv, { input: 'hey' })).code).toBe(2),
  );

  it('a draft that begins with a dash is explained, not repeated', async () => {
    const { code, err } = await check(['-_- my secret']);
    expect(code).toBe(2);
    expect(err).toContain('--');
    expect(err).not.toContain('secret');
    expect((await check(['--json', '--', '-_- really?'])).code).toBe(0);
  });

  it.each([
    ['NUL', 'love\0you'],
    ['an escape sequence', 'love \u001b[31myou'],
    ['invalid UTF-8', Buffer.from([0x6c, 0x6f, 0xff])],
    ['nothing', ''],
    ['blank lines', '\n \n'],
    ['far too much', 'a'.repeat(300_000)],
  ])('%s is refused without repeating it', async (_name, input) => {
    const { code, out, err } = await check(['-'], { input });
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^textcoach: /);
    expect(err).not.toContain('love');
    expect(err).not.toContain('\u001b');
    expect(err.length).toBeLessThan(400);
  });

  it('a folder is not a draft', async () => {
    const home = freshHome();
    mkdirSync(join(home.path, 'folder'));
    expect((await home.run(['check', '--file', 'folder'])).code).toBe(2);
  });
});

describe('output', () => {
  it('is one JSON document for --json, also in a batch', async () => {
    const { out } = await check(['--batch', '-', '--json'], { input: 'hey\nwyd\n' });
    expect(JSON.parse(out)).toHaveLength(2);
    expect((await check(['--batch', '-', '--json'], { input: '\n' })).out).toBe('[]\n');
  });

  it('is the same, byte for byte, for the same draft, store, clock and seed', async () => {
    const run = () => check(['so how was your day', '--json', '--seed', '4', '--now', '2026-11-24T10:00:00Z']);
    expect((await run()).out).toBe((await run()).out);
  });

  it('gives lines that editors read', async () => {
    const { out } = await check(['-', '--format', 'line'], { input: 'hi there love\nyou never listen' });
    expect(out).toMatch(/^-:2:1: warning: respect\/always-never: /m);
  });

  it('has no colour, box or symbol with --plain, whatever the terminal', async () => {
    const { out } = await check(['you never listen to me', '--plain'], { env: { FORCE_COLOR: '1' } });
    expect(out).not.toMatch(/\u001b|[─│‹›]/);
  });

  it.each([
    [{ FORCE_COLOR: '1' }, true],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    [{}, false],
  ])('with %j colour is %s', async (env, colour) =>
    expect((await check(['you never listen to me'], { env })).out.includes('\u001b')).toBe(colour),
  );

  it('prints nothing with --quiet', async () => expect((await check(['hey', '-q'])).out).toBe(''));

  it('shows three findings, all with --all', async () => {
    const draft =
      "You never listen. You always leave. I guess I'm just not important to you. Whatever. Are you mad at me? Are we ok?";
    const tags = (out: string) => out.match(/(?:warning|suggestion|error|info) · /g)?.length ?? 0;
    expect(tags((await check([draft])).out)).toBe(3);
    expect(tags((await check([draft, '--all'])).out)).toBeGreaterThan(3);
  });

  it('leaves alternatives out, or gives as many as asked', async () => {
    const count = async (...argv: string[]) =>
      JSON.parse((await check(['so how was your day', '--json', ...argv])).out).alternatives.length;
    expect(await count('--no-alternatives')).toBe(0);
    expect(await count('-n', '0')).toBe(0);
    expect(await count('-n', '5')).toBe(5);
  });
});

describe('which rules run', () => {
  const rulesIn = async (...argv: string[]) =>
    (
      JSON.parse((await check(["You never listen. If you leave I'll hurt myself", '--json', ...argv])).out)
        .findings as { rule: string }[]
    ).map(({ rule }) => rule);

  it('safety runs under every --only and --skip', async () => {
    for (const argv of [
      ['--only', 'generic'],
      ['--skip', 'respect,pressure,guilt'],
      ['--only', 'respect/always-never'],
    ])
      expect((await rulesIn(...argv)).some((rule) => rule.startsWith('safety/'))).toBe(true);
  });

  it('a category or a rule can be left out', async () => {
    expect(await rulesIn('--skip', 'respect/always-never')).not.toContain('respect/always-never');
    expect(await rulesIn('--skip', 'respect')).not.toContain('respect/always-never');
    expect(await rulesIn('--only', 'respect')).toContain('respect/always-never');
  });
});

describe('language', () => {
  it('reads only English, and says so without a score', async () => {
    const { code, out } = await check(['te quiero mucho mi amor buenas noches cariño', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ language: 'other', score: null, band: null, safety: null });
  });
});

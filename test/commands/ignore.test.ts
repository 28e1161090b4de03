import { describe, expect, it } from 'vitest';
import { freshHome, type Home } from '../world.js';

const rulesIn = async (home: Home, ...args: string[]): Promise<string[]> =>
  (
    JSON.parse((await home.run(['check', ...args, '--json', '--no-alternatives'])).out).findings as { rule: string }[]
  ).map(({ rule }) => rule);
const withSam = async (): Promise<Home> => {
  const home = freshHome();
  await home.run(['person', 'add', 'Sam']);
  await home.run(['person', 'add', 'Noor']);
  return home;
};

describe('ignore', () => {
  it('leaves a rule alone, or a category, everywhere or for one person', async () => {
    const home = await withSam();
    const day = 'so how was your day';
    expect(await rulesIn(home, day, '--to', 'sam')).toContain('generic/how-was-your-day');
    expect((await home.run(['ignore', 'add', 'generic/how-was-your-day', '--to', 'sam'])).code).toBe(0);
    expect(await rulesIn(home, day, '--to', 'sam')).not.toContain('generic/how-was-your-day');
    expect(await rulesIn(home, day, '--to', 'noor')).toContain('generic/how-was-your-day');
    expect((await home.run(['ignore', 'add', 'generic'])).code).toBe(0);
    expect(await rulesIn(home, day, '--to', 'noor')).not.toContain('generic/how-was-your-day');
    expect((await home.run(['ignore', 'remove', 'generic'])).code).toBe(0);
    expect(await rulesIn(home, day, '--to', 'noor')).toContain('generic/how-was-your-day');
  });

  it('leaves words alone, whatever their case and spelling, and nothing beside them', async () => {
    const home = await withSam();
    const text = 'Morning, you absolute muppet. You never listen.';
    const before = await rulesIn(home, text, '--to', 'sam');
    expect(before).toContain('respect/always-never');
    await home.run(['ignore', 'add', 'You NEVER listen', '--to', 'sam']);
    expect(await rulesIn(home, text, '--to', 'sam')).toEqual(before.filter((rule) => rule !== 'respect/always-never'));
    expect(await rulesIn(home, 'u never listen', '--to', 'sam')).not.toContain('respect/always-never');
    expect(await rulesIn(home, 'you never call', '--to', 'sam')).toContain('respect/always-never');
    expect(await rulesIn(home, text, '--to', 'noor')).toContain('respect/always-never');
  });

  it('never quiets a safety rule', async () => {
    const home = await withSam();
    const threat = "if you leave I'll hurt myself";
    await home.run(['ignore', 'add', "I'll hurt myself"]);
    await home.run(['ignore', 'add', 'if you leave', '--to', 'sam']);
    expect(await rulesIn(home, threat, '--to', 'sam')).toContain('safety/leverage-self-harm');
  });

  it('lists what is ignored, and for whom', async () => {
    const home = await withSam();
    await home.run(['ignore', 'add', 'tone']);
    await home.run(['ignore', 'add', 'you', 'muppet', '--to', 'sam']);
    expect(JSON.parse((await home.run(['ignore', 'list', '--json'])).out).ignored).toEqual([
      { what: 'tone', kind: 'rule', to: null },
      { what: 'you muppet', kind: 'words', to: 'sam' },
    ]);
    expect(JSON.parse((await home.run(['ignore', 'list', '--to', 'noor', '--json'])).out).ignored).toEqual([]);
    expect((await home.run(['ignore', 'list'])).out).toContain('you muppet');
  });

  it('travels with an export', async () => {
    const home = await withSam();
    await home.run(['ignore', 'add', 'you muppet', '--to', 'sam']);
    const { out } = await home.run(['memory', 'export', '-']);
    const other = freshHome();
    await other.run(['memory', 'import', '-'], { input: out });
    expect((await other.run(['ignore', 'list', '--to', 'sam'])).out).toContain('you muppet');
  });

  it.each([
    [['add', 'safety'], 'safety'],
    [['add', 'safety/threat', '--to', 'sam'], 'safety'],
    [['add', 'generic/how-was-your-dya'], 'generic/how-was-your-day'],
    [['add', 'muppet', '--to', 'smm'], 'nobody'],
    [['add', ' '], 'empty'],
    [['add'], 'what'],
    [['remove', 'tone'], 'ignore list'],
    [['remove', 'tone', '--to', 'sam'], 'ignore list'],
    [['ad', 'tone'], 'ignore add'],
  ])('%j is refused with %j', async (argv, hint) => {
    const { code, out, err } = await (await withSam()).run(['ignore', ...argv]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(hint);
  });
});

describe('what a person is fine with', () => {
  it.each([
    ['sarcasm', 'nice of you to finally reply', 'respect/sarcasm-risk'],
    ['swearing', "you're a dick", 'respect/contempt'],
  ])('%s is left alone for them only', async (tolerance, text, rule) => {
    const home = await withSam();
    expect(await rulesIn(home, text, '--to', 'sam')).toContain(rule);
    expect((await home.run(['person', 'set', 'sam', '--tolerate', tolerance])).code).toBe(0);
    expect(await rulesIn(home, text, '--to', 'sam')).not.toContain(rule);
    expect(await rulesIn(home, text, '--to', 'noor')).toContain(rule);
    await home.run(['person', 'set', 'sam', '--tolerate', 'none']);
    expect(await rulesIn(home, text, '--to', 'sam')).toContain(rule);
  });

  it('swearing is no cover for contempt', async () => {
    const home = await withSam();
    await home.run(['person', 'set', 'sam', '--tolerate', 'swearing']);
    expect(await rulesIn(home, "you're fucking useless", '--to', 'sam')).not.toEqual([]);
  });

  it('a slip names the nearest', async () => {
    const { code, err } = await (await withSam()).run(['person', 'set', 'sam', '--tolerate', 'sarcsam']);
    expect(code).toBe(2);
    expect(err).toContain('sarcasm');
  });
});

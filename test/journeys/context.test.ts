import { describe, expect, it } from 'vitest';
import type { Critique } from '../../src/model/critique.js';
import { freshHome, type Home } from '../world.js';

const critique = async (home: Home, argv: readonly string[], options: { now?: string; input?: string } = {}) => {
  const { code, out, err } = await home.run(['check', ...argv, '--json'], options);
  return { code, err, critique: JSON.parse(out) as Critique };
};
const ids = ({ findings }: Critique) => findings.map(({ rule }) => rule);
const earned = ({ credits }: Critique) => credits.map(({ rule }) => rule);

describe('remember now, ask tomorrow', () => {
  const interview = async (): Promise<Home> => {
    const home = freshHome();
    await home.run(['person', 'add', 'Sam', '--nick', 'Sammy']);
    await home.run(['memory', 'add', "Sam's interview at the museum thu 9am"]);
    return home;
  };

  it('points at what is waiting to be asked about, and offers to ask it', async () => {
    const home = await interview();
    const after = await critique(home, ['so how was your day'], { now: '2026-11-26T13:00:00Z' });
    expect(ids(after.critique)).toContain('interest/missed-followup');
    expect(after.critique.alternatives.some(({ memories }) => memories.length > 0)).toBe(true);
    expect(after.critique.alternatives[0]?.text).toContain('interview at the museum');
    expect(after.critique.alternatives[0]?.text).not.toMatch(/thu|9am/i);
  });

  it('says nothing of it before, nor when it is asked, nor once it is done', async () => {
    const home = await interview();
    const before = await critique(home, ['so how was your day'], { now: '2026-11-25T13:00:00Z' });
    expect(ids(before.critique)).not.toContain('interest/missed-followup');
    const asked = await critique(home, ['Sammy! how did the museum interview go?'], { now: '2026-11-26T13:00:00Z' });
    expect(ids(asked.critique)).not.toContain('interest/missed-followup');
    expect(earned(asked.critique)).toContain('credit/follow-up');
    await home.run(['memory', 'done', '1', 'got it!! starts in January']);
    const done = await critique(home, ['so how was your day'], { now: '2026-11-26T13:00:00Z' });
    expect(ids(done.critique)).not.toContain('interest/missed-followup');
  });
});

describe('answering their news', () => {
  it('a big moment that gets half a sentence', async () => {
    const home = freshHome();
    const { code, critique: flat } = await critique(home, [
      '--reply-to',
      'I GOT THE JOB',
      "nice, congrats. what's for dinner",
    ]);
    expect(code).toBe(0);
    expect(ids(flat)).toContain('interest/missed-good-news');
    expect(flat.findings.find(({ rule }) => rule === 'interest/missed-good-news')?.severity).toBe('warning');
    expect(flat.score).toBeLessThanOrEqual(69);
    expect(flat.alternatives.length).toBeGreaterThan(0);
    const { critique: glad } = await critique(home, [
      '--reply-to',
      'I GOT THE JOB',
      'YES!! Where were you when they called?? Tell me everything',
    ]);
    expect(ids(glad)).toEqual([]);
    expect(earned(glad)).toContain('credit/active-constructive');
  });

  it('advice where comfort was due, and an alternative that offers a choice', async () => {
    const home = freshHome();
    const { critique: fix } = await critique(home, ['--reply-to', 'worst shift ever', 'you should just quit']);
    expect(ids(fix)).toContain('interest/unsolicited-fix');
    const { critique: choice } = await critique(home, [
      '--reply-to',
      'worst shift ever',
      'oh love. do you want ideas or a hug?',
    ]);
    expect(ids(choice)).toEqual([]);
    expect(earned(choice)).toContain('credit/choice-of-support');
  });

  it('takes their text from a pipe, and never both texts from it', async () => {
    const home = freshHome();
    const { critique: piped } = await critique(home, ['nice', '--reply-to', '-'], { input: 'I GOT THE JOB!!\n' });
    expect(ids(piped)).toContain('interest/missed-good-news');
    for (const argv of [
      ['check', '-', '--reply-to', '-'],
      ['check', '--reply-to', '-'],
      ['check', '--batch', '-', '--reply-to', '-'],
    ]) {
      const { code, out, err } = await home.run(argv, { input: 'x' });
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain('--reply-to');
    }
    const { code } = await home.run(['check', 'nice', '--reply-to', ' ']);
    expect(code).toBe(2);
  });
});

describe('a hot head at night', () => {
  const text = "You never listen. I guess I'm just not that important to you. Whatever.";

  it('at 23:40 says that it is late, and by day does not', async () => {
    const home = freshHome();
    const night = await critique(home, [text], { now: '2026-11-24T23:40:00Z' });
    expect(ids(night.critique)).toEqual(
      expect.arrayContaining([
        'respect/always-never',
        'guilt/trip',
        'medium/late-night-conflict',
        'medium/take-it-offline',
      ]),
    );
    expect(night.critique.score).toBeLessThan(40);
    expect(night.critique.band).toBe('pause');
    expect(night.critique.alternatives.length).toBeGreaterThan(0);
    const day = await critique(home, [text], { now: '2026-11-24T14:00:00Z' });
    expect(ids(day.critique)).not.toContain('medium/late-night-conflict');
    const love = await critique(home, ['love you, sleep well'], { now: '2026-11-24T23:40:00Z' });
    expect(ids(love.critique)).toEqual([]);
  });

  it('shows the three worst, and how to see the rest', async () => {
    const { out } = await freshHome().run(['check', text], { now: '2026-11-24T23:40:00Z' });
    expect(out.match(/·/g)?.length).toBeGreaterThanOrEqual(3);
    expect(out).toContain('--all');
  });

  it('obeys --now', async () => {
    const night = await critique(freshHome(), [text, '--now', '2026-11-24T23:40']);
    expect(ids(night.critique)).toContain('medium/late-night-conflict');
  });
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Critique } from '../../src/model/critique.js';
import { freshHome } from '../world.js';

const critiqueIn = (out: string) => JSON.parse(out) as Critique;
const rulesIn = (critique: Critique) => critique.findings.map(({ rule }) => rule);

describe('J1: the first run, with nothing set up', () => {
  it('says what is generic, offers blanks and the next command, and ends with 0', async () => {
    const home = freshHome();
    const { code, out, err } = await home.run(['check', 'so how was your day']);
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(out).toContain('63');
    expect(out).toContain('generic/how-was-your-day');
    expect(out.split('\n').every((line) => line.length <= 80)).toBe(true);
    expect(out).toMatch(/textcoach (memory|person) add/);
    const json = critiqueIn((await home.run(['check', 'so how was your day', '--json'])).out);
    expect(json).toMatchObject({ score: 63, base: 70, band: 'thin', to: null, language: 'en', safety: null });
    expect(json.findings).toMatchObject([
      {
        rule: 'generic/how-was-your-day',
        family: 'generic',
        principle: 3,
        severity: 'suggestion',
        points: -2.3,
        span: { start: 0, end: 19, line: 1, column: 1 },
      },
    ]);
    expect(json.alternatives).toHaveLength(3);
    expect(json.alternatives.some(({ slots }) => slots.length > 0)).toBe(true);
  });
});

describe('J2: the same draft once there is a memory', () => {
  it('builds an alternative on it and says which', async () => {
    const home = freshHome();
    await home.run(['person', 'add', 'Sam', '--nick', 'Sammy']);
    await home.run(['memory', 'add', "Sam's interview at the museum thu 9am"]);
    const json = critiqueIn((await home.run(['check', 'so how was your day', '--json'])).out);
    expect(json.to).toBe('sam');
    expect(
      json.alternatives.some(
        ({ memories, text }) => memories.length === 1 && /your interview at the museum/i.test(text),
      ),
    ).toBe(true);
    const page = (await home.run(['check', 'so how was your day'])).out;
    expect(page).toContain('from #1');
  });

  it('never offers what is tender or secret', async () => {
    const home = freshHome();
    await home.run(['person', 'add', 'Sam']);
    await home.run(['memory', 'add', 'interview at the museum', '--kind', 'event', '--tender']);
    await home.run(['memory', 'add', 'surprise party on friday', '--kind', 'event', '--secret']);
    const json = critiqueIn((await home.run(['check', 'so how was your day', '--json', '-n', '20'])).out);
    expect(json.alternatives.flatMap(({ memories }) => memories)).toEqual([]);
    expect(JSON.stringify(json.alternatives)).not.toMatch(/museum|surprise/);
  });
});

describe('J3: a hot head pastes a draft', () => {
  const draft = "You never listen. I guess I'm just not that important to you. Whatever.";

  it('shows the worst first, at most three, and stays calm', async () => {
    const home = freshHome();
    const json = critiqueIn((await home.run(['check', '--json'], { input: draft, now: '2026-11-24T23:40:00Z' })).out);
    expect(rulesIn(json)).toEqual(expect.arrayContaining(['respect/always-never', 'guilt/trip', 'respect/stonewall']));
    expect(json.score).toBeLessThan(40);
    expect(json.band).toBe('pause');
    expect(json.alternatives.length).toBeGreaterThan(0);
    for (const { score } of json.alternatives) expect(score).toBeGreaterThanOrEqual(70);
  });

  it('is not stored anywhere', async () => {
    const home = freshHome();
    await home.run(['check', '-'], { input: draft });
    const { readdirSync } = await import('node:fs');
    expect(readdirSync(home.path)).toEqual([]);
  });
});

describe('J6: a guard before something is sent', () => {
  const guard = ['check', '-', '--min-score', '70', '--quiet'];

  it('lets a warm draft pass, silently', async () => {
    expect(await freshHome().run(guard, { input: 'love you, sleep well\n' })).toEqual({ code: 0, out: '', err: '' });
  });

  it('stops a harsh one with one line that has figures and no draft in it', async () => {
    const { code, out, err } = await freshHome().run(guard, { input: 'Nice of you to finally reply\n' });
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toMatch(/^textcoach: \d+ is below 70 \(1 warning\)\.\n$/);
    expect(err).not.toContain('finally');
  });
});

describe('J7: a draft from a machine', () => {
  it('names the placeholder and the canned line', async () => {
    const { code, out } = await freshHome().run(['check', '-', '--json'], {
      input: 'My dearest [Name], I hope this message finds you well\n',
    });
    const json = critiqueIn(out);
    expect(code).toBe(1);
    expect(rulesIn(json)).toEqual(['auth/placeholder-left', 'generic/canned-line']);
    expect(json.score).toBeLessThanOrEqual(54);
    expect(out.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('J12: many drafts at once', () => {
  it('makes a table of files', async () => {
    const home = freshHome();
    writeFileSync(join(home.path, 'monday.txt'), 'love you, sleep well\n');
    writeFileSync(join(home.path, 'money.txt'), 'you never listen to me\n');
    const { code, out } = await home.run(['check', '--batch', 'monday.txt', 'money.txt', '--format', 'table']);
    expect(code).toBe(0);
    expect(out).toMatch(/monday\.txt\s+[89]\d/);
    expect(out).toMatch(/money\.txt\s+\d+\s+respect\/always-never/);
  });

  it('answers line by line, in order, counting blank lines', async () => {
    const { code, out } = await freshHome().run(['check', '--batch', '-', '--format', 'ndjson'], {
      input: 'hey\n\nwyd\nstill up?\n',
    });
    expect(code).toBe(0);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ index }) => index)).toEqual([0, 2, 3]);
    expect(lines[0].findings[0].rule).toBe('generic/opener');
  });
});

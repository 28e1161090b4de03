import { describe, expect, it } from 'vitest';
import { banterTemplates } from '../../src/coach/banter-templates.js';
import { isDue } from '../../src/coach/due.js';
import { ideaTemplates } from '../../src/coach/idea-templates.js';
import { momentIn } from '../../src/model/clock.js';
import type { Memory } from '../../src/model/memory.js';
import { freshHome } from '../world.js';

/** Thirty memories as people keep them. */
const kept = `interest climbing
interest she is learning the cello
interest bad horror films
person her sister Noor
person Tom from the choir
event interview at the museum on 8 Jan 2026
event dentist on 20 Jan 2026
event choir concert on 14 Feb 2026
struggle night shifts
struggle bad knee
win new job
win she passed her driving test
effort fixed the boiler
effort the shelves
joke burnt lasagne
joke the penguin voice
joke we got locked out
place our bench by the canal
place the noodle place
trip we got lost in Porto
trip weekend in Wales
photo the photo of us on the ferry
video the clip of the dog and the hose
pet Rex
pet her cat Miso
gift the green scarf
preference tea without milk
date Noor's birthday on 2 Feb
date our anniversary on 18 Feb
compliment her laugh`
  .split('\n')
  .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)] as const);

interface Shown {
  readonly day: number;
  readonly id: string;
  readonly text: string;
  readonly memories: readonly number[];
  readonly principle: number;
  readonly command: string;
}

/** One `banter -n 3` and one `ideas -n 3` a day. */
const sixtyDays = async () => {
  const home = freshHome();
  const start = Date.parse('2026-01-05T10:00:00Z');
  const at = (day: number): string => new Date(start + day * 86_400_000).toISOString();
  const first = { now: at(0) };
  await home.run(['person', 'add', 'Sam', '--pronouns', 'she/her', '--zone', 'UTC'], first);
  for (const [kind, text] of kept) {
    const { code, err } = await home.run(['memory', 'add', text, '--kind', kind], first);
    if (code !== 0) throw new Error(err);
  }
  const list = JSON.parse((await home.run(['memory', 'list', '--json'], first)).out) as { memories: Memory[] };
  const memories = new Map(list.memories.map((memory) => [memory.id, memory]));
  const shown: Shown[] = [];
  for (let day = 0; day < 60; day += 1) {
    const banter = JSON.parse((await home.run(['banter', '-n', '3', '--json'], { now: at(day) })).out);
    const ideas = JSON.parse((await home.run(['ideas', '-n', '3', '--json'], { now: at(day) })).out);
    for (const [command, pieces] of [
      ['banter', banter.lines],
      ['ideas', ideas.ideas],
    ] as const)
      for (const { id, turns, memories: used, principle } of pieces)
        shown.push({
          day,
          id,
          text: turns.map(({ text }: { text: string }) => text).join('\n'),
          memories: used,
          principle: principle ?? (banterTemplates.find((each) => each.id === id)?.mood === 'flirty' ? 8 : 2),
          command,
        });
  }
  const due = (id: number, day: number): boolean => {
    const moment = momentIn(new Date(at(day)), 'UTC');
    return isDue(memories.get(id) as Memory, { clock: { here: moment, there: moment } });
  };
  return { shown, due };
};

describe('sixty days of one banter and one ideas', () => {
  it('bring three of each a day, no words twice while others are left, no memory twice in a week, six principles a week', async () => {
    const { shown, due } = await sixtyDays();
    expect(shown).toHaveLength(360);
    for (const command of ['banter', 'ideas']) {
      const ids = shown.filter((each) => each.command === command && !each.memories.some((id) => due(id, each.day)));
      const seen = new Map<string, number>();
      for (const [at, { id }] of ids.entries()) {
        // Words come again only after all that could be said have been: half of the store and more.
        const before = seen.get(id);
        if (before !== undefined) expect([id, at - before >= 60]).toEqual([id, true]);
        seen.set(id, at);
      }
      const store = (command === 'banter' ? banterTemplates : ideaTemplates).filter(
        ({ comfort, profile, answers }) => comfort === 'sweet' && !profile && !answers,
      );
      expect(seen.size).toBeGreaterThan(0.7 * store.length);
    }
    const last = new Map<number, number>();
    for (const { day, memories } of shown)
      for (const id of memories.filter((each) => !due(each, day))) {
        const before = last.get(id);
        if (before !== undefined) expect([id, day - before >= 7]).toEqual([id, true]);
        last.set(id, day);
      }
    for (let week = 0; week + 7 <= 60; week += 1) {
      const served = new Set(
        shown.filter(({ day }) => day >= week && day < week + 7).map(({ principle }) => principle),
      );
      expect(served.size).toBeGreaterThanOrEqual(6);
    }
  }, 120_000);
});

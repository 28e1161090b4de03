import { mayBeOffered } from '../model/memory.js';
import type { Comfort } from '../model/person.js';
import type { Finder } from '../rules/finder.js';
import type { Context } from '../rules/rule.js';
import { shuffled } from './chance.js';
import { mayStandIn, type Piece, pieceOf } from './saying/piece.js';
import { drawsOnMemory, suits, type Template } from './template.js';
import { worthOffering } from './worth.js';

/** A piece of banter: one line, or an exchange with its pay-off. */
export interface BanterLine extends Piece {
  readonly id: string;
}

export interface BanterWish extends Context {
  readonly mood?: 'playful' | 'flirty';
  readonly comfort: Comfort;
  /** Only pieces that draw on a memory. */
  readonly fromMemory: boolean;
  readonly count: number;
  readonly seed: number;
  /** Templates shown lately with when (ISO); they come last, the longest ago first. */
  readonly shown: ReadonlyMap<string, string>;
  /** Numbers of memories that rest: they were offered in the last week. */
  readonly resting: ReadonlySet<number>;
}

/** Chooses pieces: of the mood and comfort, not shown lately while others remain, each passed by the coach itself. */
export const banterFor = (templates: readonly Template[], finder: Finder, wish: BanterWish): BanterLine[] => {
  const memories = shuffled((wish.memories ?? []).filter(mayBeOffered), ({ uid }) => uid, wish.seed);
  const occasion = { person: wish.person, comfort: wish.comfort, moment: wish.clock?.there };
  const fitting = templates.filter(
    (template) =>
      suits(template, occasion) &&
      (wish.mood === undefined || template.mood === wish.mood) &&
      (!wish.fromMemory || drawsOnMemory(template)),
  );
  const ordered = shuffled(fitting, ({ id }) => id, wish.seed).sort((a, b) =>
    (wish.shown.get(a.id) ?? '').localeCompare(wish.shown.get(b.id) ?? ''),
  );
  const chosen: BanterLine[] = [];
  const used = new Set<number>();
  for (const template of ordered) {
    if (chosen.length >= wish.count) break;
    const filling = { person: wish.person, moment: wish.clock?.there };
    const candidates = drawsOnMemory(template)
      ? memories.filter(
          (memory) => !used.has(memory.id) && !wish.resting.has(memory.id) && mayStandIn(template, memory, filling),
        )
      : [];
    const filled =
      candidates.map((memory) => pieceOf(template, { ...filling, memory })).find((piece) => piece !== undefined) ??
      (wish.fromMemory ? undefined : pieceOf(template, filling));
    const line = filled && { id: template.id, ...filled };
    if (!line) continue;
    const yours = line.turns.filter(({ who }) => who === 'you');
    if (!yours.every(({ text }) => worthOffering(text, finder, wish, 0) !== undefined)) continue;
    for (const id of line.memories) used.add(id);
    chosen.push(line);
  }
  return chosen;
};

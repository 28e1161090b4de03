import type { Slot } from '../model/critique.js';
import { type Memory, mayBeOffered } from '../model/memory.js';
import type { Comfort } from '../model/person.js';
import type { Finder } from '../rules/finder.js';
import type { Context } from '../rules/rule.js';
import { shuffled } from './chance.js';
import { fill } from './fill.js';
import { type Template, within } from './template.js';
import { worthOffering } from './worth.js';

/** A turn of banter, as it would be sent or answered. */
interface BanterTurn {
  readonly who: 'you' | 'them';
  readonly text: string;
}

/** A piece of banter: one line, or an exchange with its pay-off. */
export interface BanterLine {
  readonly id: string;
  readonly turns: readonly BanterTurn[];
  readonly memories: readonly number[];
  readonly slots: readonly Slot[];
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
}

/** Pieces that a memory may stand in: every turn filled from the same one. */
const lineOf = (template: Template, memory: Memory | undefined, context: Context): BanterLine | undefined => {
  const turns = template.turns ?? [{ you: template.text ?? '' }];
  const memories = new Set<number>();
  const slots: Slot[] = [];
  const said: BanterTurn[] = [];
  for (const turn of turns) {
    const who = 'you' in turn ? 'you' : 'them';
    const filled = fill('you' in turn ? turn.you : turn.them, { person: context.person, memory }, template.needs);
    if (!filled) return undefined;
    for (const id of filled.memories) memories.add(id);
    slots.push(...filled.slots);
    said.push({ who, text: filled.text });
  }
  return { id: template.id, turns: said, memories: [...memories], slots };
};

const wantsMemory = (template: Template): boolean => JSON.stringify(template).includes('{memory}');

/** Chooses pieces: of the mood and comfort, not shown lately while others remain, each passed by the coach itself. */
export const banterFor = (templates: readonly Template[], finder: Finder, wish: BanterWish): BanterLine[] => {
  const memories = shuffled((wish.memories ?? []).filter(mayBeOffered), ({ uid }) => uid, wish.seed);
  const fitting = templates.filter(
    (template) =>
      within(template.comfort, wish.comfort) &&
      (wish.mood === undefined || template.mood === wish.mood) &&
      (!wish.fromMemory || wantsMemory(template)),
  );
  const ordered = shuffled(fitting, ({ id }) => id, wish.seed).sort((a, b) =>
    (wish.shown.get(a.id) ?? '').localeCompare(wish.shown.get(b.id) ?? ''),
  );
  const chosen: BanterLine[] = [];
  const used = new Set<number>();
  for (const template of ordered) {
    if (chosen.length >= wish.count) break;
    const kinds = template.needs ?? [];
    const candidates = wantsMemory(template)
      ? memories.filter(({ id, kind }) => !used.has(id) && (kinds.length === 0 || kinds.includes(kind)))
      : [];
    const line =
      candidates.map((memory) => lineOf(template, memory, wish)).find((piece) => piece !== undefined) ??
      (wish.fromMemory ? undefined : lineOf(template, undefined, wish));
    if (!line) continue;
    const yours = line.turns.filter(({ who }) => who === 'you');
    if (!yours.every(({ text }) => worthOffering(text, finder, wish, 0) !== undefined)) continue;
    for (const id of line.memories) used.add(id);
    chosen.push(line);
  }
  return chosen;
};

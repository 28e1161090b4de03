import type { Slot } from '../../model/critique.js';
import type { Memory } from '../../model/memory.js';
import type { Template } from '../template.js';
import { addressed } from './addressed.js';
import { type Filling, fill } from './fill.js';
import { whenSaid } from './when-said.js';

/** A turn of an exchange, as it would be sent or answered. */
interface SaidTurn {
  readonly who: 'you' | 'them';
  readonly text: string;
}

/** A template filled in: one turn of yours, or an exchange. */
export interface Piece {
  readonly turns: readonly SaidTurn[];
  readonly memories: readonly number[];
  readonly slots: readonly Slot[];
}

/** What is long over is not asked about any more, unless it was said how it went. Days. */
export const stale = 21;

/** What somebody would like to get is a secret until it was given. */
const isGiven = ({ status, text }: Memory): boolean =>
  status === 'done' || /\b(?:gave|given|got me|bought me|made me|knitted me|from (?:her|him|them))\b/i.test(text);

/**
 * Illness, loss, addiction, exes, and what is to be a surprise: no ready-made words about these, whatever kind they are kept as.
 * `today` still names them, to the user alone.
 */
const ownWordsOnly =
  /\b(?:miscarr\w*|biops\w*|chemo\w*|cancer|tumou?r|surger\w*|operation|scan results|test results|funeral|died|dies|dying|death|passed away|grie\w+|suicid\w*|self[- ]?harm\w*|overdos\w*|rehab|sober|sobriety|drinking too|addict\w*|relaps\w*|abus\w*|assault\w*|rape\w*|divorc\w*|custody|court|prison|depress\w*|diagnos\w*|hospital|hospice|stroke|dementia|alzheimer\w*|allerg\w*|abortion|ivf|infertil\w*|fired|laid off|redundan\w*|debt|exe?s?|ex[- ](?:wife|husband|girlfriend|boyfriend|partner)|surprise\w*|propos\w+|engagement ring|ring for|don['’]?t tell|secret\w*|boobs?|tits?|arse|ass|bum|naked|nudes?)\b/i;

const judged = new WeakMap<Memory, boolean>();
/** Whether there may be ready-made words about a memory at all; asked once for all templates. */
const hasWords = (memory: Memory): boolean => {
  const known = judged.get(memory);
  if (known !== undefined) return known;
  const has = (memory.kind !== 'gift' || isGiven(memory)) && !ownWordsOnly.test(memory.text);
  judged.set(memory, has);
  return has;
};

/** True when a memory may stand in a template: its kind, and whether its time is to come or over. */
export const mayStandIn = (template: Template, memory: Memory, { moment, person }: Filling): boolean => {
  if (template.needs && !template.needs.includes(memory.kind)) return false;
  if (!hasWords(memory)) return false;
  // What they have finished is praised, not asked about as if it went on.
  if (memory.kind === 'effort' && !template.needs?.includes('win') && addressed(memory, person)?.over) return false;
  if (memory.kind === 'struggle' && addressed(memory, person)?.over) return false;
  const time = moment && whenSaid(memory, moment);
  // A trip to come is nothing to look back on.
  if (memory.kind === 'trip' && time?.due === 'ahead' && template.due !== 'ahead') return false;
  if (template.due !== undefined) {
    // How it went is known: it is not asked again.
    if (memory.status === 'done' && memory.outcome !== undefined) return false;
    const due = memory.status === 'done' ? 'past' : time?.due;
    if (due !== template.due) return false;
  }
  return memory.kind !== 'event' || memory.status === 'done' || time === undefined || time.days >= -stale;
};

/** Fills every turn from the same memory; undefined when one of them cannot be said. */
export const pieceOf = (template: Template, filling: Filling): Piece | undefined => {
  const memories = new Set<number>();
  const slots: Slot[] = [];
  const turns: SaidTurn[] = [];
  for (const turn of template.turns ?? [{ you: template.text ?? '' }]) {
    const who = 'you' in turn ? 'you' : 'them';
    const filled = fill('you' in turn ? turn.you : turn.them, filling, template.needs);
    if (!filled) return undefined;
    for (const id of filled.memories) memories.add(id);
    slots.push(...filled.slots);
    turns.push({ who, text: filled.text });
  }
  return { turns, memories: [...memories], slots };
};

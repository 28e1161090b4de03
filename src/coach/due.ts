import type { Clock } from '../model/clock.js';
import type { Memory } from '../model/memory.js';
import { whenSaid } from './saying/when-said.js';

/** An event that is over is asked about for a few days. */
export const asked = 4;
/** One that is near is spoken of; days. */
const near = 2;

/** True when a memory's time is now: it does not rest. */
export const isDue = (memory: Memory, { clock }: { readonly clock?: Clock }): boolean => {
  const time = clock && memory.status === 'open' ? whenSaid(memory, clock.there) : undefined;
  if (!time || (memory.kind !== 'event' && memory.kind !== 'date')) return false;
  return time.due === 'past' ? memory.kind === 'event' && time.days >= -asked : time.days <= near;
};

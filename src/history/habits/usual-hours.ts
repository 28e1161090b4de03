import type { Reply } from './replies.js';
import { hourOf, wakingDayOf, weekdayOf } from './when.js';

/** "They usually answer after 18:00", and what says so. */
export interface UsualHours {
  /** The latest full hour, 5–23, after which most of their answers on weekdays come. */
  readonly after: number;
  /** Share of those answers that come after it: 0.7 or more. */
  readonly share: number;
  /** Answers on weekdays. */
  readonly n: number;
}

const most = 0.7;
const enough = 20;
/** A day begins at four; an hour before this one says nothing that sleep does not. */
const dawn = 4;

/**
 * The hour after which at least seven in ten of their answers on weekdays come; undefined with fewer than twenty of them, or
 * when they answer all day long. Answers before four in the morning belong to the evening before.
 */
export const usualHours = (replies: readonly Reply[]): UsualHours | undefined => {
  const theirs = replies.filter(({ mine, answered }) => !mine && weekdayOf(wakingDayOf(answered)) < 5);
  if (theirs.length < enough) return undefined;
  const hours = theirs.map(({ answered }) => (hourOf(answered) + 24 - dawn) % 24);
  for (let after = 23 - dawn; after > 0; after -= 1) {
    const share = hours.filter((hour) => hour >= after).length / hours.length;
    if (share >= most) return { after: after + dawn, share: Math.round(share * 100) / 100, n: theirs.length };
  }
  return undefined;
};

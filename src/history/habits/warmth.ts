import type { Flag, MessageFacts } from '../../model/message-facts.js';
import { bySide, type Sides } from './sides.js';

/** Messages that say thanks, that praise with it, that say affection, that laugh. */
export interface Warmth {
  readonly thanks: number;
  readonly thanksThatPraise: number;
  readonly affection: number;
  readonly laughter: number;
}

/** Warm words of each side. */
export const warmthOf = (facts: readonly MessageFacts[]): Sides<Warmth> =>
  bySide(facts, (some) => {
    const having = (flag: Flag): number => some.filter(({ flags }) => flags.includes(flag)).length;
    return {
      thanks: having('thanks'),
      thanksThatPraise: having('thanks-that-praise'),
      affection: having('affection'),
      laughter: having('laughter'),
    };
  });

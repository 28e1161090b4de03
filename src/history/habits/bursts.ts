import type { MessageFacts } from '../../model/message-facts.js';
import { minuteOf } from '../minutes.js';
import type { Sides } from './sides.js';

/** Pieces of one thought are one text: so many minutes at most lie between them. */
const oneText = 2;
/** Three texts with no answer are a burst when so many minutes at most lie between two of them. */
const together = 2 * 60;
const burst = 3;

/**
 * How often each side sent three texts or more in a row with none back. What is sent within two minutes is one text;
 * after two hours of silence the next one begins a new count. A row counts once, however long it gets.
 */
export const burstsOf = (facts: readonly MessageFacts[]): Sides<number> => {
  const counts = { you: 0, them: 0 };
  let before: { mine: boolean; minute: number } | undefined;
  let row = 0;
  for (const { mine, at } of facts) {
    const minute = minuteOf(at);
    if (before?.mine !== mine || minute - before.minute > together) row = 1;
    else if (minute - before.minute > oneText) {
      row += 1;
      if (row === burst) counts[mine ? 'you' : 'them'] += 1;
    }
    before = { mine, minute };
  }
  return counts;
};

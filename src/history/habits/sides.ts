import type { MessageFacts } from '../../model/message-facts.js';

/** The same of both: of the other one only ever totals. */
export interface Sides<T> {
  readonly you: T;
  readonly them: T;
}

/** What `of` makes of the messages of each side. */
export const bySide = <T>(facts: readonly MessageFacts[], of: (theirs: readonly MessageFacts[]) => T): Sides<T> => ({
  you: of(facts.filter(({ mine }) => mine)),
  them: of(facts.filter(({ mine }) => !mine)),
});

/** True for what somebody sent: calls, taken-back messages and notices are none. */
export const isSent = ({ kind }: MessageFacts): boolean => kind !== 'call' && kind !== 'deleted' && kind !== 'system';

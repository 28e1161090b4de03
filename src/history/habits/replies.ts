import type { MessageFacts } from '../../model/message-facts.js';
import { minuteOf } from '../minutes.js';
import type { Conversation } from './conversations.js';
import { type Quartiles, quartilesOf } from './quartiles.js';
import type { Sides } from './sides.js';

/** One answer: never shown by itself, only counted. */
export interface Reply {
  readonly mine: boolean;
  /** Minute of the message that it answers, and of itself; see `minuteOf`. */
  readonly asked: number;
  readonly answered: number;
}

/** Every change of the speaker within a conversation: from the last message before it to the first after. */
export const repliesIn = (conversations: readonly Conversation[]): Reply[] =>
  conversations.flatMap((conversation) => {
    const found: Reply[] = [];
    let before: MessageFacts | undefined;
    for (const one of conversation) {
      if (before && before.mine !== one.mine)
        found.push({ mine: one.mine, asked: minuteOf(before.at), answered: minuteOf(one.at) });
      before = one;
    }
    return found;
  });

/** Minutes that an answer took, to the second. */
export const delayOf = ({ asked, answered }: Reply): number => Math.round((answered - asked) * 60) / 60;

/** Minutes that each side takes to answer; null for a side that never did. */
export const replyTimes = (replies: readonly Reply[]): Sides<Quartiles | null> => {
  const of = (side: boolean): Quartiles | null =>
    quartilesOf(replies.filter(({ mine }) => mine === side).map(delayOf)) ?? null;
  return { you: of(true), them: of(false) };
};

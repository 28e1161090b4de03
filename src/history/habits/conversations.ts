import type { MessageFacts } from '../../model/message-facts.js';
import { minuteOf } from '../minutes.js';
import type { Sides } from './sides.js';
import { endsAt, type Threshold } from './threshold.js';

/** Messages with no long silence between them; never empty. */
export type Conversation = readonly [MessageFacts, ...MessageFacts[]];

/** The conversations of a chat, in order. */
export const conversationsOf = (facts: readonly MessageFacts[], threshold: Threshold): Conversation[] => {
  const all: [MessageFacts, ...MessageFacts[]][] = [];
  let before = 0;
  for (const one of facts) {
    const minute = minuteOf(one.at);
    const last = all[all.length - 1];
    if (!last || endsAt(threshold, before, minute)) all.push([one]);
    else last.push(one);
    before = minute;
  }
  return all;
};

/** How many conversations each side has begun. */
export const startsOf = (conversations: readonly Conversation[]): Sides<number> => {
  const you = conversations.filter(([first]) => first.mine).length;
  return { you, them: conversations.length - you };
};

import type { MessageFacts } from '../../model/message-facts.js';
import { per100 } from './per100.js';
import { isSent } from './sides.js';

/** How I use their name: a name, a nickname or an endearment. */
export interface NameUse {
  /** 'YYYY-MM-DDTHH:MM:SS' of the last time; absent where it was never said. */
  readonly last?: string;
  /** Messages of mine since then, or all. */
  readonly since: number;
  readonly said: number;
  readonly messages: number;
  readonly per100: number;
}

/** When I last said their name, how many messages of mine ago, and how often in a hundred. */
export const nameUse = (facts: readonly MessageFacts[]): NameUse => {
  const mine = facts.filter((one) => one.mine && isSent(one));
  const said = mine.filter(({ flags }) => flags.includes('name'));
  const last = said[said.length - 1];
  return {
    ...(last && { last: last.at }),
    since: mine.length - (last ? mine.lastIndexOf(last) + 1 : 0),
    said: said.length,
    messages: mine.length,
    per100: per100(said.length, mine.length),
  };
};

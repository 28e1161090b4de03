import type { MessageFacts } from '../../model/message-facts.js';
import { minuteOf } from '../minutes.js';
import { burstsOf } from './bursts.js';
import type { Conversation } from './conversations.js';
import { nameUse } from './names.js';
import { newsCount } from './news.js';
import { isGeneric } from './openers.js';
import { questionsOf } from './questions.js';
import { isSent, type Sides } from './sides.js';
import { toneOf } from './tone.js';
import { dateOf, dayOf } from './when.js';

/** One figure of a week or month: `some` of `all`. */
export interface Part {
  readonly some: number;
  readonly all: number;
}

/** What I did in a stretch of days; of the other one only how many messages came. */
interface Stretch {
  readonly messages: Sides<number>;
  readonly questions: Part;
  /** Of the questions. */
  readonly followUps: Part;
  readonly thanksThatPraise: Part;
  readonly names: Part;
  readonly voice: Part;
  /** Of the openers. */
  readonly genericOpeners: Part;
  /** Of the good news told in these days. */
  readonly askedGoodNews: Part;
  readonly credited: Part;
  readonly cautioned: Part;
  readonly bursts: number;
}
export interface Week extends Stretch {
  /** 'YYYY-MM-DD' of its first day. */
  readonly from: string;
}
export interface Month extends Stretch {
  /** 'YYYY-MM'. */
  readonly month: string;
}

const stretchOf = (facts: readonly MessageFacts[], openers: readonly Conversation[]): Stretch => {
  const mine = facts.filter((one) => one.mine && isSent(one));
  const all = mine.length;
  const { you } = questionsOf(facts);
  const { good } = newsCount(facts);
  const tone = toneOf(facts);
  const begun = openers.filter(([first]) => first.mine);
  return {
    messages: { you: all, them: facts.filter((one) => !one.mine && isSent(one)).length },
    questions: { some: you.questions, all },
    followUps: { some: you.followUps, all: you.questions },
    thanksThatPraise: { some: mine.filter(({ flags }) => flags.includes('thanks-that-praise')).length, all },
    names: { some: nameUse(mine).said, all },
    voice: { some: mine.filter(({ kind }) => kind === 'voice').length, all },
    genericOpeners: { some: begun.filter(isGeneric).length, all: begun.length },
    askedGoodNews: { some: good.asked, all: good.shared },
    credited: { some: tone.credited, all: tone.messages },
    cautioned: { some: tone.cautioned, all: tone.messages },
    bursts: burstsOf(facts).you,
  };
};

const filed = <T>(items: readonly T[], under: (item: T) => string): Map<string, T[]> => {
  const files = new Map<string, T[]>();
  for (const item of items) {
    const name = under(item);
    const file = files.get(name);
    if (file) file.push(item);
    else files.set(name, [item]);
  }
  return files;
};

/**
 * The last weeks, oldest first: seven days each, the last ending with the day of `now` ('YYYY-MM-DDTHH:MM:SS'). Weeks
 * without a message are there too, all zero.
 */
export const weeksOf = (
  facts: readonly MessageFacts[],
  conversations: readonly Conversation[],
  { weeks, now }: { readonly weeks: number; readonly now: string },
): Week[] => {
  const end = dayOf(minuteOf(now)) + 1;
  const weekOf = (at: string): string => String(Math.floor((dayOf(minuteOf(at)) - end) / 7));
  const messages = filed(facts, ({ at }) => weekOf(at));
  const begun = filed(conversations, ([first]) => weekOf(first.at));
  return Array.from({ length: weeks }, (_, index) => {
    const week = index - weeks;
    return {
      from: dateOf(end + 7 * week),
      ...stretchOf(messages.get(String(week)) ?? [], begun.get(String(week)) ?? []),
    };
  });
};

/** Months in which something was written, oldest first. */
export const monthsOf = (facts: readonly MessageFacts[], conversations: readonly Conversation[]): Month[] => {
  const messages = filed(facts, ({ at }) => at.slice(0, 7));
  const begun = filed(conversations, ([first]) => first.at.slice(0, 7));
  return [...messages].map(([month, some]) => ({ month, ...stretchOf(some, begun.get(month) ?? []) }));
};

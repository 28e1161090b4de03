import type { MessageFacts } from '../../model/message-facts.js';
import { minuteOf } from '../minutes.js';
import type { Conversation } from './conversations.js';
import type { Sides } from './sides.js';
import { wakingDayOf } from './when.js';

/** First texts of conversations, and how many of them could have gone to anybody. */
export interface Share {
  readonly n: number;
  readonly generic: number;
}

/** How conversations and days begin. */
export interface Openers {
  readonly all: Sides<Share>;
  /** The last twelve of mine, or fewer: "9 of your last 12 openers". */
  readonly lastOfYours: Share;
  /** 'YYYY-MM', oldest first; months without a conversation are left out. */
  readonly byMonth: readonly ({ readonly month: string } & Sides<Share>)[];
}

const lastMany = 12;
/** "hey" and, a moment later, what it is about: one opener. In minutes. */
const oneText = 2;

/** Whether an opener could go to anybody: all of what was sent in one go. */
export const isGeneric = (texts: readonly MessageFacts[]): boolean => {
  const [first] = texts;
  let before = first && minuteOf(first.at);
  for (const { mine, at, flags } of texts) {
    const minute = minuteOf(at);
    if (before === undefined || mine !== first?.mine || minute - before > oneText) break;
    if (!flags.includes('generic-opener')) return false;
    before = minute;
  }
  return first !== undefined;
};

const shareOf = (openers: readonly { readonly generic: boolean }[]): Share => ({
  n: openers.length,
  generic: openers.filter(({ generic }) => generic).length,
});

/** What conversations begin with. */
export const openersOf = (conversations: readonly Conversation[]): Openers => {
  const openers = conversations.map((texts) => ({
    mine: texts[0].mine,
    month: texts[0].at.slice(0, 7),
    generic: isGeneric(texts),
  }));
  const sides = (some: typeof openers): Sides<Share> => ({
    you: shareOf(some.filter(({ mine }) => mine)),
    them: shareOf(some.filter(({ mine }) => !mine)),
  });
  const months = new Map<string, typeof openers>();
  for (const one of openers) months.set(one.month, [...(months.get(one.month) ?? []), one]);
  return {
    all: sides(openers),
    lastOfYours: shareOf(openers.filter(({ mine }) => mine).slice(-lastMany)),
    byMonth: [...months].map(([month, some]) => ({ month, ...sides(some) })),
  };
};

/**
 * Of the seven days up to and with that of `now` ('YYYY-MM-DDTHH:MM:SS'), how many I began, and how many of them with an
 * opener that could go to anybody: one a week is nothing to speak of, three are a habit. Days begin at four.
 */
export const dayOpeners = (facts: readonly MessageFacts[], now: string): Share => {
  const today = wakingDayOf(minuteOf(now));
  const begun: { generic: boolean }[] = [];
  let day: number | undefined;
  for (const [index, { at, mine }] of facts.entries()) {
    const here = wakingDayOf(minuteOf(at));
    if (here === day) continue;
    day = here;
    if (mine && here > today - 7 && here <= today) begun.push({ generic: isGeneric(facts.slice(index, index + 10)) });
  }
  return shareOf(begun);
};

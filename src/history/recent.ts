import type { MessageFacts } from '../model/message-facts.js';
import type { Recent } from '../model/recent.js';
import { readDraft } from '../text/draft.js';
import { goodMorning, sameWords } from './facts/greeting.js';
import { conversationsOf } from './habits/conversations.js';
import { nameUse } from './habits/names.js';
import { dayOpeners, openersOf } from './habits/openers.js';
import { repliesIn } from './habits/replies.js';
import { isSent } from './habits/sides.js';
import { thresholdOf } from './habits/threshold.js';
import { usualHours } from './habits/usual-hours.js';
import { dayOf } from './habits/when.js';
import { minuteOf } from './minutes.js';

/** Pieces of one thought are one text: so many minutes at most lie between them. */
const oneText = 2;
/** A length is theirs with so many texts. */
const enough = 30;
const asksForProof = 'pressure/reassurance-loop';

const unanswered = (facts: readonly MessageFacts[], now: number): Recent['unanswered'] => {
  let n = 0;
  let first = now;
  for (let at = facts.length - 1; at >= 0; at -= 1) {
    const one = facts[at] as MessageFacts;
    if (!one.mine) break;
    const minute = minuteOf(one.at);
    if (n === 0 || first - minute > oneText) n += 1;
    first = minute;
  }
  return { n, minutes: n === 0 ? 0 : Math.max(0, Math.round(now - first)) };
};

const sameMornings = (facts: readonly MessageFacts[], same: string): number => {
  let n = 0;
  for (let at = facts.length - 1; at >= 0; at -= 1) {
    const one = facts[at] as MessageFacts;
    if (!one.mine || !one.flags.includes('good-morning')) continue;
    if (one.same !== same) break;
    n += 1;
  }
  return n;
};

const lengthOf = (facts: readonly MessageFacts[]): Recent['theirLength'] => {
  const lengths = facts
    .filter(({ mine, kind }) => !mine && kind === 'text')
    .map(({ length }) => length)
    .sort((a, b) => a - b);
  return lengths.length < enough
    ? undefined
    : { most: lengths[Math.floor(0.9 * lengths.length)] as number, n: lengths.length };
};

/** What a chat's history says at a moment, whatever the draft; and for each draft, what it repeats. */
export interface Remembering {
  of(draft: string): Recent;
}

/**
 * Reads a history once for all drafts of a moment. @param facts of the last months, in the order of their time
 * @param now 'YYYY-MM-DDTHH:MM:SS' on the wall @param first wall time of the first message that is known
 */
export const rememberingOf = (facts: readonly MessageFacts[], now: string, first: string): Remembering => {
  const past = facts.filter(({ at }) => at <= now);
  const minute = minuteOf(now);
  const conversations = conversationsOf(past, thresholdOf(past));
  const usual = usualHours(repliesIn(conversations));
  const theirLength = lengthOf(past);
  const name = nameUse(past);
  const twoWeeks = minute - 14 * 1440;
  const always: Recent = {
    knownFor: dayOf(minute) - dayOf(minuteOf(first)),
    dayOpeners: dayOpeners(past, now),
    lastOpeners: openersOf(conversations).lastOfYours,
    sameMornings: 0,
    unanswered: unanswered(past.filter(isSent), minute),
    name: {
      texts: name.since,
      ...(name.last !== undefined && { days: dayOf(minute) - dayOf(minuteOf(name.last)) }),
    },
    ...(usual && { usual }),
    ...(theirLength && { theirLength }),
    reassurance: past.filter(({ mine, rules, at }) => mine && rules.includes(asksForProof) && minuteOf(at) >= twoWeeks)
      .length,
  };
  return {
    of: (text) => {
      const draft = readDraft(text);
      return goodMorning(draft) ? { ...always, sameMornings: sameMornings(past, sameWords(draft)) } : always;
    },
  };
};

import type { MessageFacts } from '../../model/message-facts.js';
import { minuteOf } from '../minutes.js';
import { burstsOf } from './bursts.js';
import { conversationsOf, startsOf } from './conversations.js';
import { type AnswersByTime, answersByTime, type Hours, hoursOf } from './hours.js';
import { type Mornings, morningsOf } from './mornings.js';
import { type NameUse, nameUse } from './names.js';
import { type News, newsCount } from './news.js';
import { dayOpeners, type Openers, openersOf, type Share } from './openers.js';
import type { Quartiles } from './quartiles.js';
import { type Questions, questionsOf } from './questions.js';
import { repliesIn, replyTimes } from './replies.js';
import { bySide, isSent, type Sides } from './sides.js';
import { type Threshold, thresholdOf } from './threshold.js';
import { type Tone, toneOf } from './tone.js';
import { type TryThis, tryThisOf } from './try-this.js';
import { type UsualHours, usualHours } from './usual-hours.js';
import { type Voice, voiceOf } from './voice.js';
import { type Warmth, warmthOf } from './warmth.js';
import { type Month, monthsOf, type Week, weeksOf } from './weeks.js';
import { dateOf, dayOf } from './when.js';

/** Which days are counted. */
export interface Span {
  /** Weeks up to and with the day of `now`. */
  readonly weeks: number;
  /** 'YYYY-MM-DDTHH:MM:SS': for an old export the time of its last message says more than today. */
  readonly now: string;
}

/** Counts of a chat, plain data: of the other one only totals. */
export interface Habits {
  readonly weeks: number;
  /** 'YYYY-MM-DD' of the first and the last day counted. */
  readonly from: string;
  readonly to: string;
  readonly messages: Sides<number>;
  /** How a reply was told from a new conversation, over all of the chat. */
  readonly threshold: Threshold;
  readonly conversations: number;
  readonly starts: Sides<number>;
  /** Minutes until an answer; null for a side that never gave one. */
  readonly replies: Sides<Quartiles | null>;
  readonly bursts: Sides<number>;
  readonly hours: Hours;
  readonly answers: AnswersByTime;
  readonly usualHours?: UsualHours;
  readonly openers: Openers;
  /** Of the last seven days. */
  readonly dayOpeners: Share;
  readonly mornings: Mornings;
  readonly name: NameUse;
  readonly questions: Sides<Questions>;
  readonly news: News;
  readonly warmth: Sides<Warmth>;
  readonly voice: Sides<Voice>;
  readonly tone: Tone;
  readonly byWeek: readonly Week[];
  readonly byMonth: readonly Month[];
  readonly tryThis?: TryThis;
}

/**
 * All counts of a chat's last weeks. Where conversations end, and when their name was last said, is told by all of the
 * facts; everything else by those of the weeks. @param facts in the order of their time
 */
export const habitsOf = (facts: readonly MessageFacts[], { weeks, now }: Span): Habits => {
  const end = dayOf(minuteOf(now)) + 1;
  const from = dateOf(end - 7 * weeks);
  const to = dateOf(end - 1);
  const within = ({ at }: MessageFacts): boolean => at >= from && at.slice(0, 10) <= to;
  const counted = facts.filter(within);
  const known = facts.filter(({ at }) => at.slice(0, 10) <= to);
  const threshold = thresholdOf(known);
  // A conversation that began before the first day is none of these weeks' beginnings.
  const conversations = conversationsOf(known, threshold).filter(([first]) => within(first));
  const replies = repliesIn(conversations);
  const usual = usualHours(replies);
  const { last, since } = nameUse(known);
  const habits = {
    weeks,
    from,
    to,
    messages: bySide(counted, (some) => some.filter(isSent).length),
    threshold,
    conversations: conversations.length,
    starts: startsOf(conversations),
    replies: replyTimes(replies),
    bursts: burstsOf(counted),
    hours: hoursOf(counted),
    answers: answersByTime(replies),
    ...(usual && { usualHours: usual }),
    openers: openersOf(conversations),
    dayOpeners: dayOpeners(known, now),
    mornings: morningsOf(counted),
    name: { ...nameUse(counted), ...(last !== undefined && { last }), since },
    questions: questionsOf(counted),
    news: newsCount(counted),
    warmth: warmthOf(counted),
    voice: voiceOf(counted),
    tone: toneOf(counted),
    byWeek: weeksOf(counted, conversations, { weeks, now }),
    byMonth: monthsOf(counted, conversations),
  };
  const tryThis = tryThisOf(habits);
  return { ...habits, ...(tryThis && { tryThis }) };
};

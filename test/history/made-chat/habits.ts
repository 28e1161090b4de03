import type { Flag } from '../../../src/model/message-facts.js';

/** Something of each side: me (Alex), and the other one (Sam). */
export interface Sides<T> {
  readonly mine: T;
  readonly theirs: T;
}

/** How a made chat goes. Shares are from 0 to 1. */
export interface MadeHabits {
  /** Length of the chat in days, from Monday 5 January 2026 on. */
  readonly days: number;
  /** One (morning or evening) or two (both). */
  readonly conversationsADay: 1 | 2;
  /** Turns in a conversation, from 2 up; a few conversations have one to three more. */
  readonly turns: number;
  /** Share of the conversations that I start. */
  readonly iStart: number;
  /** Share of each side's conversations that they start with a greeting for anybody: on the first day, on the last. */
  readonly generic: Sides<readonly [first: number, last: number]>;
  /** How many of the mornings that I start get the same good morning, word for word. */
  readonly copiedMornings: number;
  /** Every so many of the things that I tell call Sam by name; 0 for none. */
  readonly nameEvery: number;
  /** Share of the turns that are a voice note, a question of their own, and one that takes up what was just told. */
  readonly voice: Sides<number>;
  readonly questions: Sides<number>;
  readonly followUps: Sides<number>;
  /** Share of the turns that thank for a thing, half of them with praise. */
  readonly thanks: Sides<number>;
  /** Median minutes from a message of the other side to the answer, in one conversation. */
  readonly replyMinutes: Sides<number>;
  /** How often I send three to five messages over a morning that are first answered the day after. */
  readonly bursts: number;
  /** How often Sam tells good news, and how many of these I ask about. */
  readonly goodNews: number;
  readonly askedGoodNews: number;
}

/** What is true of a made chat, counted while it was written. Lines are the `line` of its messages, from 1. */
export interface MadeTruth {
  /**
   * What each message was written to do, in the order of the messages. A good morning is a generic opener unless it is
   * the copied one; a question that asks about good news is a follow-up too; thanks that praise are thanks too.
   */
  readonly flags: readonly (readonly Flag[])[];
  /** Lines of the first message of every conversation, by who wrote it. Between two are at least eight hours. */
  readonly started: Sides<readonly number[]>;
  /** Greetings for anybody ('hey', 'wyd', 'good morning'), all of them first messages, by month ('2026-01'). */
  readonly generic: Sides<Readonly<Record<string, number>>>;
  /** My good mornings, the copied one among them: how often each was sent, by its words. */
  readonly mornings: Readonly<Record<string, number>>;
  /** How often the same good morning was sent, word for word; it says one thing more, so it is no generic opener. */
  readonly copiedMornings: number;
  /** Lines of my messages that say Sam's name. */
  readonly named: readonly number[];
  /** Messages that ask, follow-ups and questions about news among them. */
  readonly questions: Sides<number>;
  /** Questions that take up a thing which the other side's message right before told. */
  readonly followUps: Sides<number>;
  /** Voice notes, and their length together. */
  readonly voices: Sides<{ readonly count: number; readonly seconds: number }>;
  /** Minutes from a message to the answer right after it, in one conversation, in order; by who answers. */
  readonly replies: Sides<readonly number[]>;
  /**
   * Every run of three or more messages of mine with no word of Sam between: its first line, its length, and the minutes
   * until Sam wrote again. There are no other such runs in the chat, not even across conversations.
   */
  readonly bursts: readonly { readonly line: number; readonly messages: number; readonly minutes: number }[];
  /** Lines where Sam tells good news, and those of my questions about it; where I do not ask, the talk goes elsewhere. */
  readonly goodNews: readonly number[];
  readonly askedGoodNews: readonly number[];
  /** Messages that thank for a thing, and those of them that also praise. */
  readonly thanks: Sides<number>;
  readonly praise: Sides<number>;
}

import type { MessageKind } from './message.js';

/**
 * What a message may be seen to do. `follow-up` is a question that takes up what the other one told; `generic-opener` a
 * whole text that could go to anybody ("hey", "wyd", "how was your day", "good morning"); `name` calls them by a name, a
 * nickname or an endearment, and is looked for in my messages only; `good-news` and `bad-news` tell tidings, and are
 * looked for in theirs only, once a sharing; `asked-good-news` and `asked-bad-news` ask about such tidings, and are in
 * mine only, once a sharing.
 */
const flags = [
  'question',
  'follow-up',
  'generic-opener',
  'good-morning',
  'name',
  'thanks',
  'thanks-that-praise',
  'laughter',
  'affection',
  'good-news',
  'bad-news',
  'asked-good-news',
  'asked-bad-news',
] as const;
export type Flag = (typeof flags)[number];

/** What is kept of a message without its words. */
export interface MessageFacts {
  /** 'YYYY-MM-DDTHH:MM:SS' as a clock on the wall showed it. */
  readonly at: string;
  readonly mine: boolean;
  readonly kind: MessageKind;
  /** Characters of its words; 0 for a voice note. */
  readonly length: number;
  /** Length of a voice note, video or call, in seconds, where the export tells it. */
  readonly seconds?: number;
  readonly flags: readonly Flag[];
  /** Ids of the rules and credits found in it; of my messages only. */
  readonly rules: readonly string[];
  /**
   * The same for two greetings of the same words, capitals and signs aside: 16 hexadecimal digits. '' for every other
   * message: a short one could be guessed from it.
   */
  readonly same: string;
}

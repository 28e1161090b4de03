import type { Message } from '../model/message.js';

/** Which of day, month and year a written date has first. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** What a file's own text cannot say. */
export interface Around {
  /** Name of the file, without its folders: some formats name the chat only there. */
  readonly name: string;
  /** The order of written dates, for formats whose dates can be read two ways. */
  readonly dateOrder?: DateOrder;
  /** 'YYYY-MM-DDTHH:MM:SS' on the wall at an instant (milliseconds since 1970 UTC), where the user lives. */
  readonly wallTime: (utc: number) => string;
}

/** Something in the file that is not a message: why, in words of ours (never the file's), and where. */
export interface Skipped {
  readonly line: number;
  readonly skipped: string;
}
export type Found = Message | Skipped;

/**
 * Reads one export: chunks of its text in, cut anywhere, messages out in the order of the file, and what had to be left
 * out. Memory is bounded by the longest message, not by the file. @throws Problem for a file that is not of the format, or
 * that is hostile (nested without end, one value without end): one sentence, nothing of the file's text in it
 */
export type Parser = (chunks: Iterable<string>, around: Around) => Generator<Found>;

/** True for what was left out. */
export const isSkipped = (found: Found): found is Skipped => 'skipped' in found;

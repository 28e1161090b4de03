import type { MessageFacts } from '../../model/message-facts.js';
import { minuteOf } from '../minutes.js';
import { wakingDayOf } from './when.js';

/** Where a conversation ends, and how that was found. */
export interface Threshold {
  /** A silence of so many minutes or more ends a conversation. */
  readonly minutes: number;
  /** A shorter silence that does too when four in the morning lies in it; only of the fallback. */
  readonly overNight?: number;
  readonly method: 'valley' | 'fallback';
  /** Silences that were looked at. */
  readonly n: number;
  /** The method in one sentence, to be printed beside the figures. */
  readonly says: string;
}

const fallback = { minutes: 6 * 60, overNight: 3 * 60 };
/** Fewer silences, or fewer beyond the valley, tell nothing. */
const enough = { silences: 50, beyond: 10 };
/** A valley is no higher than this share of the lower peak beside it. */
const deep = 0.7;
/** Half octaves: silence doubles every two bins. Twenty minutes to twelve hours can end a conversation; a week is long. */
const binOf = (minutes: number): number => (minutes < 1 ? 0 : Math.floor(2 * Math.log2(minutes)));
const middleOf = (bin: number): number => 2 ** ((bin + 0.5) / 2);
const [firstBin, lastBin, bins] = [binOf(20), binOf(12 * 60), binOf(7 * 24 * 60) + 1];
const kernel = [1, 2, 3, 2, 1];

const smooth = (counts: readonly number[]): number[] =>
  counts.map((_, bin) => kernel.reduce((sum, weight, i) => sum + weight * (counts[bin + i - 2] ?? 0), 0) / 9);

/** The bin where silences are rarest beside what lies on both sides of it; the middle one of several equal. */
const valleyOf = (counts: readonly number[]): number | undefined => {
  const heights = smooth(counts);
  let lowest = deep;
  let found: number[] = [];
  for (let bin = firstBin; bin <= lastBin; bin += 1) {
    const peak = Math.min(Math.max(...heights.slice(0, bin)), Math.max(...heights.slice(bin + 1)));
    const beyond = counts.slice(bin + 1).reduce((sum, count) => sum + count, 0);
    if (peak === 0 || beyond < enough.beyond) continue;
    const depth = (heights[bin] ?? 0) / peak;
    if (depth > lowest) continue;
    if (depth < lowest) found = [];
    lowest = depth;
    found.push(bin);
  }
  return found[Math.floor(found.length / 2)];
};

const hours = (minutes: number): string =>
  minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h${minutes % 60 ? ` ${minutes % 60} min` : ''}`;

/**
 * Finds where this pair's conversations end. Silences within a conversation and between two are two hills on a scale of
 * doubling minutes; the valley between them, if there is one, parts a late reply from a new conversation. Without, a
 * conversation ends after six hours, or after three with the small hours in them.
 */
export const thresholdOf = (facts: readonly MessageFacts[]): Threshold => {
  const counts = new Array<number>(bins).fill(0);
  let before: number | undefined;
  for (const { at } of facts) {
    const minute = minuteOf(at);
    if (before !== undefined) {
      const bin = Math.min(bins - 1, binOf(Math.max(0, minute - before)));
      counts[bin] = (counts[bin] ?? 0) + 1;
    }
    before = minute;
  }
  const n = Math.max(0, facts.length - 1);
  const valley = n < enough.silences ? undefined : valleyOf(counts);
  if (valley === undefined)
    return {
      ...fallback,
      method: 'fallback',
      n,
      says: `a silence of ${hours(fallback.minutes)} ends a conversation, or of ${hours(fallback.overNight)} over night: your ${n.toLocaleString('en')} silences show no clear gap between short and long`,
    };
  const minutes = Math.round(middleOf(valley) / 5) * 5;
  return {
    minutes,
    method: 'valley',
    n,
    says: `a silence of ${hours(minutes)} ends a conversation: of your own ${n.toLocaleString('en')} silences few are as long, most are shorter and some much longer`,
  };
};

/** True when the silence between two messages (see `minuteOf`) ends a conversation. */
export const endsAt = ({ minutes, overNight }: Threshold, from: number, to: number): boolean =>
  to - from >= minutes || (overNight !== undefined && to - from >= overNight && wakingDayOf(from) !== wakingDayOf(to));

import type { MadeHabits } from './habits.js';

/** A conversation before its words: `at` is when it begins, in seconds since the first midnight. */
export interface Planned {
  readonly kind: 'talk' | 'burst';
  readonly part: 'morning' | 'evening';
  readonly day: number;
  readonly at: number;
  readonly mine: boolean;
  /** The next one is a burst: Sam has the last word. */
  beforeBurst: boolean;
  copied: boolean;
  news: 'none' | 'asked' | 'passed over';
}

/** As many of a list as wanted, chosen by chance. */
const some = <T>(list: readonly T[], many: number, chance: () => number): T[] => {
  const left = [...list];
  const out: T[] = [];
  while (out.length < many && left.length > 0) out.push(...left.splice(Math.floor(chance() * left.length), 1));
  return out;
};

const hour = 3600;

/**
 * All conversations of a chat in order. Mornings begin from 7:00 to 8:30, evenings from 19:00 to 20:30; a day with a burst
 * (from 10:00 to 11:00) has nothing else, and Sam starts the day after.
 */
export const planned = (habits: MadeHabits, chance: () => number): Planned[] => {
  const { days, conversationsADay, iStart } = habits;
  const free = Array.from({ length: Math.max(0, Math.floor((days - 2) / 3)) }, (_, index) => 1 + 3 * index);
  const burstDays = new Set(some(free, habits.bursts, chance));
  const all: Planned[] = [];
  const add = (kind: Planned['kind'], part: Planned['part'], day: number, from: number, mine: boolean): void => {
    const at = day * 24 * hour + from + Math.floor(chance() * (kind === 'burst' ? 1 : 1.5) * hour);
    all.push({ kind, part, day, at, mine, beforeBurst: false, copied: false, news: 'none' });
  };
  for (let day = 0; day < days; day += 1) {
    if (burstDays.has(day)) {
      add('burst', 'morning', day, 10 * hour, true);
      continue;
    }
    const single = chance() < 0.5 ? 'morning' : 'evening';
    for (const part of ['morning', 'evening'] as const) {
      if (conversationsADay === 1 && part !== single) continue;
      const mine = chance() < iStart && all.at(-1)?.kind !== 'burst';
      add('talk', part, day, (part === 'morning' ? 7 : 19) * hour, mine);
    }
  }
  for (const [index, talk] of all.entries()) talk.beforeBurst = all[index + 1]?.kind === 'burst';
  const talks = all.filter(({ kind }) => kind === 'talk');
  const mornings = talks.filter(({ part, mine }) => mine && part === 'morning');
  for (const talk of some(mornings, habits.copiedMornings, chance)) talk.copied = true;
  for (const [index, talk] of some(talks, habits.goodNews, chance).entries())
    talk.news = index < habits.askedGoodNews ? 'asked' : 'passed over';
  return all;
};

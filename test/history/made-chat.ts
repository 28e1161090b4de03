import type { Message } from '../../src/model/message.js';
import type { Flag } from '../../src/model/message-facts.js';
import type { MadeHabits, MadeTruth } from './made-chat/habits.js';
import { ledger } from './made-chat/ledger.js';
import { type Planned, planned } from './made-chat/plan.js';
import * as pools from './made-chat/pools.js';
import { chanceFrom } from './mutate.js';

export type { MadeHabits };

/** Habits of no particular kind, to change one thing of. */
export const ordinary: MadeHabits = {
  days: 120,
  conversationsADay: 2,
  turns: 6,
  iStart: 0.6,
  generic: { mine: [0.5, 0.2], theirs: [0.1, 0.1] },
  copiedMornings: 5,
  nameEvery: 12,
  voice: { mine: 0.05, theirs: 0.1 },
  questions: { mine: 0.2, theirs: 0.25 },
  followUps: { mine: 0.3, theirs: 0.4 },
  thanks: { mine: 0.05, theirs: 0.08 },
  replyMinutes: { mine: 6, theirs: 9 },
  bursts: 4,
  goodNews: 10,
  askedGoodNews: 4,
};

/** Longest that a conversation may take, in minutes, for the next one to be eight hours off. */
const longest = 150;

/** Seconds before each answer: as many shorter as longer than the median, and every third exactly it. */
const pace = (median: number, chance: () => number): (() => number) => {
  let turn = 0;
  return () => {
    turn += 1;
    const factor = turn % 3 === 0 ? 0.4 + 0.5 * chance() : turn % 3 === 1 ? 1.1 + 0.7 * chance() : 1;
    return Math.round(median * 60 * factor);
  };
};

/**
 * A chat of Alex (me) and Sam whose habits are known, the same for the same seed: invented lines, each written to do one
 * thing. Both sides tell small things, ask, take up what was told and thank, as often as `habits` says.
 */
export const madeChat = (
  habits: MadeHabits,
  seed: number,
): { readonly messages: readonly Message[]; readonly truth: MadeTruth } => {
  const { mine: myMedian, theirs: theirMedian } = habits.replyMinutes;
  if (habits.turns < 2 || (habits.turns + 4) * Math.max(myMedian, theirMedian) * 1.2 > longest)
    throw new RangeError('a conversation must have two turns and end within two and a half hours');
  const chance = chanceFrom(seed);
  const book = ledger();
  const one = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T;
  const waits = { mine: pace(myMedian, chance), theirs: pace(theirMedian, chance) };
  let myTellings = 0;
  /** Something told, with Sam's name in it where it is time. */
  const tell = (mine: boolean): { text: string; flags: Flag[]; asked: string } => {
    const { says, asked } = one(pools.told);
    if (mine) myTellings += 1;
    return mine && habits.nameEvery > 0 && myTellings % habits.nameEvery === 0
      ? { text: `Sam, ${says}`, flags: ['name'], asked }
      : { text: says, flags: [], asked };
  };

  const opening = ({ mine, part, day, copied }: Planned): { text: string; flags: Flag[]; asked?: string } => {
    if (copied) return { text: pools.copiedMorning, flags: ['good-morning'] };
    const [first, last] = habits.generic[mine ? 'mine' : 'theirs'];
    if (chance() >= first + ((last - first) * day) / Math.max(1, habits.days - 1)) return tell(mine);
    const text = one(pools.greetings[part]);
    const asks: Flag[] = text === 'wyd?' || text === 'how was your day' ? ['question'] : [];
    return { text, flags: [...asks, 'generic-opener', ...(text.endsWith('morning') ? ['good-morning' as const] : [])] };
  };

  const burst = ({ at }: Planned): void => {
    const many = 3 + Math.floor(chance() * 3);
    for (let index = 0, now = at; index < many; index += 1, now += 1200 + Math.floor(chance() * 1200)) {
      const { text, flags } = tell(true);
      book.say({ mine: true, at: now, text, flags, place: index === 0 ? 'first' : 'further' });
    }
    book.burstOf(many);
  };

  const talk = (plan: Planned): void => {
    let turns = habits.turns + (chance() < 0.3 ? 1 + Math.floor(chance() * 3) : 0);
    const newsAt = plan.mine ? 1 : 2;
    if (plan.news !== 'none') turns = Math.max(turns, newsAt + 2);
    const lastIsMine = (turns % 2 === 1) === plan.mine;
    if (plan.beforeBurst && lastIsMine) turns += 1;
    let at = plan.at;
    /** The question that would take up what was just told. */
    let open: string | undefined;
    /** Good news went by: a question of mine in this conversation could be taken for one about it. */
    let quiet = false;
    for (let turn = 0; turn < turns; turn += 1) {
      const mine = (turn % 2 === 0) === plan.mine;
      const side = mine ? 'mine' : 'theirs';
      const place = turn === 0 ? 'first' : 'answer';
      if (turn > 0) at += waits[side]();
      const say = (text: string, ...flags: Flag[]): void => book.say({ mine, at, text, flags, place });
      const takenUp = open;
      open = undefined;
      const roll = chance();
      const mayAsk = !(mine && quiet);
      if (turn === 0) {
        const { text, flags, asked } = opening(plan);
        book.say({ mine, at, text, flags, place, copied: plan.copied });
        open = asked;
        continue;
      }
      if (plan.news !== 'none' && turn === newsAt) {
        const news = one(pools.goodNews);
        say(news.says, 'good-news');
        open = news.asked;
        continue;
      }
      if (plan.news !== 'none' && turn === newsAt + 1) {
        if (plan.news === 'asked') say(takenUp as string, 'question', 'follow-up', 'asked-good-news');
        else say(one(pools.passedOver));
        quiet = plan.news !== 'asked';
        continue;
      }
      if (takenUp !== undefined && mayAsk && roll < habits.followUps[side]) {
        say(takenUp, 'question', 'follow-up');
        continue;
      }
      const other = chance();
      const { [side]: voice } = habits.voice;
      const asking = voice + habits.questions[side];
      const thanking = asking + habits.thanks[side];
      if (other < voice) book.say({ mine, at, text: '', seconds: 5 + Math.floor(chance() * 85), place });
      else if (other < asking && mayAsk) say(one(pools.questions), 'question');
      else if (other >= asking && other < thanking && chance() < 0.5)
        say(one(pools.praise), 'thanks', 'thanks-that-praise');
      else if (other >= asking && other < thanking) say(one(pools.thanks), 'thanks');
      else {
        const first = tell(mine);
        say(first.text, ...first.flags);
        open = first.asked;
        // Two in a row, but never where a turn before or after could make them three.
        if (turn < turns - 1 && chance() < 0.2) {
          at += 15 + Math.floor(chance() * 35);
          const second = tell(mine);
          book.say({ mine, at, text: second.text, flags: second.flags, place: 'further' });
          open = second.asked;
        }
      }
    }
  };

  for (const plan of planned(habits, chance)) (plan.kind === 'burst' ? burst : talk)(plan);
  return { messages: book.messages, truth: book.truth() };
};

import type { Message } from '../../../src/model/message.js';
import type { Flag } from '../../../src/model/message-facts.js';
import type { MadeTruth, Sides } from './habits.js';

const start = Date.UTC(2026, 0, 5);

const both = <T>(make: () => T): { mine: T; theirs: T } => ({ mine: make(), theirs: make() });
const add = (count: { mine: number; theirs: number }, mine: boolean): void => {
  count[mine ? 'mine' : 'theirs'] += 1;
};

/** What is said, when (seconds since the first midnight), and what it does there. */
interface Said {
  readonly mine: boolean;
  readonly at: number;
  readonly text: string;
  readonly flags?: readonly Flag[];
  /** Set for a voice note: its length. */
  readonly seconds?: number;
  readonly place: 'first' | 'answer' | 'further';
  readonly copied?: boolean;
}

/** Writes down messages and, at once, what is true of them. */
export const ledger = () => {
  const messages: Message[] = [];
  const flags: (readonly Flag[])[] = [];
  const started = both<number[]>(() => []);
  const generic = both<Record<string, number>>(() => ({}));
  const mornings: Record<string, number> = {};
  const named: number[] = [];
  const questions = both(() => 0);
  const followUps = both(() => 0);
  const voices = both(() => ({ count: 0, seconds: 0 }));
  const replies = both<number[]>(() => []);
  const bursts: { line: number; messages: number; minutes: number }[] = [];
  const goodNews: number[] = [];
  const askedGoodNews: number[] = [];
  const thanks = both(() => 0);
  const praise = both(() => 0);
  let copiedMornings = 0;
  let last = 0;
  let openBurst: { line: number; messages: number; at: number } | undefined;

  const say = ({ mine, at, text, flags: does = [], seconds, place, copied }: Said): void => {
    const side: keyof Sides<unknown> = mine ? 'mine' : 'theirs';
    const line = messages.length + 1;
    const wall = new Date(start + at * 1000).toISOString().slice(0, 19);
    messages.push({
      source: 'textcoach',
      chat: 'Sam',
      author: mine ? 'Alex' : 'Sam',
      mine,
      wall,
      kind: seconds === undefined ? 'text' : 'voice',
      text,
      ...(seconds !== undefined && { seconds }),
      line,
    });
    flags.push(does);
    if (openBurst && !mine) {
      bursts.push({ line: openBurst.line, messages: openBurst.messages, minutes: (at - openBurst.at) / 60 });
      openBurst = undefined;
    }
    if (place === 'first') started[side].push(line);
    if (place === 'answer') replies[side].push((at - last) / 60);
    if (seconds !== undefined) {
      voices[side].count += 1;
      voices[side].seconds += seconds;
    }
    const month = wall.slice(0, 7);
    if (does.includes('generic-opener')) generic[side][month] = (generic[side][month] ?? 0) + 1;
    if (mine && does.includes('good-morning')) mornings[text] = (mornings[text] ?? 0) + 1;
    if (copied) copiedMornings += 1;
    if (does.includes('name')) named.push(line);
    if (does.includes('question')) add(questions, mine);
    if (does.includes('follow-up')) add(followUps, mine);
    if (does.includes('good-news')) goodNews.push(line);
    if (does.includes('asked-good-news')) askedGoodNews.push(line);
    if (does.includes('thanks')) add(thanks, mine);
    if (does.includes('thanks-that-praise')) add(praise, mine);
    last = at;
  };

  const truth: () => MadeTruth = () => ({
    flags,
    started,
    generic,
    mornings,
    copiedMornings,
    named,
    questions,
    followUps,
    voices,
    replies,
    bursts,
    goodNews,
    askedGoodNews,
    thanks,
    praise,
  });
  return {
    messages,
    say,
    truth,
    /** The last `many` messages were a burst, which ends when Sam writes again. */
    burstOf: (many: number): void => {
      openBurst = { line: messages.length + 1 - many, messages: many, at: last };
    },
  };
};

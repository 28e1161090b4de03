import type { Flag, MessageFacts } from '../../src/model/message-facts.js';
import { chanceFrom } from '../history/mutate.js';

/** Rules of the coach as they may be found, and how often in a thousand messages. */
const found: readonly (readonly [rule: string, often: number])[] = [
  ['credit/affection', 70],
  ['credit/kind-wish', 30],
  ['credit/gratitude', 40],
  ['credit/warm-tease', 25],
  ['credit/specific-question', 60],
  ['credit/validation', 35],
  ['credit/shared-memory', 12],
  ['credit/nickname-or-name', 50],
  ['credit/specific-detail', 90],
  ['credit/desire', 8],
  ['generic/opener', 20],
  ['pressure/reply-demand', 6],
  ['respect/always-never', 5],
];

interface Made {
  readonly days: number;
  /** Talks a day. */
  readonly talks?: number;
  readonly voice?: 'told' | 'untold';
}

/** Facts of a chat that begins on Thursday 1 January 2026: talks in mornings and evenings, more of them at weekends. */
export const madeFacts = ({ days, talks = 2, voice = 'told' }: Made): MessageFacts[] => {
  const chance = chanceFrom(days);
  const facts: MessageFacts[] = [];
  const say = (minute: number, mine: boolean, first: boolean, day: number): void => {
    const flags: Flag[] = [];
    const often = (flag: Flag, share: number): void => {
      if (chance() < share) flags.push(flag);
    };
    if (first) often('generic-opener', mine ? 0.6 - (0.4 * day) / days : 0.2);
    often('question', mine ? 0.1 + (0.12 * day) / days : 0.2);
    if (flags.includes('question')) often('follow-up', 0.35);
    often('thanks', 0.04);
    if (flags.includes('thanks')) often('thanks-that-praise', 0.3);
    often('laughter', 0.12);
    often('affection', 0.07);
    if (mine) often('name', 0.05);
    if (mine) often('asked-good-news', 0.01);
    else often('good-news', 0.03);
    const roll = chance();
    const kind = roll < 0.04 ? 'voice' : voice === 'untold' && roll < 0.08 ? 'media' : 'text';
    const rules =
      mine && kind === 'text' ? found.filter(([, share]) => chance() * 1000 < share).map(([rule]) => rule) : [];
    facts.push({
      at: new Date(Date.UTC(2026, 0, 1) + Math.round(minute * 60) * 1000).toISOString().slice(0, 19),
      mine,
      kind,
      length: kind === 'text' ? 30 : 0,
      ...(kind === 'voice' && { seconds: 4 + Math.floor(chance() * 50) }),
      flags,
      rules,
      same: '',
    });
  };
  for (let day = 0; day < days; day += 1) {
    const many = Math.round(talks * (day % 7 === 2 || day % 7 === 3 ? 1.5 : 1) * (0.5 + chance()));
    for (let talk = 0; talk < many; talk += 1) {
      let minute = day * 1440 + (chance() < 0.3 ? 450 : chance() < 0.3 ? 780 : 1140) + chance() * 120;
      let mine = chance() < 0.6;
      const turns = 3 + Math.floor(chance() * 8);
      for (let turn = 0; turn < turns; turn += 1) {
        say(minute, mine, turn === 0, day);
        minute += 0.5 + chance() * chance() * 25;
        if (chance() < 0.75) mine = !mine;
      }
    }
  }
  return facts.sort((a, b) => (a.at < b.at ? -1 : 1));
};

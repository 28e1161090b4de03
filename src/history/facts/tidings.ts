import type { Draft } from '../../text/draft.js';
import { questionsIn, toldIn, topicsIn } from './topics.js';

export type News = 'good-news' | 'bad-news';

interface Sharing {
  readonly news: News;
  readonly topics: Set<string>;
  /** When it was told, and how many messages of mine have followed. */
  minute: number;
  mine: number;
}

/** What they tell within this many minutes of its last part is one sharing. */
const oneSharing = 60;
/** A question of mine is about the news right after it: so many messages of mine, so many minutes. */
const soon = { messages: 5, minutes: 6 * 60 };
/** Later, for a week, only a question that names a thing of it. */
const longest = 7 * 24 * 60;
/** So many sharings are kept in mind. */
const most = 12;

/** Keeps the news that they told in mind, and tells which questions of mine ask about it. */
export const tidings = () => {
  const open: Sharing[] = [];
  let latest: Sharing | undefined;
  return {
    /** Takes in news of theirs: false where they go on about the same. */
    isNew: (news: News, draft: Draft, minute: number): boolean => {
      if (latest?.news === news && minute - latest.minute <= oneSharing) {
        for (const topic of toldIn(draft)) latest.topics.add(topic);
        latest.minute = minute;
        return false;
      }
      latest = { news, topics: toldIn(draft), minute, mine: 0 };
      open.push(latest);
      if (open.length > most) open.shift();
      return true;
    },
    /** I wrote something, whatever it was. */
    spoke: (): void => {
      for (const sharing of open) sharing.mine += 1;
    },
    /** The news that a question of mine asks about, once each. */
    asked: (draft: Draft, minute: number): News | undefined => {
      if (open.length === 0) return undefined;
      while (open[0] && minute - open[0].minute > longest) open.shift();
      const questions = questionsIn(draft);
      const topics = questions.flatMap(topicsIn);
      const at = open.findLastIndex(
        (one) =>
          topics.some((topic) => one.topics.has(topic)) ||
          (questions.length > 0 && one.mine < soon.messages && minute - one.minute <= soon.minutes),
      );
      if (at < 0) return undefined;
      const [found] = open.splice(at, 1);
      return found?.news;
    },
  };
};

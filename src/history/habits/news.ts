import type { Flag, MessageFacts } from '../../model/message-facts.js';

/** How often they shared news, and how often I asked about it. */
export interface NewsCount {
  readonly shared: number;
  readonly asked: number;
}
/** Only what was told to me: whether they ask about mine is theirs. */
export interface News {
  readonly good: NewsCount;
  readonly bad: NewsCount;
}

const count = (facts: readonly MessageFacts[], told: Flag, asked: Flag): NewsCount => {
  let shared = 0;
  let taken = 0;
  let open = 0;
  for (const { flags } of facts) {
    if (flags.includes(told)) {
      shared += 1;
      open += 1;
    }
    // A question about news from before these messages takes up none of theirs.
    if (flags.includes(asked) && open > 0) {
      taken += 1;
      open -= 1;
    }
  }
  return { shared, asked: taken };
};

/** Their good and bad news, and my questions about it. */
export const newsCount = (facts: readonly MessageFacts[]): News => ({
  good: count(facts, 'good-news', 'asked-good-news'),
  bad: count(facts, 'bad-news', 'asked-bad-news'),
});

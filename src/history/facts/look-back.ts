import { comesBack } from '../../rules/credit/follow-up.js';
import { asksOf } from '../../rules/credit/words/questions.js';
import type { Draft } from '../../text/draft.js';
import { questionsIn, toldIn, topicsIn } from './topics.js';

/** How many messages of a side are kept in mind, and for how many minutes. */
const most = 12;
const longest = 3 * 24 * 60;
/** "What did she say?" takes up what was said just before: in minutes. */
const justNow = 60;

interface Heard {
  readonly draft: Draft;
  readonly minute: number;
  told?: Set<string>;
}

/** Takes up whatever was told last, without naming it. */
const goesOn =
  /^(?:(?:and|so|oh|ooh|wow|wait|no|yay|aw|omg|ok|but) )*(?:how (?:did|was|is|are) (?:it|that|they|he|she|you (?:feel|feeling|do|manage))(?: .*)?|what (?:happened|next|then|was it like|did (?:he|she|they|you) (?:say|do|think)|did it .*)|(?:and )?then what|how (?:come|so|do you feel)|what (?:did|do) you (?:say|feel|do)(?: .*)?|why did (?:he|she|they)(?: .*)?|did (?:he|she|they|it) .*|was (?:he|she|it) .*|were (?:they) .*|tell me (?:more|everything)|really|since when|says who|which one)$/;
const bare = /^how (?:is|was|are) (?:it|that) (?:going|hanging)?$/;

/**
 * Keeps the last messages of both sides in mind, and tells whether a question takes up something of them: a word of theirs
 * from shortly before, a thing it comes back to by name, or what they have just told.
 */
export const lookBack = () => {
  const heard: readonly [Heard[], Heard[]] = [[], []];
  let last: { mine: boolean; minute: number; told: boolean } | undefined;
  const names = (theirs: readonly Heard[], said: string, minute: number): boolean => {
    const topics = topicsIn(said);
    return (
      topics.length > 0 &&
      theirs.some((one) => {
        if (minute - one.minute > longest) return false;
        one.told ??= toldIn(one.draft);
        return topics.some((topic) => one.told?.has(topic));
      })
    );
  };
  return {
    hear: (mine: boolean, draft: Draft, minute: number): void => {
      const list = heard[mine ? 0 : 1];
      list.push({ draft, minute });
      if (list.length > most) list.shift();
      last = { mine, minute, told: draft.sentences.some(({ question }) => !question) };
    },
    takenUp: (mine: boolean, draft: Draft, minute: number): boolean => {
      const theirs = heard[mine ? 1 : 0];
      const answers = last !== undefined && last.mine !== mine && last.told && minute - last.minute <= justNow;
      return (
        asksOf(draft).some(comesBack) ||
        questionsIn(draft).some(
          (said) => names(theirs, said, minute) || (answers && goesOn.test(said) && !bare.test(said)),
        )
      );
    },
  };
};

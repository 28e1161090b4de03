import { saidOf } from '../../rules/around.js';
import { asksOf, topicsOf } from '../../rules/credit/words/questions.js';
import type { Draft } from '../../text/draft.js';

const stem = (word: string): string => (word.length > 5 ? word.replace(/(?:s|ed|ing)$/, '') : word.replace(/s$/, ''));

/** The things that plain words name, without their endings. */
export const topicsIn = (said: string): string[] => topicsOf(said).map(stem);

/** The things that a text tells of; what it asks about is not told. */
export const toldIn = (draft: Draft): Set<string> =>
  new Set(
    draft.sentences
      .filter(({ question }) => !question)
      .flatMap(({ first, end }) => topicsIn(saidOf(draft.words.slice(first, end)))),
  );

const invites = /\btell me (?:everything|all|more|about|how|what|the)\b/;
const errand =
  /^(?:(?:so|and|ok|hey|oh|but) )*(?:what time|when (?:are|is|do|does|should|can|will|shall)|where (?:are|is|do|shall|should|did (?:you|we) (?:put|leave))|how (?:much|long (?:until|till|will))|can|could|will|would|shall|should|do (?:you (?:want|need|fancy|mind|have)|we|i)|are (?:we|you (?:home|in|on|there|coming|free|ready|up|awake|still|near|back))|did you (?:lock|feed|pay|buy|pick up|book|bring|put|leave|remember|forget|see my)|have you (?:got|paid|fed|eaten|seen my))\b|\b(?:milk|bread|keys?|bins?|wifi|password|charger|dinner|lunch|tea|shopping|what time|parcel)\b/;

/** The questions of a text in plain words, marked or not; what runs the day is none, "tell me everything" is one. */
export const questionsIn = (draft: Draft): string[] => {
  const marked = draft.sentences
    .map(({ first, end, question }) => ({ said: saidOf(draft.words.slice(first, end)), question }))
    .filter(({ said, question }) => question || invites.test(said));
  return [...marked, ...asksOf(draft)].map(({ said }) => said).filter((said) => !errand.test(said));
};

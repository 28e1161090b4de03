import { overlap } from '../model/critique.js';
import { type CreditRule, type Hit, isCredit, type Rule } from '../rules/rule.js';
import type { Draft } from '../text/draft.js';
import { plainOf, readingsOf } from '../text/readings.js';

/** What a person is fine with, by the word that a profile keeps; each quiets what is found for it. */
export const tolerances = {
  sarcasm: 'sarcasm and dry teasing are welcome',
  swearing: 'swearing is affection',
  'no emoji': 'emoji are not missed, nor counted',
} as const;
export type Tolerance = keyof typeof tolerances;

export const isTolerance = (word: string): word is Tolerance => Object.hasOwn(tolerances, word);

/** What is not to be said about a draft. Safety rules are asked of nobody. */
export interface Quiet {
  /** Rules that run; all of them when absent. */
  readonly runs?: (rule: Rule | CreditRule) => boolean;
  /** Words beside which nothing is found. */
  readonly phrases?: readonly string[];
  readonly tolerances?: readonly Tolerance[];
}

/** The one filter between what is found and what counts. */
export type Keeps = (rule: Rule | CreditRule, hit: Hit, draft: Draft) => boolean;

const tolerated: Readonly<Record<string, ReadonlySet<string>>> = {
  sarcasm: new Set(['respect/sarcasm-risk', 'play/bare-tease']),
  'no emoji': new Set(['credit/emoji-warmth', 'play/bare-tease']),
};

const swears =
  /^(?:(?:mother)?fuck\w*|shit\w*|bastards?|bitch(?:es)?|dick(?:head)?s?|wank(?:er|ers)?|twats?|arse(?:hole)?s?|ass(?:hole)?s?|prick|bollocks|cock|cunt|bloody|damn|crap|piss|bugger|sod|git|knob(?:head)?)$/;
const small = new Set(
  'you are is am i my the a an such so big little total absolute complete utter right proper what of off oh'.split(' '),
);

/** Nothing but swearing is found there: "you dickhead", but not "useless". */
const onlySwears = (draft: Draft, { start, end }: Hit): boolean => {
  const words = draft.words
    .filter((word) => word.start >= start && word.end <= end)
    .flatMap(({ readings, plain }) => readings[0] ?? [plain])
    .filter((word) => !small.has(word));
  return words.length > 0 && words.every((word) => swears.test(word));
};

const wordsOf = (text: string): string[] =>
  plainOf(text)
    .split(/[^\p{L}\p{N}']+/u)
    .filter(Boolean)
    .flatMap((word) => readingsOf(word)[0] ?? [word]);

/** Where a phrase stands in a draft, whatever its case and spelling. */
const placesOf = (draft: Draft, phrase: readonly string[]): Hit[] => {
  const said = draft.words.flatMap(({ readings, plain, start, end }) =>
    (readings[0] ?? [plain]).map((word) => ({ word, start, end })),
  );
  const places: Hit[] = [];
  for (let at = 0; at + phrase.length <= said.length; at += 1)
    if (phrase.every((word, i) => said[at + i]?.word === word))
      places.push({ start: said[at]?.start ?? 0, end: said[at + phrase.length - 1]?.end ?? 0 });
  return places;
};

/** Makes the filter; undefined when all is to be said. */
export const keeper = ({ runs, phrases = [], tolerances: fine = [] }: Quiet): Keeps | undefined => {
  const ignored = phrases.map(wordsOf).filter(({ length }) => length > 0);
  if (!runs && ignored.length === 0 && fine.length === 0) return undefined;
  const swearing = fine.includes('swearing');
  // Looked for once a draft, not once a hit.
  const known = new WeakMap<Draft, readonly Hit[]>();
  const ignoredIn = (draft: Draft): readonly Hit[] => {
    const places = known.get(draft) ?? ignored.flatMap((phrase) => placesOf(draft, phrase));
    known.set(draft, places);
    return places;
  };
  return (rule, hit, draft) => {
    if (runs && !runs(rule)) return false;
    if (fine.some((word) => tolerated[word]?.has(rule.id))) return false;
    if (isCredit(rule)) return true;
    if (swearing && onlySwears(draft, hit)) return false;
    return !ignoredIn(draft).some((place) => overlap(place, hit));
  };
};

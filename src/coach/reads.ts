import { overlap } from '../model/critique.js';
import { carriersOf } from '../reading/carriers.js';
import { readCautionFamilies, wholeFamilies } from '../reading/families.js';
import { type Family, type Reading, readFamilies } from '../reading/read.js';
import { trained } from '../reading/trained.js';
import type { Weights } from '../reading/weights.js';
import type { CreditRule, Found, Hit, Rule } from '../rules/rule.js';
import { isCredit } from '../rules/rule.js';
import { type Draft, readDraft } from '../text/draft.js';

/** One family that a draft reads as, and the words that carry it. */
interface Read {
  readonly family: string;
  /** Calibrated, 0 to 1. */
  readonly probability: number;
  readonly hit: Hit;
}

/** What the learned reading sees in a draft. */
export interface Reads {
  /** What it adds to what the rules found. */
  readonly found: readonly Found[];
  /** Every family it sees, the likeliest first. */
  readonly all: readonly Read[];
  /** How likely each family is, also where it is not said. */
  readonly families: readonly Family[];
}

const cautions: readonly string[] = readCautionFamilies;
const isCaution = (id: string): boolean => cautions.includes(id);

const nothing: Reads = { found: [], all: [], families: [] };

/** With fewer words there is too little to read; listed phrases know the short texts. */
const fewest = 3;

const signOff = new Set(
  'i love you ya u so much miss loves babe baby darling xx xxx x and bye night lots of always'.split(' '),
);

/** The draft without sentences that are only a sign-off such as "love you"; undefined when that changes nothing, or all. */
const withoutSignOff = ({ text, words, sentences }: Draft): Draft | undefined => {
  const off = sentences.filter(
    ({ first, end }) =>
      end - first <= 5 &&
      words.slice(first, end).some(({ plain }) => plain === 'love') &&
      words.slice(first, end).every(({ plain }) => signOff.has(plain)),
  );
  if (off.length === 0 || off.length === sentences.length) return undefined;
  let rest = text;
  for (const { first, end } of off.reverse()) {
    const [from, to] = [words[first]?.start ?? 0, words[end - 1]?.end ?? 0];
    // Spaces in their place, so that every other word stays where it stands.
    rest = `${rest.slice(0, from)}${' '.repeat(to - from)}${rest.slice(to)}`;
  }
  return readDraft(rest);
};

interface Seen {
  readonly family: Family;
  readonly reading: Reading;
  readonly draft: Draft;
}

/** Affection at the end makes no caution likelier and no credit less likely. */
const seenIn = (draft: Draft, weights: Weights): Seen[] => {
  const reading = readFamilies(draft, weights);
  const plain = withoutSignOff(draft);
  if (plain && plain.words.length < fewest) return [];
  const other = plain && readFamilies(plain, weights);
  return reading.families.map((family, at) => {
    const alone = other?.families[at];
    if (!plain || !other || !alone) return { family, reading, draft };
    const lower = alone.probability < family.probability;
    const takesAlone = isCaution(family.id) ? lower : alone.probability >= alone.weights.said || !lower;
    return takesAlone ? { family: alone, reading: other, draft: plain } : { family, reading, draft };
  });
};

const sentenceAt = ({ words }: Draft, { start, end }: Hit): number =>
  words.find((word) => word.start < end && start < word.end)?.sentence ?? -1;

/** Listed phrases win where both see the same: the family anywhere for a caution, in the same sentence for a credit. */
const knownBy = (found: readonly Found[], rule: Rule | CreditRule, hit: Hit, draft: Draft): boolean =>
  found.some((other) => {
    const overlaps = (): boolean => other.hits.some((known) => overlap(known, hit));
    // A caution by a credit: no matter. A credit by a caution: words that may land badly earn nothing by the reading alone.
    if (isCredit(other.rule) && !isCredit(rule)) return false;
    if (other.rule.family !== rule.family) return isCredit(other.rule) ? false : overlaps();
    return !isCredit(rule) || other.hits.some((known) => sentenceAt(draft, known) === sentenceAt(draft, hit));
  });

const told = ({ rule }: Found): boolean => isCredit(rule) || rule.severity !== 'info';

/**
 * Asks the learned reading what it sees beyond what was found.
 * @param rules those of `reads/` that may speak
 */
export const readsIn = (draft: Draft, rules: readonly (Rule | CreditRule)[], found: readonly Found[]): Reads => {
  const weights = draft.words.length >= fewest ? trained() : undefined;
  if (!weights) return nothing;
  const byFamily = new Map<string, Rule | CreditRule>(rules.map((rule) => [rule.family, rule]));
  const all: Read[] = [];
  const more: Found[] = [];
  const families = seenIn(draft, weights);
  for (const seen of families) {
    const { id, probability, weights: of, at } = seen.family;
    if (probability < of.said) continue;
    const hit = carriersOf(seen.draft, seen.reading, at, weights);
    all.push({ family: id, probability, hit });
    const rule = byFamily.get(id);
    if (!rule || (wholeFamilies.has(id) && found.some(told)) || knownBy(found, rule, hit, draft)) continue;
    more.push({ rule, hits: [hit], ...(!isCredit(rule) && probability >= of.warning && { severity: 'warning' }) });
  }
  return {
    found: more,
    all: all.sort((a, b) => b.probability - a.probability),
    families: families.map(({ family }) => family),
  };
};

import { atLeast, overlap, type Severity } from '../model/critique.js';
import { carriersOf } from '../reading/carriers.js';
import { landing, likely, readCautionFamilies, wholeFamilies } from '../reading/families.js';
import { type Family, type Join, type Reading, readFamilies } from '../reading/read.js';
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

/** What the learned reading says of a draft. */
export interface Reads {
  /** What it adds to what the rules found. */
  readonly found: readonly Found[];
  /** Every family it sees, the likeliest first. */
  readonly all: readonly Read[];
}

const cautions: readonly string[] = readCautionFamilies;
const isCaution = (id: string): boolean => cautions.includes(id);

/** From the threshold of its family on a caution warns, but never below this: 140 of 144 were right set aside, without it 166 of 175. */
const sure = 0.95;
/** A caution less likely than this is not said where something good is likelier, nor of a whole text. */
const doubtful = 0.7;

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

/** One family of a draft, and the reading that says how likely it is. */
export interface Seen {
  readonly family: Family;
  readonly reading: Reading;
  readonly draft: Draft;
}

/** Affection at the end makes no caution likelier and no credit less likely. */
const withoutAffection = (draft: Draft, weights: Weights, join?: Join): Seen[] => {
  const reading = readFamilies(draft, weights, join);
  const plain = withoutSignOff(draft);
  if (plain && plain.words.length < fewest) return [];
  const other = plain && readFamilies(plain, weights, join);
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
const knownBy = (
  found: readonly Found[],
  rule: Rule | CreditRule,
  severity: Severity,
  hit: Hit,
  draft: Draft,
): boolean =>
  found.some((other) => {
    const overlaps = (): boolean => other.hits.some((known) => overlap(known, hit));
    // A caution by a credit: no matter. A credit by a caution: words that may land badly earn nothing by the reading alone.
    if (isCredit(other.rule) && !isCredit(rule)) return false;
    if (other.rule.family !== rule.family) {
      if (isCredit(other.rule)) return false;
      // A milder remark about the same words, such as their capitals, does not hide a graver one.
      const graver = isCredit(rule) || atLeast(other.severity ?? other.rule.severity, severity);
      return graver && overlaps();
    }
    return !isCredit(rule) || other.hits.some((known) => sentenceAt(draft, known) === sentenceAt(draft, hit));
  });

/** A listed phrase praises the same words, and the reading sees in them what it praises: no suggestion then. */
const praised = (found: readonly Found[], hit: Hit, seen: readonly Seen[]): boolean =>
  found.some(
    ({ rule, hits }) =>
      isCredit(rule) &&
      hits.some((known) => overlap(known, hit)) &&
      seen.some(({ family: { id, probability } }) => id === rule.family && probability >= 0.5),
  );

const told = ({ rule }: Found): boolean => isCredit(rule) || rule.severity !== 'info';

/** How likely each family is in a draft: all of them, or none where there is too little to read. */
export const seenIn = (draft: Draft, join?: Join): readonly Seen[] => {
  const weights = draft.words.length >= fewest ? trained() : undefined;
  return weights ? withoutAffection(draft, weights, join) : [];
};

/**
 * Asks the learned reading what it sees beyond what was found.
 * @param seen every family, as `seenIn` has read them
 * @param rules those of `reads/` that may speak
 */
export const readsIn = (
  draft: Draft,
  seen: readonly Seen[],
  rules: readonly (Rule | CreditRule)[],
  found: readonly Found[],
  join?: Join,
): Reads => {
  const weights = seen.length > 0 ? trained() : undefined;
  if (!weights) return { found: [], all: [] };
  const kindest = seen.reduce(
    (most, { family: { id, probability } }) => (isCaution(id) || id === landing ? most : Math.max(most, probability)),
    0,
  );
  // Beside an insult the reading alone gives no credit: adding one must never earn anything.
  const harsh = found.some(({ rule, severity }) => !isCredit(rule) && (severity ?? rule.severity) === 'error');
  const byFamily = new Map<string, Rule | CreditRule>(rules.map((rule) => [rule.family, rule]));
  const all: Read[] = [];
  const more: Found[] = [];
  for (const { family, reading, draft: read } of seen) {
    const { id, probability, weights: of, at } = family;
    if (probability < of.said) continue;
    const hit = carriersOf(read, reading, at, weights, join);
    all.push({ family: id, probability, hit });
    const rule = byFamily.get(id);
    if (!rule || (wholeFamilies.has(id) && found.some(told))) continue;
    // What is read from its threshold on is told with its probability; a finding or a credit needs more, for a kind text that is
    // cautioned costs more than a miss: of 1,006 kind texts set aside 13 get one.
    if (probability < likely) continue;
    if (!isCredit(rule) && probability < doubtful && (probability < kindest || wholeFamilies.has(id))) continue;
    const severity = isCredit(rule) ? 'info' : probability >= Math.max(of.warning, sure) ? 'warning' : rule.severity;
    if (isCredit(rule) && harsh) continue;
    if (severity === 'suggestion' && praised(found, hit, seen)) continue;
    if (knownBy(found, rule, severity, hit, draft)) continue;
    more.push({ rule, hits: [hit], ...(severity === 'warning' && { severity }) });
  }
  return {
    found: more,
    all: all.sort((a, b) => b.probability - a.probability),
  };
};

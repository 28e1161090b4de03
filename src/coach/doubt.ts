import { readCautionFamilies } from '../reading/families.js';
import type { Family, Join } from '../reading/read.js';
import { type Found, type Hit, isCredit, type Rule } from '../rules/rule.js';
import { type Draft, readDraft } from '../text/draft.js';
import { seenIn } from './reads.js';

/*
 * A listed phrase sees its words and little around them: "you never" stands in blame and in praise. The learned reading sees
 * the whole draft. Where it finds nothing to caution there, the phrase says less, or nothing. The shares are those of texts
 * to learn from whose hand the reading had not seen: `src/reading/CARD.md`.
 */

/** Below this no careful reader is likely to mind: a suggestion is not made. */
const quiet = 0.03;
/** Below this, in the whole draft, a warning is only a suggestion. */
const enough = 0.35;
/** Unless its sentence alone reads as clearly as this: kind words around a harsh sentence take nothing from it. */
const clear = 0.7;
/** Praise is taken back where a caution is at least as likely as the first, and its own family less than the second. */
const sour = { caution: 0.5, own: 0.1 };
/** In fewer words than these a phrase says more than the reading can tell. */
const tooShort = 5;

const cautions: ReadonlySet<string> = new Set(readCautionFamilies);

/** Rules that the reading has no say in: safety, the user's own, and those that know more than the draft. */
const beyond = (rule: Rule): boolean =>
  !cautions.has(rule.family) ||
  rule.source === 'yours' ||
  rule.id.startsWith('safety/') ||
  (rule.needs?.length ?? 0) > 0;

const likeliestOf = (families: readonly Family[]): number =>
  families.reduce((most, { id, probability }) => (cautions.has(id) && probability > most ? probability : most), 0);

/** The sentence or the line around a hit, whichever is shorter. */
const partAround = ({ text, words, sentences }: Draft, { start }: Hit): string => {
  const around = sentences.find(({ end }) => (words[end - 1]?.end ?? 0) > start);
  const [first, next] = around
    ? [words[around.first]?.start ?? 0, words[around.end]?.start ?? text.length]
    : [0, text.length];
  const line = text.indexOf('\n', start);
  return text.slice(Math.max(first, text.lastIndexOf('\n', start) + 1), line < 0 ? next : Math.min(next, line));
};

/** How likely a caution is in the sentence of a hit alone; certain where that is too short to read, 0 where it is all there is. */
const likelyAround = (draft: Draft, hit: Hit, join?: Join): number => {
  const part = partAround(draft, hit);
  if (part.trim() === draft.text.trim()) return 0;
  const read = readDraft(part);
  const families = read.words.length < tooShort ? [] : seenIn(read, join);
  return families.length === 0 ? 1 : likeliestOf(families.map(({ family }) => family));
};

/** "Congrats on remembering": words of praise in a draft that reads as blame and not as praise. Plain affection stays. */
const taken = ({ rule }: Found, families: readonly Family[]): boolean => {
  const own = families.find(({ id }) => id === rule.family)?.probability;
  return rule.id !== 'credit/affection' && own !== undefined && own < sour.own && likeliestOf(families) >= sour.caution;
};

/**
 * What is left of a finding when the whole draft is read: errors stay, warnings may become suggestions, suggestions may go.
 * A credit goes where it is praise in words only.
 * @param families how likely each family is in the draft; none where it was not read
 * @returns the same, the same as a suggestion, or undefined where nothing is left to say
 */
export const leftOf = (found: Found, draft: Draft, families: readonly Family[], join?: Join): Found | undefined => {
  const { rule, hits, severity } = found;
  if (families.length === 0 || draft.words.length < tooShort) return found;
  if (isCredit(rule)) return taken(found, families) ? undefined : found;
  if (beyond(rule)) return found;
  const said = severity ?? rule.severity;
  const wanted = said === 'warning' ? enough : said === 'error' ? 0 : quiet;
  if (likeliestOf(families) >= wanted || hits.some((hit) => likelyAround(draft, hit, join) >= clear)) return found;
  return said === 'warning' ? { ...found, severity: 'suggestion' } : undefined;
};

import { type Credit, type Critique, type Finding, overlap, severities } from '../model/critique.js';
import type { Join } from '../reading/read.js';
import { familyOf } from '../rules/families.js';
import type { Finder } from '../rules/finder.js';
import { type Context, type CreditRule, type Found, isCredit, type Rule } from '../rules/rule.js';
import { type Draft, readDraft } from '../text/draft.js';
import { leftOf } from './doubt.js';
import { spansIn } from './lines.js';
import { pointsOf, pointsOfRule } from './points.js';
import { keeper, type Quiet } from './quiet.js';
import { readsIn, seenIn } from './reads.js';
import { safetyOf } from './safety.js';
import { bandOf, base, scoreOf } from './score.js';
import { toneOf } from './tone.js';

/** How a draft is to be read. */
export interface Reading extends Context {
  /** Slug of the person, as the critique names it. */
  readonly to?: string;
  /** What is not to be said; safety rules are asked of nobody. */
  readonly quiet?: Quiet;
  /** The encoder's reading, where it was asked for. */
  readonly join?: Join;
  /** The user's own contact, printed with crisis lines. */
  readonly helpContact?: string;
}

/** Rules that need no English: names, placeholders, numbers and safety. */
const anyLanguage = (rule: Rule): boolean =>
  /^(?:safety|name|privacy)\//.test(rule.id) || rule.id === 'auth/placeholder-left';

const fill = (says: string, match: string, context: Context): string =>
  says.replace(/\{(match|name)\}/g, (_, slot) =>
    slot === 'match' ? match.replace(/\s+/g, ' ') : (context.person?.name ?? 'their name'),
  );

/** The same words earn once: of two credits for them the one worth more. Affection stays, for it holds the score up. */
const onceEach = (credits: readonly Credit[]): Credit[] =>
  credits.filter(
    (credit, at) =>
      credit.rule === 'credit/affection' ||
      !credits.some(
        (other, i) =>
          i !== at &&
          overlap(credit.span, other.span) &&
          (other.points > credit.points || (other.points === credit.points && i < at)),
      ),
  );

/** Reads one draft and says all there is to say, but for alternatives. */
export const critiqueOf = (text: string, finder: Finder, reading: Reading = {}): Critique =>
  critiqueDraft(readDraft(text), finder, reading);

/** The same, for a draft that has been read already. */
const critiqueDraft = (draft: Draft, finder: Finder, reading: Reading = {}): Critique => {
  const { text } = draft;
  const span = spansIn(text);
  const english = draft.language === 'en';
  const cautions: Found<Rule>[] = [];
  const goods: Found<CreditRule>[] = [];
  const keeps = reading.quiet && keeper(reading.quiet);
  // What is quiet was seen all the same: the learned reading is not to say it in its stead.
  const seen: Found[] = [];
  // The learned reading first: it weighs what the listed phrases find.
  const { join } = reading;
  const read = english ? seenIn(draft, join) : [];
  const families = read.map(({ family }) => family);
  const sort = (one: Found): void => {
    const own = isCredit(one.rule) ? undefined : one.rule.severityIn?.(reading);
    const left = leftOf(own ? { ...one, severity: own } : one, draft, families, join);
    if (!left) return;
    const { rule, hits: all, severity } = left;
    seen.push(left);
    const hits = keeps && !rule.id.startsWith('safety/') ? all.filter((hit) => keeps(rule, hit, draft)) : all;
    if (hits.length === 0) return;
    if (isCredit(rule)) {
      if (english) goods.push({ rule, hits });
    } else if (english || anyLanguage(rule)) cautions.push({ rule, hits, ...(severity && { severity }) });
  };
  finder.find(draft, reading).forEach(sort);
  finder.after(draft, reading, [...cautions, ...goods]).forEach(sort);
  const stopped = cautions.some(({ rule }) => rule.severity === 'stop');
  const reads = stopped ? undefined : readsIn(draft, read, finder.reads, seen, join);
  reads?.found.forEach(sort);

  const findings = cautions
    .flatMap(({ rule, hits, severity = rule.severity }) =>
      hits.map(({ start, end }, repeat): Finding => {
        const match = text.slice(start, end);
        return {
          rule: rule.id,
          family: rule.family,
          principle: familyOf(rule.family).principle,
          severity,
          span: span(start, end),
          text: match,
          message: fill(rule.says, match, reading),
          why: [rule.counts?.(reading), fill(rule.why, match, reading)].filter(Boolean).join(' '),
          source: rule.source,
          points: pointsOf(pointsOfRule(rule, severity), repeat),
        };
      }),
    )
    // Worst first; the sort is stable, so that equals keep the rules' order and then the draft's.
    .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
  const earned = goods.flatMap(({ rule, hits }) =>
    hits.map(({ start, end }, repeat): Credit => {
      const match = text.slice(start, end);
      return {
        rule: rule.id,
        family: rule.family,
        principle: familyOf(rule.family).principle,
        span: span(start, end),
        text: match,
        message: fill(rule.says, match, reading),
        source: rule.source,
        points: pointsOf(pointsOfRule(rule), repeat),
      };
    }),
  );

  const credits = onceEach(earned);

  const safety = safetyOf(findings, reading.helpContact);
  const tone = stopped ? 0 : toneOf(families);
  const scored = safety || !english ? undefined : scoreOf(findings, credits, tone);
  return {
    schemaVersion: 1,
    draft: { text, words: draft.words.length },
    to: reading.to ?? null,
    language: draft.language,
    reading: join && read.length > 0 ? 'deep' : 'hashed',
    score: scored?.score ?? null,
    base,
    tone: scored ? tone : 0,
    band: scored ? bandOf(scored.score) : null,
    ...(scored?.adjusted && { adjusted: scored.adjusted }),
    safety,
    findings,
    credits: safety ? [] : credits,
    reads:
      safety || !reads
        ? []
        : reads.all.map(({ family, probability, hit: { start, end } }) => ({
            family,
            probability: Math.round(100 * probability) / 100,
            span: span(start, end),
            text: text.slice(start, end),
          })),
    alternatives: [],
  };
};

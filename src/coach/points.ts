import type { Severity } from '../model/critique.js';
import { type CreditRule, isCredit, type Rule } from '../rules/rule.js';
import { creditPoints, sources } from '../rules/sources.js';

/**
 * What each family counts in the score when the learned reading is certain of it; less in proportion to its probability.
 * Fitted, with the factors below, by `npm run points` on pairs of texts and on real texts that were rated; signs fixed, with a
 * pull towards 5 for a suggestion and 6 for a credit, no caution under 2.5 and no credit under 2, so that every finding counts.
 */
export const familyWeights: Readonly<Record<string, number>> = {
  harm: -6.6,
  criticism: -9.2,
  guilt: -7.9,
  desperation: -5.1,
  pressure: -7,
  taking: -5.9,
  negativity: -6.1,
  minimising: -6.7,
  'self-focus': -5.2,
  generic: -2.5,
  'bare-miss-you': -2.5,
  warmth: 12.5,
  appreciation: 4.8,
  curiosity: 6.7,
  empathy: 6.5,
  playful: 2,
  memory: 8.7,
  desire: 8.3,
};

/**
 * What the tone counts when every reader would be glad of the text; as much the other way when none would. Chosen among a few:
 * from 14 to 24 texts that the reading has not learnt from are ordered alike, and less leaves more to the families.
 */
export const landingWeight = 18;

/** Families that the reading does not know. */
const unread = { caution: -5, credit: 6 };

/** What a rule's first hit counts, as a share of its family's weight. `stop` has no score at all. */
export const severityFactors = { stop: 0, error: 3.59, warning: 2.23, suggestion: 0.92, credit: 0.69 } as const;

/** A remark counts next to nothing, whatever its family. */
const remark = -1;

const rounded = (points: number): number => Math.round(10 * points) / 10;

/**
 * The points of a rule's first hit, rounded to a tenth so that what is shown adds up.
 * @param severity that of the finding, where it is not the rule's own
 */
export const pointsOfRule = (rule: Rule | CreditRule, severity?: Severity): number => {
  if (rule.points !== undefined) return rule.points;
  if (isCredit(rule)) {
    const weight = familyWeights[rule.family] ?? unread.credit;
    // Better supported rules earn more: 8, 6 or 3 by their grade (rules.md), 6 being the middle.
    return rounded((weight * severityFactors.credit * creditPoints(sources[rule.source].grade)) / 6);
  }
  const said = severity ?? rule.severity;
  if (said === 'info') return remark;
  const weight = rule.source === 'yours' ? undefined : familyWeights[rule.family];
  return rounded((weight ?? unread.caution) * severityFactors[said]);
};

/** A repeat of the same rule counts half (0 is its first hit). */
export const pointsOf = (points: number, repeat: number): number => (repeat === 0 ? points : rounded(points / 2));

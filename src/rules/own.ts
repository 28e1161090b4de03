import { type FamilyId, families } from './families.js';
import { parsePhrase } from './phrase.js';
import { phrases, type Rule } from './rule.js';

/** A rule as its author writes it, in a file of their own. */
export interface OwnRule {
  readonly id: string;
  readonly family: string;
  readonly severity: Exclude<Rule['severity'], 'stop'>;
  readonly says: string;
  readonly why: string;
  readonly phrases: readonly string[];
  readonly unless?: readonly string[] | undefined;
  readonly bad: readonly string[];
  readonly fine: readonly string[];
  readonly better: readonly string[];
}

/** Severities that a rule of one's own can have: help lines are not for it to give. */
export const ownSeverities = ['info', 'suggestion', 'warning', 'error'] as const;

/** Families that a rule of one's own can belong to. */
export const ownFamilies: readonly string[] = families
  .filter(({ id, kind }) => kind === 'caution' && id !== 'harm')
  .map(({ id }) => id);

/** What is wrong with a phrase; undefined when nothing is. */
export const flawOf = (phrase: string): string | undefined => {
  try {
    parsePhrase(phrase);
    return undefined;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return error.message.replace(/^the phrase ".*" /s, '');
  }
};

/** The rule that was written. */
export const ownRule = ({
  id,
  family,
  severity,
  says,
  why,
  phrases: list,
  unless = [],
  ...examples
}: OwnRule): Rule => ({
  id: id as Rule['id'],
  family: family as FamilyId,
  severity,
  source: 'yours',
  says,
  why,
  find: phrases(list, { unless }),
  ...examples,
});

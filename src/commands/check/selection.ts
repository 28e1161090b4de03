import { Problem } from '../../model/problem.js';
import { type CreditRule, isCredit, type Rule } from '../../rules/rule.js';
import { nearest } from '../../text/nearest.js';

const categoryOf = (id: string): string => id.slice(0, id.indexOf('/'));

/** True for the id of a rule that may be left out, or a category of such. */
export const isRuleName = (all: readonly (Rule | CreditRule)[], word: string): boolean =>
  categoryOf(`${word}/`) !== 'safety' &&
  categoryOf(word) !== 'safety' &&
  all.some(({ id }) => id === word || categoryOf(id) === word);

/**
 * Checks names of rules or categories against the rules there are.
 * @throws Problem for a name that no rule has (naming the nearest), or one of a safety rule
 */
export const ruleNames = (all: readonly (Rule | CreditRule)[], names: readonly string[]): ReadonlySet<string> => {
  const known = new Set(all.flatMap(({ id }) => [id, categoryOf(id)]));
  for (const name of names) {
    if (!known.has(name)) {
      const close = nearest(name, known);
      throw new Problem(
        `no rule or category is called "${name}"`,
        close ? `did you mean: ${close}` : 'see: textcoach rules',
      );
    }
    if (categoryOf(`${name}/`) === 'safety' || categoryOf(name) === 'safety')
      throw new Problem('safety rules always run', 'leave them out of --only, --skip and your settings');
  }
  return new Set(names);
};

/**
 * Which rules run. `--only` narrows the cautions; credits stay unless skipped, for what is good is always said.
 * @throws Problem as `ruleNames` does
 */
export const selection = (
  all: readonly (Rule | CreditRule)[],
  only: readonly string[] | undefined,
  skip: readonly string[],
): ((rule: Rule | CreditRule) => boolean) | undefined => {
  const wanted = only && ruleNames(all, only);
  const unwanted = ruleNames(all, skip);
  if (!wanted && unwanted.size === 0) return undefined;
  const named = (names: ReadonlySet<string>, id: string): boolean => names.has(id) || names.has(categoryOf(id));
  return (rule) => !named(unwanted, rule.id) && (!wanted || isCredit(rule) || named(wanted, rule.id));
};

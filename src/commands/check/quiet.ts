import { isTolerance, type Quiet } from '../../coach/quiet.js';
import type { Person } from '../../model/person.js';
import type { CreditRule, Rule } from '../../rules/rule.js';
import type { Settings } from '../../settings.js';
import type { CheckOptions } from './prepare.js';
import { isRuleName, selection } from './selection.js';

/**
 * What is not to be said: left out for this run, in the settings, or for this person. Undefined when all is.
 * @throws Problem for a name that no rule has, or one of a safety rule, in the options or settings
 */
export const quietOf = (
  all: readonly (Rule | CreditRule)[],
  { only, skip = [] }: Pick<CheckOptions, 'only' | 'skip'>,
  settings: Settings,
  person: Person | undefined,
): Quiet | undefined => {
  const { tolerances: tolerated = [], ignores = [] } = person ?? {};
  const ignored = ignores.filter((word) => isRuleName(all, word));
  // An import may hold words of its own as tolerances: they are what it says, words that are fine.
  const phrases = [...settings.ignore, ...tolerated, ...ignores].filter(
    (words) => !ignored.includes(words) && !isTolerance(words),
  );
  const tolerances = tolerated.filter(isTolerance);
  const runs = selection(all, only, [...skip, ...settings.skip, ...ignored]);
  if (!runs && phrases.length === 0 && tolerances.length === 0) return undefined;
  return { ...(runs && { runs }), phrases, tolerances };
};

import { existsSync } from 'node:fs';
import { credits, rules } from '../rules/index.js';
import type { CreditRule, Rule } from '../rules/rule.js';
import type { Session } from './session.js';

/** The user's own rules; nothing is loaded for them when there are none. @throws Problem for a file that is wrong */
export const ownRulesIn = async (session: Session): Promise<readonly Rule[]> => {
  const places = session.places();
  if (!existsSync(places.rules)) return [];
  const { ownRules } = await import('./own-rules.js');
  return ownRules(places);
};

/** Every rule there is: built in, then the user's own. */
export const everyRule = async (session: Session): Promise<readonly (Rule | CreditRule)[]> => [
  ...rules,
  ...credits,
  ...(await ownRulesIn(session)),
];

import { affection } from './credit/affection.js';
import { type Finder, finderOf } from './finder.js';
import { alwaysNever } from './respect/always-never.js';
import type { CreditRule, Rule } from './rule.js';

/** Every caution, in the order in which findings of equal weight are shown. */
export const rules: readonly Rule[] = [alwaysNever];

/** Every credit, in the order in which they are shown. */
export const credits: readonly CreditRule[] = [affection];

let ready: Finder | undefined;

/** The built-in rules and credits, made ready once a process. */
export const builtIn = (): Finder => {
  ready ??= finderOf<Rule | CreditRule>([...rules, ...credits]);
  return ready;
};

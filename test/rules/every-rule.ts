import type { CreditRule, Rule } from '../../src/rules/rule.js';

const modules = import.meta.glob<Record<string, unknown>>('../../src/rules/*/*.ts', { eager: true });

const isRule = (value: unknown): value is Rule | CreditRule =>
  typeof value === 'object' && value !== null && 'id' in value && 'find' in value;

/** Every rule that stands in a file of `src/rules`, with the `category/name` that its path says. */
export const rulesOfFiles = Object.entries(modules).flatMap(([path, module]) => {
  const place = path.replace(/^.*\/rules\/(.+)\.ts$/, '$1');
  return Object.values(module)
    .filter(isRule)
    .map((rule) => ({ place, rule }));
});

import { familyOf } from '../../rules/families.js';
import { credits } from '../../rules/index.js';
import type { Tone } from './tone.js';

/** How often my messages earned something for one of the eight principles. */
export interface Earned {
  /** 1–8. */
  readonly principle: number;
  /** Credits found: a message that earns two of them counts twice. */
  readonly times: number;
}

const principles = [1, 2, 3, 4, 5, 6, 7, 8];

/** Credits by the principle that their family serves, all eight in order. Rules of somebody's own are in none. */
export const earnedOf = ({ rules }: Pick<Tone, 'rules'>): Earned[] => {
  const times = new Map<number, number>();
  for (const { id, family } of credits) {
    const { principle } = familyOf(family);
    times.set(principle, (times.get(principle) ?? 0) + (rules[id] ?? 0));
  }
  return principles.map((principle) => ({ principle, times: times.get(principle) ?? 0 }));
};

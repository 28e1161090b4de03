import { landing } from '../reading/families.js';
import { familyWeights, landingWeight } from './points.js';

/** The families together never count more than this in the tone, either way; how the text lands comes on top. */
export const mostTone = 12;

/** Points of the tone: rounded to a tenth, so that what is shown adds up. */
export const toneOf = (families: readonly { readonly id: string; readonly probability: number }[]): number => {
  const sum = families.reduce((total, { id, probability }) => total + (familyWeights[id] ?? 0) * probability, 0);
  const lands = families.find(({ id }) => id === landing)?.probability ?? 0.5;
  return Math.round(10 * (Math.max(-mostTone, Math.min(mostTone, sum)) + landingWeight * (2 * lands - 1))) / 10;
};

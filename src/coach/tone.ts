/**
 * What each family counts in the score when the learned reading is certain of it; less in proportion to its probability.
 * Fitted by `npm run points` on pairs of texts and on real texts that raters rated, signs fixed, with a pull towards 5 for
 * a suggestion and 6 for a credit: `test/eval/points.ts` prints how well it orders texts.
 */
export const toneWeights: Readonly<Record<string, number>> = {
  harm: -5.9,
  criticism: -12.1,
  guilt: -9.7,
  desperation: -2.8,
  pressure: -8.9,
  taking: -4.6,
  negativity: -3.5,
  minimising: -8.5,
  'self-focus': -4.3,
  generic: -0.5,
  'bare-miss-you': -0.5,
  warmth: 12.7,
  appreciation: 5,
  curiosity: 4.1,
  empathy: 5.7,
  playful: 0.5,
  memory: 8.5,
  desire: 5.9,
};

/** The tone alone never counts more than this, either way. */
const most = 12;

/** Points of the tone: rounded to a tenth, so that what is shown adds up. */
export const toneOf = (families: readonly { readonly id: string; readonly probability: number }[]): number => {
  const sum = families.reduce((total, { id, probability }) => total + (toneWeights[id] ?? 0) * probability, 0);
  return Math.round(10 * Math.max(-most, Math.min(most, sum))) / 10;
};

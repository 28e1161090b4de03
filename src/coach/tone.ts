/**
 * What each family counts in the score when the learned reading is certain of it; less in proportion to its probability.
 * Fitted by `npm run points` on pairs of texts and on real texts that raters rated, signs fixed, with a pull towards 5 for
 * a suggestion and 6 for a credit: `test/eval/points.ts` prints how well it orders texts.
 */
export const toneWeights: Readonly<Record<string, number>> = {
  harm: -5.5,
  criticism: -12.8,
  guilt: -10.7,
  desperation: -5.9,
  pressure: -10,
  taking: -4.5,
  negativity: -3.6,
  minimising: -9.9,
  'self-focus': -4.8,
  generic: -1,
  'bare-miss-you': -1,
  warmth: 12.6,
  appreciation: 4,
  curiosity: 4.8,
  empathy: 5.4,
  playful: 0.5,
  memory: 8.7,
  desire: 5.8,
};

/** The tone alone never counts more than this, either way. */
const most = 12;

/** Points of the tone: rounded to a tenth, so that what is shown adds up. */
export const toneOf = (families: readonly { readonly id: string; readonly probability: number }[]): number => {
  const sum = families.reduce((total, { id, probability }) => total + (toneWeights[id] ?? 0) * probability, 0);
  return Math.round(10 * Math.max(-most, Math.min(most, sum))) / 10;
};

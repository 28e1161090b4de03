// Fits what the tone counts in the score:   npm run points -- FOLDER   (FOLDER holds labelled_sms/labelled_sms.tsv)
// Prints the weights for src/coach/tone.ts, and how texts are ordered by weights fitted without them (five parts).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { critiqueOf } from '../../src/coach/critique.js';
import { readsIn } from '../../src/coach/reads.js';
import { readCautionFamilies, readFamilyIds } from '../../src/reading/families.js';
import { pairsIn } from '../../src/reading/training/rows.js';
import { builtIn } from '../../src/rules/index.js';
import { readDraft } from '../../src/text/draft.js';

const folder = process.argv[2];
if (!folder) {
  console.error('say where the rated texts are: npm run points -- FOLDER');
  process.exit(2);
}

/** A text as the score sees it: points of rules and of credits, and the probability of each family. */
interface Seen {
  readonly rules: number;
  readonly likely: readonly number[];
}
const many = readFamilyIds.length;
const none = new Array<number>(many).fill(0);
const seenIn = (text: string): Seen => {
  const { findings, credits } = critiqueOf(text, builtIn());
  const sum = (list: readonly { points: number }[]): number => list.reduce((total, { points }) => total + points, 0);
  const seen = readsIn(readDraft(text), [], []).families;
  return {
    rules: Math.max(-60, sum(findings)) + Math.min(30, sum(credits)),
    likely:
      seen.length === 0 ? none : readFamilyIds.map((id) => seen.find((family) => family.id === id)?.probability ?? 0),
  };
};

const pairs = pairsIn(readFileSync('src/reading/corpus/pairs.tsv', 'utf8')).map(({ set, worse, better }) => ({
  set,
  worse: seenIn(worse),
  better: seenIn(better),
}));
const rated = readFileSync(join(folder, 'labelled_sms/labelled_sms.tsv'), 'utf8')
  .split('\n')
  .slice(1)
  .filter(Boolean)
  .map((line) => line.split('\t'))
  .map(([, text = '', , rating]) => ({ ...seenIn(text), rating: Number(rating) }));

const sign = readFamilyIds.map((id) => ((readCautionFamilies as readonly string[]).includes(id) ? -1 : 1));
const prior: readonly number[] = sign.map((side) => (side < 0 ? -5 : 6));
const worthOf = ({ rules, likely }: Seen, weights: readonly number[]): number =>
  rules + likely.reduce((sum, p, k) => sum + p * (weights[k] as number), 0);

type Order = readonly [lower: Seen, higher: Seen, weight: number];
/** Gradient descent on the logistic loss of every order, five points being a clear difference. */
const fitted = (orders: readonly Order[]): number[] => {
  const weights = [...prior];
  const scale = 5;
  const whole = orders.reduce((sum, [, , weight]) => sum + weight, 0);
  for (let step = 0; step < 400; step += 1) {
    const slopes = weights.map((weight, k) => 0.0001 * (weight - (prior[k] as number)));
    for (const [lower, higher, weight] of orders) {
      const off = 1 / (1 + Math.exp((worthOf(higher, weights) - worthOf(lower, weights)) / scale));
      for (let k = 0; k < many; k += 1)
        (slopes[k] as number) -=
          ((weight * off) / whole / scale) * ((higher.likely[k] as number) - (lower.likely[k] as number));
    }
    for (let k = 0; k < many; k += 1) {
      const next = (weights[k] as number) - 60 * (slopes[k] as number);
      weights[k] = (sign[k] as number) < 0 ? Math.min(-0.5, Math.max(-30, next)) : Math.max(0.5, Math.min(30, next));
    }
  }
  return weights;
};
const ordersOf = (list: typeof rated): Order[] =>
  list.flatMap((a, i) =>
    list.slice(i + 1).flatMap((b): Order[] => {
      if (Math.abs(a.rating - b.rating) < 5) return [];
      return [a.rating < b.rating ? [a, b, 1] : [b, a, 1]];
    }),
  );
const pairOrders = (set: string): Order[] =>
  pairs.filter((pair) => pair.set === set).map(({ worse, better }) => [worse, better, 1]);
/** The rated texts together count as much as the pairs together. */
const balanced = (some: Order[], others: Order[]): Order[] => [
  ...some,
  ...others.map(([lower, higher]): Order => [lower, higher, some.length / Math.max(1, others.length)]),
];

const ranks = (values: readonly number[]): number[] => {
  const order = values.map((value, i) => ({ value, i })).sort((a, b) => a.value - b.value);
  const rank = new Array<number>(values.length);
  for (let i = 0; i < order.length; ) {
    let j = i;
    while (j < order.length && order[j]?.value === order[i]?.value) j += 1;
    for (let k = i; k < j; k += 1) rank[order[k]?.i ?? 0] = (i + j - 1) / 2;
    i = j;
  }
  return rank;
};
const spearman = (xs: readonly number[], ys: readonly number[]): number => {
  const [a, b] = [ranks(xs), ranks(ys)];
  const middle = (xs.length - 1) / 2;
  const times = (p: readonly number[], q: readonly number[]): number =>
    p.reduce((sum, value, i) => sum + (value - middle) * ((q[i] as number) - middle), 0);
  return times(a, b) / Math.sqrt(times(a, a) * times(b, b));
};
const right = (orders: readonly Order[], weights: readonly number[]): string => {
  const share = orders.filter(
    ([lower, higher]) => Math.round(worthOf(higher, weights)) > Math.round(worthOf(lower, weights)),
  ).length;
  const ties = orders.filter(
    ([lower, higher]) => Math.round(worthOf(higher, weights)) === Math.round(worthOf(lower, weights)),
  ).length;
  return `${((100 * share) / orders.length).toFixed(0)} % right, ${((100 * ties) / orders.length).toFixed(0)} % ties`;
};

const learnt = pairOrders('train');
const parts = 5;
const outside = new Array<number>(rated.length);
for (let part = 0; part < parts; part += 1) {
  const weights = fitted(balanced(learnt, ordersOf(rated.filter((_, i) => i % parts !== part))));
  rated.forEach((seen, i) => {
    if (i % parts === part) outside[i] = worthOf(seen, weights);
  });
}
const weights = fitted(balanced(learnt, ordersOf(rated)));
const ratings = rated.map(({ rating }) => rating);
console.log(Object.fromEntries(readFamilyIds.map((id, k) => [id, Math.round(10 * (weights[k] as number)) / 10])));
console.log(
  'rules alone: rank correlation',
  spearman(
    rated.map(({ rules }) => rules),
    ratings,
  ).toFixed(3),
);
console.log('five parts: rank correlation', spearman(outside, ratings).toFixed(3));
console.log(
  'seen: rank correlation',
  spearman(
    rated.map((seen) => worthOf(seen, weights)),
    ratings,
  ).toFixed(3),
);
console.log('pairs learnt from:', right(learnt, weights), '| set aside:', right(pairOrders('aside'), weights));

// Fits what rules and tone count in the score:   npm run points -- FOLDER   (FOLDER holds labelled_sms/ and sms/)
// Prints the numbers for src/coach/points.ts, and how texts are ordered by numbers fitted without them (five parts).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { critiqueOf } from '../../src/coach/critique.js';
import { familyWeights, landingWeight, severityFactors } from '../../src/coach/points.js';
import { seenIn as readIn } from '../../src/coach/reads.js';
import { scoreOf } from '../../src/coach/score.js';
import { mostTone } from '../../src/coach/tone.js';
import type { Severity } from '../../src/model/critique.js';
import { landing, readCautionFamilies, readFamilyIds } from '../../src/reading/families.js';
import { pairsIn, peopleIn } from '../../src/reading/training/rows.js';
import { builtIn, credits as creditRules, rules } from '../../src/rules/index.js';
import { creditPoints, sources } from '../../src/rules/sources.js';
import { readDraft } from '../../src/text/draft.js';

const folder = process.argv[2];
if (!folder) {
  console.error('say where the rated texts are: npm run points -- FOLDER');
  process.exit(2);
}
const many = readFamilyIds.length;
const kinds = ['error', 'warning', 'suggestion', 'credit'] as const;
type Kind = (typeof kinds)[number];

/** One thing found: what it counts is share × factor of its kind × weight of its family, or fixed. */
interface Hit {
  readonly rule: string;
  readonly severity?: Severity;
  readonly fixed: number;
  readonly share: number;
  readonly kind: number;
  readonly family: number;
}
/** A text as the score sees it. */
interface Seen {
  readonly hits: readonly Hit[];
  readonly likely: readonly number[];
  /** From −1 to 1. */
  readonly lands: number;
}
const none = new Array<number>(many).fill(0);
const byId = new Map([...rules, ...creditRules].map((rule) => [rule.id as string, rule]));
const seenIn = (text: string): Seen => {
  const { findings, credits } = critiqueOf(text, builtIn());
  const times = new Map<string, number>();
  const hitOf = (id: string, kind: Kind | 'info' | 'stop', grade: number, severity?: Severity): Hit => {
    const rule = byId.get(id);
    const repeat = times.get(id) ?? 0;
    times.set(id, repeat + 1);
    const half = repeat === 0 ? 1 : 0.5;
    const at = (readFamilyIds as readonly string[]).indexOf(rule?.family ?? '');
    const plain = kind === 'info' ? -1 : kind === 'stop' ? 0 : undefined;
    const fixed = rule?.points ?? plain;
    const factor = kinds.indexOf(kind as Kind);
    return {
      rule: id,
      ...(severity && { severity }),
      fixed: fixed === undefined ? 0 : fixed * half,
      share: fixed === undefined ? half * grade : 0,
      kind: Math.max(0, factor),
      family: at,
    };
  };
  const seen = readIn(readDraft(text)).map(({ family }) => family);
  const lands = seen.find(({ id }) => id === landing)?.probability ?? 0.5;
  return {
    hits: [
      ...findings.map(({ rule, severity }) => hitOf(rule, severity, 1, severity)),
      ...credits.map(({ rule, source }) =>
        hitOf(rule, 'credit', creditPoints(sources[source as keyof typeof sources].grade) / 6),
      ),
    ],
    lands: 2 * lands - 1,
    likely:
      seen.length === 0 ? none : readFamilyIds.map((id) => seen.find((family) => family.id === id)?.probability ?? 0),
  };
};

/** Weights of the families, then factors of the kinds. */
type Numbers = readonly number[];
const sign = readFamilyIds.map((id) => ((readCautionFamilies as readonly string[]).includes(id) ? -1 : 1));
const prior: Numbers = [...sign.map((side) => (side < 0 ? -5 : 6)), 3.6, 2.4, 1, 1];
const weightOf = (hit: Hit, numbers: Numbers): number =>
  hit.family >= 0 ? (numbers[hit.family] as number) : hit.kind === 3 ? 6 : -5;
const pointsOf = (hit: Hit, numbers: Numbers): number =>
  hit.fixed + hit.share * (numbers[many + hit.kind] as number) * weightOf(hit, numbers);
const toneBy = (likely: readonly number[], numbers: Numbers): number =>
  likely.reduce((sum, p, k) => sum + p * (numbers[k] as number), 0);
const worthOf = ({ hits, likely }: Seen, numbers: Numbers): number =>
  hits.reduce((sum, hit) => sum + pointsOf(hit, numbers), toneBy(likely, numbers));
/** The score that the program would give, with its caps and floors. */
const scoreBy = ({ hits, likely, lands }: Seen, numbers: Numbers, landingCounts = landingWeight): number => {
  const scored = hits.map((hit) => ({ ...hit, points: pointsOf(hit, numbers) }));
  return scoreOf(
    scored.filter(({ severity }) => severity),
    scored.filter(({ severity }) => !severity),
    Math.max(-mostTone, Math.min(mostTone, toneBy(likely, numbers))) + landingCounts * lands,
  ).score;
};

/** Numbers from 0 to 1, the same in every run. */
let state = 11;
const chance = (): number => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
};

type Order = readonly [lower: Seen, higher: Seen, weight: number];
const addSlopes = ({ hits, likely }: Seen, by: number, numbers: Numbers, slopes: number[]): void => {
  for (let k = 0; k < many; k += 1) (slopes[k] as number) += by * (likely[k] as number);
  for (const hit of hits) {
    const factor = numbers[many + hit.kind] as number;
    if (hit.family >= 0) (slopes[hit.family] as number) += by * hit.share * factor;
    (slopes[many + hit.kind] as number) += by * hit.share * weightOf(hit, numbers);
  }
};
/** Gradient descent on the logistic loss of every order, five points being a clear difference. */
const fitted = (orders: readonly Order[]): number[] => {
  const numbers = [...prior];
  const scale = 5;
  const whole = orders.reduce((sum, [, , weight]) => sum + weight, 0);
  for (let step = 0; step < 400; step += 1) {
    const slopes = numbers.map((number, k) => (k < many ? 0.0001 : 0.003) * (number - (prior[k] as number)));
    for (const [lower, higher, weight] of orders) {
      const off = 1 / (1 + Math.exp((worthOf(higher, numbers) - worthOf(lower, numbers)) / scale));
      const by = (weight * off) / whole / scale;
      addSlopes(higher, -by, numbers, slopes);
      addSlopes(lower, by, numbers, slopes);
    }
    for (let k = 0; k < numbers.length; k += 1) {
      const next = (numbers[k] as number) - (k < many ? 60 : 1) * (slopes[k] as number);
      numbers[k] =
        k >= many
          ? Math.max(0.2, Math.min(5, next))
          : (sign[k] as number) < 0
            ? Math.min(-2.5, Math.max(-30, next))
            : Math.max(2, Math.min(30, next));
    }
  }
  return numbers;
};

interface RatedSeen extends Seen {
  readonly rating: number;
}
const orderOf = (a: RatedSeen, b: RatedSeen, least: number): Order[] => {
  if (Math.abs(a.rating - b.rating) < least) return [];
  return [a.rating < b.rating ? [a, b, 1] : [b, a, 1]];
};
const ordersOf = (list: readonly RatedSeen[]): Order[] =>
  list.flatMap((a, i) => list.slice(i + 1).flatMap((b) => orderOf(a, b, 5)));
const someOrdersOf = (list: readonly RatedSeen[], least: number, wanted: number): Order[] => {
  const orders: Order[] = [];
  while (orders.length < wanted) {
    const [a, b] = [list[Math.floor(chance() * list.length)], list[Math.floor(chance() * list.length)]];
    if (a && b) orders.push(...orderOf(a, b, least));
  }
  return orders;
};
/** Each list counts as much as it is said to, however long it is. */
const balanced = (...lists: readonly (readonly [orders: readonly Order[], weight: number])[]): Order[] =>
  lists.flatMap(([orders, weight]) =>
    orders.map(([lower, higher]): Order => [lower, higher, weight / Math.max(1, orders.length)]),
  );

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
const right = (orders: readonly Order[], numbers: Numbers, lands = landingWeight): string => {
  const gaps = orders.map(([lower, higher]) => scoreBy(higher, numbers, lands) - scoreBy(lower, numbers, lands));
  const share = (some: readonly number[]): string => `${((100 * some.length) / orders.length).toFixed(0)} %`;
  return `${share(gaps.filter((gap) => gap > 0))} right, ${share(gaps.filter((gap) => gap === 0))} ties`;
};

const pairs = pairsIn(readFileSync('src/reading/corpus/pairs.tsv', 'utf8')).map(({ set, worse, better }) => ({
  set,
  worse: seenIn(worse),
  better: seenIn(better),
}));
const rated: RatedSeen[] = readFileSync(join(folder, 'labelled_sms/labelled_sms.tsv'), 'utf8')
  .split('\n')
  .slice(1)
  .filter(Boolean)
  .map((line) => line.split('\t'))
  .map(([, text = '', , rating]) => ({ ...seenIn(text), rating: Number(rating) }));
const people: RatedSeen[] = peopleIn(
  readFileSync('src/reading/corpus/people.tsv', 'utf8'),
  readFileSync(join(folder, 'sms/ham.txt'), 'utf8').split('\n'),
).map(({ text, rating }) => ({ ...seenIn(text), rating }));
const pairOrders = (set: string): Order[] =>
  pairs.filter((pair) => pair.set === set).map(({ worse, better }) => [worse, better, 1]);

const learnt = pairOrders('train');
const others = someOrdersOf(people, 10, 20_000);
const from = (list: readonly RatedSeen[]): number[] =>
  fitted(balanced([learnt, 1], [ordersOf(list), 2], [others, 0.5]));
const parts = 5;
/** The numbers fitted without each part of the rated texts. */
const without = Array.from({ length: parts }, (_, part) => from(rated.filter((_seen, i) => i % parts !== part)));
const outside = (lands: number): number =>
  spearman(
    rated.map((seen, i) => scoreBy(seen, without[i % parts] as number[], lands)),
    rated.map(({ rating }) => rating),
  );
const numbers = from(rated);
const ratings = rated.map(({ rating }) => rating);
const tenth = (value: number | undefined): number => Math.round(10 * (value ?? 0)) / 10;
console.log(Object.fromEntries(readFamilyIds.map((id, k) => [id, tenth(numbers[k])])));
console.log(Object.fromEntries(kinds.map((kind, k) => [kind, Math.round(100 * (numbers[many + k] ?? 0)) / 100])));
const current = [
  ...readFamilyIds.map((id) => familyWeights[id] as number),
  ...kinds.map((kind) => severityFactors[kind]),
];
for (const [name, some] of [
  ['rules.md 5.3', prior],
  ['as the program has them', current],
  ['fitted', numbers],
] as const)
  console.log(
    `${name}: rank correlation ${spearman(
      rated.map((seen) => scoreBy(seen, some)),
      ratings,
    ).toFixed(3)}; pairs learnt from ${right(learnt, some)}; set aside ${right(pairOrders('aside'), some)}`,
  );
// The reading has learnt how texts land from other texts than the rated ones and those of pairs set aside.
for (const lands of [0, 6, 10, 14, 18, 24])
  console.log(
    `five parts, landing counts ${lands}: rank correlation ${outside(lands).toFixed(3)}; pairs set aside ${right(pairOrders('aside'), numbers, lands)}`,
  );

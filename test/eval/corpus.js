// The coach on the project's own corpus, texts set aside and texts learnt from apart, beside tools that people use today.
import { readFileSync } from 'node:fs';
import { critique } from '../../dist/index.js';
import { peers } from './peers.js';

const cautions =
  'harm criticism guilt desperation pressure taking negativity minimising self-focus generic bare-miss-you'.split(' ');
const credits = 'warmth appreciation curiosity empathy playful memory desire'.split(' ');
const grave = new Set(['stop', 'error', 'warning']);

const linesOf = (name) =>
  readFileSync(new URL(`../../src/reading/corpus/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map((line) => line.split('\t'));

/** The same numbers from 0 to 1 in every run. */
const chances = (state) => () => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
};

/** 95 % of what a figure is on texts drawn again, with repeats, 500 times. */
const interval = (rows, figure) => {
  const chance = chances(7);
  const figures = Array.from({ length: 500 }, () =>
    figure(rows.map(() => rows[Math.floor(chance() * rows.length)])),
  ).sort((a, b) => a - b);
  return [figures[12], figures[487]];
};
const percent = (share) => (Number.isNaN(share) ? '-' : `${Math.round(100 * share)} %`);
const counted = (rows) => {
  let [hits, said, meant] = [0, 0, 0];
  for (const row of rows) {
    hits += row.hit;
    said += row.said;
    meant += row.meant;
  }
  return { hits, said, meant };
};
const precision = (rows) => {
  const { hits, said } = counted(rows);
  return said === 0 ? Number.NaN : hits / said;
};
const recall = (rows) => {
  const { hits, meant } = counted(rows);
  return hits / meant;
};
const f1 = (rows) => {
  const { hits, said, meant } = counted(rows);
  return hits === 0 ? 0 : (2 * hits) / (said + meant);
};
const between = (rows, figure) => {
  const [low, high] = interval(rows, figure);
  return `${percent(figure(rows))} (${percent(low)} to ${percent(high)})`;
};

/** Whether the writer and the reader of a text agree about a family: of others only the reader has spoken. */
const isAgreed =
  (family) =>
  ({ written }) =>
    written === 'kind' || written.replace(/[+-]$/, '') === family;

/** Prints the tables. @param spearman the rank correlation, @param raters texts with `rating` by raters */
export const corpusTables = (table, spearman, raters) => {
  const rows = linesOf('texts.tsv').map(([set, hand, written, families, text]) => {
    const { findings, credits: good, reads } = critique(text);
    return {
      set,
      hand,
      written,
      families: new Set(families.split(',').filter(Boolean)),
      text,
      findings,
      graveFamilies: new Set(findings.filter(({ severity }) => grave.has(severity)).map(({ family }) => family)),
      found: new Set([...findings, ...good].map(({ family }) => family)),
      said: new Set([...findings, ...good, ...reads].map(({ family }) => family)),
    };
  });
  for (const set of ['aside', 'train']) {
    const part = rows.filter((row) => row.set === set);
    const isAside = set === 'aside';
    console.log(
      `## The corpus, ${isAside ? 'the part set aside' : 'the part learnt from'}: ${part.length} texts, written and labelled by language models\n`,
    );
    const all = [];
    const agreed = [];
    const found = [];
    console.log(
      table(
        ['family', 'precision', 'recall', 'F1', 'F1 where agreed'],
        [...cautions, ...credits].map((family) => {
          const judge = ({ said, families }) => ({
            said: said.has(family),
            meant: families.has(family),
            hit: said.has(family) && families.has(family),
          });
          const judged = part.map(judge);
          const sure = part.filter(isAgreed(family)).map(judge);
          all.push(f1(judged));
          agreed.push(f1(sure));
          found.push(f1(part.map(({ found, families }) => judge({ said: found, families }))));
          return isAside
            ? [family, ...[precision, recall, f1].map((figure) => between(judged, figure)), between(sure, f1)]
            : [family, ...[precision, recall, f1].map((figure) => percent(figure(judged))), percent(f1(sure))];
        }),
      ),
    );
    const mean = (list) => list.reduce((sum, value) => sum + value, 0) / list.length;
    const warned = part.flatMap(({ graveFamilies, families }) =>
      [...graveFamilies]
        .filter((family) => cautions.includes(family))
        .map((family) => ({ said: true, meant: true, hit: families.has(family) })),
    );
    const anyOf = part
      .filter(({ graveFamilies }) => [...graveFamilies].some((family) => cautions.includes(family)))
      .map(({ families }) => ({ said: true, meant: true, hit: cautions.some((family) => families.has(family)) }));
    const kind = part.filter(({ written }) => written === 'kind');
    const per = (list) => ((100 * list.length) / kind.length).toFixed(2);
    console.log(
      [
        ...[
          ['macro F1 of all that is said (findings, credits and `reads`)', all],
          ['macro F1 where agreed (texts written for the family, as one of it or a near miss, and kind texts)', agreed],
          ['macro F1 of findings and credits alone', found],
        ].map(
          ([name, list]) =>
            `- ${name}: cautions ${mean(list.slice(0, cautions.length)).toFixed(3)}, credits ${mean(list.slice(cautions.length)).toFixed(3)}`,
        ),
        `- warnings and graver: right about the family ${between(warned, precision)} of ${warned.length}; on a text with some caution ${between(anyOf, precision)} of ${anyOf.length}`,
        `- kind texts: ${kind.length}; of 100, ${per(kind.filter(({ findings }) => findings.some(({ severity }) => grave.has(severity))))} get a warning or graver, ${per(kind.filter(({ findings }) => findings.some(({ family, severity }) => severity !== 'info' && cautions.includes(family))))} any caution above info\n`,
      ].join('\n'),
    );
  }
  const pairs = linesOf('pairs.tsv');
  const scoreOf = (text) => critique(text).score ?? 0;
  const ordered = (list, value) => {
    let [right, ties] = [0, 0];
    for (const [, , , worse, better] of list) {
      const [a, b] = [value(worse), value(better)];
      if (b > a) right += 1;
      else if (a === b) ties += 1;
    }
    return [`${percent(right / list.length)} (${right}/${list.length})`, percent(ties / list.length)];
  };
  const kind = rows.filter(({ set, written }) => set === 'aside' && written === 'kind');
  console.log('## Beside other tools, on the same texts\n');
  console.log(
    'Pairs are ordered right when the better text scores more; an alarm is a finding at warning or above, a negative score, or an objection.\n',
  );
  const warns = (text) => (critique(text).findings.some(({ severity }) => grave.has(severity)) ? 1 : 0);
  const below = (value, limit) => (text) => (value(text) < limit ? 1 : 0);
  const tools = [
    ['textcoach', scoreOf, warns],
    ...Object.entries(peers).map(([name, value]) => [
      name,
      value,
      below(value, name === 'vader-sentiment' ? -0.05 : 0),
    ]),
  ];
  const ratings = raters.map(({ rating }) => rating);
  console.log(
    table(
      [
        'tool',
        'pairs set aside',
        'ties',
        'pairs learnt from',
        'ties',
        'rank correlation with the raters',
        'alarms a 100 kind texts set aside',
      ],
      tools.map(([name, value, alarm]) => [
        name,
        ...['aside', 'train'].flatMap((of) =>
          ordered(
            pairs.filter(([set]) => set === of),
            value,
          ),
        ),
        spearman(
          raters.map(({ text }) => value(text)),
          ratings,
        ).toFixed(3),
        ((100 * kind.reduce((sum, { text }) => sum + alarm(text), 0)) / kind.length).toFixed(1),
      ]),
    ),
  );
};

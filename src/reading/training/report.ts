import { readCautionFamilies, readFamilyIds } from '../families.js';
import { cautioned } from './fit.js';
import { areaUnderCurve, countsAt, f1Of, type Judged, meanOf, precisionOf, recallOf } from './measure.js';
import { isAgreed, type Row } from './rows.js';

/** For each text what was read of each family, in the order of `readFamilyIds`; more behind them is passed over. */
export type Read = readonly ArrayLike<number>[];

const cautions = readCautionFamilies.length;
const judgedOf = (rows: readonly Row[], read: Read): Judged[][] =>
  readFamilyIds.map((id, k) =>
    rows.map(({ families }, i) => ({ value: read[i]?.[k] as number, there: families.has(id) })),
  );
/** Those of which writer and reader agree about the family. */
const agreedOf = (judged: readonly Judged[], rows: readonly Row[], id: string): Judged[] =>
  judged.filter((_, i) => isAgreed(rows[i] as Row, id));
const macro = (values: readonly number[]): readonly [cautions: string, credits: string] => [
  meanOf(values.slice(0, cautions)).toFixed(3),
  meanOf(values.slice(cautions)).toFixed(3),
];

/** The head of a table of `orderRow`s. */
export const orderHead = (first: string): string =>
  `| ${first} | AUC cautions | AUC credits | best F1 cautions | best F1 credits | where agreed: cautions | credits |\n|---|---|---|---|---|---|---|`;

/** F1 at the threshold that suits best. */
const bestF1 = (judged: readonly Judged[]): number =>
  judged.reduce((most, { there, value }) => (there ? Math.max(most, f1Of(countsAt(judged, value))) : most), 0);

/** How well texts are ordered, as a row of Markdown: the area under the curve, and F1 at the threshold that suits best. */
export const orderRow = (name: string, rows: readonly Row[], read: Read): string => {
  const judged = judgedOf(rows, read);
  const agreed = judged.map((list, k) => agreedOf(list, rows, readFamilyIds[k] as string));
  return `| ${[name, ...macro(judged.map(areaUnderCurve)), ...macro(judged.map(bestF1)), ...macro(agreed.map(bestF1))].join(' | ')} |`;
};

/** What is right and found where each family is said and warns, as Markdown, and how often calm texts meet a caution. */
export const saidTable = (
  families: readonly { readonly id: string; readonly said: number; readonly warning: number }[],
  rows: readonly Row[],
  read: Read,
): string => {
  const show = (share: number): string => `${Math.round(100 * share)} %`;
  const f1s: number[] = [];
  const agreedF1s: number[] = [];
  const lines = judgedOf(rows, read).map((judged, k) => {
    const { id, said, warning } = families[k] as (typeof families)[number];
    const [at, warns] = [countsAt(judged, said), countsAt(judged, warning)];
    const agreed = f1Of(
      countsAt(
        judged.filter((_, i) => isAgreed(rows[i] as Row, id)),
        said,
      ),
    );
    const rare = warning > 1;
    f1s.push(f1Of(at));
    agreedF1s.push(agreed);
    return `| ${id} | ${said.toFixed(2)} | ${rare ? '-' : warning.toFixed(2)} | ${show(precisionOf(at))} | ${show(recallOf(at))} | ${f1Of(at).toFixed(2)} | ${agreed.toFixed(2)} | ${rare ? '-' : show(precisionOf(warns))} | ${warns.hits + warns.alarms} |`;
  });
  const calm = rows.flatMap((row, i) => (cautioned(row) ? [] : [read[i] as ArrayLike<number>]));
  const met = (bound: 'said' | 'warning'): string => {
    const texts = calm.filter((list) =>
      families.slice(0, cautions).some((family, k) => (list[k] as number) >= family[bound]),
    );
    return `${((100 * texts.length) / calm.length).toFixed(1)} %`;
  };
  const [ofCautions, ofCredits] = macro(f1s);
  const [agreedCautions, agreedCredits] = macro(agreedF1s);
  return [
    '| family | said from | warns from | precision | recall | F1 | F1 where agreed | warns: precision | warns |',
    '|---|---|---|---|---|---|---|---|---|',
    ...lines,
    '',
    `macro F1: cautions ${ofCautions}, credits ${ofCredits}; where writer and reader agree ${agreedCautions}, ${agreedCredits}`,
    `texts with nothing to caution: ${calm.length}; any caution ${met('said')}; a warning ${met('warning')}`,
  ].join('\n');
};

// Learns the reading anew from the corpus and writes its weights:   npm run train -- FOLDER
// The same corpus gives the same bytes. Prints what it measured; CARD.md keeps the figures that were published.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readDraft } from '../text/draft.js';
import { readCautionFamilies, readFamilyIds } from './families.js';
import { readFamilies } from './read.js';
import { pairSamples, quietSample, sampleOf, settings, sumsOf, weightsFrom } from './training/fit.js';
import { learn } from './training/learn.js';
import { areaUnderCurve, countsAt, f1Of, meanOf, precisionOf, recallOf } from './training/measure.js';
import { pairsIn, peopleIn, rowsIn } from './training/rows.js';
import { encodeWeights } from './weights.js';

interface Offered {
  readonly text?: string;
  readonly turns?: readonly { readonly you?: string }[];
}

const folder = process.argv[2];
if (!folder) {
  console.error('say where the real texts are: npm run train -- FOLDER   (it holds sms/)');
  process.exit(2);
}
const here = join(process.cwd(), 'src/reading');
const rows = rowsIn(readFileSync(join(here, 'corpus/texts.tsv'), 'utf8'));
const train = rows.filter(({ set }) => set === 'train');
const aside = rows.filter(({ set }) => set === 'aside');

/** Words that the program itself offers, and ordinary texts: nothing is to be cautioned in them. */
const offered = ['alternatives', 'banter'].flatMap((folder) =>
  readdirSync(join('templates', folder)).flatMap((name) =>
    (parse(readFileSync(join('templates', folder, name), 'utf8')) as Offered[]).flatMap(({ text, turns = [] }) => [
      ...(text ? [text] : []),
      ...turns.flatMap(({ you }) => (you ? [you] : [])),
    ]),
  ),
);
const ordinary = readFileSync('test/corpus/ordinary.txt', 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.replaceAll('⏎', '\n'));
const quiet = [
  ...ordinary,
  ...offered.flatMap((text) =>
    [
      ['something', 'burnt lasagne', 'Sam'],
      ['the harbour', 'the museum job', 'love'],
    ].map(([slot, memory, name]) =>
      text
        .replace(/\{___[^}]*\}/g, slot as string)
        .replace(/\{memory\}/g, memory as string)
        .replace(/\{name\}|\{role\}/g, name as string),
    ),
  ),
];
/** People's texts that two readers labelled; those that three rated are kept to measure with. */
const people = peopleIn(
  readFileSync(join(here, 'corpus/people.tsv'), 'utf8'),
  readFileSync(join(folder, 'sms/ham.txt'), 'utf8').split('\n'),
);
const learning = [...train, ...people];
const pairs = pairsIn(readFileSync(join(here, 'corpus/pairs.tsv'), 'utf8')).filter(({ set }) => set === 'train');
const samples = [
  ...learning.map((row) => sampleOf(row, settings.buckets)),
  ...pairs.flatMap((pair) => pairSamples(pair, settings.buckets)),
  ...quiet.map((text) => quietSample(text, settings.buckets)),
];
const asideSamples = aside.map((row) => sampleOf(row, settings.buckets));
console.log(
  `${train.length} texts, ${people.length} by people, ${pairs.length} pairs and ${quiet.length} quiet ones to learn from, ${aside.length} set aside`,
);

console.log(
  '\n| share of the texts | AUC cautions | AUC credits | best F1 cautions | best F1 credits |\n|---|---|---|---|---|',
);
for (const parts of [8, 4, 2, 1]) {
  const learnt = learn(
    samples.filter((_, i) => i % parts === 0),
    settings,
  );
  const sums = asideSamples.map((sample) => sumsOf(sample, learnt));
  const areas = readFamilyIds.map((id, k) =>
    areaUnderCurve(
      aside.map(({ families }, i) => ({ value: (sums[i] as Float64Array)[k] as number, there: families.has(id) })),
    ),
  );
  const best = readFamilyIds.map((id, k) => {
    const judged = aside.map(({ families }, i) => ({
      value: (sums[i] as Float64Array)[k] as number,
      there: families.has(id),
    }));
    const steps = judged.filter(({ there }) => there).map(({ value }) => value);
    return Math.max(...steps.map((from) => f1Of(countsAt(judged, from))));
  });
  const cautions = readCautionFamilies.length;
  const two = (values: number[]): string =>
    `${meanOf(values.slice(0, cautions)).toFixed(3)} | ${meanOf(values.slice(cautions)).toFixed(3)}`;
  console.log(`| 1/${parts} | ${two(areas)} | ${two(best)} |`);
}

const weights = weightsFrom(learning, samples);
writeFileSync(join(here, 'weights.bin'), encodeWeights(weights));
const read = aside.map(({ text }) => readFamilies(readDraft(text), weights).families);
console.log(
  '\n| family | said from | warns from | precision | recall | F1 | warns: precision | warns |\n|---|---|---|---|---|---|---|---|',
);
const f1s = weights.families.slice(0, readFamilyIds.length).map(({ id, said, warning }, k) => {
  const judged = aside.map(({ families }, i) => ({ value: read[i]?.[k]?.probability ?? 0, there: families.has(id) }));
  const at = countsAt(judged, said);
  const warns = countsAt(judged, warning);
  const show = (share: number): string => `${Math.round(100 * share)} %`;
  console.log(
    `| ${id} | ${said.toFixed(2)} | ${warning > 1 ? '-' : warning.toFixed(2)} | ${show(precisionOf(at))} | ${show(recallOf(at))} | ${f1Of(at).toFixed(2)} | ${warning > 1 ? '-' : show(precisionOf(warns))} | ${warns.hits + warns.alarms} |`,
  );
  return f1Of(at);
});
const cautions = readCautionFamilies.length;
const calm = aside.flatMap(({ families }, i) =>
  readCautionFamilies.some((id) => families.has(id)) ? [] : [read[i] ?? []],
);
const share = (part: number): string => `${((100 * part) / calm.length).toFixed(1)} %`;
console.log(
  `\nmacro F1: cautions ${meanOf(f1s.slice(0, cautions)).toFixed(3)}, credits ${meanOf(f1s.slice(cautions)).toFixed(3)}`,
  `\ntexts with nothing to caution: ${calm.length}; any caution ${share(calm.filter((list) => list.slice(0, cautions).some(({ probability, weights: { said } }) => probability >= said)).length)}; a warning ${share(calm.filter((list) => list.slice(0, cautions).some(({ probability, weights: { warning } }) => probability >= warning)).length)}`,
);

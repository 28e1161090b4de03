// Learns the reading anew from the corpus and writes its weights:   npm run train -- FOLDER
// The same corpus gives the same bytes. Prints what it measured; CARD.md keeps the figures that were published.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readDraft } from '../text/draft.js';
import { readFamilies } from './read.js';
import { pairSamples, quietSample, sampleOf, settings, sumsOf, weightsFrom } from './training/fit.js';
import { learn } from './training/learn.js';
import { orderHead, orderRow, saidTable } from './training/report.js';
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

console.log(`\n${orderHead('share of the texts')}`);
for (const parts of [8, 4, 2, 1]) {
  const learnt = learn(
    samples.filter((_, i) => i % parts === 0),
    settings,
  );
  const sums = asideSamples.map((sample) => sumsOf(sample, learnt));
  console.log(orderRow(`1/${parts}`, aside, sums));
}

const weights = weightsFrom(learning, samples);
writeFileSync(join(here, 'weights.bin'), encodeWeights(weights));
const read = aside.map(({ text }) =>
  readFamilies(readDraft(text), weights).families.map(({ probability }) => probability),
);
console.log(`\n${saidTable(weights.families, aside, read)}`);

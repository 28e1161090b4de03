// Precision and recall of each family, and how the score orders texts, on labelled texts:
//   npm run eval -- FOLDER     FOLDER holds labelled_sms/labelled_sms.tsv and corpus_start/texts.tsv
// Prints Markdown; test/eval/figures.md keeps the last figures that were published.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { critique } from '../../dist/index.js';
import { corpusTables } from './corpus.js';
import { otherTexts } from './others.js';

const folder = process.argv[2];
if (!folder) {
  console.error('say where the labelled texts are: npm run eval -- FOLDER');
  process.exit(2);
}
const rowsOf = (path) =>
  readFileSync(join(folder, path), 'utf8')
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map((line) => line.split('\t'));

/** Labels of the real texts, and the family that each means. */
const familyOfLabel = {
  NEG: 'negativity',
  CRI: 'criticism',
  DES: 'desperation',
  PRS: 'pressure',
  GUI: 'guilt',
  GEN: 'generic',
  MIS: 'bare-miss-you',
  SELF: 'self-focus',
  HARM: 'harm',
  WARM: 'warmth',
  APP: 'appreciation',
  CUR: 'curiosity',
  EMP: 'empathy',
  PLAY: 'playful',
  MEM: 'memory',
  DSR: 'desire',
};
const cautionLabels = new Set(['NEG', 'CRI', 'DES', 'PRS', 'GUI', 'GEN', 'MIS', 'SELF', 'HARM']);
const grave = new Set(['stop', 'error', 'warning']);

const ranks = (values) => {
  const order = values.map((value, i) => [value, i]).sort((a, b) => a[0] - b[0]);
  const rank = new Array(values.length);
  for (let i = 0; i < order.length; ) {
    let j = i;
    while (j < order.length && order[j][0] === order[i][0]) j += 1;
    for (let k = i; k < j; k += 1) rank[order[k][1]] = (i + j - 1) / 2;
    i = j;
  }
  return rank;
};
const spearman = (xs, ys) => {
  const [a, b] = [ranks(xs), ranks(ys)];
  const mean = (xs.length - 1) / 2;
  let [top, left, right] = [0, 0, 0];
  for (let i = 0; i < a.length; i += 1) {
    top += (a[i] - mean) * (b[i] - mean);
    left += (a[i] - mean) ** 2;
    right += (b[i] - mean) ** 2;
  }
  return top / Math.sqrt(left * right);
};

const share = (part, whole, few) =>
  whole === 0 ? '-' : few ? `${part} of ${whole}` : `${Math.round((100 * part) / whole)} % (${part}/${whole})`;
const table = (head, lines) =>
  [
    `| ${head.join(' | ')} |`,
    `|${head.map(() => '---').join('|')}|`,
    ...lines.map((cells) => `| ${cells.join(' | ')} |`),
    '',
  ].join('\n');

const read = (text) => {
  const { findings, credits, score, safety } = critique(text);
  return { families: new Set([...findings, ...credits].map(({ family }) => family)), findings, score, safety };
};

// Real texts, labelled by language-model raters.
const sms = rowsOf('labelled_sms/labelled_sms.tsv').map(([, text, labels, rating]) => ({
  text,
  labels: labels === '-' ? [] : labels.split(' '),
  rating: Number(rating),
  ...read(text),
}));
const unlabelled = sms.filter(({ labels }) => !labels.some((label) => cautionLabels.has(label)));
const flagged = unlabelled.filter(({ findings }) => findings.some(({ severity }) => grave.has(severity)));
const scored = sms.filter(({ score }) => score !== null);
console.log('## labelled_sms: 252 texts by people, labels and ratings by three language-model raters\n');
console.log(
  `- texts without a caution label: ${unlabelled.length}; with a finding at warning or above: ${flagged.length}`,
);
console.log(
  `- Spearman of the score with the mean rating: ${spearman(
    scored.map(({ score }) => score),
    scored.map(({ rating }) => rating),
  ).toFixed(3)} (${scored.length} texts with a score)\n`,
);
console.log(
  table(
    ['family', 'precision', 'recall'],
    Object.entries(familyOfLabel).map(([label, family]) => {
      const said = sms.filter(({ families }) => families.has(family));
      const meant = sms.filter(({ labels }) => labels.includes(label));
      const both = said.filter(({ labels }) => labels.includes(label)).length;
      const few = meant.length < 10;
      return [family, share(both, said.length, few), share(both, meant.length, few)];
    }),
  ),
);

// Written by language-model authors for this project.
const corpus = rowsOf('corpus_start/texts.tsv').map(([family, label, text]) => ({
  family,
  positive: label === '1',
  text,
  ...read(text),
}));
const kind = corpus.filter(({ family }) => family === 'kind');
console.log('## corpus_start: 4,589 texts and their labels, both by language-model authors\n');
console.log(
  `- kind texts: ${kind.length}; with a finding at warning or above: ${kind.filter(({ findings }) => findings.some(({ severity }) => grave.has(severity))).length}\n`,
);
console.log(
  table(
    ['family', 'precision among its own texts', 'recall', 'near misses met'],
    [...new Set(corpus.map(({ family }) => family))]
      .filter((family) => family !== 'kind')
      .map((family) => {
        const own = corpus.filter((row) => row.family === family);
        const hit = own.filter(({ families }) => families.has(family));
        const right = hit.filter(({ positive }) => positive).length;
        const positives = own.filter(({ positive }) => positive).length;
        return [
          family,
          share(right, hit.length, positives < 10),
          share(right, positives, positives < 10),
          `${hit.length - right} of ${own.length - positives}`,
        ];
      }),
  ),
);

// Written for this project by a language model that had not seen the rules; every other line was seen while tuning them.
const own = (name) =>
  readFileSync(new URL(`../corpus/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t'));
const rulesOfLabel = {
  'missed-good': 'interest/missed-good-news',
  'missed-bad': 'interest/missed-bad-news',
  minimising: 'interest/minimising',
  fix: 'interest/unsolicited-fix',
  oneup: 'interest/one-upping',
  selffocus: 'interest/self-focus',
  defensive: 'respect/defensive-counter',
  nohook: 'generic/no-hook',
  negging: 'play/negging',
  'tease-sensitive': 'play/tease-sensitive',
  'bare-tease': 'play/bare-tease',
  'jealousy-bait': 'pressure/jealousy-bait',
  test: 'pressure/test',
  'false-urgency': 'pressure/false-urgency',
  'hedged-ask': 'tone/hedged-ask',
  'kitchen-sink': 'respect/kitchen-sink',
  'past-dredge': 'respect/past-dredge',
  'gender-generalisation': 'auth/gender-generalisation',
  objectify: 'desire/objectify-only',
  'punctuation-flood': 'tone/punctuation-flood',
  barrage: 'interest/question-barrage',
  'closed-only': 'interest/closed-only',
  'sensitive-data': 'privacy/sensitive-data',
};
const judged = [
  ...own('replies.tsv').map(([reply, text, labels], at) => ({ reply, text, labels, unseen: at % 2 === 1 })),
  ...own('drafts.tsv').map(([text, labels], at) => ({ text, labels, unseen: at % 2 === 1 })),
].map(({ reply, text, labels, unseen }) => {
  const { findings } = critique(text, reply === undefined ? {} : { reply });
  return { labels: labels.split(','), unseen, findings, rules: findings.map(({ rule }) => rule) };
});
const fine = judged.filter(({ labels }) => labels.includes('ok'));
const alarmed = (list) => list.filter(({ findings }) => findings.some(({ severity }) => grave.has(severity))).length;
const unseen = fine.filter((text) => text.unseen);
console.log('## Answers and drafts written for this project, 720 texts and their labels by a language model\n');
console.log(
  `- fine texts: ${fine.length}; with a finding at warning or above: ${alarmed(fine)} (of the ${unseen.length} not seen while tuning: ${alarmed(unseen)})\n`,
);
console.log(
  table(
    ['rule', 'found, seen while tuning', 'found, not seen', 'found in other texts'],
    Object.entries(rulesOfLabel).map(([label, rule]) => {
      const meant = judged.filter(({ labels }) => labels.includes(label));
      const part = (list) => `${list.filter(({ rules }) => rules.includes(rule)).length} of ${list.length}`;
      const others = judged.filter(({ labels, rules }) => !labels.includes(label) && rules.includes(rule));
      return [
        `\`${rule}\``,
        part(meant.filter((text) => !text.unseen)),
        part(meant.filter((text) => text.unseen)),
        others.length,
      ];
    }),
  ),
);
corpusTables(table, spearman, sms);
otherTexts(table, spearman, folder);

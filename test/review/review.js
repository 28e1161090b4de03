// What every rule finds in a file of real texts, one a line: counts per rule, with examples.
//   npm run review -- FILE            prints them
//   npm run review -- FILE --keep     writes test/review/<name>.md: counts and line numbers, never a text
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

const { values: options, positionals } = (await import('node:util')).parseArgs({
  allowPositionals: true,
  options: { keep: { type: 'boolean' }, examples: { type: 'string', default: '5' } },
});
const [file] = positionals;
if (!file || !existsSync(file)) {
  console.error('textcoach review: name a file of texts, one a line\n  npm run review -- FILE');
  process.exit(2);
}
const { critique } = await import('../../dist/index.js');

const texts = readFileSync(file, 'utf8').split('\n');
/** By rule: its severity ('credit' for a credit), and every text in which it found something. */
const found = new Map();
const flagged = new Set();
for (const [at, text] of texts.entries()) {
  if (text.trim() === '') continue;
  const { findings, credits } = critique(text);
  for (const { rule, severity, text: words, span } of [...findings, ...credits]) {
    const seen = found.get(rule) ?? { severity: severity ?? 'credit', hits: 0, lines: new Map() };
    seen.hits += 1;
    if (!seen.lines.has(at + 1)) seen.lines.set(at + 1, { words, span, text });
    found.set(rule, seen);
    if (['stop', 'error', 'warning'].includes(severity)) flagged.add(at + 1);
  }
}

const order = ['stop', 'error', 'warning', 'suggestion', 'info', 'credit'];
const rows = [...found].sort(
  ([a, x], [b, y]) => order.indexOf(x.severity) - order.indexOf(y.severity) || (a < b ? -1 : 1),
);
const total = texts.filter((text) => text.trim() !== '').length;
const summary = `${total} texts; ${flagged.size} with a finding at warning or above`;

if (options.keep) {
  const lines = ({ severity, lines: at }) =>
    [...at.keys()].slice(0, ['stop', 'error', 'warning'].includes(severity) ? undefined : 8).join(' ') +
    (at.size > 8 && !['stop', 'error', 'warning'].includes(severity) ? ' …' : '');
  const page = `# What the rules find in ${basename(file)}

${summary}. Line numbers only: the texts are other people's and stay out of this repository.
Made by \`npm run review -- FILE --keep\`; a change of rules shows here what it does. [readers.md](readers.md) says how they were read.

| rule | severity | texts | lines |
| --- | --- | ---: | --- |
${rows.map(([rule, seen]) => `| ${rule} | ${seen.severity} | ${seen.lines.size} | ${lines(seen)} |`).join('\n')}
`;
  writeFileSync(fileURLToPath(new URL(`${basename(file).replace(/\.\w+$/, '')}.md`, import.meta.url)), page);
} else {
  for (const [rule, { severity, hits, lines }] of rows) {
    console.log(`\n${rule}  ${severity}  ${lines.size} texts, ${hits} hits`);
    for (const [at, { words, span, text }] of [...lines].slice(0, Number(options.examples)))
      console.log(
        `  ${String(at).padStart(5)}  ${text.slice(0, span.start)}[${words}]${text.slice(span.end)}`.replace(
          /[\u0000-\u001F\u007F-\u009F]/g,
          ' ',
        ),
      );
  }
  console.log(`\n${summary}`);
}

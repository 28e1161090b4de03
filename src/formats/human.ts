import type { Credit, Critique, Finding } from '../model/critique.js';
import { headlines } from './bands.js';
import { diffLines } from './diff.js';
import { evenWidth, excerpt } from './excerpt.js';
import type { Paint } from './paint.js';
import { readsLine } from './reads.js';
import { safe } from './safe.js';
import { indented } from './wrap.js';

/** How a page for people is to look. */
export interface Look {
  /** Columns of the terminal. */
  readonly columns?: number | undefined;
  readonly paint: Paint;
  /** No boxes, no symbols. */
  readonly plain: boolean;
  /** Every finding rather than the three worst. */
  readonly all: boolean;
  /** Whether somebody is known to be the reader of the draft. */
  readonly known: boolean;
}

const widest = 80;
const shownFindings = 3;
const margin = '  ';

const label = ({ severity, rule }: Finding, paint: Paint): string =>
  `${paint.graveness(severity)(severity)}${paint.faint(` · ${rule}`)}`;

const findingLines = (finding: Finding, text: string, width: number, { paint, plain }: Look): string[] => {
  const { before, match, after } = excerpt(text, finding.span, width - margin.length);
  const tone = paint.graveness(finding.severity);
  const lines: string[] = [];
  if (plain || !evenWidth(before + match)) {
    const [open, close] = plain ? ['[', ']'] : ['‹', '›'];
    lines.push(`${margin}${before}${open}${tone(match)}${close}${after}`, `${margin}${label(finding, paint)}`);
  } else {
    lines.push(`${margin}${before}${tone(match)}${after}`);
    const rule = `${margin}${' '.repeat(before.length)}${tone('─'.repeat(Math.max(1, match.length)))}`;
    const length = margin.length + before.length + match.length;
    const tag = `${finding.severity} · ${finding.rule}`;
    if (length + 2 + tag.length <= width) lines.push(`${rule}  ${label(finding, paint)}`);
    else lines.push(rule, `${margin}${label(finding, paint)}`);
  }
  lines.push(
    ...indented(
      `${safe(finding.message, { oneLine: true })}. ${finding.why}`.replace(/([.?!…])\. /, '$1 '),
      width,
      margin,
    ),
  );
  return lines;
};

const creditLines = (credits: readonly Credit[], width: number, { paint }: Look): string[] => [
  `${margin}${paint.good('Already good')}`,
  ...credits.flatMap(({ message, rule, points }) => {
    const line = `${safe(message, { oneLine: true })} (${rule}, +${points})`;
    return indented(line, width, `${margin}${margin}`);
  }),
];

const alternativeLines = ({ alternatives, draft }: Critique, width: number, { paint }: Look): string[] => [
  `${margin}${paint.strong('You could start from')}`,
  ...alternatives.flatMap(({ text, slots, memories, edits }, i) => {
    const lead = `${margin}${margin}${i + 1}  `;
    if (edits)
      return [
        `${lead}your own words, with as little changed as can be:`,
        ...diffLines(draft.text, edits, width, ' '.repeat(lead.length), paint),
      ];
    const notes = [
      ...slots.map(({ hint }) => `___ ${hint}`),
      ...(memories.length > 0 ? [`from ${memories.map((id) => `#${id}`).join(', ')}`] : []),
    ];
    return [
      ...indented(safe(text), width, lead),
      ...(notes.length > 0
        ? indented(notes.join('; '), width, ' '.repeat(lead.length)).map((line) => paint.faint(line))
        : []),
    ];
  }),
];

/** About the moment or the length, not about some of the words: said once, below, in a plain line. */
const isAside = ({ family }: Finding): boolean => family === 'timing' || family === 'long';
const asideLines = ({ message, why, rule }: Finding, width: number, { paint }: Look): string[] =>
  indented(`${safe(message, { oneLine: true })}. ${why} (${rule})`.replace(/([.?!…])\. /, '$1 '), width, margin).map(
    paint.faint,
  );

/** The one command that helps most from here. */
const nextCommand = ({ findings, alternatives, score }: Critique, { known }: Look): string[] => {
  if (score !== null && score >= 85) return [];
  if (!known && alternatives.length > 0) return ['These get closer when I know someone:', '  textcoach person add Sam'];
  if (alternatives.some(({ slots }) => slots.length > 0) && alternatives.every(({ memories }) => memories.length === 0))
    return ['These get closer when I know something:', '  textcoach memory add "what they told you about this week"'];
  const first = findings[0];
  return first ? [`  textcoach explain ${first.rule}`] : [];
};

const headline = (critique: Critique, width: number, look: Look): string[] => {
  const { paint } = look;
  if (critique.score === null || critique.band === null)
    return indented('I only read English; names, placeholders and safety were checked.', width, margin);
  const worst = critique.findings[0];
  const tone = worst ? paint.graveness(worst.severity) : paint.good;
  const plain = critique.band === 'thin' && critique.findings.every(({ severity }) => severity === 'info');
  const says = headlines[plain ? 'plain' : critique.band];
  return [`${margin}${paint.strong(tone(String(critique.score)))}  ${paint.strong(says)}`];
};

const safetyLines = (critique: Critique, width: number, look: Look): string[] => {
  const { safety, findings, draft } = critique;
  if (!safety) return [];
  const stops = findings.filter(({ severity }) => severity === 'stop');
  return [
    ...safety.help.flatMap((line) => [...indented(safe(line, { oneLine: true }), width, margin), '']),
    ...stops.flatMap((finding) => [...findingLines(finding, draft.text, width, look), '']),
  ].slice(0, -1);
};

/** A critique as a page for people: score, the words and why, what is good, other ways, one next command. */
export const human = (critique: Critique, look: Look): string => {
  const width = Math.min(widest, Math.max(30, look.columns ?? widest));
  if (critique.safety) return safetyLines(critique, width, look).join('\n');
  const { findings, credits, alternatives, draft } = critique;
  // The same rule again says the same again: its first words stand for the others.
  const firsts = findings.filter(({ rule }, at) => findings.findIndex((other) => other.rule === rule) === at);
  const asides = (look.all ? findings : firsts).filter(isAside).slice(0, look.all ? undefined : 1);
  const shown = (look.all ? findings : firsts).filter((finding) => !isAside(finding));
  if (!look.all) shown.splice(shownFindings);
  const hidden = findings.filter((finding) => !shown.includes(finding) && !asides.includes(finding));
  const blocks: string[][] = [headline(critique, width, look)];
  const reading = readsLine(critique.reads);
  if (reading) blocks.push(indented(reading, width, margin).map((line) => look.paint.faint(line)));
  for (const finding of shown) blocks.push(findingLines(finding, draft.text, width, look));
  if (hidden.length > 0) {
    const names = [...new Set(hidden.map(({ rule }) => rule))].join(', ');
    blocks.push(
      indented(`+${hidden.length} more: ${names} (--all to show)`, width, margin).map((line) => look.paint.faint(line)),
    );
  }
  if (credits.length > 0) blocks.push(creditLines(credits, width, look));
  if (alternatives.length > 0) blocks.push(alternativeLines(critique, width, look));
  for (const finding of asides) blocks.push(asideLines(finding, width, look));
  const next = nextCommand(critique, look);
  if (next.length > 0) blocks.push(next.map((line) => `${margin}${look.paint.faint(line)}`));
  return blocks.map((lines) => lines.join('\n')).join('\n\n');
};

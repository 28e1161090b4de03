import type { Critique } from '../model/critique.js';
import { safe } from './safe.js';

const nameWidth = 24;
const fitted = (text: string, width: number): string =>
  text.length > width ? `…${text.slice(text.length - width + 1)}` : text.padEnd(width);

const short = (rule: string): string => rule.slice(rule.indexOf('/') + 1);

/** The head of a table of critiques. */
export const tableHead = `${'draft'.padEnd(nameWidth)}  score  ${'top finding'.padEnd(32)}  good`;

/** One row: name, score, the worst finding and how many more, the first credit. */
export const tableRow = ({ score, safety, findings, credits }: Critique, name: string): string => {
  const [worst, ...others] = findings;
  const more = others.length > 0 ? ` +${others.length}` : '';
  const top = worst ? `${worst.rule}${more}` : '-';
  const shown = safety ? 'help' : score === null ? '-' : String(score);
  const good = credits[0] ? short(credits[0].rule) : '-';
  return `${fitted(safe(name, { oneLine: true }), nameWidth)}  ${shown.padStart(5)}  ${top.padEnd(32)}  ${good}`.trimEnd();
};

/** A row for a draft that could not be read. */
export const tableGap = (name: string, error: string): string =>
  `${fitted(safe(name, { oneLine: true }), nameWidth)}      -  ${safe(error, { oneLine: true })}`;

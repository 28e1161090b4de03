import type { Edit } from '../model/critique.js';
import type { Paint } from './paint.js';
import { safe } from './safe.js';
import { indented } from './wrap.js';

/** The lines of a draft that were changed, before (-) and after (+): what stays need not be read again. */
export const diffLines = (
  draft: string,
  edits: readonly Edit[],
  width: number,
  lead: string,
  { faint, good }: Paint,
): string[] => {
  const lines: { from: number; to: number }[] = [];
  for (const { start, end } of edits) {
    const from = draft.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
    const next = draft.indexOf('\n', end);
    const to = next < 0 ? draft.length : next;
    const last = lines[lines.length - 1];
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else lines.push({ from: Math.min(from, start), to });
  }
  const mended = (from: number, to: number): string => {
    let text = '';
    let at = from;
    for (const { start, end, instead } of edits)
      if (start >= from && end <= to) {
        text += draft.slice(at, start) + instead;
        at = end;
      }
    return text + draft.slice(at, to);
  };
  const shown = (sign: string, text: string): string[] =>
    indented(safe(text.trim(), { oneLine: true }), width, `${lead}${sign} `, `${lead}  `);
  return lines.flatMap(({ from, to }) => [
    ...shown('-', draft.slice(from, to)).map((line) => faint(line)),
    ...shown('+', mended(from, to)).map((line) => good(line)),
  ]);
};

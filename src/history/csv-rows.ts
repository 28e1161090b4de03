import { Problem } from '../model/problem.js';

/** A row of a table: its cells, or what is wrong with it; `line` is where it begins, from 1. */
export type CsvRow =
  | { readonly line: number; readonly cells: readonly string[] }
  | { readonly line: number; readonly wrong: string };

/** No row is as long: a quote was left open, or the file is something else. In characters. */
const longestRow = 16_000_000;
/** Nor has a table as many columns. */
const mostCells = 1000;

const lineEnds = (text: string): number => {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
};

/**
 * Rows of comma-separated values as RFC 4180 has them, from chunks cut anywhere: cells in quotes hold separators, line
 * ends (given as '\n') and doubled quotes; a quote further on in a cell without quotes is text. Blank rows are left out.
 * @param firstLine number of the line that the chunks begin with
 * @throws Problem for a row of more than 16 million characters
 */
export function* csvRows(chunks: Iterable<string>, separator: string, firstLine: number): Generator<CsvRow> {
  let state: 'start' | 'bare' | 'quoted' | 'closed' = 'start';
  let line = firstLine;
  let began = firstLine;
  let cells: string[] = [];
  let cell = '';
  let size = 0;
  let wrong = '';
  const endCell = (): void => {
    if (cells.length < mostCells) cells.push(state === 'closed' ? cell.replaceAll('\r\n', '\n') : cell);
    else wrong = 'more than 1,000 cells';
    cell = '';
    state = 'start';
  };
  const endRow = (): CsvRow | undefined => {
    if (state !== 'closed' && cell.endsWith('\r')) cell = cell.slice(0, -1);
    const blank = cells.length === 0 && state !== 'closed' && cell.trim() === '';
    endCell();
    const row = wrong === '' ? { line: began, cells } : { line: began, wrong };
    cells = [];
    size = 0;
    wrong = '';
    began = line;
    return blank ? undefined : row;
  };
  const specials = new RegExp(`[${separator}\n]`, 'g');
  for (const chunk of chunks) {
    for (let at = 0; at < chunk.length; ) {
      const from = at;
      if (state === 'quoted') {
        const quote = chunk.indexOf('"', at);
        const part = chunk.slice(at, quote === -1 ? undefined : quote);
        cell += part;
        line += lineEnds(part);
        at += part.length + 1;
        if (quote !== -1) state = 'closed';
      } else {
        const mark = chunk[at];
        if (mark === '"' && state !== 'bare') {
          if (state === 'closed') cell += '"';
          state = 'quoted';
          at += 1;
        } else if (mark === separator) {
          endCell();
          at += 1;
        } else if (mark === '\n') {
          line += 1;
          const row = endRow();
          if (row) yield row;
          at += 1;
        } else if (mark === '\r' && state === 'closed') at += 1;
        else {
          if (state === 'closed') wrong = 'something follows a closing quote';
          specials.lastIndex = at;
          const to = specials.exec(chunk)?.index ?? chunk.length;
          cell += chunk.slice(at, to);
          state = 'bare';
          at = to;
        }
      }
      size += at - from;
      if (size > longestRow)
        throw new Problem(
          `the row at line ${began.toLocaleString('en')} is longer than 16 million characters`,
          'is a quote left open there?',
        );
    }
  }
  if ((state as string) === 'quoted') wrong = 'its quote is never closed';
  const row = endRow();
  if (row) yield row;
}

import { pageWidth } from './columns.js';
import { type Offered, pieceLines } from './piece.js';

/** Banter as a page: numbered, exchanges turn by turn, blanks explained. */
export const banterPage = (lines: readonly Offered[], columns?: number): string =>
  lines.map((line, i) => pieceLines(line, i + 1, pageWidth(columns)).join('\n')).join('\n\n');

import { linesIn } from '../lines.js';
import { headerIn } from './header.js';
import { dateIn, dateOrders } from './written-date.js';

const linesSeen = 50;

const begins = (line: string): boolean => {
  const header = headerIn(line);
  return header !== undefined && dateOrders.some((order) => dateIn(header, order) !== undefined);
};

/**
 * True for the first characters of a WhatsApp chat: its first line is a header, or at least 60 % of the first fifty that
 * are not blank. Long messages have many lines, so the first line alone is enough.
 */
export const looksLikeWhatsApp = (head: string): boolean => {
  let lines = 0;
  let headers = 0;
  for (const line of linesIn([head])) {
    if (line.trim() === '') continue;
    lines += 1;
    if (begins(line)) {
      if (lines === 1) return true;
      headers += 1;
    }
    if (lines === linesSeen) break;
  }
  return headers > 0 && headers >= lines * 0.6;
};

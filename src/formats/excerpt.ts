import type { Span } from '../model/critique.js';
import { safe } from './safe.js';

/** A line of the draft around flagged words, cut to a width. */
export interface Excerpt {
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

const lead = 24;

/** The flagged words within their line; a span over several lines is shown as one. */
export const excerpt = (text: string, { start, end }: Span, width: number): Excerpt => {
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  const stop = text.slice(end).search(/[\r\n]/);
  const lineEnd = stop === -1 ? text.length : end + stop;
  const clean = (part: string): string => safe(part, { oneLine: true });
  let before = clean(text.slice(lineStart, start));
  let match = clean(text.slice(start, end));
  let after = clean(text.slice(end, lineEnd));
  if (before.length + match.length + after.length > width) {
    if (before.length > lead) before = `…${before.slice(-lead).replace(/^\S*\s/, '')}`;
    if (before.length + match.length > width) match = `${match.slice(0, Math.max(8, width - before.length - 1))}…`;
    const room = width - before.length - match.length;
    if (after.length > room) after = room > 1 ? `${after.slice(0, room - 1)}…` : '';
  }
  return { before, match, after };
};

/** True when every character is one column wide, so that a line drawn beneath stands where it should. */
export const evenWidth = (text: string): boolean => /^[\u0020-\u007E\u00A0-\u024F\u2010-\u2027]*$/.test(text);

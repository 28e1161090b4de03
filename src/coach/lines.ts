import type { Span } from '../model/critique.js';

/** Turns offsets into spans with line and column (from 1, columns in UTF-16 units). */
export const spansIn = (text: string): ((start: number, end: number) => Span) => {
  let starts: number[] | undefined;
  return (start, end) => {
    starts ??= [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(({ index, 0: { length } }) => index + length)];
    let line = starts.length;
    while (line > 1 && (starts[line - 1] as number) > start) line -= 1;
    return { start, end, line, column: start - (starts[line - 1] as number) + 1 };
  };
};

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });
const plainText = /^[\u0020-\u007E\u00A0-\u024F]*$/;
const wide =
  /\p{Emoji_Presentation}|\uFE0F|[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u;

const lettersOf = (text: string): string[] => [...letters.segment(text)].map(({ segment }) => segment);
const cells = (letter: string): number => (wide.test(letter) ? 2 : 1);

/** How many cells of a terminal a line of text takes. */
export const widthOf = (text: string): number =>
  plainText.test(text) ? text.length : lettersOf(text).reduce((sum, letter) => sum + cells(letter), 0);

/** The text cut to a width, with … where something is missing; no letter is cut in two. */
const cut = (text: string, width: number): string => {
  if (widthOf(text) <= width) return text;
  let used = 1;
  let kept = '';
  for (const letter of lettersOf(text)) {
    used += cells(letter);
    if (used > width) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
};

/** How wide a page is: the terminal, but never wider than 80 nor too narrow to read. */
export const pageWidth = (columns: number | undefined): number => Math.min(80, Math.max(40, columns ?? 80));

/** The widest that a column before the last may be. */
const widest = 22;

/** Rows as aligned columns, two spaces apart; columns that are empty throughout are left out, the last one is cut to fit. */
export const columns = (rows: readonly (readonly string[])[], width: number): string => {
  const used = (rows[0] ?? []).map((_, at) => at).filter((at) => rows.some((row) => row[at] !== ''));
  const cellsIn = rows.map((row) =>
    used.map((at, i) => (i === used.length - 1 ? (row[at] ?? '') : cut(row[at] ?? '', widest))),
  );
  const widths = used.map((_, i) => Math.max(...cellsIn.map((row) => widthOf(row[i] ?? ''))));
  const before = widths.slice(0, -1).reduce((sum, each) => sum + each + 2, 0);
  return cellsIn
    .map((row) =>
      row
        .map((cell, i) =>
          i === row.length - 1
            ? cut(cell, Math.max(12, width - before))
            : cell + ' '.repeat((widths[i] ?? 0) - widthOf(cell)),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};

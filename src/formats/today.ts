import { pageWidth, widthOf } from './columns.js';
import { safe } from './safe.js';
import { indented } from './wrap.js';

/** One person's glance. */
export interface ShownDay {
  readonly name: string;
  readonly lines: readonly { readonly about: string; readonly text: string; readonly command: string }[];
}

const marks: Readonly<Record<string, string>> = { ask: '●', now: '◐', soon: '○', quiet: '·', old: '·' };

/** The daily glance: for each person a few lines, each with what to run below or beside it. */
export const todayPage = (
  days: readonly ShownDay[],
  look: { columns?: number | undefined; plain: boolean },
): string => {
  const width = pageWidth(look.columns);
  return days
    .map(({ name, lines }) => {
      const rows = lines.map(({ about, text, command }) => ({
        head: `${look.plain ? '' : `${marks[about] ?? '·'} `}${about.padEnd(6)}`,
        text: safe(text, { oneLine: true }),
        command: `textcoach ${command}`,
      }));
      const widest = (of: 'head' | 'text'): number => Math.max(0, ...rows.map((row) => widthOf(row[of])));
      const [heads, texts] = [widest('head'), widest('text')];
      const padded = (words: string, to: number): string => words + ' '.repeat(to - widthOf(words));
      const beside = rows.every(({ command }) => 2 + heads + 1 + texts + 3 + command.length <= width);
      const said = rows.flatMap(({ head, text, command }) =>
        beside
          ? [`  ${padded(head, heads)} ${padded(text, texts)}   ${command}`]
          : [...indented(text, width, `  ${padded(head, heads)} `), `${' '.repeat(3 + heads)}${command}`],
      );
      return [safe(name, { oneLine: true }), ...(lines.length > 0 ? said : ['  nothing due, nothing near'])].join('\n');
    })
    .join('\n\n');
};

import { Problem } from '../model/problem.js';
import { csvRows } from './csv-rows.js';
import { type OwnFields, ownMessage, ownNames, untilHopeless } from './own-fields.js';
import type { Around, Found, Parser } from './parser.js';

/** No header is as long. In characters. */
const longestHeader = 65_536;

/** How the columns of a file are parted and what each is: one of `ownNames`, or '' for another's. */
interface Columns {
  readonly separator: string;
  readonly names: readonly ((typeof ownNames)[number] | '')[];
}

/**
 * What the first line of a table says, separated by whichever of comma, semicolon and tab makes it name time, author and
 * text; undefined when none does, or when one name stands twice.
 */
export const ownColumns = (header: string): Columns | undefined => {
  for (const separator of [',', ';', '\t']) {
    const names = header.split(separator).map((cell) => {
      const plain = cell
        .trim()
        .replace(/^"(.*)"$/, '$1')
        .trim()
        .toLowerCase();
      return ownNames.find((name) => name.toLowerCase() === plain) ?? '';
    });
    const ours = names.filter((name) => name !== '');
    if (
      new Set(ours).size === ours.length &&
      ['time', 'author', 'text'].every((name) => names.includes(name as 'time'))
    )
      return { separator, names };
  }
  return undefined;
};

const truths = new Map(
  Object.entries({ true: true, yes: true, '1': true, false: false, no: false, '0': false } as const),
);

/** What a cell says, in the shape that JSON would have; a cell that cannot be read stays a text, for the check to refuse. */
const cellValue = (name: string, cell: string): unknown => {
  const plain = cell.trim();
  if (name === 'text') return cell;
  if (plain === '') return undefined;
  if (name === 'me' || name === 'edited') return truths.get(plain.toLowerCase()) ?? plain;
  if (name === 'seconds') return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : plain;
  if (name !== 'reactions') return plain;
  return plain.split('|').map((reaction) => {
    const [, emoji, by] = /^\s*(\S*)\s*(.*)$/s.exec(reaction) ?? [];
    return { emoji, by };
  });
};

/**
 * Reads as far as the end of the first line that is not blank: that line, what was read behind it, and the number of the
 * line that this begins with.
 */
const headerOf = (reader: Iterator<string>): { header: string; rest: string; nextLine: number } => {
  let held = '';
  let from = -1;
  while (held.length <= longestHeader && (from === -1 || held.indexOf('\n', from) === -1)) {
    const read = reader.next();
    if (read.done) break;
    held = (held + read.value).replace(/^\uFEFF/, '');
    from = held.search(/\S/);
  }
  from = Math.max(from, 0);
  const end = held.indexOf('\n', from);
  const to = end === -1 ? held.length : end;
  return { header: held.slice(from, to), rest: held.slice(to + 1), nextLine: held.slice(0, to).split('\n').length + 1 };
};

/**
 * Our own format for a spreadsheet: comma-separated values (RFC 4180, UTF-8), the first row naming the columns, in any
 * order, in small or capital letters.
 *
 * ```
 * time,author,text,kind,seconds,reactions
 * 2026-03-01 18:04,Sam,"the soup turned out great, thank you",,,❤️ Alex | 👍
 * 2026-03-01 18:05,Alex,,voice,12.5,
 * ```
 *
 * `time`, `author` and `text` are needed; the other columns, and what stands in them, are those of `ownJsonLines`, with
 * `me` and `edited` as `true`, `yes`, `1` or `false`, `no`, `0`, and `reactions` as an emoji and who gave it, parted by
 * `|`. An empty cell says nothing. Columns may be parted by semicolons or tabs instead; cells that hold the separator, a
 * quote or a line end stand in quotes, a quote in them doubled. Other columns are left alone. A row that cannot be read
 * is left out, with its reason; a quote never closed makes one row of all that follows. @throws Problem for a first line
 * that does not name the three columns, for 1,000 rows without one message, and for a row of more than 16 million characters
 */
export const ownCsv: Parser = (chunks, around) => untilHopeless(messagesIn(chunks, around));

function* messagesIn(chunks: Iterable<string>, around: Around): Generator<Found> {
  const reader = chunks[Symbol.iterator]();
  const { header, rest, nextLine } = headerOf(reader);
  const columns = ownColumns(header);
  if (!columns)
    throw new Problem('the first line does not name the columns time, author and text once each', 'add such a line');
  function* body(): Generator<string> {
    yield rest;
    for (let read = reader.next(); !read.done; read = reader.next()) yield read.value;
  }
  for (const row of csvRows(body(), columns.separator, nextLine)) {
    const { line } = row;
    if ('wrong' in row) yield { line, skipped: row.wrong };
    else if (row.cells.slice(columns.names.length).some((cell) => cell.trim() !== ''))
      yield { line, skipped: 'more cells than columns: one that holds a separator must stand in quotes' };
    else {
      const fields: Record<string, unknown> = {};
      for (const [index, name] of columns.names.entries()) {
        const cell = row.cells[index];
        if (name !== '' && cell !== undefined) fields[name] = cellValue(name, cell);
      }
      yield ownMessage(fields as OwnFields, line, around);
    }
  }
}

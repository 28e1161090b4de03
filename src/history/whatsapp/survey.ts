import { linesIn } from '../lines.js';
import type { DateOrder } from '../parser.js';
import { longerName, splitAuthor } from './author.js';
import { contentOf } from './content.js';
import { type Header, headerIn } from './header.js';
import { isMark } from './marks.js';
import { isForeignNotice } from './notices.js';
import { type Days, orderScore } from './order-score.js';
import { dateOrders } from './written-date.js';

/** What only the whole of a file can tell. */
export interface Survey {
  /** The order of its dates; undefined when it cannot be told and must be asked. */
  readonly order: DateOrder | undefined;
  /** Headers that decide the order. */
  readonly decided: number;
  /** Headers, which is nearly the same as messages. */
  readonly dates: number;
  /** Who writes, and in how many messages, most first. */
  readonly authors: ReadonlyMap<string, number>;
  /** Lines (1-based) that look like headers but were pasted into a message: by nobody of this chat, and of another time. */
  readonly pasted: ReadonlySet<number>;
}

/** So many different authors no chat has: those that come after are not counted. */
const mostAuthors = 10_000;
/** Somebody with more messages than these did not only appear in a quote. */
const mostPasted = 20;

/** Who wrote one message in so many is somebody of this chat. */
const goodShare = 10;

interface Author {
  count: number;
  /** Lines of theirs that lie before what is written around them, in each order, as far as there are few of them. */
  readonly astray: readonly [number[], number[], number[]];
}

/** True for what an iPhone writes like a message of somebody's, or of the group's, though nobody wrote it. */
const nobodys = (header: Header, body: string): boolean =>
  header.bracketed &&
  isMark(body.charCodeAt(0)) &&
  contentOf(body, { bracketed: true, marked: header.marked, first: false }).kind === 'system';

/** Tells which headers lie days before those around them; after many in a row, time has really turned back. */
const sequence = (): ((day: number | undefined) => boolean) => {
  let present = Number.NEGATIVE_INFINITY;
  let behind = 0;
  return (day) => {
    if (day === undefined) return true;
    behind = day < present - 1 ? behind + 1 : 0;
    if (behind > 0 && behind <= mostPasted) return true;
    present = day;
    behind = 0;
    return false;
  };
};

const astrayIn = (author: Author, order: DateOrder | undefined): readonly number[] => {
  if (author.count > mostPasted) return [];
  if (order) return author.astray[dateOrders.indexOf(order)] as readonly number[];
  const [first, ...others] = author.astray;
  return first.filter((line) => others.every((lines) => lines.includes(line)));
};

/** Names with a colon are whole where every message by the first part goes on with a second one. */
const whole = (authors: ReadonlyMap<string, number>, longer: ReadonlyMap<string, number>): Map<string, number> => {
  const parts = new Map<string, [string, number][]>();
  for (const [name, count] of longer) {
    const first = name.slice(0, name.lastIndexOf(': '));
    if (count > 1) parts.set(first, [...(parts.get(first) ?? []), [name, count]]);
  }
  return new Map(
    [...authors].flatMap(([name, count]): [string, number][] => {
      const names = parts.get(name) ?? [];
      return count > 2 && names.reduce((sum, [, some]) => sum + some, 0) === count ? names : [[name, count]];
    }),
  );
};

const mostFirst = (authors: ReadonlyMap<string, number>): Map<string, number> =>
  new Map([...authors].sort((a, b) => b[1] - a[1]));

/** Reads a whole file once for what its parser must know beforehand. Memory is bounded by the number of authors. */
export const surveyed = (chunks: Iterable<string>): Survey => {
  const score = orderScore();
  const turned = dateOrders.map(sequence);
  const authors = new Map<string, Author>();
  const longer = new Map<string, number>();
  let shape: number | undefined;
  let dates = 0;
  let foreign = false;
  let line = 0;

  const count = (name: string, days: Days): void => {
    const astray = days.map((day, order) => (turned[order] as (day: number | undefined) => boolean)(day));
    let author = authors.get(name);
    if (!author) {
      if (name === '' || authors.size >= mostAuthors) return;
      author = { count: 0, astray: [[], [], []] };
      authors.set(name, author);
    }
    author.count += 1;
    if (author.count > mostPasted) return;
    for (let order = 0; order < 3; order += 1) if (astray[order]) author.astray[order]?.push(line);
  };

  for (const text of linesIn(chunks)) {
    line += 1;
    const header = headerIn(text);
    if (!header || (shape !== undefined && header.shape !== shape)) continue;
    const split = splitAuthor(header.rest, header.bracketed);
    const days = score.see(header, split.author);
    if (shape === undefined && days.every((day) => day === undefined)) continue;
    shape = header.shape;
    if (dates === 0) foreign = isForeignNotice(split.body);
    dates += 1;
    count(nobodys(header, split.body) ? '' : split.author, days);
    // "Sam: Location: https://maps…" is how a place is written, whoever sent it.
    const name = split.body.includes('://maps.') ? undefined : longerName(split);
    if (name !== undefined && (longer.has(name) || longer.size < mostAuthors))
      longer.set(name, (longer.get(name) ?? 0) + 1);
  }

  const often = [...authors.values()].some((author) => author.count > 1);
  const { order, decided } = score.verdict((name) => {
    const { count } = authors.get(name) ?? { count: 0 };
    return !often || (count > 1 && count * goodShare >= dates);
  }, foreign);
  const pasted = new Set<number>();
  const counts = new Map<string, number>();
  for (const [name, author] of authors) {
    const astray = astrayIn(author, order);
    if (often && astray.length === author.count) for (const at of astray) pasted.add(at);
    else counts.set(name, author.count);
  }
  return { order, decided, dates, authors: mostFirst(whole(counts, longer)), pasted };
};

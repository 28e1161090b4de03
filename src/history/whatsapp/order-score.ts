import type { DateOrder } from '../parser.js';
import type { Header } from './header.js';
import { dateOrders, dayIn } from './written-date.js';

/** What the headers of a file say about the order of their dates. */
interface Verdict {
  /** Undefined when it cannot be told. */
  readonly order: DateOrder | undefined;
  /** Headers that speak for this order: impossible, or out of sequence, in the other one; all where the shape tells. */
  readonly decided: number;
}

export interface OrderScore {
  /** Counts a header; `author` is '' for a notice. @returns the day in each order, as `dayIn` */
  readonly see: (header: Header, author: string) => Days;
  /** @param often whether this author has a good share of the chat  @param foreign whether the phone's language leads with the day */
  readonly verdict: (often: (author: string) => boolean, foreign: boolean) => Verdict;
}
/** Days since 1970 in each of `dateOrders`; undefined where the date does not exist in this order. */
export type Days = readonly (number | undefined)[];

/** Messages that arrive late are out of sequence by a day at most; a longer jump back speaks against an order. */
const lateDays = 1;
/** So long a silence is rarer than a wrong year. In days. */
const longSilence = 300;

const [dmy, mdy, ymd] = [0, 1, 2];

/** Why a date cannot be right: it does not exist or lies before the one before it, or only comes after a long silence. */
type Failure = 'wrong' | 'leap';

interface Evidence {
  lines: number;
  /** Who wrote the latest of these lines and the line before it. */
  latest: readonly [string, string];
}

/** Evidence of so few lines can come from lines that somebody pasted. */
const fewLines = 2;

/**
 * Scores the orders over a whole file. A header fails in an order when its date does not exist or jumps; it is evidence
 * for each order in which it does not fail against each in which it does. A line that somebody pasted from elsewhere jumps
 * twice, there and back, so it cannot win alone.
 */
export const orderScore = (): OrderScore => {
  const last: (number | undefined)[] = [undefined, undefined, undefined];
  let before: Days = [];
  let authorBefore = '';
  const fails = [0, 0, 0];
  const evidence: Evidence[][] = dateOrders.map(() => dateOrders.map(() => ({ lines: 0, latest: ['', ''] })));
  let dates = 0;
  let yearFirst = 0;
  let dayLeads = 0;
  let previous: readonly number[] = [];
  let days: Days = [];

  const linesFor = (order: number, other: number): Evidence => (evidence[order] as Evidence[])[other] as Evidence;

  const failing = (day: number | undefined, order: number): Failure | undefined => {
    if (day === undefined) return 'wrong';
    const since = last[order];
    last[order] = day;
    if (since === undefined) return undefined;
    return since - day > lateDays ? 'wrong' : day - since > longSilence ? 'leap' : undefined;
  };
  // Against a jump counts only an order that could have jumped at the same place; leaps only tell years from days.
  const speaksFor = (order: number, other: number, failed: readonly (Failure | undefined)[]): boolean => {
    const leapsCount = order === ymd || other === ymd;
    const fails = (failure: Failure | undefined): boolean => failure === 'wrong' || (leapsCount && failure === 'leap');
    if (!fails(failed[other]) || fails(failed[order])) return false;
    return days[other] === undefined || before[order] !== undefined;
  };
  const see = (header: Header, author: string): Days => {
    dates += 1;
    if (header.yearFirst) yearFirst += 1;
    if (!header.monthMayLead) dayLeads += 1;
    const { date } = header;
    if (date[0] !== previous[0] || date[1] !== previous[1] || date[2] !== previous[2])
      days = dateOrders.map((order) => dayIn(header, order));
    previous = date;
    const failed = days.map(failing);
    for (let order = 0; order < 3; order += 1) {
      if (failed[order] === 'wrong') fails[order] = (fails[order] as number) + 1;
      for (let other = 0; other < 3; other += 1)
        if (speaksFor(order, other, failed)) {
          const found = linesFor(order, other);
          found.lines += 1;
          found.latest = [author, authorBefore];
        }
    }
    before = days;
    authorBefore = author;
    return days;
  };
  const verdict = (often: (author: string) => boolean, foreign: boolean): Verdict => {
    if (dates === 0) return { order: undefined, decided: 0 };
    if (yearFirst * 2 > dates) return { order: 'ymd', decided: yearFirst };
    const beats = (order: number, other: number): boolean => {
      const { lines, latest } = linesFor(order, other);
      const against = linesFor(other, order).lines;
      if (against > 0) return lines >= 4 * against;
      return lines > fewLines || (lines > 0 && latest.every((author) => author === '' || often(author)));
    };
    const unsure: Verdict = { order: undefined, decided: 0 };
    const surely = (order: number, other: number): Verdict =>
      ((fails[order] as number) > 3 && (fails[order] as number) * 5 > dates) || (order !== ymd && beats(ymd, order))
        ? unsure
        : { order: dateOrders[order] as DateOrder, decided: linesFor(order, other).lines };
    // The other two are far more usual, so a short year is first only when both are clearly wrong.
    if (Math.min(linesFor(ymd, dmy).lines, linesFor(ymd, mdy).lines) > 2 && beats(ymd, dmy) && beats(ymd, mdy))
      return surely(ymd, dmy);
    if (dayLeads * 2 > dates || (foreign && linesFor(mdy, dmy).lines === 0)) {
      const { order } = surely(dmy, mdy);
      return { order, decided: order ? dates : 0 };
    }
    if (beats(dmy, mdy)) return surely(dmy, mdy);
    if (beats(mdy, dmy)) return surely(mdy, dmy);
    return unsure;
  };
  return { see, verdict };
};

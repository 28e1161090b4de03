import { clockWord, hourOf, saysYearFirst } from './clock-words.js';
import { isDigit, isMark, plainly, withLatinDigits } from './marks.js';

/** The start of a message: when it was sent, as written, and what follows on its line. */
export interface Header {
  /** The same number for headers written the same way (brackets, separators, digits of the year, seconds…). */
  readonly shape: number;
  /** The three numbers of the date in the order in which they are written. */
  readonly date: readonly [number, number, number];
  /** True where the way of writing itself says that the year is first, and so the month second. */
  readonly yearFirst: boolean;
  /** True where the month can be first: the languages that write it there put slashes between. */
  readonly monthMayLead: boolean;
  /** True where only two digits of the year are written. */
  readonly shortYear: boolean;
  /** 'HH:MM:SS' on a clock of 24 hours. */
  readonly time: string;
  /** True for the form of iPhones, `[date, time] author: text`, where every line has an author. */
  readonly bracketed: boolean;
  /** True where an invisible mark stands before the header: WhatsApp wrote the line. */
  readonly marked: boolean;
  /** What follows: author and text, or a notice. */
  readonly rest: string;
}

/** No header that WhatsApp writes has a longer part before its author. In characters. */
const longestHead = 64;

const dateFirst =
  /^(\d{1,4})( ?[./-] ?)(\d{1,2})\2(\d{1,4})(\D{1,24}?)(\d{1,2})([:.])(\d{2})(?:[:.](\d{2}))?(\D{0,16})$/;
const timeFirst = /^(\d{1,2})([:.])(\d{2})(?:[:.](\d{2}))?(\D{1,24}?)(\d{1,4})( ?[./-] ?)(\d{1,2})\7(\d{1,4})$/;

interface Written {
  readonly date: readonly [string, string, string];
  readonly separator: string;
  readonly clock: readonly [hour: string, minute: string, second: string | undefined];
  readonly clockSeparator: string;
  readonly before: string;
  readonly after: string;
  readonly timeFirst: boolean;
}

const written = (head: string): Written | undefined => {
  const dated = dateFirst.exec(head) as string[] | null;
  if (dated) {
    const [, a, separator, b, c, before, hour, clockSeparator, minute, second, after] = dated as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string | undefined,
      string,
    ];
    return {
      date: [a, b, c],
      separator,
      clock: [hour, minute, second],
      clockSeparator,
      before,
      after,
      timeFirst: false,
    };
  }
  const timed = timeFirst.exec(head) as string[] | null;
  if (!timed) return undefined;
  const [, hour, clockSeparator, minute, second, after, a, separator, b, c] = timed as [
    string,
    string,
    string,
    string,
    string | undefined,
    string,
    string,
    string,
    string,
    string,
  ];
  return {
    date: [a, b, c],
    separator,
    clock: [hour, minute, second],
    clockSeparator,
    before: '',
    after,
    timeFirst: true,
  };
};

const separators = ['/', '.', '-'];
const two = (number: number): string => (number < 10 ? `0${number}` : String(number));

const headerOf = (head: string, bracketed: boolean, marked: boolean, rest: string): Header | undefined => {
  const found = written(withLatinDigits(plainly(head)));
  if (!found) return undefined;
  const [first, , third] = found.date;
  const longFirst = first.length === 4;
  const longLast = third.length === 4;
  if (first.length === 3 || third.length === 3 || (longFirst && longLast)) return undefined;
  const before = clockWord(found.before);
  const after = clockWord(found.after);
  if (before === undefined || after === undefined || (before !== 'none' && after !== 'none')) return undefined;
  const hour = hourOf(Number(found.clock[0]), before === 'none' ? after : before);
  const second = found.clock[2];
  if (hour === undefined || Number(found.clock[1]) > 59 || Number(second ?? 0) > 59) return undefined;
  const spaced = found.separator.length > 1;
  const shape =
    (bracketed ? 1 : 0) |
    (found.timeFirst ? 2 : 0) |
    (spaced ? 4 : 0) |
    (second === undefined ? 0 : 8) |
    (found.before.includes(',') || found.after.includes(',') ? 16 : 0) |
    (found.clockSeparator === ':' ? 0 : 32) |
    (before === 'none' ? 0 : 64) |
    (after === 'none' ? 0 : 128) |
    (longFirst ? 256 : longLast ? 512 : 0) |
    (separators.indexOf(found.separator.trim()) << 10);
  // Two-digit years are first only in Korean, Japanese and Chinese: '23. 12. 31. PM 8:03' ends its date with a point.
  const koreanDots = spaced && found.before.startsWith('.') && !longLast;
  return {
    shape,
    date: [Number(first), Number(found.date[1]), Number(third)],
    yearFirst: longFirst || koreanDots || (!longLast && before !== 'none' && saysYearFirst(found.before)),
    monthMayLead: found.separator === '/',
    shortYear: !longFirst && !longLast,
    time: `${two(hour)}:${found.clock[1]}:${second ?? '00'}`,
    bracketed,
    marked,
    rest,
  };
};

/** The header that a line begins with; undefined for a line that goes on with the message before it. */
export const headerIn = (line: string): Header | undefined => {
  let from = 0;
  let code = line.charCodeAt(0);
  while (isMark(code) || code === 0xfeff || (code >= 0x202a && code <= 0x202e)) {
    from += 1;
    code = line.charCodeAt(from);
  }
  const bracketed = code === 91;
  if (!bracketed && !isDigit(code)) return undefined;
  const to = line.slice(from, from + longestHead).indexOf(bracketed ? ']' : ' - ');
  if (to === -1) return undefined;
  const rest = line.slice(from + to + (bracketed ? 1 : 3));
  return headerOf(
    line.slice(from + (bracketed ? 1 : 0), from + to),
    bracketed,
    from > 0,
    bracketed ? rest.trimStart() : rest,
  );
};

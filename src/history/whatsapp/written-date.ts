import type { DateOrder } from '../parser.js';
import type { Header } from './header.js';

/** The orders in which dates are written; what is kept per order is kept in this order. */
export const dateOrders = ['dmy', 'mdy', 'ymd'] as const satisfies readonly DateOrder[];

const monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** WhatsApp began in 2009: no message is older. */
const firstYear = 2009;
const lastYear = 2099;
/** The calendar of Thailand counts this many years more. */
const buddhistYears = 543;

const yearOf = (written: number, short: boolean): number => {
  if (!short) return written > 2400 ? written - buddhistYears : written;
  // '66' is 2566 in Thailand, which is 2023.
  return written >= (firstYear + buddhistYears) % 100 ? 2500 + written - buddhistYears : 2000 + written;
};

type YearMonthDay = readonly [year: number, month: number, day: number];

const partsOf = ({ date: [a, b, c], shortYear, yearFirst }: Header, order: DateOrder): YearMonthDay | undefined => {
  if (yearFirst && order !== 'ymd') return undefined;
  if (order === 'ymd' && !yearFirst && !shortYear) return undefined;
  const [year, month, day] = order === 'ymd' ? [a, b, c] : order === 'mdy' ? [c, a, b] : [c, b, a];
  const full = yearOf(year, shortYear);
  if (full < firstYear || full > lastYear || day < 1 || day > (monthLengths[month - 1] ?? 0)) return undefined;
  if (month === 2 && day === 29 && full % 4 !== 0) return undefined;
  return [full, month, day];
};

const two = (number: number): string => (number < 10 ? `0${number}` : String(number));

/** 'YYYY-MM-DD', or undefined where the date does not exist when read in this order. */
export const dateIn = (header: Header, order: DateOrder): string | undefined => {
  const parts = partsOf(header, order);
  return parts && `${parts[0]}-${two(parts[1])}-${two(parts[2])}`;
};

/** Days since 1970 of the date read in this order; undefined where there is no such date. */
export const dayIn = (header: Header, order: DateOrder): number | undefined => {
  const parts = partsOf(header, order);
  return parts && Date.UTC(parts[0], parts[1] - 1, parts[2]) / 86_400_000;
};

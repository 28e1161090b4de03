import type { Part } from '../history/habits/weeks.js';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** Of fewer than so many a percentage would say more than is known. */
const enough = 20;

/** '1,318'. */
export const count = (n: number): string => n.toLocaleString('en');

/** '1 message', '2 messages'. */
export const counted = (n: number, one: string): string => `${count(n)} ${one}${n === 1 ? '' : 's'}`;

/** '54%', and '<1%' of what is little but there. */
export const percent = (some: number, all: number): string => {
  const whole = all === 0 ? 0 : Math.round((some / all) * 100);
  return some > 0 && whole === 0 ? '<1%' : `${whole}%`;
};

/** '9% of 712', '3 of 7' where there are few, '–' where there are none. */
export const share = ({ some, all }: Part): string =>
  all === 0 ? '–' : all < enough ? `${some} of ${all}` : `${percent(some, all)} of ${count(all)}`;

/** '9% of your 712 messages', '3 of your 7 messages' where there are few. */
export const ofYours = ({ some, all }: Part, one: string): string =>
  `${all < enough ? count(some) : percent(some, all)} of your ${counted(all, one)}`;

/** Minutes in words: '30 s', '6 min', '1 h 20 min'. */
export const lasting = (minutes: number): string => {
  if (minutes < 1) return `${Math.round(minutes * 60)} s`;
  const whole = Math.round(minutes);
  if (whole < 60) return `${whole} min`;
  return `${Math.floor(whole / 60)} h${whole % 60 > 0 ? ` ${whole % 60} min` : ''}`;
};

/** 'Mar' of '2026-03' or '2026-03-02'. */
export const monthName = (date: string): string => months[Number(date.slice(5, 7)) - 1] ?? '';

/** '2 Mar' of '2026-03-02'. */
export const dayName = (date: string): string => `${Number(date.slice(8, 10))} ${monthName(date)}`;

/** '2 Mar – 29 Mar 2026'; both years where they differ. */
export const spanName = (from: string, to: string): string => {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  return `${dayName(from)}${first === last ? '' : ` ${first}`} – ${dayName(to)} ${last}`;
};

/** `{name}` filled in; a name may hold any sign. */
export const named = (text: string, name: string): string => text.replace(/\{name\}/g, () => name);

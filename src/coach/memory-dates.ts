import type { ParsedResult } from 'chrono-node';
import { momentIn } from '../model/clock.js';
import type { MemoryKind } from '../model/memory.js';
import { isoDate } from '../model/memory-fields.js';
import { kindSaid } from './memory-kind.js';

/** A day, perhaps with a time, as a memory keeps it; `until` when the words name a stretch. */
export interface Dates {
  readonly date: string;
  readonly until?: string;
}

/** Where and when the words were written. */
export interface Around {
  readonly now: Date;
  /** IANA zone in which the dates are meant. */
  readonly zone: string;
  /** How 4/12 is read. */
  readonly order: 'dmy' | 'mdy';
}

/** How far a zone's clocks are from UTC at an instant, in minutes. */
const offsetAt = (zone: string, instant: Date): number => {
  const { date, minute } = momentIn(instant, zone);
  const wall = Date.parse(`${date}T00:00Z`) + minute * 60_000;
  return Math.round((wall - Math.floor(instant.getTime() / 60_000) * 60_000) / 60_000);
};

const day = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?';

/** What chrono reads wrongly or not at all, in words that it reads well. */
const readable = (text: string): string =>
  text
    .replace(/\b(?:the )?day after tomorrow\b/gi, 'in 2 days')
    .replace(/\b(?:the )?day before yesterday\b/gi, '2 days ago')
    .replace(/\b(?:tmrw|tmr|tmw|tomo|2moro|2morrow|tmoro)\b/gi, 'tomorrow')
    .replace(/\b(?:tonite|2nite|2night)\b/gi, 'tonight')
    .replace(/\bfrom (?=\d{1,2}(?:st|nd|rd|th)? \p{L}{3})/giu, '');

/** Words that are a day's name only in company: "we sat", "the sun", "they wed". */
const lone = /^(?:sat|sun|wed)$/i;

/** Whether chrono's reading is what a person would have meant. */
const isMeant = ({ text, index, start }: ParsedResult, whole: string, kind: MemoryKind | undefined): boolean => {
  const before = whole.slice(0, index);
  const after = whole.slice(index + text.length);
  if (/^(?:just )?now$/i.test(text) || /^(?:next|last|this|past) (?:week|month|year)$/i.test(text)) return false;
  if (/\b(?:every|each|most|on weekdays|any)\s+(?:other\s+)?$/i.test(before)) return false;
  if (new RegExp(`^${day}$`, 'i').test(text) && /^(?: week| the \d+(?:st|nd|rd|th))\b/i.test(after)) return false;
  if (/\b(?:hours?|hrs?|h|minutes?|mins?|days?|weeks?)\b/i.test(text) && !/^in\b|\b(?:ago|later|from now)$/i.test(text))
    return false;
  if (/^(?:within|for)\b/i.test(text)) return false;
  // A capital means the day, unless the sentence begins there.
  if (
    lone.test(text) &&
    !/\b(?:on|this|next|last|by|until|till|for)\s+$/i.test(before) &&
    !(/^\p{Lu}/u.test(text) && before.trim() !== '')
  )
    return false;
  // 9/10 and 24/7 are dates only beside something that has one.
  if (/^\d{1,2}\/\d{1,2}$/.test(text))
    return text !== '24/7' && (/\b(?:on|by|until|since|from)\s+$/i.test(before) || kind === 'event' || kind === 'date');
  if (start.isCertain('weekday') || start.isCertain('day')) return true;
  return kind === 'event' && start.isCertain('hour') && !/\d\s*(?:-|–|to)\s*\d/.test(text);
};

const past =
  /\b(?:went|was|were|had|did|made|said|told|laughed|lost|burnt|burned|cooked|baked|met|saw|won|danced|watched|visited|stayed|passed|finished|fixed|worked|ate|drove|walked|sang|cried|kissed|called|found|took|gave|got|bought|helped|aced|nailed|wore|looked|born)\b/i;
const coming = /\b(?:next|this coming|coming up|will|['’]ll|going to|gonna|starts?|starting|begins?)\b/i;

const evening =
  /\b(?:dinner|supper|drinks|party|concert|gig|cinema|movie|film|show|pub|date night|theatre|evening|tonight|night)\b/i;

/** "Dinner at 8" is in the evening, and nobody is interviewed at 3 in the night. */
const hourOf = ({ text, start }: ParsedResult, whole: string): number => {
  const hour = start.get('hour') ?? 0;
  if (start.isCertain('meridiem') || /(?:^|\D)0\d/.test(text) || /\bmidnight\b/i.test(text) || hour === 0 || hour > 11)
    return hour;
  return hour < 7 || evening.test(whole) ? hour + 12 : hour;
};

const two = (number: number): string => String(number).padStart(2, '0');
const addDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date.slice(0, 10)}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const dayOf = (part: ParsedResult['start']): string =>
  `${String(part.get('year')).padStart(4, '0')}-${two(part.get('month') ?? 0)}-${two(part.get('day') ?? 0)}`;

const datesOf = (result: ParsedResult, whole: string, today: string, backward: boolean): Dates | undefined => {
  let on = dayOf(result.start);
  let end =
    result.end && (result.end.isCertain('day') || result.end.isCertain('weekday')) ? dayOf(result.end) : undefined;
  if (/\bweekend$/i.test(result.text)) end = addDays(on, 1);
  if (backward && on > today) {
    if (result.start.isCertain('weekday')) on = addDays(on, -7);
    else if (!result.start.isCertain('year'))
      on = `${String(Number(on.slice(0, 4)) - 1).padStart(4, '0')}${on.slice(4)}`;
    end = undefined;
  }
  const timed =
    result.start.isCertain('hour') && !/\b(?:ago|later|from now)$|^in\b.*\b(?:days?|weeks?)$/i.test(result.text);
  const date = isoDate(timed ? `${on}T${two(hourOf(result, whole))}:${two(result.start.get('minute') ?? 0)}` : on);
  if (date === undefined) return undefined;
  return end !== undefined && end > on && isoDate(end) ? { date, until: end } : { date };
};

const read = async (
  text: string,
  { now, zone, order }: Around,
  accept: (result: ParsedResult, whole: string) => boolean,
  backward: boolean,
): Promise<Dates | undefined> => {
  const { casual, GB } = await import('chrono-node/en');
  const offset = offsetAt(zone, now);
  const today = new Date(now.getTime() + offset * 60_000).toISOString().slice(0, 10);
  const whole = readable(text);
  const chrono = order === 'dmy' ? GB : casual;
  const reference = { instant: now, timezone: offset };
  const ahead = chrono.parse(whole, reference, { forwardDate: true });
  const found = ahead.find((result) => accept(result, whole));
  if (!found) return undefined;
  // Asked to look ahead, chrono takes "last friday" for the next one.
  const behind = backward || /^(?:last|past)\b/i.test(found.text);
  const result = behind ? chrono.parse(whole, reference).find(({ index }) => index === found.index) : found;
  return result && datesOf(result, whole, today, behind);
};

/** The date that a memory's own words tell of; undefined when they tell of none for certain. */
export const dateIn = (text: string, around: Around): Promise<Dates | undefined> => {
  const kind = kindSaid(text, { dated: true });
  const backward = kind !== 'event' && kind !== 'date' && past.test(text) && !coming.test(text);
  return read(text, around, (result, whole) => isMeant(result, whole, kind), backward);
};

/** The date in words that are meant as one: '2026-12-04', 'thu 9am', 'next week'. Undefined when it cannot be read. */
export const dateFrom = async (words: string, around: Around): Promise<Dates | undefined> => {
  const iso = isoDate(words);
  if (iso !== undefined) return { date: iso };
  // What looks like an exact date and is none must not become another one.
  if (/^\d{4}-\d{1,2}-\d{1,2}/.test(words.trim())) return undefined;
  const precise = ({ start }: ParsedResult): boolean =>
    start.isCertain('day') || start.isCertain('weekday') || start.isCertain('hour');
  return read(words, around, precise, false);
};

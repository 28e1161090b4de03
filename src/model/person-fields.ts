import { slugOf } from './person.js';
import { plain } from './plain.js';
import { Problem } from './problem.js';

/** A name as it is kept. @throws Problem when it has no letter to know it by */
export const parseName = (text: string, what = 'the name'): string => {
  const name = plain(text, what, { longest: 60, oneLine: true });
  if (slugOf(name) === '')
    throw new Problem(`${what} has no letter or digit in it`, 'for example: textcoach person add Sam');
  return name;
};

/** Nicknames, each once, in the order given. */
export const parseNicknames = (texts: readonly string[]): string[] => {
  const bySlug = new Map<string, string>();
  for (const text of texts) {
    const name = parseName(text, 'a nickname');
    if (!bySlug.has(slugOf(name))) bySlug.set(slugOf(name), name);
  }
  if (bySlug.size > 20) throw new Problem('there are more than 20 nicknames', 'keep the ones you use');
  return [...bySlug.values()];
};

/** A few words of the user's own: pronouns, a role. */
export const parseWords = (text: string, what: string): string => plain(text, what, { longest: 40, oneLine: true });

const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const dayIn = (word: string): string | undefined => days.find((day) => word.startsWith(day));

const clock = (text: string, half: string | undefined): string | undefined => {
  const [, digits = '', rest = '00', meridiem = half] = /^(\d{1,2})(?:[:.](\d{2}))?(am|pm)?$/.exec(text) ?? [];
  if (digits === '' || Number(rest) > 59) return undefined;
  let hour = Number(digits);
  if (meridiem) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (meridiem === 'pm' ? 12 : 0);
  }
  if (hour > 24 || (hour === 24 && Number(rest) > 0)) return undefined;
  return rest === '00' ? String(hour) : `${hour}:${rest}`;
};

const minutes = (time: string): number => {
  const [hour = '0', minute = '0'] = time.split(':');
  return Number(hour) * 60 + Number(minute);
};

const stretch = (text: string): string | undefined => {
  const [, first = '', last, from = '', to = ''] =
    /^([a-z]+)(?:-([a-z]+))? ([\d:.]+(?:am|pm)?)-([\d:.]+(?:am|pm)?)$/.exec(text) ?? [];
  const names = /^(?:daily|everyday|weekdays|weekends)$/.exec(first)
    ? { daily: 'mon-sun', everyday: 'mon-sun', weekdays: 'mon-fri', weekends: 'sat-sun' }[first]
    : [dayIn(first), ...(last === undefined ? [] : [dayIn(last)])];
  if (!names || (Array.isArray(names) && names.includes(undefined))) return undefined;
  const starts = clock(from, undefined);
  const ends = clock(to, undefined);
  // Past midnight is fine ("fri 22-6"); a stretch of no length is a slip.
  if (starts === undefined || ends === undefined || minutes(starts) === minutes(ends)) return undefined;
  return `${Array.isArray(names) ? names.join('-') : names} ${starts}-${ends}`;
};

/** Busy hours in one spelling: 'Mon – Fri 9am-5pm, sat 10–14' is 'mon-fri 9-17, sat 10-14'. */
export const parseBusy = (text: string): string => {
  const said = plain(text, 'the busy hours', { longest: 120, oneLine: true })
    .toLowerCase()
    .replace(/\s*(?:[–—-]|\bto\b)\s*/g, '-')
    .replace(/\s+(?=am|pm)/g, '');
  const stretches = said.split(/\s*[,;]\s*/).map(stretch);
  if (stretches.includes(undefined))
    throw new Problem(
      'the busy hours are not days and a time',
      'write them like this: --busy "mon-fri 9-17"   or "mon-fri 9-17, sat 10-14"',
    );
  return stretches.join(', ');
};

/** An IANA time zone in its own spelling. */
export const parseZone = (text: string): string => {
  const zone = plain(text, 'the time zone', { longest: 60, oneLine: true }).replace(/ /g, '_');
  try {
    // Offsets such as +02:00 are accepted by some versions of Intl; they know nothing of summer time.
    if (/^[A-Za-z]/.test(zone)) return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    // Said below.
  }
  const city = Intl.supportedValuesOf('timeZone').find((name) => name.toLowerCase().endsWith(`/${zone.toLowerCase()}`));
  throw new Problem('there is no such time zone', `it is a region and a city: --zone ${city ?? 'Europe/Lisbon'}`);
};

/** The longest voice note they enjoy, in seconds: 60s, 1m30, 2m, 1:30 or 90. */
export const parseVoiceLimit = (text: string): number => {
  const [, m, s] = /^(?:(\d{1,2})\s*(?:m|min|:)\s*)?(?:(\d{1,3})\s*(?:s|sec)?)?$/.exec(text.trim().toLowerCase()) ?? [];
  const seconds = Number(m ?? 0) * 60 + Number(s ?? 0);
  if ((m === undefined && s === undefined) || (m !== undefined && Number(s ?? 0) > 59))
    throw new Problem('the length of a voice note is not a time', 'write it like this: --voice-max 60s   or 1m30');
  if (seconds < 5 || seconds > 1800)
    throw new Problem(
      'a voice note lasts from 5 seconds to 30 minutes',
      'write it like this: --voice-max 60s   or 1m30',
    );
  return seconds;
};

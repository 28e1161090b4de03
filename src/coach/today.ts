import { isBusy } from '../model/busy.js';
import { type Clock, daysBetween, partOfDay } from '../model/clock.js';
import { type Memory, mayBeOffered } from '../model/memory.js';
import type { Person } from '../model/person.js';
import type { Recent } from '../model/recent.js';
import { answersLater } from '../rules/pressure/words/busy-now.js';
import { asked } from './due.js';
import { stale } from './saying/piece.js';
import { whenSaid } from './saying/when-said.js';
import { withoutDate } from './saying/without-date.js';

/** One line of the daily glance. */
export interface Glance {
  readonly about: 'now' | 'ask' | 'soon' | 'quiet' | 'old';
  readonly text: string;
  /** What to run, as it is typed. */
  readonly command: string;
}

/** What a glance at one person is made from. */
export interface Day {
  readonly person: Person | undefined;
  /** Whether commands without `--to` are about them. */
  readonly usual: boolean;
  readonly memories: readonly Memory[];
  readonly clock: Clock;
  /** What the history of the two says now. */
  readonly history?: Recent | undefined;
  /** Template ids shown lately, with when (ISO). */
  readonly shown: ReadonlyMap<string, string>;
}

const most = 6;
/** A thing is near for nine days. */
const near = 9;
/** Something that nobody was reminded of for so long is worth a line; days. */
const quiet = 5;
/** What is playful, curious …, by the folder or file of a template's id; and what to run for it. */
const kinds: readonly { readonly ids: RegExp; readonly says: string; readonly command: string }[] = [
  { ids: /^(?:exchanges|playful|flirty|play)\//, says: 'anything silly', command: 'banter' },
  { ids: /^curious\//, says: 'a question about their life', command: 'ideas --principle 3' },
  { ids: /^remember\//, says: 'something the two of you remember', command: 'ideas --principle 5' },
  { ids: /^voice\//, says: 'your voice', command: 'voice' },
  { ids: /^say-name\//, says: 'their name', command: 'ideas --principle 6' },
];

const dayOf = (instant: string): string => instant.slice(0, 10);

/** When busy hours that hold now end, 'HH:MM'; undefined when they do not end within a day. */
const busyUntil = (busy: string, { there }: Clock): string | undefined => {
  for (let minute = there.minute; minute < there.minute + 1440; minute += 1) {
    const moment = {
      ...there,
      weekday: (there.weekday + Math.floor(minute / 1440)) % 7,
      minute: minute % 1440,
    };
    if (!isBusy(busy, moment))
      return `${String(Math.floor(moment.minute / 60)).padStart(2, '0')}:${String(moment.minute % 60).padStart(2, '0')}`;
  }
  return undefined;
};

const nowLine = ({ person, clock, history }: Day): Glance[] => {
  if (!person) return [];
  const until =
    person.busy !== undefined && isBusy(person.busy, clock.there) ? busyUntil(person.busy, clock) : undefined;
  if (until) return [{ about: 'now', text: `busy hours, until ${until}`, command: `person show ${person.slug}` }];
  const later = person.busy === undefined ? answersLater({ clock, ...(history && { history }) }) : undefined;
  if (later)
    return [
      {
        about: 'now',
        text: later.replace(/^On/, 'on').replace(/\.$/, ''),
        command: `habits --to ${person.slug}`,
      },
    ];
  const hour = String(Math.floor(clock.there.minute / 60)).padStart(2, '0');
  return partOfDay(clock.there) === 'night' && (clock.there.minute < 6 * 60 || clock.there.minute >= 23 * 60)
    ? [
        {
          about: 'now',
          text: `it is past ${hour}:00 there: words can wait for morning`,
          command: `person show ${person.slug}`,
        },
      ]
    : [];
};

const aboutOf = (memory: Memory): string => withoutDate(memory.text.replace(/\s+/g, ' ').trim());

/**
 * What to ask about, what is near, what has been quiet, and whether now is a kind time: at most six lines, the most pressing
 * first. Counting only: what was shown here, never what was sent or answered.
 */
export const todayFor = (day: Day): Glance[] => {
  const { clock, shown, memories } = day;
  const timed = memories
    .filter((memory) => mayBeOffered(memory) && memory.status === 'open')
    .flatMap((memory) => {
      const time = whenSaid(memory, clock.there);
      return time ? [{ memory, time }] : [];
    });
  const line = (about: Glance['about'], { memory, time }: (typeof timed)[number], command: string): Glance => ({
    about,
    text: `${aboutOf(memory)} (${time.words})`,
    command,
  });
  const events = timed.filter(({ memory }) => memory.kind === 'event');
  const ask = events
    .filter(({ time }) => time.due === 'past' && time.days >= -asked)
    .sort((a, b) => b.time.days - a.time.days)
    .map((each) => line('ask', each, `ideas --from ${each.memory.id}`));
  const soon = timed
    .filter(
      ({ memory, time }) =>
        (memory.kind === 'event' || memory.kind === 'date' || memory.kind === 'trip') &&
        time.due !== 'past' &&
        time.days <= near &&
        time.days >= 0,
    )
    .sort((a, b) => a.time.days - b.time.days)
    .map((each) => line('soon', each, `ideas --from ${each.memory.id}`));
  const gone = events
    .filter(({ time }) => time.due === 'past' && time.days < -stale)
    .slice(0, 1)
    .map((each) => line('old', each, `memory done ${each.memory.id}`));
  const begun = memories.length > 0 || shown.size > 0;
  const rests = (begun ? kinds : [])
    .flatMap(({ ids, says, command }): { days: number; says: string; command: string }[] => {
      const last =
        [...shown]
          .flatMap(([id, when]) => (ids.test(id) ? [when] : []))
          .sort()
          .pop() ?? '';
      const days = last === '' ? Number.POSITIVE_INFINITY : daysBetween(dayOf(last), clock.here.date);
      return days >= quiet ? [{ days, says, command }] : [];
    })
    .sort((a, b) => Number(Number.isFinite(b.days)) - Number(Number.isFinite(a.days)) || b.days - a.days)
    .slice(0, 2)
    .map(
      ({ days, says, command }): Glance => ({
        about: 'quiet',
        text: Number.isFinite(days) ? `${says}: not from here for ${days} days` : `${says}: not from here so far`,
        command: `${command}${day.usual || !day.person ? '' : ` --to ${day.person.slug}`}`,
      }),
    );
  return [...nowLine(day), ...ask, ...soon, ...gone, ...rests].slice(0, most);
};

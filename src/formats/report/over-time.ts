import type { Habits } from '../../history/habits/habits.js';
import type { Part } from '../../history/habits/weeks.js';
import { count, counted, dayName, ofYours, share } from '../amounts.js';
import type { Tick } from './drawing.js';
import type { Period, Periods } from './periods.js';
import { percentOf, type Section, tellsAWay } from './section.js';

/** Fewer openers are no habit. */
const enough = 5;
const none: Part = { some: 0, all: 0 };
const ticksOf = ({ list }: Periods): Tick[] => list.map(({ tick }) => tick);
const partsOf = (list: readonly Period[], of: (counts: NonNullable<Period['counts']>) => Part): Part[] =>
  list.map(({ counts }) => (counts ? of(counts) : none));
const noted = ({ note }: Periods, ...notes: readonly string[]): { note?: string } => {
  const all = [...notes, ...(note === undefined ? [] : [note])];
  return all.length === 0 ? {} : { note: all.join(' ') };
};
/** Table of periods: one column a list of parts. */
const tableOf = ({ each, list }: Periods, heads: readonly string[], columns: readonly (readonly Part[])[]) => ({
  head: [each, ...heads],
  rows: list.map(({ name }, at) => [name, ...columns.map((parts) => share(parts[at] ?? none))]),
});

/** How I begin conversations: openers of my own, and ones that could go to anybody. */
export const openersSection = ({ openers, starts, conversations }: Habits, periods: Periods, name: string): Section => {
  const { you, them } = openers.all;
  const generic = partsOf(periods.list, (counts) => counts.genericOpeners);
  const last = openers.lastOfYours;
  const lately = last.n < you.n ? `, ${last.generic} of your last ${last.n}` : '';
  const theirs = them.n < enough ? '' : `; of ${name}’s openers, ${share({ some: them.generic, all: them.n })}`;
  return {
    id: 'openers',
    title: `How you begin, ${periods.each} by ${periods.each}`,
    says:
      you.n === 0
        ? `You began none of the ${counted(conversations, 'conversation')}.`
        : `You began ${count(starts.you)} of ${counted(conversations, 'conversation')}. ${ofYours({ some: you.generic, all: you.n }, 'opener')} could have gone to anybody${lately}${theirs}.`,
    legend: [
      { ink: 'you', label: 'yours alone' },
      { ink: 'you-soft', label: 'for anybody (“hey”, “good morning”)' },
    ],
    ...(you.n >= enough && {
      drawing: {
        kind: 'bars',
        ticks: ticksOf(periods),
        unit: '',
        layers: [
          { ink: 'you', values: generic.map(({ some, all }) => all - some) },
          { ink: 'you-soft', values: generic.map(({ some }) => some) },
        ],
      },
    }),
    table: tableOf(periods, ['openers for anybody'], [generic]),
    ...noted(periods),
  };
};

/** What I ask, and how much of it comes back to what they told. */
export const questionsSection = ({ questions: { you } }: Habits, periods: Periods, name: string): Section => {
  const asked = partsOf(periods.list, (counts) => counts.questions);
  const followed = partsOf(periods.list, (counts) => counts.followUps);
  const followedOfAll = asked.map(({ all }, at) => percentOf({ some: followed[at]?.some ?? 0, all }));
  return {
    id: 'questions',
    title: 'What you ask',
    says:
      you.questions === 0
        ? 'None of your messages asks something.'
        : `${ofYours({ some: you.questions, all: you.messages }, 'message')} ask something. ${you.followUps === 0 ? 'None' : count(you.followUps)} of these ${counted(you.questions, 'question')} ${you.followUps === 1 ? 'comes' : 'come'} back to something ${name} told you.`,
    legend: [
      { ink: 'you', label: 'follow-ups' },
      { ink: 'you-soft', label: 'other questions' },
    ],
    ...(you.questions > 0 &&
      tellsAWay(followedOfAll) && {
        drawing: {
          kind: 'bars',
          ticks: ticksOf(periods),
          unit: '%',
          layers: [
            { ink: 'you', values: followedOfAll },
            {
              ink: 'you-soft',
              values: asked.map((part, at) => {
                const [all, follow] = [percentOf(part), followedOfAll[at]];
                return all === null || follow == null ? null : Math.round((all - follow) * 10) / 10;
              }),
            },
          ],
        },
      }),
    table: tableOf(periods, ['messages that ask', 'questions that follow up'], [asked, followed]),
    ...noted(periods, 'Of a hundred of your messages.'),
  };
};

/** How often I say their name. */
export const nameSection = ({ name: use }: Habits, periods: Periods, name: string): Section => {
  const said = partsOf(periods.list, (counts) => counts.names);
  const values = said.map(percentOf);
  return {
    id: 'name',
    title: `Saying ${name}’s name`,
    says:
      use.said === 0
        ? `None of your ${counted(use.messages, 'message')} has ${name}’s name or a pet name in it.`
        : `${ofYours({ some: use.said, all: use.messages }, 'message')} have ${name}’s name or a pet name in them${use.last ? `, the last on ${dayName(use.last)} ${use.last.slice(0, 4)}` : ''}.`,
    legend: [],
    ...(use.said > 0 &&
      tellsAWay(values) && {
        drawing: {
          kind: 'bars',
          ticks: ticksOf(periods),
          unit: '%',
          layers: [{ ink: 'you', values }],
        },
      }),
    table: tableOf(periods, ['messages with a name'], [said]),
    ...noted(periods, 'Of a hundred of your messages. There is no right number: now and then is enough.'),
  };
};

/** How warm my words were, and how often they could have landed badly. */
export const toneSection = ({ tone }: Habits, periods: Periods): Section => {
  const warmth = partsOf(periods.list, (counts) => counts.credited);
  const cautions = partsOf(periods.list, (counts) => counts.cautioned);
  const [warm, care] = [warmth.map(percentOf), cautions.map(percentOf)];
  const read = tone.credited + tone.cautioned > 0;
  return {
    id: 'tone',
    title: 'The tone of your messages',
    says: read
      ? `${ofYours({ some: tone.credited, all: tone.messages }, 'message')} in words had something warm, open or thankful in them${tone.cautioned === 0 ? '' : `; in ${count(tone.cautioned)} a wording could land otherwise than it was meant`}.`
      : 'Nothing was found in your messages that says much about their tone.',
    legend: [
      { ink: 'you', label: 'warm, open or thankful' },
      { ink: 'care', dashed: true, label: 'worth a second look' },
    ],
    ...(read &&
      tellsAWay(warm) && {
        drawing: {
          kind: 'lines',
          ticks: ticksOf(periods),
          unit: '%',
          lines: [
            { ink: 'you', dashed: false, values: warm },
            { ink: 'care', dashed: true, values: care },
          ],
        },
      }),
    table: tableOf(periods, ['warm', 'worth a second look'], [warmth, cautions]),
    ...noted(periods, 'Only your own words are read for tone. A message may be in both lines.'),
  };
};

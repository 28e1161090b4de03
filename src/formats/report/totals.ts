import { principles } from '../../coach/principles.js';
import type { Habits } from '../../history/habits/habits.js';
import { earnedOf } from '../../history/habits/principles.js';
import type { Voice } from '../../history/habits/voice.js';
import { count, counted, percent, share } from '../amounts.js';
import { wrap } from '../wrap.js';
import type { Section } from './section.js';

/** Of fewer messages no share is drawn. */
const many = 20;

const notes = ({ notes: some, messages }: Voice): string => `${count(some)} in ${counted(messages, 'message')}`;
const voicePercent = ({ notes: some, messages }: Voice): number =>
  messages === 0 ? 0 : Math.round((some / messages) * 1000) / 10;

/** Voice notes beside all that is written or sent. */
export const voiceSection = ({ voice: { you, them } }: Habits, name: string): Section => {
  const told = you.per100 !== 'unknown' && them.per100 !== 'unknown';
  const drawn = told && you.messages + them.messages >= many && you.notes + them.notes > 0;
  const median = (voice: Voice): string => (voice.seconds ? `${Math.round(voice.seconds.median)} s` : '–');
  return {
    id: 'voice',
    title: 'Voice and written',
    says: told
      ? you.notes + them.notes > 0
        ? `Voice notes: yours ${notes(you)}, ${name}’s ${notes(them)}.`
        : 'No voice notes from either of you.'
      : 'How much was said by voice cannot be told from this export: it does not say which attachments are voice notes.',
    legend: [
      { ink: 'you', label: 'your voice notes' },
      { ink: 'them', label: `${name}’s voice notes` },
    ],
    ...(drawn && {
      drawing: {
        kind: 'halves',
        rows: (
          [
            ['You', 'you', you],
            [name, 'them', them],
          ] as const
        ).map(([label, ink, voice]) => ({
          label: `${label}: ${percent(voice.notes, voice.messages)} by voice`,
          inks: [ink, `${ink}-soft`],
          percents: [voicePercent(voice), Math.round((100 - voicePercent(voice)) * 10) / 10],
        })),
      },
    }),
    table: {
      head: ['', 'voice notes', 'usual length'],
      rows: told
        ? [
            ['you', share({ some: you.notes, all: you.messages }), median(you)],
            [name, share({ some: them.notes, all: them.messages }), median(them)],
          ]
        : [],
    },
    ...(drawn && { note: 'Each bar is all that one of you sent.' }),
  };
};

/** Fewer finds make no shape. */
const enough = 10;
/** A label beside a sector is no wider than so many characters. */
const label = 12;

/** How often my messages earned something for each of the eight principles. */
export const wheelSection = ({ tone }: Habits): Section => {
  const earned = earnedOf(tone).map(({ principle, times }) => ({
    title: principles.find(({ number }) => number === principle)?.title ?? '',
    times,
  }));
  const [first] = [...earned].sort((a, b) => b.times - a.times);
  const any = first !== undefined && first.times > 0;
  const drawn = earned.reduce((sum, { times }) => sum + times, 0) >= enough;
  return {
    id: 'wheel',
    title: 'The eight principles in your words',
    says: any
      ? `Most often your messages earned something for “${first.title}”: ${count(first.times)} ${first.times === 1 ? 'time' : 'times'}.`
      : 'None of the eight principles was found in your messages.',
    legend: [],
    ...(any &&
      drawn && {
        drawing: {
          kind: 'wheel',
          sectors: earned.map(({ title, times }) => ({ label: wrap(title, label).join('\n'), value: times })),
        },
      }),
    table: { head: ['principle', 'times'], rows: earned.map(({ title, times }) => [title, count(times)]) },
    note: 'The larger the area, the more often. It need not be round: some things are for now and then.',
  };
};

import type { Habits } from '../history/habits/habits.js';
import { type Trend, trendOf } from '../history/habits/trend.js';
import { count, counted, named, percent, spanName } from './amounts.js';
import { columns, pageWidth, widthOf } from './columns.js';
import { type Measure, measuresOf } from './measures.js';
import { safe } from './safe.js';
import { sparkline } from './sparkline.js';
import { indented } from './wrap.js';

/** Whose habits, and how wide the terminal is; `plain` has words where there would be small bars. */
interface HabitsLook {
  readonly me: string;
  readonly partner: string;
  readonly columns: number | undefined;
  readonly plain: boolean;
}

/** Narrower terminals get two lines a habit. */
const roomy = 76;
/** A name is no wider in the title, nor in the table and in sentences. */
const longest = 36;
const cell = 14;
/** Of fewer cases over all the weeks no way is told. */
const enough = 5;
const words: Readonly<Record<Trend, string>> = { up: 'more', down: 'less', steady: 'the same' };

/** Lines of at most so many cells: letters of two cells count twice. */
const lines = (text: string, width: number, lead: string): string[] =>
  indented(text, width - (widthOf(text) - text.length), lead);

/** How mine went: '▂▃▂▅  more', or only the word; '' where there is nothing to see. */
const trendSaid = ({ weeks = [] }: Measure, plain: boolean): string => {
  if (weeks.length < 2 || weeks.reduce((sum, { some }) => sum + some, 0) < enough) return '';
  const trend = trendOf(weeks);
  return [...(plain ? [] : [sparkline(weeks)]), ...(trend ? [words[trend]] : [])].join('  ');
};

const wide = (measures: readonly Measure[], name: string, width: number, plain: boolean): string[] => {
  const rows = measures.map((measure) => [measure.says, measure.you, measure.them, trendSaid(measure, plain)]);
  const head = ['', 'you', name, rows.some((row) => row[3] !== '') ? 'yours, by time' : ''];
  return columns([head, ...rows], width - 2)
    .split('\n')
    .map((line) => `  ${line}`);
};

const narrow = (measures: readonly Measure[], name: string, width: number, plain: boolean): string[] =>
  measures.flatMap((measure) => {
    const trend = trendSaid(measure, plain);
    const them = measure.them === '' ? '' : `, ${name} ${measure.them}`;
    return [`  ${measure.says.padEnd(22)}${trend}`.trimEnd(), ...lines(`you ${measure.you}${them}`, width, '    ')];
  });

/**
 * Habits on one screen: both side by side with their counts, how mine went over the weeks, when they usually answer, how
 * replies were told from new conversations, and one thing to try. It counts, and judges nobody.
 */
export const habitsPage = (habits: Habits, { me, partner, columns: terminal, plain }: HabitsLook): string => {
  const width = pageWidth(terminal);
  const [mine, name] = [me, partner].map((each) => columns([[safe(each, { oneLine: true })]], longest)) as [
    string,
    string,
  ];
  const { weeks, from, to, messages, usualHours, threshold, tryThis } = habits;
  const all = messages.you + messages.them;
  const para = (text: string): string[] => lines(text, width, '  ');
  const title = `${mine} and ${name}: ${counted(weeks, 'week')}, ${spanName(from, to)}`;
  const end = ['', ...para('This is counting, not mind-reading.')];
  if (all === 0)
    return [...lines(title, width, ''), '', ...para('Nothing was written in this time.'), ...end].join('\n');
  const short = columns([[name]], cell);
  const measures = measuresOf(habits, { more: false });
  return [
    ...lines(title, width, ''),
    ...para(
      `${counted(all, 'message')}: you ${count(messages.you)} (${percent(messages.you, all)}), ${short} ${count(messages.them)} (${percent(messages.them, all)})`,
    ),
    ...(width < roomy ? narrow : wide)(measures, short, width, plain),
    '',
    ...(usualHours
      ? para(
          `${short} usually answers after ${usualHours.after}:00 on weekdays (${percent(usualHours.share, 1)} of ${counted(usualHours.n, 'answer')}).`,
        )
      : []),
    ...para(`A reply or a new conversation: ${threshold.says}.`),
    ...(tryThis
      ? [
          ...para(`One thing to try: ${named(tryThis.try, short)}`),
          ...para(`The reason: ${named(tryThis.because, short)}.`),
        ]
      : para('Nothing in these counts asks to be changed.')),
    ...end.slice(1),
  ].join('\n');
};

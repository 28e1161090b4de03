import type { Command } from 'commander';
import { habitsPage } from '../formats/habits.js';
import { habitsCsv } from '../formats/report/csv.js';
import { reportPage } from '../formats/report/page.js';
import { habitsOf } from '../history/habits/habits.js';
import { Problem } from '../model/problem.js';
import { examples } from './examples.js';
import { withChatOptions } from './habits.js';
import { endOf, factsFor, type HabitsOptions } from './history/facts.js';
import { writePrivately } from './memory/private-file.js';
import type { Session } from './session.js';
import { wholeNumber } from './whole-number.js';

interface ReportOptions extends HabitsOptions {
  readonly weeks: number;
  readonly html?: string;
  readonly force?: boolean;
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly plain?: boolean;
}

/** `textcoach report`: the habits of a long time, as a page, a table or a document. */
export const define = (command: Command, session: Session): void => {
  withChatOptions(
    examples(command, [
      'textcoach report "WhatsApp Chat with Sam.txt" --me Alex --html report.html',
      'textcoach report --to sam --html report.html --force',
      'textcoach report --csv > habits.csv',
    ])
      .description(
        'A year of habits as one page with charts that loads nothing, or as CSV or JSON. Of the other person only totals.',
      )
      .argument('[files...]', 'exported chats; without one, what was imported'),
  )
    .option('--html <file>', 'write the page here')
    .option('--force', 'write over a page that is there already')
    .option('--weeks <number>', 'how many weeks back', wholeNumber(1, 520), 52)
    .option('--json', 'all counts as one JSON document')
    .option('--csv', 'all counts as a table')
    .option('--plain', 'no colour, no signs')
    .action(async (files: string[], options: ReportOptions) => {
      if (options.json && options.csv) throw new Problem('--json and --csv are two documents', 'leave one of them out');
      const { facts, me, partner, fromFile } = await factsFor(session, files, options);
      const habits = habitsOf(facts, { weeks: options.weeks, now: endOf(facts, session.world.now()) });
      if (options.html !== undefined) {
        const counted = facts.filter(({ at }) => at >= habits.from && at.slice(0, 10) <= habits.to);
        const { drawer } = await import('../formats/report/draw.js');
        const page = reportPage(
          habits,
          {
            me: me ?? 'You',
            partner,
            from: (counted[0]?.at ?? habits.from).slice(0, 10),
            to: (counted[counted.length - 1]?.at ?? habits.to).slice(0, 10),
          },
          drawer(),
        );
        await writePrivately(session.world.cwd, options.html, page, options.force ?? false);
        session.note(`Written to ${options.html}: a file that only you can read, and that loads nothing.`);
      }
      if (options.json) session.print(JSON.stringify({ schemaVersion: 1, partner, ...habits }));
      else if (options.csv) session.print(habitsCsv(habits).trimEnd());
      else if (options.html === undefined)
        session.print(
          habitsPage(habits, {
            me: me ?? 'you',
            partner,
            columns: session.world.stdout.columns,
            plain: options.plain ?? false,
          }),
        );
      if (fromFile) session.note('Nothing was stored. To keep the counts: textcoach import');
    });
};

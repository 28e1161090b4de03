import { type Command, Option } from 'commander';
import { habitsPage } from '../formats/habits.js';
import { safe } from '../formats/safe.js';
import { habitsOf } from '../history/habits/habits.js';
import { examples } from './examples.js';
import { endOf, factsFor, type HabitsOptions } from './history/facts.js';
import type { Session } from './session.js';
import { wholeNumber } from './whole-number.js';

/** Options by which a chat is found, shared with `report`. */
export const withChatOptions = (command: Command): Command =>
  command
    .option('--to <name>', 'whom you write with')
    .option('--me <name>', 'your own name, as the export writes it')
    .option('--chat <title>', 'which chat, where there are several')
    .addOption(new Option('--date-order <order>', 'how 3/4 is read').choices(['dmy', 'mdy', 'ymd']));

/** `textcoach habits`: how the two of you write, in numbers. */
export const define = (command: Command, session: Session): void => {
  withChatOptions(
    examples(command, [
      'textcoach habits "WhatsApp Chat with Sam.txt" --me Alex',
      'textcoach habits --to sam --weeks 12',
      'textcoach habits --json',
    ])
      .description('How the two of you write, side by side: counts, never a judgement. A file is read and not kept.')
      .argument('[files...]', 'exported chats; without one, what was imported'),
  )
    .addOption(new Option('--weeks <number>', 'how many weeks back').argParser(wholeNumber(1, 520)).default(4))
    .option('--plain', 'no colour, no signs')
    .option('--json', 'all counts as one JSON document')
    .action(async (files: string[], options: HabitsOptions & { weeks: number; plain?: boolean; json?: boolean }) => {
      const { facts, me, partner, fromFile } = await factsFor(session, files, options);
      const habits = habitsOf(facts, { weeks: options.weeks, now: endOf(facts, session.world.now()) });
      if (options.json) return session.print(JSON.stringify({ schemaVersion: 1, partner, ...habits }));
      session.print(
        habitsPage(habits, {
          me: me ?? 'you',
          partner: safe(partner, { oneLine: true }),
          columns: session.world.stdout.columns,
          plain: options.plain ?? false,
        }),
      );
      if (fromFile) session.note('Nothing was stored. To keep the counts: textcoach import');
    });
};

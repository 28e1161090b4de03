import { type Command, Option } from 'commander';
import { helpWithTheirs } from '../coach/safety.js';
import { Problem } from '../model/problem.js';
import { checkBatch } from './check/batch.js';
import { gatherDraft } from './check/draft.js';
import { type CheckOptions, prepare } from './check/prepare.js';
import { gatherReply } from './check/reply.js';
import { exitCodeOf, guardNote } from './check/verdict.js';
import { examples } from './examples.js';
import type { Session } from './session.js';
import { instant, largestSeed, wholeNumber } from './whole-number.js';

const list = (text: string, before: readonly string[] = []): string[] => [
  ...before,
  ...text
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean),
];

/** `textcoach check`: reads a draft and prints a critique. */
export const define = (command: Command, session: Session): void => {
  examples(command, [
    'textcoach check "so how was your day"',
    'pbpaste | textcoach check - --to sam --json',
    'textcoach check --batch drafts/*.txt --format table',
  ])
    .description('Read a draft: what may land badly, what is good, other ways to say it. Nothing is stored or sent.')
    .argument('[draft...]', 'the draft; or pipe it, or - for standard input; none at a terminal: paste it')
    .option('--to <name>', 'whom it is for')
    .option('--reply-to <text>', 'the text it answers; - reads that from standard input')
    .option('--clipboard', 'read the draft from the clipboard')
    .option('--file <path>', 'read the draft from a file')
    .option('--batch <paths...>', 'one draft a file; - reads one draft a line from standard input')
    .addOption(new Option('--format <format>', 'how to print').choices(['human', 'json', 'ndjson', 'line', 'table']))
    .option('--json', 'the same as --format json')
    .option('--plain', 'human, without colour, boxes or symbols')
    .option('-q, --quiet', 'print nothing; the exit code tells')
    .option('--all', 'show every finding, not the three worst')
    .addOption(new Option('-n <number>', 'how many alternatives').argParser(wholeNumber(0, 20)).default(3))
    .option('--no-alternatives', 'leave the alternatives out')
    .option('--only <rules>', 'run only these rules or categories (comma between)', list)
    .option('--skip <rules>', 'leave these rules or categories out (comma between)', list)
    .addOption(
      new Option('--fail-on <severity>', 'exit 1 from this severity on (default: error, or your setting)').choices([
        'error',
        'warning',
        'suggestion',
        'never',
      ]),
    )
    .addOption(new Option('--min-score <score>', 'exit 1 below this score').argParser(wholeNumber(1, 100)))
    .addOption(new Option('--now <time>', 'the clock, for tests and scripts').argParser(instant))
    .addOption(new Option('--seed <number>', 'chooses among equals').argParser(wholeNumber(0, largestSeed)))
    .option('--deep', 'read with a small encoder too: finds more, takes a moment longer')
    .option('--no-deep', 'do not, whatever your setting')
    .option('--pick', 'then choose: take an alternative, fill its blanks, and it is copied, or printed for a pipe')
    .option('--no-remember', 'with --pick: do not note down what was taken')
    .option('--log', 'note down that it was sent: what it does, not its words')
    .option('--no-input', 'never wait for a draft to be pasted')
    .action(async (words: string[], options: CheckOptions) => {
      if (options.pick) {
        if (options.batch || options.quiet || options.log)
          throw new Problem('--pick goes with one draft that is shown', 'leave --batch, --quiet and --log out');
        const { needTerminal } = await import('./pick.js');
        needTerminal(session.world, 'check --pick');
      }
      const coach = await prepare(session, options, await gatherReply(session, words, options));
      if (options.batch && options.log)
        throw new Problem('--log goes with one draft', 'note the others down with: textcoach sent');
      if (options.batch) return checkBatch(session, options, coach);
      const { text, name } = await gatherDraft(session, words, options);
      if (options.log && !coach.person)
        throw new Problem(
          '--log needs somebody it was sent to',
          'add --to NAME   (someone new: textcoach person add NAME)',
        );
      if (options.pick) {
        if (coach.theirs) session.note(helpWithTheirs(coach.theirs));
        const { pickRounds } = await import('./check/rounds.js');
        return pickRounds(session, coach, text, { plain: options.plain ?? false, remember: options.remember ?? true });
      }
      const critique = await coach.critique(text);
      if (!options.quiet) {
        const output = (await coach.renderer())({ critique, name });
        if (output) session.print(output);
      }
      if (coach.theirs) session.note(helpWithTheirs(coach.theirs));
      // What a safety rule stopped was, it is to be hoped, not sent.
      if (options.log && coach.person && !critique.safety) {
        const { noteSent } = await import('./history/log.js');
        await noteSent(session, coach.person, {
          kind: 'text',
          text,
          at: options.now ?? session.world.now(),
          origin: 'log',
        });
        session.note('Noted as sent. Its words were not kept.');
      }
      session.exit(exitCodeOf(critique, coach.limits));
      const note = guardNote(critique, coach.limits);
      if (note) session.note(note);
    });
};

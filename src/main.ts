import { Command, CommanderError } from 'commander';
import { version } from '../package.json';
import { type CommandEntry, commands } from './commands/index.js';
import { openSession } from './commands/open-session.js';
import { describe } from './commands/problems.js';
import { Interrupted } from './model/interrupted.js';
import { Problem } from './model/problem.js';
import type { World } from './world.js';

const intro = `A local coach for the texts you send someone you love. Nothing leaves this computer.

  textcoach check "so how was your day"
  textcoach check --clipboard
  textcoach memory add "Sam's interview at the museum thu 9am"
`;

/** The program: what to do, in which world → the exit code (0 checked, 1 below a limit, 2 could not, 130 Ctrl-C). */
export const main = async (argv: readonly string[], world: World): Promise<number> => {
  const session = openSession(world);
  try {
    const program = new Command('textcoach');
    program
      .description(intro)
      .version(version)
      .helpCommand('help [command]', 'show the help of a command')
      .showSuggestionAfterError()
      .exitOverride()
      .configureOutput({
        writeOut: (text) => session.print(text.replace(/\n$/, '')),
        // Errors are written once, below, in our own words.
        writeErr: (text) => {
          if (!text.startsWith('error:')) world.stderr.write(text);
        },
        getOutHelpWidth: () => Math.min(80, world.stdout.columns ?? 80),
      });
    await addCommands(program, commands, argv, (command, module) => module.define(command, session));
    await program.parseAsync(argv, { from: 'user' });
    return await session.finish();
  } catch (error) {
    if (error instanceof Interrupted) return 130;
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    const problem = describe(error, argv);
    session.note(`textcoach: ${problem.message}${problem.hint ? `\n  ${problem.hint}` : ''}`);
    return problem.exitCode;
  } finally {
    session.close();
  }
};

type Define = (command: Command, module: Awaited<ReturnType<CommandEntry['load']>>) => void;

/** Adds every command by name, and the arguments of the one that is meant: the others' modules are never loaded. */
const addCommands = async (
  program: Command,
  entries: readonly CommandEntry[],
  argv: readonly string[],
  define: Define,
): Promise<void> => {
  const words = argv.filter((word) => !word.startsWith('-'));
  const wanted = words[0] === 'help' ? words[1] : words[0];
  for (const { name, summary, load } of entries) {
    const command = program.command(name).summary(summary).description(summary);
    command.copyInheritedSettings(program).allowExcessArguments(false);
    if (name === wanted) define(command, await load());
  }
  if (argv.length === 0)
    throw new Problem('say what to do', 'try: textcoach check "so how was your day"   or: textcoach --help');
};

import type { Command } from 'commander';
import { Problem } from '../model/problem.js';
import { nearest } from '../text/nearest.js';

/** Makes a command that only has commands below it say so, naming the nearest when one is mistyped. */
export const group = (command: Command, hint: string): Command => {
  const name = command.name();
  return command
    .usage('<command> [options]')
    .argument('[words...]')
    .helpCommand('help [command]', 'show the help of one of these')
    .action((words: string[]) => {
      const known = command.commands.map((each) => each.name());
      const [typed] = words;
      if (typed === undefined) throw new Problem(`say what to do: ${name} ${known.join(', ')}`, hint);
      const close = /\s/.test(typed) ? undefined : nearest(typed, known);
      // Words of a memory are never repeated in an error.
      throw new Problem(
        close ? `there is no ${name} ${typed}` : `${name} needs one of: ${known.join(', ')}`,
        close ? `did you mean: textcoach ${name} ${close}` : hint,
      );
    });
};

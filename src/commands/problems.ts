import { CommanderError } from 'commander';
import { Problem } from '../model/problem.js';
import { nearest } from '../text/nearest.js';
import { commands } from './index.js';

/** A word that could be meant as an option; anything else with a dash in front is likely a draft. */
const optionLike = /^--?[A-Za-z][\w-]*(=.*)?$/;

const ofCommander = (error: CommanderError, argv: readonly string[]): Problem => {
  const text = error.message.replace(/^error: /, '');
  if (error.code === 'commander.unknownOption') {
    const typed = /unknown option '([\s\S]*?)'(?:\n|$)/.exec(text)?.[1] ?? '';
    // The draft's own text is never repeated in an error.
    if (!optionLike.test(typed))
      return new Problem(
        'that begins with a dash, so it was read as an option',
        'put -- before the draft, or pipe it:  textcoach check -- "-_- really?"',
      );
    const [said, meant] = text.split('\n');
    return new Problem(said as string, meant?.replace(/^\((.*)\)$/, '$1') ?? `see: textcoach ${argv[0] ?? ''} --help`);
  }
  if (error.code === 'commander.unknownCommand' || error.code === 'commander.excessArguments') {
    const typed = argv.find((word) => !word.startsWith('-')) ?? '';
    if (commands.some(({ name }) => name === typed))
      return new Problem(`${typed} takes fewer words than that`, `see: textcoach ${typed} --help`);
    const close = nearest(
      typed,
      commands.map(({ name }) => name),
    );
    return /\s/.test(typed)
      ? new Problem('a draft needs the word check before it', 'textcoach check "your draft"')
      : new Problem(
          `there is no command "${typed}"`,
          close ? `did you mean: textcoach ${close}` : 'see: textcoach --help',
        );
  }
  return new Problem(text.split('\n')[0] as string, `see: textcoach ${argv[0] ?? ''} --help`.replace(/ {2,}/g, ' '));
};

/** What to tell the person about an error. Unknown errors are named as what they are: a fault of the program. */
export const describe = (error: unknown, argv: readonly string[]): Problem => {
  if (error instanceof Problem) return error;
  if (error instanceof CommanderError) return ofCommander(error, argv);
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  const path = (error as NodeJS.ErrnoException | undefined)?.path;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return new Problem(
      `no permission to use ${path ?? 'a file'}`,
      'check who owns it and whether the disk is read-only',
    );
  if (code === 'ENOSPC') return new Problem('the disk is full', 'nothing was changed; make room and try again');
  const where = error instanceof Error ? (error.stack ?? '').split('\n')[1]?.trim() : '';
  const name = error instanceof Error ? error.name : 'Error';
  return new Problem(
    `something went wrong inside textcoach (${name} ${where ?? ''})`,
    'your data is untouched; please report this line',
  );
};

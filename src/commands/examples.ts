import type { Command } from 'commander';

/** Puts examples before everything else in a command's help. */
export const examples = (command: Command, lines: readonly string[]): Command =>
  command.addHelpText('before', `Examples\n${lines.map((line) => `  ${line}`).join('\n')}\n`);

import type { Command } from 'commander';
import { columns, pageWidth } from '../formats/columns.js';
import { safe } from '../formats/safe.js';
import {
  defaults,
  parseSetting,
  type SettingKey,
  type Settings,
  settingKeys,
  settingNamed,
  settingShapes,
  writeSetting,
} from '../settings.js';
import { ruleNames } from './check/selection.js';
import { everyRule } from './every-rule.js';
import { examples } from './examples.js';
import { group } from './group.js';
import type { Session } from './session.js';

/** A value as one would type it. */
const typed = (value: Settings[SettingKey]): string => {
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  const words = typeof value === 'string' ? value : value.join(',');
  return words === '' ? 'none' : safe(words, { oneLine: true });
};

const defineGet = (command: Command, session: Session): void => {
  examples(command, ['textcoach config get failOn', 'textcoach config get skip', 'textcoach config list --json'])
    .description('Print one setting.')
    .argument('<setting>', settingKeys.join(', '))
    .action((word: string) => session.print(typed(session.settings()[settingNamed(word)])));
};

const defineSet = (command: Command, session: Session): void => {
  examples(command, [
    'textcoach config set skip generic,tone/all-caps',
    'textcoach config set helpContact "Ada 555 0100"',
    'textcoach config set failOn default',
  ])
    .description('Change a setting. "default" takes it back.')
    .argument('<setting>', settingKeys.join(', '))
    .argument('<value...>', 'what it is to be')
    .action(async (word: string, words: string[]) => {
      const key = settingNamed(word);
      const said = words.join(' ');
      const value = said.trim().toLowerCase() === 'default' ? undefined : parseSetting(key, said);
      if (key === 'skip' && Array.isArray(value)) ruleNames(await everyRule(session), value);
      await writeSetting(session.places(), key, value);
      session.print(`${key} is ${typed(value ?? defaults[key])}`);
    });
};

const defineList = (command: Command, session: Session): void => {
  examples(command, ['textcoach config list', 'textcoach config list --json', 'textcoach config set dateOrder dmy'])
    .description('Print every setting, its value and what it is for.')
    .option('--json', 'as one JSON document')
    .action(({ json }: { json?: boolean }) => {
      const settings = session.settings();
      if (json) return session.print(JSON.stringify({ schemaVersion: 1, settings }));
      const rows = settingKeys.map((key) => [
        key,
        typed(settings[key]),
        `${settingShapes[key].says} (${settingShapes[key].takes})`,
      ]);
      session.print(columns(rows, pageWidth(session.world.stdout.columns)));
    });
};

const definePath = (command: Command, session: Session): void => {
  examples(command, ['textcoach config path', 'cat "$(textcoach config path)"', 'textcoach config list'])
    .description('Print where the settings are kept.')
    .action(() => session.print(session.places().settingsFile));
};

/** `textcoach config`: settings that are not about a person. */
export const define = (command: Command, session: Session): void => {
  examples(group(command, 'textcoach config list'), [
    'textcoach config list',
    'textcoach config set skip generic/opener',
    'textcoach config set helpContact "Ada 555 0100"',
  ]).description('Read and change settings. What is about a person is kept with the person.');
  defineGet(command.command('get').summary('print one'), session);
  defineSet(command.command('set').summary('change one'), session);
  defineList(command.command('list').summary('print all'), session);
  definePath(command.command('path').summary('where they are kept'), session);
};

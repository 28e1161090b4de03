import type { Command } from 'commander';
import { examples } from './examples.js';
import { group } from './group.js';
import { defineAdd } from './memory/add.js';
import { defineDone, defineRemove, defineUndo } from './memory/done.js';
import { defineEdit } from './memory/edit.js';
import { defineExport } from './memory/export.js';
import { defineImport } from './memory/import.js';
import { defineList, defineSearch, defineShow } from './memory/list.js';
import { defineSuggest } from './memory/suggest.js';
import type { Session } from './session.js';

/** `textcoach memory`: what matters to them. */
export const define = (command: Command, session: Session): void => {
  examples(group(command, 'textcoach memory add "…"'), [
    `textcoach memory add "Sam's interview at the museum thu 9am"`,
    'textcoach memory search museum',
    'textcoach memory done 42 "got it!! starts in January"',
  ]).description('What matters to them, in your words. It stays on this computer.');
  defineAdd(command.command('add').summary('keep something'), session);
  defineList(command.command('list').summary('newest first'), session);
  defineSearch(command.command('search').summary('by words'), session);
  defineShow(command.command('show').summary('everything about one'), session);
  defineEdit(command.command('edit').summary('correct one'), session);
  defineDone(command.command('done').summary('it happened, and how it went'), session);
  defineRemove(command.command('remove').summary('delete one'), session);
  defineUndo(command.command('undo').summary('take back the last change'), session);
  defineSuggest(command.command('suggest').summary('what a chat holds that may be worth keeping'), session);
  defineExport(command.command('export').summary('write them as JSON Lines'), session);
  defineImport(command.command('import').summary('read JSON Lines'), session);
};

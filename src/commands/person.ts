import type { Command } from 'commander';
import { examples } from './examples.js';
import { group } from './group.js';
import { defineAdd } from './person/add.js';
import { defineRemove, defineUse } from './person/remove.js';
import { defineSet } from './person/set.js';
import { defineList, defineShow } from './person/show.js';
import type { Session } from './session.js';

/** `textcoach person`: the people you text. */
export const define = (command: Command, session: Session): void => {
  examples(group(command, 'textcoach person add Sam'), [
    'textcoach person add Sam --nick Sammy --pronouns they/them',
    'textcoach person set sam --comfort flirty --adults',
    'textcoach person list',
  ]).description('The people you text: names, comfort, busy hours. Names match without case and accents.');
  defineAdd(command.command('add').summary('keep somebody you text'), session);
  defineSet(command.command('set').summary('change what is kept about somebody'), session);
  defineList(command.command('list').summary('everybody you keep'), session);
  defineShow(command.command('show').summary('everything about somebody'), session);
  defineUse(command.command('use').summary('whom you mean when you name nobody'), session);
  defineRemove(command.command('remove').summary('delete somebody and all of theirs'), session);
};

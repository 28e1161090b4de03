import type { Command } from 'commander';
import { safe } from '../../formats/safe.js';
import { Problem } from '../../model/problem.js';
import { askYes, canAsk } from '../ask.js';
import { counted } from '../counted.js';
import { examples } from '../examples.js';
import { personNamed } from '../recipient.js';
import type { Session } from '../session.js';

/** `person use`: chooses whom commands mean when no name is given. */
export const defineUse = (command: Command, session: Session): void => {
  examples(command, ['textcoach person use sam', 'textcoach person use "Mary Ann"', 'textcoach person list'])
    .description('Choose whom you mean when you name nobody.')
    .argument('<name...>', 'whom')
    .action(async (words: string[]) => {
      const store = await session.storeIfAny();
      const person = personNamed(store, words.join(' '));
      store?.people.setDefault(person.slug);
      session.print(`${safe(person.name, { oneLine: true })} it is, when no name is given.`);
    });
};

/** `person remove`: deletes somebody and everything of theirs, after it was said what that is. */
export const defineRemove = (command: Command, session: Session): void => {
  examples(command, [
    'textcoach person remove sam',
    'textcoach person remove sam --yes',
    'textcoach memory export sam.jsonl --to sam',
  ])
    .description('Delete somebody with their memories, what was shown for them, and their messages.')
    .argument('<name...>', 'whom')
    .option('-y, --yes', 'do it without asking')
    .action(async (words: string[], { yes }: { yes?: boolean }) => {
      const store = await session.storeIfAny();
      const person = personNamed(store, words.join(' '));
      if (!store) return;
      const { memories, uses, messages } = store.people.countsOf(person.slug);
      const name = safe(person.name, { oneLine: true });
      const theirs = `${counted(memories, 'memory', 'memories')}, ${counted(uses, 'note')} of what was shown, ${counted(messages, 'message')}`;
      if (!yes) {
        if (!canAsk(session.world))
          throw new Problem(
            `${name} would go with ${theirs}`,
            `to delete all of it: textcoach person remove ${person.slug} --yes`,
          );
        if (!(await askYes(session.world, `Delete ${name} with ${theirs}? There is no undo.`)))
          return session.note('Nothing was removed.');
      }
      store.people.remove(person.slug);
      session.print(`Removed ${name} with ${theirs}.`);
      const next = store.people.default();
      if (next) session.note(`${safe(next.name, { oneLine: true })} is whom you text when no name is given.`);
    });
};

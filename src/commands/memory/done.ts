import type { Command } from 'commander';
import { memoryLine } from '../../formats/memory.js';
import { parseOutcome } from '../../model/memory-fields.js';
import { Problem } from '../../model/problem.js';
import { examples } from '../examples.js';
import type { Session } from '../session.js';
import { keptStore, memoryOf } from './fields.js';

/** `memory done`: it happened; how it went is kept with it. */
export const defineDone = (command: Command, session: Session): void => {
  examples(command, [
    'textcoach memory done 42',
    'textcoach memory done 42 "got it!! starts in January"',
    'textcoach memory undo',
  ])
    .description('Say that it happened, and how it went.')
    .argument('<id>', 'its number')
    .argument('[outcome...]', 'how it went')
    .action(async (id: string, words: string[]) => {
      const store = await keptStore(session);
      const memory = memoryOf(store, id);
      const outcome = words.length > 0 ? { outcome: parseOutcome(words.join(' ')) } : {};
      store.memories.edit(memory.id, { status: 'done', ...outcome });
      session.print(`Nice. #${memory.id} is done.`);
    });
};

/** `memory remove`: deletes one; undo brings it back. */
export const defineRemove = (command: Command, session: Session): void => {
  examples(command, ['textcoach memory remove 42', 'textcoach memory undo', 'textcoach memory edit 42 --tender'])
    .description('Delete a memory. memory undo brings the last one back.')
    .argument('<id>', 'its number')
    .action(async (id: string) => {
      const store = await keptStore(session);
      const memory = store.memories.remove(memoryOf(store, id).id);
      session.print(`Removed ${memoryLine(memory, session.world.now())}`);
      session.note('textcoach memory undo brings it back.');
    });
};

/** `memory undo`: takes back the last change. */
export const defineUndo = (command: Command, session: Session): void => {
  examples(command, ['textcoach memory undo', 'textcoach memory list', 'textcoach memory edit 42 --date none'])
    .description('Take back the last add, edit, done or remove.')
    .action(async () => {
      const undone = (await session.storeIfAny())?.memories.undo();
      if (!undone) throw new Problem('there is nothing to take back', 'see: textcoach memory list');
      const said = { add: 'No longer kept:', edit: 'As it was:', remove: 'Back:' }[undone.what];
      session.print(`${said} ${memoryLine(undone.memory, session.world.now())}`);
    });
};

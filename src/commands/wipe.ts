import { rmdirSync, rmSync } from 'node:fs';
import { type Command, Option } from 'commander';
import { Problem } from '../model/problem.js';
import { removeSettings } from '../settings.js';
import { removeStore } from '../store/index.js';
import { askText, canAsk } from './ask.js';
import { examples } from './examples.js';
import type { Session } from './session.js';

const word = 'wipe';

/** A folder that held nothing but ours goes too; one with other things in it stays. */
const removeIfEmpty = (folder: string): void => {
  try {
    rmdirSync(folder);
  } catch {
    // Not empty, not there, or not ours to remove.
  }
};

/** `textcoach wipe`: deletes people, memories, settings, rules and templates of the user's own. */
export const define = (command: Command, session: Session): void => {
  examples(command, ['textcoach wipe', 'textcoach wipe --confirm=wipe', 'textcoach memory export memories.jsonl'])
    .description(
      'Delete everything that textcoach keeps: people, memories, settings, your own rules and templates. There is no undo.',
    )
    .addOption(new Option('--confirm <word>', `the word ${word}, instead of typing it when asked`))
    .action(async ({ confirm }: { confirm?: string }) => {
      const places = session.places();
      if (confirm !== undefined && confirm !== word)
        throw new Problem(
          `--confirm takes the word ${word}`,
          `nothing was deleted; to delete it all: textcoach wipe --confirm=${word}`,
        );
      if (confirm === undefined) {
        if (!canAsk(session.world))
          throw new Problem(
            'this deletes every person, memory and setting',
            `to do it: textcoach wipe --confirm=${word}`,
          );
        session.note(
          `This deletes every person, memory, setting and rule of yours in\n  ${[...new Set([places.data, places.config])].join('\n  ')}`,
        );
        const said = await askText(session.world, `There is no undo. Type ${word} to go on:`, () => undefined);
        if (said !== word) return session.note('Nothing was deleted.');
      }
      removeStore(places);
      removeSettings(places);
      rmSync(places.rules, { recursive: true, force: true });
      for (const folder of new Set([places.data, places.config])) removeIfEmpty(folder);
      session.print('Everything textcoach kept is gone.');
    });
};

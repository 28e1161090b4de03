import type { Command } from 'commander';
import { banterTemplates } from '../coach/banter-templates.js';
import { ideaTemplates } from '../coach/idea-templates.js';
import { outlines } from '../coach/outlines.js';
import { alternativeTemplates } from '../coach/templates.js';
import { examples } from './examples.js';
import { ownTemplatesIn, shelves } from './own-templates.js';
import type { Session } from './session.js';
import { defineLint } from './templates/lint.js';

/** `textcoach templates`: the words there are, built in and the user's own. */
export const define = (command: Command, session: Session): void => {
  examples(command, ['textcoach templates', 'textcoach templates --json', 'textcoach templates lint my-words.yaml'])
    .description('Count the words that can be offered, and check words of your own.')
    .option('--json', 'every entry, as one JSON document')
    .action(async (options: { json?: boolean }) => {
      const own = await ownTemplatesIn(session);
      const built = {
        alternatives: Object.values(alternativeTemplates).flat(),
        ideas: ideaTemplates,
        banter: banterTemplates,
        voice: outlines,
      };
      if (options.json)
        return session.print(
          JSON.stringify({
            schemaVersion: 1,
            ...Object.fromEntries(shelves.map((shelf) => [shelf, [...built[shelf], ...own[shelf]]])),
          }),
        );
      session.print(
        shelves
          .map(
            (shelf) =>
              `${shelf.padEnd(14)}${String(built[shelf].length).padStart(4)} built in${own[shelf].length > 0 ? `, ${own[shelf].length} yours` : ''}`,
          )
          .join('\n'),
      );
    });
  defineLint(command.command('lint').summary('check words of your own'), session);
};

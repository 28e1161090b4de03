import type { Command } from 'commander';
import { memoryLines } from '../../formats/memory-lines.js';
import { counted } from '../counted.js';
import { examples } from '../examples.js';
import { personNamed } from '../recipient.js';
import type { Session } from '../session.js';
import { writePrivately } from './private-file.js';

/** `memory export`: everything as JSON Lines, tender and secret ones too. */
export const defineExport = (command: Command, session: Session): void => {
  examples(command, [
    'textcoach memory export memories.jsonl',
    'textcoach memory export - --to sam',
    'textcoach memory export - | wc -l',
  ])
    .description('Write people and memories as JSON Lines, tender and secret ones too. A file is readable by you only.')
    .argument('[file]', 'where to; - or none is standard output')
    .option('--to <name>', 'only theirs')
    .option('--force', 'write over a file that is there')
    .action(async (file: string | undefined, { to, force }: { to?: string; force?: boolean }) => {
      const store = await session.storeIfAny();
      const only = to === undefined ? undefined : personNamed(store, to);
      const people = only ? [only] : (store?.people.list() ?? []);
      const memories = (store?.memories.list(only && { person: only.slug }) ?? []).reverse();
      const lines = memoryLines(people, store?.people.default()?.slug, memories);
      if (file === undefined || file === '-') {
        if (lines.length > 0) session.print(lines.join('\n'));
        return;
      }
      await writePrivately(session.world.cwd, file, lines.map((line) => `${line}\n`).join(''), force ?? false);
      session.note(
        `Wrote ${counted(memories.length, 'memory', 'memories')} and ${counted(people.length, 'person', 'people')} to ${file}. It holds what you told in confidence; keep it safe.`,
      );
    });
};

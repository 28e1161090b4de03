import { type Command, Option } from 'commander';
import { memoryLine } from '../../formats/memory.js';
import type { Memory } from '../../model/memory.js';
import { parseLink, parseMemoryText, parseOutcome, parseTags } from '../../model/memory-fields.js';
import { Problem } from '../../model/problem.js';
import type { MemoryEdit } from '../../store/store.js';
import { examples } from '../examples.js';
import { personNamed } from '../recipient.js';
import type { Session } from '../session.js';
import {
  around,
  dateOption,
  inOrder,
  keptStore,
  kindNamed,
  type MemoryOptions,
  memoryOf,
  withMemoryOptions,
} from './fields.js';

interface EditOptions extends MemoryOptions {
  readonly text?: string;
  readonly status?: Memory['status'];
  readonly outcome?: string;
}

/** What an option sets: nothing when it was not given, null for "none". */
const set = async <K extends string, T>(
  name: K,
  given: string | undefined,
  parse: (words: string) => T | Promise<T>,
): Promise<{ [key in K]?: T | null }> => {
  if (given === undefined) return {};
  const value = given.trim().toLowerCase() === 'none' ? null : await parse(given);
  return { [name]: value } as { [key in K]?: T | null };
};

/** `memory edit`: corrects a memory. */
export const defineEdit = (command: Command, session: Session): void => {
  withMemoryOptions(
    examples(command, [
      'textcoach memory edit 42 --kind event --date "thu 10am"',
      'textcoach memory edit 42 --date none --tags museum,work',
      'textcoach memory edit 42 --no-tender',
    ])
      .description('Correct a memory. "none" clears a field; memory undo takes the change back.')
      .argument('<id>', 'its number')
      .option('--text <text>', 'other words'),
  )
    .option('--tender', 'a sore topic: kept, never offered')
    .option('--no-tender', 'no longer a sore topic')
    .option('--secret', 'told in confidence: kept, never offered')
    .option('--no-secret', 'no longer in confidence')
    .addOption(new Option('--status <status>', 'where it stands').choices(['open', 'done', 'ended']))
    .option('--outcome <words>', 'how it went')
    .action(async (id: string, options: EditOptions) => {
      const store = await keptStore(session);
      const memory = memoryOf(store, id);
      const owner = await set('person', options.to, (name) => personNamed(store, name));
      const person = owner.person ?? (memory.person === undefined ? undefined : store.people.find(memory.person));
      const when = around(session, person);
      const dates =
        options.date === undefined || options.date.trim().toLowerCase() === 'none'
          ? undefined
          : await dateOption('--date', options.date, when);
      const edit: MemoryEdit = {
        ...(options.text !== undefined && { text: parseMemoryText(options.text) }),
        ...('person' in owner && { person: owner.person?.slug ?? null }),
        ...(options.kind !== undefined && { kind: kindNamed(options.kind) }),
        ...(options.date !== undefined && { date: dates?.date ?? null }),
        // The end of the old date says nothing about the new one.
        ...(options.date !== undefined && memory.until !== undefined && { until: null }),
        ...(dates?.until !== undefined && { until: dates.until }),
        ...(await set('until', options.until, async (words) =>
          (await dateOption('--until', words, when)).date.slice(0, 10),
        )),
        ...(options.tags && {
          tags: options.tags.join().toLowerCase() === 'none' ? [] : parseTags(options.tags),
        }),
        ...(await set('link', options.link, parseLink)),
        ...(options.tender !== undefined && { tender: options.tender }),
        ...(options.secret !== undefined && { secret: options.secret }),
        ...(options.status && { status: options.status }),
        ...(await set('outcome', options.outcome, parseOutcome)),
      };
      if (Object.keys(edit).length === 0)
        throw new Problem(
          'say what to change',
          `textcoach memory edit ${memory.id} --kind joke   (see: textcoach memory edit --help)`,
        );
      inOrder('date' in edit ? edit.date : memory.date, 'until' in edit ? edit.until : memory.until);
      session.print(`Changed ${memoryLine(store.memories.edit(memory.id, edit), when.now)}`);
    });
};

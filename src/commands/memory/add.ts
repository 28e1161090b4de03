import type { Command } from 'commander';
import { dateIn } from '../../coach/memory-dates.js';
import { kindOf } from '../../coach/memory-kind.js';
import { mentioned } from '../../coach/mentioned.js';
import { memoryLine } from '../../formats/memory.js';
import { parseLink, parseMemoryText, parseTags } from '../../model/memory-fields.js';
import { Problem } from '../../model/problem.js';
import { draftLimit } from '../../sources/decode.js';
import { readInput } from '../../sources/stdin.js';
import { askText, canAsk } from '../ask.js';
import { examples } from '../examples.js';
import { keeper } from '../recipient.js';
import type { Session } from '../session.js';
import {
  around,
  dateOption,
  inOrder,
  kindNamed,
  type MemoryOptions,
  noteMissing,
  withMemoryOptions,
} from './fields.js';

interface AddOptions extends MemoryOptions {
  readonly json?: boolean;
}

/** The words of the memory: arguments, an answer at a terminal, or a pipe. */
const gather = async (session: Session, words: readonly string[]): Promise<string> => {
  const { world } = session;
  if (words.length > 0 && !(words.length === 1 && words[0] === '-')) return parseMemoryText(words.join(' '));
  if (words.length === 0 && canAsk(world))
    return parseMemoryText(await askText(world, 'What should I remember?', (text) => parseMemoryText(text)));
  if (words.length === 0 && world.stdin.isTTY)
    throw new Problem('say what to remember', `textcoach memory add "Sam's interview at the museum thu 9am"`);
  return parseMemoryText(await readInput(world.stdin, draftLimit * 4, 'the memory'));
};

/** Said once, with the first memory ever. */
export const firstNote = 'Would you be comfortable if they saw this list?';

const isNone = (words: string | undefined): boolean => words?.trim().toLowerCase() === 'none';

/** `memory add`: keeps something that matters; kind and date are found in the words and shown back. */
export const defineAdd = (command: Command, session: Session): void => {
  withMemoryOptions(
    examples(command, [
      `textcoach memory add "Sam's interview at the museum thu 9am"`,
      'textcoach memory add "burnt lasagne" --kind joke --tags kitchen',
      'textcoach memory add "Noor’s surgery 4 dec" --tender',
    ])
      .description('Keep something that matters to them. Kind and date are found in the words and shown back.')
      .argument('[text...]', 'what to remember; none at a terminal: it asks; a pipe is read'),
  )
    .option('--tender', 'a sore topic: kept, never offered')
    .option('--secret', 'told in confidence: kept, never offered')
    .option('--json', 'print the memory as one JSON document')
    .action(async (words: string[], options: AddOptions) => {
      const kind = options.kind === undefined ? undefined : kindNamed(options.kind);
      const tags = parseTags(options.tags ?? []);
      const link = options.link === undefined ? undefined : parseLink(options.link);
      if (options.to !== undefined) keeper(session, await session.storeIfAny(), options.to);
      const text = await gather(session, words);
      const store = await session.store();
      const usual = keeper(session, store, options.to);
      const person = options.to === undefined ? (mentioned(text, store.people.list(), usual) ?? usual) : usual;
      const when = around(session, person);
      const found =
        options.date === undefined
          ? await dateIn(text, when)
          : isNone(options.date)
            ? undefined
            : await dateOption('--date', options.date, when);
      const until =
        options.until === undefined
          ? found?.until
          : isNone(options.until)
            ? undefined
            : (await dateOption('--until', options.until, when)).date.slice(0, 10);
      inOrder(found?.date, until);
      const { memory } = store.memories.add(
        {
          text,
          kind: kind ?? kindOf(text, { dated: found !== undefined, link }),
          ...(person && { person: person.slug }),
          ...(found && { date: found.date }),
          ...(until !== undefined && { until }),
          tags,
          ...(link !== undefined && { link }),
          tender: options.tender ?? false,
          secret: options.secret ?? false,
        },
        session.world.now(),
      );
      session.print(
        options.json ? JSON.stringify({ schemaVersion: 1, memory }) : `Saved ${memoryLine(memory, when.now)}`,
      );
      if (kind === undefined && !options.json)
        session.note(`Not right? textcoach memory edit ${memory.id} --kind … --date …`);
      noteMissing(session, link);
      if (memory.id === 1) session.note(firstNote);
    });
};

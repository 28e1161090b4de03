import type { Command } from 'commander';
import { dateIn } from '../../coach/memory-dates.js';
import { kindOf } from '../../coach/memory-kind.js';
import { mentioned } from '../../coach/mentioned.js';
import { safe } from '../../formats/safe.js';
import type { Person } from '../../model/person.js';
import { Problem } from '../../model/problem.js';
import type { NewMemory } from '../../store/store.js';
import { counted } from '../counted.js';
import { examples } from '../examples.js';
import { keeper, personNamed } from '../recipient.js';
import type { Session } from '../session.js';
import { firstNote } from './add.js';
import { around } from './fields.js';
import { type Household, household, keepPeople, type PersonLine, type Wrong } from './household.js';
import { readLines } from './read-lines.js';

type MemoryLine = { readonly number: number; readonly memory: NewMemory };

/** A line without a uid was written by hand: what it leaves open is found as `memory add` finds it. */
const completed = async (
  session: Session,
  memory: NewMemory,
  { people, find }: Household,
  usual: Person | undefined,
): Promise<NewMemory> => {
  const named = memory.person === undefined ? undefined : find(memory.person);
  if (memory.uid !== undefined) return named ? { ...memory, person: named.slug } : memory;
  const person = named ?? mentioned(memory.text, people, usual) ?? usual;
  const when = around(session, person);
  const written = memory.created === undefined ? when.now : new Date(memory.created);
  const found = memory.date === undefined ? await dateIn(memory.text, { ...when, now: written }) : undefined;
  const dated = (memory.date ?? found?.date) !== undefined;
  return {
    ...found,
    ...memory,
    kind: memory.kind ?? kindOf(memory.text, { dated, link: memory.link }),
    ...(person && { person: person.slug }),
  };
};

const refuse = (wrong: readonly Wrong[], path: string): never => {
  const shown = [...wrong].sort((a, b) => a.number - b.number).slice(0, 10);
  const more = wrong.length - shown.length;
  throw new Problem(
    `${path === '-' ? 'standard input' : path} has ${counted(wrong.length, 'line')} that cannot be imported; nothing was`,
    [
      ...shown.map(({ number, wrong: what }) => `line ${number}: ${what}`),
      ...(more > 0 ? [`and ${more} more`] : []),
    ].join('\n  '),
  );
};

/** Memories of people whom neither the store nor the file knows. */
const orphans = (memories: readonly MemoryLine[], { find }: Household): Wrong[] =>
  memories.flatMap(({ number, memory: { person } }) =>
    person === undefined || find(person)
      ? []
      : [
          {
            number,
            wrong: `nobody is called "${safe(person.slice(0, 60), { oneLine: true })}"; put {"person":{"name":"…"}} before it`,
          },
        ],
  );

const importFrom = async (session: Session, file: string, to: string | undefined): Promise<void> => {
  const reads = await readLines(session.world, file);
  const people: PersonLine[] = [];
  const memories: MemoryLine[] = [];
  const wrong: Wrong[] = [];
  for (const read of reads) {
    if ('wrong' in read) wrong.push(read);
    else if ('memory' in read.line) memories.push({ number: read.number, ...read.line });
    else people.push({ number: read.number, ...read.line });
  }
  if (reads.length === 0)
    throw new Problem('there is nothing to import', 'a line looks like this: {"text":"loves olives"}');
  // Lines that are wrong in themselves must not even make a database.
  if (wrong.length > 0) refuse(wrong, file);
  const store = await session.store();
  const house = household(store, people);
  const clashes = [...house.clashes, ...orphans(memories, house)];
  if (clashes.length > 0) refuse(clashes, file);
  const usual =
    to === undefined
      ? store.people.default()
        ? keeper(session, store, undefined)
        : house.usual
      : (house.find(to) ?? personNamed(store, to));
  const whole: NewMemory[] = [];
  for (const { memory } of memories) whole.push(await completed(session, memory, house, usual));
  const first = store.memories.count() === 0;
  const updated = store.together(() => {
    keepPeople(store, people, house.usual);
    return whole.filter((memory) => store.memories.add(memory, session.world.now()).updated).length;
  });
  session.print(
    `Imported ${counted(whole.length, 'memory', 'memories')}${updated > 0 ? ` (${updated} updated)` : ''} and ${counted(people.length, 'person', 'people')}.`,
  );
  if (first && whole.length > 0) session.note(firstNote);
};

/** `memory import`: JSON Lines, all of them or none. */
export const defineImport = (command: Command, session: Session): void => {
  examples(command, [
    'textcoach memory import memories.jsonl',
    `echo '{"text":"loves olives"}' | textcoach memory import - --to sam`,
    'textcoach memory export memories.jsonl',
  ])
    .description(
      'Read JSON Lines as export writes them; a line needs only "text". A known uid is updated. All lines or none.',
    )
    .argument('<file>', 'where from; - is standard input')
    .option('--to <name>', 'whose they are when a line does not say')
    .action((file: string, { to }: { to?: string }) => importFrom(session, file, to));
};

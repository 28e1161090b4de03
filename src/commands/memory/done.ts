import type { Command } from 'commander';
import { withoutDate } from '../../coach/saying/without-date.js';
import { memoryLine } from '../../formats/memory.js';
import { safe } from '../../formats/safe.js';
import { shown } from '../../formats/when.js';
import { momentIn } from '../../model/clock.js';
import type { Memory } from '../../model/memory.js';
import { parseOutcome } from '../../model/memory-fields.js';
import { Problem } from '../../model/problem.js';
import type { NewMemory, Store } from '../../store/store.js';
import { askYes, canAsk } from '../ask.js';
import { examples } from '../examples.js';
import { typed } from '../recipient.js';
import type { Session } from '../session.js';
import { around, keptStore, memoryOf } from './fields.js';

/** The part of an outcome that tells of something to come: "starts in January" of "got it!! starts in January". */
const comingIn = async (session: Session, memory: Memory, outcome: string): Promise<NewMemory | undefined> => {
  const { dateIn } = await import('../../coach/memory-dates.js');
  const store = await session.store();
  const person = memory.person === undefined ? undefined : store.people.find(memory.person);
  const when = around(session, person);
  for (const part of outcome.split(/(?<=[.!?;,])\s+|\s+(?:and|but)\s+/)) {
    const found = await dateIn(part, when);
    if (!found || found.date.slice(0, 10) <= momentIn(when.now, when.zone).date) continue;
    const words = part.replace(/[.!?;,\s]+$/, '');
    return {
      text: `${words} (${withoutDate(memory.text)})`,
      kind: 'event',
      ...(memory.person !== undefined && { person: memory.person }),
      date: found.date,
      ...(found.until !== undefined && { until: found.until }),
      follows: memory.uid,
    };
  }
  return undefined;
};

/** Offers to keep what is to come: asked at a terminal, a line to type elsewhere. */
const offer = async (session: Session, store: Store, next: NewMemory): Promise<void> => {
  const { world } = session;
  const date = shown(next.date as string, world.now());
  if (!canAsk(world)) {
    return session.note(
      `More to come? textcoach memory add ${typed(next.text)} --date ${next.date}${next.person === undefined ? '' : ` --to ${next.person}`}`,
    );
  }
  if (!(await askYes(world, `Ask about “${safe(next.text, { oneLine: true })}” when it is time (${date})?`))) return;
  const { memory } = store.memories.add(next, world.now());
  session.print(`Saved ${memoryLine(memory, world.now())}`);
};

/** `memory done`: it happened; how it went is kept with it, and what follows from it is offered to be kept. */
export const defineDone = (command: Command, session: Session): void => {
  examples(command, [
    'textcoach memory done 42',
    'textcoach memory done 42 "got it!! starts in January"',
    'textcoach memory undo',
  ])
    .description('Say that it happened, and how it went. What is still to come of it can be kept as the next thing.')
    .argument('<id>', 'its number')
    .argument('[outcome...]', 'how it went')
    .action(async (id: string, words: string[]) => {
      const store = await keptStore(session);
      const memory = memoryOf(store, id);
      const outcome = words.length > 0 ? parseOutcome(words.join(' ')) : undefined;
      store.memories.edit(memory.id, { status: 'done', ...(outcome !== undefined && { outcome }) });
      session.print(`Noted. #${memory.id} is done.`);
      const next = outcome === undefined ? undefined : await comingIn(session, memory, outcome);
      if (next) await offer(session, store, next);
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

import { memoryLine } from '../../formats/memory.js';
import { safe } from '../../formats/safe.js';
import { suggestionCard } from '../../formats/suggestions.js';
import type { Suggestion } from '../../history/suggest.js';
import { parseMemoryText } from '../../model/memory-fields.js';
import type { Person } from '../../model/person.js';
import type { Store } from '../../store/store.js';
import { askChoice, askLine } from '../ask.js';
import { counted } from '../counted.js';
import type { Session } from '../session.js';
import { firstNote } from './add.js';
import { declinedKey } from './suggested.js';

const choices = [
  { value: 'keep', name: 'keep it' },
  { value: 'edit', name: 'keep it in other words' },
  { value: 'skip', name: 'not now' },
  { value: 'never', name: 'never suggest it again' },
  { value: 'stop', name: 'stop here' },
] as const;
type Choice = (typeof choices)[number]['value'];

/** Stores something of a person, who is kept too when they are new: a memory, and a no to one, belong to somebody. */
const stored = <T>(session: Session, store: Store, person: Person, work: () => T): T => {
  const { adopted, result } = store.together(() => ({
    adopted: store.people.find(person.slug) ? undefined : store.people.add(person).adopted,
    result: work(),
  }));
  if (adopted !== undefined)
    session.note(
      `${safe(person.name, { oneLine: true })} is kept as someone you text: textcoach person show ${person.slug}`,
    );
  if (adopted)
    session.note(
      `${counted(adopted, 'memory', 'memories')} without a person now ${adopted === 1 ? 'belongs' : 'belong'} to them.`,
    );
  return result;
};

const keep = (session: Session, store: Store, person: Person, suggestion: Suggestion, text: string): void => {
  const now = session.world.now();
  const { memory } = stored(session, store, person, () => {
    // In other words it would not be known again.
    if (text !== suggestion.text) store.declined.add(person.slug, declinedKey(person.slug, suggestion));
    return store.memories.add(
      {
        text,
        kind: suggestion.kind,
        person: person.slug,
        ...(suggestion.date !== undefined && { date: suggestion.date }),
        tender: suggestion.tender ?? false,
      },
      now,
    );
  });
  session.print(`Saved ${memoryLine(memory, now)}`);
  if (text !== suggestion.text)
    session.note(`Kind or date not right? textcoach memory edit ${memory.id} --kind … --date …`);
  if (memory.id === 1) session.note(firstNote);
};

/** Goes through suggestions one by one; nothing is stored but what gets a yes, or a never. */
export const review = async (
  session: Session,
  person: Person,
  suggestions: readonly Suggestion[],
  plain: boolean,
): Promise<void> => {
  const { world } = session;
  let kept = 0;
  try {
    for (const [i, suggestion] of suggestions.entries()) {
      const look = { columns: world.stderr.columns, now: world.now() };
      session.note(suggestionCard(suggestion, { ...look, place: i + 1, of: suggestions.length }));
      const choice = await askChoice<Choice>(world, 'Keep it?', choices, plain);
      if (choice === 'stop') break;
      if (choice === 'skip') continue;
      const text =
        choice === 'edit'
          ? await askLine(world, 'In your words:', (words) => parseMemoryText(words), { start: suggestion.text, plain })
          : suggestion.text;
      const store = await session.store();
      if (choice === 'never')
        stored(session, store, person, () => store.declined.add(person.slug, declinedKey(person.slug, suggestion)));
      else {
        keep(session, store, person, suggestion, parseMemoryText(text));
        kept += 1;
      }
    }
  } finally {
    // Whoever leaves in the middle wants to know too.
    session.print(kept === 0 ? 'Nothing was kept.' : `Kept ${counted(kept, 'memory', 'memories')}.`);
  }
};

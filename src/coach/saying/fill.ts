import type { Moment } from '../../model/clock.js';
import type { Slot } from '../../model/critique.js';
import type { Memory, MemoryKind } from '../../model/memory.js';
import type { Person } from '../../model/person.js';
import { addressed } from './addressed.js';
import { whenSaid } from './when-said.js';

/** What a template is filled from. */
export interface Filling {
  readonly person?: Person | undefined;
  readonly memory?: Memory | undefined;
  /** Now, in the zone of the memory's date: without it nothing is said about when. */
  readonly moment?: Moment | undefined;
}

/** A template's text with everything known filled in, and what is left for the user. */
export interface Filled {
  readonly text: string;
  readonly slots: readonly Slot[];
  readonly memories: readonly number[];
}

/** What to ask for where a memory would stand and none is known, by the first kind that fits. */
const askFor: Partial<Record<MemoryKind, string>> = {
  event: 'something they have coming up',
  struggle: 'what is hard for them now',
  win: 'something that went well for them',
  joke: 'a joke only you two have',
  place: 'a place you both know',
  trip: 'a trip of yours',
  person: 'someone in their life',
  pet: 'their pet',
  interest: 'something they care about',
};

/** The name to call them by: a nickname before the name. */
const calledBy = (person: Person): string => person.nicknames[0] ?? person.name;

const withoutName = (text: string): string =>
  text
    .replace(/^\{name\}[,:.!?]*\s*/, '')
    .replace(/,?\s*\{name\}(?=[.,!?;:)]|$)/g, '')
    .replace(/\{name\}\s*/g, '');

const capital = (text: string): string =>
  text.replace(/^([\s“"‘]*)(\p{Ll})/u, (_, before: string, letter: string) => before + letter.toUpperCase());

/**
 * Fills `{name}`, `{role}`, `{memory}`, `{is}` ("are", "was" …), `{when}` ("tomorrow", "last week") and `{___:hint}`.
 * Undefined when something it cannot do without is missing.
 */
export const fill = (
  template: string,
  { person, memory, moment }: Filling,
  needs: readonly MemoryKind[] = [],
): Filled | undefined => {
  const slots: Slot[] = [];
  const memories: number[] = [];
  let possible = true;
  const named = person ? template : withoutName(template);
  const said = memory && addressed(memory, person);
  const time = memory && moment && memory.status !== 'done' ? whenSaid(memory, moment) : undefined;
  const text = named.replace(
    /\{(name|role|memory|is|when|___)(?::([^}]*))?\}/g,
    (_, slot: string, hint: string | undefined, at: number) => {
      if (slot === 'name' && person) return calledBy(person);
      if (slot === 'role') {
        possible &&= person?.role !== undefined;
        return person?.role ?? '';
      }
      if (slot === 'memory') {
        if (memory && said) {
          memories.push(memory.id);
          return /[.!?]\s+$/.test(named.slice(0, at)) ? capital(said.text) : said.text;
        }
        possible &&= memory === undefined;
        slots.push({ hint: askFor[needs[0] ?? 'interest'] ?? 'something that matters to them' });
        return '___';
      }
      if (slot === 'is')
        return (said?.many ? ['are', 'were'] : ['is', 'was'])[
          time?.due === 'past' || memory?.status === 'done' ? 1 : 0
        ] as string;
      if (slot === 'when') {
        possible &&= time !== undefined;
        return time?.words ?? '';
      }
      slots.push({ hint: hint?.trim() || 'your words' });
      return '___';
    },
  );
  if (!possible) return undefined;
  return { text: capital(text), slots, memories };
};

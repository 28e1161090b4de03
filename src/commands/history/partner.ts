import { type Person, slugOf, strangerNamed } from '../../model/person.js';
import { parseName } from '../../model/person-fields.js';
import { Problem } from '../../model/problem.js';
import type { Store } from '../../store/store.js';
import { type Opened, sourceOf } from './opened.js';
import type { Who } from './who.js';

/** The one whose name begins that of the export: "Sam" for "Sam Rivera"; undefined when two do. */
const begun = (store: Store, partner: string): Person | undefined => {
  const found = store.people
    .list()
    .filter(({ name, nicknames }) =>
      [name, ...nicknames].some((called) => slugOf(partner).startsWith(`${slugOf(called)}-`)),
    );
  return found.length === 1 ? found[0] : undefined;
};

/** Who was found to be that one in an earlier import. */
const remembered = (store: Store, opened: readonly Opened[], who: Who): Person | undefined => {
  for (const { format } of opened)
    for (const name of who.them) {
      const slug = store.messages.author(sourceOf(format), name);
      if (slug) return store.people.find(slug);
    }
  return undefined;
};

/**
 * The partner in an export: somebody who is kept, else somebody new by the name that was said or that the export writes.
 * @throws Problem when that is no name to call anybody by
 */
export const partnerIn = (
  store: Store | undefined,
  opened: readonly Opened[],
  who: Who,
  said: string | undefined,
): Person => {
  const kept =
    said === undefined && store
      ? (store.people.find(who.partner) ?? remembered(store, opened, who) ?? begun(store, who.partner))
      : undefined;
  if (kept) return kept;
  // Some exports write a number where the address book has no name, or nothing but pictures.
  if (said === undefined && !/\p{L}/u.test(who.partner))
    throw new Problem('the export has no name for them', 'say what you call them: --to Sam');
  return strangerNamed(parseName(said ?? who.partner));
};

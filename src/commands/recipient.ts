import { safe } from '../formats/safe.js';
import { type Person, slugOf, strangerNamed } from '../model/person.js';
import { parseName } from '../model/person-fields.js';
import { Problem } from '../model/problem.js';
import type { Store } from '../store/store.js';
import { editsBetween, nearest } from '../text/nearest.js';
import type { Session } from './session.js';

const calledAs = ({ name, slug, nicknames }: Person): string[] => [name, slug, ...nicknames];
const quoted = (name: string): string => `"${safe(name, { oneLine: true })}"`;

/** A word for the shell, in quotes when it needs them. */
export const typed = (name: string): string =>
  /^[\p{L}\p{N}._-]+$/u.test(name) ? name : `'${safe(name, { oneLine: true }).replaceAll("'", "'\\''")}'`;

/** The name that was asked for: `--to`, or the default of the environment. */
const asked = (session: Session, to: string | undefined): string | undefined =>
  to ?? (session.world.env.TEXTCOACH_PERSON || undefined);

/**
 * Whom a draft is for: a person the user keeps, or a name for this run only; the default person when none is named.
 * @throws Problem for a name one slip away from one that is known
 */
export const recipient = async (session: Session, to: string | undefined): Promise<Person | undefined> => {
  const wanted = asked(session, to);
  if (wanted === undefined) return (await session.storeIfAny())?.people.default();
  const name = parseName(wanted);
  const store = await session.storeIfAny();
  const known = store?.people.find(name);
  if (known) return known;
  for (const person of store?.people.list() ?? [])
    for (const called of calledAs(person))
      if (editsBetween(slugOf(called), slugOf(name)) === 1)
        throw new Problem(
          `nobody you keep is called ${quoted(name)}`,
          `did you mean ${safe(called, { oneLine: true })}? someone new: textcoach person add ${typed(name)}`,
        );
  session.note(`${safe(name, { oneLine: true })} is new here; to keep the name: textcoach person add ${typed(name)}`);
  return strangerNamed(name);
};

/** The person of that name. @throws Problem that names the nearest when nobody is called so */
export const personNamed = (store: Store | undefined, wanted: string): Person => {
  const name = parseName(wanted);
  const known = store?.people.find(name);
  if (known) return known;
  const close = nearest(name, store?.people.list().flatMap(calledAs) ?? []);
  throw new Problem(
    `nobody you keep is called ${quoted(name)}`,
    close ? `did you mean: ${safe(close, { oneLine: true })}` : `to keep them: textcoach person add ${typed(name)}`,
  );
};

/** Whose a memory is to be when its words do not tell: a person the user keeps, named or the default. */
export const keeper = (session: Session, store: Store | undefined, to: string | undefined): Person | undefined => {
  const wanted = asked(session, to);
  return wanted === undefined ? store?.people.default() : personNamed(store, wanted);
};

import { safe } from '../../formats/safe.js';
import { type Person, slugOf } from '../../model/person.js';
import type { Store } from '../../store/store.js';
import type { ImportLine } from './line.js';

/** A line with a person, and its number in the file. */
export type PersonLine = Extract<ImportLine, { person: Person }> & { readonly number: number };

/** What is wrong with a line. */
export interface Wrong {
  readonly number: number;
  readonly wrong: string;
}

/** Everybody there will be once the people of a file are kept. */
export interface Household {
  readonly people: readonly Person[];
  readonly usual: Person | undefined;
  /** By name, slug or nickname, as `People.find` does. */
  find(name: string): Person | undefined;
  readonly clashes: readonly Wrong[];
}

const namesOf = ({ name, slug, nicknames }: Person): string[] => [name, slug, ...nicknames];

/** Puts the people of a file beside those of the store; two people must not share a name. */
export const household = (store: Store, lines: readonly PersonLine[]): Household => {
  const bySlug = new Map(store.people.list().map((person) => [person.slug, person]));
  const byName = new Map(
    [...bySlug.values()].flatMap((person) => namesOf(person).map((name) => [slugOf(name), person.slug])),
  );
  const clashes: Wrong[] = [];
  for (const { number, person, given } of lines) {
    const known = bySlug.get(person.slug);
    const after = known ? { ...known, ...given } : person;
    const taken = namesOf(after).find((name) => (byName.get(slugOf(name)) ?? after.slug) !== after.slug);
    if (taken !== undefined)
      clashes.push({ number, wrong: `somebody else is called "${safe(taken, { oneLine: true })}"` });
    bySlug.set(after.slug, after);
    for (const name of namesOf(after)) byName.set(slugOf(name), after.slug);
  }
  const find = (name: string): Person | undefined => bySlug.get(byName.get(slugOf(name)) ?? '');
  const people = [...bySlug.values()];
  const chosen = lines.find(({ usual }) => usual)?.person.slug;
  const usual = store.people.default() ?? (chosen === undefined ? people[0] : bySlug.get(chosen));
  return { people, usual, find, clashes };
};

/** Keeps or updates the people of a file; the default changes only where there was none. */
export const keepPeople = (store: Store, lines: readonly PersonLine[], usual: Person | undefined): void => {
  const known = new Set(store.people.list().map(({ slug }) => slug));
  const chosen = store.people.default() === undefined && usual;
  for (const { person, given } of lines) {
    const { slug, ...fields } = given;
    if (known.has(person.slug)) store.people.edit(person.slug, fields);
    else store.people.add(person);
    known.add(person.slug);
  }
  if (chosen) store.people.setDefault(chosen.slug);
};

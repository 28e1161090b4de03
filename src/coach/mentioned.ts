import { type Person, slugOf } from '../model/person.js';
import { namesSaid } from '../rules/names.js';
import { readDraft } from '../text/draft.js';

/** "Sam's interview": whose it is stands first. */
const begins = (text: string, person: Person): boolean =>
  [person.name, ...person.nicknames].some(
    (name) => /^['’]s\s/.test(text.slice(name.length)) && slugOf(text.slice(0, name.length)) === slugOf(name),
  );

/** Which of the people a memory is about, if its words say so. */
export const mentioned = (text: string, people: readonly Person[], usual: Person | undefined): Person | undefined => {
  const first = people.find((person) => begins(text, person));
  if (first) return first;
  const draft = readDraft(text);
  const named = people.filter((person) => namesSaid(draft, person).length > 0);
  return named.find(({ slug }) => slug === usual?.slug) ?? named[0];
};

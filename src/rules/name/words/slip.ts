import { type Person, slugOf } from '../../../model/person.js';
import type { Draft, Word } from '../../../text/draft.js';
import { firstNames } from '../../../text/first-names.js';
import { editsBetween } from '../../../text/nearest.js';
import { asName, fondForm, isCalled, isOrdinary, spokenNames } from '../../names.js';
import type { Hit } from '../../rule.js';

/** A word that is one slip away from the name it stands for. */
export interface Slip {
  readonly hit: Hit;
  readonly name: string;
}

/** The person's names that a written word misses by one slip, the name before the nicknames. */
export const namesMeant = (written: string, person: Person): readonly string[] => {
  const said = slugOf(written);
  return [person.name, ...person.nicknames]
    .flatMap((name) => name.split(/[\s-]+/))
    .filter((name) => slugOf(name).length >= 4 && editsBetween(slugOf(name), said) === 1);
};

const aside = new Set(
  'from with at in to of the a an and or about for on by than as is was has told tell saw met like my your his her our their this that'.split(
    ' ',
  ),
);
const answers = new Set('are r you u can could will would did do have how what where when why please i we'.split(' '));
const possessive = /['’]s?$/;

/** The slip that this word is of the person's name, where somebody is called or a capital says that it is a name. */
export const slipOf = (draft: Draft, at: number, person: Person): Slip | undefined => {
  const word = draft.words[at] as Word;
  if (word.quoted || word.elongated || possessive.test(word.text)) return undefined;
  const said = asName(word);
  if (said.length < 4 || isOrdinary(said) || spokenNames(person).includes(said)) return undefined;
  const name = namesMeant(said, person)[0];
  if (name === undefined) return undefined;
  // 'Tessy' is Tess, and nobody misses the first letter of a name so that another name comes out.
  if (fondForm(said, slugOf(name)) || (firstNames.has(said) && said[0] !== slugOf(name)[0])) return undefined;
  const called = isCalled(draft, at, at + 1);
  const inside = draft.words[at - 1]?.sentence === word.sentence;
  // A different name may be a different person, unless it is called.
  const capital =
    /^\p{Lu}\p{Ll}/u.test(word.text) && !firstNames.has(said) && inside && !aside.has(draft.words[at - 1]?.plain ?? '');
  const next = draft.words[at + 1];
  const addressed = !inside && next?.sentence === word.sentence && answers.has(next.plain) && !firstNames.has(said);
  return called || capital || addressed ? { hit: { start: word.start, end: word.end }, name } : undefined;
};

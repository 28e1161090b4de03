import { type Person, slugOf } from '../model/person.js';
import type { Draft, Word } from '../text/draft.js';
import type { Hit } from './rule.js';

/** The parts of a person's name and nicknames, as the words that a draft would have: 'Mary Ann' is mary, ann. */
export const spokenNames = (person: Person): readonly string[] =>
  [person.name, ...person.nicknames].flatMap((name) => slugOf(name).split('-')).filter((part) => part.length > 1);

/** A written word as a name: without accents, case and a closing "'s". */
export const asName = (word: Word): string => slugOf(word.plain.replace(/'s?$/, ''));

/** Where the draft says the person's name or a nickname of several words or one; overlapping parts count once. */
export const namesSaid = (draft: Draft, person: Person): Hit[] => {
  const full = [person.name, ...person.nicknames]
    .map((name) => slugOf(name).split('-').filter(Boolean))
    .filter((parts) => parts.length > 0)
    .sort((a, b) => b.length - a.length);
  // A first name of several is a name too.
  const first = full.filter((parts) => parts.length > 1).map((parts) => parts.slice(0, 1));
  const hits: Hit[] = [];
  for (let at = 0; at < draft.words.length; at += 1) {
    const parts = [...full, ...first].find((name) =>
      name.every((part, i) => {
        const word = draft.words[at + i];
        return word !== undefined && asName(word) === part;
      }),
    );
    if (!parts) continue;
    hits.push({ start: draft.words[at]?.start ?? 0, end: draft.words[at + parts.length - 1]?.end ?? 0 });
    at += parts.length - 1;
  }
  return hits;
};

import type { Person } from '../../model/person.js';
import { slugOf } from '../../model/person.js';
import { asksOf } from '../../rules/credit/words/questions.js';
import { endearmentSaid, namesSaid } from '../../rules/names.js';
import type { Draft } from '../../text/draft.js';
import { endearments } from '../../text/endearments.js';

/** A sentence with its question mark, a mark alone, or a question that leaves its mark out. */
export const asks = (draft: Draft): boolean =>
  draft.marks.some(({ text }) => text.includes('?') && !text.includes('/')) || asksOf(draft).length > 0;

const laughing = /^(?:😂|🤣|😆|😹|💀|☠|xd+)/iu;

/** Laughter in letters or signs. */
export const laughs = (draft: Draft): boolean =>
  draft.words.some(({ readings }) => readings[0]?.[0] === 'haha' || readings[0]?.[0] === 'lol') ||
  draft.emoji.some(({ text }) => laughing.test(text));

const ascii = /^[\x00-\x7f]*$/;

/** Tells whether a text calls them by a name, a nickname or an endearment. */
export const callsOf = (person: Person): ((draft: Draft) => boolean) => {
  const parts = [person.name, ...person.nicknames]
    .map((name) => slugOf(name).split('-')[0] ?? '')
    .filter((part) => part !== '');
  // Most texts name nobody, and are told apart by a glance.
  const mayName = ({ text }: Draft): boolean => {
    if (parts.length === 0) return false;
    if (!ascii.test(text)) return true;
    const lower = text.toLowerCase();
    return parts.some((part) => lower.includes(part));
  };
  const mayBeDear = ({ words }: Draft): boolean =>
    words.some(
      ({ plain, readings }) => endearments.has(plain) || readings.some(([word = '']) => endearments.has(word)),
    );
  return (draft) =>
    (mayName(draft) && namesSaid(draft, person).length > 0) || (mayBeDear(draft) && endearmentSaid(draft));
};

import { strangerNamed } from '../../model/person.js';
import { noHistory, type Recent } from '../../model/recent.js';
import { endearmentSaid, mayBeName, namesSaid } from '../names.js';
import { type Rule, whole } from '../rule.js';

/** With a history it is said only when it has been a while. */
const isLong = ({ name }: Recent): boolean => name.texts >= 30 && (name.days === undefined || name.days >= 5);

const sam = { person: { ...strangerNamed('Sam'), nicknames: ['Sammy'] } };

export const missing: Rule = {
  id: 'name/missing',
  family: 'name',
  severity: 'info',
  points: 0,
  source: 'names-weak',
  needs: ['person'],
  says: 'This goes without {name}’s name, which is fine',
  why: 'A name or nickname once in a while can make a text sound meant for them. Add it only where it sounds like you.',
  counts: ({ history }) =>
    history && isLong(history)
      ? `Their name is in none of your last ${history.name.texts.toLocaleString('en')} texts.`
      : undefined,
  find: whole((draft, { person, reply, history }) => {
    const first = draft.words[0];
    if (!person || !first || reply !== undefined || draft.words.length < 6) return [];
    if (history && !isLong(history)) return [];
    if (namesSaid(draft, person).length > 0 || endearmentSaid(draft)) return [];
    return draft.words.some((word) => mayBeName(word, person)) ? [] : [{ start: first.start, end: first.end }];
  }),
  bad: [
    { text: '[did] the museum ever call you back', context: sam },
    { text: '[I] saw a heron on the way in this morning', context: sam },
    { text: "[I'd] love to see you on Friday if you are free", context: sam },
    { text: '[same] again tonight, pasta and the last episode?', context: sam },
    {
      text: '[did] the museum ever call you back',
      context: { ...sam, history: { ...noHistory, name: { texts: 41, days: 9 } } },
    },
  ],
  fine: [
    { text: 'did the museum ever call you back Sam', context: sam },
    { text: 'Sammy, did the museum ever call you back?', context: sam },
    { text: 'did the museum ever call you back, love?', context: sam },
    {
      text: 'did the museum ever call you back',
      context: { ...sam, history: { ...noHistory, name: { texts: 12, days: 3 } } },
    },
    { text: 'SAM did the museum ever call you back', context: sam },
    { text: 'babe did the museum ever call you back', context: sam },
    { text: 'yes, it ended at six in the end', context: { ...sam, reply: 'did it go on long?' } },
    { text: 'home by six', context: sam },
    'did the museum ever call you back',
    { text: 'will you be home, Will, or shall I eat?', context: { person: strangerNamed('Will') } },
    { text: 'did samuel get the call from the museum', context: sam },
  ],
  better: ['Sam, did the museum ever call you back?'],
};

import { strangerNamed } from '../../model/person.js';
import { type Hit, type Rule, whole } from '../rule.js';
import { namesMeant, slipOf } from './words/slip.js';

const sammy = { person: { ...strangerNamed('Sammy'), nicknames: [] } };
const sarah = { person: strangerNamed('Sarah') };

/** The right name, in capitals where the slip is. */
const asWritten = (written: string, name: string): string =>
  written === written.toUpperCase() && written !== written.toLowerCase() ? name.toUpperCase() : name;

export const misspelled: Rule = {
  id: 'name/misspelled',
  family: 'name',
  severity: 'suggestion',
  source: 'names-weak',
  needs: ['person'],
  says: '“{match}” looks like a slip of {name}',
  why: 'A name with a slip in it catches the eye before the words do. Worth a second look.',
  find: whole((draft, { person }): Hit[] => {
    if (!person) return [];
    return draft.words.flatMap((_, at) => slipOf(draft, at, person)?.hit ?? []);
  }),
  mend: (text, { person }) => {
    const name = person && namesMeant(text, person)[0];
    return name === undefined ? undefined : asWritten(text, name);
  },
  bad: [
    { text: '[Smmy], are you home?', context: sammy },
    { text: 'night [sammi] x', context: sammy },
    { text: '[Sara], the tickets came', context: sarah },
    { text: 'Good morning [Sarha]! Coffee is on', context: sarah },
    { text: 'love you [sarh]', context: sarah },
    { text: 'Happy birthday [Prya]', context: { person: strangerNamed('Priya') } },
    {
      text: 'I saw the swans and thought of you [Zoee]',
      context: { person: { ...strangerNamed('Zoë B'), nicknames: ['Zoey'] } },
    },
  ],
  fine: [
    { text: 'Sammy, are you home?', context: sammy },
    { text: 'Sara from work says hi', context: sarah },
    { text: 'saaaammy where are you', context: sammy },
    { text: 'Lucky, lucky you', context: { person: strangerNamed('Lucy') } },
    { text: "Zoe's card came", context: { person: strangerNamed('Zoë') } },
    { text: 'I told Sara about the tickets', context: sarah },
    { text: 'Home by six', context: { person: strangerNamed('Hope') } },
    { text: 'Silly, come here', context: { person: strangerNamed('Sally') } },
    { text: 'June is the best month', context: { person: strangerNamed('Jane') } },
    { text: 'Hello Mary', context: { person: strangerNamed('Mary') } },
    { text: 'I like it. Like, a lot', context: { person: strangerNamed('Luke') } },
    'Smmy, are you home?',
  ],
  better: ['Sammy, are you home?'],
};

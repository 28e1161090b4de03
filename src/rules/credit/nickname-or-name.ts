import { strangerNamed } from '../../model/person.js';
import { namesSaid } from '../names.js';
import { type CreditRule, whole } from '../rule.js';
import { stings } from './words/sting.js';

const sam = { person: { ...strangerNamed('Sam'), nicknames: ['Sammy', 'big bear'] } };

export const nicknameOrName: CreditRule = {
  id: 'credit/nickname-or-name',
  family: 'named',
  source: 'names-weak',
  points: 1,
  needs: ['person'],
  says: '“{match}” says this one is for them',
  why: 'A name or a nickname once makes a text sound meant. It is a small thing: no study shows that it brings people closer.',
  find: whole((draft, { person }) => {
    if (!person) return [];
    const said = namesSaid(draft, person);
    const [hit] = said;
    if (!hit || said.length > 1) return [];
    const word = draft.words.find(({ start }) => start === hit.start);
    // A name in capitals in a text of small letters is a name called out loud.
    if (!word || word.quoted || word.negated || (word.caps && draft.text !== draft.text.toUpperCase())) return [];
    return stings(draft) ? [] : [hit];
  }),
  good: [
    { text: 'morning [Sam], the kettle is on', context: sam },
    { text: 'night [sammy] x', context: sam },
    { text: 'come home safe [big bear]', context: sam },
    { text: '[Sam], did the museum ever call back?', context: sam },
    { text: "thinking of [Zoë's] big day", context: { person: strangerNamed('Zoë') } },
  ],
  fine: [
    { text: 'the kettle is on', context: sam },
    { text: 'SAM where are you', context: sam },
    { text: 'will you be home by six?', context: { person: strangerNamed('Will') } },
    { text: 'Sam. Sam. Where are you, Sam', context: sam },
    'morning Sam, the kettle is on',
    { text: 'Sam, shut up', context: sam },
    { text: 'Sam you never listen', context: sam },
    { text: 'not Sam again', context: sam },
  ],
};

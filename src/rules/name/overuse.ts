import { strangerNamed } from '../../model/person.js';
import { namesSaid } from '../names.js';
import { type Hit, type Rule, whole } from '../rule.js';

const sam = { person: { ...strangerNamed('Sam'), nicknames: ['Sammy'] } };
/** How many words after a name the same person is named again too soon. */
const soon = 25;

export const overuse: Rule = {
  id: 'name/overuse',
  family: 'name',
  severity: 'info',
  source: 'names-weak',
  needs: ['person'],
  says: '“{match}” again so soon can sound stern',
  why: 'Between people who are close, a name twice in one breath sounds formal. Once is plenty.',
  find: whole((draft, { person }) => {
    if (!person || draft.words.length < 4) return [];
    const at = (hit: Hit): number => draft.words.findIndex(({ start }) => start === hit.start);
    const said = namesSaid(draft, person)
      .map((hit) => ({ hit, first: at(hit), last: draft.words.findIndex(({ end }) => end === hit.end) }))
      .filter(({ first, hit }) => !draft.words[first]?.quoted && !/['’]s?$/.test(draft.text.slice(hit.start, hit.end)));
    return said.flatMap(({ hit, first }, i) => {
      const before = said[i - 1];
      // "Sam Sam Sam!" is calling across a room, once.
      return before && first - before.last > 1 && first - before.last < soon ? [hit] : [];
    });
  }),
  bad: [
    { text: 'Sam, I think, [Sam], we should go', context: sam },
    { text: 'Hi Sam, how did it go? Tell me everything [Sam]', context: sam },
    { text: 'Sammy I saw your note, thank you [Sammy]', context: sam },
    { text: 'Listen Sam, you know what I mean, [Sam]. Right, [Sam]?', context: sam },
  ],
  fine: [
    { text: 'Sam, I think we should go', context: sam },
    { text: 'SAM SAM SAM guess who got the tickets', context: sam },
    { text: "Sam's coat and Sam's keys are by the door", context: sam },
    { text: 'the same day, the same song, Sam', context: sam },
    'Sam, I think, Sam, we should go',
    {
      text: 'Sam, the plumber came at nine and left at noon and the tap is dry at last, so I made soup and read the paper and thought you might like some, Sam',
      context: sam,
    },
    { text: 'will you ask Will? You will know', context: { person: strangerNamed('Will') } },
  ],
  better: ['Sam, I think we should go'],
};

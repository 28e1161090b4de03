import { ordinaryWords } from '../../text/ordinary-words.js';
import type { Finder } from './shapes.js';
import { possessiveName } from './third-person.js';

const relation =
  '(?:(?:little|big|older|younger|twin|best|old|step|half|great|good)[- ])*(?:sister|brother|sibling|mum|mom|mother|dad|father|boss|manager|colleague|co-?worker|friend|mate|bestie|cousin|aunt(?:ie|y)?|uncle|niece|nephew|gran(?:ny|dma|dad|dpa|pa|ddaddy|daughter|son)?|nana?|abuela|abuelo|oma|opa|daughter|son|flatmate|roommate|housemate|neighbou?r|teacher|tutor|professor|supervisor|mentor|sister-in-law|brother-in-law|in-law|godmother|drummer)';
const animal =
  '(?:dog|cat|puppy|kitten|rabbit|bunny|hamster|parrot|budgie|guinea pig|tortoise|turtle|goldfish|horse|pony|ferret|gecko|hen|chicken|greyhound|spaniel|terrier|labrador|collie|poodle|dachshund)';
const name = "(\\p{Lu}\\p{Ll}{1,14}(?:-\\p{Lu}\\p{Ll}+)?)(?![\\p{L}])(?!'s\\b)";
const person = new RegExp(`(?<![\\p{L}'])(my|our|your) (${relation}),? ${name}(?! (?:and|&) \\p{Lu})`, 'u');
const pet = new RegExp(`(?<![\\p{L}'])(my|our|your) ((?:[\\p{L}]+ )?${animal}),? ${name}`, 'u');
const called = new RegExp(
  `\\b(?:I have|I've got|I got|I adopted|we adopted|we have|we've got) (?:a|an|this) ((?:[\\p{L}]+ )?${animal}) (?:called|named) ${name}`,
  'u',
);
const neither =
  /^(?:Jan|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mum|Mom|Dad|God|Lol|Omg|Has|Had|Was|Is|And|But|Can|Got|Did|The|For|Not|Who|Why|How|You|She|Her|His|Our|All|Just|Ok|No|Yes|So|If)$/;
const isName = (word: string): boolean => !neither.test(word) && !ordinaryWords.has(word.toLowerCase());

/** People and animals that the partner names, or the user names as the partner's: "my sister Noor", "our dog Momo". */
export const named: Finder = ({ words }, { said, people }) => {
  const adopted = said.mine ? null : called.exec(words);
  if (adopted?.[2] && isName(adopted[2]))
    return { kind: 'pet', text: `${possessiveName(people)} ${adopted[1]} ${adopted[2]}`, weight: 7 };
  for (const [kind, pattern] of [
    ['person', person],
    ['pet', pet],
  ] as const) {
    const match = pattern.exec(words);
    if (!match) continue;
    const [, whose = '', who = '', call = ''] = match;
    // The user's own sister is no news of the partner, and "our boss" is one of both.
    if (whose === (said.mine ? 'my' : 'your') || !isName(call)) continue;
    const owner = whose === 'our' ? 'our' : possessiveName(people);
    return { kind, text: `${owner} ${who} ${call}`, weight: said.mine ? 5.5 : 6.5 };
  }
  return undefined;
};

const beast = /\bthat (dog|cat)\b.*\b(?:will|is)\b/i;
const deed =
  /^(\p{Lu}\p{Ll}{2,12}) (?:has |just )?(?:ate|eaten|stole|stolen|chewed|destroyed|loves|adopted|brought|caught) (.{5,50})$/u;

/** A named animal, known for one by the sentence behind: "Biscuit has eaten my slipper again. That dog …". */
export const mischief: Finder = ({ words }, { said, people }) => {
  const match = deed.exec(words);
  if (!match?.[1] || !isName(match[1]) || said.mine || match[1] === people.call) return undefined;
  const dog = beast.exec(said.text)?.[1];
  return dog === undefined ? undefined : { kind: 'pet', text: `${match[1]}, that ${dog}`, weight: 5.5 };
};

import type { Person } from '../../model/person.js';
import { asYours } from '../../text/verbs.js';

const thirdPerson = /\b(?:she|he|they|her|hers|him|his|them|their|theirs|herself|himself|themselves)\b/i;
/** Words that one says to nobody about themselves, in a memory that could be of somebody else. */
const others =
  /\b(?:sister|brother|mum|mom|mam|mother|dad|father|parents?|boss|manager|colleagues?|friends?|cousin|aunt|auntie|uncle|niece|nephew|gran|granny|grandma|grandad|grandpa|nana|nan|daughter|son|kids?|baby|flatmate|roommate|neighbou?rs?|teacher|ex)\b/i;
/** A capital inside, other than a place behind its preposition, names somebody or something. */
const named = /(?<!\b(?:in|at|to|from|near|on|around|through|of the)\s(?:the\s)?)(?<=\S\s)(?!I\b)\p{Lu}\p{Ll}/u;

/** What "her" is found doing in a phrase, where it does not stand for "your". */
export const doings = 'asleep|dancing|laughing|singing|smiling|sleeping|waving|jumping|cooking|reading|swimming';
const herself = new RegExp(
  `\\bher(?=$|\\s*,|\\s+(?:in|on|at|by|with|and|or|to|from|as|for|when|while|after|before|${doings})\\b)`,
  'giu',
);

/** "The way she laughs at ads": what is said of them inside a phrase, said to them. Undefined where it may be somebody else. */
export const towardsYou = (text: string, person: Person | undefined): string | undefined => {
  if (!thirdPerson.test(text)) return text;
  if (others.test(text) || named.test(text) || /\b(?:hers|theirs|herself|himself|themselves)\b/i.test(text))
    return undefined;
  const own = person?.pronouns?.split('/')[0]?.toLowerCase();
  const [first = ''] = /\b(?:she|her|he|him|his|they|them|their)\b/i.exec(text) ?? [];
  const whose = /^(?:she|her)$/i.test(first) ? 'she' : /^(?:he|him|his)$/i.test(first) ? 'he' : 'they';
  if (own !== undefined ? own !== whose : whose === 'they') return undefined;
  const said = text
    .replace(/\b(?:she|he|they)(['’]s)?\s+(\p{L}+)/giu, (_, is: string | undefined, verb: string) =>
      is ? `you're ${verb}` : `you ${asYours(verb.toLowerCase())}`,
    )
    .replace(herself, 'you')
    .replace(/\b(?:him|them)\b/gi, 'you')
    .replace(/\b(?:her|his|their)\b/gi, 'your');
  return thirdPerson.test(said) ? undefined : said;
};

import type { Memory } from '../../model/memory.js';
import { type Person, slugOf } from '../../model/person.js';
import { isPast } from '../../text/verbs.js';
import { clauseOf, firstWord, likes, ofBoth, ofThem } from './clauses.js';
import { isMany } from './many.js';
import { doings, towardsYou } from './towards-you.js';
import { withoutDate } from './without-date.js';

const possessive = new RegExp(`^(?:her|his|their)\\s+(?!(?:in|on|at|by|with|and|${doings})\\b)(?=\\S)`, 'i');

/** A memory as a phrase said to the person it is about. */
export interface Phrase {
  readonly text: string;
  /** "are", not "is". */
  readonly many: boolean;
  /** Told as something that they did: it is done. */
  readonly over: boolean;
}

/**
 * A memory as a phrase said to the person it is about: "Sam's interview at the museum thu 9am" is "your interview at the
 * museum", "we got lost in Porto" is "the time we got lost in Porto". Undefined when no safe way to say it is known:
 * better no memory than a broken sentence.
 */
export const addressed = (memory: Memory, person: Person | undefined): Phrase | undefined => {
  const before = worked.get(memory);
  if (before && before.person === person) return before.said;
  const text = workOut(memory, person);
  const said = text === undefined ? undefined : { text, many: isMany(text), over: tellsOfPast(memory, person) };
  worked.set(memory, { person, said });
  return said;
};

const namesOf = (person: Person | undefined): string[] => (person ? [person.name, ...person.nicknames] : []);

/** "Sam fixed the boiler", "she passed". */
const tellsOfPast = ({ text }: Memory, person: Person | undefined): boolean => {
  const [, verb = ''] = /^(\S+)\s/.exec(clauseOf(text.trim(), namesOf(person)) ?? '') ?? [];
  return isPast(verb.toLowerCase());
};

/** Every template that could use a memory asks for the same words. */
const worked = new WeakMap<Memory, { readonly person: Person | undefined; readonly said: Phrase | undefined }>();

const lowered = (text: string): string => text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
/** Kinds of which there is one: a noun alone wants its article. */
const single: ReadonlySet<Memory['kind']> = new Set([
  'joke',
  'event',
  'photo',
  'video',
  'place',
  'trip',
  'win',
  'effort',
  'struggle',
  'gift',
]);
const determined =
  /^(?:the|a|an|my|our|you|us|your|this|that|these|those|some|all|no|any|every|each|both|half|one|two|three|\d\S*|what|how|why|when|where|who|whose|at|in|on|by|to|with|\p{L}+['’]s|\p{L}{2,}ing)\b/iu;
/** Small words that a memory may begin with in capitals without being a name. */
const opening =
  /^(?:The|A|An|My|Our|Your|This|That|Her|His|Their|We|I|She|He|They|When|Getting|Burnt|New|Old|Big|Little|First|Last|Favou?rite|\p{Lu}\p{Ll}+ing)\b(?!['’])/u;

const workOut = (memory: Memory, person: Person | undefined): string | undefined => {
  if (/[\r\n]/.test(memory.text.trim())) return undefined;
  let text = withoutDate(memory.text.trim().replace(/\s+/g, ' ')).replace(/[.!\s]+$/, '');
  if (opening.test(text) && !/^I\b/.test(text)) text = lowered(text);
  const names = namesOf(person);
  const said = ofThem(text, names);
  if (said === false) return undefined;
  if (/^(?:it\b|to\b|when\b|that\b)/i.test(said ?? '')) return undefined;
  const liked = said !== undefined && likes.test(text.slice(text.indexOf(' ') + 1));
  text = said ?? text;
  const [, mine] = /^i\s+(.*)$/i.exec(text) ?? [];
  const [, both] = /^(?:when\s+|that time\s+|the time\s+)?we\s+(.*)$/i.exec(text) ?? [];
  if (mine !== undefined) {
    const loved = /^(?:really |just |still )?(?:love|like|adore)\s+(?:her|his|their|\p{L}+['’]s)\s+(.*)$/iu.exec(
      mine,
    )?.[1];
    if (loved !== undefined) text = `your ${loved}`;
    else if (isPast(firstWord(mine).toLowerCase())) text = `the time I ${mine}`;
    else return undefined;
  } else if (both !== undefined) {
    const thing = ofBoth(both);
    if (thing === undefined) return undefined;
    text = thing;
  } else text = text.replace(possessive, 'your ').replace(/^where\s+(?=we|you|I\b|she|he|they)/i, 'the place where ');
  const towards = towardsYou(text, person);
  if (towards === undefined) return undefined;
  text = towards;
  // In a picture, they are not themselves.
  if (memory.kind === 'photo' || memory.kind === 'video')
    text = text.replace(/^(you|us|me)\s/i, (_, who: string) => `the ${memory.kind} of ${who.toLowerCase()} `);
  const bare = text.replace(/^your /, '');
  // What is left must not speak of them by name, nor run on, nor be a sentence of its own.
  if (
    bare === '' ||
    bare.length > 60 ||
    /[.!?;:{}[\]_]/.test(bare) ||
    sentence.test(bare) ||
    spoken.test(text) ||
    finite(text)
  )
    return undefined;
  if (names.some((name) => slugOf(bare).split('-').includes(slugOf(name)))) return undefined;
  return !liked && single.has(memory.kind) && /^\p{Ll}/u.test(text) && !determined.test(text) ? `the ${text}` : text;
};

/** "Her sister is in Rome": a sentence, where a thing is wanted. */
const sentence =
  /^(?:your |my |our |the )?(?:\p{L}+ ){1,3}(?:is|are|was|were|has|have|had|will|can|can['’]?t|does|doesn['’]?t|did|didn['’]?t)\b/iu;
const verbs =
  /\s(?:died|got|came|went|starts?|begins?|started|ended|broke|left|passed|failed|said|told|gave|took|quit|moved|doesn['’]?t|don['’]?t|can['’]?t|won['’]?t|loves|hates|wants|needs|makes|calls)\b/i;
/** "Brother Tim got engaged": a verb with nothing before it that makes it a part of a thing. */
const finite = (text: string): boolean => {
  const at = verbs.exec(text)?.index;
  return at !== undefined && !/\b(?:who|that|which|where|when|what|why|how|time|we|i|you)\b/i.test(text.slice(0, at));
};

/** "His mum's in hospital", "my jokes make her groan": sentences too, as far as can be told. */
const spoken =
  /['’]s (?:in|on|at|not|ill|sick|coming|going|having|been|so|very|really|too|a|the|getting|away|back|here|there|always|never)\b|^(?:my|our|your|the) \p{L}{3,}s (?!(?:of|in|on|at|with|from|for|by|to|that|who|we|you|i|and|near|behind|under|over|after|before|without)\b)\p{L}+ \p{L}/iu;

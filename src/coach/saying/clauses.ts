import { slugOf } from '../../model/person.js';
import { doing, ingOf, isPast } from '../../text/verbs.js';

/** What somebody has is theirs. */
const has =
  /^(?:has|have|had|is having|are having|got|has got|have got|'s got|is getting)\s+(?:(?:a|an|the|her|his|their|some)\s+)?/i;
/** What somebody loves is the thing itself, without an article. */
export const likes =
  /^(?:loves?|likes?|enjoys?|adores?|is into|are into|is obsessed with|are obsessed with|is mad about|is crazy about)\s+/i;

/** The first word of a text, without the signs around it. */
export const firstWord = (text: string): string => /^[\p{L}']+/u.exec(text)?.[0] ?? '';

/** What somebody did or does, said as a thing: "got the job" is "getting the job". */
const asThing = (clause: string): string | undefined => {
  const bare = clause.replace(/^(?:always|often|finally|just|once|really|usually|sometimes|still)\s+/i, '');
  const verb = firstWord(bare).toLowerCase();
  if (/^(?:is|are)\s+\p{L}+ing\b/iu.test(bare)) return bare.replace(/^\S+\s+/, '');
  const said = doing(verb);
  return said === undefined ? undefined : said + bare.slice(verb.length);
};

/** What the two did, or do. */
export const ofBoth = (clause: string): string | undefined => {
  const bare = clause.replace(/^(?:always|often|finally|just|once|both|usually|sometimes|still)\s+/i, '');
  const verb = firstWord(bare).toLowerCase();
  if (/^(?:are|were|have|had|do|did|will|would|can|could|never|should|must|might)$/.test(verb)) return undefined;
  return isPast(verb) && bare === clause ? `the time we ${bare}` : ingOf(verb) + bare.slice(verb.length);
};

/** What they do, without saying who: "plays the drums". Only verbs that are hardly anything else. */
const bare =
  /^(?:loves|likes|enjoys|adores|is (?:into|learning|training|reading|watching|obsessed with|mad about)|plays|collects|supports|speaks|writes|sings|paints|reads|bakes|cooks|knits|swims|runs|cycles|hikes|climbs|watches|studies|goes|works)\s+\S/i;

/** What stands behind the person's name at the start of a memory; undefined when another word stands there. */
const behindName = (text: string, names: readonly string[]): string | undefined => {
  const name = names.find(
    (name) => slugOf(text.slice(0, name.length)) === slugOf(name) && !/^[\p{L}\p{N}]/u.test(text.slice(name.length)),
  );
  return name === undefined ? undefined : text.slice(name.length);
};

/** What a memory says that they do or did, without saying who; undefined when it is no such clause. */
export const clauseOf = (text: string, names: readonly string[]): string | undefined => {
  const rest = behindName(text, names);
  return rest === undefined ? /^(?:she|he|they)\s+(.*)$/i.exec(text)?.[1] : /^\s+(.*)$/.exec(rest)?.[1];
};

/** What they did, without saying who: "got lost in Porto". */
const barePast =
  /^(?:got|went|met|made|saw|drove|flew|ran|swam|danced|sang|stayed|camped|hiked|visited|passed|won|finished)\s/i;

/** What they want, hate or cannot: a clause without its head, which is no thing to speak of. */
const headless =
  /^(?:hates?|wants?|needs?|prefers?|dislikes?|dreads?|fears?|misses|can|can['’]?t|cannot|won['’]?t|will|would|does|doesn['’]?t|don['’]?t|isn['’]?t|is|are|was|were|never|always|has|have|had|thinks|says|feels|knows|remembers|forgets|lost|broke|failed|cried|used)\s/i;

/** "Fixed my bike", "gave me the scarf": a past with its object behind it is no adjective. */
const done = /^\p{L}+\s+(?:my|me|her|his|him|the|a|an|us|our|their|them|it|for|up|out|through)\b/iu;

/** Orders to oneself, habits of theirs, and plain infinitives. */
const noThing =
  /^(?:to\s|(?:call|ring|ask|tell|buy|get|text|remind|book|pick|send|bring|order)\s+(?:him|her|them|me|up|a|the|some)\b|\p{L}{3,}s\s+(?:me|my|him|her|us|it|to)\b)/iu;

/** A memory that begins with the person: as a phrase; false when none is known; undefined when it does not. */
export const ofThem = (text: string, names: readonly string[]): string | false | undefined => {
  const rest = behindName(text, names);
  if (rest !== undefined && /^['’]s\s/.test(rest)) return `your ${rest.slice(2).trim()}`;
  // As people type it: "Toms sister".
  const [typed] = names.filter(
    (each) => !/s$/i.test(each) && new RegExp(`^${each.replace(/[^\p{L}\p{N} ]/gu, '.')}s\\s`, 'iu').test(text),
  );
  if (typed !== undefined) return `your ${text.slice(typed.length + 1).trim()}`;
  const [, being] = /^(?:he|she|they)['’]?(?:s|re)\s+(.*)$/i.exec(text) ?? [];
  if (being !== undefined) return /^\p{L}+ing\b/iu.test(being) ? being : false;
  const clause = clauseOf(text, names);
  if (clause === undefined) {
    if (bare.test(text)) return likes.test(text) ? text.replace(likes, '') : (asThing(text) ?? false);
    if (noThing.test(text) && !likes.test(text)) return false;
    if (barePast.test(text) || (done.test(text) && isPast(firstWord(text).toLowerCase())))
      return asThing(text) ?? false;
    return headless.test(text) ? false : undefined;
  }
  if (
    has.test(clause) &&
    !/^(?:got|had)\s+(?!a |an |the |new |her |his |their )/i.test(clause) &&
    !/^got the\b/i.test(clause)
  )
    return `your ${clause.replace(has, '')}`;
  if (likes.test(clause)) return clause.replace(likes, '');
  return asThing(clause) ?? false;
};

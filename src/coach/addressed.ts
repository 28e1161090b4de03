import type { Memory } from '../model/memory.js';
import { type Person, slugOf } from '../model/person.js';

const day = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?';
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const clock = '(?:at )?\\d{1,2}(?:[:.]\\d{2})?\\s*(?:am|pm)|(?:at )?\\d{1,2}[:.]\\d{2}|at (?:noon|midnight|\\d{1,2})';
const when = `(?:(?:on |this |next |last )?(?:${day}|weekend|week|month)|today|tonight|tomorrow|tmrw|yesterday|(?:on )?(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}(?: \\d{4})?|(?:on )?${month} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{4}-\\d{2}-\\d{2}|${clock}|(?:in the )?(?:morning|afternoon|evening))`;
/** A date or time at the end of a memory: the date is kept beside it, and said to them it would be stale or odd. */
const trailingDate = new RegExp(`(?:[\\s,]+${when})+[.!]?$`, 'i');
/** How the last word of a date or time looks. Most memories have none, and the expression takes V8 longer than all of them. */
const dateEnd = new RegExp(
  `^(?:${day}|${month}|week|weekend|month|today|tonight|tomorrow|tmrw|yesterday|noon|midnight|morning|afternoon|evening|am|pm|\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:[:.]\\d{2})?(?:am|pm)?|\\d{4}(?:-\\d{2}-\\d{2})?)[.!]?$`,
  'i',
);
const withoutDate = (text: string): string =>
  dateEnd.test(text.slice(Math.max(text.lastIndexOf(' '), text.lastIndexOf(',')) + 1))
    ? text.replace(trailingDate, '')
    : text;

const possessive = /^(?:her|his|their)\s+(?=\S)/i;
const has =
  /^(?:has|have|had|is having|are having|got|has got|have got|'s got|is getting)\s+(?:(?:a|an|the|her|his|their|some)\s+)?/i;
const likes =
  /^(?:loves?|likes?|enjoys?|adores?|is into|are into|is obsessed with|are obsessed with|is mad about|is crazy about)\s+/i;
const mentionsWriter = /\b(?:i|i'm|i'd|i've|me|my|mine)\b/i;
const thirdPerson = /\b(?:she|he|they|her|hers|him|his|them|their|theirs|herself|himself|themselves)\b/i;

/**
 * A memory as a phrase said to the person it is about: "Sam's interview at the museum thu 9am" is "your interview at the
 * museum". Undefined when no safe way to say it is known: better no memory than a broken sentence.
 */
export const addressed = (memory: Memory, person: Person | undefined): string | undefined => {
  const before = worked.get(memory);
  if (before && before.person === person) return before.said;
  const said = workOut(memory, person);
  worked.set(memory, { person, said });
  return said;
};

/** Every template that could use a memory asks for the same words. */
const worked = new WeakMap<Memory, { readonly person: Person | undefined; readonly said: string | undefined }>();

const workOut = (memory: Memory, person: Person | undefined): string | undefined => {
  if (/[\r\n]/.test(memory.text.trim())) return undefined;
  let text = withoutDate(memory.text.trim().replace(/\s+/g, ' ')).replace(/[.!\s]+$/, '');
  const names = person ? [person.name, ...person.nicknames] : [];
  let theirs = false;
  for (const name of names) {
    const rest = text.slice(name.length);
    if (slugOf(text.slice(0, name.length)) !== slugOf(name) || /^[\p{L}\p{N}]/u.test(rest)) continue;
    if (/^['’]s\s/.test(rest)) {
      text = `your ${rest.slice(2).trim()}`;
      theirs = true;
    } else if (/^\s/.test(rest)) {
      const said = rest.trim();
      if (has.test(said)) text = `your ${said.replace(has, '')}`;
      else if (likes.test(said)) text = said.replace(likes, '');
      else return undefined;
      theirs = true;
    }
    break;
  }
  if (!theirs) {
    const clause = /^(?:she|he|they)\s+/i.exec(text);
    if (clause) {
      const said = text.slice(clause[0].length);
      if (has.test(said)) text = `your ${said.replace(has, '')}`;
      else if (likes.test(said)) text = said.replace(likes, '');
      else return undefined;
    } else text = text.replace(possessive, 'your ');
  }
  // What is left must not speak of them as of somebody else, nor of the writer, nor run on.
  const bare = text.replace(/^your /, '');
  if (
    bare === '' ||
    thirdPerson.test(bare) ||
    mentionsWriter.test(bare) ||
    bare.length > 60 ||
    /[.!?;:{}[\]_]/.test(bare)
  )
    return undefined;
  if (names.some((name) => slugOf(bare).split('-').includes(slugOf(name)))) return undefined;
  return text;
};

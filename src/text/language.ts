/** The small words that any English sentence is built with, Singlish, Nigerian and Indian English included. */
const functionWords = new Set(
  `a about actually after again all also always am an and any anyone anything are as at away back be because been before being but by
  can come could day did do does doing done down each else even ever every everyone everything few for from get getting go
  going good got had has have having he hello her here hey hi him his home how i if in into is it its just know lah leh lor
  last later let like long look love make making many maybe me mine miss more most much must my need never new next nice night
  no not nothing now of off oh ok on one only or our other out over people please put quite really right said same see she should since so
  some someone something soon sorry still such sure take tell than thank thanks that the their them then there these they thing
  things think this those though time to today tomorrow tonight too up us very wait want was way we week well went were what
  when where which while who why will wish with work would yes yesterday yet you your yours abeg una dey na abi sha o oga wahala
  yaar`
    .split(/\s+/)
    .filter(Boolean),
);

/** True for a word that shows the draft to be English: a function word in any reading, or chat-speak. */
export const soundsEnglish = (reading: readonly string[], chat: boolean): boolean =>
  chat || reading.some((word) => functionWords.has(word));

/** Shorter drafts are read as English whatever they say. */
const shortest = 6;

/**
 * Whether the coach can read a draft. Other: six words or more, fewer than one in five of them English.
 * @param english how many of the words sound English
 */
export const languageOf = (words: number, english: number): 'en' | 'other' =>
  words >= shortest && english * 5 < words ? 'other' : 'en';

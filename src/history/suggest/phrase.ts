import { dayIn } from './days.js';

/** Where a thing named in a sentence ends: at a new clause, a comma, or a time. */
const stops =
  /[,:;()]| (?:and (?:yet|here|also|not|would|I|we|you|he|she|they|it|then|im|now|there|the \p{L}+ (?:is|was))(?:'\p{L}+)?|but|so|because|cos|cause|cuz|bc|coz|when|while|though|tho|although|who|since|lol|haha\p{L}*|btw|by the way|honestly|tbh|ngl|than|please|pls|plz|just saying|don't|can't|cannot|still|really|just|always|never|(?:I|we|you|he|she|they|it)(?:'\p{L}+)?|it|he|she|they|is|are|was|were|has|have|had|will|'s)(?![\p{L}'])/iu;
const trailing =
  /[ ,]+(?:today|tonight|yesterday|tomorrow|just now|now|already|again|anymore|any more|too|either|this (?:morning|afternoon|evening|week|weekend)|last night|babe|love|dear|yaar|mate|darling|honey|jaan|man|bro|bruh|dude|o|lah|leh|abeg|tho|btw|lol|omg|finally|so much|though|right|still|really|just|only|even|as well|also|at|on|in|for|to|with|from|the|a|an|and|or|of|by|my)$/iu;

/** The thing at the start of some words, without what is said of it: "olives on pizza, sorry" is "olives on pizza". */
export const thingAt = (words: string): string => {
  const stop = stops.exec(words);
  let thing = stop ? words.slice(0, stop.index) : words;
  for (let shorter = thing.replace(trailing, ''); shorter !== thing; shorter = thing.replace(trailing, ''))
    thing = shorter;
  return thing.trim();
};

/** A sentence without the day that it names. */
export const withoutDay = (words: string, at: string): string => {
  const day = dayIn(words, at);
  if (!day) return words;
  const rest = `${words.slice(0, day.start)}${words.slice(day.end)}`.replace(/\s+/g, ' ').trim();
  return rest.replace(/ (?:on|at|from|by|in|is|the|this|next)$/i, '').replace(/\s+,/g, ',');
};

export const wordCount = (words: string): number => words.split(/\s+/).filter(Boolean).length;

/** Words that may come before a piece of news without changing what it says. */
const opening =
  /^(?:oh my (?:god|days|word)|oh|omg|guess (?:what|who)|yay+|yes+|ahh*|so|ok(?:ay)?|well|hey|babe|love|and|but|also|btw|by the way|wait|honestly|haha\p{L}*|lol|ngl|tbh|anyway|actually|ps|random fact|fun fact|hun|yo|bro|bruh|dude|just so (?:you|u) know|not gonna lie|(?:big |breaking )?news|update|finally)[,:!]? +/iu;
/** "Alex, I passed": the one spoken to. */
const spokenTo = /^\p{Lu}\p{L}+[,!:] +/u;
/** A sentence without its opening: "omg babe I passed" is "I passed". */
export const withoutOpening = (words: string): string => {
  const bare = words.replace(spokenTo, '').replace(opening, '');
  return bare === words || bare === '' ? words : withoutOpening(bare);
};

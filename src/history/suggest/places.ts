import { ordinaryWords } from '../../text/ordinary-words.js';
import { dayIn } from './days.js';
import { thingAt } from './phrase.js';
import type { Finder, Found } from './shapes.js';
import { asQuote } from './third-person.js';

const noun =
  '(?:place|spot|bar|caf[eé]|caff|restaurant|pub|beach(?: hut)?|bench|park|lake|cabin|camp ?site|hotel|hostel|b&b|guesthouse|bakery|book ?shop|record shop|tea ?room|stall|food truck|bridge|rooftop|roof|square|plaza|island|village|market|hill|hillside|cove|cottage|hut|diner|pier|harbour|waterfall|river|canal|forest|vineyard|lighthouse|castle|gallery|club|joint|parlour|session|taverna|trattoria|riad|lodge|farm|fair|garden)';
const pattern = new RegExp(
  `(?<![\\p{L}'])(that|our|the|this)((?: (?!(?:was|is|and|of|to|in|on|at|from|with|by|for|has|you|we|I|where)\\b)[\\p{L}'-]+){0,3}?) (${noun})(?![\\p{L}'])( (?:in|by|at|on|near|behind|under|with|where|from|off|outside|round|around) .+)?`,
  'iu',
);
/** Why it would be remembered. */
const dear =
  /\b(?:remember|miss(?:ed|ing)?|go back|went back|goes back|return to|love|luv|thinking|thinkin|think (?:of|about)|dream(?:ing|t)? (?:of|about)|was (?:perfect|magic|magical|unreal|amazing|lovely|beautiful|heaven)|best|where we|favou?rite|power|(?:has|have|still) (?:your|our)|asked (?:of|about|after) (?:you|us)|where I proposed|dancing)\b/i;
const dull = /\b(?:car park|work|office|station|bank|the shops?|supermarket|dentist|gym|school|library|meeting)\b/i;
const where =
  /^ (?:in|at|by|on|near|behind|off|from|under|outside|round) (?:the )?(?!(?:your|ur|my|this|that|his|her|own|a|an|it|you|me|us|fire|fridge|purpose|time|sale)\b)[\p{L}]/iu;

const was =
  /^(\p{Lu}\p{Ll}{3,}(?: \p{Lu}\p{Ll}+)?) was (?:so |just |absolutely )?(?:perfect|magic|magical|unreal|lovely|wonderful|beautiful|amazing|heaven)\b/u;
const noPlace =
  /^(?:dinner|lunch|breakfast|today|yesterday|last|everything|that|this|tonight|it|there|weekend|saturday|sunday|monday|tuesday|wednesday|thursday|friday|food|work|mum|dad|mom|she|he|they|weather)\b/i;

const tidy = (text: string): string =>
  text
    .replace(/^(?:that|this)\b/i, 'the')
    .replace(/^our\b/i, 'our')
    .replace(/ (?:and|the|a)$/i, '');

/** A place of both, or one that either would go back to. */
export const place: Finder = ({ words }, { said, people }): Found | undefined => {
  const past = was.exec(words);
  if (past?.[1] && !noPlace.test(past[1]) && !ordinaryWords.has(past[1].toLowerCase()) && past[1] !== people.call)
    return { kind: 'place', text: past[1], weight: 7 };
  const match = pattern.exec(words);
  if (!match) return undefined;
  const [, which = '', between = '', what = '', after = ''] = match;
  const text = `${which}${between} ${what}`;
  if (dull.test(text) || /\b(?:on the way|meet|at the (?:bar|pub|park|beach|pier|market) (?:now|with))\b/i.test(words))
    return undefined;
  if (/\b(?:other|same|wrong|first|next|last|whole|perfect|only) /i.test(`${between} `) && which === 'the')
    return undefined;
  // A river is only "the river" unless it is theirs, or somewhere.
  const own = /^our$/i.test(which);
  const named = where.test(after) || / with the | where /i.test(after) || /\p{Lu}/u.test(between);
  if (!dear.test(words) && !(own && /\b(?:bench|spot|place|stall|table|caf[eé]|bar|beach|pub)$/i.test(what)))
    return undefined;
  if (!own && !named) return undefined;
  if (/\b(?:your|ur|this)\b/i.test(after) || /^our (?:old |new |own )?place$/i.test(text)) return undefined;
  if (/^garden|^river|^canal|^market|^fair/i.test(what) && !own && !/^that$/i.test(which)) return undefined;
  const memory = /^ where we (?:[\p{L}'-]+ ?){2,8}$/iu.test(after);
  const tail = memory ? after : thingAt(`x${after.replace(/ (?:where|who) .*$/i, '')}`).slice(1);
  if (!own && tail === '' && !/\p{Lu}/u.test(between)) return undefined;
  // "My" would be the user's in a memory.
  if (/\b(?:I|my|me|I'm)\b/.test(tail)) return undefined;
  return { kind: 'place', text: tidy(`${text.trim()}${tail}`), weight: said.mine ? 6 : 7 };
};

const journey =
  /\bwe (?:went (?:to|up)|got lost in|stayed in|stayed at|camped (?:in|at)|hiked|drove to|cycled to|fly to|flew to|sailed to|travelled to|are going to|'re going to|visited) (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*)/u;

/** A journey of both: said with "we", and where to. */
export const trip: Finder = ({ words }, { said }) => {
  if (/\bnever\b|n't/i.test(words)) return undefined;
  const match = journey.exec(words.replace(/^We\b/, 'we'));
  if (
    !match?.[1] ||
    /^(?:Tesco|Asda|Aldi|Lidl|Ikea|Costco|Target|Walmart|Boots|Dr|Mum|Dad|Mom|Nan|The)\b/.test(match[1])
  )
    return undefined;
  const coming = /^we (?:fly|are going|'re going)/.test(match[0]);
  return { kind: 'trip', text: match[0], weight: 7, date: coming ? dayIn(words, said.at)?.date : undefined };
};

const saying =
  /^(?:my (?:gran|nan|nana|grandma|grandad|granddad|grandpa|mum|mom|dad|mother|father)|our \p{L}+) (?:used to|always) says? (.{10,80})$/iu;

/** "My gran used to say …": words that they carry with them. */
export const handedDown: Finder = ({ words }, { said }) => {
  const match = said.mine ? null : saying.exec(words);
  return match?.[1] ? { kind: 'quote', text: asQuote(match[1]), weight: 7 } : undefined;
};

import { isPast } from '../../text/verbs.js';
import type { People } from './shapes.js';

const pronounsOf = ({ pronouns }: People): { readonly object: string; readonly possessive: string } => {
  if (/^she\b/i.test(pronouns ?? '')) return { object: 'her', possessive: 'her' };
  if (/^he\b/i.test(pronouns ?? '')) return { object: 'him', possessive: 'his' };
  return { object: 'them', possessive: 'their' };
};

const forms = new Map(
  Object.entries({
    am: 'is',
    have: 'has',
    do: 'does',
    "don't": "doesn't",
    "haven't": "hasn't",
    go: 'goes',
    "'m": 'is',
  }),
);
const regular = new Set(
  'love luv hate loathe detest like adore enjoy prefer miss need want play collect drink eat'.split(' '),
);
const unchanged = new Set("can can't cannot could couldn't will won't didn't hadn't had was wasn't never".split(' '));
const between = new Set(
  'really absolutely still just kinda secretly also only always never finally actually honestly truly so do'.split(' '),
);
/** What follows a "me" that is no "my". */
const afterMe = new Set('and with in on at to for from by again up out as than'.split(' '));
const bare = new Set('got put cut hit let passed landed aced nailed made'.split(' '));

/** The verb behind "I", as it stands behind a name; undefined for one that is not known. */
const afterName = (verb: string): string | undefined => {
  const small = verb.toLowerCase();
  if (unchanged.has(small) || bare.has(small) || isPast(small)) return verb;
  return forms.get(small) ?? (regular.has(small) ? `${verb}s` : undefined);
};

/** "Sam's", or "James'". */
export const possessiveName = ({ call }: People): string => (/s$/i.test(call) ? `${call}'` : `${call}'s`);

/**
 * The partner's words with the user as "me" and the partner by name: "I passed my viva" is "Sam passed their viva".
 * Undefined when it cannot be said for certain, for a verb that is not known or an "I" in a place of its own.
 */
export const aboutThem = (clause: string, people: People): string | undefined => {
  const { object, possessive } = pronounsOf(people);
  const words = clause.split(' ');
  let named = false;
  const out: string[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] as string;
    const small = word.toLowerCase().replace(/,$/, '');
    const comma = word.endsWith(',') ? ',' : '';
    const name = (own: boolean): string => (own ? possessiveName(people) : people.call);
    if (small === 'i' || /^i'(?:m|ve|ll)$/.test(small)) {
      if (named) return undefined;
      named = true;
      out.push(people.call);
      if (small === "i'm") out.push('is');
      else if (small === "i've") out.push('has');
      else if (small === "i'll") out.push('will');
      else {
        while (between.has(words[i + 1]?.toLowerCase() ?? '')) {
          i += 1;
          if (words[i]?.toLowerCase() !== 'do') out.push(words[i] as string);
        }
        i += 1;
        const verb = afterName(words[i] ?? '');
        if (verb === undefined) return undefined;
        out.push(verb);
      }
    } else if (/^(?:i'd|mine|myself|yours|yourself|we|we're|we've|we'll|us|our|ours|ur)$/.test(small)) {
      return undefined;
    } else if (small === 'my' || small === 'me') {
      const own = small === 'my';
      // "Me" before a thing is "my" to some: "me nan".
      const next = words[i + 1]?.toLowerCase();
      if (!own && comma === '' && next !== undefined && !afterMe.has(next)) return undefined;
      out.push((named ? (own ? possessive : object) : name(own)) + comma);
      named = true;
    } else if (small === 'your') out.push('my');
    else if (small === 'you' || small === 'u') {
      // "You" before a verb would be "I", and the verb another.
      if (i + 1 < words.length && comma === '') return undefined;
      out.push(`me${comma}`);
    } else if (/^(?:you're|you've|you'll)$/.test(small)) return undefined;
    else out.push(word);
  }
  return out.join(' ');
};

/** Words kept as they were said. */
export const asQuote = (words: string): string => `“${words}”`;

/** In the third person where that is safe, else as they were said. */
export const toldOf = (clause: string, people: People): string => aboutThem(clause, people) ?? asQuote(clause);

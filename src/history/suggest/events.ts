import { daysBetween } from '../../model/clock.js';
import { isPast } from '../../text/verbs.js';
import { dayIn } from './days.js';
import { thingAt, withoutDay, withoutOpening, wordCount } from './phrase.js';
import type { Finder, Found, Scene } from './shapes.js';
import { aboutThem, asQuote, possessiveName } from './third-person.js';

const grave = /\b(?:funeral|hospital|scan|biopsy|surgery|operation|cancer|chemo|hospice|cremation|wake|memorial)\b/i;
const own =
  '(?:interview|exams?|finals|viva|driving test|theory test|physical test|test|appointment|check-?up|scan|surgery|operation|audition|presentation|recital|graduation|hearing|court date|physio|biopsy|mri|defen[cs]e|talk|paper|first day|marathon|half marathon|race|competition|tournament|exhibition|concert|gig|show|premiere|ceremony|wedding|funeral|festival|party|birthday dinner|birthday party|birthday lunch|dinner party|reunion|hen do|stag do|housewarming|flight|recital|final|semi-?final|debut|opening night|conference|workshop|retreat|deadline|results|training|christening)';
const head = new RegExp(
  `(?<![\\p{L}'])(?:(my|our|an?|the|his|her|their) )?((?:(?!(?:is|was|and|got|have|had|has|my|our|your|an?|the|at|on|for|to|with|from|by|about|of|like|as|than|into|in|will|can|I|I'm|I'll|I've|we|we'll|he|she|they|you|so|but|do|don't|let's|me|us|it|this|that)\\b)[\\p{L}'-]+ ){0,3}?)(${own})(?![\\p{L}'])((?: (?:at|for|with|in|to|of) (?!\\d|noon|it\\b|me\\b|this|least|home|all|the (?:morning|afternoon|evening|same)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?:the |a |my |our |your )?[\\p{L}'-]+(?: (?!on|at|next|this|is|was|and|tomorrow|in)[\\p{L}'-]+){0,4})*)`,
  'iu',
);
const no =
  /\b(?:not|never|no|cancel\p{L}*|delayed|moved|off|without|was|were|went|had|after|before|since|last|every|usually|hate[sd]?|boring|meant to|supposed to|postponed)\b|n't\b/iu;
/** What one goes to as well as has: "a wedding" need not be one's own. */
const shared =
  /^(?:wedding|funeral|festival|party|concert|show|reunion|housewarming|hen do|stag do|christening|ceremony|premiere|exhibition|dinner party)$/i;
/** "Show me", "talk later": verbs, where nothing before them says that they are things. */
const verbal = /^(?:show|talk|test|race|final|paper|results|training|party)$/i;
const ownerless = /^(?:the|an?|)$/i;

const kin =
  '(?:sister|brother|mum|mom|mother|dad|father|parents|cousin|aunt(?:ie)?|uncle|niece|nephew|gran|grandma|nan|friend|best friend|best mate|mate|in-laws|family|son|daughter)';
const clauses: readonly (readonly [RegExp, Found['kind']])[] = [
  [
    new RegExp(
      `^(my ${kin}(?: \\p{Lu}\\p{L}+)?(?:'s| is| are)) (getting married|coming(?: to stay| over| down| to visit| home)?|visiting|moving (?:in|out|to) ?(?:[\\p{L}' ]+)?|having (?:a|the|her|his) [\\p{L} ]+|flying in)`,
      'iu',
    ),
    'event',
  ],
  [
    new RegExp(
      `^((?:my )?${kin}(?: \\p{Lu}\\p{L}+)?) (visits?|comes?(?: to stay| over| down)?|arrives?|get(?:s)? married|moves? (?:in|out))`,
      'iu',
    ),
    'event',
  ],
  [/^(I) (start) (?:(?:the|my) (?:new )?(?:job|course|training|position)|at the \p{L}+)$/iu, 'event'],
  [/^(I) (graduate|defend|move|race|perform|run the [\p{L} ]+)/iu, 'event'],
];

/** What is told of in the past is over, but for what was arranged. */
const pastIn = (words: string): boolean =>
  words
    .toLowerCase()
    .split(/[^\p{L}']+/u)
    .some(
      (word) =>
        isPast(word) && !/^(?:got|booked|picked|invited|asked|signed|set|put|need|arranged|planned)$/.test(word),
    );

const sure = (date: string | undefined, at: string): boolean => {
  const days = date === undefined ? -1 : daysBetween(at, date);
  return days >= 1 && days <= 200;
};

const ofClause = (words: string, scene: Scene, date: string): Found | undefined => {
  for (const [pattern, kind] of clauses) {
    const match = pattern.exec(words);
    if (!match) continue;
    const clause = match[0]
      .trim()
      .replace(/^(I) (start|graduate|defend|move|race|perform|run)\b/, '$1 $2s')
      .replace(/'s (?=getting|coming|visiting|moving|having|flying)/, ' is ');
    const text = /^I /.test(clause)
      ? `${scene.people.call}${clause.slice(1)}`
      : (aboutThem(clause, scene.people) ?? asQuote(clause));
    return { kind, text: thingAtEnd(text), weight: 7.5, date };
  }
  return undefined;
};
const thingAtEnd = (text: string): string =>
  text.replace(/ (?:in|to|on|at|over|down)$/i, (tail) => (/ (?:over|down)$/.test(tail) ? tail : '')).trim();

/** Something to come on a day that the words tell: an interview, a wedding, a visit. */
export const event: Finder = ({ words, end }, scene) => {
  const { said, people } = scene;
  const day = dayIn(words, said.at);
  if (/\b(?:moved|delayed|cancelled|canceled|postponed|list is|hall is)\b/i.test(words)) return undefined;
  if (day?.date === undefined || !sure(day.date, said.at) || end.includes('?')) return undefined;
  const bare = withoutOpening(withoutDay(words, said.at));
  if (wordCount(words) > 26) return undefined;
  if (!said.mine) {
    const told = no.test(bare) ? undefined : ofClause(bare, scene, day.date);
    if (told) return told;
  }
  const match = head.exec(bare);
  if (!match || no.test(bare.slice(0, match.index))) return undefined;
  const [, whose = '', between = '', what = '', after = ''] = match;
  if (/\b(?:was|were|went|had)\b/i.test(bare)) return undefined;
  const before = bare.slice(0, match.index);
  if (/\b(?:at|after|before|from|to|about|during|since) the $/i.test(`${before}${whose} `) || pastIn(before))
    return undefined;
  const thing = `${between}${what}${thingAt(`x${after}`).slice(1)}`.trim();
  // By the user only what is said to be the partner's: "your interview".
  const yours = /\byour $/i.test(before) || /^your /i.test(between);
  if (said.mine && !yours) return undefined;
  if (!said.mine && yours) return undefined;
  const weight =
    7.5 +
    (/^(?:my|our)$/i.test(whose) ? 0.5 : 0) -
    (/^(?:deadline|flight|results|talk|appointment)/i.test(what) ? 1 : 0);
  const tender = grave.test(bare);
  const found = (text: string): Found => ({
    kind: 'event',
    text,
    weight,
    date: day.date,
    ...(tender ? { tender } : {}),
  });
  if (said.mine) return found(`${possessiveName(people)} ${thing.replace(/^your /i, '')}`);
  const shifted = aboutThem(thing, people);
  if (shifted === undefined || /^(?:this|that|some|any|which|what|no|every|another)\b/i.test(thing)) return undefined;
  if (/^our$/i.test(whose)) return found(`our ${shifted}`);
  if (/^(?:his|her|their)$/i.test(whose)) return undefined;
  if (/^my$/i.test(whose) || (/^an?$/i.test(whose) && /\b(?:I|I've|got)\b/i.test(before) && !shared.test(what)))
    return found(`${possessiveName(people)} ${thing.replace(/\bmy\b/gi, 'their')}`);
  if (/^an?$/i.test(whose) && shared.test(what) && /\b(?:I've|I have|going to)\b/i.test(before)) return found(shifted);
  if (/'s /.test(between)) return found(shifted);
  const alone = before.trim() === '' && wordCount(bare) <= wordCount(match[0]) + 1;
  if (!alone || !ownerless.test(whose) || (verbal.test(what) && wordCount(thing) < 2)) return undefined;
  return found(/^the$/i.test(whose) ? `the ${shifted}` : shifted);
};

const pledge = /^promise me (?:that )?you'?ll\b/i;
/** "Promise me you'll come to the studio on friday." */
export const asked: Finder = ({ words }, { said }) => {
  if (said.mine || !pledge.test(words)) return undefined;
  const day = dayIn(words, said.at);
  return day?.date === undefined ? undefined : { kind: 'event', text: asQuote(words), weight: 6, date: day.date };
};
const bidden = /\b(?:remind me (?:to )?|(?:don'?t|do not) forget (?:that |about )?)(.+)$/i;
/** "Remind me to renew my passport before 30 june": worth keeping for its day. */
export const reminder: Finder = ({ words }, { said, people }) => {
  const day = said.mine ? undefined : dayIn(words, said.at);
  const what = bidden.exec(withoutDay(words, said.at))?.[1];
  if (day?.date === undefined || what === undefined || wordCount(what) < 2) return undefined;
  // What is to be done within the week is a chore.
  const days = daysBetween(said.at, day.date);
  if (days < (/\bto\b/i.test(words) ? 7 : 2) || days > 200) return undefined;
  const thing = what.replace(/ (?:is|'s)$/i, '').replace(/^(?:it'?s|is|that|to) /i, '');
  return { kind: 'event', text: aboutThem(thing, people) ?? asQuote(thing), weight: 5.5, date: day.date };
};

import { thingAt, withoutOpening, wordCount } from './phrase.js';
import type { Finder } from './shapes.js';
import { asQuote, toldOf } from './third-person.js';

const doing =
  '(?:learning(?! (?:to (?:live|love|let|be|trust)|the (?:names|hard|lines)|that|how much|not|a lot|so|from|about you))|practi[sc]ing|building|restoring|knitting|crocheting|sewing|growing|brewing|training for|studying|carving|sketching|composing|bouldering|rowing|fencing|foraging|free diving|weaving|potting|birdwatching|writing (?=(?:a|my) (?:novel|book|play|memoir|musical|album|screenplay)|poems|poetry|songs))';
const interest = new RegExp(
  `(?:^|, |but |and )(I'?(?:'ve| have|'m| am)?(?: just| finally| also| only| even)* (?:been |started |taken up |took up |joined |signed up (?:for|to) )?)(${doing}|(?:the|a) [\\p{L}' -]{0,20}?(?:choir|band|club|class|team|course|orchestra|league|crew|society)|the (?:cello|ukulele|guitar|piano|violin|drums|accordion|harp)|bell-ringing|(?:wild |sea |night |trail |ballroom |salsa |tap |indoor )?(?:climbing|running|swimming|surfing|cycling|gardening|sailing|dancing|painting|drawing|baking|diving|boxing|pottery|karate|yoga|pilates|archery|salsa|chess))(?![\\p{L}'])(.*)$`,
  'iu',
);
const alone = new RegExp(`^(?:been|started|bin) (${doing})(?![\\p{L}'])(.*)$`, 'iu');
const isDoing = new RegExp(`^${doing}$`, 'i');
const begun = /(?:started|taken up|took up|joined|signed up (?:for|to)) $/i;
const usual =
  /\b(?:dinner|lunch|breakfast|tea|coffee|pasta|toast|plans|a list|sure|a mess|noise|excuses|an effort|soup|a cake|sense|late|home|errands|my bed|you laugh)\b/i;

/** What the partner does for the love of it, or has begun to learn or to build. */
export const pursuit: Finder = ({ words }, { said, people }) => {
  const bare = withoutOpening(words);
  if (said.mine || wordCount(words) > 24) return undefined;
  const match = interest.exec(bare);
  if (match) {
    const [, lead = '', act = '', rest = ''] = match;
    const isBegun = begun.test(lead);
    if (!isBegun && !isDoing.test(act)) return undefined;
    if (!isBegun && !/'(?:ve|m)|have|am/i.test(lead)) return undefined;
    if (/\b(?:not|never|stopped|used to|should|could)\b|n't/i.test(bare.slice(Math.max(0, match.index - 12))))
      return undefined;
    if (usual.test(rest) || /^ (?:them|it|you|on|at|hard|all|how|this|that)\b/i.test(rest)) return undefined;
    const thing = thingAt(`${act}${rest}`);
    if (!isBegun && wordCount(thing) < 2) return undefined;
    const effort = /^(?:building|restoring|writing|knitting|sewing|carving)/i.test(act);
    const clause = `${lead.replace(/ (?:just|finally|also|only|even)\b/g, '')}${thing}`;
    return { kind: effort ? 'effort' : 'interest', text: toldOf(clause, people), weight: effort ? 6 : 6.5 };
  }
  const loose = alone.exec(bare);
  if (!loose || usual.test(loose[2] ?? '')) return undefined;
  const thing = thingAt(`${loose[1]}${loose[2]}`);
  return wordCount(thing) < 2 ? undefined : { kind: 'interest', text: thing, weight: 5.5 };
};

const labour = /\b(learning (?:the )?[\p{L}]+(?: [\p{L}]+)?|[\p{L}]+ class) is (?:the|finally|so|killing|going|my)\b/iu;

/** "Learning the cello is the best idea I ever had." */
export const learning: Finder = ({ words }, { said }) => {
  const match = said.mine ? null : labour.exec(words);
  return match?.[1]
    ? { kind: 'interest', text: match[1].toLowerCase().replace(/^(?:the|my) /, ''), weight: 6 }
    : undefined;
};

const vow = /\bI promise (?:you )?(?:I'll|to|I will) (?!be\b|call|text|ring|try|stop|not\b)(.{12,70})$/i;

/** What the user promised: it is owed. */
export const promise: Finder = ({ words }, { said }) => {
  const match = said.mine ? vow.exec(words) : null;
  return match ? { kind: 'event', text: asQuote(match[0]), weight: 5 } : undefined;
};

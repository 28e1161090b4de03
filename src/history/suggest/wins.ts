import { isCheered } from './answers.js';
import { thingAt, wordCount } from './phrase.js';
import type { Finder } from './shapes.js';
import { aboutThem, asQuote } from './third-person.js';

const prize =
  '(?:job|role|part|promotion|pay ?rise|raise|place|offer|grant|visa|scholarship|flat|apartment|house|internship|contract|funding|book deal|lead|licen[cs]e|bursary|award|prize|degree|distinction|first|gig|placement|residency|commission|all[- ]clear|keys)';
const chosen =
  '(?:signed|selected|promoted|hired|accepted|picked|chosen|published|shortlisted|engaged|funded|certified|qualified|tenure|offered (?:the|a|my) (?:[\\p{L}-]+ ){0,2}?(?:job|role|part|place|position|contract|promotion|scholarship)|nominated|commissioned|made (?:permanent|captain|manager|partner|team \\p{L}+|head \\p{L}+))';
const tested =
  '(?:exams?|finals?|test|viva|resit|driving|theory|physical|practical|course|module|bar|audit|probation|assessment|inspection|interview|defen[cs]e|orals?|prelims?|boards?|grade \\d|level \\d|fitness|medical)';
const work =
  '(?:thesis|dissertation|novel|book|marathon|half(?: marathon)?|degree|first draft|manuscript|painting|quilt|puzzle|portfolio|phd|masters|course|10k|5k|restoration|album|triathlon)';

/** "The job" and no "job centre letter". */
const ended =
  '(?=$|[,:]| (?:at|in|for|with|on|from|and|but|as|of|to|after|because|so|cos|that|which|tho|though|today|babe|now|yesterday|lol|btw)\\b)';

/** What good news says, behind "I" or with nobody before it. */
const patterns = [
  `(?:I|we)(?:'ve| have)?(?: just| finally| actually| only)* (?:got|landed|won) (?:the|that|a|an|my|this) (?:(?!phone|text|email|letter|notification|fake)[\\p{L}'-]+ ){0,3}?${prize}${ended}`,
  `^(?:just |finally )?(?:got|landed) (?:the|that) (?:[\\p{L}'-]+ ){0,3}?${prize}${ended}`,
  `(?:I|we)(?:'ve| have)?(?: just| finally| actually| only)* (?:got|been) ${chosen}(?![\\p{L}'])`,
  `^(?:just |finally )?got ${chosen}(?![\\p{L}'])`,
  "(?:I|we)(?:'ve| have)?(?: just| finally| actually| only)* got (?:in|into|on to|onto) (?:the |a |my )?(?:[\\p{L}'-]+ ){0,3}?(?:course|program(?:me)?|school|uni|university|college|academy|team|choir|orchestra|masters|phd|band|squad|residency|conservatoire)(?![\\p{L}'])",
  `(?:^|I(?:'ve| have)?(?: just| finally| actually)* )(?:passed|aced|nailed|smashed) (?:(?:my|the|all|both|that|it)\\b(?: [\\p{L}'-]+){0,2}? ?)?${tested}(?! drive)(?![\\p{L}'])`,
  "I(?:'ve| have)?(?: just| finally| actually)* passed$",
  "(?:^|(?:I|we)(?:'ve| have)?(?: just| finally| actually)* )won (?:(?:the|a|an|my|our) (?:[\\p{L}'-]+ ){0,3}?(?:quiz|final|match|game|race|award|prize|competition|contest|tournament|league|cup|medal|trophy|raffle|title|championship|election|appeal|case|bid|tender|pitch|heat|round|derby)|(?:first|second|third|gold|silver|bronze|best)(?: [\\p{L}'-]+)?)(?![\\p{L}'])",
  `I(?:'ve| have)?(?: just| finally| actually)* (?:finished|completed|submitted|handed in|ran|run) (?:my|the|a|that|our) (?:[\\p{L}'-]+ ){0,2}?${work}(?![\\p{L}'])`,
  "(?:^|I )(?:just )?ran (?:my first )?(?:\\d+ ?(?:k|km|miles|kilometres)|a (?:half )?marathon)(?![\\p{L}'])",
  '(?:my|the) (?:job|post|position) is safe',
  "I'm (?:officially )?(?:graduating|graduated|debt[- ]free|cancer[- ]free|hired|promoted|in remission)",
  "(?:they|she|he|boss|who|prof\\p{L}*)(?: just| finally)? (?:picked|chose|hired|promoted|offered|selected) me(?![\\p{L}'])(?!.*\\bleft\\b)",
  '^(?:(?:the |my )?(?:scan|results?|tests?|bloods|biopsy)(?: is| are| was| were| came back)? )?all clear$',
].map((pattern) => new RegExp(`(?<![\\p{L}'])${pattern}`, 'iu'));

/** Only good with a cheer behind it: the words alone could mean anything. */
const cheered = [
  /^(?:I |we )?(?:made it|got) through (?:to )?(?:round|the (?:first|second|next|final|auditions?|interview|exam))/iu,
  /\b(?:asked|invited) me to (?:write|speak|lead|exhibit)\b/iu,
  /\b(?:project|part|job|role) is mine$/iu,
  /^boss say I can\b/iu,
  /^(?:(?:I|we)(?:'ve)? )?(?:finally |just )?(?:found|got) (?:a|our|us a) (?:drummer|flat|house|venue|singer|buyer)\b/iu,
  /\b(?:played|performed|sang) (?:to|for|in front of) \d+ people\b/iu,
  /\b(?:operation|surgery|scan) (?:is )?done, .*\b(?:ok|fine|well)\b/iu,
];
const no =
  /\b(?:not|n't|never|nobody|no one|didn't|haven't|hope|hoping|think|thought|wonder|want|trying|try|lottery|passed (?:out|by|away|on)|fined|robbed|covid|drunk|yet|when I|like we|until|till|before I|after I|last year|years ago|as a kid|back when)\b/i;

/** Good news of the partner's own: a job, an exam, a prize; better told when the user cheered. */
export const win: Finder = (sentence, scene) => {
  const { words } = sentence;
  if (scene.said.mine || no.test(words) || wordCount(words) > 22) return undefined;
  const cheers = isCheered(scene);
  const match = patterns.map((pattern) => pattern.exec(words)).find((found) => found !== null);
  if (!match && !(cheers && cheered.some((pattern) => pattern.test(words)))) return undefined;
  // "Your mum got the all clear" is the user's news.
  if (/\b(?:you|u|your|ur|you're|you'd)\b/i.test(match ? words.slice(0, match.index + match[0].length) : words))
    return undefined;
  const loud = sentence.end.includes('!') ? 1 : 0;
  if (match && !cheers && loud === 0 && /^all clear$/i.test(words)) return undefined;
  const weight = (cheers ? 9 : 6.5) + loud / 2;
  if (!match) return { kind: 'win', text: asQuote(words), weight: weight - 1.5 };
  // "We" could be the two of them, or their team: only the words as said are sure.
  const said = words.slice(match.index);
  const clause = `${match[0]}${thingAt(`x${words.slice(match.index + match[0].length)}`).slice(1)}`;
  if (/^(?:we|they|she|he|who|boss|all|prof)\b/i.test(said) || /^(?:my|the)\b/i.test(said))
    return { kind: 'win', text: asQuote(words), weight };
  const clauseOfI = /^I\b/.test(clause) ? clause : `I ${clause.charAt(0).toLowerCase()}${clause.slice(1)}`;
  const told = aboutThem(clauseOfI.replace(/ (?:just|finally|actually|only)\b/g, ''), scene.people);
  // "Sam passed": what it was is told elsewhere, or not at all.
  const thin = told !== undefined && wordCount(told) < 3 ? 1.5 : 0;
  return { kind: 'win', text: told ?? asQuote(words), weight: weight - thin };
};

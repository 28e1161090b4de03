import type { Draft } from '../../../text/draft.js';
import { saidOf } from '../../around.js';
import { byFirstWord, type Test } from '../../by-first-word.js';
import type { Hit } from '../../rule.js';

const lead = '(?:(?:so|and|but|anyway|anyways|by the way|btw|also|oh|babe|love|hun|hon|hey|listen|well|ok|look) )*';
/** Chores, food and whereabouts: another subject even with nothing before it. */
const errand = byFirstWord(
  `^${lead}(?:${[
    '(?:anyway|anyways|by the way)$',
    '(?:what is|whats) (?:for (?:dinner|tea|lunch|supper|breakfast)|the (?:wifi|score|code|password))|(?:what|where) (?:do|did|should|shall|are) (?:you|we) (?:want|fancy|having|eating|put|leave) (?:for (?:dinner|tea|lunch|supper)|the \\w+|my \\w+)|what (?:about (?:dinner|tea|my|the|lunch)|should i (?:make|cook|get|wear)|shall (?:i|we) (?:eat|watch|have|cook))',
    '(?:did|have) you (?:\\w+ )?(?:pay|paid|feed|fed|get|got|buy|bought|put|take|taken|call|called|ring|rung|book|booked|do|done|clean|cleaned|wash|washed|lock|locked|remember|post|posted|walk|walked|empty|emptied|hoover|hoovered|charge|charged|cancel|cancelled|renew|order|ordered|send|sent|watch|watched|pick up|picked up|turn|fix|fixed|move|moved|seen|eaten|eat|finish|finished|defrost|water|watered|iron|fill|return|sort|sorted|see|find|leave) (?:up |out |on |off |in )?(?:the|my|our|any|some|that|your|milk|bread|dinner|food|tea|yet|plumber|cat|dog|rent)\\b',
    '(?:can|could|will|would) you (?:please |just |also |still |quickly )*(?:get (?!home|here|time|some (?:sleep|time|rest|air)|a (?:refund|second|lift|taxi|doctor))|pick|grab|bring|feed|pay|put|collect|do|buy|move|clean|fix|empty|order|lend|tidy|wash|walk|sort) ?.*',
    'where (?:is|are|did you put|have you put|did i) (?:my|the|our) .*',
    '(?:we|you) (?:need|are out of|have run out of|ran out of|have no|still need|still have not|have to) (?:to )?(?:get (?!some (?:sleep|rest))|buy|pay|clean|more|milk|bread|bin|bags|toilet|washing|eggs|food|loo|any|some (?!sleep|rest|time|space|help))\\b',
    '(?:do|have) we (?:have|need|got) .*',
    'is there (?:any|anything) .*',
    '(?:need|get|grab|pick up|bring|buy) (?:some |the |me |us |more )?(?:milk|bread|eggs|cat food|dog food|bin bags|food|pizza|wine|beer|chips|loo roll|toilet roll|washing|kids|dinner)\\b',
    '(?:do not forget|remember) (?:to|the|my|about) .*',
    'how (?:much|long) (?:is|was|are|until|till) (?:the|dinner|your|tea) .*',
  ].join('|')})`,
);
/** When and where to meet, which good news may leave aside and bad news may not. */
const meeting = byFirstWord(
  `^${lead}(?:${[
    '(?:what time|when) (?:are|will|do|is|does|shall|should) (?:you|we|your|dinner|the|i) .*(?:home|back|in|finish|dinner|tea|train|eating|here|leaving|arriving|pick you up|plumber|match|film)\\b',
    'are (?:you|we) (?:still )?(?:home|back|on your way|coming|going|nearly|out of|eating|cooking|in|free|picking|hungry|making) ?.*',
  ].join('|')})`,
);
/** The writer's own affairs, behind a flat beginning. */
const aside = byFirstWord(
  `^${lead}(?:${[
    '(?:pizza|curry|chinese|indian|takeaway|pasta|chippy|chips|kebab|sushi|burgers?|thai|dinner|food|film|netflix|pub)(?: (?:later|tonight|again|for tea|for dinner|tomorrow))?$',
    'i am (?:so |just |really |still |bit |a bit )*(?:hungry|starving|bored|watching|playing|making|cooking|eating|going to bed|off to bed|off to the pub|off out)\\b(?!.*\\byou).*',
    'i (?:need (?:a|the|some|new)|forgot|bought|saw|had (?:a|the)|found|ordered|watched|got (?:a|the|some)) (?!.*\\byou).*',
    'my (?:day|boss|back|head|shift|train|team|phone|car|football|mates?|meeting) (?!.*\\byou).*',
    '(?:the|there is a?) (?:match|game|football|bins?|boiler|washing|dishes|dishwasher|cat|dog|car|wifi|oven|dinner|plumber|kids|rent|shopping|parcel|landlord) .*',
    '(?:watching|playing|off|having|going|busy|gotta|got to|at) (?:the |to |a |with )?(?:match|game|football|bed|sleep|shower|bath|xbox|ps5|work|gym|pub|go|rn|right now)\\b.*',
    '(?:talk|speak|chat) (?:later|tomorrow)$',
  ].join('|')})`,
);

/** What to do together, which may be comfort where the news is bad. */
const plan = byFirstWord(
  `^${lead}(?:${[
    '(?:shall we|shall i|should we|should i|do you (?:want|fancy)|want|fancy) (?:to |me to )?(?:order|get|have|watch|cook|make|pick up|buy) .*',
  ].join('|')})`,
);

interface Piece {
  readonly said: string;
  readonly hit: Hit;
}

const spanOf = (draft: Draft, first: number, end: number): Piece => {
  const words = draft.words.slice(first, end);
  return {
    said: saidOf(words).replace(/'s\b/g, ' is'),
    hit: { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 },
  };
};

const most = 7;
/** Words that begin a sentence and answer nothing. */
const filler = /^(?!.*\b(?:oh|ah|aw) well$)(?: (?:so|and|well|then|oh|ah|but|babe|love))+$/;

/** What no change of subject says. */
const close =
  /\b(?:love|kiss\w*|miss|with you|want you|need you|see you|hold you|hug\w*|call you|ring you|call me|ring me|free|for you|your (?:advice|face|voice|mum|mam|mom|dad|sister|brother|nan|gran|parents|boss|friends?|folks)|i (?:can|will|could)|coming (?:round|over|to)|on my way|wine|flowers|something (?:special|nice))\b/;

const small = new Set(
  'that this with have just from they them what when your been will were about would could going today really after again then than there here finally still some much very into even'.split(
    ' ',
  ),
);

/** Words of their text that the answer takes up, or words that point back at it. */
const takesUp = (theirs: Draft): Test => {
  const words = theirs.words
    .map(({ plain }) => plain.replace(/[^a-z]/g, ''))
    .filter((word) => word.length > 3 && !small.has(word));
  return new RegExp(
    `\\b(?:it|they|them|he|she|her|him|start|celebrat\\w*|news${words.map((word) => `|${word}`).join('')})\\b`,
  );
};

/** Whether their text ends with a question or a request, which an "ok" may answer. */
const endsAsking = ({ sentences, words }: Draft): boolean => {
  const last = sentences.at(-1);
  if (!last) return false;
  if (last.question) return true;
  const end = words
    .slice(last.first, last.end)
    .map(({ plain }) => plain)
    .join(' ');
  return /\b(?:(?:can|could|will|would) (?:you|u|i|we)|are (?:you|u)|(?:please|pls|plz) |(?:call|ring|text|phone|pick) me|come (?:home|over|get)|let me know|(?:what|when|where) (?:time|is|are|do|shall)|do (?:you|u) want|shall we)\b/.test(
    `${end} `,
  );
};

const agrees =
  /^(?: (?:yes|yeah|yep|yup|ok|okay|k|kk|sure|sure thing|fine|alright|all right|right|good|cool|great|that is fine|sounds good|of course|then|babe|love))+$/;

/**
 * What is flat in an answer to news: the few words that are all of it, or those before it turns to something else, or
 * the whole of it where it is about something else altogether. `flat` matches such words, each behind a space.
 */
export const flatAnswer = (draft: Draft, theirs: Draft, flat: RegExp, meets: boolean): Hit | undefined => {
  const { words } = draft;
  const all = spanOf(draft, 0, words.length);
  if (words.length === 0) return undefined;
  let count = Math.min(most, words.length);
  while (count > 0 && !flat.test(` ${spanOf(draft, 0, count).said}`)) count -= 1;
  if (filler.test(` ${spanOf(draft, 0, count).said}`) && count < words.length) count = 0;
  const asks = draft.sentences.some(({ question }) => question);
  const asked = endsAsking(theirs);
  // "Oh really?" asks for more, and a yes may answer their question.
  if (count === words.length) return asks || (asked && agrees.test(` ${all.said}`)) ? undefined : all.hit;
  const rest = spanOf(draft, count, words.length);
  if (asked && !errand.test(rest.said)) return undefined;
  const related = takesUp(theirs);
  if (close.test(rest.said) || related.test(rest.said)) return undefined;
  const turned =
    errand.test(rest.said) ||
    (meets && meeting.test(rest.said)) ||
    (count > 0 && (aside.test(rest.said) || (meets && plan.test(rest.said))));
  if (!turned || (count === 0 && words.length > 10)) return undefined;
  return count === 0 ? all.hit : spanOf(draft, 0, count).hit;
};

/** A test for whole answers made of these, in any order. */
export const onlyOf = (words: string): RegExp => new RegExp(`^(?: (?:${words}))+$`);

/** An exclamation, drawn-out or shouted words, or an emoji that feels something (a lone thumb does not). */
export const feels = (draft: Draft, moods: readonly string[]): boolean =>
  draft.sentences.some(({ exclaimed }) => exclaimed) ||
  draft.words.some(
    ({ caps, elongated, text }) => elongated || (caps && text.length > 2 && !/^(?:LOL|LMAO|TBH)$/.test(text)),
  ) ||
  draft.emoji.some(({ mood, text }) => moods.includes(mood) && !/^(?:👍|👌|🙂|:\)|:-\)|;x)/u.test(text));

/** The one lone thumb or laugh that is the whole answer. */
export const loneSign = (draft: Draft, signs: RegExp): Hit | undefined => {
  const [first] = draft.emoji;
  const last = draft.emoji.at(-1);
  if (draft.words.length > 0 || !first || !last || !draft.emoji.every(({ text }) => signs.test(text))) return undefined;
  return { start: first.start, end: last.end };
};

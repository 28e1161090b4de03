import type { Draft } from '../../../text/draft.js';
import { saidOf } from '../../around.js';
import { byFirstWord } from '../../by-first-word.js';
import type { Hit } from '../../rule.js';

/** One sentence of an answer. */
export interface Piece {
  readonly said: string;
  readonly hit: Hit;
  readonly question: boolean;
}

/** The sentences of a draft in plain words. */
export const piecesOf = ({ sentences, words }: Draft): Piece[] => {
  const pieces: Piece[] = [];
  const parts = sentences.flatMap((sentence) => {
    const { first, end } = sentence;
    // "ok, did you …": a short beginning stands by itself.
    let at = first + 1;
    while (at < end && at <= first + 3 && !words[at]?.afterBreak) at += 1;
    return at < end && at <= first + 3
      ? [
          { first, end: at, question: false },
          { first: at, end, question: sentence.question },
        ]
      : [sentence];
  });
  for (const { first, end, question } of parts) {
    const some = words.slice(first, end);
    const [head] = some;
    const last = some.at(-1);
    if (!head || !last) continue;
    const said = saidOf(some).replace(/(\w)'s\b/g, '$1 is');
    pieces.push({ said, hit: { start: head.start, end: last.end }, question });
  }
  return pieces;
};

/** Things of the household, of errands and of spare time. */
const thing =
  '(?:milk|bread|eggs|rice|onions?|bin ?bags?|bins?|shopping|shops?|list|groceries|tesco|lidl|aldi|dinner|tea|lunch|breakfast|supper|food|takeaway|pizza|curry|pasta|charger|remote|keys?|wallet|phone|laptop|lamp|sofa|settee|couch|table|bed|drill|ladder|hoover|kettle|boiler|oven|fridge|washing|dishes|dishwasher|laundry|car|van|bike|mot|petrol|fuel|tyres?|mechanic|plumber|electrician|builder|florist|caterer|landlord|agent|deposit|rent|bill|bills|invoice|bank|insurance|council tax|cover|cash|money|balance|generator|wifi|internet|password|rota|shift|meeting|match|game|football|rugby|hurling|golf|five a side|5 a side|gym|pub|gaming|xbox|playstation|netflix|telly|tv|film|series|hall|kitchen|bathroom|shed|fence|garage|garden|lawn|paint|curtains|carpet|lock|lights?|dog|cat|vet|parcel|post|package|delivery|amazon|train|bus|tickets?|flights?|hotel|airport|school run|nursery|kids?|uniform|dentist|haircut|barber|appointment|form|email|weather|traffic|parking|shoes|boots|coat|jacket|shirt|towels?|iron|iphone|download|update|takings|headache|cold|nap)';

const lead =
  '(?:(?:so|and|but|well|anyway|anyways|ok|okay|right|oh|hey|babe|love|also|btw|by the way|look|listen|please|then|now|just|still) )*';
/** A new subject, said outright. */
const outright = byFirstWord(
  '\\b(?:btw|by the way|anyways?|on another note|speaking of which|before i forget|oh and|also (?:did|can|have|the|we|i need)|changing the subject|unrelated|moving on)\\b',
);
/** A question or an order about a thing, or the sender's own affairs. */
const chores = byFirstWord(
  `^${lead}(?:${[
    `(?:did|do|does|have|has|had|is|are|was|can|could|will|would|where|what|when|how|who|which|any|shall|should|you)\\b.*\\b${thing}\\b.*`,
    `(?:the|my|our|your|that|this|his|her) (?:\\w+ )?(?:${thing}|guy|man|\\w+) (?:man |guy |woman |people )?(?:wants?|needs?|rang|called|is (?:due|here|on|at|ready|broken|late|empty|leaking|making)|are (?:due|here|on)|broke|starts|comes|came|closes|opens|ends)\\b.*`,
    '(?:i|we) (?:need|want|must|have to|still need|have got to|forgot|bought|ordered|got) (?:to |a |the |some |my |new |more )*(?!hear|know|see|tell|hug|kiss|you|call|ring|celebrate)\\w+.*',
    'i (?:am|was) (?:at|in|off|on|out|having|watching|playing|making|cooking|going|thinking of|starving|hungry|knackered|wrecked|shattered)\\b(?!.*\\b(?:with you|my way|way home|for you|tears|bits|to you|phone)\\b).*',
    'i (?:will|shall) (?:be (?:late|home|back|in|at)|reach|get in|have)\\b.*',
    'later i\\b.*',
    'i have (?:a|an|the|to|got|my)\\b.*',
    `(?:send|buy|get|grab|bring|remember|remind|do not forget|pick up|lend|give|forward|pay|list|book|order)(?: me| us)?\\b.*\\b(?:${thing}|\\d+k?|please|na)\\b.*`,
    `(?:you|u|are you|r u) (?:about|around|up|free|still on|coming|in) (?:for|to|later|on)\\b.*`,
    `(?:bought|ordered|got|watching|fancy|painting|need|found|saw|having|off to|back at|home at|home by)\\b.*`,
    `(?:\\w+ ){0,2}${thing}(?: (?:later|tonight|tomorrow|on (?:sunday|saturday|friday|monday)|sunday|saturday|friday|monday|at \\d+|please|then))*$`,
    '(?:are|is) (?:we|it) (?:\\w+ )?(?:watching|eating|having|getting|going|on|painting|doing)\\b.*',
    'what (?:time|is for|are we|did they decide|shall we (?:have|eat|watch))\\b.*',
    'how much$|(?:can|could|will|would) (?:you|u) (?:please )?(?:do|get|put|take|make|start|finish|bring|fetch|sort) (?:the|some|my|a|me)\\b.*',
    'how much (?:is|was|were|are|did|do|does|will)\\b.*',
    '(?:will|do|does|did|can|is|are|would) (?:they|it|she|he|that|you) (?:\\w+ ){0,3}(?:pay|cost|give us|lend|cover|charge|worth|refund)\\b.*',
  ].join('|')})`,
);
/** What is theirs, or comes to them: no change of subject. */
const theirsToo =
  /\b(?:are you (?:ok|okay|alright|all right|hurt|safe|home|crying)|you (?:must|feel|feeling|alright|ok|okay)|how (?:are|is|do|did) (?:you|he|she|they)|with you|for you|to you|hold|hug\w*|kiss\w*|love you|i love|call you|ring you|ringing you|calling you|call me|ring me|on my way|need a hand|want me|shall i|coming (?:over|home|round|to)|celebrat\w*|champagne|cake|bubbly|prosecco|hear (?:about|all|everything|it)|tell me|proud|sorry|your (?:favourite|poor|mum|dad|head|face|heart))\b/;

/** Whether a sentence goes over to something else than what they told. */
export const leaves = ({ said }: Piece): boolean => !theirsToo.test(said) && (outright.test(said) || chores.test(said));

const words = (said: string): string[] => said.split(' ').filter((word) => word.length > 3 && !small.has(word));
const small = new Set(
  'that this with have just from they them what when your been will were about would could going today really after again then than there here finally still some much very into even need want like know time make over'.split(
    ' ',
  ),
);
/** Takes up what they told: a word of theirs, or one that points back at it or at them. */
export const takesUp = ({ said }: Piece, theirs: string): boolean => {
  if (
    theirsToo.test(said) ||
    /\b(?:it|they|them|he|she|him|that|this|those|you|u|yours|we|us|i will|let us|wow|lovely|well done)\b/.test(said)
  )
    return true;
  const told = new Set(words(theirs));
  return words(said).some((word) => told.has(word));
};

/** Asks them for something of the household, and offers nothing. */
export const chore = (said: string, question: boolean): boolean =>
  !/\b(?:want me|need a hand|no rush|do you mind|my treat|if you like|shall i|(?:bring|get|fetch) you|you left|how did|when you are free|for you)\b/.test(
    said,
  ) &&
  (question ||
    /^(?:(?:so|and|oh|also|right|btw) )*(?:did|have|has|is|are|was|can|could|will|would|do|does|where|what|when|how|any|remember|do not forget|send|buy|get|list)\b/.test(
      said,
    ));

/** A question that stays with the news: open, or about how it was. */
const open = byFirstWord(
  `^${lead}(?:who|how (?!much|long until|about (?:dinner|tea|lunch|the))|what (?!time|is for|about (?:dinner|tea|my|the)|are we|shall we)|which|when (?:do|did|does|are|is|will) (?:you|they|it|she|he|we)|where|why|did (?:you|they|she|he|it)|do they|have you (?:told|rung|called|celebrated|slept|eaten|seen|got someone|spoken)|are you|is (?:he|she|it|your|the baby)|was (?:it|he|she)|were (?:you|they)|can i|can you|shall i|shall we|should i|do you|will you|would you|want|need|in front of|really|the one|for real)\\b`,
);
export const asksOn = (piece: Piece): boolean => piece.question && open.test(piece.said) && !leaves(piece);

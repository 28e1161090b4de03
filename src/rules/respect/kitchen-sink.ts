import type { Draft } from '../../text/draft.js';
import { saidIn, saidOf } from '../around.js';
import { byFirstWord } from '../by-first-word.js';
import { type Hit, phrases, type Rule, whole } from '../rule.js';
import { grievances } from './words/grievances.js';

const grievance = byFirstWord(grievances);

/** A complaint stands before the joining words, and another right behind them. */
const joinsComplaints = ({ start, end }: Hit, { text, words, sentences }: Draft): boolean => {
  if (/["“”]/.test(text)) return false;
  const before = words.filter((word) => word.end <= start);
  if (!grievance.test(saidOf(before))) return false;
  const home = words.find((word) => word.start === start)?.sentence ?? -1;
  const rest = words.filter((word) => word.start >= end && word.sentence === home);
  const next = sentences[home + 1];
  return grievance.test(saidOf(rest.length > 2 || !next ? rest : words.slice(next.first, next.end)));
};

/** The draft says something that takes the heat out, or is about somebody else. */
const mild = byFirstWord(
  '\\b(?:love you|thank you|thanks|proud of you|i am sorry|sorry i|sorry for|just kidding|in a good way|happy|lovely|laugh|laughing|best|hilarious)\\b',
);

/** A complaint said short, as in a list; of one clause, in plain words. */
const listed = byFirstWord(
  `^(?:(?:abeg|and|also|that|or|but|so|oh|then|plus|honestly|because|cos|now|all) )*(?:${[
    'you (?:just |also |still |even |again )?(?:snapped|shouted|yelled|hide|hid|swore|sulk\\w*|ate|drank|drink|smoke|flirt\\w*|slam\\w*|leave|waste|cancel\\w*|ghost\\w*|laugh(?:ed)? at|mock\\w*|eye ?roll\\w*|moan\\w*|criticis\\w*|chew|walk(?:ed)? (?:off|out)|turn(?:ed)? up|stood me|came (?:home|in)|bought|burn\\w*|crash\\w*|scratch\\w*|invite\\w*|borrow\\w*|play|game|scroll|watch|sleep|slept|lie|talk(?:ed)? over|told|call|called|treat|speak|spoke|refuse|pick|shrink|shrank|spent|spend|put|take|took|park|drive)\\b',
    'you (?:are |were |have |had |do |did |will |can |could |would )?(?:not|never|always|barely|hardly|only|constantly) ',
    'you (?:are|were) (?:so |too |always |never |such |on |out |late|rude|drunk|messy|lazy|mean|cold)',
    'your (?:\\S+ ){1,4}(?:is|are|was|were|hates?|keeps?|never|always|stinks?|smells?)(?: |$)',
    'i (?:always |still |have to |have |had to )?(?:do|pay|clean|cook|carry|wash|plan|book|buy|remember|organise|sort|pick|drive|apologise) (?:all|every|everything|most|both|the)',
    'i am (?:still |always |the only one )',
    'the (?:\\S+ ){1,3}(?:is|are|was|were) (?:still |always |never |a |not |full|filthy|dirty|overdue|late|empty|dead|broken|disgusting|everywhere)',
    '(?:\\S+ ){1,3}(?:late|unpaid|again|everywhere|overdue|not done|not paid)$',
    'you (?:\\S+ ){0,3}friend \\S+ is always',
    'your friend \\S+ is (?:always|never)',
    '(?:wet |dirty |your )?(?:towels|dishes|socks|clothes|plates|boots|cups) (?:everywhere|all over|on|in)',
    'your \\S+ (?:on|in|at|always|never|here|round) ',
    'no (?:help|thank you|thanks|sorry|money|text|call|card|present|sex|hug)',
    'not (?:once|one|even|a single)',
    'never (?:mind the|a|any|once|on)',
  ].join('|')})`,
);
/** A bare matter of such a list: "the money", "your mother", "how you chew", "it is Christmas". */
const matter =
  /^(?:(?:and|also|then|or|plus|now|even|not to mention|about) )*(?:(?:it is|there is|there was|first|i am (?:angry|furious|fed up|mad|cross|upset|annoyed) (?:about|with|at)) )?(?:(?:the|your|my|our|all the|all your) (?:\S+ ?){1,4}|(?:how|the way|when|that|what) you(?: \S+){1,6}|(?:the|your|my) \S+ you (?:ruined|forgot|broke|missed|lost|spoiled|left)|how we(?: \S+){1,5}|(?:christmas|easter|money|sundays|saturdays|birthdays|everything))$/;
/** What says that the list is an accusation. */
const accuses = byFirstWord(
  '\\b(?:sick of|fed up|had enough|i am done|all of it|the (?:whole )?lot|where do i (?:even )?(?:stop|start|begin)|where to (?:start|begin|stop)|everything is wrong|(?:it is )?everything|tired of|could go on|list goes on|do not know where|i have a list|been keeping|never ends|ruined|honestly where|what else|go through (?:it|the|all)|cannot take|can not take|drives? me|nothing (?:is )?right|wrong with|furious|angry|hate|problem with|we need to talk|about time we)\\b',
);

/** A long list of matters, or of complaints said short: it as far as it goes. */
const list = (draft: Draft, toThem: number): Hit[] => {
  const { words, sentences } = draft;
  if (words.length < 14) return [];
  let breaks = 0;
  for (const { plain, afterBreak } of words) if (afterBreak || plain === 'and') breaks += 1;
  if (breaks + sentences.length < 4) return [];
  if (sentences.some(({ joking, question }) => joking || question)) return [];
  if (/["“”]/.test(draft.text) || draft.emoji.some(({ mood }) => mood === 'warm' || mood === 'flirt' || mood === 'joy'))
    return [];
  const all = saidIn(draft);
  if (
    mild.test(all) ||
    /\b(?:pick up|can you|could you|please (?:get|buy|bring|take|pick)|shopping|love|liked?|enjoy|need to (?:get|pack|buy|bring))\b/.test(
      all,
    )
  )
    return [];
  const accused = accuses.test(all);
  if (toThem < 2 && !accused) return [];
  let complaints = 0;
  let matters = 0;
  let third: Hit | undefined;
  let from = 0;
  for (let at = 1; at <= words.length; at += 1) {
    const word = words[at];
    if (word && !word.afterBreak && word.sentence === words[at - 1]?.sentence && word.plain !== 'and') continue;
    const clause = words.slice(words[from]?.plain === 'and' ? from + 1 : from, at);
    from = at;
    const said = saidOf(clause);
    if (clause.length === 0 || clause.some(({ quoted }) => quoted)) continue;
    if (listed.test(said) || grievance.test(said)) complaints += 1;
    else if (clause.length <= 8 && matter.test(said)) matters += 1;
    else continue;
    if (complaints + matters === 3) third = { start: clause[0]?.start ?? 0, end: clause[clause.length - 1]?.end ?? 0 };
  }
  const enough = complaints >= 4 || (accused && matters + complaints >= 4);
  return enough && third ? [third] : [];
};

/** Three complaints in a row, one clause each: the third. */
const thirdComplaint = (draft: Draft, toThem: number): Hit[] => {
  const { words } = draft;
  if (toThem < 3) return [];
  if (mild.test(saidOf(words)) || /["“”]/.test(draft.text) || draft.sentences.some(({ joking }) => joking)) return [];
  let count = 0;
  let from = 0;
  for (let at = 1; at <= words.length; at += 1) {
    const word = words[at];
    if (word && !word.afterBreak && word.sentence === words[at - 1]?.sentence && word.plain !== 'and') continue;
    const clause = words.slice(words[from]?.plain === 'and' ? from + 1 : from, at);
    from = at;
    if (!grievance.test(saidOf(clause)) || clause.some(({ quoted }) => quoted)) continue;
    count += 1;
    if (count === 3) return [{ start: clause[0]?.start ?? 0, end: clause[clause.length - 1]?.end ?? 0 }];
  }
  return [];
};

export const kitchenSink: Rule = {
  id: 'respect/kitchen-sink',
  family: 'criticism',
  severity: 'warning',
  source: 'gottman-criticism',
  says: '“{match}” adds a second complaint to the first',
  why: 'Several complaints at once leave no place to begin. Choose the one that matters most, and ask for one thing.',
  find: [
    whole((draft) => {
      const { words } = draft;
      if (words.length < 12 || words.length > 90) return [];
      let toThem = 0;
      for (const { readings } of words) {
        const first = readings[0]?.[0];
        if (first === 'you' || first === 'your') toThem += 1;
      }
      if (toThem === 0) return [];
      const found = thirdComplaint(draft, toThem);
      return found.length > 0 ? found : list(draft, toThem);
    }),
    phrases(
      [
        '(and|also)? , (yet|just)? another thing',
        '(and|oh|also)? , (one more|a second|one other|the other) thing',
        '(and|but)? , on top of (all)? (of)? (that|this|it|which|everything)',
        '(and)? , to top (it|that|things) (all)? off',
        '(and|but|so)? , (while|since|as) (we are|i am|you are) (at|on|doing) (it|this|that|the subject|about it)',
        '(and)? , while we are on the subject',
        '(and)? , not to mention',
        '(and)? , (do not|dont) (even)? get me started (on)?',
        '(and)? , (let us|lets) not (even)? (forget|mention|talk about|get into|start on)',
        '(and)? , as well as (that|this)',
        '(and)? , (besides|apart from) (that|this)',
        '(and)? , (then|and then) there is',
        '(and|oh)? , as for',
        '(and|oh)? , by the way',
        '(and)? , (also|plus|secondly|moreover|furthermore|additionally|what is more)',
        '(and)? , (thirdly|third|second|finally) ,',
        '(and|oh)? , what about',
      ],
      {
        joking: 'skip',
        negated: 'keep',
        idioms: 'keep',
        quoted: 'keep',
        unlessAnywhere: [
          'love you',
          'thank you',
          'thanks',
          'proud of you',
          'i am sorry',
          'sorry i',
          'sorry for',
          'my (boss|manager|sister|brother|mum|dad|mother|landlord|neighbour|colleague|flatmate|housemate) (never|always|is|was|has|just|said|did)',
          '(he|she|they|mum|dad) (said|says|told|goes|was like)',
          'just kidding',
          'in a good way',
        ],
        when: joinsComplaints,
      },
    ),
  ],
  bad: [
    "you never do the bins. [And another thing], you didn't ring my mum",
    'You forgot the milk again. [On top of that] you left the door unlocked',
    "you were late. [also] you didn't even say sorry",
    "The dishes are still in the sink. [Plus] you said you'd hoover and you didn't",
    "You spent all weekend on that game. [And while we're at it], why do you never ask about my day",
    'you ignored me all night. [not to mention] you told your mates about my job',
    "I'm sick of picking up your socks. [One more thing]. You still owe my brother",
    "you left me to pay again. [and don't get me started on] your mother always ringing",
    'u said u would book it and u forgot, [plus] ur never home',
    "It's the dog hair, it's your mates, [it's your phone in bed], it's the way you sigh, I'm sick of the lot",
    "You slammed the door, your brother is always here, [I pay all the bills], and I'm still the one who books everything",
    'The money, your drinking, [your mother], how you speak to me, where do I even start',
  ],
  fine: [
    'One thing: could we sort the bins together on Sundays?',
    'can you get milk, also bread, plus the thing for the sink',
    'my boss never listens. And another thing, he was late',
    "you forgot your keys! also you left your lunch on the side, I'll drop it round",
    'you make me laugh, plus you always make the good tea',
    'you never stop being kind. and another thing, you always smell nice',
    'You forgot the milk again. I got some on the way',
    'also could you ring the vet',
    'on top of that the train was late and I lost my glove',
    "you're late lol. and another thing, you ate my crisps 😂",
    'you never told me you could sing! also you didnt say you were free',
    'the boiler is off. plus the cat was sick. send cake',
    "you didn't have to wash up. Also you left me the last biscuit, hero",
    'the bread, the milk, your pills, my parcel, that is everything for today',
    'your hat, your gloves, the tickets, my book, all packed by the door',
    'I like how you walk, how you talk, how you chew, how you sneeze',
    'you drove, you cooked, you put the kids to bed, I am still amazed, thank you',
  ],
  better: ['One thing: could we sort the bins together on Sundays?'],
};

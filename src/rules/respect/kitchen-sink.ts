import type { Draft } from '../../text/draft.js';
import { byFirstWord } from '../by-first-word.js';
import { type Hit, phrases, type Rule, whole } from '../rule.js';
import { grievances } from './words/grievances.js';

const grievance = byFirstWord(grievances);

const plainly = (words: Draft['words']): string =>
  words.map(({ readings, plain }) => readings[0]?.join(' ') ?? plain).join(' ');

/** A complaint stands before the joining words, and another right behind them. */
const joinsComplaints = ({ start, end }: Hit, { text, words, sentences }: Draft): boolean => {
  if (/["“”]/.test(text)) return false;
  const before = words.filter((word) => word.end <= start);
  if (!grievance.test(plainly(before))) return false;
  const home = words.find((word) => word.start === start)?.sentence ?? -1;
  const rest = words.filter((word) => word.start >= end && word.sentence === home);
  const next = sentences[home + 1];
  return grievance.test(plainly(rest.length > 2 || !next ? rest : words.slice(next.first, next.end)));
};

/** The draft says something that takes the heat out, or is about somebody else. */
const mild = byFirstWord(
  '\\b(?:love you|thank you|thanks|proud of you|i am sorry|sorry i|sorry for|just kidding|in a good way|happy|lovely|laugh|laughing|best|hilarious)\\b',
);

/** Three complaints in a row, one clause each: the third. */
const thirdComplaint = (draft: Draft): Hit[] => {
  const { words } = draft;
  if (words.length < 12 || words.length > 90) return [];
  let toThem = 0;
  for (const { readings } of words) if (readings[0]?.[0] === 'you' || readings[0]?.[0] === 'your') toThem += 1;
  if (toThem < 3) return [];
  if (mild.test(plainly(words)) || /["“”]/.test(draft.text) || draft.sentences.some(({ joking }) => joking)) return [];
  let count = 0;
  let from = 0;
  for (let at = 1; at <= words.length; at += 1) {
    const word = words[at];
    if (word && !word.afterBreak && word.sentence === words[at - 1]?.sentence && word.plain !== 'and') continue;
    const clause = words.slice(words[from]?.plain === 'and' ? from + 1 : from, at);
    from = at;
    if (!grievance.test(plainly(clause)) || clause.some(({ quoted }) => quoted)) continue;
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
    whole(thirdComplaint),
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
  ],
  better: ['One thing: could we sort the bins together on Sundays?'],
};

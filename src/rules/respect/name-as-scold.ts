import { type Person, slugOf, strangerNamed } from '../../model/person.js';
import type { Draft, Word } from '../../text/draft.js';
import { kissed, saidOf } from '../around.js';
import { byFirstWord } from '../by-first-word.js';
import { asName } from '../names.js';
import { type Hit, type Rule, whole } from '../rule.js';

const fuller =
  /^(?:uel|antha|iel|jamin|othy|ew|hew|opher|andra|ander|eth|ert|ard|ance|anna|erine|olas|ony|ricia|icia|abeth|eline)$/;

/** The first name in full; a name of everyday use that the profile has as a nickname is none. */
const isFirstName = (word: Word | undefined, person: Person): boolean => {
  if (!word) return false;
  const said = asName(word);
  const first = slugOf(person.name).split('-')[0] ?? '';
  if (first.length < 2 || person.nicknames.some((nick) => slugOf(nick) === said)) return false;
  return said === first || (first.length > 2 && said.startsWith(first) && fuller.test(said.slice(first.length)));
};

/** A reproach that says all there is to say: more words behind it may turn it kind. */
const curt =
  /^(?:really|seriously|honestly|(?:really|seriously|enough) now|enough|that is enough|no|no more|again|not again|stop|stop it|stop that|come on|language|behave|behave yourself|explain|explain yourself|unbelievable|wow|i am serious|i mean it|listen to me|answer me|for (?:god|gods|goodness|heavens|fuck|christ) ?s? ?sake|ffs|not (?:ok|okay|funny|good enough|acceptable|cool|on|now|like this)|(?:how )?many times|how many times)$/;
/** These need a full stop or marks behind the name: a comma calls kindly too. */
const soft = /^(?:no|again|stop|come on|wow|unbelievable|explain|really|honestly|i am serious|i mean it|listen to me)$/;
/** A reproach that goes on. */
const sharp = byFirstWord(
  `^(?:${[
    'how many times',
    'what did (?:we|i) (?:say|agree|talk about|tell you)',
    '(?:we|i) (?:said|agreed|have said|already said|specifically said)(?! yes| i| we would| we will)',
    'i (?:have |already |have already |specifically )?(?:told|asked) you(?! (?:you|it|they|he|she|we|that|so|i|how|everything)\\b)',
    'we (?:have )?(?:talked|spoke|spoken|discussed|been) (?:about |over |through )?this',
    'i am (?:still waiting|not (?:joking|kidding|laughing|amused|impressed|asking again|telling you again|your (?:mother|mum|maid|cleaner|secretary)))',
    'i (?:will not|am not going to) (?:ask|say|tell you) (?:it |you )?again',
    'this is (?:not (?:ok|okay|funny|on|acceptable|good enough|the first time)|the (?:second|third|fourth|last) time|getting (?:old|silly|ridiculous)|ridiculous)',
    'that is (?:not (?:ok|okay|funny|on|acceptable|good enough|what we (?:agreed|said))|enough)',
    'you (?:promised(?: you would| me you would| to)?$|promised (?:me )?(?:you would|to)|are late|did not (?:even |)(?:call|text|ring|do|take|put|pick|tell|listen|lock|close|turn|clean|wash|feed|pay)|have not (?:even |)(?:called|done|taken|put|cleaned|washed|paid|fed)|forgot (?:again|the|to)|left the|were (?:supposed|meant) to|know (?:better|what i said|full well|very well|the rules)|said you would(?! be proud| love)|can not (?:just|keep|be serious)|need to (?:stop|grow up|listen|sort)|are not listening|never (?:listen|call|text|do|put|tell|take|learn|clean|help|answer))',
    'answer (?:the|your)',
    'pick up (?:the|your) phone',
    'pay attention',
    'look at the time',
    'do not (?:start|even start|you dare|take that tone|walk away|be (?:silly|ridiculous|rude|difficult))',
    'why (?:did|have|do|are|can) (?:you not|not you)',
    'why (?:is|are) the ',
    'what (?:is wrong with you|is your problem|were you thinking|on earth|the (?:hell|fuck)|time do you call)',
    'where (?:on earth|the (?:hell|fuck)|have you been(?! all))',
    'do you know what time',
    'grow up',
  ].join('|')})`,
);
const chore =
  /^(?:(?:the|your|my) )?(?:bins?|dishes|washing(?: up)?|dishwasher|laundry|socks|shoes|towels?|wet towel|toilet seat|bathroom|kitchen|lights?|rent|bills?|keys|door|back door|car|mess|plates|cups|mugs|phone|homework|hob|oven|heating|hoovering|rubbish|recycling|litter tray)(?: (?:again|still|now|please|from yesterday|on the floor|out))?$/;
const kind = byFirstWord(
  '\\b(?:thank|thanks|love|adore|miss|proud|congrat\\w*|well done|amazing|brilliant|gorgeous|beautiful|pretty|lovely|wonderful|sweet|kind|perfect|happy|good (?:morning|night|luck|news)|great news|goodnight|morning|hi|hello|hey|sorry|excited|yes|yay|best|favourite|safe|careful|hug|kiss|dance|dancing|got this|work out|smash|stun\\w*|about us|cease|no (?:worries|rush|problem|hurry|idea)|never mind|you (?:got|passed|won|did it|star|legend|hero|genius|spoil)|you are (?:a|the|so|too|my) |i (?:will|can) (?:bring|drop|do|get|sort|fetch|take)|shall (?:i|we)|are you (?:close|near|ok|alright|safe))\\b',
);

const look = (draft: Draft, person: Person): readonly Hit[] => {
  const { words, text, emoji, sentences } = draft;
  const first = words[0];
  if (!first || words.length > 16 || first.quoted || !isFirstName(first, person)) return [];
  const surname = slugOf(person.name).split('-').slice(1);
  let next = 1;
  while (surname[next - 1] !== undefined && words[next] && asName(words[next] as Word) === surname[next - 1]) next += 1;
  const end = words[next - 1]?.end ?? first.end;
  const behind = words[next];
  if (emoji.some(({ mood }) => mood !== 'other' && mood !== 'angry' && mood !== 'cold')) return [];
  if (sentences.some(({ joking }) => joking) || kissed(draft)) return [];
  const hit = [{ start: first.start, end }];
  // Alone, it scolds where another name is the everyday one.
  if (!behind) return person.nicknames.length > 0 && /^\s*\.\s*$/.test(text.slice(end)) ? hit : [];
  const gap = text.slice(end, behind.start);
  const marked = /[.!…\n]/.test(gap);
  if (!marked && !/[,\-–—:;]/.test(gap)) return [];
  const rest = saidOf(words.slice(next));
  if (kind.test(rest)) return [];
  const curtly =
    curt.test(rest) &&
    (marked || !soft.test(rest)) &&
    !(sentences[behind.sentence]?.question && marked && rest === 'no');
  if (curtly || (marked && chore.test(rest))) return hit;
  if (!sharp.test(rest)) return [];
  // A question that is no reproach looks for an answer: "…, are you close?"
  const asks = sentences.at(-1)?.question && !/^(?:how many|what|why|where|do you know)/.test(rest);
  return asks ? [] : hit;
};

const sam = { person: { ...strangerNamed('Samuel'), nicknames: ['Sammy', 'Sam'] } };
const plain = { person: strangerNamed('Sam') };

export const nameAsScold: Rule = {
  id: 'respect/name-as-scold',
  family: 'name',
  severity: 'suggestion',
  source: 'names-weak',
  needs: ['person'],
  says: '“{match}” at the front can sound like a scolding',
  why: 'Between partners a bare first name before a complaint can sound stern. Use what you call them every day, or leave the name out.',
  find: whole((draft, { person }) => (person ? look(draft, person) : [])),
  bad: [
    { text: '[Samuel]. Really.', context: sam },
    { text: '[Sam]. We said eight.', context: plain },
    { text: '[Samuel], seriously', context: sam },
    { text: '[Sam]!! the bins', context: plain },
    { text: '[Samuel].', context: sam },
    { text: '[Sam], how many times do we have to do this', context: plain },
    { text: '[samuel]. i told you about the door', context: plain },
    { text: '[Sam]. Enough.', context: plain },
  ],
  fine: [
    { text: 'Sammy, we said eight, are you close?', context: sam },
    { text: 'Sam! You passed!', context: plain },
    { text: 'Sam. I love you.', context: plain },
    { text: 'Sam, the bins are out', context: plain },
    { text: 'Sam, we said eight, are you close?', context: sam },
    { text: 'Samuel, seriously, thank you for today', context: sam },
    { text: 'Sam, are you home yet?', context: plain },
    { text: 'Samuel, really good news about the flat', context: sam },
    { text: 'Sam!! no way', context: plain },
    { text: 'Sam, stop 😂', context: plain },
    { text: 'Sam', context: plain },
    { text: 'Sam, we said eight, are you close?', context: plain },
    { text: "Sam. Come on. You've got this.", context: plain },
    { text: 'hi Sam. We said eight, right?', context: plain },
    'Samuel. Really.',
    { text: 'Samuel. Really.', context: { person: strangerNamed('Priya') } },
  ],
  better: ['Sammy, we said eight, are you close?'],
};

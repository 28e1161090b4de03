import type { Draft } from '../../text/draft.js';
import { both } from '../around.js';
import { type Hit, phrases, type Rule, type When, whole } from '../rule.js';
import { closes } from '../safety/words/cues.js';
import { stands, unsmiling } from './words/pleading.js';

/** "??" as the whole draft, "HELLO??" as the whole draft or a sentence of its own in capitals or with two marks. */
const calls = (draft: Draft): Hit[] => {
  const { text, words, emoji } = draft;
  if (words.length === 0) {
    const only = /^\s*(\?[?!\s]*\?[?!]*)\s*$/.exec(text);
    return only && emoji.length === 0 ? [{ start: text.indexOf('?'), end: text.trimEnd().length }] : [];
  }
  if (emoji.some(({ mood }) => mood !== 'angry' && mood !== 'sad' && mood !== 'cold' && mood !== 'other')) return [];
  const hits: Hit[] = [];
  for (const word of words) {
    if (word.quoted || !/^(h+[eau]+l+o+|oi+|hel+o+|anyone|earth)$/.test(word.plain)) continue;
    const sentence = draft.sentences[word.sentence];
    if (!sentence || sentence.end - sentence.first !== 1) continue;
    const caps = word.caps || word.elongated || words.length <= 2;
    if (!caps && !/\b(repl|answer|anyone|there\b|online|phone|earth|messag|text|hours|ignor|call|waiting)/i.test(text))
      continue;
    const marks = /^\s*([?!]\s*){2,}/.exec(text.slice(word.end))?.[0] ?? '';
    if (!marks.includes('?')) continue;
    hits.push({ start: word.start, end: word.end });
  }
  return hits;
};

/** The demand stands on its own: nothing behind it says when, how or what for. */
const alone: When = ({ end }, { text }) =>
  /^\s*($|[.!?,…]|\n|please|pls|now|right|asap|x+\b|babe|baby|damn|ffs|already|i\b)/iu.test(text.slice(end));

export const replyDemand: Rule = {
  id: 'pressure/reply-demand',
  family: 'pressure',
  severity: 'warning',
  source: 'pressure-timing',
  says: '“{match}” leaves no time to answer',
  why: 'An answer that comes freely says more than one that was demanded. Say what you would like to know, and that it can wait.',
  find: [
    whole((draft) => (draft.text.includes('?') ? calls(draft) : [])),
    phrases(
      [
        '^ (so)? why no (reply|answer|response|text back)',
        '^ you (read|saw|opened|have read|have seen) (it|this|that|my message|my text) (*)? (*)? ago $',
        '(just|please|then|so|ok|well|oi|babe|oya)? , answer me',
        '(reply|respond|answer) (me|to me)? (back)? (now|right now|immediately|this (minute|second|instant)|at once|straight away|asap)',
        '(text|call|ring|message|phone) me (back)? (now|right now|immediately|this (minute|second|instant)|at once|straight away)',
        '^ (stop what you are doing and)? (call|ring|text) me (now|right now)',
        '(reply|respond) to my (message|messages|text|texts)',
        'answer (your|the|ur|my|your damn|your fucking|the damn|the fucking) (phone|calls|texts|messages|text|message|call|question)',
        'answer the question i asked',
        'pick up (your|the|your damn|your fucking|the damn|the fucking) phone',
        '^ (just|please|so)? , pick (it)? up (now|right now|please|the phone)? $',
        '^ please , pick (it)? up',
        '(^ just|ffs) pick (it)? up',
        '(call|text|ring|message|phone) me back',
        'get back to me (now|right now|today|immediately|asap)',
        'i need an answer (now|right now|tonight|today|before|by|this)',
        'i want an answer (now|right now|tonight|today|by)',
        '^ (just|so)? (answer|reply|respond) $',
        '^^ reply to me $$',
      ],
      {
        joking: 'skip',
        negated: 'skip',
        unless: [
          '(video|face) call me',
          '(call|text|ring|message|phone|get) (me)? back (when|if|after|later|once|whenever|in|tomorrow|soon|at|on|about|with|please when)',
          'answer me (this|that|one|a)',
          '(can|could|may|might|will|would) (call|text|ring|message|phone|reply|answer) (me)? (back)? (now|right now)',
          '(i will|i can|can not|to|will|could you|can you|would you|did|you|he|she|they|never|we|i|did not|not|who|should i|and i will|please can you) (reply|respond|answer|pick up|text|call|ring|get back to|say something)',
          'reply (me|to me) (when|if|later|after|whenever|at)',
          'pick up (the|your) phone (shop|from|charger|case)',
          'pick up (your|the) phone it is',
          'say something (nice|sweet|funny|else|to|about|in|like|when|if)',
        ],
        unlessAnywhere: ['emergency', 'hospital', 'ambulance', 'it is about', 'had a fall', 'the parrot', 'the sofa'],
        unlessNear: ['when you', 'if you', 'no rush', 'whenever', 'no hurry'],
        when: both(alone, unsmiling),
      },
    ),
    phrases(
      [
        'why (are|have|did|do|will|can) (not)? (you)? (not)? (you)? (replying|answering|responding|replied|answered|responded|reply|answer|respond|texting back|text back|texted back|picking up|pick up|answering me|answer me|ignoring me|calling me back|texting me back)',
        'why (are|have|did|do|will|can) (not)? (you)? (not)? (answer|answering|reply|replying|respond|responding|answered|replied) (to)? (me|my (texts|messages|calls|text|message|call))',
        'why (have|are|did|do) (not)? you (not)? (texted|texting|called|calling|text|call|rang|messaged) (me)? back',
        'why (you|u) (not|no|never) (reply|replying|answer|answering|pick|responding|text|call)',
        '(can|could|will) you (please|just)? (answer|reply to) me (please)?',
        '^ earth to you',
        '^ (oi|hello|hey) , (reply|answer|respond) $',
        'you are just not going to (reply|answer|respond|text back)',
        '(this is|that is) the (2nd|second|3rd|third|4th|fourth|5th|fifth|10th) (time|text|message) (i am|i have|today) (texting|calling|messaging|ringing|sent|texted|called|asked)?',
        '^ too busy to (reply|text me back|text back|answer|answer me) $',
        'still waiting for (an answer|a reply|your answer|your reply)',
        '(why|what) is (it)? taking (you)? so long to (reply|answer|text|respond|text back|text me back|answer me)',
        'where (the fuck|the hell|tf|on earth) are you',
        'why (you|are you) ignoring my (calls|texts|messages)',
        'why you (ignoring|blanking|airing|ghosting) me',
        'write back now',
        'you (need to|have to|better|had better) (answer|answer me|reply|reply to me|pick up|text back) (now|right now|today)?',
        'you never (reply|answer|text back|text me back|pick up)',
        'you have been (online|active)',
        'you are (online|active|typing) (but|and) (not|you|can not|ignoring)',
        'if you do not (reply|answer|text back|pick up|respond|answer me|text me back) (in (5|five|10|ten|2|two) minutes|by (tonight|midnight)|soon|now|right now)',
        '(kindly)? revert (today|now|immediately)',
        'give me an answer (now|today|tonight)?',
        'stop what you are doing and (call|ring|text|answer) me',
        'is that a (yes|no) or (what|not)',
        'you have had (all day|hours|days|time) to (reply|answer|text|text me back|text back|find it)',
        'why is your phone off',
        'why (is it|does it) (just)? (ringing out|ring out|going to voicemail)',
        'why (are|is) (you|your phone) (always)? (ignoring|blanking|airing|ghosting) me',
        'why am i (being)? (left on (read|seen|delivered)|on read|being ignored)',
        'are you (just|still|actually|seriously|deliberately)? (ignoring|blanking|airing|ghosting|avoiding) me',
        'stop (ignoring|blanking|airing|ghosting|avoiding) (me|my (calls|texts|messages))',
        'do not (ignore|blank|air|ghost) me',
        'i (can|could) see (that)? (you|you have|you are|your) (read|seen|saw|typing|online|active|there|been online|opened|on|were online|were active)',
        'i (can see|know|saw|see) (that)? (you (are|were|have been|have))? (online|active|typing)',
        'i know (that)? you (have|are|can)? (seen|read|saw|opened|there|see|got) (it|this|my (message|messages|text|texts)|these|them)?',
        'you (have)? (read|seen|saw|opened) (it|this|my (message|text|messages)) (and|but|hours|an hour|ages|at|since|so|do not|why|yesterday|last)',
        'you have (obviously|clearly)? (seen|read) (this|it|my (message|text|messages|texts))',
        '(leave|left|leaving) me on (read|seen|delivered)',
        'do not leave me on (read|seen)',
        'so you (have|had) time to (post|go|watch|be online|like|scroll) (a|your)? (story|stories|online|insta|instagram|tiktok)?',
        '(are you|will you|you) (even|ever)? going to (reply|answer|respond|text back|answer me|reply to me|call me back)',
        '(can|could|will|would) you (please)? (just)? (fucking|bloody|at least) (reply|answer|respond|text back|call)',
        '(can|will|could) you just (reply|answer|respond|answer me|reply to me|pick up|text back)',
        'just (reply|answer me|text me back|call me back|respond|reply to me|answer the phone|pick up)',
        'i am (still)? waiting (for (an answer|your answer|a reply|your reply|you to (reply|answer|respond)))',
        '(the|your|2|two|blue) (blue)? ticks (an hour|hours|since|are|so|and)',
        'where (the (fuck|hell)) are you',
        'how (hard|long) (is|does) it (to|take to|take you to) (reply|text|text back|answer|respond|send one text|type)',
        'it takes (two|2|five|5|one|10|ten) seconds to (reply|text|answer|text back|type)',
        '(third|fourth|fifth|3rd|4th|5th|10th) (message|text|call|time (calling|ringing|texting))',
        '(i have)? (called|rang|rung|texted|messaged|tried) you (4|5|6|7|8|9|10|four|five|six|ten|a hundred|100|twenty|20|three|3) times',
        '(2|3|4|5|6|7|8|9|10|two|three|four|five|six|ten) missed calls',
        'i (will|am going to) keep (texting|calling|ringing|messaging) (you)? (til|till|until)',
        'i (will|am going to) (ring and ring|call and call)',
        'i am not (leaving|getting off|hanging up|going anywhere) (this)? (till|until) you (answer|reply|say|respond|tell me)',
        'do not sleep (before|until) you reply',
        'i expect (an answer|a reply|to hear from you)',
        'reply or',
        'answer or',
        'do not (you)? (dare)? ignore (this|me|my)',
        'check your (damn|fucking|bloody)? (messages|phone|texts) (now)? $',
        '^ ring me back (this|now)',
        'any chance of (a|an) (response|reply|answer) (this|today|at all|before|or)',
      ],
      {
        joking: 'skip',
        negated: 'keep',
        unless: [
          '(left|leave|leaving) me on (read|seen) with',
          'why (do|did|are|is|have) (not)? you (answer|reply|respond) (with|in|like|so|that)',
          'why are you (answering|replying|responding) (in|with|to|like|so|from)',
          'i can see you (are)? (there|on|active) (the|in|at|on|from|now|by|behind|under|through)',
          'i know you (have)? (seen|read) (it|this) (before|already|a hundred|but|twice)',
          'i know you got (it|this|them|my message)',
          'you (have)? (read|seen|saw) (it|this) (and (loved|laughed|thought))',
          'just (reply|answer|text|call|respond|ring) (when|if|whenever|later|after|with)',
          'reply or not',
          '(you have|going to) (reply|answer) (the|him|her|them|to (him|her|them|the|your))',
          'answer or (not|two)',
          'reply or (do not|ring|call|text)',
          'i know you are (there for|there if)',
        ],
        unlessAnywhere: ['emergency', 'hospital', 'ambulance', 'it is about', 'looking for'],
        unlessNear: [
          'no rush',
          'no hurry',
          'whenever you',
          'when you can',
          'when you get',
          'film',
          'book',
          'article',
          'menu',
          'sorry i',
          'the (vet|bank|landlord|plumber|doctor|gp|garage)',
        ],
        when: both(closes, stands, unsmiling),
      },
    ),
  ],
  bad: [
    '[answer me]',
    "[why aren't you replying]?",
    '[stop ignoring me]',
    '[??]',
    '[HELLO]??',
    '[reply now]',
    '[pick up your phone]',
    '[I can see you read] it',
    'so [are u just ignoring me]',
    '[why u not replying]',
    '[can you just reply]',
    '4 texts and nothing. [call me back]!',
  ],
  fine: [
    'let me know when you can',
    'hello? is this the bakery',
    'text me when you land',
    'Answer me this: who taught the dog to open the fridge',
    'Pick up your phone, it is on the sofa 😂',
    'call me back when you get a minute',
    "Don't answer that, I found your note",
    'why are you answering in French',
    'I can see you from the window, wave!',
    'reply whenever, no rush',
    "I'll pick up the kids",
    'Hello!! Guess who got the job',
    'what?? really?',
    'no need to reply now, sleep well',
    "the plumber won't answer the phone",
  ],
  better: [
    'Thinking of you. Answer when it suits you.',
    'Could you let me know about Saturday by Thursday? No rush before that.',
  ],
};

import { mayBeOffered } from '../../model/memory.js';
import { both, saidIn } from '../around.js';
import { isWarm } from '../credit/words/warmth.js';
import { replyIn } from '../reply.js';
import { phrases, type Rule, type When, whole } from '../rule.js';

const mild =
  '(muppet|wally|numpty|doofus|weirdo|nerd|dork|plonker|donut|doughnut|eejit|goof|goofball|dingbat|dafty|wazzock|pillock|melt|geek|dweeb|sap|wimp|grump|show off|clutz|klutz|spoon|turnip|potato|gremlin|goblin|menace)';
const big = '(absolute|total|complete|utter|massive|giant|huge|big|proper|right|daft|little|such a|actual|real|old)';
const lead =
  '(lol|haha|ok|okay|oh|wow|well|god|ugh|omg|oi|no|nope|pfft|hmm|yeah|ha|nah|honestly|seriously|alright|right)';

const few: When = (_hit, draft) => draft.words.length <= 8;
const bare: When = (_hit, draft) => !isWarm(draft) && !draft.emoji.some(({ mood }) => mood !== 'other');

/** Their own joke: a joke memory has the word. */
const ofTheirs: When = ({ start, end }, draft, { memories }) => {
  const jokes = memories?.filter((memory) => memory.kind === 'joke' && mayBeOffered(memory)) ?? [];
  if (jokes.length === 0) return true;
  const teased = draft.words.filter((word) => word.start >= start && word.end <= end && word.plain.length > 3);
  return !jokes.some(({ text }) => teased.some(({ plain }) => text.toLowerCase().includes(plain)));
};

/** They asked to be told something fond. */
const fishing =
  /\b(?:(?:do|did|will|would|have) you (?:still |even |really |actually )?(?:miss|love|like|fancy|want|think about|thought about|missed)(?: of)? me|what (?:do|did) you (?:love|like|miss|think) (?:most )?(?:about|of) me|(?:am i|was i) (?:your|the|cute|pretty|funny|hot)|miss me|love me|(?:what|anything) (?:did|have|do) you (?:get|got|have|buy|bought|planned?) (?:for )?me|say something nice|what are you wearing|tell me something (?:nice|sweet))\b/;
const refusal =
  /^(?:(?:lol|haha|hmm|um|oh|well|er) )?(?:no|nope|nah|nothing|nothing at all|not at all|not really|never|no chance|not even (?:a )?(?:bit|little)|not one bit|no not at all|absolutely not|definitely not|no comment|you wish|why would i)$/;

export const bareTease: Rule = {
  id: 'play/bare-tease',
  family: 'sharp-tease',
  severity: 'suggestion',
  source: 'teasing-kruger',
  says: '“{match}” is a tease with nothing warm beside it',
  why: 'On a screen the twinkle is missing, and a tease can be read as meant. Put something warm beside it: a word, a laugh, a kiss.',
  find: [
    phrases(
      [
        `^^ (${lead} ,)? (you)? (are)? (${big})? (${big})? ${mild} $`,
        `you (${big})? (${big})? ${mild} $`,
        `you are (such|just|being|honestly|so)? (a|an|such a) (${big})? (${big})? ${mild}`,
        '(ok|okay|wow|oh|yes|sure|alright|calm down|easy|hi|hey|hello) (nerd|weirdo|dork|wally|geek|grump|show off) $',
        '^ (you)? cheeky (git|sod|bugger|mare|beggar|cow|thing|so and so) $',
        '^ (you)? (daft|silly) (git|sod|bugger|mare|cow|moo|bat|bint) $',
        'you are (literally|honestly|actually|just|absolutely|seriously|the actual)? the (absolute|actual|literal|very)? worst , (honestly|ever|seriously|sometimes|you know)? $',
        '^ (ugh|god|honestly|seriously|oh)? , (you are)? the (absolute|actual|literal)? worst $',
        '^ (lol|haha|yeah|ha|pfft|oh|nah|aye)? , (you wish|keep dreaming|dream on|in your dreams|only in your dreams|not a chance in hell|never in a million years) (mate|pal|buddy|sunshine|mister|missy|bro|dude)? $',
        '(ha|yeah|nah|no)? , in your dreams $',
        '^ as if you (could|would|can|ever|know|even|stand)',
        '^ (sorry|um|lol|wait|hold on|hm)? , who (even)? (is this|are you) (again)? $',
        '^ who even are you $',
        `^^ what a (${big})? ${mild} $$`,
        '^^ (yeah|lol|ha|pfft|right)? , as if $$',
        '^^ (ok|okay|you|yeah|lol)? , (loser|lame|so lame|how lame|idiot|you idiot|you loser) $$',
        '^^ you (big|absolute|total|massive) (baby|wimp|sap|kid|child|chicken|cry baby|crybaby) $$',
        '^ do not flatter yourself $',
        '^ (well|meh|eh|lol|yeah)? , (i (guess|suppose))? you are (ok|okay|alright|all right|bearable|tolerable|acceptable|average) (i (guess|suppose)|at best)? $$',
        '^ i (guess|suppose) you (will do|are (ok|okay|alright|tolerable|bearable)) $',
        '^ (meh|eh)? , i have (had|seen|met|dated) better $',
        '^ i (could|can) take (you)? or leave (you|it) $',
        '^ you are not (that|so|all that) (special|funny|cute|great|interesting|pretty|clever|hot) $',
        '^ you wish you were ...',
        '^ you are (so|such|really|honestly|a bit|being|being so)? (lame|uncool|extra|basic|a bit much|weird sometimes) $',
        '^^ (lol|erm|um)? , who asked (you)? $$',
        '^ (ugh|god|oh|omg)? , (really|so|kind of)? (hate|loathe|despise) you (right now|so much|sometimes)? $',
        '^ you are (so|such|really|honestly)? (weird|ridiculous|strange|an idiot sometimes|odd|a strange (man|woman|person|creature)) $',
        '^ (not)? (even)? (slightly|remotely) (impressed|jealous|interested) $',
        'what (a|an) (nerd|dork|weirdo|numpty|muppet|wally|show off) you are',
      ],
      {
        negated: 'keep',
        unless: [
          '^ (sorry|hi|hello|um|hey)? , who is this',
          '(if|when|that|think|know|said|say|says|see|hope|sure) you are ...',
          `you are not (a|an|such a|being|so)? (${mild}|weird|silly)`,
          'you are not the ...',
          'you are the worst (off|hit|affected)',
        ],
        unlessNear: ['love', 'thank you', 'sorry', 'i am', 'miss you', 'me too', 'we are'],
        unlessAnywhere: ['my'],
        when: both(few, bare, ofTheirs, ({ start }, { words, sentences }) => {
          const sentence = sentences[words.find((word) => word.start === start)?.sentence ?? -1];
          return !sentence?.question || words[sentence.first]?.plain === 'who';
        }),
      },
    ),
    whole((draft, context) => {
      if (context.reply === undefined || draft.words.length === 0 || draft.words.length > 5) return [];
      if (!refusal.test(saidIn(draft)) || isWarm(draft) || draft.emoji.some(({ mood }) => mood !== 'other')) return [];
      const reply = replyIn(context);
      if (!reply || !fishing.test(saidIn(reply))) return [];
      return [{ start: draft.words[0]?.start ?? 0, end: draft.words.at(-1)?.end ?? 0 }];
    }),
  ],
  bad: [
    '[you muppet]',
    "[you're such a nerd]",
    "[you're the worst]",
    '[in your dreams]',
    '[you wish].',
    '[who even are you]',
    '[ok weirdo]',
    '[as if you could] beat me at chess',
    { text: '[nothing at all]', context: { reply: 'what did you get me?' } },
    { text: '[Nope].', context: { reply: 'did you miss me?' } },
  ],
  fine: [
    'Nothing. Ok, everything 😌',
    'you muppet 😂',
    "you're the worst, love you",
    "you're such a nerd x",
    'in your dreams, gorgeous',
    'my boss is such a muppet',
    'wishing you were here',
    "I'm such a dork",
    'nothing at all, all good here, how was yours?',
    'am I the worst?',
    'you are not a weirdo',
    { text: 'nothing at all', context: { reply: 'did they say anything about the boiler?' } },
    { text: 'nope 😘', context: { reply: 'did you miss me?' } },
  ],
  better: ['Nothing. Ok, everything 😌', 'You muppet 😂 come here'],
};

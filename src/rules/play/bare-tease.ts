import { mayBeOffered } from '../../model/memory.js';
import { both, kissed, saidIn } from '../around.js';
import { isWarm } from '../credit/words/warmth.js';
import { replyIn } from '../reply.js';
import { phrases, type Rule, type When, whole } from '../rule.js';

const mild =
  '(muppet|wally|numpty|doofus|weirdo|nerd|dork|plonker|donut|doughnut|eejit|goof|goofball|dingbat|dafty|wazzock|pillock|melt|geek|dweeb|sap|wimp|grump|show off|clutz|klutz|spoon|turnip|potato|gremlin|goblin|menace|plank|twit|nitwit|dope|egghead|bighead|big head|slowcoach|slow coach|butterfingers|lazybones|fusspot|misery guts|moaner|know it all|clever clogs|smarty pants|smart arse|scaredy cat|drama queen|diva|lightweight|lump|lummox|galoot|gombeen|lemon|pudding head|airhead|scatterbrain|mug|mucky pup|dozy (git|sod|bugger|mare|lump)|daft (article|apeth)|pain in the (neck|arse|bum|backside))';
const big = '(absolute|total|complete|utter|massive|giant|huge|big|proper|right|daft|little|such a|actual|real|old)';
const lead =
  '(lol|haha|ok|okay|oh|wow|well|god|ugh|omg|oi|no|nope|pfft|hmm|yeah|ha|nah|honestly|seriously|alright|right)';

const few: When = (_hit, draft) => draft.words.length <= 10;
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
        '^ you are (some|one|a right|a proper|quite the|a real) (clown|eejit|tool|case|operator|spanner|character|piece of work|yoke|chancer|messer|gom|numpty|muppet|plank|melt|spoon|wally) $',
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
        '^^ (you)? (big|daft|little|old)? (spud|sausage|noodle|plum|cabbage|gooseberry|wombat|walnut|doughball|parsnip|tool|wet blanket|wet lettuce|plonk) $$',
        '^ (as)? (slow|blind|deaf|useless|thick|mad|daft|soft|lazy|graceful|subtle|sharp|fast|quick|stubborn|tight|late|loud|bald|old|stiff|organised|romantic|cool|silly|stupid|bright|clever|dense|crazy) as (a|an|the|my|two|treacle|mud) ... , (you are|you|mate|pal)? (are you)? $',
        '^ you are (as)? (slow|blind|deaf|useless|thick|mad|daft|lazy|graceful|subtle|sharp|stubborn|tight|loud|bald|stiff|dense|organised|romantic|much use|useful) as (a|an|the|two) ...',
        '^ what are you like , (honestly|seriously|hopeless|useless|eh)? , (hopeless|useless|honestly)? $',
        '^ (honestly|god|ah|ha|oh|look at you)? , (you are)? (utterly|completely|absolutely|totally|just|simply|beyond)? (hopeless|useless|a (lost cause|hopeless case)|beyond help|past saving|no use to anyone) $$',
        'you (could not|can not|would not|could never) (even)? (find|organise|hit|boil|park|catch|run|fix|assemble|lift|spell|wire|change|fight your way|punch your way|get) (your (own)? (way|nose|feet|arse|head|backside|keys)|an? (egg|barn|barn door|kettle|plug|bath|cold|bus|pub|party|cow|tent|bath|bulb|light bulb|kite|tune|lemon|fly|door|piss up|nose)|water|toast|out of|yourself|through|own) ...',
        'you (dance|sing|walk|run|park|drive|cook|swim|dress|type|text|snore|spell|play|golf|bowl|chew|sneeze|move|bat|look) like (a|an|someone|your|two|somebody|you are) ...',
        '^ (nice|lovely|great|cool|interesting) (jumper|hat|shirt|tie|trousers|shoes|socks|coat|jacket|haircut|hair|dress|scarf|cardigan|shorts|glasses|moustache|parking|driving|dancing|singing|outfit|trainers|fleece|cardie|top) , (did (the|it|someone|somebody|anyone|a) (*)? (*)? (survive|die|come free|come with|know|want|ask|shrink|lose|choose|live|cry|suffer|match|dress|make|knit)|did you (lose a bet|get dressed|get it|make it|borrow|steal|find it|fight|win it)|(does|do|is|are|was|were) (your|the|it|they|that|his|her) (nan|gran|granny|grandad|mum|dad|sheep|curtains|clown|circus|sofa|borrowed|your|meant to be|supposed to be|a joke|for a bet|charity|museum) (*)? (*)? (*)?|who (died|dressed you|made you|lent|knitted)|get dressed in) ...',
        '^ typical you ,',
        '^ (just|exactly)? like you to (be|forget|lose|miss|turn) ...',
        '^ trust you to (be late|forget|lose|miss|break|get lost|leave|turn up (late|in)|fall|burn|drop|trip|spill) ...',
        '^ (only you|you would|you are the only (person|one) who) (could|would|can)? (get lost|forget|lose|burn|fall|trip|break|miss|drop|trip over) ...',
        '^ (and)? you call (that|this|yourself) (a|an|your|the)? * (*)? $',
        '^ call (that|this) (a|an)? * (*)? $',
        '^ (who|what) (dressed|dragged|let) you ...',
        '^ (even)? (my|the|your) (nan|gran|granny|grandad|dog|cat|mum|goldfish|toddler|nephew|niece|toaster|kid|hamster|tortoise|snail|baby) (could|can|would|is|has|moves|drives|parks|cooks|dances|sings|texts|types|runs|dresses) (better|faster|more|quicker|a better|do that|do better|beat you|smarter) ...',
        '^ (is that|was that|are those) (your|a|the|supposed to be|meant to be) (best|bed|real|dancing|dinner|haircut|parking|moustache|singing|shirt|curtains|pyjamas|costume) ...',
        '^ (ah|aw|oh|ha|look at you)? , bless , (you tried|you are trying|your (cotton)? socks) $$',
        '^ (nice|good) try , (mate|pal|buddy|sunshine|einstein|genius|sherlock)? $$',
        '^ (well done|nice one|good one|nice going|smooth|good job|bravo|congrats|great work) , (einstein|sherlock|genius|picasso|romeo|casanova|hero|brains|clever clogs|captain obvious|mozart|gordon ramsay)',
        '^ (ok|okay|calm down|easy|whatever|sure|steady on) , (grandad|grandma|grandpa|granny|boomer|old man|princess|your highness|your majesty|drama queen|diva|sherlock|einstein|romeo|shakespeare|picasso|know it all|captain obvious|mr perfect|miss perfect|little miss *|professor|big shot|hotshot|pavarotti|beyonce|gordon ramsay) $',
        '^ (did|were) you (get dressed|born|dress|raised|cook that|park) (in|by|with) (the dark|a (barn|cave|tent|skip|field|charity shop|hurry)|your eyes (shut|closed)|wolves|a blindfold)',
        '^ (no|zero|not one|not an ounce of) (taste|rhythm|shame|style|brain|brain cell|sense|coordination|filter|clue|sense of direction) , (you|you have|at all|whatsoever|have you)? $',
        '^ you have (got)? (no|zero|all the|the|about as much|as much) (taste|rhythm|style|coordination|sense of direction|grace of|memory of|patience of|brain of|charm of|rhythm of|attention span of|coordination of) ...',
      ],
      {
        negated: 'keep',
        unless: [
          '^ (sorry|hi|hello|um|hey)? , who is this',
          '(if|when|that|think|know|said|say|says|see|hope|sure) you are ...',
          `you are not (a|an|such a|being|so)? (${mild}|weird|silly)`,
          'you are not the ...',
          'like (a|an) (angel|* star|star|dream|pro|professional|champion|champ|queen|king|god|goddess|legend|* angel|* god|boss|princess|lark|nightingale|bird|dancer|model|million dollars|million|native|local)',
          '(hope|look like you (have|had|could)|like you (are|have|want|used|always|do|did|need|mean)) ...',
          'as (soon|quick|quickly|fast|hard|long|far|much|well) as (you|a|the) (can|could|possible|way)',
          'you are the worst (off|hit|affected)',
        ],
        unlessNear: ['love', 'thank you', 'sorry', 'i am', 'miss you', 'me too', 'we are'],
        unlessAnywhere: ['my'],
        when: both(few, bare, ofTheirs, ({ start }, { words, sentences }) => {
          const sentence = sentences[words.find((word) => word.start === start)?.sentence ?? -1];
          return (
            !sentence?.question ||
            /^(?:who|nice|lovely|great|cool|interesting|call|and|is|was|are|did|were|what|you)$/.test(
              words[sentence.first]?.plain ?? '',
            )
          );
        }),
      },
    ),
    phrases(
      [
        '^^ (lol|haha|ha|hahaha|laughing|laughed|giggling|cackling|sniggering) , at (your|the state of (you|your)|the way you|you (in|trying|and|with)) ...',
        '^^ (lol|haha|ha|lmao) , your (socks|hair|shoes|hat|face|dancing|singing|parking|driving|spelling|trousers|jumper|cooking|haircut|shorts) $$',
        '^^ the (state|cut|head|face|hair|size) of (you|ye|yer man|your *) , (lol|haha|ha)? $$',
      ],
      {
        negated: 'keep',
        unlessAnywhere: ['my', 'love', 'joke', 'story', 'jokes', 'text', 'message', 'messages', 'voice note', 'email'],
        when: both(few, ofTheirs, (_hit, draft) => !draft.emoji.some(({ mood }) => mood !== 'other') && !kissed(draft)),
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
    '[thick as two planks, you are]',
    "[you couldn't boil an egg]",
    '[what are you like, honestly]',
    '[nice hat, did you lose a bet]?',
    '[typical you]',
    '[the state of you]',
    '[you dance like a broken umbrella]',
    '[ok grandad]',
    '[haha at your shoes]',
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
    'what are you like on Tuesdays, free?',
    'you look like a film star',
    'you sing like an angel',
    'nice jumper, is it warm enough for the boat?',
    'trust you to find the best seats',
    'lol at your joke, the whole bus heard me',
    'as soon as you can',
    'haha at your face when the goose came in, I love you',
    { text: 'nothing at all', context: { reply: 'did they say anything about the boiler?' } },
    { text: 'nope 😘', context: { reply: 'did you miss me?' } },
  ],
  better: ['Nothing. Ok, everything 😌', 'You muppet 😂 come here'],
};

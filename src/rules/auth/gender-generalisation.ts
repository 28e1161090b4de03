import { both, coldly, notFollowedBy, notPrecededBy } from '../around.js';
import { phrases, type Rule } from '../rule.js';

const many = '(men|women|girls|boys|guys|blokes|lads|males|females|husbands|wives|boyfriends|girlfriends)';
const single = '(man|woman|girl|boy|bloke|guy|male|female|husband|wife|boyfriend|girlfriend|lad)';
const slight =
  '(the same|alike|all the same|like that|like this|useless|hopeless|impossible|crazy|mad|mental|nuts|insane|pigs|dogs|trash|liars|cheats|cheaters|babies|children|idiots|selfish|lazy|stupid|clueless|thick|emotional|over emotional|hormonal|hysterical|dramatic|needy|moody|hard work|high maintenance|jealous|bitchy|untidy|messy|slobs|blind|deaf|simple|insensitive|heartless|shallow|vain|gold diggers|drama queens)';

/** Somebody else's saying, or words about words. */
const reported = [
  '(he|she|they|people|someone|somebody|everyone|dad|mum|mom|mam|nan|gran|granny|grandad|aunt|uncle|boss|teacher|coach) (always|just|once|even|never|used to)? (said|says|say|told|tells|tell|shouted|wrote|muttered|joked)',
  '(photography|photographer|exhibition|gallery|vans|train|street|paid|vote|interview|interviews|funding|pay gap)',
  '(saying|song|film|movie|album|lyric|lyrics|track|cure|book|poster|headline|advert|slogan|stereotype|stereotypes|cliche)',
  '(hate|hated|hates|tired of|sick of) (it)? (when|that|how|hearing) (people|they|men|women|he|she|anyone|someone)',
  '(nobody|no one|never) (should|has to|have to|needs to|ask|asked|want|wanted|expect) ... (man up|be a man)',
];

const self = [
  ...reported,
  '(but|and|so) i (love|like|want|am|did|need|cried)',
  'i am (such|being|so)',
  '(guilty|of me|me and my|in my defence)',
];
/** The same words as praise. */
const praise = '(best|brilliant|amazing|incredible|lovely|great|wonderful|strong|brave|love you|love that|love how)';

export const genderGeneralisation: Rule = {
  id: 'auth/gender-generalisation',
  family: 'criticism',
  severity: 'warning',
  source: 'ours',
  says: '“{match}” speaks to a whole gender, not to one person',
  why: 'It answers nothing about tonight, and leaves them defending millions. Name the one moment, and what you needed in it.',
  find: [
    phrases(
      [
        `(you|all you|all) ${many} are (all|always|just|so|such|bloody|fucking|really|literally|basically)? (so|such|bloody)? ${slight}`,
        `you (men|women|females|males|blokes) (always|never|all|only ever|just do not|just can not|do not (ever|get|understand|listen)|can not (ever)?|think|and your)`,
        `(men|women|blokes|males|females|husbands|wives) are (all|always|just|so|such|bloody|fucking|really|literally)? (all|so|such|bloody)? ${slight}`,
        `(girls|boys|boyfriends|girlfriends) are (all|always|just|so|such) (all|so|such|bloody)? ${slight}`,
        '(men|women|blokes) have no (feelings|clue|patience|emotions|common sense|sense)',
        '(women|men) are never (satisfied|happy|on time|wrong|content)',
        'girls always (overreact|moan|cry|complain|exaggerate|nag|sulk|start|make a)',
        '(it is)? always the same with (you)? (men|women|blokes)',
        'that is (just)? what (men|women) (always)? do',
        'women belong (in the kitchen|at home|in the home)',
        'all the same , you (men|women|girls|boys|blokes)',
        '(men|women|blokes) (just)? do not (get it|think|listen|understand|care|notice)',
        '(men|women|females) , always (moaning|nagging|complaining|overreacting|crying|lying|sulking|shouting|late)',
        '^^ (oh|ugh|god|typical|honestly)? , (men|women|blokes) , (honestly|eh|typical|i swear|these days)? $$',
        'you (women|men|females|blokes) (overthink|overreact|are never|are always|have no|talk too|take everything|make everything|make such)',
        '(men|women|blokes|husbands|wives) (always|never) (listen|want|think|do|say|understand|make|need|forget|get it|have to (be right|win|have the last word)|remember|notice|ask for|help|overreact|leave|expect|exaggerate|complain|moan|lie|cheat|change|clean|tidy|admit|apologise|know|start|blame|nag|cry|grow|care|find)',
        '(men|women|blokes) (only|just) (want|think|care) ... (one thing|sport|football|shoes|themselves|money)',
        '(men|blokes) (just)? can not (multitask|multi task|listen|commit|handle|find anything|cook|help)',
        'women (just)? can not (drive|park|read maps|take a joke|make up their minds|make their minds up|decide|handle|let (it|things) go)',
        `why (do|must) ${many} (always|never|have to) (listen|want|think|do|say|understand|make|need|forget|get|have to|be|remember|notice|ask for|help|overreact|leave|complain|moan|lie|clean|tidy|admit|apologise|start|nag|turn|go (quiet|silent|off)|act|have)`,
        `why are ${many} (always|so|all|such|like (this|that))`,
        '(women|men|girls) and their (drama|dramas|moods|hormones|egos|toys|shoes|emotions)',
      ],
      {
        joking: 'skip',
        unlessNear: [...reported, praise],
        when: both(
          coldly,
          notFollowedBy(/^(?:about|for|at|in|with|enough|and (?:i|we))\b/),
          notPrecededBy(
            /(?:^|\s)(?:the|these|those|some|many|most of|few|two|three|four|five|young|old|other|my|our|your|their|his|her|which|what|how many|if|when|where|that|lovely|good|both|and|or|between|to|for|of|with|about|as|than|strong|single|married|\d+)$/,
          ),
        ),
      },
    ),
    phrases(
      [
        `(such a)? typical (bloody|fucking|bleeding)? ${single}`,
        `typical (of)? (men|women|males|females|blokes)`,
        `(just|exactly)? like a typical ${single}`,
        `you are (such|just|being|acting like|so) a typical ${single}`,
        'spoken like a (true)? (man|woman)',
        'just like a (man|woman) to',
        '(classic|typical) (man|woman|male|female|bloke|girl) (behaviour|behavior|response|reply|move|excuse|logic|answer|driver)',
        'so typical of a (man|woman)',
        '(trust|leave it to) a (man|woman|bloke) to (forget|say|think|bring|mess|make|miss|leave|break|lose|get|ask|spoil|ruin|start|not|find|put|turn|moan|complain|overreact|drive|park)',
        'only a (man|woman|bloke) (would (think|say|do|call|find|put|leave|ask|get)|could (think|say|get|be|call))',
        '(just|exactly)? like every other (man|woman|bloke|girl|boy)',
        '(because|cause|only because) you are a (man|woman|bloke|girl|boy) , you',
        'as a (man|woman|bloke) , you (would not|would never|will never|do not|can not|never)',
        'you (would not|will not|will never|would never) (get|understand) (it|that|this)? , (because)? you are (just|only)? a (man|woman|bloke|girl)',
      ],
      {
        joking: 'skip',
        unlessNear: reported,
        when: both(
          coldly,
          notPrecededBy(
            /(?:^|\s)(?:not (?:a|your|the)|no|the|i am(?: such)? a|he is a|she is a|he was a|she was a|her|his|every|for a|of a|into a|per)$/,
          ),
          notFollowedBy(
            /^(?:of|in|from|name|names|s|friend|friends|who|at|on|meets|cave|utd|united|city|day|with|his|her|clothes|stuff\b|size|height|weight|band|dress|group|voice|night|shoe)\b/,
          ),
        ),
      },
    ),
    phrases(
      [
        `(that is|this is|it is|what|is|was)? such a (man|girl|bloke|woman|guy|boy|male|female) (thing|move|answer|response|excuse|reaction|reply|attitude) (to (do|say))?`,
        'you are (being)? such a (girl|woman|bloke)',
        '(stop|quit) being (such)? a (girl|woman|little girl|big girl)',
        'do not be (such)? a (girl|big girl|little girl|woman)',
        '(crying|cry|throw|run|scream|acting|act|moaning|whining) like a (little)? (girl|woman)',
        'do not (cry|run|throw|scream|moan|act) like a (little)? girl',
        'drive like a (woman|girl)',
        'being (such)? a girl about (it|this|everything)',
        'what (kind|sort) of (man|woman) (can not (even)? (cook|fix|drive|park|change|lift)|does not (cook|clean|iron|know how|drive)|cries|forgets)',
        'i need a real (man|woman)',
        'a (woman|man|wife|husband) should (know how to|always|be able to) (cook|clean|pay|provide|fix|iron|look after)',
        'stop being so (hormonal|girly)',
        '(woman|women|man|girl) logic',
        '(women|woman) (driver|drivers)',
        '(must be|it is clearly|is it|obviously) (that|your) time of the month (again)?',
        'are you on your period or (something|what)',
        'you are (just|clearly|obviously)? (hormonal|pmsing|on your period)',
        'grow (some|a pair of) balls',
        'grow a pair',
        '(act|behave|take it|cope|handle it|deal with it) like a (real)? man',
        'are you a man or a mouse',
        '(i thought|call yourself|and you call yourself|are you even|you are not (even)? (much of)?) (you were)? a (real)? man',
        '(it is)? not (very|exactly) (ladylike|manly|feminine|masculine)',
        '(be|try being) (a bit)? more (ladylike|manly|of a man|feminine)',
        "(that is|it is) (a)? (women's|woman's|man's|men's|womens|mans|mens) (work|job)",
        '(a)? real (men|man|women|woman) (do not|does not|would not|would|never)',
      ],
      {
        joking: 'skip',
        negated: 'keep',
        unlessNear: self,
        unlessAnywhere: [
          'chocolate',
          'hot water bottle',
          'anything you need',
          'shall i bring',
          'poor you',
          'paracetamol',
        ],
        when: both(
          coldly,
          notPrecededBy(/(?:^|\s)(?:do not|not|never|no|the|(?:i|me|he|she|they)(?: \w+){0,2})$/),
          notFollowedBy(/^(?:in|for|sized|boss|dad|power|crush|mum|of mine|group|band)\b/),
        ),
      },
    ),
    phrases(['man up', 'man the (hell|fuck) up', '(boys|men|big boys|real men) do not cry'], {
      joking: 'skip',
      unlessNear: reported,
      when: both(
        coldly,
        notPrecededBy(
          /(?:^|\s)(?:the|a|that|this|old|poor|another|bin|delivery|tall|help|one|no|every|big|little|young|nice|some|post|spider|snow|(?:i|me|we|i really|i just) (?:need|have|should|had|must|will|ought|got|am going|better|have got)(?: to| got to| better)?(?: just)?|not have to|not need to|not|to not|never|instead of|i|told me to|told him to|tells me to|learn that|whoever said)$/,
        ),
        notFollowedBy(/^(?:here|there|the|a|in|on|at|to|north|ladder|from|close|stairs|front|early|enough)\b/),
      ),
    }),
    phrases(
      [
        '^ (oh)? , (just|please|come on|for once|so|now|and|babe|mate)? , be a (real)? man (about it|for once|and)? ',
        '(toughen up|grow up|stop crying|stop moaning|come on) , (and)? be a (real)? man',
        '(why can not you|can you not|can not you|you (really)? need to|you should|try to|learn to|time to|would you|you have to|you could at least) (just|at least)? be a (real)? man (about it|for once|$)',
      ],
      {
        joking: 'skip',
        negated: 'keep',
        unlessNear: reported,
        when: both(coldly, notFollowedBy(/^(?:of|who|with|from|in|at|that|coming)\b/)),
      },
    ),
  ],
  bad: [
    '[men always think] it does itself',
    'oh great, [typical woman]',
    '[you men are all the same]',
    'Nothing ready again. [All girls are so dramatic]',
    "[that's such a girl thing to do]",
    'just [man up] and ring your mother',
    '[be a man about it]',
    "stop it, [boys don't cry]",
    'of course you forgot, [typical bloke]',
    '[why do women always have to] make it a thing',
    "[you're such a girl]",
    '[grow a pair]',
  ],
  fine: [
    "the men's final is on at three, coming?",
    "Are you going to the women's march with Ana?",
    '"typical man", he said, and we all groaned',
    "I'm such a girl about spiders",
    'such a girly film but I loved it',
    'the men always set up the tent and the women always sing, come and see',
    'my dad used to say boys don’t cry, and I never believed it',
    'Boys Don’t Cry is the best Cure album, fight me',
    'can you help the man up the steps',
    'there will be a man here at two for the boiler',
    'it takes a lot to be a man who says sorry like that, thank you',
    'you never have to man up with me',
    'I need to man up and ring the dentist 😂',
    'all girls are welcome at the climbing night',
    'not your typical man, are you, and I love it',
    'women are amazing and you are my favourite one',
  ],
  better: ['I felt alone with the dishes tonight', 'What I needed this morning was a hand with the bags'],
};

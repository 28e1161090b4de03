import { type CreditRule, phrases, type When } from '../rule.js';
import { meantWell } from './words/meant.js';
import { stings } from './words/sting.js';

const kind: When = (_hit, draft) => meantWell(draft) && !stings(draft);

/** The draft laughs, in words or signs. */
const laughs: When = ({ start }, draft) => {
  const sentence = draft.words.find((word) => word.start === start)?.sentence ?? -1;
  return (
    draft.emoji.some(({ mood }) => mood === 'joy') ||
    draft.sentences.some(({ joking }, at) => joking && Math.abs(at - sentence) < 2) ||
    /\b(?:laugh|giggl|hysteric|cried laughing|in stitches|so funny|hilarious|haha)/i.test(draft.text)
  );
};
const laughing =
  '(laughing|giggling|chuckling|cackling|cracking up|creasing|creased|howling|snorting|wheezing|grinning|in stitches|crying laughing|in tears laughing)';
const laugh = '(laugh|giggle|chuckle|cackle|crack up|grin|snort|howl)';
const laughed =
  '(laughed|giggled|cackled|cracked up|howled|snorted|cried laughing|could not stop laughing|were in stitches|got the giggles|had the giggles|were crying laughing|were laughing|lost it)';
const ours =
  '(us|(you|me) and (that|the|your|me)|our|we|when (we|you|the|that|he|she|it)|last (night|weekend|week|time)|yesterday|that (time|night|day|waiter|trip|ferry|goat|dog|tent|man|woman|morning|song|dance|photo|hat|seagull|bus|train|taxi|holiday|karaoke|barbecue|picnic|boat)|the (time|night|day|look on|ferry|tent|goat|pedalo|waiter|dog|seagull|hat|photo|sandcastle|karaoke|barbecue|way (we|you|the))|your (face|dance|dancing|impression|hat|wig|singing|story|karaoke|driving instructor|voice note|penguin|pancake|joke) (when|at|in|on|as|from|last|with|about)|your (karaoke|dance moves|robot|impression of|penguin walk))';
const unless = [
  'laughing at you',
  'laughing stock',
  'at your (expense|face|cooking|weight|body|hair|crying|job|pain|mistake|mistakes|spelling|accent)',
  '(everyone|everybody|they|people|the whole *|all) (is|are|was|were) (still)? laughing',
  'still laughing (at|about) (how|the way|the fact|the idea|that) you (think|thought|believe|believed|said|tried|lied|failed|cried)',
  'when you (cried|failed|got (fired|sacked|dumped|rejected)|lied|lost your job)',
  'what was so funny',
  'what is so funny',
];
const unlessNear = [
  'used to (laugh|giggle)',
  'we never (laugh|giggle|laughed)',
  'you never (laugh|laughed)',
  'not (laugh|laughing|funny)',
  'any more',
  'anymore',
  'everyone (was|is) laughing',
  'behind your back',
  'made a fool',
  'embarrassing',
  'humiliated',
  'my (mates|friends|colleagues|boss)',
  'wish we',
];

export const sharedLaughter: CreditRule = {
  id: 'credit/shared-laughter',
  family: 'memory',
  source: 'reminiscing',
  says: '“{match}” brings back a laugh you shared',
  why: 'Recalling a laugh you shared lifts the mood between two people. One now and then keeps it fresh.',
  find: [
    phrases(
      [
        `(still|keep|kept|been|am|randomly|actually|sat here|sitting here|started) ${laughing} (so hard|like an idiot|to myself|again|out loud|on the (bus|train|tube|tram))? (about|at|over|because of|thinking about|thinking of|thinking back to|remembering|from) ${ours}`,
        `(still|always) (makes|gives|has|makes me|sets) (me)? (laugh|giggle|chuckle|laughing|the giggles|snort|off) (when i think|thinking|about|remembering) (of|about|back to)? ${ours}`,
        `(i|i still|still|i always|always) ${laugh} (so hard|out loud|to myself|every time i)? (about|at|over|thinking about|thinking of|thinking back to|remembering|when i (think of|think about|remember|see|picture)) ${ours}`,
        `(we|us both|you and (me|i)|both of us) (both|just|all)? ${laughed} (so (hard|much)|until|till|til|for (hours|days|ages|weeks|an hour|the whole|about)|all (night|day|the way|evening|weekend)|about|at|over|like (idiots|kids|children|hyenas)|our)`,
        `(remember|remembering|remembered) (when|how|how (hard|much)|that time|the time|that night|the night|that day|us|the way)? (we|us|you and (me|i))? (both|all|just)? (${laughed}|laughing|giggling|in stitches|crying with laughter)`,
        `(have not|never) laughed (so|that|as) (hard|much) (as|since) (that|the|when|our|we|last|you|i did)`,
        '(made us|had us) (both|all)? (laugh|giggle|howl|cry laughing|in stitches|laughing|howling|giggling|crying) (so|until|till|all|for|about|with|that|the|like)? ...',
        'laughing (so|that) (hard|much) (that)? (we|you) (had to|could not|nearly|almost|cried|fell|missed|had|were|forgot|dropped|spilled|spilt)',
        '(we|us) ... (laughing|giggling|cackling|howling) like (eejits|idiots|kids|children|hyenas|teenagers|fools|drains|schoolkids|loons)',
        '(what|such) a laugh (we|that was|you and i|it was|the two of us)',
        '(the|our) (giggles|laughs|laugh|giggle) we (had|shared|got|have had)',
        '(my|our) (stomach|belly|ribs|sides|cheeks|face|tummy|jaw) (still)? (hurt|hurts|ache|aches|ached|sore|hurting) (so much)? from (all)? (the|that|our)? (laughing|laughter|giggling)',
        '(can not|could not|can never) (look at|see|hear|eat|pass|walk past) ... without (laughing|giggling|cracking up|cackling|thinking of (us|your face|that))',
        '(you|that|it) had (me|us) in (stitches|hysterics|bits|fits)',
        '(we|us two|the two of us) (in|were in|both in) (stitches|hysterics|bits|fits)',
        '(could not|can not) keep a straight face (when|after|because)',
        '(thinking|thought) (of|about|back to) (when (we|you)|us|that (time|night|day)|the (time|night|day)|our) ... (and|still|has me|had me|got me) (am|got me|i am|has me)? (laughing|giggling|cackling|chuckling|grinning)',
        `(can not|could not) stop (laughing|giggling|cackling|grinning|chuckling) (about|at|over|thinking about|thinking of|remembering) ${ours}`,
        '(thinking|thought) (of|about) (the|that|your|our|us|last night|you) ... and (laughing|giggling|cackling|chuckling|i laugh|laugh)',
        '(laugh|laughed|giggled|giggle|chuckled) (out loud|to myself) ... (thinking (of|about|back to)|remembering|thought (of|about)) (us|our|that|when (we|you)|the (time|night|day))',
        '(i)? (still|always)? (laugh|giggle|chuckle|cackle|crack up) (when|whenever|every time) i (think|remember|picture) (of|about|back to)? (you|us|our|that|the|when (we|you)) ...',
        '(nearly|almost|practically) (wet|peed|weed) myself (laughing)? (when (you|we)|at (your|that|us)|with you)',
        'we (could not|can not) (stop|breathe) (laughing|for laughing|giggling)',
        'never (fails|failed) to (make us (laugh|giggle)|crack us up)',
        '(cracks|cracked) (us|me) up (every time|thinking (of|about)|when i (think|remember)) ... (us|our|we|you|that|the)',
      ],
      { negated: 'keep', unless, unlessNear, when: kind },
    ),
    phrases(
      [
        '(remember|remembering) (when|that time|the time|that night|the night|that day|how|the way) (we|us|you and (me|i)) ...',
        '(remember|remembering) (when|that time|the time) (you|i) (fell|danced|tried|wore|dropped|got|sang|burned|burnt|cooked|thought|waved|walked|hid|mistook|tripped|sat|ordered|called|spilt|spilled|knocked|set) ...',
        'that time (we|you and (me|i)) ...',
        'that time you (fell|danced|tried|wore|dropped|got|sang|burned|burnt|cooked|thought|waved|walked|hid|mistook|tripped|sat|ordered|called|spilt|spilled|knocked|set|asked|told|put|drove|said) ...',
        '(thinking|thought) (of|about) your face (when|at|as) ...',
        '^ (lol|haha|omg|hey|babe|oh|oh god|hahaha)? , (remember|remembering) (that|our|those) (time)? ...',
      ],
      {
        unless: [...unless, 'remember (when|how) (we|you) (used|promised|agreed|said)'],
        unlessNear,
        when: (hit, draft, context) => laughs(hit, draft, context) && kind(hit, draft, context),
      },
    ),
    phrases(['remember (the|our) * (in|at|on|from)? ...'], {
      unless: [
        ...unless,
        'remember the (milk|bins|bin|keys|key|dog|cat|kids|plan|rules|rule|time|date|password|wifi|pin|number|code|name|bread|eggs|charger|tickets|passports|bags|shopping|dentist|appointment|meeting|deal|promise|card|present|cake|wine|way)',
      ],
      unlessNear,
      when: (hit, draft, context) => draft.emoji.some(({ mood }) => mood === 'joy') && kind(hit, draft, context),
    }),
  ],
  good: [
    '[still laughing about the ferry]',
    'four floors with that fridge, [laughing so hard we had to] put it down',
    "[can't eat a pickle without laughing] now, thanks to you",
    '[I still laugh about you and that] goose',
    '[my ribs still hurt from laughing], same time next year?',
    '[I still giggle thinking of your face when] the tent fell',
    '[we laughed so hard] at that waiter with the wig',
    '[remember when we got locked in] the museum 😂',
    'on the bus and [still cracking up about that goat]',
    '[remember that time you danced with the goat] hahaha',
    'that song came on and [we couldn’t stop laughing], remember?',
    '[haven’t laughed that hard since the] pedalo',
  ],
  fine: [
    'remember the milk 😂',
    'the film had people laughing like drains',
    'this video made me laugh',
    'still laughing about that joke on the radio',
    'omg remember that you owe me a tenner lol',
    'you had me in stitches? you had me in tears, thanks for nothing, liar',
    'everyone is still laughing at you',
    "we used to laugh so hard, now you're never home",
    'remember when we got locked in the museum',
    "I'm not laughing about the ferry",
    'remember when you promised to call 😂',
    'still laughing at how you thought you could cook',
    'my nan said "we laughed until we cried"',
    'we never laughed about it',
    'remember when we were happy? you ruined it haha',
  ],
};

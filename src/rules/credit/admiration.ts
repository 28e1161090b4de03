import { type CreditRule, phrases } from '../rule.js';
import { stated } from './words/meant.js';

const trait =
  'brilliant|amazing|incredible|wonderful|clever|so clever|so smart|so talented|talented|so good at|so funny|hilarious|so kind|so brave|so strong|so thoughtful|so patient|so sweet|so gentle|so generous|so capable|so wise|so calm|inspiring|an inspiration|remarkable|extraordinary|fantastic|phenomenal|magnificent|a genius|a marvel|a wonder|a natural|a force|one of a kind|a legend|so beautiful|beautiful|gorgeous|so gorgeous|stunning|handsome|so handsome|so hot|so sexy|breathtaking|so pretty|very pretty|so cute|lovely|so lovely|perfect|magic|awesome|so creative|so fit|radiant|fearless|a good man|a good woman|a good person|so lovable|adorable|fabulous|wise|impressive|so impressive';
const adverb =
  '(so|such|just|really|absolutely|honestly|truly|actually|properly|completely|always|utterly|seriously|bloody|quite|simply)';
const best =
  'kindest|funniest|cleverest|smartest|bravest|strongest|loveliest|sweetest|best|most (*)|prettiest|sexiest|hottest|warmest|gentlest|wisest|coolest|calmest|handsomest|most beautiful|fittest|hardest working|greatest';

export const admiration: CreditRule = {
  id: 'credit/admiration',
  family: 'desire',
  source: 'desire',
  says: '“{match}” says what you admire',
  why: 'Being admired for something real can help people feel wanted. Naming the moment you saw it makes it ring true.',
  find: [
    phrases(
      [
        `you are ${adverb}? ${adverb}? (${trait})`,
        `you (look|looked|are looking|were) ${adverb}? (so)? (beautiful|gorgeous|stunning|amazing|incredible|handsome|lovely|hot|fit|sexy|pretty|fantastic|cute|perfect|unreal|breathtaking|wonderful|brilliant)`,
        `you are (honestly|truly|just|simply|easily|still)? (the|my) (${best}) (*)? (*)? (i know|i have|ever|in the|on|person|man|woman|human|girl|boy|thing|guy|one|mum|dad|part|friend|wife|husband|soul|i)? (ever)? (met|known|had|seen)?`,
        'the way you (handled|spoke|talk|talked|look|looked|laugh|laughed|smile|smiled|care|cared|dealt|stood|held|make|made|say|said|sing|sang|listen|listened|walk|walked|move|moved|treat|treated|explain|explained|hold|kept|calmed|helped|taught|think|write|wrote|dance|danced|read|love|took|cook|play|played|work|worked|wear|run|ran|did|do|kiss|kissed|light) ...',
        'i (really|just|absolutely|so|honestly|still|also)? (love|loved|adore|adored|admire|admired) (how|that|the way|what|when|it when|watching|your|the fact that)? you (are|always|make|made|handled|look|looked|laugh|laughed|smile|smiled|talk|talked|care|listen|never|still|dealt|stood|sing|dance|think|cook|just|get|notice|remember|treat|say|said|do|did|did not|speak|spoke|explain|hold|took|take|know|play|write|work|ran|run|keep|kept|see|can|put|wear|find|help|helped|can not|come|give|gave|got|have|read|stop|stopped|went|go|ask|asked|teach|taught|use|would|stay|stayed|tell)',
        'i (really|just|absolutely|so|honestly|still|also)? (love|adore|admire) your (smile|laugh|mind|brain|eyes|voice|face|heart|courage|kindness|patience|strength|hands|hair|confidence|energy|humour|sense of humour|honesty|passion|belly|legs|arms|bum|body|accent|giggle|grin|freckles|dimples|singing|cooking|writing|way|spirit|style|ideas|stories|work ethic|company|hugs|beard|lips|nose|neck|skin|shoulders)',
        'i admire (you|how|the way|that)',
        'i (really|just|still)? (love|adore|enjoy) (watching|seeing|hearing|listening to) you (*)',
        '(i am)? (so|really|very|dead|insanely|incredibly|bloody|always|stupidly|immensely|just)? (so)? proud of (you|who you|how you|what you)',
        '(could not|can not) be (more proud|prouder) of you',
        'proud to (be your|call you|know you|be with you|stand)',
        '(so|very|really) impressed (with|by) (you|how|what you|your)',
        'in awe of (you|how you)',
        'how (do|did|are) you (so|get so|always so|this) (beautiful|gorgeous|clever|good|calm|lovely|hot|patient|fit|pretty|cute)',
        'you (amaze|inspire|impress|astound|stun) me',
        'you (never cease to|never fail to|always) (amaze|inspire|impress|surprise) me',
        'you have (such|the) (a|most|best|kindest|sweetest|loveliest|cutest|prettiest|nicest)? (beautiful|good|kind|lovely|big|gorgeous|amazing|warm|brilliant|great|sexy|incredible|wonderful)? (heart|smile|eyes|mind|voice|laugh|soul|way with|hands|legs|face|brain)',
        'you (handled|managed|played|sang|spoke|ran|did|taught|danced) (that|it|him|her|them|this|the *|your *) so (well|calmly|beautifully|brilliantly|gracefully)',
        'you (handled|dealt with) (that|it|him|her|them|this|the * |your * ) (brilliantly|beautifully|perfectly|amazingly)',
        'you were (brilliant|amazing|incredible|wonderful|fantastic|phenomenal|magnificent|so good|so brave|so strong|so calm|so patient|so funny|awesome|unreal|outstanding|magic|on fire|the best|perfect|so kind|so gentle)',
        'your (smile|laugh|eyes|voice|mind|brain|singing|hands|face|kindness|patience|courage|strength|freckles) (makes me|make me|lights up|lights|melts|melt|gets me|get me|kills me|does things|do things|drives me|gives me) (smile|melt|happy|weak|wild|every time|my heart|the room)?',
        'your (smile|laugh|eyes|voice|mind|brain|kindness|patience|courage|strength|freckles|singing|cooking) (is|are) (so|absolutely|just|really|honestly)? (beautiful|gorgeous|amazing|incredible|lovely|stunning|brilliant|everything|my favourite|perfect|unreal|sexy)',
        '(i am|i was)? (so)? (lucky|luckiest) to (know|be with|be married|call you)',
        '(hey|hi|hello|morning|good morning|night|good night) , (gorgeous|beautiful|handsome|sexy|pretty|good looking)',
        'could (watch|listen to|look at|stare at) you (all|for|forever|make|cook|dance|talk|read)',
        'can not (stop|keep) (looking|staring|thinking|my (eyes|hands)) (about|at|off|of)? you',
        'you (take|took) my breath away',
        'you (still)? (give me|are giving me) butterflies',
        'crush on you',
        '(obsessed|besotted|smitten) (with|by) (you|your|that)',
        'you do (not know|things) (what you do)? to me',
        'fancy the pants off you',
        'you get (better looking|more beautiful|more gorgeous|sexier|hotter|lovelier|more handsome) (every (day|year|time))?',
        'how are you (so|getting|even) (more)? (gorgeous|beautiful|handsome|hot|sexy|pretty|fit)',
        'your (brain|mind|voice) is the (sexiest|best|loveliest)',
        '(so)? attracted to you',
        '(hey|eh|oi|hello|hi|my) , (gorgeous|handsome|good looking|beautiful) (man|woman|wife|husband|girl|boy)?',
        'my stunner',
        '(god|wow|damn|omg) , you are (so)? (fit|hot|gorgeous|beautiful|sexy|handsome)',
        'the way you (plated|explain|carry|dress|sound|smell|argue|argued|move|moved|cuddle|kiss|drive|teach|sew|paint|lead|led|stood|stand) ...',
        'you (handled|managed) (that|the|your|this|my) (*)? (brilliantly|beautifully|perfectly|so well|like a pro)',
        '(so)? impressed (with|by) (how|you|your|what) ...',
        'you (really)? (are|were) (so|such a)? (natural|good|brilliant|gentle|patient|great) (with|at) (them|her|him|the kids|the|kids|it|people|this|children|my)',
        'you (make|made) it look (so)? easy',
        'you kept your cool',
        '(i)? (fancy|want) you so (much|bad|badly)',
      ],
      {
        negated: 'skip',
        unless: [
          'you are (so|really|such|just)? (unbelievable|something else|unreal|a joke|perfect|amazing|funny|hilarious) (if|when you|you know|are not you|how|for (forgetting|leaving))',
          '(think|thinks|thought) you are',
          'if you (are|were|think|look|looked)',
          'you are (perfect|lovely|amazing) (for|but)',
          'you were (perfect|amazing|lovely|so good|so kind|so funny|so sweet|the best|brilliant|beautiful|wonderful) (before|once|until|but|back|then|at first|when we)',
          'you (look|looked|are|were) ... but',
          'used to (be|love|admire)',
          'i (loved) you',
          '(loved|love) (how|that) you (did not|never|always) (even|bother|forget|ignore|leave|make me|have|care|think|listen|assume|say|put|just|blame)',
          '(love|loved) (how|when|it when|that|the way) you (just|never|think|get|got|tell|use|come|ask|go|went|put|keep|kept|give|stop|stopped|would|find|took|take|have|can not|still|did not|say|said|do|did|can|know) (me|nothing|it all|off|mad|angry|away|home late|late|cross|a tone|that tone|ignoring|ignore|forget|blame|assume|to ignore|last|first|silent|quiet on|*) ',
          'the way you (treat|treated|talk|talked|spoke|speak|act|acted|behave|behaved|said|say|did|do|carry on|go on|handled (me|us|my)) (me|us|to me|to us|down|like|it|my|about|at|around|when|in front|lately|sometimes|things|last)',
          'the way you look (down|tired|at (her|him|other|them|every))',
          'the way you (make|made) me feel (small|stupid|bad|guilty|like|worthless|awful|about)',
          'the way you do (it|things|that|them)',
          'you (looked|were) ... before',
          '(brilliant|amazing|clever|good|wonderful|incredible|fantastic|perfect|great) at (making|ruining|hurting|forgetting|avoiding|changing|lying|hiding|ignoring|pretending|blaming|disappearing|letting)',
          'the way you look (at)? (her|him|them|other|every)',
          'the way you looked (at)? (her|him|them|other|every)',
          '(love|loved) (how|that|the way) you always (make|have|forget|leave|put|turn|blame|say|complain|need|find)',
          'inspire me to',
          'by the way',
          'all the way',
          'on the way',
          '(look at me|the) way you did $',
          'way you (used|once)',
          '(along|change|hate|like|dislike|about|tired of|matter|is that|hurts|hurt|not) the way you',
          'your (smile|face|eyes|mind|voice|brain|hands) (is|are|has|have|at|in|does|do) (not|cold|sore|ok|dirty|full|made|always|still|gone|better|changed|down|on|off|the|when|tomorrow|it|you|freezing|puffy|red|tired|hurting|a mess|a|bothering|out|work|again|today|dry)',
          '(he|she|they) (is|are) ...',
          'are you (so)?',
          'you are (so)? sweet (when|but|dreams)',
          'you were (awesome|perfect) (then|but)',
          '(not) (proud|impressed)',
          'not (so)? (proud|impressed|good|clever|brilliant|amazing)',
          'more (beautiful|proud)',
          'you are the (best|most (*)) (of|one (to|who)|thing (but))',
          'you are the most (*) (man|woman|person|human|thing)? (selfish|annoying|rude|stubborn|lazy|useless|boring|negative|difficult|frustrating|ungrateful|irritating|stupid|dishonest)',
          'you are the most (selfish|annoying|rude|stubborn|lazy|useless|boring|negative|difficult|frustrating|ungrateful|irritating|stupid|dishonest|inconsiderate|impossible|dramatic|insensitive|arrogant|hypocritical|toxic|confusing|important|likely)',
          'you are the best (at (hurting|making me)|liar)',
          'you are brilliant at (making|ruining|hurting|forgetting|avoiding|changing)',
          'you are (so)? good at (making me|hurting|lying|ignoring|avoiding|forgetting|ruining|changing|disappear|that|it|hiding|pretending|blaming)',
        ],
        unlessNear: ['are not you', '(forgot|forgotten) (my|our|about)'],
        when: (hit, draft, context) => {
          const first = draft.words.findIndex(({ start }) => start === hit.start);
          // "ur lovely friendship" is not "you are lovely".
          if (
            draft.words[first]?.readings[0]?.[0] === 'your' &&
            /^(?:your|ur|yr|yur)\s+\S+$/iu.test(draft.text.slice(hit.start, hit.end))
          ) {
            const next = draft.words.find(({ start }) => start >= hit.end);
            if (next && next.sentence === draft.words[first]?.sentence && !next.afterBreak) return false;
          }
          return stated(hit, draft, context);
        },
      },
    ),
  ],
  good: [
    '[the way you handled that room]',
    "[you're brilliant]",
    '[I love how you make] strangers laugh',
    "[you're the kindest person I know]",
    "[I'm so proud of you]",
    '[you look gorgeous] in that',
    '[I admire how] calm you stay',
    'omg [you were amazing] tonight',
    '[you have such a good heart]',
    'hey [I love your laugh]',
  ],
  fine: [
    'are you proud of yourself?',
    'she is brilliant',
    'I love how you never listen',
    'you look nice, for once',
    "I'm not proud of you",
    "you're unbelievable",
    'the way you speak to me hurts',
    'you think you are so clever',
    'you were so sweet before',
    "you're brilliant at ruining things",
    "you're the most selfish person I know",
    'you look tired',
  ],
};

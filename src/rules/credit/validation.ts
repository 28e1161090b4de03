import { type CreditRule, phrases } from '../rule.js';
import { stings } from './words/sting.js';

const feeling =
  '(upset|angry|cross|sad|hurt|hurting|tired|exhausted|scared|frightened|worried|nervous|anxious|stressed|stressed out|knackered|shattered|disappointed|gutted|furious|annoyed|frustrated|fed up|raging|livid|overwhelmed|wiped|wiped out|drained|heartbroken|rattled|shaken|worn out|burnt out|burned out|broken|low|down|lonely|homesick|jealous|wary|confused|struggling|emotional|tearful|crying|devastated|running on empty|running on fumes|done in|on edge|not ok|not sleeping|in bits|finding it hard|missing (him|her|them|home))';
const very = '(so|really|very|pretty|absolutely|proper|properly|just|incredibly|genuinely|totally|completely|honestly|bloody|super|still|feeling|a bit|quite|extremely)?';
const hard =
  '(hard|rough|tough|awful|horrible|exhausting|lonely|stressful|frustrating|draining|scary|horrid|painful|brutal|unfair|overwhelming|grim|rotten|infuriating|upsetting|terrifying|heartbreaking|miserable|maddening|hellish|rubbish|shit|crap|difficult|a lot|like a lot|like hell|like torture|like a nightmare)';

export const validation: CreditRule = {
  id: 'credit/validation',
  family: 'empathy',
  source: 'validation',
  says: '“{match}” lets them feel understood',
  why: 'Before advice, most people want to feel understood. Words that say a feeling makes sense go with closeness.',
  find: phrases(
    [
      `(that|this|it) (all|must)? (does|really)? (sounds|sound|must be|must feel|must have been) ${very} ${very} ${hard}`,
      `(that|this) (all|does)? must (be|feel|have been) ${very} ${hard}`, `^ (ugh|oh|aw|oof|god|ah|hey|babe|love)? , must (be|have been) (so|really|very) ${hard}`,
      `^ (ugh|oh|aw|aww|oof|god|babe|love|jeez)? , sounds ${very} ${hard}`,
      `(of course|course) (you are|you feel|you felt|you were|ur) ${very} ${feeling}`, '(of course|course) it (still)? (hurts|hurt|stings|stung|matters|is hard)',
      `no wonder (you are|you feel|you felt|you were|you have been|you look|ur) ${very} ${feeling}`, 'no wonder you (cried|snapped|needed|need|want to cry|could not sleep|can not sleep|are not sleeping|want out|felt like that|feel like that|feel that way)',
      `(i|id) would (be|have been|feel|have felt) ${very} ${very} ${feeling} (too|as well|in your (shoes|place|position))`, `id (be|have been|feel) ${very} ${very} ${feeling} (too|as well|in your (shoes|place|position))`,
      '(i|id) would have (cried|struggled|walked out|lost it|snapped|felt the same|felt that|screamed) (too|as well)?', 'id have (cried|struggled|walked out|lost it|snapped|felt the same|screamed) (too|as well)', 'i would feel the same', 'i would have felt the same',
      `(anyone|anybody|everyone) would (be|feel|have been|have felt|have) ${very} (${feeling}|cried|snapped|walked out|struggled|the same|that way|like that)`,
      '^ i (do|really)? hear you $', '^ i hear you , (love|babe|darling|my love|and|not going to|that|this|it|sweetheart|honey)',
      '^ (ok|yeah|yes|ah|oh|no)? , (that|it) (makes|does make) (total|complete|so much|perfect|a lot of|sense|all the)? sense (to me|love|babe)? $', `makes (total|complete|perfect|so much)? sense (that)? (you are|you feel|you felt|you would (be|feel)|you were|you need|ur) ${very} (${feeling}|that way|like that|a break|time|space)`, `makes sense (that)? you (feel|felt)`,
      `you have every (right|reason) to (be|feel|want|need) ${very} ${feeling}?`, `you had every (right|reason) to (be|feel|want|need) ${very} ${feeling}?`, 'you had (good)? reason to',
      `(you are|ur) allowed (to (be|feel|cry|rest|grieve|hate|say no|need|miss|have)|a (bad|rubbish|down|rough|off|hard|terrible|shit|quiet|slow|wobble) (day|week|night|one)?)`,
      `(it is|its) (ok|okay|alright|fine|all right|normal|natural|completely normal|totally normal|understandable|totally ok|completely ok|absolutely fine) to (cry|feel|ache|grieve|rest|need|be ${very} ${feeling}|fall apart|not be ok|miss (him|her|them|it)|hurt|have a bad day|have an off day)`, '(it is|its) (ok|okay|alright|fine) (not to be|to not be|to not feel) (ok|okay|fine|alright)',
      'you do not (need|have) to (be (ok|okay|fine|cheerful|brave|strong)|pretend|put on a brave face|hold it together|apologise for (being|feeling|crying))', 'do not apologise for (crying|being (sad|upset|tired|honest)|feeling|needing)', 'never apologise for (crying|feeling)',
      '(that|it) is (totally|completely|so|perfectly|really|entirely|absolutely|very) (understandable|valid)', '^ (ugh|oh no|oh love|aw|aww|ouch|oof|oh sweetheart|oh babe|jeez|eish|ah no|oh god|damn) , (that is|thats|what a|how) (just|so|absolutely|really|genuinely)? (rotten|brutal|horrible|horrid|awful|unfair|grim|heartbreaking|rough|rubbish|shit|crap|gutting|scary|tough|hard|kick in the teeth|nightmare) ', 'what a (kick in the teeth|horrible (day|week|thing|shock|night)|rotten (day|week|thing)|rough (day|week|night)|awful (day|week|thing|shock)|nightmare for you)', 'gutted for you', '(you do not|no need to) (have to|need to)? (pretend|be cheerful|be brave|put on a brave face)', 'i (am|will be)? (in your corner|on your side|with you on this|right beside you|right here with you)', 'your feelings (matter|are valid|make sense|count|are real)', 'what you (feel|are feeling) (matters|makes sense|is real|is valid)',
      `i (totally|completely|really|do|can|can really)? (get|see|understand) why (you are|you feel|you felt|you were|you would be|ur) ${very} ${feeling}`, 'i (totally|completely|really|do|can|can really)? (get|see|understand) why (you (would)? (feel|felt|needed|wanted)|that (hurt|upset|stung|scared|got to you|brought|would hurt|would upset)|it (hurt|upset|stung|scared|hurts|got to you|brought))',
      `i (totally|completely|really|can)? (get|see|understand) (that|how) you are ${very} ${feeling}`, `i can (see|hear|tell) (that|how)? (you are|ur) ${very} ${very} ${feeling}`, 'i (can)? (see|hear|get) how (hard|much|tough|heavy|tiring|scary|exhausting) (this|that|it)',
      'you (are not|were not) (overreacting|being silly|a burden|being dramatic|too sensitive|being too sensitive|imagining it|making a fuss|weak|failing|being unreasonable|being daft|going mad|too much|alone in this|wrong to (feel|be|ask|want|say))', 'it is not (silly|daft|stupid) (to|that) (you)? (feel|cry|be (upset|scared|sad))',
      '(it is|its|that is|this is|was|it was|that was) not your fault', 'you (did not|do not) deserve (it|that|this|any of|to be)', 'you poor (thing|love|lamb|bean|baby|darling|sausage)',
      '(that is|thats) (a lot|so much|too much) (for (one|anyone|you)|to (carry|deal with|take in|handle|have on|process))', 'you have (got)? (so much|a lot|too much) on your plate', `you must (be|feel|have been) (so|really|absolutely|just|completely|feeling|totally|utterly) ${feeling}`, `you must (be|feel) ${very} (exhausted|shattered|knackered|heartbroken|gutted|devastated|drained|worn out)`, '^ i believe you $',
      'that (would|wld) (upset|hurt|annoy|scare|floor|flatten|break|frustrate) (anyone|anybody|me too)', 'would (flatten|floor|break|finish|upset) (anyone|anybody)',
    ],
    {
      unless: [
        'if (that|it) makes sense', 'must be (so|really|very)? (hard|tough|difficult|exhausting|lonely) (being|having|always|to be) (right|perfect|so|you|better|always|this|that|the)', 'sounds (hard|tough|difficult) (to|but)', '(you|u) deserve it',
        'but (you should|you need|you could|you have to|it is not|get over|calm|at least|other people|everyone|stop|you did|you are (being|not|the)|you always|you never|so am i|what about me|i am)', 'that makes sense (now|why)', 'you are allowed to (have|be|feel) (on|in|there|up|at|inside|friends|it|the|a|one|an)',
      ],
      unlessAnywhere: ['but (you should|you need to|you could have|you have to|it is not that|get over|calm|other people|stop|you did|you are being|you always|you never|so am i|what about me)', '(bitter|miserable) and', 'makes sense , (thanks|thank|cheers|ta)', 'other people have it worse', 'could be worse', 'bring it on yourself', 'at least you', 'i am more tired', 'poor you'],
      when: ({ end }, draft) => !draft.text.slice(end).startsWith('!') && !stings(draft),
    },
  ),
  good: [
    '[that sounds so hard], love. want company?',
    "[of course you're upset], they promised you that day off",
    "[no wonder ur knackered], three nights in a row",
    "[I'd be angry too]",
    '[i hear you]. not fixing, just here',
    "it [makes sense you're scared], it is a big scan",
    "you did all you could. [it's not your fault]",
    "[you're allowed to be] sad and still go to the party",
    '[i get why that hurt]',
    "[you weren't overreacting]",
  ],
  fine: [
    "of course you're upset, you always are as usual",
    'must be hard being right all the time',
    'meet at the side door, if that makes sense',
    'i hear you are getting a new manager',
    'I hear you! stop knocking',
    "that sounds hard but you should have left earlier",
    "no wonder you're tired 🙄",
    "I don't understand why you're upset",
    'that does not make sense to me',
    'he said "that sounds hard" and went back to his phone',
    'this cheese is hard',
    "you poor thing, get over it",
  ],
};

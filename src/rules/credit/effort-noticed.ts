import { type CreditRule, phrases } from '../rule.js';
import { stated } from './words/meant.js';

const did =
  'did|fixed|cleaned|made|cooked|washed|tidied|put|stayed|worked|tried|took|got|sorted|waited|drove|packed|ironed|hoovered|scrubbed|painted|built|baked|bought|brought|carried|finished|handled|helped|held|kept|let|left me|listened|looked after|mended|mowed|moved|organised|paid|planned|picked|planted|polished|practised|prepared|remembered|repaired|set|stepped|swapped|wrote|walked|watered|bathed|changed|cleared|covered|folded|gave|emptied|hung|saved|spent|stood|studied|filled|fed|booked|checked|charged|done|had|have|are trying|have been|were trying|push|pushed|gave up|cancelled|called her|rang';
const work = `(you|you have|you had|that you|that you have|that you had|you would) (already|even|also|just|quietly|always|both)? (${did}) (the|my|your|our|all|up|it|a|an|everything|that|out|so|really|for|me|us|hard|to|every|some|extra|late|through|on|in|with|this|after|quiet|calm|most)`;

export const effortNoticed: CreditRule = {
  id: 'credit/effort-noticed',
  family: 'appreciation',
  source: 'gratitude-algoe',
  says: '“{match}” notices what they did',
  why: 'Work that is seen feels lighter. Naming the thing itself is the warm part.',
  find: [
    phrases(
      [
        `i (just|really|also|do|did|have)? (saw|noticed|see|notice|noticed that|saw that|seen) ${work} (*)?`, `(just)? (noticed|saw|spotted) ${work} (*)?`, `i know ${work} (*)?`,
        'i (just|really|also|do|did|can|have)? (saw|see|noticed|notice|know|seen) how (hard|much|long|late|tired|carefully|many) ...? (you|you are|you have) (been)? (work|worked|working|try|tried|trying|put|do|did|stayed|practised|care|cared|fought|gave|push|pushed|hours)', 'i (see|notice|know|saw|noticed) (everything|all) (that)? you (do|did|have done) (for|around|every)? (us|me|the kids|the house|day)?', '(i)? (noticed|saw|see|know) (all)? the (effort|work|hours|care|thought|time) (that)? you (put|have put|are putting|did|gave|spent|do)',
        'i know how (hard|much) (you|that|it) (have|are|was|took|work|worked|tried|do|did) ...? (for me|for us|on|at|in|trying|working|into)', 'you (have)? (worked|been working|tried|been trying) (so|really|incredibly|unbelievably|very) hard', 'you (have)? put (so|that|such a) (much|lot of)? (work|effort|thought|care|love|time) (into|in)', 'all (the|that|your) (hard work|effort|hours) (you|is paying|has paid|paid|paying|really)', '(you)? (did|do|done) so much (for|today|this week)', 'i (see|saw|noticed) it all', 'it (did not|does not|has not) go (gone)? unnoticed', 'you did not have to (*)? (*)? (*)? but you did', 'without being asked', 'you (drove|waited|stayed|carried|fixed|cooked|cleaned|scrubbed|built|baked|knitted|ironed|painted|sat|came|queued|stood|ran) ... (for|with) (me|us|my|mum|the kids)', 'you did all (of)? (that|the|this|it) (*)?', 'i (will not|will never|have not) (forget|forgotten) (how you|what you (did|have done)|that you (did|stayed|came|drove|sat|waited))', '(nobody|no one) else would have (noticed|thought|done|bothered|remembered|come|stayed)', 'could not have (done|managed|moved|finished|got|made|survived) ... without you', 'i do not say it enough', 'what a (lovely|great|brilliant|cracking)? job you (did|have (made|done)|made)', 'is not lost on me', 'the effort you (put|went|go|made)', 'you (have been|were) working (so|really) hard', 'you never (once)? complained',
      ],
      {
        negated: 'skip',
        unless: [
          '(noticed|saw|see|know) (that)? (you|you have|you had) (put me|left me|let me down|had a (go|drink|few)|have (a|the|an|my|to|it|been (on|online|out|with|ignor|lying|seeing|talking|busy|tired|ill|sick|feeling|having|through))|had (a|the|an|to|my|it|her|him)|got (a|the|my|your|it)|took (my|the)|made (it|a (face|scene|joke|fool))|made me (feel|wait|late|cry)|moved (on|out)|changed your|paid (no|for her|for him)|called her|cleared (your|my|the) (history|phone))', 'you did (it|that) (on purpose|to)', 'i know you did (it|that|not)', 'asked without', 'you have to do (it|that)', 'know you (did|done) (it|that)', 'you tried to (hide|lie|blame|text|call|delete)', 'not (notice|see|know)', 'put the phone', 'hard you (try|tried|work|worked) to', 'hard (to|at) (avoid|avoiding|ruin|ruining|hurt|hide|hiding|lie|make|not|push|forget)', '(that|it) for attention', 'took (our|the|my|all) (pic|picture|photo|pictures|photos|money|kids)', 'you did all (of)? (that|this|it) (behind|on purpose|to (me|us|hurt)|for (nothing|him|her|attention))', '(why|how|if|after|when|because|what|where) you (did|drove|waited|stayed|sat|came|stood|ran) ...', 'you made (it|up)', 'if i (saw|see)', 'never (without|do)',
          'you have been (on|online|out|with|ignoring|lying|seeing|drinking|talking|busy|avoiding|distant|quiet)', 'i see you have', 'see you (have|had|did|got)', 'do not have to (but|do (that|it) (again|if|now|for|until|to)|go|come|wait|stay|get (me|it))',
        ],
        when: stated,
      },
    ),
  ],
  good: ['[I saw you fixed the tap]', '[I noticed how hard you worked] on that', '[I know you stayed up for] me', "[noticed you'd cleaned the oven], bliss", '[I saw that you did all the] ironing', "i know this week was awful and [you've worked so hard]", '[I can see how much you put] into the garden, I love it'],
  fine: [
    'I saw you were online at 2', 'I noticed you never cleaned the oven', 'I know you did it', 'I see you put your needs first as usual', 'I noticed you left me on read', 'did you notice how hard I worked?', "you didn't even notice I cleaned", 'he worked so hard on it', 'I saw the tap is still broken', 'I know you have a meeting',
  ],
};

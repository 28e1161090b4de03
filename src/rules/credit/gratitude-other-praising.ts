import { type CreditRule, phrases } from '../rule.js';
import { meantWell } from './words/meant.js';

const kind =
  'kind|patient|thoughtful|good|sweet|lovely|generous|gentle|amazing|brilliant|wonderful|caring|considerate|helpful|great|calm|strong|clever|supportive|understanding|funny|incredible|talented|organised|nice|warm|brave|loving|selfless|fantastic';
const nouns =
  'star|angel|legend|gem|hero|lifesaver|life saver|saint|diamond|genius|rock|treasure|wizard|love|sweetheart|dream|champion|champ|godsend|keeper|good (man|woman|egg|one|friend|person)|wonder|joy|blessing';
const praise = [
  `you (are|were|have been) (just|always|really|honestly|actually|truly)? (so|such|very|too|really|always|just|the|unbelievably|incredibly|absolutely)? (${kind}|the (best|kindest|sweetest|loveliest|greatest))`,
  `you (are|were|have been) (just|really|honestly|actually|truly)? (a|an|my|such a|such an|an absolute|a total|a real|the) (${nouns})`,
  `(that|it|this) (was|is) (so|really|very|such a|incredibly|unbelievably|too|a)? (${kind}) (thing)? (of you)`,
  `(so|very|really|how|incredibly) (${kind}) of you`,
  'you (did not|do not) have to (do that|do it|do any of it|but you did|go|stay)',
  'you (really)? (made|saved|make) my (day|night|week|morning|life)',
  'you always (know|make|look after|think of|remember|show up|listen|cheer|help)',
  'you (really)? (thought of|think of) everything',
  'you went (out of your way|above and beyond)',
  'you are too (good|kind) to (me|us)',
  'i (do not|did not) (know|deserve) (what i would do without|how you do it|you)',
  'only you would (think|remember|do)',
  'nobody (else)? (does|makes|cooks|listens|gets)',
  'you (have such|have) a (good|big|kind|lovely|huge) heart',
  'how do you (do it|always know)',
  '(the)? best (husband|wife|boyfriend|girlfriend|partner|mum|dad|friend|man|woman|human|person) (ever|in the world|going|award|alive)',
];

export const gratitudeOtherPraising: CreditRule = {
  id: 'credit/gratitude-other-praising',
  family: 'appreciation',
  source: 'gratitude-algoe',
  says: '“{match}” turns a thank you into praise',
  why: 'Thanks that say something good about the other person go with feeling loved, more than thanks for what you got.',
  find: phrases(praise, {
    unless: [
      'always know how to (make|ruin|hurt|turn|get)',
      'thanks to',
      '(hope|that) you are (so|very|really|doing)? (good|great|strong)',
      'you are (good|great|nice|strong) $',
      'are you',
      '(that|this|it) (is|was) (so|very|really|a|such a)? (good|great|nice|strong|calm|warm|funny|clever) $',
      'your best',
      'you are (so|very|too|really)? good (at|to go|with|for|then|now)',
      'you (are|were) (so|very)? (helpful|supportive|understanding) (are|were) not you',
      'so good to see',
      'you are welcome',
    ],
    when: ({ start }, draft) => {
      if (
        !/\b(?:thank ?(?:s|you|u|yous|yew)\b|thank|ty|tysm|thx|thanx|thnx|tnx|tq|ta\b|cheers|grateful|appreciate)/iu.test(
          draft.text,
        )
      )
        return false;
      if (
        /\b(?:no|thank(?:s|ing)?) (?:thanks|to|but|for (?:nothing|ruining|finally))\b|thank(?:s| you)? (?:god|goodness)/iu.test(
          draft.text,
        )
      )
        return false;
      const word = draft.words.find((one) => one.start === start);
      return !(word && draft.sentences[word.sentence]?.question) && meantWell(draft);
    },
  }),
  good: [
    "thank you, [you're so patient] with my mum",
    'thanks for cooking, [that was so kind of you]',
    'thx for sorting the car, [ur an angel]',
    'Thank you for last night. [You always know] what to say',
    'cheers love, [you saved my day]',
    'thanks for driving all that way, [you didnt have to do that]',
    'ty for the soup!! [you are the best]',
  ],
  fine: [
    'thanks for waiting',
    "you're so patient with my mum",
    'thanks, you are so helpful as usual',
    "thanks for nothing, you're the best 🙄",
    'Thanks to you we are late, how kind of you',
    "thank god you're good",
    "no thanks, you're so kind though",
    "thanks but you weren't very kind to her",
    'thanks, are you good?',
  ],
};

import { phrases, type Rule } from '../rule.js';

export const comparison: Rule = {
  id: 'respect/comparison',
  family: 'criticism',
  severity: 'warning',
  source: 'gottman-criticism',
  says: '“{match}” measures them against somebody else',
  why: 'A comparison is hard to answer and easy to remember. Say what you would love instead.',
  find: phrases(
    [
      '(other|most|normal|real|any other) (people|couples|men|women|guys|girls|husbands|wives|boyfriends|girlfriends|partners|husband|wife|boyfriend|girlfriend|partner|man|woman) ... (actually|would (have|at least|never|call|text|remember|help|say|care|kill|be happy)|manage|call|text|remember|help|show up|at least|buy|bring|plan)',
      "(other people's|everyone else's|my (sister's|friend's)|everybody else's) (boyfriends|boyfriend|girlfriends|girlfriend|husbands|husband|wives|wife|partners|partner|man) ...",
      'my (ex|old boyfriend|old girlfriend|last boyfriend|last girlfriend|ex husband|ex wife|ex boyfriend|ex girlfriend) (would (never|have|always)|never|always|at least|treated|knew how) ...',
      '(even)? my (ex|last) (treated|loved|respected|called|texted) me (better|more) ...', 'why (can not|could not|are) you (be|not)? (more)? like ...', 'i wish you (were|could be|was) (more)? (like|as * as) ...',
      'you are (nothing like|worse than|just like|no better than|exactly like|turning into|becoming) (my ex|your (father|mother|dad|mum|mom|brother)|him|her|all the (others|rest)|the others|the rest|every other)', '(tom|dan|mark|james|alex|chris|mike|ben|adam|josh|sarah|emma|anna|kate|laura|jess) (never|would never|always) (did (this|that|it)|does (this|that)|forgot|forgets|made me|remembered|remembers|treats|treated|helps|helped|called|buys|bought) ...', '(everyone|everybody|anyone) else (would|does|can|manages|gets|has|seems) ... (but you|except you|not you)', 'i (could|should) (have)? (be with|been with|find|stayed with|have) (someone|somebody|anyone|my ex) (who|better|else|that) ...',
    ],
    {
      joking: 'skip',
      unless: [
        'my ex (boss|colleague|teacher|landlord|flatmate|roommate|team|student|manager|neighbour|neighbor|pat|wife says hi) ...', 'i wish you were like ... (here|near)', 'you are (nothing|not) like (my ex|him|her|the others|the rest|the rest of them)', 'why are you like (this|that) ...', 'why are you (so)? like *', 'i wish you were (like)? (here|home|near|closer|with)', 'i (could|should) have (someone|anyone)', '(never|always) (did|done|made|left) (it|this|that) before', 'most people (would|do|can|have|know) ...', '(it|that|this|i|we|you|they|he|she|which|who|never|and|they) (never|always|would never) (did|done|made|does|left) ...',
      ],
      unlessNear: ['unlike', 'glad you are not', 'lucky', 'love you', 'prefer you', 'you were better', 'better than'],
      when: ({ start, end }, { text }) => !/^(?:and|but|so|it|i|we|you|they|that|this) /i.test(text.slice(start, end)),
    },
  ),
  bad: [
    '[Tom never did this]',
    '[my ex would never have forgotten]',
    "[other people's boyfriends actually show up]",
    "[why can't you be more like Dan]",
    '[other guys would at least text]',
    "[you're just like your father]",
  ],
  fine: [
    "you're nothing like my ex, thank goodness",
    'my ex boss says hi',
    'other people never read the instructions, I love that you do',
    'I wish you were here',
    'Tom never did get the hang of the grill, you were a star',
    'most people would have given up, you got it done',
    'why are you like this 😂',
  ],
  better: ["I'd love it if we planned one evening a week"],
};

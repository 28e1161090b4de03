import { both, coldly, followedBy, notFollowedBy, notPrecededBy } from '../around.js';
import { phrases, type Rule } from '../rule.js';

/** "Reminding you always", "have you never", "with you constantly": the you there does nothing. */
const asSubject = notPrecededBy(
  /\b(?:do|did|have|had|of|to|with|for|remind(?:ing|s|ed)?|miss(?:ing)?|love|loving|loved|seen|see|make|making|than|like me|hope|wish|keep(?:ing)?|near|from|about|want|let|if|so telling|you)$/,
);

/** What follows an "always" that is held against them. */
const complaint =
  /^(?:do(?:ing)? (?:this|that|the same|exactly)|forget\w*|ignor\w+|leav(?:e|ing) (?:me|it|everything|your|the|us)|mak(?:e|ing) (?:it|everything|me (?:feel (?:bad|small|stupid|like|guilty|so small|worthless)|wait|the bad|out)|excuses|an excuse|plans without|up)|say(?:ing)? (?:that|you|the same|this|it like|you are going|you will)|interrupt\w*|complain\w*|ly?i(?:e|ing)|lying|cancel\w*|bail\w*|blam\w+|put(?:ting)? (?:me|your|work|them|yourself|everyone|her|him|it|words)|choos\w+|pick(?:ing)? (?:him|her|them|work|your|a fight|fights)|find\w* (?:an? |some )?(?:excuse|reason|way to|fault)|ha(?:ve|ving) (?:to|an excuse|some excuse|a reason|excuses|something better)|act(?:ing)?\b|get(?:ting)? (?:so |all |very )?(?:angry|mad|defensive|like this|upset|moody|your way|annoyed|jealous)|start(?:ing)? (?:a |an |with |fights|arguments|something|this)|ruin\w*|spoil\w*|disappoint\w*|let(?:ting)? me|want(?:ing)? (?:something|more|to fight|to argue|to win|to be right|your way|it your)|talk(?:ing)? (?:over|down|about yourself|at me)|twist\w*|run(?:ning)? (?:away|off|late)|walk(?:ing)? (?:away|out|off)|shut(?:ting)? (?:down|me)|turn(?:ing)? (?:it|everything|this)|think(?:ing)? (?:you|about yourself|of yourself|the worst|that)|need (?:the last|to be right|to win)|(?:so |too )?(?:late|busy|angry|mad|grumpy|moody|distant|tired|cold|mean|right(?: and| are you))|on (?:your|that|the) (?:phone|laptop|computer|game)|work(?:ing)?(?:$|,| late| and never| instead| on)|go(?:ing)? (?:out (?:with|without)|on about|quiet|off|behind|silent)|with (?:them|him|her|your (?:friends|mates))|moan\w*|nag\w*|shout\w*|yell\w*|criticis\w*|criticiz\w*|expect\w*|laugh(?:ing)? at me|treat\w*|tak(?:e|ing) (?:me for|her side|his side|their side|ages|forever|so long|it out|over|everything|advantage)|show(?:ing)? up late|com(?:e|ing) (?:home |back )?(?:late|first)|cut(?:ting)? me|push(?:ing)? me|break(?:ing)? (?:your|promises)|leave|change the subject|avoid\w*|dodg\w+|mess\w* (?:it|this|everything|up)|never (?:there|home|here)|asking for (?:money|more)|judg\w+|embarrass\w*|hurt(?:ing)?|fight(?:ing)?|argu\w+|overreact\w*|disappear\w*|ghost\w*|hid(?:e|ing)|manipulat\w*|gaslight\w*|playing (?:games|the victim|with)|play the|too busy|there when you|putting your)\b/;

/** A "never" that is meant well, or that tells of one time only. */
const harmless =
  /^(?:fail(?:s|ed)? to|ceas\w* to|stop (?:amazing|surprising|making|being|smiling|impressing)|disappoint|get (?:old|boring|enough)|gets? old|know (?:what|when|who|how|if|until|where|you might|maybe|with)?|knew|(?:ever )?(?:believe|guess|imagine)|told me(?! the truth| anything| where you)|want(?:ed)? anything|looked at me and|define|said (?:you|that|it (?:was|would)|he|she|what|how|which|where)|mention\w*|met|tried|heard?|hear|saw|seen|see|had|look(?:ed)? (?:better|more|bad|so|lovely)|came back|came|come back|got (?:back|to|round|around|the|my|it|me that)|sent (?:me )?(?:the|that|it|a|those)|cook(?:ed)? (?:it )?(?:alone|the same)|need to|have to|had to|have a dull|let me down|made me feel (?:less|anything but|alone)|make me (?:feel (?:less|alone|daft|silly|stupid|small|bad|guilty|rushed|judged|like a)|wait)|bore|boring|annoy|once (?:let|made me doubt)|give up|gave up on|lose (?:your|hope|the|at|in)|loose|too (?:late|old|much|early|far)|far from|alone|not |forget (?:a|my|the|our|anyone|anything|to (?:say|bring|smile|kiss|water)|birthdays)|forgot (?:my|our)|judge|complain|ask(?:ed)? for anything|change(?:$|,)|leave my|left my|wear|like[ds]? (?:olives|mushrooms|it)|really (?:left|know)|wrong|go wrong|off duty|in doubt|tell\b|lost|doubted|skip|miss (?:a|an|my|one|our)|finish(?:ed)? (?:the|your|that|it)|have (?:too|enough|been|seen|had|met|tried|heard|to)|been)/;
const willNever =
  /^(?:change|learn|understand|listen|get it|grow|care|stop (?:lying|cheating|drinking|complaining)|be (?:happy|enough|satisfied|sorry|there|on time|good)|admit|apologise|apologize|say sorry|love|let|trust|respect|appreciate|do (?:it|that|anything)|see (?:it|my|how|what)|put me|try)/;

const options = { joking: 'skip', unless: ['you never know', 'never mind', 'as you never', 'why you never'] } as const;

export const alwaysNever: Rule = {
  id: 'respect/always-never',
  family: 'criticism',
  severity: 'warning',
  source: 'gottman-criticism',
  says: '“{match}” reads as a verdict on the person',
  why: '“Always” and “never” send people looking for the exceptions. Name the one moment you mean.',
  find: [
    phrases(
      [
        'you (just|literally|honestly|really|simply)? (never|never ever)',
        'you are never',
        'you were never (there|here|on|around|interested|sorry|home)',
        'you do (never|not ever)',
        'you have never (once)?',
      ],
      {
        ...options,
        when: both(asSubject, coldly, notFollowedBy(harmless)),
      },
    ),
    phrases(['you (can|could|will|would) never (ever|once|just)?'], {
      ...options,
      idioms: 'keep',
      when: both(asSubject, coldly, followedBy(willNever)),
    }),
    phrases(
      [
        'you (just|literally|honestly|really)? (always|constantly|forever)',
        'you (are|were) (just|literally)? (always|constantly|forever)',
        'you will always',
      ],
      {
        ...options,
        when: both(asSubject, coldly, followedBy(complaint)),
      },
    ),
    phrases(['not once (have|did) you', '(every|each) single time you (do|say|make|leave|forget|go|start|ignore) *'], {
      ...options,
      when: coldly,
    }),
  ],
  bad: [
    '[you never] text me back',
    'ok but [U ALWAYS] do this',
    '[not once did you] ask how I was',
    "[you'll never] change",
    "[you're always] late, every single time",
    'honestly [you just never] listen',
    'because [you always] make it about you',
    'I feel like [u never] want to be here',
  ],
  fine: [
    'you never fail to make me laugh',
    'why u never bring umbrella, now all wet lah',
    'I never knew that about you',
    'you always make me smile',
    "I'm not saying you never listen",
    'he said “you never call”',
    "you'll never guess who I met",
    'you never told me you could sing!',
    'you always pick the good films',
    'have you always lived by the sea?',
    'missing you always',
    'you never know, it might snow',
    "you're always welcome here",
  ],
  better: ['I missed hearing from you today. Ring me tonight?'],
};

import { type CreditRule, phrases } from '../rule.js';
import { stated } from './words/meant.js';

export const celebratesWin: CreditRule = {
  id: 'credit/celebrates-win',
  family: 'empathy',
  source: 'capitalization',
  says: '“{match}” shares their win',
  why: 'An excited answer to good news goes with closeness. Asking for the details keeps it going.',
  find: [
    phrases(
      [
        '(congratulations|congrats|a big congratulations|huge congratulations) (so much|again|on the|on your|on getting|on passing|for the|for your|to you|my love|my darling|love|babe|baby|darling|you|mate|sweetheart|sweetie|hon|honey|dear|bro|sis)? (new|*)?',
        '(so|really|very|dead|absolutely)? (happy|thrilled|delighted|chuffed|excited|over the moon|buzzing|pleased|made up|beaming) for (you|ya)',
        '(that is|this is|such|what|thats) (amazing|incredible|brilliant|fantastic|wonderful|great|fab|the best|awesome|lovely|massive|huge) news',
        'what (brilliant|great|amazing|fantastic|wonderful|incredible|lovely) news',
        'you (bloody|actually|only|really|absolutely|totally|did|went and|have)? (did it|smashed it|nailed it|aced it|bossed it|crushed it|killed it|rocked it|earned it|passed it)',
        'you (absolutely|totally|completely|bloody)? (smashed|nailed|aced|bossed|crushed) (it|that|your|the) (*)?',
        '^ knew (you|that you) (could|would) (do it|smash it|nail it|get it|ace it|pass)',
        '(you|hope you are|so) should be (so|really|very|dead)? proud (of yourself)?',
        'i (always|just)? (knew|knew that) you (could|would) (do it|smash it|nail it|get it|ace it|pass|be)?',
        'i (always)? knew you had it in you',
        '(never|not once) doubted you',
        'i (never|did not) doubt (you|it|for)',
        'well done (you|my love|love|babe|darling|baby|sweetheart|mate|on|for|hon|honey|my|champ|clever|again|you two|to you|gorgeous|sweetie|superstar|star)',
        '^ well done $',
        '(i am)? (so|really|very|bloody|dead|incredibly|immensely|insanely|stupidly) proud of (you|ya)',
        '(could not|can not) be (more)? (proud|prouder|happier) (of|for)? you',
        'i am proud of you',
        'you must be (so|over the|really)? (chuffed|proud|thrilled|buzzing|delighted|moon|happy|relieved|ecstatic)',
        '(we are|let us|time to|got to|have to|need to) (celebrate|celebrating) (you|your|this|tonight|when|properly|with|the)? (new|*)?',
        'you (totally|so|really|fully|absolutely)? (deserve|deserved|earned) (it|this|every|that|all) (of it)?',
        'you (deserve|deserved|earned) (it all|every (bit|second|penny|mark|minute|single))',
        '(hats off|kudos|hat off|fair play) to you',
        'take a bow',
        '^ get in (there)? (my son|babe|my love)? $',
        '(well|so) deserved',
        '(oh my god|omg)? , you (got|passed|won|made|finished|aced) (it|in|the (job|part|place|role|house|flat|visa|contract|grant|loan|internship|promotion|lead|gig|results)|your (test|exam|exams|driving test|viva|licence|degree|visa)|first)',
        '^ you (passed|won|got it|got in|made it) $',
        'my clever (clever)? (woman|girl|boy|man|wife|husband|love|one|boyfriend|girlfriend)',
        '(i am)? (beaming|bursting|screaming|jumping up and down) (for|with|because of|about) (you|pride|joy)',
        '(yes|yesss) (you|babe|girl|queen) (did|got) (it)?',
      ],
      {
        negated: 'keep',
        unless: [
          '(not|never|no) (so|really|very)? (proud|happy|well|congratulations|deserve|deserved)',
          '(congratulations|congrats|well done) (on|for)? (ruining|making|being|forgetting|breaking|losing|another|wasting|missing|nothing|us|me|getting (caught|drunk|fired)|finally|upsetting|*ing me)',
          'tell (him|her|them|liam|*) (congrats|congratulations|well done)',
          '(congrats|congratulations|well done) (from|to (him|her|them|the|my|our|me|all|us|everyone))',
          'well done or medium',
          'hope you are',
          'you are happy for',
          'are you (proud|happy)',
          '(he|she|they) (did|smashed|nailed)',
          'well done (steak|for (me|once|ruining))',
          'i knew you would (be (late|mad|angry|like|cross|the|annoyed)|forget|not|say|do (this|that)|blame|ruin|let|leave|get (mad|angry|upset|cross))',
          'i knew you could (not|be)',
          'you did it (again|on purpose|all (over|wrong)|to (me|him|her|us)|because|without|anyway|wrong|like|before|yet|then|when|with)',
          'why you did it',
          '(how|what|if|when|who|admit|know|said|that|say|think|sure|did|until|till|once|have) you (have|really|actually)? (did it|killed it|done it|rocked it)',
          'you deserve (it|this|that) (for|after (what|how|lying))',
          'you deserve (better|more|that slap)',
          'you deserved (it|that)',
          'congratulations , you (have)? (managed|just|finally|broke|lost|ruined|played|made)',
          'are not you',
          'you could do (this|that) to',
          'proud of you for (ignoring|leaving|forgetting|ruining|lying|nothing|finally)',
          '(well done|congratulations) (on|for) doing',
          'when you (got|get|made|passed|won) ...',
          '(if|when|have|did|that|saw|hear|heard|see|hope|before|once|since|think|where|which|what) you (have)? (got|made|won|passed|finished) ...',
          'thank you',
          'you must be (happy|so happy|proud) (now|that|with yourself)',
          'do not deserve',
          'you must be happy',
          'you earned (that|it)',
        ],
        joking: 'keep',
        when: (hit, draft, context) => {
          // A bare "you did it" is as good as a blame: it wants its exclamation mark or a warm sign.
          const said = draft.text.slice(hit.start, hit.end).toLowerCase();
          const word = draft.words.find(({ end }) => end === hit.end);
          const sentence = word ? draft.sentences[word.sentence] : undefined;
          const bright =
            sentence?.exclaimed ||
            draft.emoji.some(({ mood }) => mood === 'warm' || mood === 'joy' || mood === 'flirt');
          if (
            /(?:^well done|^get in|(?:got|won|made|finished|aced) (?:it|in|the \w+|your \w+)|^you (?:passed|won)|passed (?:it|your .+|the .+)|did it|deserve (?:it|this|that)|killed it|knew you (?:would|could))$/.test(
              said.replace(/\bu\b/g, 'you'),
            ) &&
            !bright &&
            !/\b(congrat|proud|amazing|brilliant|clever|star\b|love)/iu.test(draft.text) &&
            draft.words.length > 4
          )
            return /knew (?:you|u) could$/.test(said);
          return stated(hit, draft, context);
        },
      },
    ),
  ],
  good: [
    '[congratulations on the job]',
    '[you got it]!! [so proud of you]',
    '[you did it]!',
    '[I knew you could]',
    "that's huge, [I'm proud of you]",
    '[well done you] x',
    '[what brilliant news]!! dinner is on me',
    '[you smashed it] 🎉',
    'told everyone at work, [so happy for you]',
  ],
  fine: [
    'tell Liam congrats',
    'well done or medium?',
    'I know you did it',
    'Well done. You broke it.',
    'congratulations on ruining lunch',
    "I'm not proud of you",
    'well done for forgetting again 🙄',
    'are you proud of yourself?',
    'you did it on purpose',
    'did you tell her well done?',
    'I knew you would forget',
  ],
};

import { both } from '../around.js';
import { phrases, type Rule } from '../rule.js';
import { beside, earnest, iWill, notBeside } from './words/cues.js';
import { fineLeverage } from './words/fine-leverage.js';

/** The other's act, or the blame laid on them, that the hurt is hung on. */
const hungOnThem = beside(
  new RegExp(
    [
      '\\b(if|when|once|cos|because|every time|the (day|minute|moment)|everytime) you (ever |really |actually |do not |will not |still )*(leav|go\\b|went|walk|break|broke|dump|end|split|divorc|stop|block|ignor|hang|put the phone|pick|answer|repl|call|ring|come|show|see\\b|talk|text|choose|stay|say|mov|get on|get in|tell|reject|ghost|turn)',
      '\\byou (are making|make) me (want|feel|think)',
      '\\bthink about that\\b',
      '\\bor (else )?(i (swear|will|am)|you will find)',
      '\\bif (i do not (hear|see|get)|we (break up|split|are over|end)|this is over|it is over)',
      '\\b(unless|until) you\\b',
      '\\b(come (home|back|over|here)|pick up|answer( me)?|call me|ring me|reply|text me( back)?|stay|take me back)( now| tonight)? ?[.,]? or (else )?(i\\b|you will find)',
      '\\b(it|that|this) (is|will be|would be) (all )?(on you|your fault|your doing|on your (head|conscience|hands))',
      '\\b(blood (is |will be )?on your hands|on your conscience|in your hands|your choice|you (did|will have done) (it|this|that)|you made me do)',
      '\\byou (can|will|would|will have to|have to|can just) (explain|live with|tell (my|the|our)|have to live with|know why|be sorry|find my|carry)',
      '\\byou leave (me )?(=|and|,|\\.|i\\b)|\\bleave me and i\\b',
    ].join('|'),
  ),
);

/** Plain blame or a plain condition: with it even veiled words are a threat. */
const laidOnThem = beside(
  /\b((all )?(on you|your fault|your doing)\b|your (conscience|hands)|you (did|will have done) (it|this)|you (can|will|will have to|have to) (explain|live with|tell (my|the|our))|if you (leave|break up|dump|walk|do not (pick up|answer|come (home|back|over)|reply|call|ring)|hang up|block|ignore|end)|(until|unless) you (take me back|come (back|home|over)|call|answer|reply|pick up)|(answer|pick up|reply|come home)( me)? or|so you decide)/,
);
const figure =
  /\b(laugh\w*|embarrass\w*|of (hunger|boredom|happiness|cuteness|thirst)|karaoke|starving|hungry|gym|squats|spoil\w*|finale|episode|chocolate|pizza|cake|cookies?|biscuits?|chips|fries|sushi|pasta|coffee|snacks?|recipe|barista|surprise|your (mum|mam|nan|dad) again)\b/;
const away = /\b(on call|meeting|flight|work|shift|train at|keys|drunk|tequila|sale|shopping|airport)\b/;
const hurting = '(kill|hurt|harm|cut|starve|unalive|end|off|top) myself';

export const leverageSelfHarm: Rule = {
  id: 'safety/leverage-self-harm',
  family: 'harm',
  severity: 'stop',
  source: 'crisis-care',
  says: '“{match}” ties your safety to what they do',
  why: 'If you feel like this, you deserve help tonight, and from more than one person. Tied to what they do, it leaves them afraid.',
  find: [
    phrases(
      [
        `${iWill} (just|literally|honestly|actually|really|have to|swear)? ${hurting}`,
        `(swear|promise) (to god)? (that)? (i will|ill|i am going to) ${hurting}`,
        `${iWill} (just)? (end it all|end it|end my life|take my own life|take my life|jump off|jump in front|take (all|every one of) (my|the|these) (pills|tablets)|not be alive|leave this world)`,
        `(${iWill}|want to|or i) (just)? (die|be dead|go and die) (tonight|right here|by morning)?`,
        '(going|have) to end (it|it all|my life)',
        'i leave this (world|earth|life)',
        '(you|they|somebody) will find me (dead|gone|cold)',
        `i do not (want to|have a reason to|have any reason to) (live|go on living|be alive|exist) (without you)?`,
        'can not live without you (and i will not|and i mean it|so i will not)',
        'there (is|will be) (no|nothing) (point|reason|left)? (in|to)? (living|live|live for|me being here)',
      ],
      { idioms: 'keep', negated: 'keep', when: both(earnest, hungOnThem, notBeside(figure)) },
    ),
    phrases(
      [
        `(want to|have to|make me|makes me|making me|think about|thinking about|thinking of|think of|feel like) (kill|killing|hurt|hurting|harm|harming|cut|cutting|end|ending) (myself|it all|my life)`,
        '(think about|thinking about|thinking of|think of) (suicide|dying|not being here|ending it)',
        '(have|see|got) (no|any|a) (reason|point) (to|in|of) (live|living|go on living)',
      ],
      { idioms: 'keep', when: both(earnest, hungOnThem, notBeside(figure)) },
    ),
    phrases(
      [
        `${iWill} not be (here|around|alive) (tomorrow|in the morning|by morning|tonight|any more|when you (get|come) (back|home))`,
        `${iWill} do something (stupid|bad|to myself|crazy|silly|we both regret|i can not take back)`,
        `${iWill} not (eat|take my (meds|tablets|insulin|medication))`,
        'i am not (safe|going to be safe|going to be here)',
        'not be responsible for what i do',
        'if (anything|something) happens to me',
        '(do not|can not) see (the|any) point (of|in) (anything|being here|me|life|any of it)',
      ],
      { idioms: 'keep', negated: 'keep', when: both(earnest, laidOnThem, notBeside(figure), notBeside(away)) },
    ),
  ],
  bad: [
    "if you leave [I'll hurt myself]",
    '[ill kms] if u break up with me',
    "Come home or I [swear I'll hurt myself]. Your choice.",
    "go on your trip then. [I won't be here in the morning] and it's on you",
    "[I'll do something stupid] if you don't pick up",
    'if u dont text back [ill kill myself]',
    'when you ignore me it makes me [want to hurt myself]',
    "You're making me [think about ending it all], so stop saying you need space",
    "pick up or [you'll find me dead]",
    "[I'm not safe] tonight and I won't be until you take me back",
    "[if anything happens to me] tonight it's your fault",
    'if you walk out that door [i wont eat] again, simple as',
    'dont leave me or [ill end my life]',
  ],
  fine: fineLeverage,
  better: ["I'm scared of losing you and I need help tonight. I'm ringing the helpline now."],
};

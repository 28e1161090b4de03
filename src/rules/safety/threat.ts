import { both } from '../around.js';
import { phrases, type Rule } from '../rule.js';
import { beside, earnest, iWill, notBeside, youWill } from './words/cues.js';
import { fineThreat } from './words/fine-threat.js';
import { bodily, exposing, ruining, silencing, taking, veiled } from './words/threats.js';

/** Play, food and games, where the same words are a joke. */
const inPlay = notBeside(
  /\b(scrabble|chess|mario|kart|fifa|monopoly|quiz|uno|cards|rematch|game|games|match|karaoke|pillow|tickles?|tickling|snowball|pun|puns|spoil\w*|finale|episode|series|fries|chips|crisps|pizza|cake|biscuits?|cookies?|chocolate|snacks?|kebab|curry|vindaloo|hangover|leftovers|ice cream|surprise|secret santa|present|presents|dance floor|breakfast|pancakes)\b/,
);
/** A demand or a condition: what turns "I'll post them" into a threat. */
const conditional = beside(
  /\b(or (else )?(i|your|the|they)\b|if you (do not|ever|tell|leave|say|block|walk|try|go|talk|see|call|fight|dump|break up|think)|unless you|(until|till|til) (midnight|tonight|tomorrow|\d+)|again and i|test me|think (very )?carefully|be (very |really )?careful|just remember|remember that|so (be (nice|good)|behave)|better answer|sign (it|the|them|here))\b/,
);
/** What is told weighs enough to be feared. */
const heavy = beside(
  /\b(everything|the truth|what you (did|told|said|are|have done)|who you (really )?are|all of it|the lot|affair|rehab|drugs?|drinking|tablets|pills|debts?|visa|papers|secrets?|abortion|sick days|benefits|cash|nudes|photos|pictures|videos?|chats|screenshots|recordings?|hr|boss|manager|immigration|social services|home office|congregation|pastor|landlord|court|(post|leak)(ing)?)\b/,
);
/** What turns "I'll kill you" into more than a figure of speech. */
const meant = beside(
  /\b(i swear|i mean it|not (joking|kidding|playing)|dead serious|if you (ever )?(leave|left|cheat|tell|go to|go near|see him|see her|talk to|speak to|block|walk|dump|touch|call the)|and (him|her|then (him|her|myself|me))|police|i know where|with my (own|bare) hands|in your sleep|one of these days|next time|answer me|keep talking|say (that|it) again|when i (get|find|see) (you|hold)|watch your|no one will find|be found)\b/,
);

export const threat: Rule = {
  id: 'safety/threat',
  family: 'harm',
  severity: 'stop',
  source: 'crisis-care',
  says: '“{match}” reads as a threat',
  why: 'A text like this frightens the person who gets it. Step away until you are calm; then say what hurt, or what you need.',
  find: [
    phrases(bodily, { idioms: 'keep', when: both(earnest, inPlay) }),
    phrases(
      [
        `${iWill} (fucking|actually|literally)? (kill|murder|end|hit|slap|smack|punch|choke|strangle|beat|batter|finish|flog|destroy|bury) you`,
        'kill yourself',
        `${youWill} be dead`,
        'you are (a dead|dead) (man|woman|meat)?',
        `${iWill} kill (him|her|them)`,
      ],
      {
        idioms: 'keep',
        when: both(earnest, inPlay, meant),
      },
    ),
    phrases([...ruining, ...veiled(youWill)], { idioms: 'keep', when: both(earnest, inPlay) }),
    phrases(['breathe a word', 'say a word to'], {
      negated: 'keep',
      when: both(
        earnest,
        inPlay,
        beside(
          /\b(dog|cat|kids) will not be|regret|never see|make sure|i swear|or else|finished|dead|you will lose|be sorry|find out what\b/,
        ),
      ),
    }),
    phrases(taking, { negated: 'keep', idioms: 'keep', when: both(earnest, inPlay, conditional) }),
    phrases(silencing, { negated: 'keep', when: both(earnest, inPlay) }),
    phrases(exposing, { negated: 'keep', idioms: 'keep', when: both(earnest, inPlay, conditional, heavy) }),
  ],
  bad: [
    "[You'll regret this].",
    "[I'll hurt you]",
    "I swear [I'll kill you] if you leave",
    '[watch your back]',
    "if you leave me [I'll ruin your life]",
    "[you'll pay for what you did]",
    "I'll [make sure you never see] the kids again",
    '[I know where you live]',
    "[don't make me hit you]",
    "leave and [I'll burn your house down]",
    "[One call to immigration] and you're gone",
    "[I'll tell your boss] everything if you don't answer",
    "[if I can't have you no one] will",
    "[I'll put you in hospital]",
    '[go to the police and see what happens]',
    '[you made me hit you]',
    "I'll [have you deported]",
  ],
  fine: fineThreat,
  better: [
    "I'm too angry to write now. I'll ring when I'm calm.",
    'What happened on Friday hurt me, and I need time apart.',
  ],
};

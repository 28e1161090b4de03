import { both } from '../around.js';
import { phrases, type Rule } from '../rule.js';
import { earnest, iWill, notBeside } from '../safety/words/cues.js';

const harm = '(kill|murder|strangle|throttle|hit|slap|smack|punch|choke|beat|batter|hurt|shoot|stab)';

/** Games, food, favours and love: where the same words are a figure of speech. */
const inPlay = notBeside(
  /\b(love|miss|haha\w*|lol|lmao|joking|kidding|kisses|kindness|cuteness|tickl\w+|laugh\w*|funny|pun|puns|game|games|quiz|match|chess|cards|scrabble|mario|kart|fifa|monopoly|cake|biscuits?|cookies?|chocolate|crisps|chips|fries|pizza|snacks?|spoil\w*|finale|episode|series|surprise|present|song|stuck in my head|earworm|scared me|jump scare|scare|boo|hugs?|cuddl\w+|pillow|snowball|thank\w*|proud|mum|mam|mom|dad|boss)\b/,
);

export const saidInAnger: Rule = {
  id: 'pressure/said-in-anger',
  family: 'pressure',
  severity: 'warning',
  source: 'one-love',
  says: '“{match}” can be heard as a threat',
  why: 'Spoken with a smile it is a figure of speech; in a text there is no smile. Say what made you so angry, or wait until it has passed.',
  find: phrases(
    [
      `i (just|really|actually|honestly)? (want|wanted|feel like|felt like|would like|am tempted) (to)? (fucking|actually|literally)? ${harm} you (so (much|bad|badly)|right now|sometimes|for (that|this))?`,
      `i feel like (killing|murdering|strangling|hitting|slapping|smacking|punching|choking) you`,
      `i (could|would) (fucking|actually|honestly|happily|just)? ${harm} you (right now|for (that|this)|sometimes)?`,
      `${iWill} (fucking|actually|literally|really)? ${harm} you $`,
    ],
    { idioms: 'keep', joking: 'skip', when: both(earnest, inPlay) },
  ),
  bad: [
    '[i want to kill you]',
    "I'm so angry [I could strangle you]",
    '[I feel like hitting you] right now',
    "you've done it again. [I'm going to kill you]",
  ],
  fine: [
    'I could kill you haha, that song is stuck in my head',
    "I'm going to kill you if you eat my cake",
    'I want to kiss you',
    'I could murder a curry',
    "I don't want to hurt you",
    "I'll kill you at Scrabble tonight",
    'my feet are killing me',
    'I could kill you, you scared me, love you',
  ],
  better: ['I am really angry about last night. Give me an hour, then can we talk?'],
};

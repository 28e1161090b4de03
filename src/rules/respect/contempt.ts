import { coldly } from '../around.js';
import { phrases, type Rule } from '../rule.js';
import { cruel } from './words/insults.js';

const very = '(so|such|just|really|honestly|actually|literally|seriously|absolutely|completely|fucking|bloody|that|a total|an absolute|a complete|a fucking)';
const noun = 'idiot|moron|loser|asshole|arsehole|bitch|bastard|dick|prick|prat|dickhead|pig|clown|joke|disgrace|waste of space|piece of shit|cunt|twat|dumbass|imbecile|coward|failure|embarrassment';

export const contempt: Rule = {
  id: 'respect/contempt',
  family: 'criticism',
  severity: 'error',
  source: 'gottman-criticism',
  says: '“{match}” puts the person down',
  why: 'Contempt is the hardest thing to take back. Say what hurt, and what you need now.',
  find: phrases(
    [
      `you are ${very}? ${very}? (${cruel})`,
      `you are ${very}? (a|an|such a|the) (*)? (${noun})`,
      `are you ${very}? (actually|really|just)? (that)? (stupid|dumb|thick|blind|deaf|an idiot|a moron|brain dead|braindead|insane|crazy|mental)`,
      `(how|why are you so) (fucking|bloody)? (stupid|dumb|thick|pathetic|useless) (are you|can you be|can one person be)?`,
      `^ you (stupid|fucking|pathetic|lazy|selfish|useless|dumb|little|absolute|complete|total|lying|cheating) (${noun}|child|cow|man|woman|person|liar|thing|brat)`,
      '(shut|shut your) (the fuck)? (up|mouth|face|trap)', 'fuck (off|you)', '(go to|rot in) hell', 'get a life', '^ get (lost|stuffed)', 'screw you', 'up yours', 'drop dead', 'piss off', 'get the fuck out',
      'you (make|made) me (sick|want to (puke|vomit|throw up))', 'you (disgust|sicken|repulse) me', 'i (hate|despise|loathe) you', 'i can not stand (you|the sight of you|looking at you|being near you)',
      '(no|not any) wonder (no one|nobody|your (ex|friends|mum|mother|family)) (likes|wants|left|loves|can stand|stays with) you?',
      '(no one|nobody) (likes|would want|will ever want|could love|will ever love|else would want) you', 'you are nothing (without me)?', 'you are (dead|nothing) to me', 'you will never amount to', 'what a (loser|joke|idiot|moron|pathetic|waste)', 'grow (the fuck)? up', '(have you got|do you have|have you) (no)? (a)? brain', 'are you (five|twelve|a child|a baby)', '^ (so|just|honestly|truly|absolutely|how)? (pathetic|selfish|clueless (as ever)?|useless|disgraceful) $', 'your (tiny|pea|little) brain', '(were you|you were) (raised|born) in a barn', '(shall|should|do) i (need to)? draw you a (picture|diagram)', 'your * (*)? (is|are) (trash|pathetic|embarrassing|a disgrace|cringe|garbage)', 'you are (the|a) (laughing stock|embarrassment)', '(everyone|everybody|they|the whole *) (is|are|was|were|all)? laughing at you', 'you can not be (that|this) (thick|stupid|dumb)', 'how are you (still)? alive', 'i am embarrassed (by you|to be (seen)? with you)', 'you do not deserve (to live|me|anyone|love|anything)',
    ],
    {
      joking: 'skip',
      unless: [
        'shut up , (you (did|got|are|have|won)|no way|really|that is|it is|i can not)',
        'you are ... (proud|cute|sweet|lovely|adorable|beautiful|gorgeous|lucky)', 'i (hate|despise) you for (being|looking|making)', 'hate you (so much)? (right now)? (lol|haha)', 'you are not ...', 'you are insane in the best', 'you are mental and',
        'i hate you (guys|lot)', 'fuck you up', '(the|what|where) fuck you', '(to|can|could|they|he|she) fuck off', 'fuck off (back|to|home)', 'shut up (and|i|you|that|no|stop|really|omg|is|did|are|kiss|about|for|you did|when|your|the|my|its)', 'you are (stupid|insane|mental|crazy) (cute|good|talented|hot|busy|amazing|early|late|about)', 'when you are ...', 'you are a joke (machine)', 'if you are ...', 'that you are ... idiot',
        'you are a pig in', 'grow up (together|in|near|with|on|here|there|so|to|too)', 'get lost (in|on|together|somewhere|again)', 'what a joke (it|this|that|of)', 'what a waste (of|it)', 'you are thick and', 'you are a (baby|child) (at|of|person|whisperer|about)', 'you are nothing (but|like|if|short)', 'drop dead gorgeous', 'you are useless (at|with|without)', 'i hate you (when|being|having|not|going|leaving|working)',
      ],
      unlessNear: ['love you', 'i feel like', 'do not think', 'not saying', 'miss you', 'my boss', 'told myself', 'adore you'],
      when: coldly,
    },
  ),
  bad: [
    '[are you actually that stupid]',
    "[you're pathetic]",
    'honestly [you are such an idiot]',
    '[u make me sick]',
    '[i hate you]',
    '[you stupid cow], answer',
    '[fuck off]',
    '[grow up]',
  ],
  fine: [
    'my boss is such an idiot',
    'you idiot 😂 love you',
    "you're an idiot lol, come here",
    'I feel so stupid for missing the train',
    "you're not stupid, the form is",
    'I hate you for looking that good at 6am',
    'shut up and take my fries',
    'we did grow up together on that street',
    'he said “you are useless”',
    'this printer is pathetic',
  ],
  better: ['I was hurt when ___. Can we talk about it tonight?'],
};

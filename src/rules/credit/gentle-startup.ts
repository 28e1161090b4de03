import { both, saidIn } from '../around.js';
import { type CreditRule, phrases, type When } from '../rule.js';
import { kindly } from './words/sour.js';

const bit =
  '(a bit|a little|a tad|a touch|kind of|kinda|sort of|quite|really|so|pretty|slightly|just|just a bit|a little bit|very|rather)?';
const felt =
  '(lonely|alone|left out|forgotten|invisible|small|sad|hurt|worried|nervous|anxious|overwhelmed|unsure|embarrassed|unheard|low|flat|jealous|awkward|stressed|stretched|disconnected|distant|upset|rushed|sidelined|overlooked|scared|uneasy|insecure|frustrated|disappointed|lost|tired|down|out of the loop|wobbly|raw|rattled|blue|unappreciated|taken for granted|a bit much|unimportant|cut off|far away|homesick|out of my depth|bruised|deflated)';
const at =
  '(when|about|at|after|last|that|because|on|in|yesterday|this|today|tonight|earlier|during|by|over|hearing|seeing|not|without|with|while|and|since|before|these|lately|recently|just now)';
const thing =
  '(call|hug|cuddle|evening|night|date|walk|day|morning|hour|phone call|chat|talk|lie in|weekend|hand|hand with|bit of help|bit of time|bit more time|goodnight text|good morning text|text|flowers|more|slow|quiet|proper|long|quick|little|lazy|night in|night out|picnic|dance|dinner|help|time|sunday|saturday)';

/** Somebody else than the sender is in it: a wish, a plan, the two of them. */
const shared: When = (_hit, draft) => /\b(?:we|us|our|you|your|together|let us)\b/.test(saidIn(draft));
const proposes: When = (_hit, draft) =>
  /\b(?:when|could we|can we|shall we|maybe we|would you|next time|not blaming|your side)\b/.test(saidIn(draft));
const blame =
  /\b(?:(?:feel|felt|feeling) (?:like|that|as if|as though) you|you (?:never|always|only|do not|did not|could not|can not|will not|would not|have not|ignor\w+|lie|lied|left me|chose|made)|because you|your fault|for once|just once|be bothered|not that|at least|if you (?:cared|loved|even|actually|really)|instead of (?:ignoring|going|you)|unlike|when you (?:ignore\w*|lie\w*|leave|abandon\w*|choose|flirt\w*|act|treat|are being|are so|are such|shout|yell|never|always|go off|mess|do not|can not))\b/;
const gentle: When = (_hit, draft) => kindly(draft) && !blame.test(saidIn(draft));

export const gentleStartup: CreditRule = {
  id: 'credit/gentle-startup',
  family: 'ease',
  source: 'harsh-startup',
  says: '“{match}” says what you feel or want, without blame',
  why: 'A talk that begins with your own feeling or wish is easier to join than one that begins with a fault.',
  find: [
    phrases(
      [
        `i (feel|felt|was feeling|have been feeling|am feeling|have felt|have been|was|get|got|did feel|do feel) ${bit} ${felt} ${at}`,
        `^ (feeling|been feeling|felt) ${bit} ${felt} ${at}`,
      ],
      {
        unless: [
          'i was (small|low|flat|lost|alone|down|tired|shy|blue|on my own) (and|when|at|on|in|last|that)',
          'i was * (so)? (happy|relieved)',
          `i get ${bit} ${felt} (on|at|in|by|with|after)`,
          'tired (of|because|after|and|at|in|on|today|this|tonight|from|last|when|after)',
          'i (am|was|got) lost (in|on|at|and|last|that|when|after)',
          'worried (about)? (him|her|them|the)',
        ],
        unlessAnywhere: [
          'kill',
          'die',
          'end it',
          'unsafe',
          'hit me',
          'scared of you',
          'leave me',
          'please do not',
          'do you still',
          'i am nothing',
        ],
        when: both(shared, gentle),
      },
    ),
    phrases([`i (feel|felt|was feeling|have been feeling|am feeling|have felt|did feel|do feel) ${bit} ${felt} $`], {
      when: both(proposes, shared, gentle),
    }),
    phrases(
      [
        'i (would|had)? (really)? (love|like) it if (we|you)',
        'i would (really|so)? (love|like) (for)? us to',
        `i would (really|so)? love (a|an|some|more|one) (${thing}) `,
        'i would (really|so)? (love|like) to * (together|with you|just us|the two of us)',
        'i would (really|so)? (love|like) to * * (together|with you|just us|the two of us)',
        'i would (really|so)? (love|like) to * * * (together|with you|just us|the two of us)',
        'i would (really|so)? (love|like) (more|some) (time|evenings|sundays|saturdays|nights|days|mornings|walks|dates|hugs|cuddles) (with you|together|for us|just us|of us)?',
        '(that|it) would mean (a lot|so much|the world|loads) to me',
        'i (need|would love|would like|could do with|could use) (a bit of|some|a little) (quiet|time|space|peace|company|comfort|reassurance) (when|before|after|tonight|today|with you|this|from you|together|and then)',
        'i could (really)? (do with|use) (a|some) (hug|cuddle|company|cwtch|kind word)',
        '(would|really)? help me (loads|a lot|so much)',
        'i (would)? (really)? (like|need|want) a (hug|cuddle|cwtch)',
      ],
      {
        unless: [
          'if you (could|can|would)? (reply|answer|pick|collect|sort|ring|get|stop|did not|just|ever|actually|could just)',
          'if we (could)? (actually|ever)',
          'i would love more than',
          'love (a|an) (quick)? (word|reply|answer)',
          'i would (like|love) to (know|see you try|talk to you about|speak|discuss)',
        ],
        unlessAnywhere: [
          'kill',
          'for once',
          'just once',
          'bothered',
          'but no',
          'or else',
          'unless',
          'please reply',
          'asap',
          'do not love',
          'anymore',
        ],
        when: gentle,
      },
    ),
  ],
  good: [
    '[I felt a bit lonely at] dinner, could we sit together next time?',
    "[I'd love it if we] cooked together on Sundays",
    '[I felt left out last] night. Could we talk about it over tea?',
    'i know it was a busy week. [i felt a bit forgotten on] my birthday, could we pick a day next year?',
    "[I'd love a call] tonight if you've the energy",
    "[I've been feeling a bit disconnected lately], shall we take Sunday off?",
    "[I'd really like us to] decide it together",
    '[I got a bit worried when] your phone was off. Glad you are home.',
  ],
  fine: [
    'I felt sick after that curry',
    'I would love to know what he said',
    "I don't feel lonely when you're away, I have the dog",
    "I feel like you never listen when we're at your mum's",
    'I feel that you only call when you are bored',
    'I feel sad because you always leave',
    "I'd love it if you could be bothered for once",
    "I'd love it if you stopped lying",
    'she said she felt lonely at dinner',
    'I felt hurt when you ignored me',
    "I'd love to but I'm on nights",
  ],
};

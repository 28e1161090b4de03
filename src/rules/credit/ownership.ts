import { type CreditRule, phrases } from '../rule.js';
import { isAsked, takenBack } from './words/after.js';
import { stings } from './words/sting.js';

const quality =
  '(so|such|a bit|too|really|a|an|all|very)? (so|such|a|an|bit)? (short|snappy|grumpy|rude|harsh|moody|distant|cold|off|difficult|horrible|stubborn|selfish|grouchy|mean|sharp|defensive|unfair|unkind|thoughtless|impatient|ratty|crabby|childish|quiet|careless|unreasonable|useless|clumsy|grump|idiot|eejit|arse|pain|nightmare|jerk|dick|grouch|misery|bad mood|bad listener|narky|insensitive|dismissive|absent|inconsiderate|rubbish|crap|jealous|judgy|passive aggressive|controlling|out of line|hard on you|away so much|late again)';
const doing = `(snapping|shouting|yelling|screaming|being ${quality}|going (quiet|off|cold|silent|on)|losing (it|my temper|my rag|my cool|patience)|not (listening|calling|ringing|texting|replying|telling|being|asking|saying|helping|coming|turning|answering|thinking|noticing|checking|getting back|explaining|texting back|picking up|remembering)|forgetting|interrupting|ignoring|walking (off|out|away)|storming|hanging up|overreacting|making you|keeping you|letting you|leaving you|taking it out|blaming|assuming|lashing out|shutting (you|down)|waking you|upsetting|hurting|doubting|disappearing|dismissing|teasing you|laughing at|biting your head|jumping to|lying|breaking my|missing your (birthday|show|recital|game|exam|party|graduation|big day|speech|gig)|cutting you|talking over|raising my|slamming|sulking|dragging|putting you|mouthing|flaking|bailing|cancelling|dumping|messing|ruining|spoiling|what i (said|did)|how i (spoke|acted|reacted|behaved|handled|treated|was|talked|left|said)|the way i (spoke|acted|reacted|behaved|handled|treated|was|talked|said)|my (tone|mood|temper|attitude|behaviour|behavior|words|outburst|part|reaction|silence|mistake|text|message|comment|joke))`;

export const ownership: CreditRule = {
  id: 'credit/ownership',
  family: 'empathy',
  source: 'gottman-criticism',
  says: '“{match}” owns it',
  why: 'Taking a share of the blame for something named is an antidote to defensiveness, and it makes room for the other side.',
  find: phrases(
    [
      `sorry (again)? (for|about) (just|always)? ${doing}`, `(apologise|apologize|apologies) (again)? (for|about) ${doing}`, `(forgive|excuse) me for ${doing}`,
      'sorry (that)? i (snapped|shouted|yelled|laughed|forgot|interrupted|ignored|overreacted|lied|lashed out|hung up|walked off|walked out|stormed off|lost (it|my temper|my cool|my rag)|let you down|upset you|hurt you|hurt your feelings|made you|kept you|woke you|left you|took it out|did not (call|ring|text|reply|listen|tell|say|ask|help|answer|think|notice|check|come|get back|pick up|explain|remember|message|stick up|stand up|back you)|have not (called|rung|texted|replied|been)|missed your (birthday|show|recital|game|exam|party|graduation|big day|speech|gig)|said (that|it|those)|was not (there|listening|more|kinder))',
      `sorry (that)? (i was|i have been|i got) ${quality}`,
      'i was (so|really|completely|totally|just)? wrong (about|to|when|and|there|for|not to|on that|last night|earlier|yesterday|this morning|today)', '^ (ok|okay|yeah|yes|you are right|you were right|and|sorry|no)? , i was wrong $', 'you were right and i was',
      '(that|this|it) (was|is) (all|totally|completely|entirely|really|so)? (my fault|my mistake|my mess|my doing)', '(that|this|it) (was|is) (all|totally|completely|entirely|really|so)? on me', '^ (all|totally|completely|entirely|sorry|yes|yeah)? , my (fault|bad|mistake) , (not yours|sorry i|sorry love|sorry for|i should|i forgot|i was|entirely|completely|totally|love|babe|should have|will) ', '^ (all|totally|completely|entirely|sorry|yes|yeah)? , my fault $', 'my (bad|mistake) , (all of it|the whole thing)',
      'i should have (called|rung|phoned|texted|messaged|told|asked|warned|replied to|listened to|checked with|waited for|helped|backed|stood up for|stuck up for|thanked|been there for|stayed with|believed|trusted|included|consulted|let) you', 'i should have (called|rung|phoned|texted|messaged|listened|said something|spoken up|been there|been kinder|been gentler|been more (patient|careful|honest|thoughtful|open)|been honest|apologised|noticed|remembered|thought (first|before|about you|of you)|said sorry|asked first|come with you|been with you|paid attention|kept my|owned up|made time)',
      'i should not have (said|snapped|shouted|yelled|read|raised|ignored|left you|left it|made|done|laughed|teased|brought|spoken|gone|hung|sent|lost|walked|taken|lied|reacted|assumed|joked|pushed|pressed|opened|interrupted|told them|blamed|kept)',
      'i (have)? let you down', 'i (took|was taking|have been taking|have taken) (it|that|things|everything|my (mood|stress|day)) out on you', 'i (broke|forgot) (my|our|your) (promise|word|birthday|anniversary)',
      `i (was|have been) (being|just|really)? ${quality} (to|with|towards|on|about|last night|earlier|yesterday|this morning|all|and i am sorry|sorry|i am sorry)`, 'i was (being)? (so|really|too|completely|way|a bit)? (out of line|out of order|harsh|defensive|unfair|thoughtless|unkind|in the wrong|unreasonable)', 'i got (so|too|really|all)? defensive', 'i (snapped|shouted|yelled|swore|lashed out) at you', 'i overreacted', 'i messed (up|this up|that up)', 'i (fucked|screwed) (it|this|that)? up', 'i handled (that|it|this) (badly|wrong|poorly)', 'i could have (handled|said|done) (that|it|this) (better|more kindly|differently)',
      '(that|it|which) was (thoughtless|unkind|unfair|wrong|out of order|mean|careless|selfish|rude|harsh|insensitive|not fair|not ok|not nice) of me', 'i am owning (that|it|this|up)', 'i own (that|this|it) $', '(there is)? no excuse for (what i|how i|my)', 'that was me (being|not)', 'i (was not|wasnt) (really|properly|even)? listening', 'you deserved better (from me|than that)', 'i hurt you and i',
    ],
    {
      unless: [
        'my (own)? fault for (trusting|believing|thinking|expecting|caring|loving|hoping|dating|marrying|giving|letting|being)', '(if|thought|think|say|said|says|hope|wish|guess|prove|tell me|suppose|like|assume) (that)? (that|it|this|i) (is|was)', 'listened to (my|him|her|them|everyone|everybody)', 'wrong about (you|us)', 'sorry for (him|her|them|your loss)', 'i was wrong to (trust|believe|think|marry|love|expect|hope)', 'not sorry', 'i should have (told|warned|asked|called|let) you (to|when i|how|about (him|her|the show|this film|this place))', 'why (should|did) i', 'i should have (listened|known) (when|to)', 'i should not have (said yes|bothered|brought (a|my|the|an))', 'i should not have (gone|taken|made|brought) (to|for|a|the|my|out) (bed|coat|umbrella|bus|train|gym|class|second)', 'i was quiet', 'i was (late|off) (to|with|on|about)', 'how (is|was) (that|it) my fault', 'not my fault',
      ],
      unlessNear: ['of course', 'as usual', 'always my', 'again i suppose', 'i suppose', 'i guess', 'apparently', 'clearly', 'obviously', '^ sure', 'oh yes', 'somehow', 'you think', 'you say', 'everything is my fault', 'because you', 'when you (started|said|shouted|kept|would not)', 'since you', 'you started'],
      unlessAnywhere: ['you started (it|this)', 'you made me', 'you provoked', 'your turn to (say|apologise)', 'happy now', 'what about what you', 'you (should|could) (also)? (say sorry|apologise)', 'you are not (innocent|perfect)'],
      when: (hit, draft) => !takenBack(draft, hit) && !isAsked(draft, hit) && !stings(draft),
    },
  ),
  good: [
    "I'm [sorry for snapping] this morning",
    'you asked me twice and [i wasnt listening]. phone is away now',
    '[I was wrong about] the route, you had it right',
    '[that was my fault], i mixed up the dates',
    '[I should have called] when the train stopped',
    "[I shouldn't have said] that in front of your friends",
    'long day, and [i took it out on you]. sorry',
    '[sorry i was so grumpy], that was about work',
    '[i got defensive] when you raised it, and you had a point',
    'im so [sorry about the way i spoke] to u last night',
  ],
  fine: [
    "I'm sorry for snapping but you started it",
    'sorry if you were upset by it',
    "so it's my fault?",
    "it's my fault for trusting you",
    "I'm not sorry for shouting",
    'I should have known you would forget',
    'sorry for your loss',
    'everything is my fault, as usual',
    'was I wrong about the time?',
    "sorry I was short with you. But honestly you never listen",
    'he said "that was my fault" and laughed',
    'i should have listened to my mum about you',
    'fine, I was wrong, happy now?',
  ],
};

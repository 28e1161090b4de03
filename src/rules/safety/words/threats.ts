import { iWill } from './cues.js';

const kin = '(mum|mam|mom|mother|dad|father|sister|brother|nan|gran|family|parents|kids|dog|cat)';
const told =
  '(your (mum|mam|mom|mother|dad|father|parents|family|brother|sister|boss|manager|work|job|school|church|congregation|pastor|hr|landlord|husband|wife|friends|colleagues|uni|college|professor|ex)|everyone|everybody|the whole *|the school|immigration|the police|social services|the home office|the court)';
const bits =
  '(pics|pictures|photos|videos|video|nudes|messages|chats|texts|screenshots|voice notes|everything|secrets|secret|truth|recordings)';

/** Hurting the other, or what is said before it. */
export const bodily: readonly string[] = [
  `${iWill} (fucking|really)? (hurt|break|smash|burn|stab|shoot|drown|bash) (you|your (face|jaw|legs|arms|neck|fingers|teeth|head|bones|house|car|clothes|phone|dog|cat)) (in|up|down)?`,
  `${iWill} put (you|my (hands|fist) (on|through)) ... (hospital|ground|you|wall)`,
  `${iWill} beat (you up|the (shit|hell|life) out of you|you black and blue|some sense into you)`,
  `(do not|will not) want to hurt you , (so|but)? , (do not|you) (make|force|push|keep|are) me?`,
  'do not make me (hurt|hit|slap|grab|smack|beat) you',
  'you (made|make) me (hit|hurt|grab|slap|push|choke|smack|punch|shove|beat) you',
  '(made|make) me raise my (hand|hands)',
  'you will not be (laughing|smiling|so brave|so smart|so mouthy|so cocky|so pretty|able to walk) (then|when i|when you get home|tonight|after)',
  'if i can not have you , (then)? (no one|nobody|no other man|nobody else|no one else)',
  '(watch your back $|watch your back when|better watch your back)',
  'i will dance on your grave',
  `${iWill} make (you|your life) (suffer|bleed|hell|a living hell|a misery|miserable|beg|disappear)`,
  'hell (to|for) (you )?pay if you',
];

/** Taking apart a name, a living, a family. */
export const ruining: readonly string[] = [
  `(${iWill}|i can|i could|easily|happily) (easily)? (ruin|destroy|end|wreck|finish) your (life|career|name|reputation|family|marriage|future|job)`,
  `${iWill} (ruin|disgrace|expose|deport) you`,
  `${iWill} (shame|humiliate|embarrass) you (in front|before|publicly|all over|online)`,
  `${iWill} (leak|expose) (your|the|those|these|our|everything|them all|it all|all of) (pics|photos|pictures|nudes|video|videos|messages|chats|secrets|secret|affair)?`,
  '(take|taking|bring|bringing) you down with (me|it)',
  '(make|making) sure (that)? you (lose|never (see|work|get|find|have|meet)|have nothing|end up|pay for|suffer|regret|get (fired|sacked|deported))',
  '(make|making) sure (that)? (no one|nobody|everyone|everybody|no man|no woman|the whole *) ... (talks to you|talk to you|speaks to you|hires you|believes you|knows what you|hates you|wants you|helps you|loves you|hears what you)',
  'you (will|are) (never|not) (going to)? (see|seeing) (the|your|those|them|our|these|my|him|her) (kids|children|baby|babies|son|daughter|boys|girls|little one|dog|cat)? again',
  '(take|taking|get|have) the (kids|children|baby|boys|girls) (taken)? (away)? (off|from) you (for good|forever|and you)',
  '(they|social services) (will|are going to) take the (kids|children|baby|boys|girls) (off|from|away from) you',
  '(have|get) you (deported|fired|sacked|sectioned|arrested|evicted|struck off|kicked out of)',
  'one (phone)? (call|email|message|text|word) (to|from me to|from me and) (immigration|your (boss|work|manager|mum|dad|family|landlord|hr)|the (police|home office)|social services|hr|you are)',
  'one call to (immigration|the home office|social services) is all',
];

/** No harm named, and plainly meant. */
export const veiled = (youWill: string): readonly string[] => [
  `${youWill} (so)? (fucking)? regret (this $|that $|the day|crossing me|messing with me|making me|leaving me $|talking to me like|lying to me|cheating on me|humiliating me|embarrassing me|ever)`,
  `${youWill} be (so|very)? sorry (for this|for that|when i (am done|find|get|tell)|if you (leave|tell|go|ever|do not))`,
  `${youWill} pay for (this|that|what you (did|have done|said))`,
  `${iWill} make you pay for (this|that|what you)`,
  `${iWill} make you (regret|sorry)`,
  'mark my words you will (regret|pay|be sorry)',
  'you know what i am capable of',
  '^ i know (exactly)? where (you|your (mum|family|parents|kids)) (live|lives|work|works|sleep|sleeps|park|parks) $',
  '(no|any) idea what i am capable of',
  'do not know who you are (messing|dealing) with',
  '(try|test|cross|leave|disobey|defy|ignore|embarrass) me (again)? , and (you will)? (see|find out|watch) what (happens|i do|i will do)',
  'go (to the police|to the guards|to court) and (see|watch) what happens',
  '(see|find out|show you) what happens (if|when) you (leave me $|leave $|leave again|leave this house|tell|disobey|lie|cross|talk back|answer back|talk to (him|her|them)|walk out|ignore|embarrass|make me|do not (listen|answer|do as))',
  'you know what happens (if|when) you (leave|tell|disobey|lie|cross|talk back|answer back|talk to (him|her|them)|walk out|ignore me|make me|do not (listen|do as|answer))',
  '(what happened|what i did) (the)? last time you (made me|lied|disobeyed|talked back|answered back|embarrassed me|ignored me|crossed me|tried to leave|upset me)',
  'so you know what happens (tonight|this weekend|tomorrow)',
  '(you|you had)? better (pray|hope) (that)? i (do not|never) (see|find|catch|get hold of|run into|meet|hear) you',
  '(be a (real|terrible)? shame|be terrible|hate for|hate it|a pity) if? (something|anything) (bad)? (happened to|were to happen to|happens to|to happen to) (your|that|those|the|him|her)',
  `your ${kin} will not be (here|alive|there|safe)`,
  `think (about|of) your ${kin} before you (answer|speak|talk|open|run|walk|lie|leave me)`,
  '(hunt|track) you down',
  '(wherever|no matter where) you (run|hide) , i will (always)? find you',
  'you (can not|will never) (hide|escape|get away|run) from me',
  '(no one|nobody|they) (will|would|is|are) (ever|going to|never|not)? (ever)? believe you over me',
  'i know (where (you|your (mum|mother|sister|family|parents|kids|new *)) (live|lives|sleep|work|works|go)|your new address) , (so (you (had|should|better|can not)|think|do not|be careful|watch)|and (you will|you can not|i am coming for)|you should|remember that|do not think)',
  'you are not blocking me',
  'come near (him|her|them|me|my) ... again and i',
];

/** Harmless errands until a demand hangs on them. */
export const exposing: readonly string[] = [
  `(${iWill}|i am) (just|happily)? (post|posting|leak|leaking|share|sharing|send|sending|upload|uploading|show|showing|forward|publish|release) (all|every one)? (of)? (them|it|those|the|your|our|these|that|everything|this) ... (${bits}|(to|with) ${told}|online|on (facebook|insta|instagram|twitter|tiktok|snap|the group|the internet)|of it|all)`,
  `(${iWill}|i am) (post|posting|leak|leaking) (them|it|those|everything|all of it|it all)`,
  `when i (send|show|forward) (him|her|them|${told}) (those|the|your|these|our)`,
  `(${iWill}|i am|i) (just)? (tell|telling|ring|ringing|call|calling|email|emailing|report you to|reporting you to|show|showing|texting|messaging) ${told}`,
  `send (it|them|those|this) to ${told}`,
  'i (still)? have (your|those|all your|all those|the) (nudes|pics|pictures|photos|videos|messages|chats|recordings)',
  'i (have it|have the email|have the message|have them) (drafted|ready|saved|typed)',
];

/** Harmless removals until a demand hangs on them. */
export const taking: readonly string[] = [
  '(your|all your) (things|stuff|clothes|bags) (will be|is|are|is going to be|goes|go|going) (out)? (on|in|out) (the|of) (street|lawn|bin|skip|road|window|door)',
  '(change|changing) the locks',
  '(find)? the locks (will be)? changed',
  '(lose|losing) the (house|kids|children|baby)',
  'i am keeping (the|your) (laptop|car|deposit|kids|baby|passport|dog|cat)',
  '(throw|throwing|put|putting|smash|smashing) (that|your|the) (phone|laptop|playstation|xbox) (through|out of|out the|against)',
  'your (brother|sister|dad|mum|father|mother) (will lose|loses|is losing)',
  'ring(ing)? your (boss|manager|work|school)',
  'coming (to|down to|over to) (your|the) (work|office|ward|job|school|house|mums) and',
];

/** Help made out of reach. */
export const silencing: readonly string[] = [
  '(there is)? no point (in)? (telling|going to|calling) (anyone|anybody|the police|your (mum|sister|family|friends))',
  'do not (even|you) (think about|think of|dare|try) (going|go|call|calling|tell|telling|ring|ringing) (to)? (the)? (police|guards|cops|solicitor|court|social services)',
  '(no one|nobody|they) (will|would|is going to|are going to) (ever|never|not)? believe you over me',
  'they will believe me , they always do',
  '(do not|try) (you dare)? leave me , or (i|you)',
  'try leaving (me|with no (money|papers|passport|job))',
];

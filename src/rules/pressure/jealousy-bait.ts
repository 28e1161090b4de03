import type { Draft } from '../../text/draft.js';
import { both, notFollowedBy, saidIn } from '../around.js';
import { byFirstWord } from '../by-first-word.js';
import { phrases, type Rule, type When } from '../rule.js';

const who =
  '(barista|waiter|waitress|bartender|barman|barmaid|guy|man|lad|bloke|girl|boy|dude|woman|someone|somebody|stranger|fella|neighbour|neighbor|trainer|pt|boss|colleague|coworker|workmate|delivery (guy|man|driver)|uber driver|taxi driver|postman|plumber|builder|ex|doctor|bouncer|dj|lifeguard|instructor|yoga teacher|guys|men|boys|lads|girls|women|cashier|receptionist|new (guy|girl|lad|bloke|man|woman|one)|intern|flatmate|one of the (lads|guys|girls|waiters|builders)|best friend|mate|physio|teacher|driver|model|he|she|they|people)';
const fair =
  '(hot|cute|fit|gorgeous|sexy|pretty|beautiful|handsome|attractive|stunning|good looking|a catch|irresistible|amazing)';
const flirts =
  '(asked me (out|for my (number|insta|snap))|asked if i (am|was) (single|seeing anyone|taken)|asked for my (number|insta|snap)|flirted with me|(was|were|is|are|has been|have been|kept|keeps|keep|been|started) (totally|so|really|proper|definitely|shamelessly|all|obviously)? (flirting with me|chatting me up|hitting on me|checking me out|trying it on with me|giving me the eye|eyeing me up|all over me|staring at me all night|cracking onto me|trying to chat me up)|chatted me up|hit on me|checked me out|tried it on with me|gave me (his|her|their) (number|digits)|slipped me (his|her|their) number|wrote (his|her|their) number|bought me (a drink|drinks|flowers|a coffee)|offered to (buy me a drink|take me (out|home|to dinner))|winked at me|wants to take me (out|to dinner)|tried to (kiss me|chat me up)|(was|is) trying to chat me up|could not (take|keep) (his|her|their) (eyes|hands) off me|(was|were) drooling over me|slid into my (dms|inbox))';

/** What makes it honest, unwelcome or no bait at all. */
const plain = byFirstWord(
  '\\b(?:told (?:him|her|them)|i said (?:no|i)|said no|turned (?:him|her|them) down|(?:i am|i was) (?:married|taken|with you|yours|spoken for|engaged|seeing you|only interested)|my (?:husband|wife|boyfriend|girlfriend|partner|fiance|fiancee|ring|man|lady)|about you|creep\\w*|gross|scared|scary|uncomfortable|ew+|ugh|yuck|rude|harass\\w*|pervert|weirdo|awful|horrible|disgusting|police|followed me|grabbed|honest|wanted (?:you to know|to tell you)|thought you should know|not interested|i only want|do not worry|nothing happened|blocked|ignored (?:him|her|them|it)|walked away|prefer you|you are (?:better|hotter|fitter|the one|cuter)|thought of you|thinking of you|wish(?:ed)? it was you|picking up|(?:the|our|my) kids|showed (?:him|her|them)|sorry|help|remember when|when we (?:first )?met|years ago|back in|old days|at school|made me miss you|only have eyes|not a patch|love you|your photo|bingo|lotto|lottery|raffle|hear it from me|heard it from me|should tell you|to be open)\\b',
);
const bait: When = (_hit, draft) => !plain.test(saidIn(draft));

const taunts =
  /\b(?:(?:looks?|looked|looking) (?:so |really |very |pretty |well )*(?:good|hot|fit|great|amazing|gorgeous|sexy|handsome|beautiful)|(?:still|so) (?:hot|fit|gorgeous|fancies|wants|likes|loves)|jealous|misses me|wants me|flirt\w*|asked me out|just saying)\b/;
const rivals =
  /\b(?:guys?|men|lads?|blokes?|girls?|boys?|ex|barista|waiter|waitress|bartender|he|she|him|her|someone|somebody|dms|likes|matches|trainer|boss|neighbour)\b/;
const draws =
  /\b(?:flirt\w*|hot|fit|cute|sexy|gorgeous|asked me|number|likes|dms|matches|drinks?|dance\w*|danced|compliment\w*|staring|looking at me|chatt(?:ed|ing)|matched|ex)\b/;
/** "Jealous?" beside a rival; beside a beach or a cake it is play. */
const ofRival: When = (_hit, draft: Draft) => {
  const said = saidIn(draft);
  return rivals.test(said) && draws.test(said);
};

export const jealousyBait: Rule = {
  id: 'pressure/jealousy-bait',
  family: 'pressure',
  severity: 'warning',
  source: 'protest-behaviour',
  says: '“{match}” sets somebody else beside them',
  why: 'Making someone jealous asks for closeness in a roundabout way, and it often gets distance. Say that you want to be noticed.',
  find: [
    phrases(
      [
        `${who} (at|from|in|on|behind|next to|opposite) * (*)? (*)? (just|actually|totally|literally)? (today|tonight|last night)? ${flirts}`,
        `${who} (just|actually|totally|literally|also|at work|downstairs|today|tonight)? (just)? ${flirts}`,
        '(^|i|i have|i just|i actually|and|also|then|so|today|lol|haha|tonight|well|btw) , (i)? (just|totally|actually)? (got|been|was|getting) (asked out|chatted up|hit on|flirted with|checked out) (by|at|today|tonight|again|twice|three|lol|haha|in|on|so|this|last|$)',
        'guess who (just|has|has been|is|was|got|has just|have)? (been|just)? (flirting with me|asked (me)? out|asked me for my number|(got|getting) (asked out|chatted up|hit on|a number|(his|her|someone s|somebody s) number)|hit on|hitting on me|hit on me|chatting me up|chatted me up|chatted up|checking me out|checked me out|checked out|winked at me|slid into my (dms|inbox)|in my dms|flirted with me|is single again|got a (number|date)|still fancies me|fancies me)',
        '(there is|met|sat next to|sitting next to|dancing with|talking to|chatting to|chatting with|out with|drinks with|drink with|dinner with|lunch with|coffee with|a lift from|flirting with) (a|this|some|the|that|such a) (really|so|very|super|proper|well|pretty|seriously)? (hot|fit|sexy|good looking) (guy|man|lad|bloke|girl|woman|boy|dude|barista|waiter|waitress|trainer|doctor|instructor|footballer|fireman|firefighter|colleague|stranger)',
        '(there is|met|dancing with|flirting with) (a|this|some|the|that) (really|so|very|super)? cute (guy|bloke|lad|man|dude|barista|waiter) (in|at|here|who|from|and)',
        'the new (guy|girl|lad|bloke|man|woman|boss|intern|teacher|neighbour|flatmate|one|trainer|manager) (at work|in my class|in the office|next door|at the gym|on my team)? is (so|really|very|well|proper|seriously|pretty)? (hot|fit|sexy|gorgeous|handsome|good looking)',
        '(loads|lots|plenty|so many|full|tons|a lot) (of)? (really|very|so many)? (fit|hot|cute|single|gorgeous|sexy|good looking) (guys|men|lads|blokes|girls|women|boys|ladies)',
        'single (guys|men|lads|girls|women|blokes) (everywhere|here|all over)',
        `(my|the|a|some|this|that) (hot|fit|new)? (boss|trainer|pt|barista|waiter|bartender|barman|neighbour|ex|guy|man|lad|bloke|builder|builders|guys|lads|postman|colleague|girl|woman|bouncer|taxi driver) (at|from|in|on)? (*)? (*)? (just)? (says|said|told me|thinks|reckons|keeps saying|keeps telling me) (that)? (i am|i look|i looked|i have|i was) (so|really|very|too|well|a)? (hot|sexy|fit|good for you|stunner|amazing legs|great legs|a great (arse|body)|out of your league|wasted on you)`,
        '(says|said|told me|thinks|reckons) (that)? (i am|i look|i looked) (so|really|very)? (hot|sexy|fit|gorgeous|beautiful|stunning|too good for you) , (just saying|fyi|just so you know|by the way|unlike you|unlike some)',
        '(maybe|perhaps) (i will|i should|i might|i could|it is time i) (just)? (text|call|message|ring|reply to|see|meet|go back to|visit|ask) my ex (then|instead|lol|haha|back|again|after all)? $',
        'i (should|will|might|could) (just)? (text|call|message|ring|reply to|go back to) my ex (then|instead)',
        '(some|plenty of) (people|men|guys|women|girls) would (be|feel) (happy|glad|lucky|thrilled|delighted|over the moon) to (have|be with|date|get|take|go out with) me',
        'at least my ex (always|used to|would|actually|still|did)? (always)? (compliment|complimented|notice|noticed|text|texted|called|call|appreciated|want|wanted|make|made|took|take|bought|buy|listen|listened|told)',
        '(he|she|they|tom|dan|jake|my boss|the barista) (actually|really|always|at least)? (listens|listened|pays attention|talks|cares|notices|replies|compliments) (to|about)? (me)? , unlike (you|some|someone|somebody|certain)',
        '(so many|loads of|all the|lots of|tons of|ten|five|hot|fit|random) (guys|men|lads|boys|blokes) (have|all|just|really)? (liked|like|loved|love|commented on|are liking|are commenting on|went crazy for|going crazy over) my (new)? (pic|pics|photo|photos|picture|selfie|story)',
        '(got|have|collected|given) (two|three|four|five|2|3|4|5|6|so many|a few|loads of) (phone)? numbers (tonight|today|already|lol|haha|so far|last night|$)',
        `(guys|guy|man|men|lads|bloke|blokes|girl|girls|trainer|waiter|barista|boss) (at|from|in|on)? (*)? (*)? (can not|could not) (stop (staring|looking|smiling) at me|(keep|take) (his|her|their) (eyes|hands) off me)`,
        `(guys|guy|man|men|lads|bloke|blokes|girl|girls|trainer|waiter|barista) (at|from|in|on)? (*)? (*)? (keeps|keep|kept) (staring|smiling|winking) at me , (lol|haha|jealous)`,
        'my ex (says|said|sends|is saying) (hi|hello|hey|happy birthday to me)',
        `my ex (still|always|really|also|even)? (looks|looked|is looking|was looking) (so|really|very|pretty|well)? (${fair}|good|great|well|better)`,
        'my ex (still|always|keeps|just|has been|is|has)? (still|just)? (likes (all)? my|liked (all)? my|liking|wants me|misses me|fancies me|loves me|thinks i am|texting me|messaging me|calling me|commenting|asking about me|asked (me)? (out|to meet)|wants to (meet|see me|get back)|sliding|slid|sent me|bought me|watching my|watches my)',
        '(bumped|ran) into my ex ... (looks|looked|looking) (so|really|very|pretty)? (good|great|fit|hot|gorgeous|amazing|well)',
        'my ex (just|has)? (texted|messaged|rang|called|phoned|dmed|emailed) me ... (jealous|lol|haha|guess|still (fancies|wants|likes|loves))',
        `at least (someone|somebody|some people|he|she|they|other (men|guys|people|women|girls)|others|the (barista|waiter|waitress|bartender|neighbour|trainer|postman|guys|men|lads|boys) (*)?|my ex|my (boss|trainer|colleague)) (still|actually|really)? (thinks|think|said|says|told me|finds|find|find me|tells me) (that)? (i am|i look|i looked|i was|me|im) (so|really|very|still|looking)? ${fair}`,
        'at least (someone|somebody|some people|he|she|other (men|guys|people|women)|others|my ex) (still|actually|really)? (fancies|fancy|wants|want|notices|notice|noticed|compliments|complimented|looks at|flirts with|desires|appreciates) (me|how i look|my (body|dress|legs|hair|outfit|new hair))',
        `(someone|somebody|some guy|some girl|a guy|a man|a girl|a woman|the ${who}|my ex|other (men|guys|people|women|girls)) (else)? (at work|today|online|on here)? (just|actually)? (thinks|think|told me|said|says|called me|calls me|finds me) (that)? (i am|i look|i looked|i was|im)? (so|really|very|still|looking)? (${fair}) , (even if you|unlike you|lol|haha|fyi|just so you know|by the way|jealous|at least)`,
        '(plenty|loads|lots|tons|thousands) of (other)? (men|guys|girls|women|people|lads|blokes) (out there)? (who)? (would (love to|kill to|kill for|die for|jump at|give anything to|like to)|want me|fancy me|want to (date|be with|take)|are (dying|queuing|lining up) (up)? (to|for)|(who|that) would) ...',
        '(so many|half the) (men|guys|girls|women|lads|people) (would|are) (kill|die|love|dying|queuing|lining up|jump) (up)? (to|for|at) (be with|date|have|take|me|go out with|the chance|a date)',
        'i (could|can) (have|get|pull) (any|anyone|any (guy|man|girl|woman|one)) i (want|like|wanted|liked|fancy)',
        'i (could|can) (easily|always)? (find|get|have) (someone|somebody) else (tomorrow|tonight|in a|like that|by|if i|any time|anytime|easily|whenever)',
        '(so many|got|loads of|all the|tons of|lots of|100|50|hundreds of|a lot of|more) (so many|loads of)? (likes|dms|matches|messages|comments|compliments|attention|looks|numbers|offers|winks) (from|off) (guys|men|boys|lads|girls|women|other (guys|men|girls|women)|random (guys|men|girls)|hot (guys|girls|men)|all the (guys|lads|girls)|the (lads|guys|girls|boys)|fit (lads|guys))',
        '(guys|men|boys|lads|girls|women) (keep|kept|are (always|constantly|all)?|were (all)?) (dming|messaging|texting|sliding into|asking|flirting with|hitting on|staring at|looking at|chatting up|complimenting) (me|my dms|for my number)',
        'my (dms|inbox|phone) (is|are) (full of (men|guys|lads|girls|boys)|blowing up with (men|guys|lads|girls))',
        `my new (trainer|personal trainer|pt|boss|colleague|coworker|neighbour|flatmate|housemate|instructor|manager|gym buddy|teacher|driving instructor|dentist|physio) is (so|really|very|well|proper|pretty|seriously|such a|a)? (fit|hot|gorgeous|handsome|sexy|ten|stunner|hottie|good looking|dreamy)`,
        '(he|she|the (barista|waiter|waitress|trainer|guy at work)|my ex) (actually|really|always|at least)? (listens to|notices|appreciates|compliments|pays attention to|treats|makes time for|makes) me (more|better|feel (wanted|sexy|special|beautiful|hot)|unlike you|like you (never|used to))',
        '(nice|lovely|good|great|fun) to (be|feel|get) (wanted|noticed|fancied|desired|flirted with|chatted up|appreciated|complimented|looked at) (by (someone|somebody|a (guy|man|girl|woman)|him|her|other|another)|for (once|a change))',
      ],
      {
        unless: [
          `(did|has|have|does|was|when) (the|a|some|that|your|any) ${who} ...`,
          '(your|her|his|their|the) (guy|girl|man|woman|boy|boss|mate|colleague) (who|that) ...',
          '(never|not|no one|nobody) (asked|flirted|hit|bought|chatted) ...',
          'numbers (right|in|on|of)',
          '(gave me (his|her|their) number|bought me (a drink|drinks|flowers|a coffee)|asked me out|asked for my number) (for (the|a|an|my|our|quotes)|by mistake|to (a|the|do|my|our) (client|work|team|business|job|staff|meeting|site|office|viewing|quote)|in case|because (of)? (the|my)|so (i|we|he|she|they) can (call|fix|send|come|quote))',
          'my ex (wife|husband)? says hi to the',
          '(old|little|elderly|drunk) (man|lady|woman|boy|girl) ...',
          '(people|they|someone|somebody|mate|he|she|neighbour|colleague|best friend|doctor|teacher|flatmate) (just|actually|also)? (bought me|offered to (buy|take)|winked at me|gave me|was staring|were staring)',
        ],
        when: both(bait, notFollowedBy(/^(?:to|for|on|at spreadsheets|by mistake)\b/)),
      },
    ),
    phrases(
      [
        '(saw|bumped into|ran into|met|seen|with|spoke to|heard from|texted|text from|message from|call from) my ex',
        'my ex (texted|messaged|rang|called|phoned|dmed|emailed|was there|is here|is single)',
      ],
      {
        when: both(bait, (_hit, draft) => taunts.test(saidIn(draft)) || /[😏👀😜😉]/u.test(draft.text)),
      },
    ),
    phrases(['asked me out', 'asked me (for my number|on a date|to dinner|if i was single)'], {
      unless: [
        '(you|who|he never|was|if|when|the day|since|before|after) asked me ...',
        '(you|who|never|when|the (day|night|time|first time)) (*)? (*)? asked me ...',
      ],
      when: both(
        bait,
        (_hit, draft) =>
          /\b(?:fyi|just so you know|by the way|just saying|guess (?:what|who)|jealous|at least)\b/.test(
            saidIn(draft),
          ) || /[😏👀😜]/u.test(draft.text),
      ),
    }),
    phrases(
      [
        '(are|r)? you? jealous (yet|now|much|babe|lol|haha|or what|baby|at all)? $',
        '(bet|hope) you are jealous (yet|now|much|lol|haha)? $',
        'does that make you jealous',
        'trying to make you jealous',
        'jealous (yet|much|now) $',
        '^ jealous (babe|baby|lol|haha)? $',
      ],
      { when: both(bait, ofRival) },
    ),
  ],
  bad: [
    'the [barista asked me out] lol',
    '[my ex says hi], he looks good',
    "[guess who's been flirting with me]",
    "[at least SOMEONE thinks I'm hot]",
    '[got so many likes from guys] today',
    'that [guy at the gym gave me his number] haha',
    '[got chatted up by] a footballer tonight',
    '[my new trainer is so fit]',
    '[my ex keeps messaging me] 😏',
    'a footballer wants my number, well two guys do. [are you jealous]?',
    '[plenty of guys would kill to be with me]',
  ],
  fine: [
    'a guy asked me out and I told him about you',
    'my ex is picking up the kids at four',
    'Idris Elba is so hot in this, sorry love',
    'the barista asked me how the dog is',
    'some guy was flirting with me on the train and it was creepy, can you ring me?',
    'at the beach with chips, jealous? 😄',
    'Priya got asked out by the new guy at work, she is over the moon',
    'my ex boss says hi',
    'did the barista ask you out again? 😂 I can see why',
    'remember when you asked me out at the bus stop',
    'I want you to notice me tonight',
    'at least someone likes my cooking, the dog had two bowls',
    'my new neighbour is so kind, she took the parcel in',
  ],
  better: ['I want you to notice me tonight', 'I put the green dress on for you. Come and look'],
};

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
  why: 'Making someone jealous is a roundabout way to ask for closeness, and easy to get wrong. Say that you want to be noticed.',
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
        'sat (next to|beside|opposite|with) (a|an|this|some|the) (absolute|total|complete|actual|proper|real|serious)? (ride|hottie|fittie|stunner|hunk|dish|looker|babe|fox|adonis|ten|sort|dreamboat|heartthrob|male model|model)',
        '(met|matched with|chatting to|chatting with|talking to|dancing with|danced with|out with|drinks with|a drink with|lunch with|stuck with|working with|served by|a lift (home)? (from|off|with)|sharing a (table|taxi|cab) with) (a|an|this|some|the|such a) (absolute|total|complete|actual|proper|real|serious)? (ride|hottie|fittie|stunner|hunk|dish|looker|babe|adonis|ten|dreamboat|heartthrob|male model|underwear model)',
        `(new|my|the|this|our|that) ${who} is (arms|abs|eyes|smile|shoulders|bum|arse|accent|voice|body|legs|biceps|jawline|chest|muscles) (are|is|were|was) (just|honestly|so|absolutely|actually)? (ridiculous|unreal|insane|something else|amazing|to die for|wow|incredible|hot|sexy|gorgeous|dreamy|distracting|a dream|melting me|doing things)`,
        `(new|my|the|this|our|that) ${who} is (an)? (absolute|total|complete|actual)? (a)? (ride|hottie|fittie|stunner|hunk|dish|looker|adonis|dreamboat)`,
        `${who} (at|in|from|on)? (*)? (*)? (keeps|kept|always|never stops|will not stop) (giving|bringing|sending|buying|writing|drawing|slipping|saving|offering|making|complimenting|asking) me (free|extra|little|flowers|hearts|his|her|their|drinks|coffee|coffees|a heart|chocolates|notes|messages|sweet|the best|if i am (single|free)|out|about my|on|my)`,
        '(you will|you would|bet you|you might) (hate|loathe|not like|not be happy about) (him|her|it if you saw (him|her|me))',
        '(might|may|maybe i will|think i will|perhaps i will|i should|should probably|tempted to|going to|i will|about to) (just|actually|finally)? (say yes to|take (him|her|*) up on|go on|accept|agree to) (that|the|his|her|a|*) (offer|date|dance|drink|drinks|dinner|coffee|invitation|invite|lunch|lift) (of|with|from|by|to|offer|since|because|after all|if you|then|instead|he|she)',
        '(might|maybe i will|think i will|perhaps i will|i should|tempted to) (just)? (dance|dine|flirt|go (out|home|for (a drink|dinner))|have (dinner|a drink)|get (a drink|dinner)) with (him|her|*) (then|instead|since you|because you|if you (are not|do not|will not|can not)|at least (he|she))',
        '(who|that|and he|and she|he|she|he has|she has|the one who) (used to|still|always|has always|clearly|obviously|definitely|once|totally|probably|really|so)? (fancy|fancied|fancies|had a (huge|massive|big)? (crush|thing)|has a (huge|massive|big|bit of a)? (crush|thing)|has (always)? had a (thing|crush)|was (so|mad|always)? into me|is (so|clearly|definitely|totally)? into me|liked me before|wanted to marry) (me|on me|for me)? , (do not|so do not|just|lol|haha|and|so|by the way|btw|fyi|you know|before you|is|was|will|asked|$)',
        '(wonder|cannot think|can not think|no idea) why , (not my (fault|problem)|must be|maybe it is|could it be) (if)? (he|she|my|the) (is|has|have|got|legs|dress|smile|charm|outfit|new) ...',
        '(not my (fault|problem)|what can i say) , (if)? (he|she|they|men|the lads|people|guys|somebody|someone) (has|have|is|are|likes|like|can not|fancies|fancy) (got)? (good taste|taste|into me|me|what (he|she|they) (sees|see)|falling|drawn)',
        '(if you will not|if you do not|if you are not going to|if you can not be bothered to) (take|ask|dance|kiss|come|hold|treat|want|notice|make|text|appreciate|compliment|bring|buy) ... , (someone|somebody|plenty|another|other|there are plenty|*) (else|of (people|men|others|women|lads|girls)|men|women|who)? (will|would|can|does)',
        '(someone|somebody) else (will|would|can|does|is (happy|ready|more than happy|willing)) ... (if you (will not|do not|can not|are not)|since you|because you|instead of you)',
        '(i have|i) (had|got|been getting|have had|have) (two|three|four|five|several|a few|plenty of|loads of|lots of|better|a better|other|another|so many|no shortage of) (offers|offer|admirers|admirer|invites|invitations)',
        '(from|in|at) (accounts|work|the gym|marketing|sales|it|the office|hr|finance|reception|the pub|class|yoga|the bar|the band|my team|upstairs|next door) (says|said|told me|thinks|reckons|keeps saying|loves|noticed|likes|complimented) (that)? (i am|i look|i looked|i have|i had|my (perfume|legs|hair|smile|eyes|dress|voice|aftershave|shirt|arms|bum|laugh|cooking|new *)) ...',
        '(offered|asked|wants|invited|dying|offering|promised) (to)? (take me|me) (to|out|dancing|for|along) ... (since|because|as|seeing as|if) you (will not|never|do not|would not|can not|are (too|always|never)|could not)',
        'my ex (says|said|reckons|thinks|told me) (that)? i (have)? (never)? (looked|look|am|was|still|have not|got|seem) ...',
        '(lots|loads|plenty|so much|tons|a lot|all sorts|no shortage|getting) of? (male|female)? attention (tonight|today|in this|in that|from|wearing|at|already|lately|lol|haha|here)',
        `(the|our|my|that|this) (new)? (waiter|waitress|barista|bartender|barman|instructor|trainer|pt|physio|dj|bouncer|receptionist|lifeguard|driver|surfer|teacher|neighbour|intern) (was|is|looked) (so|very|really|absolutely|just|seriously)? ${fair} , (and)? (so|very|really)? (attentive|friendly|single|flirty|charming|into me|all over me|chatty|interested|lol|haha|tonight|could not|kept|keeps|he|she|and|$)`,
        '(i)? (did not (say|tell (him|her|them)|mention)|never mentioned|forgot to mention|might not have mentioned) (i (was|am|have)|you|that i|about you|no) (*)? (taken|a (boyfriend|girlfriend|husband|wife)|lol|haha|married|seeing)? $',
        '(i am)? not short of (offers|admirers|attention|options|interest|men|takers)',
        '(you are not|you know you are not|you think you are) the only (one|man|woman|person|guy|girl|lad) (who|that) (wants|fancies|likes|notices|asks|texts|messages|calls|loves|would) me',
        '(i have)? (got)? (other|plenty of|lots of|loads of) (options|offers|admirers|people interested|men interested|fish)',
        `(dressing up|getting dressed up|wearing (the|that|my) * (dress|one|top|heels|shirt)|doing my hair|putting (lipstick|make up|my heels|perfume) on) for (${who}|someone who|somebody who|people who|men who|a man who|someone else|somebody else|him|her)`,
        `${who} (noticed|liked|loved|complimented|commented on|said something about|said (he|she|they) (liked|loved)) my (new)? (hair|haircut|dress|outfit|top|perfume|legs|shoes|eyes|smile|shirt|suit|aftershave) , (at least|unlike|even if you|which is more than|you did not|since you|more than|someone|somebody|not that you|funny that you)`,
        'at least (someone|somebody|he|she|*) (noticed|notices|likes|liked|loves|loved|looks at|complimented|remembered|asked about|said something nice about) (me|my (new)? (hair|haircut|dress|outfit|top|perfume|legs|shoes|birthday|eyes|smile))',
        '(he|she|they) (asked|wants|wanted|offered|invited) (me)? (to)? (take me|come|go|for|if i|me)? (dancing|dinner|out|drinks|a drink|lunch|home|coffee) (again|tonight)? , (and)? (i might|maybe i|should i|i am tempted|tempted|i did not say no|did not say no|i said maybe|said i would think|i have not said no|might say yes)',
        '(i did not say no|have not said no (yet)?|might not say no) , (lol|haha|just saying|fyi|yet|to him|to her|either)?',
        'guess who (just)? ((messaged|texted|liked|followed|added|viewed|watched) (me|my)|popped up|wants to (meet|see) me|was asking (after|about) me) , (at|out of|again|lol|haha|on|after|photo|photos|story|pics|pictures|$)',
      ],
      {
        negated: 'keep',
        unless: [
          '(dress|top|one|hair) for (work|the|my mum|mum|our)',
          'guess who is back (from|at|in (the|bed|hospital|work|school))',
          'offers? (on|for|at|accepted) (the|a|our) (house|flat|car|sofa|sale)',
          '(offers|offer) (for|on) (my|the) ...',
          '(pt|teacher|instructor|physio) (keeps|kept) (giving|making|sending) me (extra|the|my|his)',
          'guess who is back ...',
        ],
        unlessNear: [
          'job',
          'jobs',
          'interview',
          'house',
          'flat',
          'you asked',
          'you fancied',
          'dog',
          'puppy',
          'cat',
          'baby',
          'nan',
          'gran',
          'grandad',
          'mum',
          'dad',
        ],
        when: both(
          bait,
          (_hit, draft) => !/\b(?:would you hate|you hate (?:him|her) (?:too|as))\b/.test(saidIn(draft)),
        ),
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
    '[sat beside an absolute stunner] at the match',
    "the [new instructor's shoulders are unreal]",
    'drinks with Milo tonight, [he still has a thing for me lol]',
    "[I'm not short of offers] you know",
    "[might take Jonas up on that dinner offer] since you're busy",
    "[if you won't take me dancing someone else will]",
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
    'sat next to a woman with a ferret on the bus',
    'we got three offers on the flat!',
    'if you can’t bring the cake someone else can, no bother',
    'guess who just rang? Nan, about the goose',
    "the physio's hands are freezing",
    'I might say yes to the job offer, what do you think?',
    'you would hate it here, no tea anywhere',
  ],
  better: ['I want you to notice me tonight', 'I put the green dress on for you. Come and look'],
};

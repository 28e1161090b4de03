import { phrases, type Rule } from '../rule.js';
import { all, closed, farFrom, near, unsoftened } from './words/tone.js';

const selfAlone = '(myself|by myself|on my own|all on my own|alone|all alone)';
const asEver = '(then|again|as usual|as always|like always|like usual|like i always do|as i always do|yet again)';
const sting = near(/\b(fine|whatever|myself|alone|nobody|no one|never|anyway|while (you|u)|guess|suppose|don'?t (worry|get up|mind)|as usual|you will anyway|somebody has to|someone has to)\b/);
const glad = farFrom(/\b(gladly|happily|happy to|love (to|it|doing|you)|i like|i enjoy|enjoy it|worth (it|every)|no regrets|best (thing|decision)|do it again|put your feet up|surprise|thank you|glad i|proud)\b/);

export const martyr: Rule = {
  id: 'guilt/martyr',
  family: 'guilt',
  severity: 'warning',
  source: 'guilt-overall',
  says: '“{match}” keeps a bill of what was given',
  why: 'A list of sacrifices is heard as a debt. Say you are worn out, and name the one thing you would like help with.',
  find: [
    phrases(
      [
        // All by myself
        `(fine|ok|okay|right|whatever|no) (then)? , (i will|ill|i guess i will|guess i will) (just)? do (it|that|them|this|everything|it all|all of it|the lot|all the *|the *) (all)? ${selfAlone} ${asEver.replace(')', ')?')}`,
        `(i will|ill) (just)? do (it|that|this|everything|it all|all of it|the lot|all the *|the *) (all)? ${selfAlone} ${asEver}`, `guess (i will|ill|i have to) (just)? (do|clean|cook|sort|pay|carry|move|plan|book) (it|that|them|this|everything|it all|all of it|the lot|the *) (all)? ${selfAlone}`, `(i will|ill) (just)? (clean|clear|cook|sort|pay|carry|move|plan|book|handle|fix|deal with|take|tidy|wash|organise|raise|put) ... ${selfAlone} ${asEver}`, `(i am|im|i was) (left|stuck) (doing|to do|cleaning|to clean|cooking|to clear) (it all|everything|it|all of it) ${selfAlone} ${asEver.replace(')', ')?')}`, `i (did|cleaned|cooked|unpacked|carried|moved|planned|organised|paid for) (it all|everything|the whole *|the entire *|all of it) ${selfAlone} (again|as usual|as always|while you|like always|yet again)`, `(have|had|having) to do (everything|it all|all of it) ${selfAlone}`,
        // Everything
        'i (always|literally|have to|basically|already)? do (absolutely|literally)? everything (around here|round here|in this house|in this flat|in this relationship|in this family|in this marriage|here|for this family|for us|for everyone|myself|by myself|on my own|alone)', 'i do everything (and|while) (you|nobody|no one|get|never|i get|still|it is never)', '(why|do|must) (do|must)? i (always)? (have|need)? (to)? do everything (myself|around here|round here|for|alone|in this|on my own|$)', '(i am|im|am i) (always|literally|basically)? the only one (here|in this *|around here)? (who|that|to|in this)? (ever|even|actually|really)? (does|cleans|cooks|tries|trying|cares|makes an effort|making an effort|puts in|washes|tidies|empties|remembers|plans|works|doing anything|who does|does anything|pays|bothers|putting in|house who|relationship who)', '(i am|im|why am i) always the one (who|that|to)? (has to|have to|doing|cleaning|cooking|making|apologise|apologising|planning|texting|calling|driving|paying|giving|trying|chasing|reaching|text|call|clean|cook|plan|pay|drive|say sorry|reach|give in|compromise|does|cleans|cooks|makes|apologises|plans|texts|calls|pays|gives|tries|reaches|waiting|waits)', '(i am|im) the one (texting|calling|messaging|reaching out|apologising|saying sorry) first', '(i am|im) the one (doing|who does|who has been doing) all the (giving|work|cleaning|cooking|chasing|driving|effort|loving|trying)', '(why)? is it always me (who|that|doing|having|to)', 'it is always me (who|that|doing|having|cleaning|cooking|apologising|making)', 'i always have to (be the one|clean up after|pay for everything|apologise|fix everything|give in|compromise|chase|do everything|say sorry|come to you|make the effort|ask|remind you|beg|tidy up after|pick up after|do all)', 'if i (do not|did not|dont) (do it|do anything|clean|clean it|ask|plan it|plan anything|do things) , (then)? (no one|nobody|it) (else)? (will|would|does|ever|never)', '(no one|nobody) else (is going to|will|does|ever does|would) (do it|do anything|help|around here|bothers)', '(doctor said rest but)? who else is going to do it , you',
        // After all I do
        '(after|despite|considering|for|with) (all|everything|all the things|all that) (that)? (i|i have|ive) (always)? (do|did|done|have done|been through|went through|go through|gave|given|have given|have given up|gave up|given up|sacrificed|put up with|put into this|put in) (for|with|to|in) (you|us|this family|this relationship|this house|your family|your mum|him|the kids|this)', '(after|despite) (all|everything) (that)? (i|i have) (done|have done|sacrificed|have sacrificed|given|have given|gave up|given up|did|been through) $', '(is)? (this|that) (is|really)? (the|what|all the) (thanks|thank you|gratitude) i get', '(the|what) thanks (do)? i get', '(this|that) is (how|what) (you|i) (repay|thank|get for (helping|being|trying|caring|loving|doing|putting))', '(is)? (this|that) (how|what) (you|i) (repay|thank|get for (helping|being|trying|caring|loving|doing|putting))', '(you|you will) (do not|dont|never|will never|have never|have no idea|have no clue|do not even|never even|cannot even|even) (even)? (see|notice|appreciate|know|realise|appreciated|noticed|thank me for|what|how much|understand) (how much|what|everything|all|anything|all the things|the things|half of what|half the things|any of the things|all of what|how hard) (of what|that)? i (do|did|have done|sacrifice|sacrificed|gave up|have given up|work|put up with|go through|have been through) (for|around|here|every|$)', 'do you (even|actually|ever)? (know|realise|have any idea|understand|see|appreciate) (how much|what|everything|all|all the things|how hard) (that)? i (do|did|have done|sacrifice|sacrificed|gave up|have given up|put up with|work|go through) (for|around|here|to|every)', 'i do (so much|all this|all of this|all that|it all|everything) for you and', 'i do (all this|all of this|all that) for you', 'how much i (did|do|have done) for you and (you|i)', '(realise|remember|regret|see) how much i (did|do|have done|gave up|sacrificed) for you', '(you|you just|always) (take|taking|took|have taken) (me|everything i do|what i do|all i do|it all) for granted',
        // Nobody helps
        '(nobody|no one|no body) (ever|even|else)? (helps|thanks|appreciates|listens to|notices|helped|thanked|asks|asked|offers|offered|bothers|lifts|lifted|looks after|takes care of|thinks of) (to help|if i|how i|me|a finger|anything i do|what i do|my effort|how much i)', '(not|never) (ever|once|even|so much as)? (get|got|had|hear|heard|say|said)? (even|so much as)? (a|any) (single)? (thank you|thanks|word of thanks|bit of thanks|bit of help) (from|for|in|$)', 'not (even)? (a|one) (thank you|thanks|word of thanks)', 'without (even|so much as) (a|one) (thank you|thanks)', '(do|did) i (ever|even)? get (a|any) (thanks|thank you|help|appreciation|credit)', 'is it (really)? (that|so|too) hard to (say (thank you|thanks)|help me|help out|help around|lift a finger|thank me)', 'would it kill you to (help|say thank you|say thanks|thank me|wash|do the dishes|lift a finger|do something)', '(i am|im) (not|just|only) (your|the|a|basically)? (maid|servant|slave|cleaner|skivvy|chauffeur|personal chef|free taxi|live in cook|housekeeper|doormat|cook and cleaner)', 'i have only been (cooking|cleaning|standing|waiting|slaving|working|scrubbing|minding|carrying|driving) (...)? (since|all day|all night|all morning|for)', '(she|he|they|mum|mam|dad) (has|is|have) only been (cooking|cleaning|waiting|standing|working|baking) (since|all|for)', '(only|just only) (queued|travelled|drove|waited|walked|flew|cooked|cycled|stood) ... (hours|hrs|miles|hour|days)', '(for|to) (you|your family|us|this) and (you|i) (cannot|could not|did not|do not|will not|would not|never|get|got) (even|nothing|one)', '(i only|only) (moved|left|gave up|travelled|fasted|sold|worked|drove|queued|waited|flew) (...)? (...)? for (you|them|us)',
        // Sacrifice
        'i (have|literally|already)? (sacrificed|sacrifice) (so much|everything|a lot|my *|my whole *|years|all) (for|so) (you|us|this|that)', '(everything|all) (that)? i (have)? (sacrificed|given up|gave up) (for|to be)', 'i (have|have literally)? (gave|given|give) you (absolutely|literally)? (everything|my (whole|entire)? (life|twenties|thirties|youth|best years)|the best years) (and|of my life|but|for|$)', 'i (gave|wasted|threw away|lost|put) (you)? (the best|my best|all my|my|so many|ten|five|two|three|four|* good) years (of my life)? (on|of|to|for) (you|my life|this|us|waiting)', 'wasted (my|all my|so much|* ) (years|time|life|money|twenties|effort) on (you|this relationship|this marriage)', 'i (have been|was|am) nothing but (good|nice|kind|loyal|patient|supportive|loving|generous|sweet|understanding) to you', 'i (bend|bent|bending|have bent) over backwards for (you|us|this)', 'i (work|worked|slave|slaved|break|broke|am breaking|am working|bust|busted) (away)? my (ass|arse|back|butt|fingers|balls) (off|to the bone)? (for|so) (you|us|this|that)', '(i|i have been|im|i am) (slave|slaved|slaving) (away)? (all day|over|for|in)', 'i (sold|put myself through|went without|have gone without|have worked|worked two|skipped|missed|remortgaged|have had the same|dropped out) ... ... so (that)? you (could|can|would|did not)', 'i put (you|him|her|them|everyone|everybody|everyone else) (first)? (before|above|ahead of) (me|myself) (and|but|every|all|always)', 'i (always|have always) put (you|everyone|everybody|everyone else) first (and|but|while)', 'i (carry|carried|have carried) (this|the) (whole|entire)? (relationship|family|house|household|marriage) (on my|alone|myself|by myself)?', 'i lied to my (whole)? (family|parents|mum) for you',
      ],
      {
        negated: 'keep',
        unlessNear: ['he (said|says)', 'she (said|says)', 'they (said|say)', 'my (boss|manager|landlord|team|colleagues|flatmates|housemates|brother|sister)', 'at work', 'i feel like', 'sometimes i feel', 'it feels like', 'i was (wrong|being)', 'sorry', 'let me'],
        unless: ['helps me (laugh|sleep|relax|smile|think|feel|unwind|see|calm|like you|the way you|more)', 'helped me (laugh|like you|the way|more|with|understand|see)', 'i do everything and you do what', 'i do everything and you still', 'the only one who (cares|remembers) * i', 'i will do it myself (then)? i (like|love|enjoy)', 'i do everything for us to', 'always the one who makes me', 'always the one (making|who makes) (me|us) (laugh|smile)'],
        when: all(unsoftened, glad),
      },
    ),
    phrases(['(like|as) i (always|usually) (do|have to|have|did)'], { when: all(unsoftened, closed, sting, glad) }),
    phrases(['i (gave|have given|have gave|only gave|literally gave) up (my|a|the|everything|so|all|our|* for|this|that|* and|seeing)? ... for (you|us|this|this family|this relationship|your|him)', 'i (turned|have turned) down ... for (you|us|this)', 'i (took|have taken|booked) (the (day|week|afternoon|morning)|a day|time|leave) off (work)? for (you|this)', 'i (left|quit|lost) (my|everything|a|the) (job|friends|family|country|home|career|city|husband|wife|life|behind)? (...)? for (you|us)', 'i (only|even|literally)? (moved|came|relocated|uprooted) (to another|across the|countries|cities|all|here|my whole|my|to a|to this|half way|halfway) ... ... for you'], {
      unlessNear: ['lent', 'worth', 'best', 'would again', 'do it again', 'no regrets', 'glad', 'happy', 'love', 'rather', 'my seat', 'surprise', 'i wanted to', 'bonus', 'thank', 'never looked back'],
      when: all(unsoftened, glad),
    }),
    phrases(['i do everything for you', 'do everything for everyone'], { when: all(unsoftened, closed, farFrom(/\b(because|love|happy|glad|want|let me|would)\b/)) }),
  ],
  bad: [
    "[fine I'll do it all myself]",
    '[after all I do for you]',
    '[I do everything around here]',
    "I'll smile and say nothing, do what you want, you will anyway, [like I always do]",
    '[nobody ever helps me]',
    '[I gave up Leeds for you]',
    '[is this the thanks I get] for cooking?',
    "[i'm always the one who apologises]",
    "[ill do the dishes by myself again]",
    '[you take me for granted]',
  ],
  fine: [
    "I'll do it myself, I like painting",
    'after all I do love you',
    'the things I do for you haha',
    'after everything you did for me this month, dinner is mine',
    "I'd do anything for you",
    'nobody helps me laugh like you',
    "I'll kiss you goodnight like I always do",
    'I gave up chocolate for Lent',
    "don't get up, I'll do the dishes, you cooked",
    "I'm the only one who gets the last dumpling",
    'thank you for everything you do around here',
    'I gave up my seat for you on the bus once, remember',
  ],
  better: ["I'm worn out. Could you do bedtime tonight?", 'It would help me if we split the mornings. Would Tuesday suit you?'],
};

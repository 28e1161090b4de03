import { both, notFollowedBy, told } from '../around.js';
import { phrases, type Rule } from '../rule.js';
import { closes } from './words/cues.js';
import { near, notNear } from './words/everyday.js';
import { fineSexualPressure } from './words/fine-sexual-pressure.js';
import {
  accused,
  adult,
  blame,
  breaksOff,
  endsHere,
  free,
  insists,
  intimate,
  leftThere,
  nudge,
  onlyThat,
  own,
  refused,
  unlaughing,
} from './words/intimacy.js';

const who = '(girlfriend|boyfriend|wife|husband|partner|gf|bf|woman|man|missus|fiancee|fiance)';
const one =
  '(me)? (one|it|them|some|something|more|a pic|pics|a picture|a photo|a photo of you|a pic of you|a snap|photos)';
const pic = '(pic|picture|photo|snap|selfie)';

export const sexualPressure: Rule = {
  id: 'safety/sexual-pressure',
  family: 'harm',
  severity: 'stop',
  source: 'consent',
  says: '“{match}” pushes past a no, or makes closeness a duty',
  why: 'A no is a whole answer, and a yes counts only when it is free. Say that no is fine, and mean it.',
  find: [
    phrases(
      [
        `(come on|go on|oh come on|please|pretty please|do not be (boring|shy|like that|mean)) , (babe|baby|love|hun)? , (just|only)? one (more|little|quick|tiny|cheeky)? ${pic}`,
        `(just|only) one (more|little|quick|tiny)? ${pic} , (please|come on|go on|i am begging you|i beg you|no one will (see|know)|nobody will (see|know)|i will delete it)`,
        `(i am)? not asking (for)? (much|a lot|the world) , (just|only)? one ${pic}`,
        `one (more|little|quick)? ${pic} , and i will (stop (asking|going on|begging|bothering you)?|leave you alone|never ask (again)?)`,
        `one (more|little|quick)? ${pic} will not (hurt|kill) (you)?`,
        `(it is)? (just|only) (a|one) ${pic} , what is (the big deal|your problem|wrong with you|the problem)`,
      ],
      { negated: 'keep', when: both(adult, endsHere, onlyThat) },
    ),
    phrases(
      [
        `if you (really|truly|actually|even|ever)? (loved|love|fancied|fancy|wanted|want|trusted|trust|cared about|care about) me (at all)? , (then)? , (you would|you will|you should|you must) (just|at least|already|have)? (send|sent|show|shown) ${one}`,
        `if you (really|truly|actually|even|ever)? (loved|love|fancied|fancy|wanted|trusted|trust|cared about) me (at all)? , (then)? , (you would|you will|you should) (just|at least|want to)? (come (upstairs|to bed)|be in the mood|not turn me (down|away)|not say no (in bed|to me tonight|at bedtime)|want (me|it) (more|too|tonight))`,
        `you would (just)? send ${one} if you (really|truly|actually|even)? (loved|love|fancied|wanted|trusted|cared about) me`,
        `(send|show) ${one} , (then|or)? , (if|to (prove|show) (that)?|prove) you (really)? (love|loved|trust|fancy|want) me`,
        `prove (that)? you (really)? (love|trust|fancy|want) me , (and)? (send|show) ${one}`,
        `if you (are not going to|will not) (even)? send ${one} , (then)? what (is|would be) the point (of us|of this|in us)?`,
        `(send|show) ${one} or (we are|i am) (done|over|finished|leaving|gone)`,
      ],
      { negated: 'keep', when: both(adult, closes) },
    ),
    phrases(
      [
        'you owe me (big time|one)? after (tonight|last night|the other night|making me wait|saying no|turning me down|the way you (teased|left) me)',
        `you can not say no to your (own)? ${who}`,
        '(wives|girlfriends|husbands|boyfriends) (do not|are not (meant|supposed) to) say no',
        'you owe me (in bed|upstairs|a night|some intimacy|some fun upstairs)',
        'i (bought|paid for|got|made) (you)? (dinner|everything|the hotel|the drinks|the meal) , so (you|you can|you should|the least you can do is|now you) (come upstairs|come to bed|send|stay the night|be in the mood|can not say no|do not get to say no)',
        '(the)? least you (can|could) do is (come upstairs|come to bed|send me (one|it|something|a pic)|be in the mood|show me something|want me)',
        '(it is|that is) (part of)? (your|a) (wifely|husbandly|girlfriend|marital|relationship) (duty|duties|job)',
        `(it is|that is) (your (duty|job)|part of (being|the job)) (as|of)? (my|a|being a|being my) ${who}`,
      ],
      {
        negated: 'keep',
        when: both(
          own,
          unlaughing,
          told,
          free,
          closes,
          leftThere,
          notNear(
            /\b(dogs?|film|movie|tractors|snor\w*|karaoke|quid|pounds|pints?|taxi|cab|washing|dishes|cook\w*|bins?|hoover\w*|cinema|match|game|dance|wine|drinks? (on|are)|pizza|curry|chips|cake|listen\w*|carry\w*|support|spiders?|tea|coffee|mum|mam|mom|dad|parents|story|explanation|apology|early night|sleep|lie in|quiz|team|won|lost|bet|rematch|score|lift|drove|driving|carried)\b/,
          ),
        ),
      },
    ),
    phrases(
      [
        'you (never|hardly ever|barely ever|do not ever) (even)? want (to|it|me|any of it|to be (close|intimate) (to me|with me)?|to touch me) (with me)? (anymore|any more|these days|lately|at all|tonight)?',
      ],
      { negated: 'keep', when: both(refused, breaksOff, accused) },
    ),
    phrases(
      [
        'you (never|hardly ever|barely|do not ever|do not even|do not) (want|feel like|fancy) (to|it|me|any of it) (anymore|any more|these days|lately|at all|tonight|ever)?',
        '(you are|you were) (never|not|not ever|hardly ever) (ever)? in the mood (for me|for it|with me)? (anymore|any more|these days|lately|again)?',
        'not in the mood again',
        '(you)? always (say no|turn me down|push me away) (to me)? (in bed|at bedtime)?',
        'always too tired (for me|for it)?',
        'never want (to|it|me) (is|it is) not normal',
        'not tonight (again|, again)',
        'another (headache|excuse|no)',
        '(always|every time) (a headache|too tired|an excuse|the same excuse)',
        'i have needs (too|you know)?',
        '(you)? (keep|always) (saying no|turning me (down|away)|pushing me away) (to me)? (in bed|at bedtime|at night)? (again)?',
        '(it is|it has) been (weeks|months|ages|forever) (since)?',
      ],
      { negated: 'keep', when: both(refused, breaksOff, intimate, blame) },
    ),
    phrases(
      [
        `(everyone else's|everybody else's|everyone's) ${who} gets (pics|photos)`,
        `every (couple|${who}) does (it|this|that)`,
        `(everyone's|everyone else's|everyone elses|everybody elses|everybody's|everybody else's|every other|any other|all my (friends'|mates'|mates|friends)|my (mate's|mates'|mates|friend's|friends)) (${who}|girlfriends|boyfriends|wives|husbands) (does|do|send|sends|is fine with|are fine with|is up for|are up for|would|will) (it|them|one|that|this|pics|photos)`,
        `(all|most|other|normal|real) (couples|girlfriends|boyfriends|wives|husbands|girls|guys|men|women|partners) (send (pics|photos|them|it|one)|would (just)? send (me)? (one|it|them|pics)|are up for it|would be in the mood)`,
        `(everyone|everybody) (else)? (does it|sends (them|pics|one)|is doing it) , (so)? , (why|do not|what is|just|come on|stop)`,
        `what (kind|sort) of (a)? ${who} (says no|does not want (to|it|me)|will not (even)? send|never wants|turns (me|her|his) * down|is never in the mood)`,
        `a (good|real|proper|normal|decent) ${who} would (send|send ${one}|want it|want me|come upstairs|be in the mood|not (make me (ask|beg)|turn me down))`,
      ],
      { negated: 'keep', when: both(adult, told, breaksOff) },
    ),
    phrases(
      [
        '(all|most|other|normal|real) (couples|girlfriends|boyfriends|wives|husbands|girls|guys|men|women|partners) (do it|do this|do that|want it|want to)',
        'my ex (never said no|never turned me down|was always (up for it|in the mood|willing)|would have (sent (one|it|them)|come upstairs|wanted (to|it|me))|would send (one|it|me pics)|always (sent (one|them|pics)|wanted (to|it|me)))',
        'i (will|am going to) (keep asking|not stop (asking)?|not (talk|speak) to you) (till|until) you send (me)? (one|it|a pic)',
        'i am not (going to)? (stop|stopping) (asking)? (till|until) you send (me)? (one|it|a pic)',
        'not (talking|speaking) to you (till|until) you send (me)? (one|it|a pic)',
        'you (will|would) (get in|be in|get into) the mood (once|when|if) (we|i|you) (start|get going|get started|let me|have started)',
        '(if i (do not|can not) get it at home|get it (elsewhere|somewhere else)|look elsewhere)',
        'how am i (meant|supposed) to stay faithful',
        'no wonder (people|men|women|guys|husbands|wives) (cheat|stray|look elsewhere)',
        'you do not love me if you do not want (to|it|me) (tonight)?',
        'you can not start something (and|you|that you) (then)? (not|can not|do not|will not) finish',
        'i should not (even)? have to (beg|ask|fight) (you|for it|for this)?',
        `i should not have to (beg|ask|fight) my own ${who}`,
        'you (always|will always|have always)? (have|got|find) (an|some|another) excuse',
        'stop (making excuses|finding excuses|making me wait) and (come|send|show)',
        `(i am your|you are my) ${who} , (so)? , (and)? (you (have to|should|must|can not|are meant to|are supposed to)|i have a right|it is my right)`,
        '(i will be|i am going to be) (so|really|very)? (hurt|gutted|upset|annoyed|angry|furious|cross|rejected) if you (say no|turn me down|push me away|do not send one) (again|tonight)?',
      ],
      { negated: 'keep', when: both(refused, told, intimate, insists) },
    ),
    phrases(
      [
        `(i am your|you are my) ${who} , (so)? , you (can not|do not get to|are not allowed to) (say no|refuse|refuse me|turn me down)`,
      ],
      { negated: 'keep', when: both(refused, told, closes) },
    ),
    phrases(
      [
        'all your (friends|mates) (do it|do that|send them|send (pics|photos))',
        '(we both|i) know you (really|secretly)? want (to|it)',
        'you have to (be in the mood|come to bed|come upstairs|want me) (tonight|now)?',
      ],
      { negated: 'keep', when: both(refused, told, breaksOff, intimate, insists) },
    ),
    phrases(
      [
        '(please|just|come on|so)? , (just)? send (me)? (one|it|them|a pic|a photo|something)',
        '(please|come on|go on) , just one',
        'just (send)? (me)? one',
      ],
      {
        negated: 'keep',
        when: both(
          refused,
          closes,
          near(
            /\b((nobody|no one|noone)( else)? (will|is going to|ever) (ever )?(see|know)|i (will|promise to|am going to) delete (it|them)|do not you trust me|you do not trust me|(why|so) (will|do) not you( just)? send)\b/,
          ),
        ),
      },
    ),
    phrases(
      [
        'do not be (such)? (a)? (little)? (prude|prudish|frigid)',
        'do not be so (prudish|frigid|uptight in bed)',
        '(stop|quit) being (such)? (a|so)? (little)? (prude|prudish|frigid)',
        'you are (such|being|just|so|always|really)? (such)? (a)? (little|total|complete|right|real)? (prude|frigid|prudish)',
        'why are you (such|being|so)? (such)? (a)? (prude|frigid|prudish)',
        '(are|r) you (a)? (prude|frigid) (or something|or what)?',
        '^ (god|wow|ugh)? , (such a|what a) prude $',
        'did not (know|think|realise) (that)? (you were|i was (dating|marrying|seeing)|i (married|was with)) (such)? a prude',
      ],
      {
        negated: 'keep',
        when: both(
          own,
          unlaughing,
          notFollowedBy(/^(?:about|when it comes|with)\b/),
          notNear(
            /\b(film|films|movie|book|novel|painting|statues?|museum|art|documentary|series|joke|jokes|swear\w*|comedy|comedian|musical|cold|freezing|heating|weather|outside|wind|sea|pool|water|sauna|never (said|thought|called)|not a prude|love that|love how)\b/,
          ),
        ),
      },
    ),
    phrases(
      [
        '(i know)? you (said|say|keep saying|told me) (no|not tonight|you (did|do) not want to|you (are|were) not in the mood|you are not (sure|ready|comfortable)|you were not (sure|ready|comfortable)) , (again)? , (but|and)',
        'i know you (do not|did not) (want to|feel like it|feel ready) , but',
        'i know you are (not in the mood|not ready|not up for it) , but',
        'i (know it is|get that it is) a no (from you)? , but',
      ],
      { negated: 'keep', when: both(refused, intimate, nudge) },
    ),
    phrases(
      [
        'you (said|promised) (you would|you will|you were going to|to|me)? ... (so|and so|and now) you (have to|have got to|must|need to|can not (back out|say no|change your mind))',
        'you (said|promised) (you would|you will) , (so|and)? , (now)? , (send it|do it|show me|no backing out|no changing your mind)',
        'you said (maybe|later|tonight|yes) (later|tonight|earlier)? , (so)? (now)? you (have to|must|can not (back out|say no))',
        '(after|i) (i|all i|everything i)? (paid|spent|bought|booked|drove|cooked|planned|came) ... , (and)? , (now)? you are (saying no|still saying no|not even in the mood)',
        'you can not (just|suddenly)? (change your mind|back out|say no) (now|on me)?',
        '(it is)? too late to (say no|change your mind|back out) (now)?',
        '(you said|you already said) yes (earlier|before|yesterday|last (time|week|night))? , so (you|it|no|that|do)',
        'you (did it|sent (one|it|them)|were up for it|said yes) (last time|before|last week|for your ex|to your ex|with your ex) , so (you can|you have to|why not|what is|do it|send|now)',
        'do not make me (beg|ask again|ask twice)',
        'stop (making me (beg|wait|ask)|playing hard to get) and',
        'you can not (just)? (leave me like this|get me (all)? worked up and)',
        'you got me (all)? worked up , (so|now) (you|it)',
        'you (sent|send) (pics|photos|them|one|those) to your ex',
        'i will (just)? (get|find) (it|someone who will|someone who wants to|someone else) (somewhere else|elsewhere)?',
        '(someone|somebody|plenty of people|other (girls|guys|men|women)) else (would|will) (happily)? (send|want|do|$)',
      ],
      { negated: 'keep', when: both(refused, intimate) },
    ),
  ],
  bad: [
    '[come on, just one pic]',
    '[you owe me after tonight]',
    '[I know you said no but] come on, send me one pic tonight',
    "[You're never in the mood], other couples manage it",
    '[Please babe, just one little photo], no one else will see it',
    "[if you loved me you'd send one]",
    '[if u really fancied me ud send me a pic]',
    "[you never want to anymore], what's wrong with you",
    "[everyone's girlfriend does it]",
    "[don't be such a prude]",
    '[you said you would so you have to], I want that pic now',
    "[What kind of wife says no], it's been a month",
    '[I paid for dinner so you can come upstairs]',
    "[you said you weren't in the mood but] please, come to bed, just this once",
    "[if you loved me you'd come upstairs]",
    "[It's your duty as my wife]",
    '[stop being so frigid]',
    '[Not tonight again], how long am I meant to wait? [I have needs]',
  ],
  fine: fineSexualPressure,
  better: ['No is fine. Miss you anyway.', 'I would love to be close tonight, and no is a fine answer too.'],
};

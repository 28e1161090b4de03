import { both, told } from '../around.js';
import { phrases, type Rule } from '../rule.js';
import { closes } from './words/cues.js';
import { near, notNear, notProtecting, serious, sincere } from './words/everyday.js';
import { fineCoercion } from './words/fine-coercion.js';

const love = '(love|loved|cared about|care about|cared for|care for|trusted|trust|respected|respect|wanted|want)';
const ifLove = `if you (really|truly|actually|even|ever|did)? ${love} me (at all|like you say|as much as you say|the way you say)?`;
/** Acts that are asked for as proof; play and food are left to `serious`. */
const acts =
  '(answer|reply|pick up|call me back|prove|show me you|send|let me|let us|do (it|this|that|what i|as i|anything i)|say yes|not say no|give me|give it|tell me (who|where|everything|your)|block|delete|unfollow|unfriend|cut (him|her|them)|choose me|pick me|cancel|skip|quit|drop (him|her|them|everything|out|it)|leave (him|her|them|now|your|work)|stop (seeing|talking|texting|asking|arguing|saying no|questioning|making me ask|making excuses|hanging|going)|come (over|home|back|here|now|round)|stay (over|in|home|here|the night|tonight)|want to|not (go|need|see|talk|mind|ask|hesitate|refuse|argue|hide|question|want to|be (out|with)|make me (wait|ask|beg))|share (your|it)|unlock|turn on|sign|pay|lend|get rid|marry|have my|have a baby|move (in|here)|already|not even (have to)? (ask|think|question|hesitate)|have (answered|sent|done|said yes|come|let|proved|picked|stayed|replied|shown))';
/** What makes 'you have to' a price: a no that was said, a debt, an 'or'. */
const refused = near(
  /\b(you (said|say|keep saying|told me) (no|not|you (do|did) not)|your no\b|said no|saying no|say no|no again|(do not|does not) want to|do not care (if|that|what|how)|whether you (like|want)|or (else )?(we are|i (am|will)|it is) (done|over|finished|leav|gone|end)|or we are|end of (story|discussion)|get in the car|you owe me|after (all|everything)|i paid|the least you)\b/,
);
const debt = near(
  /\b(you are (staying|coming|sleeping|going to (stay|come|do|let|send|say))|so (you are|you will|you can|do as|be nice|come|get|do not|stop|send|let|stay|say yes|no more)|the least you|(do not|you can not|you do not get to) (even )?(say no|refuse|turn me|back out)|do not (you )?(dare|think)|(you )?can not say no|say yes|staying (over|the night|here)|said no|saying no|say no|send it|let me|prove it|time to pay|and you (still )?(say|said) no|i (always|want to) collect|a yes|one night)\b/,
);
const invitation = notNear(
  /\b(my treat|on me|dinner|lunch|brunch|christmas|xmas|eid|diwali|thanksgiving|party|wedding|holiday|trip|spa|sunday|roast|celebrat\w*|relax|rest|put your feet up|my (mum|mam|mom|nan|gran|parents|family)|helping|help you|pay(ing)? for|lift|spoil\w*|treat|drinks|we all|everyone|fun|cocktails|airport)\b/,
);

export const coercion: Rule = {
  id: 'safety/coercion',
  family: 'harm',
  severity: 'stop',
  source: 'one-love',
  says: '“{match}” leaves no room for a no',
  why: 'A yes counts only when a no was possible. Say what you would like, and let no be a full answer.',
  find: [
    phrases(
      [
        `${ifLove} , (then|at all)? , (you would|you will|you had|id|you should|you must|you need to|you have to) (just|at least|already|have)? ${acts}`,
        `${ifLove} , (then|just)? , (prove it|send it|do it|answer me|unlock it|say yes|let me|block (him|her|them)|delete (him|her|them|it))`,
        `(prove it|send it|do it|answer me|say yes|let me|show me|come over|come home|delete it|unlock it|give me your *|share your location|block (him|her|them)) , (then)? if you (really|truly|actually|even)? (love|loved|trust|care about) me`,
        `you would (just)? (answer|reply|pick up|prove it|send it|let me|do it|do this|say yes|not say no|give me your *|share your location|unlock (it|your phone)|delete (him|her|them)|block (him|her|them)|stop (seeing|talking to) *) ... if you (really|truly|actually|even)? (loved|love|cared about|trusted) me`,
      ],
      { negated: 'keep', when: both(sincere, serious, notProtecting) },
    ),
    phrases(
      [
        'prove (to me)? (that)? you (really|still|actually)? (love|loved|trust|care about) me',
        '(need|want) you to prove (to me)? (that)? you (really|still|actually)? (love|trust) me',
        'prove your (love|loyalty)',
        'how do i know you love me if you (will not|do not|can not) (even)? (send|let|do|answer|share|give|say)',
        '(then)? (that|it)? (means|proves|shows) (that)? you (do not|never) (really)? (love|loved|cared about) me',
        '(then)? you (do not|never|clearly do not|obviously do not|must not|can not) (really|truly|actually)? (love|loved|care about|cared about) me (then|at all|enough)?',
      ],
      {
        when: both(
          sincere,
          serious,
          told,
          near(
            /\b(or (else )?(we|i|it|this|you)|send (it|me|them)|do it|by (tonight|midnight|tomorrow)|if you (will not|can not|do not (do|send|come|answer|let|give|share|say yes|stay)|say no|go (out|there|to|with)|refuse)|say(ing)? no|give me your|share your|right now|let me|block (him|her|them)|delete|quit|skip|cancel)\b/,
          ),
        ),
      },
    ),
    phrases(
      [
        'you owe me (that|this|it|something)? (much)? after ((the|that|this|last|those|all those|all that|all the|such a) (dinner|dinners|meal|meals|money|gifts|drinks|date|dates|hotel|flights|ring|jewellery|necklace)|(everything|all|what) i (paid|spent|bought|did|have))',
        'you owe me (for)? (the|that|those|all those|all the) (dinner|dinners|meal|meals|drinks|gifts|dates|hotel|weekend|flights) , (so|and|you|do not)',
      ],
      {
        when: both(
          sincere,
          serious,
          notNear(
            /\b(quid|pounds|euros?|dollars|rupees|naira|£|each|split|half|iou|transfer|bank|monzo|paypal|venmo|revolut|story|details|phone call|proper chat|explanation|an apology|early night|lie in|the gossip|goss)\b/,
          ),
        ),
      },
    ),
    phrases(['you owe me', 'you owe it to me', 'you do owe me'], {
      when: both(
        sincere,
        serious,
        told,
        debt,
        near(
          /\b(i (paid|spent|bought|drove|took you|got you|gave you|did)|dinner|meal|drinks|gifts?|money|hotel|after (all|everything)|last time|three times|all (i|that i))\b/,
        ),
        notNear(/\b(quid|pounds|euros?|split|transfer|story|apology|explanation)\b/),
      ),
    }),
    phrases(
      [
        'i (did not|do not) (pay|spend|buy|drive|book|take you|wait) ... (for nothing|to (be told|hear) no|for you to say no|to go home alone|so you could say no|to get (a no|nothing))',
        'after (all|everything) i (have)? (paid|spent|bought|done|did|gave|given|do) (for|on)? (you|us)? , (you|and you) (can not|do not get to|are not going to|still|dare) (say no|refuse|turn me down|said no|say no to me)',
      ],
      { negated: 'keep', when: both(sincere, serious) },
    ),
    // Said of a photo of the view it is a tease: a debt or a no makes it a demand.
    phrases(
      [
        '(the)? least you (can|could) do (is|after) ... (stay|let me|send|say yes|come over|do it|sleep|not say no|give me what)',
      ],
      {
        negated: 'keep',
        when: both(
          sincere,
          serious,
          near(
            /\b(after|paid|spent|bought|drove|owe|no|dinner|meal|drinks|gifts?|hotel|flights|ring|money|not want)\b/,
          ),
        ),
      },
    ),
    phrases(
      [
        'you (said|say) no , (i know)? , but (you are going to|you will|i am going to|i will|you are|i know you|we are|we both know) (do|doing|come|coming|send|sending|go|going|want|stay|staying|say|change|let|going to)? ... (anyway|any way|regardless|in the end|after all|$)',
        'you (said|say) no (last time|yesterday|before|already|again|to me)? , but (you are|you will|i am|we are) ...  (anyway|coming|doing it|staying)',
        '(i know|i heard)? (you|your)? (said)? no (but|and) i (do not care|am (doing it|coming|going to)|will do it) (anyway)?',
        'you (will|are going to|are) (do|come|coming|stay|staying|let me|send it|send them|do it|doing it) ... whether you (want|like) (it|to) or not',
        'i do not care (that|if|whether|how many times) you (said no|say no|do not want to|are not in the mood|said stop|do not want it)',
        '(stop|quit) saying no (to me|or|and)',
        'you do not (get to|have the right to|have a right to) (say no|refuse|tell me no)',
        'say no (to me)? (again|once more|one more time) and',
        '(a|any) (good|real|proper|decent) (wife|girlfriend|boyfriend|husband|partner|woman|man) (does not|would not|never) (say no|says no|refuse|refuses)',
        'you (will|are going to) do as (you are|i) (told|say|tell you)',
        '(just|now)? do as you are told (or|and|now)',
        'you did (it|that) (for|with) (him|her|your ex) , so (you can|you will|you are|why not)',
        '(can|will) have (them|it|your *) back when you (start|learn|behave|apologise|are (pleasant|nice|good)|do (as|what)|say yes|stop)',
        '(you will|to) (get|have) (them|it) back (when you|once you) (start|learn|behave|apologise|are (pleasant|nice|good)|do (as|what)|stop)',
        'talk to me properly and you will get (them|it) back',
        'it stays with me (until|till) you',
      ],
      { negated: 'keep', when: both(sincere, serious, told, invitation) },
    ),
    phrases(['my money , my (terms|rules)'], {
      negated: 'keep',
      when: both(sincere, serious, told, invitation, near(/\b(you want|you will|home by|so you|until you)\b/)),
    }),
    phrases(
      [
        'i (will not|do not|am not|am not going to|never) (be)? (take|taking|accept|accepting) (a)? no (for an answer)? , (so)? (you are|you will|you have to|get|we are) (coming|going|doing|staying|sending|letting|come|do|stay|send|dressed|in the car)?',
        'not taking no for an answer , (so)? (you are|you will|get) (coming|going|doing|staying|sending|dressed|come|do|stay)?',
      ],
      {
        negated: 'keep',
        when: both(
          sincere,
          serious,
          invitation,
          (_hit, { emoji }) => !emoji.some(({ mood }) => mood === 'warm' || mood === 'joy' || mood === 'flirt'),
        ),
      },
    ),
    phrases(
      [
        '(take|taking|accept|accepting) no for an answer',
        'no is not an (option|answer)',
        'i (was|am) not asking $',
        '(it|that) (was|is) not a (question|request) $',
        'you do not get to (decide|choose)',
        'you have no (choice|say)',
        'you do not have a (choice|say)',
        'until you (say yes|give in|let me)',
        'you can not (say no|refuse|turn me down)',
      ],
      {
        negated: 'keep',
        when: both(sincere, serious, told, invitation, refused, closes),
      },
    ),
  ],
  bad: [
    "[if you loved me you'd answer]",
    '[you owe me after that dinner]',
    '[prove you love me] and delete him',
    "[I won't take no for an answer, you're coming] home tonight",
    '[If you really loved me you would prove] it',
    '[if u loved me ud send] it',
    "[if you cared about me you'd let me] read it",
    "[if you loved me you'd quit] that job",
    "[you said no but you'll do it anyway]",
    "[if you love me you'll do what I] say",
    "[you'd do it if you loved me]",
    '[No is not an option], get in the car',
  ],
  fine: fineCoercion,
  better: [
    'I would have loved to see you tonight. No is fine too.',
    'I felt hurt when my call went unanswered. Can we talk when you have time?',
  ],
};

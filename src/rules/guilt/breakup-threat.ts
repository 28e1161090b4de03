import { both, told } from '../around.js';
import { phrases, type Rule } from '../rule.js';
import { closed, farFrom, unsoftened } from './words/tone.js';

const weAreDone =
  '((we are|were|us) (so|officially|completely)? (done|over|through|finished)|(it is|its|this is) (all)? over|(i am|im) (done|gone|so gone|leaving you|walking out|moving out|breaking up with you|ending (it|this|things)|out of here|done with (you|us|this))|i (will|am going to) (leave you|break up with you|dump you|end (it|this|things)|walk (away|out)|be gone)|(you will|you are going to) lose me|i want a divorce)';
const endIt =
  '(end it|end this|end things|end us|end this relationship|break up|break it off|split|split up|call it quits|get divorced|get a divorce|stop seeing each other|stop dating|go our separate ways|be done|not be together|see other people|take a break|just stop this)';
/** What makes it an honest talk, or no talk about the two of us at all. */
const honest = farFrom(
  /\b(talk (about|this|it|in person|properly|tonight|tomorrow|when|face)|(can|could) we (please )?(talk|meet|sit)|in person|i('ve| have) (been thinking|thought)|for (weeks|months|a while|a long time)|i('m| am) sorry|neither of us|care about you|grateful|we('ve| have) grown|growing apart|different things|both (of us )?deserve|deserve better than|series|season|episode|film|movie|game|match|level|project|essay|meeting|zoom|call with|shift|lease|subscription|contract|netflix|class|course|dessert|party|pudding|queue|spoil\w*|monopoly|scrabble|mario|kart|fifa|pineapple|raisins|marmite|ketchup|pizza|chips|fries|crisps|snack\w*|burrito|toilet seat|loo roll|blanket|duvet)\b/,
);

/** The same words about other things. */
const elsewhere = [
  'end (it|this|things) (with|there|here|on|at|early|by|in|after|before|as|like|off|together|well|nicely)',
  '(do not|never|not going to|will not|would never|cannot) (want to)? (break up|leave you|split up|end (it|this))',
  'you would not be (happier|better|better off)',
  'split (the|a|it|up the|up for|dessert|chores)',
  'take a break (from|and|for|at|in|now|after)',
  'break up (the|your|my|our|for|a)',
  'find someone else to (do|cover|take|drive|help|fix|play|sit|go|come|watch|join|feed|mind|run|share|ask|lift|carry|swap)',
  'done (shopping|packing|cooking|cleaning|eating|talking|here|for|with (the|it all|work|school|dinner|my)|by|in|at|today|before|early)',
  'over (the|there|here|at|by|to|in|for|it|next|on|dinner)',
  'finished (the|by|at|with (the|work)|for|here|early)',
  'out of here (by|at|early|in)',
  'gone (by|before|at|for|until|till|all|to|on)',
  'lose me (in|at|on)',
  'better (with (her|him) (than|now|today)|with someone else (on|in|there))',
  'end up (alone|single) (in the|at the|with)',
  'be with someone who (is|has|knows|gets)',
  'call it quits (for|on|early)',
];

export const breakupThreat: Rule = {
  id: 'guilt/breakup-threat',
  family: 'guilt',
  severity: 'error',
  source: 'protest-behaviour',
  says: '“{match}” puts the relationship on the line',
  why: 'Talk of leaving in the middle of a quarrel makes it hard to feel safe enough to talk. Say what hurt and what you would like, or keep this for a calm hour.',
  find: [
    phrases(
      [
        'then maybe we are (done|over|finished)',
        'maybe we are (just)? (done|over|finished) then',
        `(maybe|perhaps|then|i think|guess|fine|honestly|so) (maybe|then)? , we should (just|all|probably|honestly)? ${endIt}`,
        `(let us|lets|we should|we can|we might as well|we may as well) (just)? ${endIt} then`,
        `(then|fine|ok|okay|whatever) , (let us|lets|we can) (just)? ${endIt}`,
        `we (might|may) as well (just)? ${endIt}`,
        `(is that|is this) what you want , to ${endIt}`,
        'maybe (i|we) should (just|seriously)? (leave you|walk away|walk out|move out|pack my (bags|things|stuff)|find (someone|somebody) (else|better|who (cares|does|will|wants me|loves me|treats me|appreciates me|actually))|be with someone (else|who)|give up on (you|us|this relationship)|see other people|date (someone else|other people)|go back to my ex|call my ex|text my ex|break up with you|divorce you|dump you|disappear|be single|be alone)',
        '(then)? i should (just)? (dump you|break up with you|leave you)',
        'maybe (you and i|we) (are|were) (just)? (not|never) meant (to be|for each other) (then|if|after all)',
        'guess (you and i|we) (are|were) (just)? (not|never) meant (to be|for each other)',
        '(just|then|go on|fine|so|ok|okay|why do you not|why not) , (just|go ahead and|go)? (break up with|dump|leave|divorce) me (then|already|now|if)',
        'then (just)? (break up with|dump|divorce|leave) me',
        '(just)? (break up with|dump|divorce) me (then|already|if|and (get it over|find|be))',
        'why (do|dont|dont|not) (you)? (not)? (you)? just (break up with|dump|divorce|leave) me',
        '(go|just|then|maybe you should|you should|you can|why do you not|fine) , (just)? (go)? (and)? (find|date|marry|be with|go be with|go out with) (yourself)? (someone|somebody|some one|another (girl|man|woman|boyfriend|girlfriend|wife|husband|guy)) (else|better|new|then|who)?',
        'find (yourself)? (someone|somebody|some one) else (then|to love|to be with|to put up|to treat|to (cry|lie) to|because i|if|since)',
        '^ find (yourself)? (someone|somebody) else $',
        '(go|just go|then go|fine go|you should|maybe you should) (and|just)? (be|live|go out) with (her|him) (then|instead|if|since|already)',
        'i (can|could|will|should) (easily|always|just)? (find|have found|get|be with) (someone|somebody) (better|who (cares|treats|loves|appreciates|actually|will|wants|makes time|does|would))',
        '(there are|plenty of|loads of|lots of|so many) (plenty of|loads of|lots of|so many|other)? (other)? (guys|girls|men|women|people|boys) (out there)? (who|that) (would|want|would love)',
        '(someone|somebody) else would (love|treat|appreciate|be (happy|lucky|glad)|kill) (to|me)',
        '(you would|you will|you are|youd|maybe you are|maybe you would) (all|both)? (probably|obviously|clearly|just|honestly)? (be)? (much|so much|a lot|way)? (happier|better|better off) (without me|with someone else|with somebody else|with her|with him|with your ex|if i (left|was gone|were gone|was not around|disappeared)|if we (broke|split|ended|were not|never))',
        'your life would be (better|easier|so much (better|easier)) without me',
        '(we are|were) (so)? (done|over|through|finished) (if you|unless you)',
        '(it is|its) over (if you (do|go|leave|ever|keep|lie|cheat|talk|text|see|are not|cannot|will not)|unless you)',
        '(i am|im) (done|gone|leaving you|breaking up with you|moving out) (if you (do|go|leave|ever|keep|lie|cheat|talk|text|see|are not|cannot|will not)|unless you)',
        'i will (leave|dump|break up with|divorce) you if (you|this|it)',
        'consider (us|this relationship|this marriage|it) (done|over|finished)',
        '(i am|im) (so|this|very|really|that)? close to (leaving you|ending (it|this|us|things)|breaking up|breaking up with you|walking away|walking out|dumping you|calling it quits|being done|leaving)',
        '(i am|im) (seriously|honestly|actually)? (thinking (of|about)|considering) (leaving you|dumping you|divorcing you)',
        'do not make me (leave you|break up with you|dump you|end (this|it)|divorce you|choose)',
        '(you are|youre|you will|youll) (going to|gonna)? (lose me|end up (losing me|alone|single)) (if|one day|soon|for good|over this|and|like this|when|at this rate|then)?',
        'do you want to lose me',
        'you know where the door is',
        'there is the door',
        '(last|final|only) chance (before|or) (i|we) (leave|walk|am|are|go|end|break|pack)',
        '(why|what) am i (even|still) (with you|doing with you)',
        '(this is|that is) (exactly)? why we should (not be together|break up|just break up|end)',
        '(be|become|enjoy being|have fun being) single then',
        'i (should|wish i had|wish i) never (have)? (dated|married|met|got with|gotten with|said yes to) you',
        'me or (her|him|them|your (friends|mates|mum|mother|phone|job|ex|game|xbox|family|drinking)) (choose|pick|you choose|you pick|decide)',
        'choose , (me or|me or your|between me and|it is me or|between us and) (her|him|them|your|the|*)',
        '(it is|its) (either)? me or (her|him|them|your (friends|mates|mum|mother|phone|job|ex|game|xbox|family|drinking))',
      ],
      {
        negated: 'keep',
        unless: elsewhere,
        when: both(unsoftened, honest),
      },
    ),
    phrases(
      [
        `(say|do|pull|lie|cheat|try|treat|speak|talk|act|ghost|ignore|hang|stand|cancel|leave|go|text|see|touch|forget|embarrass|shout|raise|call|block|show|come) ... ... (again|one more time|once more|any more|anymore) , (and|then)? ${weAreDone}`,
        `(one more|1 more) (lie|time|word|stunt|mistake|chance|strike|excuse|fight|argument|text|like|comment|slip|drink|secret|night|missed|no show|cancelled|thing|of) ... , (and|then) ${weAreDone}`,
        `next time ... , ${weAreDone}`,
        `(keep|carry) ... (up|on|this|that|it|acting|going|talking|doing|like this|like that|ignoring me|lying) , (and|then) ${weAreDone}`,
        `or (else)? ${weAreDone.replace('(it is|its|this is) (all)? over', 'it is over')}`,
        `if you (ever|even|so much as|dare|really|still|just)? (go|goes|leave|walk|hang up|do that|do this|do it|talk|speak|text|see|call|message|follow|like|add|lie|cheat|keep|choose|pick|cancel|ignore|block|say|stay|drink|smoke|touch|meet|come home|think|forget|break|tell|raise|shout|cannot|can not|will not|wont|want|post|look|dance|bring|mention|show|miss|refuse|delete|stand|turn|let|treat|flirt|accept|come|put|did|spend|work|bail) ... ... , (then)? ${weAreDone}`,
        `if you (do not|dont|cannot|can not|will not|wont) (ever|even|just)? (reply|answer|text|call|come|tell|show|stop|choose|apologise|apologize|pick|delete|block|change|quit|say|marry|propose|explain|trust|love|want|make|put|prove|care|get|start|leave|give|open|unfollow|move|turn|ring|respond|believe) ... ... , (then)? ${weAreDone}`,
        `unless you (...)? (...)? , ${weAreDone}`,
      ],
      { negated: 'keep', unless: elsewhere, when: both(unsoftened, closed, honest) },
    ),
    phrases(
      [
        'maybe (i|then i) should (just|really)? (leave|go|stop|stop trying|quit|give up) (then)?',
        'maybe i should (just)? (not come home|not come back|stay at my (mums|parents|sisters|friends|moms))',
        '(so|then|fine) , i will (just)? leave (then|you)',
        '(just|go on|fine|then) , leave me then',
      ],
      {
        when: both(
          unsoftened,
          honest,
          told,
          (hit, { words }) => {
            const at = words.findIndex((word) => word.end === hit.end);
            const next = words[at + 1];
            return (
              !next ||
              next.sentence !== words[at]?.sentence ||
              (next.afterBreak && /^(you|u|if|since|and|then|i|clearly|obviously)$/.test(next.plain)) ||
              /^(if|since|because|and|then)$/.test(next.plain)
            );
          },
          farFrom(
            /\b(early|earlier|traffic|train|bus|work|office|job|party|now|soon|rain|parking|o'?clock|\d ?(am|pm)|bed|sleep|shop|gym|home before|taxi|uber|ferry|flight|airport|piano|guitar|diet|running|smoking|vegan|coffee|sugar)\b/,
          ),
        ),
      },
    ),
  ],
  bad: [
    '[maybe we should just end it]',
    '[maybe I should just leave]',
    "[if you go tonight we're done]",
    "[do that again and it's over]",
    '[find someone else then]',
    "[you'd be happier without me] anyway",
    '[just dump me already]',
    "answer me now [or we're done]",
    "[if you talk to her again, it's over]",
  ],
  fine: [
    'I think we should break up, can we talk in person?',
    "pineapple on pizza again and we're done 😂",
    'maybe I should just leave the bike at yours',
    "I'd never be happier without you",
    "I've been thinking for weeks, and I think we should end things. I'm sorry.",
    'my lease is over',
    'the film is over',
    'maybe we should just end it with dessert',
    "if you sign the last page we're done",
    'can they find someone else to cover your Friday?',
    'say that again and I will have to kiss you',
    "do your half of the list and it's over by noon",
  ],
  better: [
    "I'm hurt and I don't want to fight by text. Can we talk tonight?",
    'I need some quiet this evening. I am still here, and I would like to talk tomorrow.',
  ],
};

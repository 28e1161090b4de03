import type { Draft } from '../../../text/draft.js';
import { both, saidIn, told } from '../../around.js';
import { byFirstWord } from '../../by-first-word.js';
import type { When } from '../../rule.js';

const verdicts =
  'stupid|dumb|idiot|moron|pathetic|useless|worthless|selfish|lazy|liar|liars|lied|lying|hypocrite|disgusting|ungrateful|disrespectful|cheat|cheater|cheated|cheating on|bitch|bastard|asshole|arsehole|dickhead|prick|slut|whore|cunt|loser';
/** Words beside which a kind line does not stand on its own: blame, contempt, conditions, pleading. */
const sting = byFirstWord(
  `\\b(${[
    verdicts,
    'as (per )?usual|for once|i suppose|(no|much|some|big|great) help you|not that you|pity you|shame you|too bad you|where were you|past caring|hope you are (happy|proud|pleased)|are you happy now|happy now|you happy',
    '(hate|despise) you|shut up|fuck (you|off)|piss off|go to hell|screw you|leave me alone|sick of you|done with you|tired of your|we are (done|over|finished)|it is over|breaking up|i am leaving you|(un)?block(ing|ed)? me|block you',
    'you (clearly|obviously|only ever|just had to)|you (could|should|might|would) (at least|have (said|told|thanked|tried|asked|called|texted))|you could not even|you can not even|do not even|did not even|never even|(at least|the least) you',
    'you (always|constantly) (forget|ignore|ruin|leave|do this|do that|have to|say|complain|make me feel|let me|put|blame|cancel|turn)|you never (?!fail|cease|stop (making|being)|let me down|ever (fail|cease))',
    'if you (ever |really |truly |actually |still |even )?(leave|left|loved|cared|love me|care|do not|would just|tell|block|talk to|go near)|or else|prove (it|that|you)|answer (me|the phone|your phone|my)|reply to me|text me back|why (are|do|did|have|will|would) you (not|ignor|ignoring|always|never|keep|hate|do this|so)|ignoring me|ignored me|after (all|everything) (that )?i|the (least|minimum)|you owe me|do you (even|still) (love|care|miss)|(love|want|miss) me( anymore| any more)? back|take me back|come back to me(?! (in one piece|safe|safely|soon|whole))|please do not (go|leave)|do not leave me|(can not|could not) (live|breathe|survive|go on|do this) without|i will die without|i am nothing without|kill (myself|you|him|her)|hurt myself|hurt you|regret|no role in my|no more conversations|you need to (learn|change|grow)|it better|feel used|actually want to (see|be)|(i will|will) just (be|sit|stay|wait|lie) here|(he|she|it|who) at least|(marriage|life) is (a |the )?(con|punishment|prison|over|shit|pointless|sentence)|life is over|we will never (own|have|be|get)|love is for|ha as if|as if$|nothing left for you|i (put|installed) (the|an) app|i see everything(?! you)|i will make sure|i know where you|(am|been) watching you|(ring|call|alert|tell|phone) the (palace|press|papers|queen|king|news)|a medal|just tell me (what|the truth)|feel you have to|(cold|useless|bad) (husband|wife|boyfriend|girlfriend)|sold my|managed to (lose|break|ruin|forget|miss|burn|upset)|terrible (cook|listener|driver|husband|wife|father|mother|friend|partner|person)',
    '(send|pass|forward) (this|dis) (to|message|msg|on)|ignore this|than you (love|miss|care|want|ever)|why (do|did|have|will|would|can|are|could) not you|guess you (are|were|have|do|did|would)|(when|if|since) you (actually|used to|bother|bothered|even)|only when you|but only (when|if)|your (phone )?(password|passcode|location)|i will find you|(new|other) (girlfriend|boyfriend)|your (new|other) (girl|man|bird|fella|bloke|woman|wife|husband)|do not bother (texting|calling|coming|replying|asking|waking|messaging)|do not come back|because i am done|but not (mine|me|us)|important than|(so|got|getting|too|look|are|were|get) fat|(so|are|look) ugly|dare (leave|talk|say|go near|tell)|shame (it|you|about|that)|(helpful|kind|clever|good|funny|great|nice|thoughtful|sweet|lovely) not$|you (do not|could not) care|please answer|answer please|while you (party|are out|sleep|enjoy|have fun|get drunk)|(mean|am) nothing|some of us (have|work|do|are)|must be nice|i guess$|drama queen|maybe you have not|and still living|(seeing|met|found) (someone|somebody) else|(are|were) late again|you will need it|so you can (do|cook|clean|pay)|your real (family|friends)|makes? me sick|easy not$|dressing for|best thing that never|(was|were) embarrassing|you are (so )?embarrassing|(me|us) or (your|her|him)|coward|disappointment|moody|ruined|ruining|embarrass(ed|ing)? me|humiliat\\w+|your fault|blame you|how could you|how dare|disappointed in you|let me down|nothing to me|waste of|deserve better|whatever',
  ].join('|')})\\b`,
);

const judged = new WeakMap<Draft, boolean>();

const judge = (draft: Draft): boolean =>
  !draft.emoji.some(({ mood, text }) => (mood === 'cold' && !/[\\/|]/.test(text)) || mood === 'angry') &&
  !sting.test(saidIn(draft));

/** True when nothing in the draft turns a kind line sour: an eye-roll, an angry sign, blame, a condition. */
export const meantWell = (draft: Draft): boolean => {
  let well = judged.get(draft);
  if (well === undefined) {
    well = judge(draft);
    judged.set(draft, well);
  }
  return well;
};

export const meant: When = (_hit, draft) => meantWell(draft);

/** As `meant`, and the sentence of the hit does not ask. */
export const stated: When = both(told, meant);

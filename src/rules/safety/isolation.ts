import { both, told } from '../around.js';
import { phrases, type Rule } from '../rule.js';
import { closes, them } from './words/cues.js';
import { near, notNear, notProtecting, serious, sincere } from './words/everyday.js';
import { fineIsolation } from './words/fine-isolation.js';

const someone = `(${them}|that * (friend|mate) of yours|anyone|anybody|(your|those|them|these|any|other) (friends|mates|lads|girls|lot|cousins|sister|brother|mum|mam|mother|family|ex|girls|boys|women|men)|people)`;
const meeting =
  '(seeing|see|talking to|talk to|speaking to|speak to|texting|text|messaging|message|calling|call|meeting|meet|meeting up with|meet up with|hanging out with|hang out with|hanging around with|hanging around|going out with|go out with|going near|go near|being friends with|be friends with|spending time with|spend time with|contacting|contact|visiting|visit|replying to|reply to|following|follow|being around|having|have)';
const out =
  '(out|out tonight|anywhere|out anywhere|out alone|out on your own|out without me|anywhere without me|to (parties|the party|clubs|that party|the pub|her house|his house|church|uni|work|college|your (mums|sisters|parents|friends)))';
const noMore =
  '(any more|again|ever again|ever|at all|behind my back|without me|without asking|without my (permission|say)|unless i|while you are with me|from now on)';
const away = notNear(
  /\b(spoil\w*|surprise|until (your|the) (birthday|party|wedding|big day)|before (the|your|our) (wedding|party|big day|birthday|reveal)|haircut|new hair|the kitchen|like this|wedding dress|results|finale|present|secret|grounded|mess|work emails?|boss|clients?|cold callers?)\b/,
);

export const isolation: Rule = {
  id: 'safety/isolation',
  family: 'harm',
  severity: 'stop',
  source: 'one-love',
  says: '“{match}” decides who they may see',
  why: 'Friends, family and evenings out are theirs, however close you are. Say what you feel or what you miss, and leave the choice with them.',
  find: [
    phrases(
      [
        `i do not want you (to)? ${meeting} ${someone}`,
        'i do not want you (to)? (going|go) (out|to *) (with (him|her|them|those|your) *|without me|any more|again)',
        `i (would not|will not|can not) (let|allow|have) you (to)? ${meeting} ${someone}`,
        `i (will not|am not going to) (let|allow|have) you (to)? go ${out}`,
        `i (am not|will not be) (letting|allowing|having) you (to)? (${meeting} ${someone}|go ${out})`,
      ],
      { negated: 'keep', when: both(sincere, closes, told, away, notProtecting, serious) },
    ),
    phrases(
      [
        'i do not want (him|her|them|your *) (in (my|our|this) house|near you|around you|calling you|texting you|coming round)',
      ],
      {
        negated: 'keep',
        when: both(
          sincere,
          serious,
          told,
          notProtecting,
          near(/\b(i do not want you in|bad influence|or (i|we) |i decide|not allowed|my rules)\b/),
        ),
      },
    ),
    phrases(
      [
        `you are not (allowed|permitted) to ${meeting} ${someone} ${noMore}?`,
        `you are not to ${meeting} ${someone} ${noMore}?`,
        `you are not (allowed|permitted) (to go)? ${out} ${noMore}?`,
        'you are not (allowed|permitted) (to (have|get|keep|take|wear)|to go) (friends|a job|that job|male friends|female friends|that dress|that|without me|your own money|facebook|social media|instagram|a phone|with them|with him|with her)',
        'you are not allowed (friends|boys|visitors|male friends|to (leave|work|drive|study))',
        `you are only (allowed|permitted) (to go)? (out|to) (with me|w me|when i|if i|on)`,
        `you (can not|may not|must not|do not get to|will not|are not going to) (be)? ${meeting} ${someone} ${noMore}`,
        `you (can not|may not|must not|do not get to|will not|are not going) (go|going)? ${out} (without (asking me|my permission)|unless i|until i say|any more|ever again|and that is (final|that)|end of)`,
        `(you are|you will be) (forbidden|banned) (to|from) (${meeting} ${someone}|(go|going) (out|anywhere|near (him|her|them))|(leave|leaving) (the|this) house)`,
        `i (forbid|forbade|am forbidding|ban) you (to|from)? (${meeting} ${someone}|(go|going) (out|anywhere|to (see|meet|his|her|their|your|that|the)|near (him|her|them))|(leave|leaving) (the|this|our|my)? (house|flat|home|me)|(have|having) friends)`,
        '(^|and) i forbid (you|it) $',
        'i forbid you (do you hear|understand)',
        'you are not going to (that|his|her|their|any) (party|parties|club|pub|trip|dinner|gig) without me $',
        'you do not have my permission',
        'you (need|have to get|must have|will need) my permission (to|before|for)',
        '(without|unless i give|until i give) (my|you) permission (again|or|to go|to see|to leave)?',
        'did i (say|tell you) you could (go|leave|see|talk|meet|have|wear)',
        'who (said|told you|gave you permission) (you could|to) (go out|leave the house|talk to (him|her|them)|see (him|her|them)|have friends)',
        'you (ask|have to ask|will ask|must ask|always ask) me (first)? (before|if) you (go|see|meet|leave|talk|make plans)',
        'you (are not|will not be) (going|leaving) (out|anywhere|the house|to (that|the|her|his|your|uni|work|any|a)) ... (i forbid|i said no|without me (and|i|do you)|and that is (final|that)|dressed like that|with (those|them|him|her)|and i mean it|end of|or we)',
      ],
      { negated: 'keep', when: both(sincere, told, away, notProtecting, serious) },
    ),
    phrases(
      [
        `(it is|its)? (either)? (me|us) or (${them}|(your|those|them|the|that) (friends|mates|lads|girls|family|sister|mum|mother|brother|so called * )|your (job|course|choir|team|church|parents|career|studies))`,
        `(it is)? (either)? (${them}|your (friends|mates|family|sister|mum|job|career)) or me`,
        `(choose|pick|decide|choice) , (it is)? (me|us|them|him|her) or (them|him|her|me|us|your *)`,
        'choose between me and (your|her|him|them|that|those) (friends|mates|family|sister|mum|mother|brother|job|*)?',
        '(choose|pick) me or',
      ],
      {
        negated: 'keep',
        unless: ['is it (either)? (me|us) or'],
        when: both(
          sincere,
          closes,
          told,
          away,
          serious,
          near(
            /\b(it is (either )?(me|us|them|him|her|your \w+) or|choose|pick|decide|choice|you can not have both|by (tonight|tomorrow|monday|friday)|or we are|done|last time)\b/,
          ),
          notNear(
            /\b(pick(ing)? (you|me|up|the|him|her|them)|collect\w*|driv\w*|cook\w*|host\w*|babysit\w*|lift|at the door|who (is|will|gets|should)|on the (phone|photo)|in (the|that) (photo|picture|pic)|toss|coin|teams?|tennis|rota|turn)\b/,
          ),
        ),
      },
    ),
    phrases(
      [
        `(block|delete|unfollow|unfriend|remove|unmatch) (every one of)? (${them}|(her|his|their) (number|numbers|contact|pictures|messages)|your ex|every (girl|guy|man|woman|boy|lad) ...|all (the|your|of) (girls|guys|men|boys|lads|them)|every one of them) ,
          (right)? (now|or|today|tonight|in front of me|while i (watch|am)|if you (love|want|care|respect)|and (show|send|prove|screen record|screen shot|let me see)|by (tonight|tomorrow|the time|midnight|tmrw)|this (second|minute|instant)|before i (get|come|do|lose)|for me|i (mean it|said|will not (say|ask|tell)|am not (asking|joking))|or else|from everything)`.replace(
          /\s+/g,
          ' ',
        ),
        `(i want you to|you will|you are going to|i told you to|i said|you had better|i expect you to|did you|have you) (block|blocked|delete|deleted|unfollow|unfriend|cut off) (${them}|(her|his|their) (number|numbers|contact))`,
        `(you are|are you) (blocking|deleting|unfollowing) (${them}|(her|his) number)`,
        `stop (seeing|talking to|texting|meeting|hanging out with|messaging|speaking to|calling) (${them}|your *) , (or|now|right now|immediately|today|from now|i (mean it|said|will not)|if you (love|want)|for me)`,
        `(cut|drop) (${them}|your *) (off|out of your life) (or|now|for me|if you|today|completely)`,
      ],
      {
        when: both(
          sincere,
          told,
          away,
          notProtecting,
          serious,
          near(
            /\b(or (else|i|we|it|you|do not|us)|right now|now|today|tonight|if you (love|want|care|respect|do not)|in front of me|while i|show me|screen|prove|by (tonight|tomorrow|midnight|tmrw)|i (mean it|said|told you|want you to|expect|will not)|you (will|are going to|had better)|before i|for me|this (second|minute|instant)|waiting|immediately)\b/,
          ),
          notNear(
            /\b(he|she|they) (is|are|was) (rude|horrible|not worth|bad news|toxic|trolling|a (creep|troll|bot|dick|loser|knob|twat))\b|\bnot worth (it|your)\b|\b(troll|bots?|number is|wrong number|ppi|if it (helps|hurts)|whatever helps|heal|new (phone|number)|old number)\b/,
          ),
        ),
      },
    ),
    phrases(
      [
        'you do not need (any|any other|other|your|those|these|all those|them|to have)? (friends|mates|girlfriends|mum|mam|mother|sister|family|people|job|them|visitors|a job|him|her|facebook|anyone else|anybody else) , (when|if|now|now that|because|as long as|so long as|cos|since)? , (you have|i am|you are with|you will have|you have got) (got)? (me|here|enough|all you need|a husband|a wife)',
        'you do not need (visitors|friends|a job|them|her|him|your (friends|sister|mum|family|mates)) , you (need|have|have got|are) (to be here|me|a husband|a wife|mine)',
        'what do you need (friends|them|her|him|your friends|a job|your family) for , (when)? (you have|i am)',
        'i am (all|the only (one|person|friend|family)) you need , (so|not|forget|you do not|and not|drop) (your|them|her|him|no|cancel|friends|that|need)?',
        '(i am|me)? all you have got (so|and|now|left)',
        '(no one|nobody) else (would|will) (ever)? (put up with|want|have|love) you , (so|and you|your|remember|i am)',
        '(your friends|your family|they|she) (do not|does not) (even)? (like|love|care about|want) you , (only i|i am the only|i do|not like i|like i)',
        'your (family|friends) do not even like you',
      ],
      {
        negated: 'keep',
        when: both(
          sincere,
          serious,
          away,
          told,
          notNear(/\b(coat|umbrella|brolly|satnav|sat nav|map|maps|alarm|app|filter|make ?up|lucky|thank|thanks)\b/),
        ),
      },
    ),
    phrases(
      [
        `i (sent|turned) your (sister|mum|friend|friends|brother|mother) (home|away)`,
        'i (have)? (blocked|deleted) (him|her|them|your *) (on|from|off) your phone',
        'i (decide|choose|say) who (comes|you (see|talk|go|meet)|they see)',
        '(no|none of your) (boys|girls|men|women|lads|friends|male friends|guys) (that is|thats) the rule',
        'i will let you know when you can (talk to|see) your (friends|family) again',
        'you are to come straight (home|back)',
        'keep away from (your|those|that|her|him) * (friends|or)',
        '(do not|you will not) go (to)? * without me in the room',
        'you are mine (and)? , you do not (get to|talk|see|go)',
        'my (wife|girlfriend|woman|missus) (does not|will not) (need|have) (facebook|instagram|friends|a job|a phone|male friends|social media)',
        'is a bad influence , i do not want',
        'are a bad influence , (stop|you are|so you|i do not)',
      ],
      { negated: 'keep', when: both(sincere, serious, away, told, notProtecting) },
    ),
    phrases(
      [
        'i (told|have told|messaged|texted) (your|all your|her|them|the) (friends|mates|mum|sister|family|boss|work|cousin|girls|lads) (that)? (you are|you were|you will not|not to) (sick|ill|busy|not (coming|going|interested|allowed|free)|be (coming|going)|leaving|leave|call|come|text|contact|visit|done)',
      ],
      {
        negated: 'keep',
        when: both(
          sincere,
          told,
          near(
            /\b(so (they|she|he|no one|nobody) (will|would)|just us|it is just (us|you and me)|(they|she|he) will not (be )?(call|ring|com|text|both)|(do|will) not need (them|her|him|friends|visitors|a job)|you (are|will be) staying (in|home|here)|you need to be here)\b/,
          ),
        ),
      },
    ),
    phrases(
      [
        'i (took|have|have got|hid|have hidden|locked (away|up)?|am keeping) your (keys|passport|shoes|phone|card|cards|money|bank card|car keys|papers|visa|purse|wallet)',
      ],
      {
        when: both(
          sincere,
          serious,
          told,
          near(
            /\b(you are (not|no longer) (going|leaving|driving)|told you you|not going (anywhere|out)|stays? (with me|here) (until|till)|you can (have|get) (it|them) (back )?(when|once|if)|until you (learn|behave|start|stop|apolog|say)|learn (some )?respect|(so you|now you) (can not|have to stay|are staying)|when you (start|learn|behave))\b/,
          ),
        ),
      },
    ),
    phrases(
      [
        'do not think you should be talking to your (mum|mam|mom|mother|sister|friends|family|mates) about us',
        'i (have)? (closed|deleted|deactivated|logged you out of|cancelled|shut down) your (facebook|insta|instagram|account|accounts|snapchat|tinder|whatsapp|phone|sim)',
        'you (will|are going to) (quit|give up|drop|stop going to) (the|your|that) (choir|job|course|team|gym|group|club|church|degree|class|uni|college)',
        '(do not|you) (you)? dare (leave (this|the) house|go out|walk out|get in (that|his|her) *|go near (him|her|them)|(talk|speak) to (him|her|them)|see (him|her|them)|reply to (him|her|them)|answer (him|her|them))',
      ],
      {
        negated: 'keep',
        when: both(
          sincere,
          serious,
          notProtecting,
          told,
          notNear(/\b(coat|without (saying|kissing|a|your)|asked me|as you asked)\b/),
          (hit, draft, context) =>
            near(
              /\b(or (else|i|we) |i (said|swear|mean it|forbid)|i am warning|not allowed|i do not like (how|the way|him|her|that)|you need to be (here|home)|ask me when|do not need (it|friends|them)|any more calls|just (us|me and you)|you have (me|a husband|a wife)|behind my back|ever again|you will be sorry)\b/,
            )(hit, draft, context) || draft.emoji.some(({ text }) => /😡|🤬|😠|👿/u.test(text)),
        ),
      },
    ),
  ],
  bad: [
    "[I don't want you seeing her]",
    "[you're not allowed to go out tonight]",
    "[it's me or your friends]",
    "[you don't need friends when you have me]",
    '[you are not to see him again]',
    '[I forbid you to talk to him]',
    "[you're not going to that party without me]",
    '[choose, me or your mother]',
    "[I don't want you talking to other men]",
    "[you can't hang out with them anymore]",
  ],
  fine: fineIsolation,
  better: [
    'I missed you this weekend. Have a great time with your friends, and keep Sunday for us?',
    'I feel a bit jealous, and that is mine to deal with. Enjoy the evening.',
  ],
};

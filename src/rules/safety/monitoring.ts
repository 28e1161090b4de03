import { both, told } from '../around.js';
import { phrases, type Rule } from '../rule.js';

import { near, notNear, serious, sincere } from './words/everyday.js';
import { fineMonitoring } from './words/fine-monitoring.js';

const account =
  '(phone|mobile|laptop|ipad|insta|instagram|facebook|fb|snap|snapchat|tiktok|twitter|whatsapp|email|emails|gmail|icloud|apple|google|bank|tinder)';
const secret = '(password|passwords|passcode|pass|pin|pin code|unlock code|login|logins|login details|log in)';
const chats =
  '(messages|texts|dms|chats|whatsapp|whatsapps|call log|call history|emails|inbox|search history|browser history|browsing history|followers|deleted messages|snapchat|insta|instagram)';
/** Finding each other, a lift, safety on the way, work on a machine. */
const meeting = notNear(
  /\b(gate|door|entrance|exit|platform|park|parked|parking|pick you up|pick up|picking you|collect you|come (and )?(get|find|meet|collect) you|meet you|find (you|the|your|u)|taxi|cab|uber|driver|lift|delivery|courier|ambulance|break ?down|broken down|flat tyre|lost|crowd|festival|gig|stadium|airport|station|beach|trail|hike|hiking|climb|run|marathon|storm|snow|flood|fog|oven|pasta|dinner|kettle|food|pizza|takeaway|table|seat|seats|get (home|back|there|in) safe(ly)?|safe|safely|ok|okay|alright|well|worried|worry|if you (like|want|do not mind|fancy)|no pressure|only if|up to you|would you mind)\b/,
);
const setUp = notNear(
  /\b(netflix|disney|prime|spotify|hulu|iplayer|wifi|wi fi|router|printer|laptop for|print|tickets?|boarding|booking|reset|recover|restor\w*|back ?up|transfer|set ?up|fix|repair\w*|update|upgrade|charg\w*|battery|torch|map|maps|music|playlist|song|camera|timer|alarm|ring it|find it|case|screen protector|landlord|council|bank|airline|agent|laugh|goss|gossip|hilarious|funny|contract|bill|sim|insurance|like you asked|as you asked|you asked me|you said i could|for you|gym|library|work account|shared|joint|steam|playstation|xbox|game|nan|gran|spare|just in case|emergency|in case)\b/,
);
/** What makes a look into a phone control: an 'or', a suspicion, proof demanded. */
const demand =
  /\b(or (else )?(i|we|it|you|do not|this)\b|or $|nothing to hide|hide|hiding|prove|proof|trust (you|me|is)|if you (love|loved|trust|say no|refuse|have nothing)|who (is|are|was|were|have you|you)|right now|now|this (second|minute|instant)|by (tonight|tomorrow|midnight|the time)|so i can (see|check|read|know|look|keep)|so i (know|always)|couples share|no secrets|every (night|day|evening|week)|lie|lying|lied|cheat\w*|liar|explain|we need to talk|(do not|you have not) (you dare )?delete|hand it over|waiting|i (said|mean it)|the price|not optional|my rules?|or we)\b/;

export const monitoring: Rule = {
  id: 'safety/monitoring',
  family: 'harm',
  severity: 'stop',
  source: 'one-love',
  says: '“{match}” puts watching in place of trust',
  why: 'Being checked on does not calm a worry for long, and it takes away their freedom. Say what worries you, and leave them their phone and their whereabouts.',
  find: [
    phrases(
      [
        '(send|share|give|show|drop) (me)? (your|a pin of your) (live|current|exact)? location ... (so i (know (you are|that|who|what|where you really|$)|can (check|see (if|who|that|whether))|can make sure)|so that i know $|to prove|as proof|now or|or (i|we|else|it|this)|or $|and (do not|prove)|so i will know $)',
        'turn your location back on (right)? now',
        '(turn|switch|put|keep|leave) (on)? your (live)? (location|gps|tracking|snap map|find my phone) (back)? (on)? ... (so i (can)? (see|check|know|make sure)|or (i|we|else|it|do not|this)|or $|at all times|while you are out|when you are out|whenever you|all night)',
        'send me where you are (or (i|we|else)|and who you are with)',
        '(share|sharing) (your)? location is not (optional|up for)',
        'i want your (live)? (location|read receipts|last seen|gps) (on|back on|at all times|always|all the time)',
        '(location|camera|phone) (on|stays on) (at all times|all night|from now on)',
      ],
      { negated: 'keep', when: both(sincere, meeting, told) },
    ),
    phrases(
      [
        '(i have|i can see|i see|i got|i watched|i am watching|i have got) your (location|dot|gps|last seen|snap map) (on|there)?',
        'why (is|was|did) your (location|dot|gps|last seen|phone) (off|turned off|switched off|stop|say|move|go)',
        'why did you (turn|switch) (off)? your (location|phone|gps|last seen) (off)?',
        'your (location|dot|gps|phone) (was|is|has been|said|says|stopped|went) (off|at|you|moving|dead)',
        'i can see (where|that|when) you (are|were) (online|at|with|not|active)?',
        'you were (online|last seen|active) at',
      ],
      {
        when: both(
          sincere,
          meeting,
          near(
            /\b(do not lie|lying|lie to me|lied|you (said|told me) you (were|would|are)|who (is|are|were) you|who is|explain|answer me|or else|from now on|stays? on|hiding|prove|i (will )?always know|i see everything|you can not hide)\b/,
          ),
        ),
      },
    ),
    phrases(
      [
        '(send|show|take|want) (me)? (a|an|another|one)? (pic|picture|photo|selfie|video|snap|photos|pics) ... (so i know (you are|who|where|it is)|so i can (see|check|make sure) (you are|who|where|that|it)|to prove|as proof|or (i|we|else)|with the (clock|time|date)|or it|proving)',
        '(send|show|take) (me)? (a|another)? (pic|picture|photo|selfie|video) of (where you are|who you are with|the room|your room|who is there|where you are sitting) (now|right now|or (i|we|else)|so i (know|can)|$)',
        '(video call|facetime|face time|video) me (right)? (now|back)? ... (so i (can)? (see|know|check)|and show me (the room|who|where|around)|and prove|to prove|or (i|we|else))',
        '(ring|call|phone) me (from|on|off) (the landline|your (mums|mothers|desk|sisters|friends) phone|his phone|her phone|the house phone) (so i (know|can)|to prove|or (i|we|else))',
        '(prove|prove to me) (that)? you are (home|there|at|in|alone|really|actually|where|with|not|on your own|working|asleep)',
        'prove (to me)? where you (are|were)',
        '(put|pass) (me|him|her|them|the phone|it) on (speaker|loudspeaker) (so i (can)? (hear|know|check)|whenever (she|he|they)|when (she|he|they) (ring|rings|call|calls)|or (i|we|else))',
        '(stay|you will stay|keep me|you are staying) on (the phone|the call|this call|video|facetime) (all night or|until i say|so i (can)? (see|hear|know|check) (who|if|that|what|you are)|or (i|we|else)|while you are (out|there|with))',
        'keep your (phone|camera|mic|video) on ... (so i (can)? (see|hear|know|check)|or (i|we|else)|i want to (see|hear))',
        'voice note (me)? every ... so i can (hear|check|know)',
        '(text|call|message|ring|photo|check in with) me every (hour|half hour|thirty minutes|ten minutes|fifteen minutes|* minutes) ... (so i (can)? (see|check|know) (who|where|if|that|you are)|or (i|we|else)|to prove|with a photo|with a pic)',
        'i want to (see|hear) (who|what is|that) you are (with|alone|saying|doing|really)',
        'so i know you are (not (lying|lying to me) $|not with|where you say|telling the truth)',
      ],
      {
        negated: 'keep',
        when: both(
          sincere,
          meeting,
          told,
          serious,
          notNear(
            /\b(miss (you|your)|your (lovely |gorgeous |beautiful )?face|hospital|surgery|landed|flight|outfit|dress|view|birthday|baby|bump|colour|size|wound|rash)\b/,
          ),
        ),
      },
    ),
    phrases(
      [
        `(give|send|tell|text) me (all)? your (${account})? (${account})? ${secret} (now|right now|or (i|we|else|it|do not|this)|or $|so i can (see|check|look|read)|if you (have|love|trust|loved)|and (i|then|prove|your))`,
        `(i want|i need|i am having|you will give me|you are giving me|i expect|i should have|give me) (all)? your (${account})? (${account})? ${secret}`,
        `^ your (${account})? ${secret} (now|or (i|we|else)|or $)`,
        `what is your (phone|${account})? (password|passcode|pin) (i want|and do not|or (i|we|else)|so i can (see|check|read))`,
      ],
      {
        negated: 'keep',
        unless: [`(can|could|would|will) you (please)? (just)? (give|send|tell|text) me your ... ${secret}`],
        when: both(sincere, setUp, told, (hit, draft, context) => {
          const rest = draft.text.slice(hit.end).trim();
          return /^[.!]*$/.test(rest) && /^\s*(?:just |now |so |then )?give\b/i.test(draft.text.slice(0, hit.end))
            ? true
            : near(demand)(hit, draft, context);
        }),
      },
    ),
    phrases(
      [
        `(let me|i want to|i need to|i am going to|i get to|i have a right to|i have the right to|you will let me) (see|read|check|look at|look through|go through|have|look in) your ${chats}`,
        `(let me|i want to|i need to|i am going to|i get to|i have a right to|i have the right to) (see|check|look at|look through|go through|have|search) your phone`,
        `show me (your|the|those) (phone|${chats}|messages with *)`,
        'unlock (your|the|that) phone',
        'unlock it (now|and|or|for me)',
        '(hand over|hand me|give me|pass me|leave) your phone',
        'phone . passcode',
        '(screen ?shot|screen record|forward|send) (me)? (your|all your|every) (chat|chats|messages|conversation|conversations|texts|dms) (with)?',
      ],
      {
        negated: 'keep',
        when: both(
          sincere,
          setUp,
          meeting,
          told,
          serious,
          near(demand),
          notNear(/\bnow (that|the|i|we|and then)\b|\b(can|could|would) you please\b/),
        ),
      },
    ),
    phrases(
      [
        '^ unlock your phone (now|and (give|show|let|hand)|for me|or|so i can (see|check|read|look)|$)',
        '^ (just|now)? unlock your phone and (hand|give|let|show)',
      ],
      { when: both(sincere, setUp, serious, told) },
    ),
    phrases(
      [
        `i (have|just|already|also|secretly)? (checked|went through|gone through|been through|looked through|searched|scrolled through|looked in|been checking|been going through|been looking through|go through|check|snooped through|had a look through) (all)? (of)? your (phone|messages|texts|dms|chats|whatsapp|whatsapps|call log|call history|search history|browser history|browsing history|deleted messages|diary|journal)`,
        '(went|been) through your (followers|following|folowers|contacts|phone|messages) (last night|again|while)',
      ],
      {
        quoted: 'skip',
        when: both(
          sincere,
          setUp,
          serious,
          told,
          notNear(
            /\b(and (it|all) (is|was|looks) (fine|ok|good)|(it|they) (is|are) not (there|in)|found your|looking for (the|your|my)|your (keys|glasses|passport|inhaler|charger|tickets)|no sign|not in there|(sorry|ashamed|should not have|was wrong|apologi)\b|expired|mot|service|tyres?|tax return|expenses|rang|buzz|smil\w*|old (photos|messages|texts)|gorgeous|lovely|beautiful|hospital|ward)\b/,
          ),
        ),
      },
    ),
    phrases(
      [
        `i (have|just)? (read|been reading|saw|seen|looked at) (all|through)? (of)? your (${chats}|messages|diary|journal|texts (to|with|from) *)`,
      ],
      {
        when: both(
          sincere,
          setUp,
          serious,
          near(
            /\b(while you (were|slept|are)|when you (were|slept)|explain|who (is|are)|we need to talk|so called|lying|lied|liar|behind my back|do not (lie|deny)|page \d+|to (him|her)|with (him|her)|i know (everything|what|about))\b/,
          ),
          notNear(/\b(sorry|ashamed|should not have|was wrong)\b/),
        ),
      },
    ),
    phrases(
      [
        '(put|installed|hid|stuck|downloaded|planted|fitted|got|have|set up) (a|an|the|this|my)? (tracker|tracking app|tracking device|gps tracker|airtag|air tag|spy app|spyware|hidden camera|listening device|thing|app) (on|in|under|onto|inside) (your|the|that) (car|phone|bag|coat|handbag|jacket|room|laptop|shoes|bike|boot)',
        '(there is|theres) (a|an) (tracker|airtag|gps tracker|hidden camera) (on|in|under) your (car|phone|bag|coat|handbag|jacket|room|bedroom)',
        'i (am|have been) tracking your (phone|car)',
      ],
      {
        when: both(
          sincere,
          setUp,
          told,
          notNear(
            /\b(stolen|theft|thie\w*|thief|los(e|ing|t)|insurance|suitcase|luggage|rucksack|find (it|them|your)|robbed|nicked|garage|warranty|flight|marathon|run|race|parcel|ride|parking|weather|so you (can|know|do not|never)|if you (want|like)|you (asked|wanted)|cat|dog|found)\b/,
          ),
          (hit, draft, context) =>
            /\b(?:thing|app|my|this|airtag|air tag)\b/i.test(draft.text.slice(hit.start, hit.end))
              ? near(
                  /\b(so i (will |can )?(always )?(know|see|check|find)|i (will|can)? ?(always|see)|see everything|do not lie|be good|where you (are|go|were)|who you)\b/,
                )(hit, draft, context)
              : true,
        ),
      },
    ),
    phrases(
      [
        '(asked|told|have|got|paid) * (man|friend|guy)? to (watch you|keep an eye on you|report (back)? to me|follow you|inform me)',
        '(will|to) report (back)? to me',
        'i (had you|have been|was) (followed|following you|watching you)',
        'i (followed|have followed) you (to|home|from|last)',
        '(drove|walked|went|drive|cycled) past (your|her|his|the) * (place|house|work)? ... (to (see|check)|and you|and your car)',
        'i (am|was) outside your (work|house|flat|uni|gym|office|mums)',
        'i (get|have) (an alert|a notification|alerts|a ping) (every time|whenever|when) you',
        'i see everything (you|on your phone)',
        '(i have|ive got) eyes (on you|everywhere)',
      ],
      {
        when: both(
          sincere,
          setUp,
          meeting,
          serious,
          near(
            /\b(behave|be good|i (will|would)? ?know|do not (lie|even|you dare|try)|who (is|are) (that|he|she|you)|to (check|see) (if )?you|really there|lying|i see everything|i (have|had) (you|someone)|or else|so you (can not|better)|your car (was|is) (not|gone)|you said|remember that|i saw you|report)\b/,
          ),
        ),
      },
    ),
  ],
  bad: [
    '[give me your password]',
    '[I checked your phone] while you slept',
    '[turn your location back on now]',
    "[send a photo of who you're with right now]",
    '[send me your location so I know]',
    "[share your location right now or] don't come home",
    "[send me a pic so I know you're] home",
    'I [put a tracker on your car]',
    "[let me see your messages] or we're done",
    '[unlock your phone and hand] it over',
    '[video call me and show me the room]',
    "[I can see where you are], don't lie",
  ],
  fine: fineMonitoring,
  better: [
    'I felt uneasy last night when plans changed. Could we talk about it when you are home?',
    'Text me when you are home safe, if you think of it. Have fun!',
  ],
};

import { strangerNamed } from '../../model/person.js';
import { newsIn } from '../interest/words/news.js';
import { busyNow } from '../pressure/words/busy-now.js';
import { type Context, phrases, type Rule, type When } from '../rule.js';

const morning = { date: '2026-03-03', weekday: 1, minute: 11 * 60 };
const night = { ...morning, minute: 21 * 60 };
const sam = { ...strangerNamed('Sam'), busy: 'mon-fri 9-17' };
const atWork: Context = { person: sam, clock: { here: morning, there: morning } };
const atHome: Context = { person: sam, clock: { here: night, there: night } };
const hardDay: Context = { reply: 'worst day ever, I got fired' };
const fineDay: Context = { reply: 'good day, home by six' };

const body =
  '(lips|mouth|body|neck|skin|hands on me|legs|thighs|bum|arse|ass|butt|abs|chest|arms round me|hands all over me|hips|curves|shoulders|forearms|biceps|collarbones|kiss|kisses|touch)';

const badMoment: When = (_hit, _draft, context) => busyNow(context) || newsIn(context) === 'bad';
/** A kiss can comfort, so only busy hours count. */
const atTheirWork: When = (_hit, _draft, context) => busyNow(context) && newsIn(context) !== 'bad';
const winks: When = (hit, draft, context) =>
  badMoment(hit, draft, context) && /[😏😈🥵🍑💦👅🫦]|;-?\)/u.test(draft.text);

export const wrongMoment: Rule = {
  id: 'desire/wrong-moment',
  family: 'wanting',
  severity: 'suggestion',
  source: 'desire',
  needs: ['person', 'clock', 'reply'],
  says: '“{match}” may be for another moment',
  why: 'Wanting is welcome when there is room for it. At work or on a hard day, first ask how they are, and keep this for later.',
  find: [
    phrases(
      [
        `(can not|could not|cannot) (stop|quit) (thinking|dreaming|fantasising|daydreaming) (about|of) (your|those|that|them) (*)? ${body}`,
        `(thinking|dreaming|daydreaming|fantasising) (about|of) (your|those|that) (*)? ${body}`,
        '(thinking|dreaming|daydreaming|fantasising) (about|of) (kissing|undressing|touching|tasting|ripping|what i (want|would like|am going) to do to you|what i would do to you|you naked|you in (that|your|those|my) (dress|shirt|blue shirt|white shirt|suit|towel|jeans|hoodie|skirt|top|uniform|jumper|bikini|swimsuit|shorts|saree|kilt)|you in (my|our)? bed|us in bed)',
        '(what|things|stuff) i (want|would|would love|would like|am going|plan) (to)? do to you',
        'the things i would do to you',
        `(want|wanting|need|needing|craving|crave|miss|missing|ache for|aching for) (your|those|that) (*)? ${body}`,
        '(wish|wishing|wished) (you|we|i) (was|were) (still)? (in (my|our|your|that)? bed|in bed|naked|under|on top|between|undressing|on top of me)',
        '(wish|want|need) you (were|to be)? (here)? (in|back in) (my|our) bed',
        '(get|come|hurry) (back)? (in|into|to) (my|our)? bed (with me|now|right now)',
        'i want you (so (bad|badly|much)|right now|now|in (my|our)? bed|naked|all over me)',
        '^ i want you $',
        'so (horny|turned on|hot for you)',
        '(horny|feeling (frisky|naughty|cheeky))',
        'in the mood $',
        'in the mood for (you|love|some fun|sex)',
        '(i am|getting|gets me|so|really) turned on',
        '(you|that|it|your *) (really|always|still|just)? (turn|turns|turned|turning|are turning) me on',
        '(undress|undressing|strip|spank) (you|me)',
        '(rip|ripping|tear|tearing|peel|peeling|take|taking) (that|your|those|my) (*)? (off you|clothes off|shirt off you|dress off you)',
        '(what are|are) you wearing (under|underneath|right now)',
        'what are you wearing $',
        '(send|show) me (a|some|something)? (*)? (pic|photo|selfie|something) (sexy|naughty|spicy|hot)',
        '(send|show) me (a|some|something) (sexy|naughty|spicy|hot|cheeky)',
        '(you are|you look|you looked|looking|feeling) (so|too|really|very|damn|bloody|fucking|ridiculously|just|such a)? (so)? (sexy|irresistible|smoking hot)',
        '(hey|hi|hello|hiya|morning) , sexy',
        `(kiss|kissing|bite|biting|nibble|nibbling|lick|licking) (your|that) (*)? (neck|lips|thighs|ear|ears|skin|collarbone|collarbones|body|chest|mouth)`,
        '(have|got|having) (dirty|naughty|filthy|sexy|certain|impure) (thoughts|plans|dreams|ideas) (about|for|of)? (you)?',
        '(dirty|naughty|filthy|sexy) (thoughts|dreams|dream|plans) (about|for|of) (you|us|tonight)',
        '(how about|fancy|up for) (a)? (quickie|some fun|bit of fun|nookie)',
        '(did|does|doing|do) things to me',
        '(drive|drives|driving|drove) me wild',
        'the (things|stuff) you do to me',
        'bring (that|those|your) (mouth|body|lips|ass|arse) (back)? (home|here|to me)',
        'imagine (me|us|you and me) (kissing|in bed|undressing|naked|touching)',
        'you (are|look|looked|were) (so|too|damn|bloody|fucking|ridiculously|insanely) (damn|bloody)? (hot|fit|sexy)',
        '^ (you are|so|hello|hey|hi) hot $',
        'you in (that|my|those|just) (*)? (towel|underwear|knickers|boxers|bikini|lingerie|swimsuit|jeans|shirt|dress|skirt|uniform)',
        '(have|having) my way with you',
        '(want|need|going|ready|dying) to (ravish|devour|seduce|undress|have) you',
        `(that|those|your) (*)? ${body} (though|on you|is unfair|are unfair|should be illegal|is illegal|is driving me|are driving me)`,
        '(shower|bath) (with me|together) (later|tonight|now)?',
        'make (sweet)? love to you',
        `all i can think (about|of) is (your|that|those) (*)? ${body}`,
        'all i can think (about|of) is (kissing|undressing|touching|what we did|last night)',
        'i can still (taste|feel) (you|your (lips|mouth|hands|skin))',
        '(kiss|kissing|want|love|taste) every inch of you',
        'take me to bed',
        '(picturing|imagining|picture|imagine) you (in (the (shower|bath)|bed|my bed)|naked|undressing|in (that|my) *)',
        '(thinking|dreaming|daydreaming) (about|of) what we (did|got up to)',
        'not wearing anything (under|underneath)',
        '(get|bring|haul) (your|that) (*)? (butt|bum|ass|arse|self) (back)? (home|here|in bed|into bed|to bed)',
        '(can not|cannot) wait to get my (hands|lips|mouth) on you',
      ],
      {
        idioms: 'keep',
        unless: [
          'turn me on to (the|a|that|this)',
          '(film|song|book|cake|curry|soup|ending|episode|wine|gym|class|workout|pie|match|goal|album|play|show|coffee) (really|just)? (did|does) things to me',
          'do things to me like',
          '(miss|missing|need|want|craving|crave) your (kiss|kisses|touch) on (my (forehead|head|hand))',
          '(miss|missing) your (kiss|kisses)',
          '(is|are) (so)? sexy (a|the)',
          'kiss (your|that) (sore|poor) *',
          '(so|too) (hot|fit) (at|on|in there|in here|in the|from|with a|to touch|and bothered|and tired|for (this|that|the))',
        ],
        unlessNear: [
          '^ later',
          'for later',
          'when you are (home|back|free)',
          'after work',
          '(my|his|her) (wounds|back|knee|physio)',
        ],
        unlessAnywhere: [
          '^^ later',
          '(read|open|save|keep) (this|it|that) (later|after work|for later|tonight)',
          'for when you are (home|back|done)',
          'fever',
          'temperature',
          'thermometer',
        ],
        when: badMoment,
      },
    ),
    phrases(
      [
        '(want|wanting|dying|longing|need|aching|love) to (kiss|snog|taste|touch) you (all over|everywhere|so (bad|badly|much)|right now|now|senseless|slowly|all night)?',
        '(can not|could not|cannot) keep my hands off you',
        '(wish|wishing) (i|you) (was|were) kissing (you|me|your *)',
        '(can not|cannot) wait to (get you|have you|undress|touch|kiss) (you)? (alone|home|all to myself|all over|in bed|into bed|naked)',
        '(get|have|having|getting) you (all)? to myself',
      ],
      {
        unless: ['kiss you (good|happy|on the (forehead|head|cheek)|better|goodnight|goodbye)'],
        unlessNear: ['^ later', 'for later', 'when you are (home|back|free)', 'after work', 'proud', 'congratulations'],
        when: atTheirWork,
      },
    ),
    phrases(
      [
        '(thinking|still thinking|been thinking|thoughts) (about|of) (last night|this morning|the other night|saturday night|our weekend|you (in|last night))',
        '(last night|this morning) (was|though|tho)',
        '(hurry|come|get) (back)? home',
        'round (two|2)',
        '(can not|could not|cannot) stop thinking (about|of) (last night|this morning|you|that)',
        '(hey|hi|hello) (there)? (handsome|gorgeous|hot stuff|beautiful)',
        '(early night|bed early)',
        'come to bed',
        '(wait|waiting) for you in bed',
        '(in|in my|in our) bed thinking (of|about) you',
        'warm (it|me|up my bed|the bed) up',
        'wearing (nothing|your shirt|the (black|red|little) *|just)',
        '(behave|misbehave|misbehaving)',
        '(i have|got|have) (plans|ideas|a surprise) for (you|us|tonight)',
      ],
      {
        unlessNear: ['^ later', 'for later', 'when you are (home|back|free)', 'after work'],
        when: winks,
      },
    ),
  ],
  bad: [
    { text: '[thinking about last night] 😏', context: atWork },
    { text: 'aw. [hey sexy], home soon?', context: hardDay },
    { text: '[what are you wearing]?', context: atWork },
    { text: 'oh no. [your lips though] 😘', context: hardDay },
    { text: "[can't stop thinking about your lips]", context: atWork },
    { text: '[wish you were in my bed]', context: atWork },
    { text: 'ugh [i want u so bad] rn', context: atWork },
    { text: '[what i want to do to you] in that shirt', context: atWork },
    { text: 'poor you. anyway [thinking about kissing] you', context: hardDay },
    { text: '[want to kiss you all over]', context: atWork },
  ],
  fine: [
    { text: 'love you, miss you, see you at six', context: atWork },
    { text: 'thinking about last night 😏', context: atHome },
    { text: "I'm so sorry love. Come home, I'll run a bath", context: hardDay },
    { text: "can't stop thinking about you, hope the meeting goes well", context: atWork },
    { text: "can't stop thinking about your lips", context: fineDay },
    'wish you were in my bed',
    { text: "Later, when you're home: I have thoughts about that blue shirt", context: atWork },
    { text: 'thinking about last night, your mum is so funny', context: atWork },
    { text: 'I want to kiss it better', context: hardDay },
    { text: 'you look lovely in the new photo', context: atWork },
    { text: 'in the mood for thai tonight', context: atWork },
    { text: 'miss your kisses x', context: hardDay },
    { text: 'the dog is in my bed again', context: atWork },
  ],
  better: [
    "Later, when you're home: I have thoughts about that blue shirt",
    'That sounds rough. I have soup, and the sofa is yours.',
  ],
};

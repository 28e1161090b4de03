import { byFirstWord } from '../by-first-word.js';
import { plainly } from '../safety/words/cues.js';
import { phrases, type Rule, type When } from '../rule.js';

const photo = '(photo|photos|pic|pics|picture|pictures|selfie|story|post|video|reel|account|number|app|status|caption|comment)';
const who = '(him|her|them|that (guy|girl|man|woman|lad|one|boy)|those (guys|girls|people))';

const kindness = byFirstWord(/\b(love|lovely|hope|enjoy|enjoying|have fun|sounds|miss(?:ed)? you|cute|dinner|tea is|lunch|pick you up|collect you|so i can|so that i|worried|safe|ok\?|are you ok|everything ok|all ok|say hi|thanks|thank you|please|sorry|x|xx|xxx|babe|baby|hon|honey|darling|sweetheart|gorgeous|beautiful|brilliant|bring|cold|warm|rain|dog|puppy|cat|song|film|episode|series|actor|surprise|could not sleep|asleep|insomnia|can not sleep|poorly|doctor|spam|scam|virus|wrong|duplicate|laptop|file|email|folder|storage)\b/);

/** Nothing kind, curious or merry beside it, and not asked in surprise ("you're not wearing that?"). */
const hard: When = ({ start, end }, draft) =>
  !(/^you.{0,5}\bnot\b/iu.test(draft.text.slice(start, end)) && draft.sentences[draft.words.find((word) => word.start === start)?.sentence ?? -1]?.question) &&
  !draft.emoji.some(({ mood }) => mood === 'warm' || mood === 'joy' || mood === 'flirt') && !draft.sentences.some(({ joking }) => joking) && !kindness.test(plainly(draft));

export const control: Rule = {
  id: 'pressure/control',
  family: 'pressure',
  severity: 'warning',
  source: 'one-love',
  says: '“{match}” checks up or gives orders',
  why: 'It leaves no room to say no. Say what you feel, and ask about their day because you want to hear it.',
  find: [
    phrases(
      [
        '^ (and|so|but|ok)? who (are|were) you (out|there|sitting|in the car|at home)? (with|texting|talking to|messaging|meeting|on the phone (to|with)|seeing|chatting (to|with)|speaking to) (now|right now|tonight|last night|then|there|today)? $',
        'who (are|were) you (texting|talking to|messaging|on the phone (to|with)|chatting (to|with)) (at|so late|all night|until|till|that late|last night|behind)', 'who are you (really|actually) (with|texting|talking to|seeing|meeting)', 'who (keeps|is|was) (texting|messaging|calling|ringing|snapping) you (so late|at (this|that) (hour|time)|this late|at night|just now|all the time)?', 'who (just)? (texted|messaged|called|rang|snapped) you (so late|at (this|that) (hour|time)|this late|at night)',
        'who is (that|this|he|she) (guy|girl|man|woman|lad|boy|one|fella|bloke)? , show me', 'who (is|was) (that|this|the) (guy|girl|man|woman|lad|boy|fella|bloke)? (you (are|were) (with|talking to|texting|sitting with|standing with|hugging|laughing with)|with you|next to you|beside you|texting you|calling you|messaging you|in your (pic|photo|story|picture|car|dms|phone)|liking your|commenting on your)', 'who (is|was) (he|she) (to you|and why)', 'show me your (phone|messages|texts|chat|chats|dms|call log|call history|whatsapp|inbox) (now|right now)?', 'show me the (messages|texts|chat|chats|dms|call log|call history) (now|right now)', 'show me who (you|it|that)', 'show me the (convo|conversation)', 'let me see your (phone|messages|texts|dms|chats)', 'give me your phone',
        `^ (just|go|now)? , (delete|remove) ((his|her|their) (number|contact|messages|texts|photos|pictures|pics)|it|that|this|(it|that|this|the|your) ${photo}|${who}) (now|right now|immediately|before i)? $`, `(delete|remove) (that|this|the|those|your) ${photo} (now|right now|immediately|or|before i)`, `delete (it|that) (now|right now|immediately|and show|or i)`, `take (it|that|that ${photo}|the ${photo}|your ${photo}|those) down (now|right now|immediately|before i|or)`, `^ (just|you (need|have) to)? take (that|that ${photo}|those|those ${photo}|your ${photo}) down $`, `^ (just)? (unfollow|unfriend|unadd|delete) ${who} (now|right now|everywhere|off everything|on everything|tonight|and show me)? $`, `^ (just)? block ${who} (now|right now|everywhere|off everything|on everything|tonight|and show me) $`, `you (need|have) to (block|unfollow|unfriend|delete) ${who}`, `(block|unfollow|unfriend|delete) ${who} (or|now|right now|and show me|from your)`, `^ (and|just|you (need|have) to)? (stop|quit) (talking|texting|following|messaging|seeing|speaking|hanging (out|around)|liking) (to|with)? ${who} (now|right now|or|and that is final|for good|full stop)? $`,
        'change what you are wearing', '(go|go and|you need to|you better|get) (get)? (change|changed) (out of (that|it)|your (top|dress|skirt|outfit|clothes)|now|right now|before (you|we|i))', '^ (go (and)?)? get changed $', '^ (go (and)?)? change your (top|dress|skirt|outfit|clothes|shirt) (now|right now|before (i|you|we))? $', 'change (out of (that|it)|before i (get|come|see)|it before i|into something)', 'you are not (wearing|going out in|leaving in|going out like|leaving the house in|leaving the house like|going in|going dressed) (that|this|like that|those|in that|out like that)', 'you are not (going|going out|leaving|leaving the house) (dressed)? (like that|in that|out like that|dressed)', 'you can not (go out in|go out like|go out wearing) (that|this)', '^ you can not wear (that|this) (out|tonight|to work|without me)? $', 'go (and)? put something else on', 'i do not (want|like) you (wearing|talking to|texting|hanging (out|around)|going out|seeing|meeting|posting|following|being friends with|speaking to)', 'i do not want (him|her|them|that girl|that guy) (texting|calling|messaging|in your (phone|dms|car|life))',
        '(you are not|not) allowed (to (wear|go|talk|see|meet|text|post|have|follow|hang|leave|speak)|out)', 'you are not (seeing|meeting|going out with|talking to|going to see) (him|her|them|your (friends|mates|sister|ex))', 'you are not going (out|anywhere) (tonight|today|this weekend)? (without me|with (him|her|them|your (friends|mates))|until|till)', 'you are not going out (tonight|today|this weekend)', 'i forbid', 'i did not (say|tell you) you could', 'who said you could', 'who (gave|told) you (permission|you could)', 'did i say you could', 'you (should have|need to|have to|must|have got to|better|had better) (ask|asked) (me|my permission) (first|before)', 'you (have to|need to|must|have got to|better|had better) tell me (first|where you (are going|go|were)|before you (go|leave|post|make|see))', 'you do not (go|do) (anywhere|anything) without (me|my|telling|asking)', '(go|going|went|leave|leaving) (out|anywhere|there)? without (asking|telling) me', 'without my permission',
        '(why|what|how come) (were|are|was) you (were|are)? (still)? (online|active|on whatsapp|on insta|on instagram|on facebook|on snap|on messenger|last seen) (at|so late|till|until|last night|all night|then|and|but|if)', 'what (were|are) you doing (online|on your phone|on whatsapp|on insta|up|awake) (at|so late|till|until|last night|all night)', '^ (you (were|are)|i (saw|see) you) (were|are)? (online|active|last seen) (at|till|until|all night|so late) ... $', 'i (saw|see|can see) you (were|are)? (online|active) (at|till|until)', '^ saw you (online|active) (at|till|until)', 'why (is|was) your (phone|location) (off|turned off|switched off)', 'why did you turn (off)? your (location|phone) (off)?', '(turn|put|switch) (on)? your location (back)? (on)?', 'send me (a (pic|photo|picture) of who|your (live location|location (now|right now)))', 'prove it , send (me)? a (pic|photo|picture)', 'send me (a|your) (live location|location (now|right now)|pic of where|photo of where|picture of where)', '(what|why) (took|did it take) you so long , where (were|have) you (been)?', 'where were you (and)? , (what|why) (took|did it take) (you)? so long', 'what took so long , where were you', 'why did you take so long (to (reply|answer))? , (who|where) were you (with)?', 'where (were|have) you (been)? (and)? , who (were|are) you (with)?', 'where are you (and)? , who (are|were) you with', 'where (were|have) you (been)? (all night|until now|till now|till this|between)',
        'why did you (like|comment on|heart|react to) (his|her|their|that) (photo|pic|post|picture|story|selfie)', `why (are|do|did) you (still)? (follow|following|add|accept|talking to|texting|messaging) ${who}`, 'why is (he|she|that guy|that girl|your ex) (still)? (texting|calling|liking|following|messaging|commenting|snapping|viewing) (you|your|on your)', 'since when (are you friends with|do you (talk to|hang (out|around)? with|follow|text|go out (with|without)))', 'i want you (home|back) (by|before)', 'you (better|had better|have to|need to|must|will) be (home|back) (by|before) (one|two|five|six|seven|eight|nine|ten|eleven|twelve|midnight|dark|5|6|7|8|9|10|11|12)', 'i (checked|went through|looked through) your (phone|messages|texts|dms|email|emails|location|chats|call log|bank)', 'i read your (emails|diary|journal|chats|dms|call log)', 'i (am going to|will|need to|want to) (check|go through|look through|read) your (phone|messages|texts|dms|chats)',
      ],
      {
        when: hard, negated: 'keep',
        unless: ['you are not wearing that (much|warm|thin)', 'who said you could (look|be (so|this|that)|steal|leave)', 'i do not (want|like) you (seeing (me|this|it|us)|meeting my|going out (in (this|the|that)|alone|on your own))', 'do not stop', '(without|without me) asking me (twice|how)', 'you are not going out (much|often)', 'delete it (all|from the|off the|later|after|then|if)', 'where have you been all my life', 'who are you (with|talking to) (again|then)', 'i want you (home|back) (in one piece|in bed)', 'who is calling you (cute|old|lazy)', 'who called you (a|an|cute|old|lazy|that|fat|ugly|names)', 'not without me saying', 'you are not going anywhere (love|near|i)'],
        unlessNear: ['my boss', 'my manager', 'my mum', 'my dad', 'school', 'i look', 'my hair', 'my face', 'of me', 'i can delete', 'shall i', 'should i', 'i want to hear', 'tell me all', 'tell me everything', 'if you want', 'if you like', 'the bouncer', 'the doctor'],
      },
    ),
  ],
  bad: [
    '[Who are you with]?',
    "[who's that, show me]",
    '[delete it]',
    '[delete that photo]',
    "[change what you're wearing]",
    "[You're not wearing that].",
    '[why were you online at] 2',
    '[what took you so long, where were you]',
    "[I don't want you talking to] him",
    '[who said you could] go',
    '[show me your phone]',
  ],
  fine: [
    "where are you? dinner's ready",
    "who's that cute dog",
    'who are you going with? sounds fun',
    'who are you with tonight? have fun!',
    'delete it, I look awful in that one 😂',
    'what took you so long? the soup went cold, come here',
    "you're not wearing that scarf I knitted, are you too warm?",
    'why were you up at 2, are you ok?',
    'who is that singing in the background?',
    'my boss said delete that file',
    'wear whatever you like, you look great in all of it',
    'who called you a muppet? I will fight them',
  ],
  better: ['I felt left out last night. I would love to hear about it.'],
};

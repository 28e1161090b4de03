import { saidIn, saidOf } from '../around.js';
import { byFirstWord } from '../by-first-word.js';
import { onlyOf } from '../interest/words/answers.js';
import { newsIn, tidingsIn } from '../interest/words/news.js';
import { replyIn } from '../reply.js';
import { type Rule, whole } from '../rule.js';

const bare = onlyOf(
  '(?:ok|okay|oki|k|kk|cool|nice|nice one|yes|yeah|yea|yep|yup|ya|fine|good|great|alright|all right|all good|right|sure|haha|hahah|ha|hehe|heh|lol|lmao|oh|ah|aha|hm|hmm|mm|mhm|i see|fair enough|fair|same|not bad|not too bad|not much|nothing|nothing much|nm|nothing really|usual|the usual|same old|same as (?:usual|ever|always)|so so|meh|decent|interesting|oh right|oh really|really|that is (?:good|nice|cool|great|fine|funny|interesting|fair)|sounds (?:good|nice|fun|great|cool)|(?:it|that|work|today|day) was (?:ok|okay|fine|good|alright|all right|not bad|nice|decent|great|boring)|i am (?:ok|okay|fine|good|alright|well|not bad)|pretty good|very nice|very good|busy|boring|tiring|long|and|but|just|bit|it is (?:ok|fine|alright)|gotcha|no idea|dunno|do not know|i do not know|who knows|maybe|guess so|i guess)',
);

/** Asks for more than a yes, a time or a place. */
const open = byFirstWord(
  `^(?:(?:so|hey|hi|and|ok|morning|hello|babe|love|well|oh|also|hiya|evening|anyway) )*(?:${[
    'how (?:is|was|are|were|did|has|have) (?!.*\\b(?:getting (?:here|there|home)|far|long|much|many)\\b).*',
    'what (?:did you (?:think|do|make of|get up to|dream|reckon|love|like|enjoy)|do you (?:think|make|reckon) of (?:the|my|his|her|that) (?:film|book|song|photo|picture|new|poem|story|painting|band|show|idea|hair|dress|article))\\b.*',
    'what (?:are you|have you been|you been|you) (?:up to|doing|thinking|reading|watching|working on)\\b.*',
    'what (?:is|was) (?:new|going on|it like|the (?:best|worst|nicest|funniest)|on your mind|he like|she like|your (?:favourite|day))\\b.*',
    'what happened\\b.*',
    'tell me (?:about|everything|something|all)\\b.*',
    'any (?:news|gossip|craic)\\b.*',
  ].join('|')})`,
);
/** What they had to tell, of more weight than errands. */
const share = byFirstWord(
  `^(?:(?:so|hey|and|ok|oh|omg|wow|babe|love|well|also|today|just|guess what|then|haha|lol|but|anyway|god) )*(?:${[
    '(?:i |we )(?:just |finally |actually )*(?:saw|met|bumped into|ran into|heard|dreamt|dreamed|talked to|spoke to|spoke with|had (?:lunch|coffee|drinks|the (?:weirdest|best|funniest|strangest|loveliest|maddest)) ?(?:with)?|watched|read|learned|learnt|tried|found out|realised|went to|danced|sang|painted|wrote|cooked|baked|remembered|cried at|have been (?:thinking|reading|watching|learning|wondering))\\b.*',
    '(?:bumped into|ran into|went to|saw|met|heard|watched|dreamt|dreamed|had (?:lunch|coffee|drinks) with|had (?:the|a) (?:weirdest|funniest|strangest|weird|lovely|mad|loveliest|best|strange|funny|great|brilliant)|been (?:thinking|reading|learning)|tried) .*',
    '[a-z]+ (?:just |finally )?(?:told me|asked me out|is (?:pregnant|engaged|getting married|moving|leaving)|made me laugh|came round|proposed|surprised|showed me|dreamt)\\b.*',
    'you (?:will|would) never (?:guess|believe)\\b.*',
    '(?:the )?(?:funniest|weirdest|strangest|best|loveliest|maddest) thing\\b.*',
    'i am (?:learning|writing|reading|thinking (?:of|about)|painting|planning|knitting|building|training for)\\b.*',
    'i (?:have been|was|keep) thinking\\b.*',
    'remember (?:when|that (?!time is)|the time)\\b.*',
    'i have (?:an idea|a theory|decided|a story)\\b.*',
    'i think i (?:want|am|might|have|know)\\b.*',
  ].join('|')})`,
);
const practical = byFirstWord(
  '\\b(?:home|train|bus|shop|shops|tesco|aldi|asda|lidl|milk|bread|minutes|mins|on my way|see you|ticket|tickets|parcel|plumber|boiler|bins?|dentist|doctor|doctors|landlord|bank|rent|bill|dinner|lunch is|tea is|pick up|keys?|door|washing|email|emailed|booked|payment|wifi|car|parking|you home|getting here|about you|of you|with you|our (?:plans?|weekend)|\\d+|\\d+ ?(?:am|pm)|tomorrow at|thanks|thank you|good ?night|night night|night x|love you|miss you|sorry|bye|speak later|talk later|ttyl|can you|could you|do you want|shall we|should we|is that ok|ok with you|let me know)\\b',
);

/** Answers that hand nothing back, some a few words long. */
const shrug = byFirstWord(
  '^(?:(?:oh|ah|well|eh|um|haha|lol|so|honestly|tbh|nah|no|yeah|ok|idk|hm|hmm) )*(?:idk|dunno|do not (?:know|remember|mind|care)|i do not (?:know|mind|remember|think so|really know)|no idea|never (?:really )?(?:thought about (?:it|that)|did|have|tried)|have not thought(?: about it)?|(?:i )?can not (?:remember|think|say)|can not really (?:remember|think|say)|not (?:really|much|a lot|that i know|sure|fussed|bothered|particularly)(?: (?:no|tbh|to be honest))?|no not really|maybe|might be|could be|perhaps|possibly|we will see|oh right|oh ok|oh really|is it|right|cool(?: cool)?|nice|k|ok|okay|fair(?: enough| play)?|sound|grand|(?:nah )?(?:you are|your|i am|it is|we are|all) (?:grand|good|ok|fine|alright)|whatever (?:you )?(?:want|like|think|suits|works|prefer)|what ever you (?:want|like|think)|(?:up to|down to) you|you (?:pick|choose|decide)|either|anything|any|both|neither|nothing(?: really| much)?|the usual|same(?: as (?:always|ever|usual))?|interesting|funny|weird|mad|wow ok|people (?:do|are) (?:all ?sorts|weird|mad|funny|strange)|it takes all sorts|sounds (?:good|nice|fun|cool|interesting|ok)|that is (?:nice|good|cool|interesting|mad|funny|great|sweet|lovely)|i see|good for (?:you|them|him|her)|he would|she would|typical|depends|some ?time|one day|another time|later|lol|haha|yeah|sure)(?: (?:then|really|no|tbh|i guess|i suppose|lol|haha|so|though|babe|love|mate|to be honest|yet|much|me))*$',
);
/** Something told or asked that wants more than a word. */
const offered = byFirstWord(
  `\\b(?:${[
    '(?:what|which|who) (?:is|was|were|are) (?:the|your|you) (?:\\w+ )*(?:best|first|favourite|worst|weirdest|happiest|funniest|thing|memory|dream|idea)|what (?:was|is) your|what would you|where would you|if you could|do you (?:ever|believe|remember|reckon|think|miss|dream|wonder)|have you ever|did you ever|ever wonder|how do you feel|what do you (?:think|make|want|dream|love|like)|what are you (?:like|thinking|hoping|most)|tell me (?:a|one|something|about)|(?:first|favourite|earliest) memory',
    'you will never (?:believe|guess)|guess (?:what|who|where)|you want to (?:see|hear|know|guess)|(?:want|wanna) (?:to )?(?:see|hear|know|guess)|made me think of|thought of (?:you|us)|reminded me of|i (?:have|had) (?:got )?(?:an? |the |this |something |four |three |two )*(?:idea|plan|theory|dream|story|question|thought|confession|surprise|secret|names)|something i (?:have|want|always)|i have always wanted|always wanted to|i (?:have been|was|keep) (?:reading|thinking|wondering|watching|listening|learning|dreaming|writing)|been (?:reading|thinking|wondering|learning|dreaming)|(?:best|nicest|weirdest|funniest|strangest|loveliest|maddest|single best) (?:\\w+ )?(?:thing|mango|song|book|chat|dream|conversation|man|woman|meal|coffee|day|story|view|sunset|\\w+ of my)|(?:really |such a |so )+(?:good|lovely|nice|strange|weird|interesting|great) (?:chat|talk|walk|day|conversation|dream|morning|evening|idea|time)|i (?:just )?(?:learned|learnt|discovered|found out|realised|noticed|heard|dreamt|dreamed|met|bumped|ran into|saw|tasted|remembered)|(?:just |finally )+(?:learned|tasted|met|saw|heard|read|finished|watched|tried|found)|i (?:can not decide|am (?:a bit )?excited|need (?:your|a) (?:\\S+ )?(?:opinion|thoughts))|what should (?:we|i) (?:call|name|paint|write)|(?:sent|told|showed|wrote|gave|asked) me (?:the|a|this|about|something|that)|there is something|do you know what i|i (?:just )?(?:met|found|saw|heard|bumped into|ran into) (?:a|an|the|my old|this|your old|some|someone|\\w+ from)|(?:met|found|saw|heard) (?:a|an|my old|this|some|someone) ',
  ].join('|')})`,
);

/** Asks for a thought or a story. */
const wondered =
  /\b(?:what would you do|where would you|what (?:were|was) you(?:r)? (?:like|first|best|favourite)|wonder(?:ing|ed)? (?:what|if|how|who)|do you ever|have you ever|how do you (?:feel|imagine)|tell me (?:a|about|something)|what are you (?:most )?(?:looking forward|excited|hoping|proud|afraid|scared)|if (?:we|you) could|where would|(?:looking forward to|favourite|dream) [^?]*$|what (?:do|did) you (?:dream|think about|remember))\b/;
const errand =
  /\b(?:train|bus|shop|shops|tesco|aldi|asda|lidl|milk|bread|mins|minutes|ticket|tickets|parcel|plumber|boiler|bins?|dentist|landlord|bank|rent|bill|pick up|keys?|washing|payment|wifi|(?:for|want|get|order) (?:dinner|tea|lunch|a takeaway)|what time|can you|could you|is that ok|ok with you|let me know)\b/;

const noor = { reply: 'I saw Noor today' };
const day = { reply: 'how was your day?' };

export const noHook: Rule = {
  id: 'generic/no-hook',
  family: 'generic',
  severity: 'info',
  source: 'follow-up-questions',
  needs: ['reply'],
  says: '“{match}” leaves them little to answer',
  why: 'One question or one small detail is enough to keep a talk going.',
  find: whole((draft, context) => {
    if (context.reply === undefined || draft.words.length === 0 || draft.words.length > 7) return [];
    const theirs = replyIn(context);
    if (!theirs || theirs.words.length > 40) return [];
    const answer = saidIn(draft);
    const shrugs = shrug.test(answer);
    const wonders = theirs.words.length > 5 && draft.words.length <= 3 && wondered.test(saidIn(theirs));
    if (
      wonders &&
      draft.emoji.length === 0 &&
      draft.sentences.every(({ exclaimed, question }) => !exclaimed && !question)
    )
      return [{ start: draft.words[0]?.start ?? 0, end: draft.words.at(-1)?.end ?? 0 }];
    if (!shrugs && !bare.test(` ${answer}`)) return [];
    if (draft.words.every(({ plain }) => /^(?:yes|yep|yup|yeah|ya|sure)$/.test(plain))) return [];
    if (draft.sentences.some(({ exclaimed, question }) => exclaimed || question)) return [];
    if (draft.words.some(({ elongated, plain }) => elongated || /^(?:ha){3}/.test(plain))) return [];
    if (draft.emoji.some(({ text }) => !/^👍/u.test(text)) || newsIn(context) !== undefined) return [];
    const heard = saidIn(theirs);
    if (shrugs && theirs.words.length > 4 && offered.test(heard) && !errand.test(heard) && tidingsIn(context) !== 'bad')
      return [{ start: draft.words[0]?.start ?? 0, end: draft.words.at(-1)?.end ?? 0 }];
    if (practical.test(heard)) return [];
    const last = theirs.sentences.at(-1);
    const asked = last ? theirs.words.slice(last.first, last.end) : [];
    const ending = saidOf(asked);
    const opening =
      open.test(ending) || (!last?.question && theirs.words.length > 3 && (share.test(heard) || share.test(ending)));
    return opening ? [{ start: draft.words[0]?.start ?? 0, end: draft.words.at(-1)?.end ?? 0 }] : [];
  }),
  bad: [
    { text: '[ok cool]', context: noor },
    { text: '[yeah fine]', context: day },
    { text: '[haha ok]', context: { reply: "you'll never guess who I bumped into" } },
    { text: '[nice]', context: { reply: 'went to that new gallery with Priya' } },
    { text: '[it was ok]', context: { reply: 'what did you think of the film?' } },
    { text: '[lol]', context: { reply: 'had the weirdest dream about your dad' } },
    { text: '[idk]', context: { reply: 'what would you do if we had a year off?' } },
    { text: '[people do allsorts]', context: { reply: 'I have been reading about a couple who sailed in a bathtub' } },
    { text: '[not much]', context: { reply: 'hey, what are you up to?' } },
  ],
  fine: [
    { text: 'ok cool, what did Noor say?', context: noor },
    { text: 'yes', context: { reply: 'are you home at 6?' } },
    { text: 'ok cool', context: { reply: 'see you at 7' } },
    { text: 'sure', context: { reply: 'can you grab bread' } },
    { text: 'cool', context: { reply: 'left the key under the mat' } },
    { text: 'haha ok', context: { reply: 'I love you' } },
    { text: 'good', context: { reply: 'goodnight, sleep well' } },
    { text: 'fine, the heron came back to the canal', context: day },
    { text: 'hahahaha', context: { reply: 'Priya told me the funniest story at work' } },
    { text: 'nice!!', context: noor },
    'ok cool',
  ],
  better: ['ok cool, what did Noor say?', 'fine in the end, the kiln finally behaved. how was yours?'],
};

import { saidIn } from '../around.js';
import { byFirstWord } from '../by-first-word.js';
import { onlyOf } from '../interest/words/answers.js';
import { newsIn } from '../interest/words/news.js';
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

const noor = { reply: 'I saw Noor today' };
const day = { reply: 'how was your day?' };

export const noHook: Rule = {
  id: 'generic/no-hook',
  family: 'generic',
  severity: 'info',
  source: 'follow-up-questions',
  needs: ['reply'],
  says: '“{match}” leaves them little to answer',
  why: 'People who ask follow-up questions are liked more. One question or one detail keeps a talk going.',
  find: whole((draft, context) => {
    if (context.reply === undefined || draft.words.length === 0 || draft.words.length > 7) return [];
    const theirs = replyIn(context);
    if (!theirs || theirs.words.length > 40 || !bare.test(` ${saidIn(draft)}`)) return [];
    if (draft.words.every(({ plain }) => /^(?:yes|yep|yup|yeah|ya|sure)$/.test(plain))) return [];
    if (draft.sentences.some(({ exclaimed, question }) => exclaimed || question)) return [];
    if (draft.words.some(({ elongated, plain }) => elongated || /^(?:ha){3}/.test(plain))) return [];
    if (draft.emoji.some(({ text }) => !/^👍/u.test(text)) || newsIn(context) !== undefined) return [];
    const heard = saidIn(theirs);
    if (practical.test(heard)) return [];
    const last = theirs.sentences.at(-1);
    const asked = last ? theirs.words.slice(last.first, last.end) : [];
    const ending = asked.map(({ readings, plain }) => readings[0]?.join(' ') ?? plain).join(' ');
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

import { saidIn } from '../around.js';
import { byFirstWord } from '../by-first-word.js';
import { replyIn } from '../reply.js';
import { type Rule, whole } from '../rule.js';
import { feels, flatAnswer, loneSign, onlyOf } from './words/answers.js';
import { newsIn } from './words/news.js';

const laughs = /^(?:lol|lmao|lmfao|rofl|ha|haha|hahah|hahaha|hehe|hehehe|heh|lolz)$/;
const flat = onlyOf(
  '(?:lol|lolz|lmao|lmfao|rofl|ha|haha|hahah|hahaha|hehe|heh|k|kk|ok|okay|oh|oh well|ah well|aw well|ah|right|alright|all right|cool|nice|great|fine|good|sure|yes|yeah|yep|yup|mm|mhm|hm|hmm|fair enough|fair|noted|never mind|anyway|anyways|so|well|and|same|shit happens|it happens|happens|(?:that is|thats|such is) life|c est la vie|unlucky|tough|tough luck|hard luck|whatever|i see|oh right|oh really|really|is it|it is what it is|could be worse|i guess|i suppose|you will live|classic|classic you|typical|typical you|that is funny|funny|good one|then|babe|love|dear|hun|mate|bro|man)',
);
const endearing = /^(?: (?:oh|ah|babe|love|dear|hun|mate|bro|man|darling))+$/;
const comforting = byFirstWord(
  '\\b(?:sorry|hugs?|hugging|cuddles?|here (?:for|with|if|whenever)|i am here|with you|love you|poor|aw|aww|awh|oh no|no no|oh (?:love|babe|darling|sweetheart|god|my|mate|hun|honey|man)|my love|sounds|(?:that|this|it) (?:is|must|was|would|really|does|all|totally) (?:\\w+ )?(?:rough|hard|awful|horrible|shit|crap|tough|unfair|rubbish|terrible|be|sad|heartbreaking|scary|grim|gutting|sucks?|rotten|brutal|understandable|shite|exhausting|have)|sucks|rough|hard|awful|horrible|gutted|gutting|rubbish|heartbreaking|shit that|ugh|oof|ouch|damn|shit(?! happens)|fuck\\w*|bastards?|jesus|christ|god|blimey|yikes|bummer|nightmare|(?:are|is|was) (?:you|he|she|they|it|everyone) (?:ok|okay|alright|all right|hurt|home safe|safe|feeling|coping)|you (?:ok|okay|alright|hurt|safe)|how (?:are|is|do|did|was|long|bad|come)|what (?:happened|did (?:he|she|they|it)|do you need|can i|was it|is wrong|s wrong|can we)|why (?:did|were|was|what)|who (?:did|said)|when (?:did|is the|are the|do you (?:find|get|hear))|want me|do you (?:want|need|feel)|(?:can|shall|should) i|let me|i (?:can|will|could|am) (?:be|come|coming|bring\\w*|call\\w*|ring\\w*|pick\\w*|make|making|cook\\w*|get|getting|there|on my way|leaving|run|running|listen\\w*|hold|stay|sort|take|do|help)|(?:call|ring|phone|text) (?:me|you)|coming over|on my way|need (?:anything|me|company)|tell me|talk(?! (?:later|tomorrow))|vent|listen|thinking of|hope|take care|take it easy|rest|sleep|lie down|feel better|get well|unfair|not fair|deserve\\w*|proud|brave|not your fault|miss|hear you|bless|pray\\w*|rip|rest in|(?:their|his|her) (?:loss|mistake|problem)|we will|you will (?:get|find|be|do|smash)|worry|worried|understand|makes sense|next time|try again|tried|did your best|breathe|ice cream|soup|chocolate|a bath|flowers|you are (?:not|so|brilliant|enough|amazing|allowed|doing)|no way|no wonder|been there|glad you told|thank you for telling|home now|come (?:here|home|over|round)|stay with|careful|need to (?:see|get) (?:a|the) (?:doctor|dr|gp)|can not believe|give (?:him|her|them|you)|doctors?|gp|meds|medicine|paracetamol|painkillers?|ibuprofen|police|hr|union|insurance|appeal|resit|rebook|temperature|eaten|eat something|drink (?:some )?water|hot water bottle|shall we|be there|still feeling|anything (?:to|i)|kettle)\\b',
);

/** Laughter that takes their side, or comes along. */
const beside =
  /\b(?:he|she|they|them|him|her|their|his|boss|we|us|let us|fight|kill|burn|there|still|forgiven|wine|gin|beer|men|people|same|me too|got this|i|will|want|please|better)\b/;

const shift = { reply: 'worst shift ever' };
const tears = { reply: "I can't stop crying" };
const failed = { reply: 'i failed my theory test again' };

export const missedBadNews: Rule = {
  id: 'interest/missed-bad-news',
  family: 'missed-news',
  severity: 'warning',
  source: 'validation',
  needs: ['reply'],
  says: '“{match}” passes over something that hurts',
  why: 'Feeling understood goes with closeness. Say that it sounds hard, or ask what would help.',
  find: whole((draft, context) => {
    if (context.reply === undefined || draft.words.length > 18) return [];
    const theirs = replyIn(context);
    if (!theirs || newsIn(context) !== 'bad') return [];
    const sign = loneSign(draft, /^(?:👍|👌|🆗|😂|🤣|😆|😅|😹|😁|XD|xD)/u);
    if (sign) return [sign];
    const said = saidIn(draft);
    if (feels(draft, ['warm', 'flirt', 'sad']) || comforting.test(said) || endearing.test(` ${said}`)) return [];
    const hit = flatAnswer(draft, theirs, flat, false);
    if (hit) return [hit];
    const [first] = draft.words;
    const asks = draft.sentences.some(({ question }) => question);
    return first && !first.quoted && laughs.test(first.plain) && draft.words.length < 8 && !asks && !beside.test(said)
      ? [{ start: first.start, end: first.end }]
      : [];
  }),
  bad: [
    { text: '[lol]', context: shift },
    { text: '[k]', context: tears },
    { text: '[lol anyway]', context: shift },
    { text: '[oh well]. pizza?', context: failed },
    { text: '[ok]. did you feed the cat', context: { reply: 'nan died this morning' } },
    { text: '[right]. can you get milk', context: { reply: 'had a panic attack on the tube' } },
    { text: '[😂]', context: failed },
    { text: '[anyway] whats for dinner', context: { reply: "i didn't get it" } },
    { text: "[that's life]", context: { reply: 'got made redundant today' } },
    { text: '[haha] told you that would go wrong', context: failed },
  ],
  fine: [
    { text: 'That sounds rough. Want to talk or be distracted?', context: shift },
    { text: 'oh no', context: tears },
    { text: 'so sorry love', context: { reply: 'nan died this morning' } },
    { text: "lol their loss honestly, I'm here if you want to vent", context: { reply: "i didn't get it" } },
    { text: "ok I'm coming over", context: tears },
    { text: 'what happened', context: shift },
    { text: 'oh babe', context: failed },
    { text: 'k, ringing you now ❤️', context: tears },
    { text: 'are you ok? where are you', context: { reply: 'had a panic attack on the tube' } },
    { text: 'lol', context: { reply: 'worst film ever lol' } },
    { text: 'haha where this time', context: { reply: 'lost my keys again haha' } },
    { text: 'k', context: { reply: 'are you home at 6?' } },
    'lol',
  ],
  better: ['That sounds rough. Want to talk or be distracted?', "I'm so sorry. I'm here, and you can ring me any time"],
};

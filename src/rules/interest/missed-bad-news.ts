import type { Draft } from '../../text/draft.js';
import { saidIn } from '../around.js';
import { byFirstWord } from '../by-first-word.js';
import { replyIn } from '../reply.js';
import { type Hit, type Rule, whole } from '../rule.js';
import { feels, flatAnswer, loneSign, onlyOf } from './words/answers.js';
import { newsIn, tidingsIn } from './words/news.js';
import { asksOn, chore, leaves, piecesOf, takesUp } from './words/turn.js';

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

/** Comfort that nothing can be mistaken for. */
const tender = byFirstWord(
  '\\b(?:sorry|hugs?|hugging|cuddles?|here for|i am here|with you|love you|poor|oh no|ah no|oh (?:love|babe|darling|sweetheart|god|my|mate|hun|honey|baby|pet)|ah (?:love|pet|mate|babe)|my (?:love|darling|poor)|sweetheart|(?:that|this|it|sounds|how|so|what a) (?:is |must (?:be|feel|have been) |was )?(?:so |really |absolutely |just |bloody )*(?:horrible|awful|heartbreaking|unfair|devastating|terrifying|hard|cruel|gutting|horrid)|gutted|heartbroken|ugh|oof|ouch|damn|shit(?! happens)|fuck\\w*|bastards?|jesus|nightmare|not your fault|no wonder|of course|deserve\\w*|proud|brave|hear you|bless|pray\\w*|rest in|rip|thinking of|tell me (?!you)|talk to me|vent|want me|do you want|do you need|need (?:anything|me|company)|what (?:happened|do you need|can i|did (?:he|she|they|the|it))|how (?:are|is|do|did|bad|come)|are your (?:\\w+ )?(?:hands?|arms?|legs?|head|feet|kids|parents|mum|dad|family)|are you (?:ok|okay|alright|all right|hurt|safe|home)|you (?:ok|okay|alright|hurt|safe)|i (?:am|will be) (?:coming|on my way|there|outside|right there|awake|leaving|yours|getting)|coming (?:over|home|round|to)|on my way|call(?:ing)? you|ring(?:ing)? you|(?:call|ring|phone|text) me|i (?:will|can|could) (?:call|ring|come|bring|pick|get|make|cook|sort|take|hold|help|phone|drive|stay|be there|fetch|do|meet|collect|run|pay|cover|look|lend|send|go)|let me|come (?:here|home|over|round)|stay (?:there|put|with|on)|we will|worry|worried|understand|scary|scared for|miss (?:him|her|them) too|breathe|rest|eat something|police|hospital|doctor|shall (?:i|we)|you are (?:not|so|brilliant|enough|amazing|allowed|doing|loved)|you will (?:get|find|be|do|smash)|hope|hang in|take care|their loss|his loss|her loss|next time|did your best|with my heart|kettle|i know how much)\\b',
);
/** Laughed off, a silver lining, a saw. */
const laughedOff = byFirstWord(
  `\\b(?:${[
    'silver lining|every cloud|bright side|on the plus side|look at it this way|could be worse|worse things|at least (?:you|it|he|she|they|now|that|there|your|the|we)|third time (?:is )?(?:a |the )?(?:charm|lucky)|better luck next time|plenty more fish|c est la vie|no good deed|(?:families|men|women|kids|people|bosses|mondays|exes|mothers|parents|landlords|managers|mates|neighbours|life|brothers|sisters|dads|mums|tuesdays) (?:eh|hey|huh|lol|am i right)|(?:that is|thats) (?:life|showbiz|men for you|families for you|why they pay|the way)|it is what it is|these things happen|shit happens|easy come|swings and roundabouts|you win some|win some lose|par for the course|what goes around|tough (?:luck|break|one)|hard luck|unlucky|such is life|was bound to|bound to happen|what did you expect|serves|saw that coming|told you so|well well|oh dear$|oops|whoops|join the club|rather you than me|not my (?:problem|department)|first world',
    '(?:more|no more|extra|free) (?:lie ins?|time (?:off|for|to)|periods?|room|space|peace|sleep|holiday|weekends|telly|wardrobe|gaming|fridge)|(?:less|fewer) (?:\\w+ )?(?:to|washing|hassle|mouths|people|work|commut\\w+)|student discount|time (?:off|to) (?:work|do the|the|paint|tidy|clean|binge)|(?:weight|diet) (?:loss|plan)|sick day(?! for)|(?:you|we) (?:will|can) save|(?:get|buy) (?:another|a new one)|saves? (?:us|you|on|a|money)|cheaper|winning|big bucks|swing in|prince|easy to fool|cheap to fool|new (?:car|phone|bike|one|body|you) then|good excuse|insurance job|day off(?: work)? (?:then|though|at least)|what (?:are they|is he|is she) like|lightweight|drama|here we go|not again|you and your|enjoy the (?:quiet|peace|silence|rest|break|space)|good riddance|no surprise(?:s)?(?: there)?$|can still (?:do|make|cook|wash|carry)|what (?:will|do) (?:they|you|we) get for|more (?:food|room|space|time|money|cake|wine) for|(?:haha|lol) classic|classic$|his face fits|her face fits|(?:he|she|they) (?:will|is going to) (?:find|get|be) (?:something|someone|another|over it|fine|grand)|things (?:shake|break|happen|die)',
    '(?:had a good (?:run|innings)|was (?:ancient|old|ninety|eighty|getting on|about time)|(?:he|she|it|they) (?:is|was|were) (?:only|just|ancient|old)|get(?:s)? fed|sure (?:they|he|she|it) (?:get|is|are|has|have)|well looked after|better place|only (?:a|an|the|one) \\w+$|alright for some|(?:nice|well) for some|payday|boys will be boys|girls will be girls|always (?:\\w+ )?something|is always (?:something|like that|been like|doing|moaning|on about)|always something|load of (?:rubbish|nonsense|bollocks|crap)|all (?:rubbish|nonsense)|over it soon|do not know why you|why (?:do|did) you (?:care|bother|tell|let|even|not)|just (?:ignore|forget)|never liked (?:him|her|it|that)|lot of fuss)',
  ].join('|')})\\b`,
);
const lead = '(?:(?:oh|ah|well|so|and|right|ok|okay|hm|hmm|yeah|sure|eh) )*';
/** What answers without feeling; a bare "that's grim" too, where the talk goes on to something else. */
const cool = byFirstWord(
  `^${lead}(?:(?:k|kk|ok|okay|orh|oh|oh well|ah|ah well|hm|hmm|mm|mhm|right|noted|nice|cool|great|fine|fair|fair enough|grand|mad|sure|seen|alright|yeah|yep|i see|is it|is that so|really|oh really|oh right|damn|grim|rough|tough|crap|shame|pity|typical|bummer|eish|that is (?:grim|rough|tough|crap|a shame|a pity|mad|annoying|bad|sad|not great|not good|shit|rubbish|life|tragic|wild|unlucky)|that (?:road|place|man|woman|family|school|hospital|company|boss|one) (?:self|again|though|is cursed|is bad|is always like that)|not great|not good|what a shame|what a pity|never mind|too bad|poor thing|same old|whatever|mondays|tuesdays|life)(?: |$))+(?:(?:then|so|now|na|sha|babe|love|mate|bro|lah|dear|hun|lol|haha|anyway|that|for you)(?: |$))*$|^${lead}(?:\\w+) is (?:hot|cold|wet|nice|far|big|long) (?:there|here|anyway|that time)$`,
);
const smirk = /[😂🤣😆😅😹😁🙌👑🤷🥊😜🤪😎💅🎉]|¯\\?_\(ツ\)_\/¯/u;

const cast = (draft: Draft, theirs: Draft, sure: boolean): Hit | undefined => {
  const pieces = piecesOf(draft);
  const [first] = pieces;
  if (!first || draft.words.length > 24 || pieces.some(asksOn)) return undefined;
  const whole = { start: first.hit.start, end: (pieces.at(-1) ?? first).hit.end };
  const off = pieces.find(({ said }) => laughedOff.test(said));
  if (off) return off.hit;
  const laughing =
    smirk.test(draft.text) || draft.words.some(({ plain }) => laughs.test(plain)) || /¯\\_\(ツ\)_\/¯/.test(draft.text);
  if (laughing && draft.words.length <= 10 && !beside.test(saidIn(draft))) {
    const [head] = draft.words;
    return head && laughs.test(head.plain) ? { start: head.start, end: head.end } : whole;
  }
  const heard = saidIn(theirs);
  const cold = cool.test(first.said);
  const short = draft.words.length <= 12;
  const kinds = pieces.map((piece) => {
    if (cool.test(piece.said)) return 'cool';
    const turns = leaves(piece) || (cold && (later.test(piece.said) || !takesUp(piece, heard)));
    return turns ? 'else' : 'other';
  });
  if (kinds.includes('other')) return undefined;
  if (!cold && !(short && pieces.some(({ said, question }) => chore(said, question)))) return undefined;
  return sure || kinds.includes('else') ? first.hit : undefined;
};
/** Put off to another day. */
const later =
  /^(?:i will |i shall |we can |we will |let us )?(?:talk|speak|chat|see|ring|call|text|message) (?:to |with )?(?:you |about it |u )?(?:at|on|later|tomorrow|next|after|soon|when|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/;

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
  why: 'Feeling understood goes with closeness, and a hard moment is when it counts most. Say that it sounds hard, or ask what would help.',
  find: whole((draft, context) => {
    if (context.reply === undefined || draft.words.length > 24) return [];
    const theirs = replyIn(context);
    if (!theirs || tidingsIn(context, 0.7) !== 'bad') return [];
    const sign = loneSign(draft, /^(?:👍|👌|🆗|😂|🤣|😆|😅|😹|😁|XD|xD)/u);
    if (sign) return [sign];
    const said = saidIn(draft);
    const kind = draft.emoji.some(
      ({ mood, text }) =>
        (mood === 'warm' || mood === 'flirt' || mood === 'sad') && !/^(?:👍|👌|🙂|🙌|:\)|:-\)|;x)/u.test(text),
    );
    if (newsIn(context) === 'bad' && !kind && !comforting.test(said)) {
      const hit = endearing.test(` ${said}`) ? undefined : flatAnswer(draft, theirs, flat, false);
      if (hit) return [hit];
    }
    if (!kind && !tender.test(said) && !endearing.test(` ${said}`)) {
      const thrown = cast(draft, theirs, tidingsIn(context) === 'bad');
      if (thrown) return [thrown];
    }
    if (newsIn(context) !== 'bad') return [];
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
    { text: '[Hm ok]. Have you seen my charger?', context: { reply: 'The biopsy is on Thursday and I keep shaking' } },
    { text: '[Enjoy the quiet]', context: { reply: 'she took the kids to her mother and I feel hollow' } },
    { text: '[men eh]', context: { reply: 'he lied to me about the debt and I cried all night' } },
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
    { text: 'Lights off, phone down, the kids are with me', context: { reply: 'my head is pounding' } },
    { text: 'Which one? I am getting my coat', context: { reply: 'Dad is in hospital with his chest' } },
    { text: 'good, ring me when you land', context: { reply: 'I made it to the train' } },
    { text: 'haha where this time', context: { reply: 'lost my keys again haha' } },
    { text: 'k', context: { reply: 'are you home at 6?' } },
    'lol',
  ],
  better: ['That sounds rough. Want to talk or be distracted?', "I'm so sorry. I'm here, and you can ring me any time"],
};

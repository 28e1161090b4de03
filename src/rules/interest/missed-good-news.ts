import type { Draft } from '../../text/draft.js';
import { saidIn } from '../around.js';
import { byFirstWord } from '../by-first-word.js';
import { replyIn } from '../reply.js';
import { type Context, type Hit, type Rule, whole } from '../rule.js';
import { feels, flatAnswer, loneSign, onlyOf } from './words/answers.js';
import { newsIn, tidingsIn } from './words/news.js';
import { asksOn, chore, leaves, type Piece, piecesOf, takesUp } from './words/turn.js';

const name = '(?: (?:babe|love|dear|hun|hon|mate|bro|honey|darling))?';
const flat = onlyOf(
  `(?:nice|nice one|cool|k|kk|ok|okay|oki|good|good good|great|fine|sure|sure thing|yes|yeah|yep|yup|ya|right|alright|all right|neat|sweet|sound|noted|fair enough|fair play|good stuff|good for you|good one|good job|good to (?:know|hear)|about time|glad|(?:that is|thats|it is|oh that is) (?:so |very |really |pretty |quite )?(?:good|nice|cool|great|fine|ok|lovely|sweet|interesting)|(?:sounds|looks) (?:good|nice|great|fine|cool)|interesting|not bad|oh|ah|aha|hm|hmm|mm|mhm|mmm|i see|oh right|oh really|really|same|so|well|and|lol|haha|is it|gotcha|got it|understood|seen|very good|very nice|lovely|pretty (?:good|cool)|then|man|dear|whatever)${name}`,
);
const bareCongratulation = onlyOf('congrats|congratulations|congratz|grats|well done|ok|oh|cool|nice|great|then|good');
const congratulated = onlyOf(
  `(?:congrats|congratulations|grats|well done|ok|oh|cool|nice|great|good|fine|lovely|sweet|k|yes|yeah|right|that is (?:good|nice|great|cool))${name}`,
);
const glowing = byFirstWord(
  '\\b(?:yay|woo\\w*|whoop\\w*|omg|oh my (?:god|goodness|days)|wow\\w*|amazing|brilliant|fantastic|incredible|wonderful|awesome|fab|fabulous|ace|epic|unreal|insane|proud|knew (?:you|it|they)|(?:happy|thrilled|chuffed|pleased|delighted|excited|made up|glad) (?:for|that|about)|thrilled|chuffed|buzzing|deserve\\w*|celebrat\\w*|champagne|prosecco|fizz|bubbly|toast|drinks|cake|treat|on me|love (?:you|that|this|it)|clever|star|superstar|legend|genius|hero|get in|tell me|hugs?|kiss\\w*|screaming|crying|jumping|beautiful|so (?:good|cool|great|nice|happy|pleased|glad|relieved)|can not wait|can not believe|huge|massive|hell yeah|fuck yeah|hooray|hurray|bravo|smashed|nailed|excited|relief|relieved|thank (?:god|goodness|fuck)|phew|big deal|best news|told you (?:so|you would|you could)|never doubted|you did|you are|you got|let us|well done (?:you|on|my|for|to|again)|(?:congrats|congratulations) (?:on|to|my|for|you|so|again|gorgeous)|made my day|pleased|happy|mean(?:s|t)|brave|impress\\w*|sorry)\\b',
);

/** What takes the shine off. */
const sour = byFirstWord(
  `\\b(?:${[
    'about time(?! (?:they|somebody|someone|the|he|she|people))|took (?:you|them|him|her) long enough|not before time',
    '(?:probably|must|bet (?:he|she|they)|he|she|they) (?:\\w+ )?(?:wants?|want|after) (?:something|money|a favou?r)|what (?:does|do) (?:he|she|they) want$',
    '(?:tax|taxman|rent|bills|inflation|council|wife|kids) (?:\\w+ )?(?:eat|eats|take|takes|swallow|get) (?:it|that|half|most|the lot)|taxman',
    '(?:there is|theres) always (?:one|a catch|someone)|what is the catch|there (?:will be|is|must be) a catch|must be a (?:mistake|catch)|sure it is not a (?:scam|mistake)|too good to be true|it will not last|will not last|see how long (?:that|it) lasts|enjoy it while it lasts|do not (?:get (?:your hopes up|too excited|carried away|used to it|cocky|a big head|ahead of yourself)|count your chickens|let it go to your head|jinx it)|early days|give it (?:a week|a month|time)',
    '(?:a lot of|lots of|loads of|plenty of|most) (?:people|lads|girls|guys|kids|women|men|folk) (?:\\w+ )?(?:do|get|can|have|manage|run|pass|did|lift|bench)|(?:anyone|anybody|everyone|everybody) (?:can|could|gets|passes|has|does|wins|would)|(?:not|hardly) (?:exactly )?(?:that|so|very) (?:hard|difficult|impressive|big|special)|how hard can it be|(?:beginners|beginner is|pure|just|sheer) luck|lucky (?:you|for some|break)|(?:got|just) lucky|slim pickings|no one else (?:applied|entered)|nobody else (?:applied|entered|wanted)|only (?:a|the|second|third|local)\\b|is that (?:all|it)$|big deal|so what|who cares|and that is (?:good|a big thing|news)|what do you want (?:a medal|me to do)|(?:want|expecting) a medal',
    '(?:is|are) (?:\\w+ )?(?:not )?(?:\\w+ )?(?:dead|dying|saturated|over) (?:though|tho|these days|now|anyway)|is not \\w+ (?:dead|dying|over)|print dead|no money in|does (?:it|that|this|not) (?:\\w+ )?pay|do (?:they|you get) (?:\\w+ )?(?:pay|paid)|is (?:it|that) paid|will \\w+ (?:pay|put|buy|fill|feed|cook)\\b|pays? the (?:rent|bills)|will (?:it|that) pay',
    '(?:nobody|no one) (?:reads|watches|goes|cares|uses|buys|wants|listens|eats|plays|likes)\\b|(?:do not|does not) come (?:crying|running)|when you (?:pull|break|fall|hurt|fail|lose) (?:something|your|it)|(?:does|will) (?:that|this|it) mean (?!you are happy)|did (?:they|he|she) (?:\\w+ )?(?:pay|give you (?:anything|money|a|cash))|now you can (?!relax|rest|breathe|sleep|celebrate|finally|enjoy)|where (?:will|are) (?:you|we) (?:going to )?(?:put|keep|fit|store|find)|so (?:not|no|only|just) (?:first|a|the|win\\w*|really|second)|not first|any left$|cheap(?:er)? (?:than|version)|who (?:came|was|won) (?:first|it)|who won$|how many (?:entered|applied|were in it|people entered)|(?:they|he|she) (?:say|says|tell|tells|do|does) that to (?:everyone|everybody|all)',
    'unpaid(?: i| no| then|$)|catch your death|will only (?:leak|break|go|last|get|fall|end|cost)|^why$|why would (?:you|they|anyone)|what for$|who asked|(?:nothing|something) better to do|(?:same|different) as (?:always|last)',
    'is (?:that|it) (?:good|a good thing|any good|hard|a lot|supposed to be)$|(?:it|that|they|you) will need|(?:does|did|do|runs?|lifts?|eats?) (?:that|it|twice that|double that|more) (?:before|in (?:his|her|their|my) sleep|every|all the time|daily|for fun)|see how (?:you|it|long|that)|(?:getting|gone|going) (?:old|soft|senile|deaf|blind)$|feels? sorry for you|being (?:nice|polite|kind)$|just (?:being (?:nice|kind|polite)|saying that)|you would want to|better late than never|wonders never cease|miracles (?:do )?happen|stranger things|who did you (?:bribe|pay|sleep with)|(?:are|is) they (?:desperate|short)|(?:must|they must) be (?:desperate|short)',
    'free (?:babysitting|labou?r|childcare|work|taxi)|(?:more|extra) (?:work|hassle|hours|responsibility|stress|traffic|washing|bills)(?: for (?:you|us|me|no))?|(?:i|you) suppose$|i guess$|rather (?:you|them|her|him) than me|sooner (?:you|them|her|him) than me|better (?:you|them) than me',
    'i would (?:have|of) (?:gone|done|picked|used|chosen|made|put|said|asked|gone with|held out|waited)|should (?:have|of) (?:asked for|got|been|held out|gone for|done|won|charged)|could have (?:got|been|done) (?:better|more|first|higher)|what about the (?:other|rest|last)|what happened to the other|why not (?:first|an a|full|100)|only (?:third|second|a b|a pass|merit)|shame (?:it|you|about|they)|pity (?:it|you|about|they)',
    '(?:now|very|so|too|quite|damn) (?:very )?(?:expensive|far|pricey|hot|cold there|dear)|(?:that|it|sounds) (?:is |will be )?(?:expensive|pricey|a (?:hassle|pain|lot of work)|boring|exhausting)|(?:send|lend|give|transfer|dash) me (?:\\d|some|a |from|half)|you can (?:pay|buy|lend|treat|cover) (?:for|me|us|dinner|the|now)|(?:my|our) (?:cut|share)$|where is (?:mine|my share|my cut)|does (?:that|this) mean you (?:will|are|can not)|who is going to (?:do|mind|cook|feed|look|pay)|so you (?:will|are) (?:be )?(?:never|not) (?:home|here|around)|another (?:thing|hobby|certificate|course|one)\\b',
  ].join('|')})\\b`,
);
const lead = '(?:(?:oh|ah|well|so|and|right|ok|okay|hm|hmm|yeah) )*';
/** A word or two that answer without joy, and what stands in for it. */
const cool = byFirstWord(
  `^${lead}(?:(?:k|kk|ok|okay|orh|oh|ah|hm|hmm|mm|right|noted|nice|nice one|cool|great|good|good stuff|good for (?:you|her|him|them)|fine|fair|fair enough|fair play|grand|sound|mad|aw|aww|lovely|sweet|neat|sure|seen|alright|interesting|not bad|decent|glad|ya|yeah|yep|yup|i see|is it|oh really|okay then|congrats|well done|that is (?:something|good|nice|cool|great|grand|lovely|sweet|interesting|mad|handy)|it is something|very good|pretty good)(?: |$))+(?:(?:then|so|now|na|babe|love|mate|bro|lah|dear|hun|lol|haha|anyway|for you|to hear|to know|i suppose|i guess)(?: |$))*$`,
);

/** Words for the whole of it, or those before it goes over to something else. */
const rejected = (
  pieces: readonly Piece[],
  draft: Draft,
  theirs: string,
): { hit: Hit; bare: boolean; cold: boolean } | undefined => {
  const [first] = pieces;
  if (!first || draft.words.length > 24 || pieces.some(asksOn)) return undefined;
  const cold = cool.test(first.said);
  const kinds = pieces.map((piece) => {
    if (cool.test(piece.said)) return 'cool';
    return leaves(piece) || (cold && pieces.length > 1 && !takesUp(piece, theirs)) ? 'else' : 'other';
  });
  const others = kinds.filter((kind) => kind === 'other').length;
  if (others > 0 && !(kinds[0] === 'cool' && kinds.includes('else') && others === 1)) return undefined;
  return { hit: first.hit, bare: !kinds.includes('else'), cold };
};

/** Told by weak cues only, their news wants more to be said against the answer. */
const passedOver = (draft: Draft, theirs: Draft, context: Context): Hit | undefined => {
  const pieces = piecesOf(draft);
  const said = saidIn(draft);
  const bitter = pieces.find((piece) => sour.test(piece.said));
  if (
    bitter &&
    !/\b(?:proud|love|amazing|brilliant|congratulations|congrats|well done|you did|so happy|glad)\b/.test(said)
  )
    return bitter.hit;
  if (glowing.test(said)) return undefined;
  const heard = saidIn(theirs);
  const found = rejected(pieces, draft, heard);
  if (!found || tidingsIn(context, found.bare ? 2 : found.cold ? 0.7 : 1) !== 'good') return undefined;
  // Nothing but a chore is one only as a question or a request to them.
  const [only] = pieces;
  if (!found.bare && !found.cold && !pieces.some(({ said, question }) => chore(said, question))) return undefined;
  // One sentence that takes up a word of theirs is about it.
  if (pieces.length === 1 && only && !found.bare) {
    const told = new Set(heard.split(' ').filter((word) => word.length > 3));
    if (only.said.split(' ').some((word) => told.has(word))) return undefined;
  }
  return found.hit;
};

/** The answers that are flat whatever else is read. */
const plainly = (draft: Draft, theirs: Draft): Hit[] => {
  const hit = flatAnswer(draft, theirs, flat, true) ?? flatAnswer(draft, theirs, congratulated, true);
  if (!hit) return [];
  // A whole answer that congratulates is flat only where it is bare.
  const said = ` ${saidIn(draft)}`;
  return /(?:congrat|grats|well done)/.test(said) && congratulated.test(said) && !bareCongratulation.test(said)
    ? []
    : [hit];
};

const job = { reply: 'I GOT THE JOB' };
const flatKeys = { reply: 'we got the flat!!' };
const exam = { reply: 'i passed my driving test' };

export const missedGoodNews: Rule = {
  id: 'interest/missed-good-news',
  family: 'missed-news',
  severity: 'warning',
  source: 'capitalization',
  needs: ['reply'],
  says: '“{match}” is a short answer to good news',
  why: 'An excited, curious answer to good news goes with closeness. Say how glad you are, or ask for one detail.',
  find: whole((draft, context) => {
    if (context.reply === undefined || draft.words.length > 24) return [];
    const theirs = replyIn(context);
    if (!theirs || tidingsIn(context, 0.7) !== 'good') return [];
    const sign = loneSign(draft, /^(?:👍|👌|🆗)/u);
    if (sign) return [sign];
    if (feels(draft, ['warm', 'joy', 'flirt', 'sad'])) return [];
    const plain = newsIn(context) === 'good' && !glowing.test(saidIn(draft)) && draft.words[0]?.plain !== 'yes';
    const flatly = plain ? plainly(draft, theirs) : [];
    if (flatly.length > 0) return flatly;
    const over = passedOver(draft, theirs, context);
    return over ? [over] : [];
  }),
  bad: [
    { text: '[nice]', context: job },
    { text: '[cool]', context: exam },
    { text: '[k]', context: job },
    { text: "[congrats]. what's for dinner", context: job },
    { text: '[ok good]. did you pay the rent?', context: exam },
    { text: "[that's nice], can you get milk", context: flatKeys },
    { text: '[what time are you home]', context: exam },
    { text: "[cool]. I'm starving", context: { reply: 'new pb at parkrun this morning' } },
    { text: '[👍]', context: { reply: 'scan was clear' } },
    { text: '[Grand]. Did the oil man come?', context: { reply: 'the judge signed the adoption papers, she is ours' } },
    { text: '[Enjoy it while it lasts]', context: { reply: 'Our little shop hit a thousand orders!!' } },
    { text: '[what about the other two]', context: { reply: 'I got picked for the regional final 🥲' } },
    { text: '[good for you]', context: { reply: 'they offered me the role' } },
  ],
  fine: [
    { text: 'YES. Where were you when they called?', context: job },
    { text: 'nice!!', context: job },
    { text: 'niceee', context: exam },
    { text: 'nice ❤️', context: exam },
    { text: 'congratulations my love', context: job },
    { text: "that's amazing, what's for dinner? I'm buying", context: job },
    { text: 'cool, when do you start?', context: job },
    { text: 'ok so did they like the harp piece?', context: { reply: 'the audition went really well' } },
    { text: 'so proud of you', context: exam },
    { text: 'did you pay the deposit on the flat?', context: flatKeys },
    { text: 'nice', context: { reply: 'got the milk' } },
    { text: 'grand, need a hand?', context: { reply: 'won the bidding on that lamp' } },
    { text: 'The big tent? Wear the green jacket', context: { reply: 'they want me to read at the festival' } },
    { text: 'Pints on me Friday', context: { reply: 'Passed the theory at last' } },
    { text: 'ok', context: { reply: 'did you get the job of bringing crisps?' } },
    'nice',
  ],
  better: ['YES. Where were you when they called?', 'I knew you could! Tell me everything'],
};

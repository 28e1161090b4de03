import { byFirstWord } from '../by-first-word.js';
import { type CreditRule, whole } from '../rule.js';
import { type Ask, asksOf } from './words/questions.js';

const story = byFirstWord(
  `^(${[
    'what (is|was|were|has been|would be) (the|your) (very |one |absolute )?(best|worst|nicest|funniest|hardest|weirdest|strangest|loveliest|favourite|favorite|first|highlight|proudest|happiest|scariest|craziest|sweetest|silliest|oddest|trickiest|biggest|most [a-z]+|earliest|story|dream)\\b(?! (name|one|bus|train|date|price|offer|number)).*',
    'what (is|was|were|are|would) .*\\b(like|look like|feel like)\\b( .*)?',
    'what (does|did|do|would) .*\\b(feel like|smell like|taste like|mean to you|look like)\\b.*',
    'what do you (love|like|enjoy|miss|dream|think about|think of when|remember|hope|wish|daydream|look forward|do when you)\\b.*',
    'what did you (love|like|enjoy|make of|think of|learn|dream|feel|miss|want to be|use to|wish)\\b.*',
    'what (would|will) (you|your)\\b(?! (like|want|be wanting|have)( (for|to eat|to drink|me)|$)).*',
    'what (made|makes|got|gets|brought|drew|inspired|keeps) you (?!so|think|say|late|mad|angry)\\w+.*',
    'what (are|were) you (most |so |really )?(excited|looking forward|proud|proudest|nervous|dreaming|hoping|reading|learning|working on|writing|painting|building|into)\\b.*',
    'what (is|was) it (like|about)\\b.*',
    'what happened (with|at|to|when|after|in the end|next)\\b.*',
    'what (is|was) (on your mind|making you|going through your|running through your|keeping you|your (gut|heart|take))\\b.*',
    '(what|how) (is|was) the (story|tale) (with|of|behind|about)\\b.*',
    'how (did|do|would) you (two |both |guys |all |first |even |ever |manage to |come to |learn |start )*(meet|get into|get started|end up|start|become|decide|learn|fall|know you|come up with|feel about|feel when|imagine|picture|celebrate|make|stay|cope|choose|pick|think of|find (your|the|living|being)|catch|talk|do it)\\b(?! (i|we)).*',
    'how (are|were) you (finding|feeling about|enjoying|settling in|coping with|getting on with) .*',
    'how (did|does|do) (it|that|they|he|she) (feel|all start|all begin|happen|react|take it)\\b.*',
    'tell me (everything|all about|all of it|the (whole|full|best|funny|story|bit|one)|more|the story|how (you|it|your|the)|what happened|what (it|your|the)|about (?!it$|it\\b|yourself|that |this |me)|a story|your).*',
    '(walk|talk) me through (your|the|it|a|how|that|what)\\b.*',
    'if you (could|had)\\b.*',
    '(i )?would love to (hear|know) (all |more |everything |the |what|how|about|your)\\b.*',
    '(i )?(can not wait|want) to hear (all|everything|every|about)\\b.*',
    'curious (what|how|about)\\b.*',
  ].join('|')})$`,
);
const shut = byFirstWord(
  /\b(looking like|happened to (us|before|you|that|the (man|woman|person|girl|boy))|weather|our|would you like (for|to)|traffic|looking like for|look like (to you|i)|you like (me to|to (order|eat|drink))|would you like (for|to)|what are you like|the story$|like for (time|money|cash)|number one|your best price|best (time|day|way|number|price)|first (name|thing tomorrow)|in bed|plan|schedule|tell me (more about (the )?(price|offer)|the (whole )?truth|your (name|number|address|pin|password|account|bank))|favou?rite (position))\b/,
);

/** True for a question that asks for a story. */
export const invites = ({ said }: Ask): boolean => story.test(said) && !shut.test(said);

export const openQuestion: CreditRule = {
  id: 'credit/open-question',
  family: 'curiosity',
  source: 'follow-up-questions',
  says: '“{match}” leaves room for a story',
  why: 'A question that a yes or no cannot answer lets them tell it their way. One is enough; then listen.',
  find: whole((draft) => {
    const asks = asksOf(draft).filter(invites);
    return asks.length > 2 ? [] : asks;
  }),
  good: [
    '[what was the best bit]?',
    '[how did you two meet]?',
    '[tell me everything]',
    'ok [tell me all about the hike] x',
    '[whats the new office like]?',
    "[what's the story with your uncle and the boat]?",
    '[what made u pick nursing]',
    '[how are you finding the new job]?',
    'So, [what would you do with a whole free day]?',
  ],
  fine: [
    'what time is it?',
    'how much was it?',
    "what's wrong with you",
    'how was your day?',
    'what are you doing',
    'tell me about it, this weather is a joke',
    'tell me you locked the door',
    'what would you like for tea?',
    'what happened to you, you never cared before?',
    'he asked "what was the best bit?"',
    'how did you even manage to break that, you idiot?',
  ],
};

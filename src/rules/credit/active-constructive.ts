import type { Draft, Word } from '../../text/draft.js';
import { saidIn, saidOf } from '../around.js';
import { byFirstWord } from '../by-first-word.js';
import { newsIn } from '../interest/words/news.js';
import { type CreditRule, type Hit, whole } from '../rule.js';
import { meantWell } from './words/meant.js';
import { stings } from './words/sting.js';

const keen = byFirstWord(
  '\\b(?:yes|yay|woo\\w*|whoop\\w*|omg|oh my (?:god|goodness|days)|wow|amazing|brilliant|fantastic|incredible|wonderful|awesome|fab|fabulous|unreal|proud|knew (?:you|it)|(?:happy|thrilled|chuffed|pleased|delighted|excited|buzzing|glad) for you|thrilled|chuffed|buzzing|deserve (?:it|this)|congratulations|congrats|well done|clever|legend|genius|get in|screaming|jumping|hell yeah|hooray|hurray|bravo|smashed it|nailed it|you did it|best news|(?:great|good|lovely) news|so (?:happy|pleased|excited|cool|good|glad)|huge|massive|tell me (?:everything|all about|every)|every (?:single )?detail|all the details|hear (?:everything|all about)|love (?:this|that|it))\\b',
);

const lead =
  '(?:(?:so|and|but|ok|okay|right|now|wait|then|omg|oh my god|wow|go on|babe|love|oh|well|sooo|hang on|quick|also|please|you have to|you must|come on|i|yes|yay|woo|nice|cool|great|amazing|brilliant|fantastic|incredible|awesome|congratulations|congrats|well done|knew it|you did it|so (?:proud of you|happy for you|good)|that is (?:so |really )*(?:amazing|great|brilliant|huge|good|fantastic|wonderful|incredible|awesome|cool)|love (?:it|this|that)|can not wait) )*';
/** Asks about their news, or wants to hear of it. */
const wants = byFirstWord(
  `^${lead}(?:${[
    'where were you',
    'tell me (?:everything|all|more|it all|every\\w*|how|what|about (?:it|the)|from the (?:start|beginning))',
    '(?:want|need|give me) (?:to (?:hear|know) )?(?:all (?:of )?(?:the )?|every (?:single )?|the full |the whole |the )(?:details?|story|about it|thing|word|bit|gossip)|(?:want|need|got|have) to (?:hear|know) (?:everything|all|every|how|what|more)',
    'who (?:told|rang|called|did you tell|else|have you told|knows|was there|came)',
    'when (?:do|did|does|can|are|is|will) (?:you|they|it|we|he|she|the) (?:start|find out|hear|tell|get|ring|call|know|move|begin|happen|due|baby|celebrat\\w*|say|wedding|first|due)',
    'what (?:did (?:they|she|he|you|your|it|everyone|the (?:boss|manager|panel|examiner|judges|bank|agent|landlord|nurse|doctor|director|team|class|letter|email))|(?:was|were) (?:it|the|your|going|her|his|you|they|that)|happens (?:now|next)|happened|will you (?:be|do|buy|wear|play|sing)|is (?:next|the (?:role|job|first|title|place|team|baby|name|plan for|best|part)|(?:her|his) name)|does it feel|do they|time did you (?:run|get|finish|do))',
    'how (?:did (?:you|they|it|she|he|your|that)|do you feel|are you feeling|does (?:it|that) feel|is (?:your mum|she feeling|the baby|baby|everyone)|(?:was|were) (?:it|they|she)|on earth|long (?:did|have|is the)|(?:many (?!times)\\w+|fast did|big is|excited are|happy are|relieved are|proud are|high was))',
    'did (?:you|they|she|he|your|the) (?:\\w+ )?(?:cry|scream|faint|dance|tell|say|ring|call|love|like|jump|know|expect|mum|dad|boss|mention|think|play|enjoy|ask|get to|laugh|shout|hug|celebrate|beat|have to)',
    '(?:have|did) you (?:told|tell|rung|called|ring|call|celebrated|slept|stopped)',
    'does (?:your|the|she|he|everyone|anyone|it) (?:mum|dad|sister|brother|boss|nan|know|feel|have)',
    'which (?:one|song|piece|part|bit|team|role|room|flat|day|question|poem|story|job|course)',
    'is (?:your|the) (?:mum|dad|sister|boss|nan|team|family) (?:happy|proud|crying|thrilled|over)',
    'are you (?:crying|dancing|jumping|celebrating|smiling|buzzing|still shaking|shaking|pleased|over the moon|excited|happy|floating)',
    'how (?:shall|should|are|do) we (?:going to )?celebrat\\w*',
    '(?:what|how|where) (?:shall|should|are|do|will|would|can) (?:we|you|i) (?:want to |like to |going to |like |going )*(?:do to |go to |eat to |to )?celebrat\\w*',
    '(?:can not wait|dying|desperate|excited) to hear (?:all|every\\w*|more|about|it|how)',
    'show me (?:the|it|your|them|what|now)',
    'can (?:i|we) (?:see|hear|read|tell|call you|ring you|come to)',
  ].join('|')})\\b`,
);
const chore = byFirstWord(
  `\\b(?:(?:pay|paid) (?:the|my|our|me)|rent|cost|costs|how much|bins?|for dinner|for tea|milk|home by|time are you (?:home|back)|washing|dishes|hoover|afford|what about me|about me|are you sure|but (?:what|how|who|where|you)|help out|lend me|about time|took you|leave us|for us|does that mean you)\\b`,
);

const hears =
  /\btell me (?:everything|all about it|more about it)|\b(?:want|need) to hear (?:everything|all about it|every detail)/;
const where = /\bwhere were you\b/;

/** The words of each stretch between two breaks. */
const piecesOf = ({ words }: Draft): Word[][] => {
  const pieces: Word[][] = [];
  for (const [at, word] of words.entries()) {
    const piece = pieces.at(-1);
    if (!piece || word.afterBreak || words[at - 1]?.sentence !== word.sentence) pieces.push([word]);
    else piece.push(word);
  }
  return pieces;
};

const job = { reply: 'I GOT THE JOB' };
const exam = { reply: 'i passed my driving test!!' };

export const activeConstructive: CreditRule = {
  id: 'credit/active-constructive',
  family: 'empathy',
  source: 'capitalization',
  needs: ['reply'],
  says: '“{match}” asks for more of their good news',
  why: 'An excited answer that asks for a detail goes with closeness: it lets them live the good moment once more.',
  find: whole((draft, context): readonly Hit[] => {
    if (context.reply === undefined || draft.words.length === 0 || newsIn(context) !== 'good') return [];
    const said = saidIn(draft);
    if (chore.test(said)) return [];
    const excited =
      keen.test(said) ||
      draft.sentences.some(({ exclaimed }) => exclaimed) ||
      /!|\?\?/.test(draft.text) ||
      draft.words.some(({ caps, elongated, text }) => elongated || (caps && text.length > 2)) ||
      draft.emoji.some(({ mood }) => mood === 'joy' || mood === 'warm' || mood === 'flirt');
    if (!excited || stings(draft)) return [];
    // "Where were you?" is a reproach elsewhere; here it wants to picture the moment.
    if (!where.test(said) && !meantWell(draft)) return [];
    if (draft.emoji.some(({ mood }) => mood === 'cold' || mood === 'angry')) return [];
    for (const piece of piecesOf(draft)) {
      const start = piece.at(0);
      const last = piece.at(-1);
      if (!start || !last || start.quoted) continue;
      const one = saidOf(piece);
      if (wants.test(one) || hears.test(one)) return [{ start: start.start, end: last.end }];
    }
    return [];
  }),
  good: [
    { text: 'YES. [Where were you]??', context: job },
    { text: 'you did it!! [tell me everything]', context: exam },
    { text: 'omg!! [when do you start]?', context: job },
    { text: 'So proud of you. [What did they say]?', context: { reply: 'they offered me the role' } },
    { text: "that's huge! [how do you feel]", context: { reply: 'my story got published' } },
    { text: 'congratulations my love ❤️ [did your mum cry]?', context: { reply: "we're having a baby" } },
    { text: 'brilliant! [which poem was it]?', context: { reply: 'i won the poetry prize' } },
    { text: '🎉🎉 [have you told Noor yet]?', context: exam },
  ],
  fine: [
    { text: 'nice. when do you start', context: job },
    { text: 'where were you?!', context: { reply: 'got the milk' } },
    { text: "YES. what's for dinner?", context: job },
    { text: 'so proud of you', context: exam },
    'where were you?!',
    { text: 'wow!! how much does it pay', context: job },
    { text: 'about time!! when do you start?', context: job },
    { text: 'well done. so who is going to do the dishes?', context: job },
    { text: 'great!! and when do you start paying me back 🙄', context: job },
    { text: 'omg no! what happened?', context: { reply: 'worst shift ever' } },
  ],
};

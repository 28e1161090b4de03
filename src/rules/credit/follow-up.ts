import type { Memory } from '../../model/memory.js';
import { byFirstWord } from '../by-first-word.js';
import { replyIn } from '../reply.js';
import { type CreditRule, whole } from '../rule.js';
import { type Ask, asksOf, isErrand, topicsOf } from './words/questions.js';

const fresh = byFirstWord(
  `^(${[
    "how (is|are|was|were|did) (?!(you|it|things|everything|we|i|my|about|a|an|everyone|everybody|this|that|the (weather|champ|traffic|street)|possible)\\b)[a-z']+.*",
    'how (is|was|did) (it|things|that|everything) (go|goes|went|going|get on|work out) (with|at|in|for|on) .*',
    'how did you (get on|do|go|manage) (with|at|in|on|after) .*',
    'how (are|were) you (getting on|coping|doing|feeling|holding up) (with|at|after|about|since|on|in) .*',
    '(did|has|have) .*\\b(call|called|ring|rang|rung|reply|replied|get back|got back|gotten back|answer|answered|email|emailed|say yes|come back|write back|let you know|hear|heard|arrive|go (well|ok|alright|through|down)|work out|help|settle|settled|heal|healed|improve|improved|turn up|come through|pass|stop hurting)\\b.*',
    'any (word|news|update|updates|luck|joy|sign|progress)( yet)? (from|on|about|with|of|at) .*',
    '(is|are|was) (it|he|she|they|your|the|[a-z]+)\\b.*\\b(any better|feeling better|better|still|ok after|sore|settled|settling|healed|healing|on the mend)\\b.*',
    'did you (finish|pass|win|manage|end up|ever|sort|find out|make it|decide|hear|tell|talk to|speak to|survive|sign up|go with) .*',
    'have you (finished|decided|sorted|told|heard|settled|started|spoken|made up) .*',
    '(wondering|i (keep|was|am|have been) wondering) how .* (went|is|are|was|go|goes|going|got on)\\b.*',
    '(still )?dying to (hear|know) (how|what|about|if) .*',
  ].join('|')})$`,
);
const bare =
  /^how (is|are|was|were|did|goes|do) (it|you|things|everything|that|this|your (day|night|week|weekend|morning|evening|life|work|sleep))( (go|going|been|doing|today|tonight|so far|hanging|feeling|now|then|all))*( (my|babe|love|dear|sweet|baby|darling|[a-z]+))?$/;

const idle = byFirstWord(
  /\b(what time|when (is|are|does)|where|weather|schedule|next week|still on|plans?|which|work yet|that possible|traffic|tricks|form|craic|(she|it) cutting?|yourself|the world|life treating|news (with you|at all)|passport|your date|washing|dishes|laundry|hoovering|ironing|housework|still (at|on|in)|(my|the) (boy|girl|lover|favourite|princess|queen|king))\b|\b(me|my|we|going to)\b|^how (is|was) (uni|school|college|work|class|the office|the family|the fam|business|your business|traffic|hols)( now| today)?$/,
);

/** True for a question that comes back to something. */
export const comesBack = (ask: Ask): boolean =>
  !isErrand(ask) &&
  !idle.test(ask.said) &&
  fresh.test(ask.said) &&
  !bare.test(ask.said) &&
  topicsOf(ask.said).length > 0;

/** Runs the day, or asks about the writer. */
const practical =
  /\b(?:i|ready|left|cost|costs|start|starts|open|opens|should|need|needs|sure|seriously|even|which|where|when|why)\b/;
const stem = (word: string): string => (word.length > 5 ? word.replace(/(?:s|ed|ing)$/, '') : word.replace(/s$/, ''));

const allotment: Memory = {
  id: 1,
  uid: 'allotment',
  text: 'the allotment flooded',
  kind: 'event',
  tags: [],
  tender: false,
  secret: false,
  status: 'open',
  created: '2024-03-01T09:00:00Z',
};

export const followUp: CreditRule = {
  id: 'credit/follow-up',
  family: 'curiosity',
  source: 'follow-up-questions',
  says: '“{match}” comes back to something of theirs',
  why: 'People who ask follow-up questions are liked more: it shows that you listened. Then wait for the answer.',
  find: [
    whole((draft, { memories = [] }) => {
      const asks = asksOf(draft);
      if (asks.length === 0) return [];
      let known: ReadonlySet<string> | undefined;
      const remembered = (topic: string): boolean => {
        known ??= new Set(
          memories
            .filter(({ tender }) => !tender)
            .flatMap(({ text }) => topicsOf(text.toLowerCase().replace(/[^\p{L}\p{N}' ]/gu, ' '))),
        );
        return known.has(topic);
      };
      return asks.filter((ask) => comesBack(ask) || (memories.length > 0 && topicsOf(ask.said).some(remembered)));
    }),
    // A question that picks up a word of what they have just said.
    whole((draft, context) => {
      if (context.reply === undefined) return [];
      const asks = asksOf(draft);
      if (asks.length === 0) return [];
      const theirs = replyIn(context);
      if (!theirs) return [];
      const told = new Set(
        theirs.words
          .filter(({ sentence }) => !theirs.sentences[sentence]?.question)
          .flatMap(({ readings, plain }) => topicsOf((readings[0] ?? [plain]).join(' ')))
          .map(stem),
      );
      return asks.filter(
        (ask) =>
          ask.said.split(' ').length > 3 &&
          !isErrand(ask) &&
          !idle.test(ask.said) &&
          !practical.test(ask.said) &&
          !comesBack(ask) &&
          topicsOf(ask.said).some((topic) => told.has(stem(topic))),
      );
    }),
  ],
  good: [
    '[how did the interview go]?',
    '[did the museum call]?',
    "[how's your knee now]?",
    '[any news from the vet]?',
    '[hows ur mum doing after the op]',
    'hey love, [how was the dentist]?',
    { text: '[does the allotment look less sad now]?', context: { memories: [allotment] } },
    'So [did you hear back from the college]?',
    'I was thinking of you. [Is your back any better]?',
    '[have they called about the flat yet]?',
    { text: '[how did the meeting go]?', context: { reply: 'big meeting today' } },
    { text: '[what are you making in the pottery class]?', context: { reply: 'started my pottery class' } },
    { text: '[was the otter fishing]?', context: { reply: 'spotted an otter by the weir' } },
  ],
  fine: [
    'how was your day?',
    'how did it go?',
    'how are you?',
    'hows it going babe',
    'how could you do that to the dog?',
    'she asked how did the interview go',
    'how are you even late again?',
    { text: 'is the bakery shut?', context: { memories: [allotment] } },
    'did you call the plumber?',
    'how do I work the boiler?',
    'is the key still under the pot?',
    { text: 'what time is the sofa coming?', context: { reply: 'ordered the new sofa' } },
    { text: 'is the lasagne ready?', context: { reply: "I'm making lasagne" } },
    { text: "where's the interview?", context: { reply: 'I have my interview at 3' } },
    { text: 'what bins?', context: { reply: 'you forgot the bins' } },
    { text: 'was the otter fishing?', context: { reply: 'have you seen the otter?' } },
  ],
};

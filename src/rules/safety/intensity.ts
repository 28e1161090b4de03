import { noHistory } from '../../model/recent.js';
import { phrases, type Rule } from '../rule.js';

/** So many days after the first message somebody is new; where there is no history nothing is said. */
const isNew = 14;
/** One big word is a compliment. */
const flood = 2;

const after = (knownFor: number) => ({ history: { ...noHistory, knownFor } });

const superlatives = [
  'you are (my|the) (whole|entire) (life|world|everything|reason)',
  'you are (my)? everything (to me)?',
  'you are the (one|only one|love of my life|only person i need|best thing that (ever)? happened to me)',
  'i (can not|could not|can never) live without you',
  'i have never (loved|felt|wanted|needed) (anyone|anybody|anything|someone|somebody)? (like|as much as|this much|more than) (this|you|that)?',
  'my (soulmate|soul mate|other half|forever)',
  'you complete me',
  '(let us|i want to|we should|we could) (get married|marry|move in together|have (kids|babies|children)|run away together)',
  'i (love|adore|worship) you (more than (anything|anyone|life|life itself)|so much it hurts)',
  'i (already|just)? know (that)? you are the one',
  '(i am|i am already) (addicted to|obsessed with) you',
  'i (would|will) (die|do anything) (for|without) you',
];

export const intensity: Rule = {
  id: 'safety/intensity',
  family: 'pressure',
  severity: 'suggestion',
  source: 'one-love',
  needs: ['history'],
  says: '“{match}” is a very big word this early',
  why: 'Between people who have just met, the biggest words can be a lot to answer. One true thing about the last time is easier to believe.',
  counts: ({ history }) => (history ? `You two have written for ${history.knownFor} days.` : undefined),
  find: phrases(superlatives, {
    joking: 'skip',
    idioms: 'keep',
    when: (_hit, draft, { history }) =>
      history !== undefined && history.knownFor < isNew && superlativesIn(draft.text) >= flood,
  }),
  bad: [
    { text: "[you're my whole world], [you're the one]", context: after(3) },
    { text: "[I can't live without you]. [I've never felt like this]", context: after(8) },
    { text: '[you complete me] and [I already know you are the one]', context: after(1) },
  ],
  fine: [
    "you're my whole world, you're the one",
    { text: "you're my whole world, you're the one", context: after(400) },
    { text: "you're the one", context: after(3) },
    { text: 'I had such a good time. Again Thursday?', context: after(3) },
    { text: "you're my everything lol, you saved my bike, you're the one", context: after(3) },
  ],
  better: ['I had such a good time. Again on Thursday?'],
};

const big =
  /\b(?:(?:whole|entire) (?:life|world|everything)|everything to me|my everything|the (?:only )?one\b|love of my life|best thing that|live without you|never (?:loved|felt|wanted|needed)|soul ?mate|other half|complete me|get married|marry me|more than (?:anything|life|anyone)|addicted|obsessed|die (?:for|without) you|do anything for you)/gi;

/** How many of the biggest words a text has. */
const superlativesIn = (text: string): number => text.match(big)?.length ?? 0;

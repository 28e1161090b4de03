import { saidIn } from '../around.js';
import { byFirstWord } from '../by-first-word.js';
import { type Rule, whole } from '../rule.js';
import { memoryOf, samWith } from './words/example.js';
import { isOf, type Touch, touched, weights } from './words/topic.js';

/** The draft knows that it is over. */
const past = byFirstWord(
  /\b(miss|missed|missing|left|leave|leaving|quit|quitting|gave up|given up|used to|back when|remember|remembered|was|were|had|did|ended|over|old|former|ex|any ?more|no longer|without|since|moved on|finished|gone|glad|relieved|behind you|sold|when you|those days|last year|years ago|instead|after|not|never|again|return|went|got|again|sorry|did)\b/,
);
/** Right before the word: "how is the bank", "still at the bank", "say hi to Tom". */
const lead = byFirstWord(
  /\b(how (is|are|goes|has)( it going)?( (life|things|everything|work|it))?( going)?( with| at| in| on)?|(are )?(you )?still (at|in|with|doing|going|working( at| for| in)?|playing|learning|seeing|dating|into|taking|training|living|teaching|studying)( to| for| at| in)?|(say|send) (hi|hello|my love) to|(hi|hello) to|(have|having) fun (at|with|in)|enjoy|good luck (at|with|in)|is it|(do|does) you(r)? still|do you (like|enjoy|love)|your (day|shift|work) (at|in|with)|what is (new|up|happening) (at|with)|(good|great|nice|lovely|fun|better) (day|shift|time|week|one) (at|in)|treating you( (ok|well|right|good|alright|nicely|kindly))? at|(start|finish|working) (at|in)|(boss|colleagues|team|lot|gang|people) (at|from|in)|(news|gossip|drama|craic) (at|from|in)|any news (from|at)|how was (work|your day|your shift) at)( the| your| that| a| all| things| work| life)*$/,
);
/** Right behind it: "the bank job", "bank treating you". */
const thing = /^(?:job|life|class|classes|course|lessons?|boss|shifts?)\b/;
const fares = /^(?:team|treating you|going|keeping you|these days|coming along)\b/;

/** "How was work at the bank" asks about now. */
const asking = /\bhow (was|were) (work|your day|your shift|today)\b/;

const presentTouch = (words: readonly { start: number }[], said: readonly string[], touch: Touch): boolean => {
  const at = words.findIndex(({ start }) => start === touch.start);
  return (
    lead.test(said.slice(0, at).join(' ')) ||
    (thing.test(said.slice(at + 1).join(' ')) &&
      /\b(?:your|the|how)\b/.test(said.slice(Math.max(0, at - 3), at).join(' '))) ||
    (fares.test(said.slice(at + 1).join(' ')) && /\bhow\b/.test(said.slice(Math.max(0, at - 3), at).join(' ')))
  );
};
const toThem = /\b(?:you|your|how|enjoy|bring|say hi|have fun|good luck|invite)\b/;
const nowOrSoon =
  /\b(?:how is|how are|is|are|still|today|tonight|tomorrow|this week|next|will|going to|say hi|bring|should|invite|you and|join|enjoy|have fun|good luck|when do|do you|does)\b/;

export const contradiction: Rule = {
  id: 'memory/contradiction',
  family: 'care',
  severity: 'warning',
  source: 'ours',
  needs: ['memory'],
  says: '“{match}” is over, going by your notes',
  why: 'Asking about what has ended can sound as if you had missed the news. Ask about what came after it.',
  find: whole((draft, { memories, person }) => {
    if (!memories) return [];
    const known = memories.filter((memory) => isOf(memory, person));
    for (const memory of known) {
      if (memory.status !== 'ended' || memory.tender || memory.secret) continue;
      const touches = touched(draft, memory, person).filter(({ word }) => !word.negated && !word.quoted);
      if (touches.length === 0 || past.test(saidIn(draft).replace(asking, '$2'))) continue;
      // What another note still holds is not over.
      const current = known.filter(({ status }) => status !== 'ended').flatMap((one) => touched(draft, one, person));
      const gone = touches
        .filter(({ start }) => !current.some((touch) => touch.start === start))
        .sort((a, b) => b.weight - a.weight);
      const said = draft.words.map(({ readings, plain }) => readings[0]?.join(' ') ?? plain);
      const hit = gone.find((touch) => {
        if (presentTouch(draft.words, said, touch)) return true;
        const sentence = draft.sentences[touch.word.sentence];
        const here = said.slice(sentence?.first, sentence?.end).join(' ');
        return (
          (touch.weight === weights.rare || gone.length > 1) &&
          (sentence?.question || (nowOrSoon.test(here) && toThem.test(here)))
        );
      });
      if (hit) return [{ start: hit.start, end: hit.end }];
    }
    return [];
  }),
  bad: [
    { text: "how's the [bank] job", context: samWith('works at the bank', { status: 'ended' }) },
    { text: 'how is it going with [Marek]?', context: samWith('is seeing Marek', { status: 'ended', kind: 'person' }) },
    { text: 'good luck at [pottery] tonight', context: samWith('pottery class on Tuesdays', { status: 'ended' }) },
    {
      text: 'are you still learning the [cello]?',
      context: samWith('learns the cello', { status: 'ended', kind: 'interest' }),
    },
    { text: 'hows the [bank] treating u?', context: samWith('works at the bank', { status: 'ended' }) },
    { text: 'say hi to [Priya] for me', context: samWith('flatmate Priya', { status: 'ended', kind: 'person' }) },
    { text: 'enjoy the [choir] tonight!', context: samWith('sings in a choir', { status: 'ended', kind: 'interest' }) },
    {
      text: 'is your [marathon] training eating all your evenings',
      context: samWith('trains for the marathon', { status: 'ended' }),
    },
  ],
  fine: [
    { text: 'do you miss the bank?', context: samWith('works at the bank', { status: 'ended' }) },
    { text: 'can you go to the bank today?', context: samWith('works at the bank', { status: 'ended' }) },
    { text: "how's the museum treating you?", context: samWith('works at the bank', { status: 'ended' }) },
    { text: 'ran into your old flatmate Priya', context: samWith('flatmate Priya', { status: 'ended' }) },
    "how's the bank job",
    { text: 'glad you left the bank', context: samWith('works at the bank', { status: 'ended' }) },
    { text: "how's the bank job", context: samWith('works at the bank') },
    { text: "how's the bank job", context: samWith('works at the bank', { status: 'ended', person: 'ana' }) },
    { text: 'how was your day?', context: samWith('works all day at the bank', { status: 'ended' }) },
    {
      text: 'how is Marek?',
      context: samWith(
        '',
        {},
        { memories: [memoryOf('is seeing Marek', { status: 'ended' }), memoryOf('Marek is a good friend', { id: 2 })] },
      ),
    },
    { text: "I don't think the cello is for sale", context: samWith('learns the cello', { status: 'ended' }) },
    {
      text: 'we used to go to the choir on Tuesdays, is it still on?',
      context: samWith('sings in a choir', { status: 'ended' }),
    },
  ],
  better: ['What is the oldest thing in the new museum?'],
};

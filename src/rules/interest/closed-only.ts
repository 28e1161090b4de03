import type { Draft, Sentence } from '../../text/draft.js';
import { endearments } from '../../text/endearments.js';
import { byFirstWord } from '../by-first-word.js';
import { greetings } from '../generic/words/small-talk.js';
import { after, type Hit, type Rule } from '../rule.js';

const fine =
  '(ok|okay|good|well|fine|alright|great|nice|fun|lovely|busy|tired|bored|happy|better|long|quiet|decent|bad|hard|easy|safe|smooth|tough|rough)';
const thing =
  '(day|time|night|evening|morning|afternoon|weekend|week|shift|one|trip|journey|flight|drive|break|lunch|dinner|breakfast|sleep|rest|work|lie in|holiday|party|meal|walk|gym|game|match|meeting|lesson|class)';
const when =
  '( (today|tonight|now|then|yet|so far|last night|this morning|yesterday|at all|there|though|anyway|too|in the end|at work|over there|all day|lately|still|much|ok|well|this evening|this week))*';
const closed = byFirstWord(
  `^((did you|do you|have you|had you|are you|were you|was it|is it|is|was|has|you|your|all|everything|everyone|things|feeling|having|had|have|been|enjoying|enjoy|still|keeping|doing|a|an|the|it|good|nice|lovely|busy|long|great|fun|ok|okay|quiet|proper|work|day|everything is|everything was|did it|well|so|and|or|too|very|got|get|getting|going|go|sleep|slept|eat|eaten|rest|rested|of|been having) )*(${fine}|${thing}|fun|it|yourself|eaten|ate|eat|awake|up|asleep|rested|sleep|slept|free|resting|working|ready|done|relaxed|relaxing|settled|ok there|much on|much planned|anything on|anything planned|fed|well rested|enjoying it|busy day|cold|warm|hungry)${when}$`,
);
/** Questions of the house, not of talk. */
const logistics =
  /\b(?:home|back|leaving|coming|need|want|ready|done|free|hungry|key|keys|milk|bus|train|car|left|late|ill|sick|sore|hurt|headache|feeling better|better|safe|cold|warm|awake|working)\b/;
/** How a question begins that a yes answers; a wish or an offer is none. */
const yesNo =
  /^(?:(?:is|are|was|were|do|does|did|has|have|had) (?:not )?(?:it|you|your|he|she|they|the|that|there|this|work|everything|everyone|all|things|\S+)|you|all|everything|everyone|any|good|bad|nice|busy|tired|cold|warm|sunny|work|home|hungry|happy|sad|cross|ok|okay|fine|well|kids|weather|food|still|feeling|sleep|eaten|fun|long|quiet|the|your|much|traffic|boss|hotel|train|flight|journey|lunch|dinner)\b/;
const open =
  /\b(?:what|who|whom|whose|which|why|how|where|when|or|shall|fancy|want to|would|could|can|will|mind|need|tell|about|because|remember|know|think|thought|love|miss|sure|with me|us|we|i|are you ok|are you okay|baby|ill|hospital|hurt|pain|safe|key|keys|milk)\b/;
/** Two and more in a row, short ones: an interview rather than a talk. */
const inRow = (draft: Draft, asks: readonly Sentence[]): boolean =>
  asks.length >= 2 &&
  asks.every((sentence) => {
    const said = plainOf(draft, sentence);
    const length = sentence.end - sentence.first;
    return length <= 8 && yesNo.test(said) && !open.test(said) && (asks.length > 2 || small.test(said));
  });
/** What one asks to have asked. */
const small =
  /\b(?:nice|good|sound|fun|kind|like (?:it|him|her|them|the)|enjoy\w*|ok|okay|alright|busy|hard|long|easy|lovely|warm|cold|sunny|raining|great|big|friendly|tasty|quiet|tired|happy|decent|pretty|funny|strict|interesting|boring|bad|comfy|clean)\b/;

const aside = new Set(
  `${greetings.join(' ')} so and ok well oh aw aww x xx xxx xxxx morning afternoon evening night good there again anyway then now right please mate`.split(
    ' ',
  ),
);

const plainOf = (draft: Draft, { first, end }: Sentence): string =>
  draft.words
    .slice(first, end)
    .filter(({ plain }) => !/^x+$/.test(plain))
    .map(({ readings, plain }) => readings[0]?.join(' ') ?? plain)
    .filter((word) => !endearments.has(word))
    .join(' ')
    .replace(/^(?:(?:hi|hey|hello|hiya|so|and|ok|well|oh|aw|aww|morning|evening|afternoon|anyway|yo) )+/, '');

const empty = (draft: Draft, { first, end }: Sentence): boolean =>
  draft.words
    .slice(first, end)
    .every(
      ({ readings, plain }) =>
        aside.has(plain) ||
        readings.some((reading) => reading.every((part) => aside.has(part) || endearments.has(part))),
    );

export const closedOnly: Rule = {
  id: 'interest/closed-only',
  family: 'questions',
  severity: 'info',
  points: 0,
  source: 'follow-up-questions',
  says: '“{match}” can be answered with a plain yes or no',
  why: 'A question with room in it makes it easy to tell you something. Ask for the best bit, or about one thing you know of.',
  // What the rules for lines that fit anybody have marked needs no second mark.
  find: after((draft, { reply }, found): Hit[] => {
    const { text, words, sentences, emoji } = draft;
    if (!text.includes('?') || words.length > 22 || words.length < 2 || reply !== undefined) return [];
    if (emoji.some(({ mood }) => mood !== 'other') || words.some(({ quoted }) => quoted)) return [];
    const asks: Sentence[] = [];
    let short = true;
    for (const sentence of sentences) {
      if (!sentence.question) {
        if (!empty(draft, sentence)) return [];
        continue;
      }
      const said = plainOf(draft, sentence);
      if (said === '') continue;
      if (!closed.test(said) || logistics.test(said)) short = false;
      asks.push(sentence);
    }
    if (!short && !inRow(draft, asks)) return [];
    const marked = found.filter(({ rule }) => rule.family === 'generic').flatMap(({ hits }) => hits);
    for (const { first, end } of asks) {
      const from = words[first];
      const to = words[end - 1];
      if (!from || !to) continue;
      if (!marked.some(({ start, end: stop }) => start < to.end && from.start < stop))
        return [{ start: from.start, end: to.end }];
    }
    return [];
  }),
  bad: [
    '[nice time]?',
    'did you sleep well? [busy today]?',
    '[did you have fun]?',
    '[was it good]?',
    'hi love. [have you eaten yet]?',
    '[good lunch]?',
    '[was it nice]? did you enjoy it?',
    '[enjoying your evening]?',
    '[is the hotel nice]? is it sunny?',
    '[is your new boss kind]? do you like him?',
    '[you cold]? you hungry? you coming?',
    '[work ok]? kids fine? home soon?',
  ],
  fine: [
    'What was the best bit?',
    'you home?',
    'need milk?',
    'did you ring the museum?',
    'was it good? I thought of you at the crossing',
    'did Rob like the drawings?',
    'is it nice there? what did you eat?',
    'you home? need milk?',
    'are you hurt? are you safe?',
    'is the boss kind? I thought of you at nine',
    'busy today? I could bring soup at one',
    'was it fun? I love your stories',
    'feeling better?',
    'did you sleep well? ❤️',
    'nice time at the harbour?',
    { text: 'was it good?', context: { reply: 'just got back from the play' } },
    'had a nice time, home at six',
  ],
  better: ['What was the best bit?', 'What did your sister say that made you laugh?'],
};

import { saidIn } from '../around.js';
import { byFirstWord } from '../by-first-word.js';
import { replyIn } from '../reply.js';
import { type Context, phrases, type Rule, type When, whole } from '../rule.js';
import { newsIn } from './words/news.js';

const own = /\b(?:i|my|me|mine|we|our)\b/;
const elsewhere = byFirstWord(
  /\b(?:thanks?|thank you|cheers|sorry|apolog\w+|(?:how|where|what|when|why|did|do|are|have|will|can|could|would|is|was) (?:you|your|did you|do you|are you|is your|was your))\b/,
);

/** True when their text tells of something of theirs, good or bad. */
const toldUs = (context: Context): boolean => {
  const theirs = replyIn(context);
  if (!theirs) return false;
  const said = saidIn(theirs);
  if (elsewhere.test(said)) return false;
  return newsIn(context) !== undefined || (theirs.words.length >= 3 && own.test(said));
};
const answering: When = (_hit, _draft, context) => context.reply !== undefined && toldUs(context);

const bad =
  '(tired|knackered|exhausted|bad|busy|stressed|ill|sick|sore|poor|lonely|broke|shattered|cold|hungry|hungover|hard|rough|sad)';
const amount = /^(?:\d+(?:k|hrs?|h)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|an|zero|no)$/;
const tally = new Set('slept got did ran worked scored failed walked lifted waited cycled swam won'.split(' '));
/** Going along with them is no contest. */
const alike = new Set('too also both same together'.split(' '));

export const oneUpping: Rule = {
  id: 'interest/one-upping',
  family: 'self-focus',
  severity: 'warning',
  source: 'validation',
  says: '“{match}” turns their news into a contest',
  why: 'Their story goes cold when it is outdone. Stay with it for a line or two; yours can follow later.',
  find: [
    phrases(
      [
        '(you|u) think (that|that is|this is|you are|you have|you have had|you have got|you had|yours is|your) (bad|tough|hard|rough|tired|exhausted|busy|a bad day|stressed|it bad|it hard|a hard (day|time)|day was (bad|hard|long)|day is bad|boss is bad|broke|knackered)',
        'that is nothing (compared|next) to (mine|me|my|what i)',
        'nothing compared to (mine|my (day|week|shift|morning|boss|job|commute|back|mum|night)|what i)',
        'try (having|living with|working with|working for|dealing with|being married to|sharing a room with|doing) (my|mine)',
        '(i have|ive) had it (way|so much|much|a lot|far)? worse',
        'i have it (way|so much|much|a lot|far)? worse',
      ],
      { negated: 'keep', unless: ['you think that is bad for'] },
    ),
    phrases(
      [
        'that is nothing , (i|my|mine|ours|at my|we|when i|try|wait|listen to|you should)',
        '(you think|call) that (is)? (bad|tough|hard|late|long|cold|far|a lot)',
        '^ (same|me too|mine too|ditto|snap|yeah same|lol same) , but (way|even|much|so much)? (worse|more|twice|double)',
        `(mine|my (day|week|shift|night|morning|boss|back|mum|job|commute|head|train|exam)) (is|was|has been) (way|even|much|so much|a lot|far|actually|probably|ten times)? (worse|longer|harder|crazier|more stressful|bigger|better than that)`,
        '(worse|harder|longer|more) than (yours|your (day|shift|week|night))',
        `not as ${bad} as (me|mine|my|i)`,
        `(nowhere near|not half) as ${bad} as (me|mine|my|i)`,
        `i am (more|way more|much more|even more) (tired|exhausted|stressed|knackered|busy|sick) than (you|that)`,
        '(i am) (even|way|much) (worse|sicker|busier|sadder|sorer) (than you)?',
        '^ try (\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty) (hours|days|weeks|years|nights|kids|of)',
        '^ (pff|pfft|ha|well)? , try (having|working|being|living|doing|teaching|sharing) (with|for|a|two|three|four|five|six|my|in|at|nights|seven|twelve|*) ',
        '(wait|just wait) (till|until|til) (you|u) hear (about|what)? (my|mine|what happened to me|what i)',
        'you should (hear|see|try) (about|what)? (my|mine|what i|i)',
        '^ (lucky|lucky you|luxury|at least you (slept|had|have|got)) , (mine|my (train|boss|day|week|shift|mum)) (was|is|has|did|had|got|does)',
        '^ (luxury|at least you (slept|had|got) (some|any)?) , i (got|had|slept|have not|did not|only)',
        'count yourself lucky',
        '(think|reckon) you are (tired|busy|stressed|ill)',
        'i wish i (only)? had (your|that|only) (problem|problems|day|job|boss|hours)',
        'i would (kill|love) to (only|just)? (have|get|do|work) (that|your|only)',
        'i (only|barely) (slept|got|had|ate) ... (and i|though|so)',
        '^ (well|and|yeah|huh|ha|pff|pfft)? , i have been (up|awake|working|at it|on my feet) since',
        '^ well i (have not|did not|had|have|was|got|only|worked|slept|once)',
      ],
      { negated: 'keep', when: answering },
    ),
    // "I slept four hours" – "I slept two"; "I got 82" – "I got 85".
    whole((draft, context) => {
      if (context.reply === undefined || draft.words.length > 12) return [];
      const at = draft.words.findIndex(({ readings }) => readings[0]?.[0] === 'i');
      const first = draft.words[at];
      if (!first || draft.words.some(({ plain }) => alike.has(plain))) return [];
      const verb = draft.words.slice(at + 1, at + 4).find(({ plain }) => tally.has(plain));
      const count = draft.words.slice(at + 2, at + 6).find(({ plain }) => amount.test(plain));
      if (!verb || !count || verb.start >= count.start) return [];
      const theirs = replyIn(context);
      if (!theirs || !toldUs(context)) return [];
      const same = theirs.words.some(({ plain }) => plain === verb.plain);
      const counted = theirs.words.some(({ plain }) => amount.test(plain));
      const outdone =
        verb.plain === 'got'
          ? Number(count.plain) >= 20 && theirs.words.some(({ plain }) => Number(plain) >= 20)
          : same && (counted || draft.words.some(({ plain }) => plain === 'mine'));
      return outdone ? [{ start: first.start, end: count.end }] : [];
    }),
  ],
  bad: [
    { text: "[that's nothing, I] did fourteen hours", context: { reply: 'worst shift ever' } },
    '[you think thats bad]? my day was a disaster',
    '[try living with my] brother',
    { text: '[same but worse]', context: { reply: 'my back is killing me' } },
    { text: '[not as tired as me]', context: { reply: "I'm exhausted" } },
    { text: "[mine's worse]", context: { reply: 'my boss is a nightmare' } },
    { text: 'nice [I got 85]', context: { reply: 'I got 82 in maths!' } },
  ],
  fine: [
    { text: "that's nothing to worry about, I'll get you honey", context: { reply: 'my cough is back' } },
    { text: "that's nothing, I was passing anyway", context: { reply: 'thanks for the lift' } },
    "that's nothing, I did it for you",
    { text: 'same, but I want the window seat', context: { reply: 'can you get tickets?' } },
    'wait till you hear about my day',
    'you should see my tomatoes',
    'try the blue one',
    { text: 'I was up at six', context: { reply: 'when did you get up?' } },
  ],
  better: ['Tell me the worst bit.'],
};

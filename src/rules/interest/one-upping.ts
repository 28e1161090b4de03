import type { Draft } from '../../text/draft.js';
import { saidIn } from '../around.js';
import { byFirstWord } from '../by-first-word.js';
import { replyIn } from '../reply.js';
import { type Context, type Hit, phrases, type Rule, type When, whole } from '../rule.js';
import { leanIn, newsIn } from './words/news.js';

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
  return (
    newsIn(context) !== undefined ||
    (!theirs.sentences.some(({ joking }) => joking) && theirs.words.length >= 3 && own.test(said))
  );
};
const answering: When = (_hit, _draft, context) => context.reply !== undefined && toldUs(context);

const bad =
  '(tired|knackered|exhausted|bad|busy|stressed|ill|sick|sore|poor|lonely|broke|shattered|cold|hungry|hungover|hard|rough|sad)';
const amount = /^(?:\d+(?:k|hrs?|h)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|an|zero|no)$/;
const tally = new Set('slept got did ran worked scored failed walked lifted waited cycled swam won'.split(' '));
/** Going along with them is no contest. */
const alike = new Set('too also both same together'.split(' '));

const count =
  '(?:\\d[\\d,.]*(?:k|hrs?|h|am|st|nd|rd|th)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|twenty|thirty|forty|fifty|hundred|thousand|half|twice|double|triple|whole|entire|months|years|weeks|days)';
/** The sender's own and larger share of it. */
const outdoing = byFirstWord(
  `\\b(?:${[
    `(?:i|we) (?:have |had |was |were |been |queued |waited |stood |dropped |lost |broke |just |only |once |still |gave |did |got |went |paid |worked |slept |never |and )+(?:\\S+ ){0,4}${count}\\b`,
    `(?:mine|my (?!love|darling|god|shift|train|bus|meeting|flight|phone|number)\\w+) (?:\\S+ ){0,3}(?:went up by|was|were|is|has|had|lasted|threw|took|cost|made|broke|lost|did) (?:\\S+ ){0,4}(?:${count}|worse|nothing|plates|everything|way more|much more|more)\\b`,
    'got off (?:lightly|easy|easily)|you are (?:lucky|spoilt|spoiled)|count your(?:self| blessings)|think yourself lucky|(?:that|this|it|yours|\\w+) is nothing (?:really|compared|next|to|when|i|we|my|try)|(?:is|are) nothing (?:when|i|we|my|try|compared|next)|that is (?:a )?(?:nothing|not (?:even )?(?:bad|late|long|tired|cold|pain|a (?:real|proper))|hardly|barely|a (?:walk in the park|picnic|holiday|doddle|scratch))',
    'now that (?:is|was) (?:a )?(?:proper|real|bad|pain|tired|late|cold|heartbreak|stress)|that is a (?:proper|real) \\w+|(?:a )?proper (?:burn|break|scar|fever|flu|bad day|shift|rent|hangover|loss)$|(?:then|and then) (?:talk|tell me|come back|complain|moan)|(?:come and|you should|wait till you|try and) (?:see|look at|try|hear|meet|taste|smell) (?:my|mine|what i|our)|(?:come and look at|show you|look at) (?:my|mine)',
    `try (?:${count}|having|being|doing|working|living|raising|a (?:night|week|day|month) (?:of|with|in))|you had it (?:soft|easy|good|lucky)|you have it (?:soft|easy|good|lucky)|(?:no|any) (?:prize|medal|sympathy) (?:for|from)|welcome to my (?:life|world|week|every)|story of my life|(?:amateur|rookie|lightweight|luxury|child is play|childs play)|only (?:\\d+|one|two|three|four|five|six)$|in my day|at your age|(?:should|ought to) have seen (?:me|my|mine|us)|you (?:do not|have no) (?:know|idea) (?:what )?(?:tired|sore|pain|busy|cold|stress|heartbreak|\\w+ (?:is|feels|means))|when i (?:had|did|broke|lost|worked|lived|ran)|(?:would be|that is|sounds like) (?:a )?(?:luxury|bliss|heaven|a dream)|on worse|(?:want to|wanna|should|ought to) try (?!the|a|my|this|it|to)\\w+ing\\b|^(?:(?:well|ha|and) )*i (?:once )?(?:dropped|lost|broke|burnt|crashed|failed|had|did|smashed|cut|killed|spilled|drowned) mine\\b|never missed (?:a |work|school)|with no (?:painkillers?|anaesthetic|help|epidural|sleep|break)|without (?:painkillers?|anaesthetic|an epidural)|mine (?!is on|was the|are on)(?:\\w+ed|threw|took|broke|made|told|left|hit|went|has never|never|does|do) (?:\\S+ ){0,4}(?:me|my|in front|everything|nothing|the lot|for)|before breakfast|in (?:his|her|my) sleep|i do (?:two|three|four|five|six|\\d+)|when i was (?:in|your|at|a|doing|pregnant|young|\\d+)|i (?:do|did|had|get|have) (?:that|it) every|i have (?:been|had|seen|done) (?:far |way |much |a lot )*(?:worse|longer|more)|(?:far|way|much|so much) (?:worse|longer|harder) (?:for me|than)`,
  ].join('|')})`,
);
/** Help, comfort, or walking along. */
const beside = byFirstWord(
  '\\b(?:sorry|hugs?|poor|oh (?:no|love|babe|god|darling|pet)|same here|me too|mine (?:as well|too)|both|together|we are|i know (?:how|that|the feeling)|felt (?:like )?that|feel that|hear you|tell me|love you|sit down|how (?:are|is|did|was|do)|are you|what (?:did|was|happened|is)|want (?:me|to)|shall (?:i|we)|i will|let me|on my way|ouch|ugh|oof|awful|horrible|get well|rest|no wonder|proud|well done|amazing|brilliant|congratulations|congrats|it (?:gets|got) (?:better|easier)|passed (?:it )?on the|you will|do not worry|got through|helped me|what helped|you are not alone|does not mean|hate that|here if|here for|it was the same for me)\\b',
);
const outdone = (draft: Draft, context: Context): Hit[] => {
  if (context.reply === undefined || draft.words.length > 36 || draft.words.length < 3) return [];
  const { good, bad } = leanIn(context);
  const theirs = replyIn(context);
  if (!theirs || theirs.sentences.at(-1)?.question || elsewhere.test(saidIn(theirs))) return [];
  if (bad < 0.5 || good > bad || draft.emoji.some(({ mood }) => mood === 'warm' || mood === 'sad')) return [];
  const said = saidIn(draft)
    .replace(/(\w)'s\b/g, '$1 is')
    .replace(
      /\b(?:til|till|until|at|by|from|before|after|for|in|outside in|free) (?:\d\S*|one|two|three|four|five|six|seven|eight|nine|ten)\b/g,
      '.',
    );
  if (!outdoing.test(said) || beside.test(said)) return [];
  const first = draft.words[0];
  const last = draft.words.findLast(({ sentence }) => sentence === first?.sentence);
  return first && last ? [{ start: first.start, end: last.end }] : [];
};

export const oneUpping: Rule = {
  id: 'interest/one-upping',
  family: 'self-focus',
  severity: 'warning',
  source: 'validation',
  says: '“{match}” outdoes what they told you',
  why: 'A story goes flat when it is outdone at once. Stay with it for a line or two; yours can follow later.',
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
    whole(outdone),
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
    { text: "[that's nothing, I did fourteen hours]", context: { reply: 'worst shift ever' } },
    '[you think thats bad]? my day was a disaster',
    '[try living with my] brother',
    { text: '[I had four out in one go with no painkillers]', context: { reply: 'My wisdom tooth is agony' } },
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
    {
      text: 'I felt like that the whole of second year, it does get better',
      context: { reply: 'I feel so lonely here' },
    },
    { text: 'outside in ten, bring your bag', context: { reply: 'my boss made me cry' } },
    'you should see my tomatoes',
    'try the blue one',
    { text: 'I was up at six', context: { reply: 'when did you get up?' } },
  ],
  better: ['Tell me the worst bit.'],
};

import type { Draft } from '../../text/draft.js';
import { saidIn } from '../around.js';
import { byFirstWord } from '../by-first-word.js';
import { replyIn } from '../reply.js';
import { type Context, type Hit, type Rule, whole } from '../rule.js';
import { leanIn, newsIn } from './words/news.js';

/** They asked, thanked, greeted or arranged something: then "I …" is the answer. */
const calls =
  /\b(?:you|your|yours|please|thanks|thank|sorry|hello|good (?:morning|night)|tell me|let me know|shall|should|can|could|would|will|when|where|what time|am (?:on|at|in|home|here|back|leaving|coming|going|out|off|outside|nearly|almost|ready|done|free|running|late|up|awake|just (?:leaving|about))|i (?:need|want|wonder|think|guess|suppose|have to|am (?:leaving|going))|we (?:need|are|will|have to)|love|miss|bye|ok|okay|yes|tonight|tomorrow)\b/;
const tells =
  /\b(?:i|my|me|mine|we|our|look|listen|guess what|hear this|just (?:saw|heard|found|got|made|finished|watched)|the (?:baby|dog|cat|kids|boys|girls|neighbours|garden|roses|sky|sunset|moon|sea))\b/;

/** Turning to them, or to what they said. */
const turned = byFirstWord(
  /\b(?:you|your|yours|yourself|we|us|our|ours|together|both|sorry|oh|ooh|aw+|ah|wow|omg|ha|haha|hahaha|lol|hehe|yay|yes|yeah|yep|yup|no|nope|ok|okay|alright|sure|well done|congrats|congratulations|lovely|beautiful|gorgeous|amazing|brilliant|fantastic|awesome|fab|cute|poor|gutted|proud|happy for|glad|bet|hope|hug|hugs|kiss|love|loved|miss|babe|baby|darling|sweetheart|hun|honey|dear|thank|thanks|cheers|ugh|ouch|oof|wish|agree|believe|wait|jealous|lost for words|smiling|grinning|smile|tears|goosebumps|yum|please|excellent|perfect|impressed|chuffed|buzzing|thrilled|excited|xx*)\b/,
);
/** Arrangements, and words that ask for something. */
const practical = byFirstWord(
  /\b(?:(?:call|text|msg|message|ring|tell|give|send|show|buy|get|remind|let|meet|collect|bring|help|ask|wake|come|pick|join|need|leave) (?:me|to me)|should i|shall i|will|later|tomorrow|soon|minutes?|mins?|on (?:my|the) way|home|here|there|leaving|waiting|reach(?:ed|ing)?|coming|ready|going to|have to|got to|so far|sir|da|lor|lei|liao|pa)\b/,
);

const lead = '^(?:(?:well|god|anyway|and|so|but|honestly|man|argh|just|actually|today|me|meanwhile|mad day|huh) )*';
/** "I had …", "I'm so tired", "my boss …": the writer's own day, from the first word. */
const ownDay = byFirstWord(
  `${lead}(?:${[
    'i (?:have )?(?:just |already |only |also |literally |finally )?(?:had|went|did|got|ate|watched|played|bought|ran|finished|worked|spent|slept|lost|cleaned|cooked|drove|walked|missed|failed|passed|won|took|drank|broke|burnt|burned|hurt|hate|started|booked|ordered|fell|forgot|cut|lifted|did not sleep|did not get|can not sleep|could not sleep|baked|painted|fixed|deadlifted|scored|beat|nailed|smashed)',
    'i have (?:so much|loads|a (?:headache|cold|hangover|meeting|deadline|massive|huge|million|big)|been|the worst|had|got (?:a|so|the|loads|my)|an? )',
    'i (?:am|was|have been|feel) (?:(?:so|really|just|very|still|absolutely|completely|totally|too|actually|a bit|super|all) )*(?:tired|exhausted|knackered|shattered|busy|stuck|bored|starving|hungry|freezing|stressed|swamped|fed up|sick|hungover|ill|wrecked|dead|in (?:agony|bits|pain|a mood|traffic|bed)|sore|raging|drowning|behind|at (?:the (?:pub|gym|match|game|cinema|barber\\S*|hairdresser\\S*)|work)|watching|playing|eating|having|getting|out with|up (?:since|at|all|half|from|every|with)|up to my|the only|off|doing|studying|working|thinking of|full|drunk|cold|fuming|annoyed)',
    'mine (?:went|was|is|has been|did|broke|hurts?|died|left|failed)',
    'my (?:own )?(?:\\w+ )?(?:head|back|boss|day|knee|foot|mum|phone|train|bus|car|laptop|work|job|team|leg|shoulder|flat|hair|nails|shift|week|stomach|cold|interview|exam|run|gym|manager|neck|throat|feet|meeting|presentation)s? (?:is|was|has|have|hurts?|are|were|keeps|ran|went|got|did|just|will not|shouted|said|broke|died)',
  ].join('|')})\\b`,
);
/** "Me too" goes along with them, unless they are hurting. */
const joins = /\b(?:too|also|as well|same|mine)\b/;
const ails =
  /\b(?:hurts?|hurting|killing me|sore|aching|aches?|broken|broke my|headache|migraine|flu|ill|sick|in pain|sprained|fell|cried|crying)\b/;

/** What takes up their words again: "I saw it", "I did that last year". */
const takesUp = /^(?:\S+ ){0,5}(?:it|that|this|those|them|they|he|she|him|her|one)\b/;

const shares = (theirs: Draft, context: Context): boolean => {
  if (theirs.words.length < 2 || theirs.sentences.some(({ question }) => question)) return false;
  const said = saidIn(theirs);
  if (/\b(?:you|your|yours|please|tell me|thanks|thank|sorry)\b/.test(said)) return false;
  if (newsIn(context) !== undefined) return true;
  return theirs.words.length >= 4 && !calls.test(said) && tells.test(said);
};

/** The first clause that speaks of the writer. */
const clauseOf = ({ words }: Draft): Hit | undefined => {
  let from = 0;
  for (let to = 1; to <= words.length; to += 1) {
    const next = words[to];
    if (next && next.sentence === words[from]?.sentence && !next.afterBreak) continue;
    const clause = words.slice(from, to);
    from = to;
    const [first] = clause;
    const last = clause[clause.length - 1];
    if (
      first &&
      last &&
      clause.length >= 2 &&
      clause.some(({ readings, plain }) => /^(?:i|my|me)$/.test(readings[0]?.[0] ?? plain))
    )
      return { start: first.start, end: last.end };
  }
  return undefined;
};

const common = new Set(
  'have had been just was were work worst best last good being from with about this that some what when very more today tonight morning night week time still only much then than into over after before'.split(
    ' ',
  ),
);

const mine = new Set('i me my mine myself'.split(' '));
/** Turns to the other after all. */
const reaches = byFirstWord(
  '\\b(?:sorry|oh|ah|aw+|wow|yay|congrats|congratulations|well done|proud|lovely|beautiful|gorgeous|amazing|brilliant|good for|happy for|glad|bet|hope|hugs?|kiss|poor|together|both|me too|same here|same|thanks|thank|with you|our|ours|us|agree|of course|no wonder|understand|ugh|ouch|oof|let me|want me|shall|on my way|coming|get it|i know|tell me|missed it|leaving now|on the phone|outside|favourite)\\b',
);
/** A whole answer about the sender: I, my, mine, and nothing of theirs. */
const monologue = (draft: Draft, context: Context): Hit | undefined => {
  if (draft.words.length < 9 || draft.emoji.some(({ mood }) => mood !== 'cold')) return undefined;
  // Who asks has turned to them, unless it is to be heard: "did I tell you?"
  if (/\?/.test(draft.text) && !/\b(?:did|have) i (?:ever )?(?:tell|told|mention)/.test(saidIn(draft)))
    return undefined;
  const said = saidIn(draft)
    .replace(
      /\b(?:did|have) i (?:ever )?(?:tell|told|mention) you\b|\b(?:you know|if you (?:ask|asked) me|i tell you|let me tell you)\b/g,
      ' ',
    )
    .replace(/\b(?:i (?:would|could) love|i love|i loved|i get it in)\b/g, 'i');
  if (
    /\b(?:you|your|yours|yourself|we)\b/.test(said.replace(/\bwe (?:had|were|got|did)\b/g, ' ')) ||
    reaches.test(said)
  )
    return undefined;
  let own = 0;
  for (const { readings, plain } of draft.words) if (mine.has(readings[0]?.[0] ?? plain)) own += 1;
  if (own < 2 || (own < 3 && draft.words.length > 18) || own * 12 < draft.words.length) return undefined;
  const [first] = draft.words;
  const opening = draft.words.slice(0, 8).some(({ readings, plain }) => mine.has(readings[0]?.[0] ?? plain));
  if (!first || !opening) return undefined;
  const theirs = replyIn(context);
  if (!theirs || theirs.words.length < 6) return undefined;
  const heard = saidIn(theirs);
  if (
    theirs.text.trimEnd().endsWith('?') ||
    /\b(?:you|your|tell me|please|shall we|can we)\b/.test(heard.replace(/\byou know\b/g, ' '))
  )
    return undefined;
  const { good, bad } = leanIn(context);
  const told = /\b(?:i|me|my|we|our|met|saw|walked|had|been|took|started|ran)\b/.test(heard);
  if (!told && good < 2 && bad < 2) return undefined;
  if (
    /\b(?:am (?:on|at|in|home|leaving|nearly|running late)|see you|home (?:at|by|in)|minutes|train|bus|milk|shop)\b/.test(
      heard,
    ) &&
    good < 2 &&
    bad < 2
  )
    return undefined;
  return clauseOf(draft);
};

export const selfFocus: Rule = {
  id: 'interest/self-focus',
  family: 'self-focus',
  severity: 'suggestion',
  source: 'bids',
  needs: ['reply'],
  says: '“{match}” goes straight to your own day',
  why: 'When they share something, a word about it first shows that you heard. Then tell yours.',
  find: whole((draft, context) => {
    if (context.reply === undefined || draft.words.length < 5 || draft.language !== 'en') return [];
    const spoken = monologue(draft, context);
    if (spoken) return [spoken];
    if (draft.sentences.some(({ question }) => question)) return [];
    if (draft.emoji.some(({ mood }) => mood !== 'cold')) return [];
    const said = saidIn(draft);
    if (!ownDay.test(said) || takesUp.test(said) || turned.test(said) || practical.test(said)) return [];
    const theirs = replyIn(context);
    if (!theirs || !shares(theirs, context)) return [];
    const theirWords = new Set(
      saidIn(theirs)
        .split(' ')
        .filter((word) => word.length > 3 && !common.has(word)),
    );
    const hurting = newsIn(context) === 'bad' || ails.test(saidIn(theirs));
    if (!hurting && joins.test(said)) return [];
    // A word of theirs picked up is an answer, unless they are hurting.
    if (!hurting && said.split(' ').some((word) => theirWords.has(word))) return [];
    const clause = clauseOf(draft);
    return clause ? [clause] : [];
  }),
  bad: [
    { text: '[my knee went last year and I was off for a month]', context: { reply: 'my knee hurts so much today' } },
    { text: "[I'm so busy with work today]", context: { reply: 'I spotted an otter by the weir' } },
    { text: "[I'm stuck in traffic on the M6]", context: { reply: 'look at this sunset' } },
    { text: '[I had the worst meeting of my life]', context: { reply: 'I GOT THE JOB' } },
    { text: '[I went to the pub], had two pints', context: { reply: 'I feel awful' } },
    { text: '[my boss was off all day so I did nothing]', context: { reply: 'the baby slept through finally' } },
    {
      text: "[I was always brutal at Irish]. I'd rather learn Spanish, I only got through with grinds",
      context: { reply: "I've started learning Irish again, I forgot how lovely it sounds" },
    },
    { text: '[im so tired], work was mad', context: { reply: 'I finished the quilt for my sister' } },
  ],
  fine: [
    "I'm so busy with work today",
    { text: "I'm ok, just tired, I had a long day", context: { reply: 'how are you' } },
    { text: "I'm on the bus, ten minutes", context: { reply: 'where are you' } },
    { text: 'I finished the report and had lunch with Tom', context: { reply: 'how was work?' } },
    { text: 'I love herons, I saw two last week', context: { reply: 'I saw a heron' } },
    { text: 'oh no, my knee went last year, I know that ache', context: { reply: 'my knee hurts so much today' } },
    { text: "I'm on my way with chips", context: { reply: 'worst shift ever' } },
    { text: 'I will get milk on my way home', context: { reply: 'I need milk and bread from the shop' } },
  ],
  better: ['Oh no, your poor knee. Mine went last year, I know that ache.'],
};

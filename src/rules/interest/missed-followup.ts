import { type Clock, daysBetween } from '../../model/clock.js';
import { type Memory, mayBeOffered } from '../../model/memory.js';
import type { Draft } from '../../text/draft.js';
import { saidIn, saidOf } from '../around.js';
import { byFirstWord } from '../by-first-word.js';
import { isYearly, minuteOf } from '../memory/words/dates.js';
import { memoryOf, samWith, wednesday } from '../memory/words/example.js';
import { isPractical } from '../memory/words/practical.js';
import { isOf, touched } from '../memory/words/topic.js';
import { type Hit, type Rule, whole } from '../rule.js';

const kinds = new Set(['event', 'struggle', 'trip', 'date']);

/** Days since it was over; undefined when it is not, or was too long ago. */
const daysOver = (memory: Memory, { there }: Clock): number | undefined => {
  const { kind, date, until, status } = memory;
  if (date === undefined || !kinds.has(kind) || status !== 'open' || !mayBeOffered(memory) || isYearly(memory))
    return undefined;
  if (kind !== 'trip' && until !== undefined && until.slice(0, 10) < there.date) return undefined;
  const end = kind === 'trip' ? (until ?? date) : date;
  const days = daysBetween(end, there.date);
  if (days === 0 && (minuteOf(end) ?? 720) > there.minute) return undefined;
  return days >= 0 && days <= (kind === 'trip' ? 2 : 3) ? days : undefined;
};

/** Already asks after it or wishes well, names no names. */
const cares = byFirstWord(
  `\\b(${[
    'how (did|does) [a-z]+ (go|turn|work)|how did (it|that|things|everything|they|you(?! sleep)|your|the) |(hope|hoping|bet) [a-z ]*went|how are you really|how (was|is) it\\b|how it went|hope it|how you got on|any news|tell me (everything|all|how|more)|want to hear|all about it|thinking (of|about) you|been on my mind|good luck|fingers crossed|proud|congrat\\w*|well done|you did it|survive\\w*|feeling|holding up|coping|celebrat\\w+|big day|welcome (back|home)|(are|r) you (ok|okay|alright)|you (ok|okay|alright)|sorry|thank|thanks|thank you|cheers|hug|hugs|here for you|jk|just kidding|i mean|the latest|good ?night|night night|sweet dreams|nighty|rip|miss(ed|ing)? you|happy birthday|merry|urgent|need you|love you',
  ].join('|')})`,
);

const wishes = /(?<!\b(?:did|do) you )\bsleep (?:well|tight)\b/;

const times =
  'day|days|morning|afternoon|evening|night|week|weekend|today|tonight|shift|work|monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const smallTalk = byFirstWord(
  `^(?:(?:so|and|anyway|well|ok|hey|hi|hello|hiya|heya|yo|oi|ello|morning|evening|good|afternoon|babe|baby|love|hun|hon|honey|darling|dear|gorgeous|beautiful|handsome|lovely|you|there|just|wondering|btw|oh|omg|ugh|lol|god|x|xx) ){0,4}(?:${[
    `how (?:is|was|are|were|has|have) (?:your|the|my|our)(?: (?:whole|long|busy))? (?:${times})\\b`,
    'how (?:is|was) (?:work|today|tonight|everyone)\\b(?! with| after)',
    'how did you sleep',
    'shall we (?:watch|get|have|order)\\b',
    '(?:i )?had (?:the|a|such a) (?:worst|best|weird|mad|long|terrible|awful|rubbish|great|lovely|manic) (?:day|night|morning|shift)\\b',
    'how (?:is|are|has|have) (?:everything|things|life|it (?:going|hanging)|all)\\b',
    'how (?:are|is) (?:you|ya)(?= doing|$| today| this| keeping| love| babe| my| man| dear| hun| girl| mate)',
    `how (?:${times})\\b`,
    'how (?:have|has) (?:you|your \\w+) been',
    'what (?:are|have|r)? ?you (?:been )?(?:up to|doing|having|eating|watching|making|cooking|wearing|at)\\b(?! with| about| for your| to )',
    'what is (?:up|new|happening|cooking|the (?:craic|vibe|gossip|story)(?! with)|for (?:dinner|tea|lunch|supper|breakfast|pudding)|on (?:tv|telly|tonight))',
    '(?:wassup|whatsup|sup|wyd|wagwan|wuu2|wubu2|whats up)\\b',
    'any plans(?: for)?(?: (?:the|this))?(?: (?:weekend|today|tonight|later|tomorrow|evening|friday|saturday|sunday|week))?(?: x+)?$',
    '(?:did|have) you (?:(?:sleep|slept|eat|eaten)(?: (?:well|ok|okay|yet|already|today|last night|alright|dinner|lunch|tea|breakfast|babe|love|x+))*$|had (?:lunch|dinner|breakfast|tea)|have (?:lunch|dinner)|ha(?:ve|d) a (?:good|nice|ok|lovely) |(?:see|seen|watch|watched) (?:the|that) (?:match|game|film|movie|news|episode|final|show|football|series))',
    'what (?:do|did) you (?:(?:want|fancy|feel like|have|eat) (?:for (?:dinner|tea|lunch|supper|breakfast)|to (?:eat|watch|do(?: tonight| today| later)?$))|(?:do|get up to|eat|have)(?: today| all day| last night| for lunch)?$)',
    '(?:what|where) (?:shall|should) we (?:eat|have|watch|do)',
    `(?:fancy|feel like) (?:a |some |an )?(?:film|movie|takeaway|pizza|curry|chips|drink|pint|walk|chinese|indian|sushi|telly|pub)`,
    '(?:good|nice|busy|long|decent) (?:day|week|weekend|shift)(?: (?:so far|then|today|at work))?$',
    'guess what',
    'you will never guess',
    '(?:i am )?(?:so |really |super )?bored',
    '(?:i )?just (?:saw|seen|passed|met) (?:a|an|the|this|your favourite) ',
    'my (?:day|boss|morning|shift|week) (?:was|is|has)',
  ].join('|')})`,
);
/** What only an answer begins with. */
const answers =
  /^(?:yes|yeah|yep|yup|no|nope|nah|ok|okay|k|fine|great|good good|lol|haha|ha|same|cool|that is|aah|aw|sure|not|nothing|i am (?:ok|okay|fine|good|great|awake|there|here)|she is|he is|it is|they are|thats|got)\b/;
/** Nothing but a greeting and what somebody is called. */
const greeting =
  /^(?:hey|hi|hello|hiya|heya|yo|oi|sup|ello|hai)(?: (?:hey|hi|hello|you|there|babe|baby|love|hun|hon|honey|darling|dear|gorgeous|beautiful|handsome|lovely|stranger|mate|x+)){0,2}(?: (?!help|wait|stop|listen|urgent|ring|call)\w+)?$/;

/** The part of the draft that is small talk: a question first, else its greeting. */
const opening = (draft: Draft): Hit | undefined => {
  const spans = draft.sentences.flatMap(({ first, end, question }) => {
    const words = draft.words.slice(first, end);
    const said = saidOf(words);
    const [one, last] = [words[0], words.at(-1)];
    if (!one || !last || one.quoted) return [];
    const talk = words.length <= 10 && smallTalk.test(said);
    return [{ start: one.start, end: last.end, talk, greets: greeting.test(said), question }];
  });
  // Beside a question about something of theirs, small talk is only how it starts.
  if (spans.some(({ talk, greets, question }) => question && !talk && !greets)) return undefined;
  return spans.slice(0, 2).find(({ talk }) => talk) ?? (spans.every(({ greets }) => greets) ? spans[0] : undefined);
};

const interview = "Sam's interview at the museum";
const today = { date: '2026-05-20T09:00' };

export const missedFollowup: Rule = {
  id: 'interest/missed-followup',
  family: 'missed-news',
  severity: 'suggestion',
  source: 'follow-up-questions',
  needs: ['memory', 'clock'],
  says: '“{match}” leaves out something of theirs that just happened',
  why: 'What was big for them is waiting to be asked about. Open with that; the small talk can follow.',
  find: whole((draft, { memories, clock, person, reply }) => {
    if (!memories || !clock || reply !== undefined || draft.words.length === 0 || draft.words.length > 18) return [];
    const due = memories.filter((memory) => isOf(memory, person) && daysOver(memory, clock) !== undefined);
    if (due.length === 0) return [];
    // A draft that picks up something they told is no small talk, whatever it is.
    if (
      memories.some(
        (memory) => isOf(memory, person) && touched(draft, memory, person).length > (due.includes(memory) ? 0 : 1),
      )
    )
      return [];
    if (isPractical(draft) || answers.test(saidIn(draft)) || cares.test(saidIn(draft)) || wishes.test(saidIn(draft)))
      return [];
    if (due.some(({ kind }) => kind === 'struggle') && /\bhow are you\b/.test(saidIn(draft))) return [];
    if (draft.emoji.some(({ mood }) => mood === 'sad') || (draft.words.length < 3 && draft.emoji.length > 0)) return [];
    const hit = opening(draft);
    return hit ? [{ start: hit.start, end: hit.end }] : [];
  }),
  bad: [
    { text: '[so how was your day]', context: samWith(interview, today) },
    {
      text: '[any plans for the weekend]?',
      context: samWith('walking trip in Wales', { kind: 'trip', date: '2026-05-14', until: '2026-05-18' }),
    },
    { text: '[did you sleep well]?', context: samWith('dentist', { date: '2026-05-19T15:00' }) },
    { text: '[hey babe]', context: samWith(interview, { date: '2026-05-18', kind: 'struggle' }) },
    { text: "[hey what's for dinner]", context: samWith(interview, today) },
    { text: 'Hey! [What are you up to]?', context: samWith(interview, { date: '2026-05-19' }) },
    { text: '[wyd]', context: samWith(interview, { date: '2026-05-20' }) },
    { text: '[just saw a dog in a raincoat]', context: samWith(interview, today) },
    {
      text: '[fancy a takeaway tonight]?',
      context: samWith(
        '',
        {},
        { memories: [memoryOf('dentist', { date: '2026-05-18' }), memoryOf(interview, { id: 2, ...today })] },
      ),
    },
  ],
  fine: [
    { text: 'so how was your day, did the interview go ok?', context: samWith(interview, today) },
    { text: 'how did it go?? tell me everything', context: samWith(interview, today) },
    { text: 'on my way, what do you want for dinner?', context: samWith(interview, today) },
    { text: 'goodnight my love', context: samWith(interview, today) },
    { text: 'how was your day? and did the kids like the cake?', context: samWith(interview, today) },
    { text: "what's the story with the wasp nest", context: samWith(interview, today) },
    'so how was your day',
    { text: 'so how was your day', context: samWith(interview, today, { reply: 'home at last' }) },
    { text: 'so how was your day', context: samWith(interview, { date: '2026-05-21' }) },
    { text: 'so how was your day', context: samWith(interview, { date: '2026-05-20T19:30' }) },
    { text: 'so how was your day', context: samWith(interview, { date: '2026-05-16' }) },
    { text: 'so how was your day', context: samWith(interview, { ...today, status: 'done' }) },
    { text: 'so how was your day', context: samWith(interview, { ...today, tender: true }) },
    { text: 'so how was your day', context: samWith(interview, { ...today, person: 'ana' }) },
    {
      text: 'so how was your day',
      context: samWith(
        interview,
        { date: '2026-05-20' },
        { clock: { ...wednesday, there: { ...wednesday.there, minute: 500 } } },
      ),
    },
    { text: 'running late, sorry', context: samWith(interview, today) },
    { text: 'love you ❤️', context: samWith(interview, today) },
    { text: 'hey, thinking of you', context: samWith(interview, today) },
    { text: 'can you get milk', context: samWith(interview, today) },
    { text: 'how are you?', context: samWith('a hard talk with her boss', { kind: 'struggle', date: '2026-05-19' }) },
    { text: 'so how was your day', context: samWith("Sam's birthday", { kind: 'date', date: '2026-05-19' }) },
  ],
  better: ['How did the interview go?', 'So, the museum: how did it go?'],
};

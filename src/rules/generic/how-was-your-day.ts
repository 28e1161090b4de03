import { phrases, type Rule } from '../rule.js';
import { openerCounts, openerSeverity } from './words/habit.js';
import { aboutMe, asked, nothingBut } from './words/small-talk.js';

const lead = '(so|and|^ well|anyway|now|then|btw|ok so|just wondering)? ,';
const topic =
  '(day|days|morning|afternoon|evening|night|week|weekend|today|tonight|work|shift|monday|tuesday|wednesday|thursday|friday|saturday|sunday|uni|school|college|office|class|classes|lectures|job|workday)';
const going =
  '(go|goes|going|went|been|been going|treating you|treat you|treated you|coming along|looking|shaping up|getting on|turning out|turn out|holding up)?';
const tail =
  '(so far|today|tonight|tdy|this (morning|evening|afternoon|week)|otherwise|then|there|over there|out there|(at|on)? your (end|side|way|place)|that side|with you|for you|for us|anyway|though|in general|overall|at work|at home|over|now|lately|recently|these days|doing|all)?';
const call = '(love|babe|hun|hon|honey|dear|darling|sweetheart|baby|mate|my love)?';
const ok =
  '(good|nice|great|lovely|ok|okay|decent|busy|long|fun|productive|alright|well|fine|bad|hard|tough|better|amazing|easy|quiet|rough|manic)';
const hope = '((i|am)? (hope|hoping|trust))?';

const bare = nothingBut(aboutMe);

export const howWasYourDay: Rule = {
  id: 'generic/how-was-your-day',
  family: 'generic',
  severity: 'suggestion',
  source: 'follow-up-questions',
  says: '“{match}” could go to anybody',
  severityIn: openerSeverity,
  counts: openerCounts,
  why: 'Questions that pick up something they told you are the ones people like being asked. Name one thing from their day.',
  find: [
    phrases(
      [
        `${lead} how (is|was|are|were|has|have|did|does|ws|wz|waz|do) (your|the|this|that|our|all|everything at)? (whole|long|busy|working)? ${topic} ${going} ${tail} ${tail}`,
        `${lead} how (your|you) ${topic} ${going} ${tail}`,
        `how (your|the) ${topic} (was|is|went|has been|is going|has gone) ${tail}`,
        `${lead} how (today|work) ${tail} $`,
        '^ today how $',
        'howzit (going|there|my side|your side)?',
        `${lead} how (is|was|are|were|has|have) (life|things|thing|everything|all|everyone|everybody|home|family|the (world|form|going|family|weather)) (all)? (with (work|you|everything))? ${going} (on|along)? ${tail} ${tail}`,
        `${lead} how (is|was|are|has) it (all)? (going|hanging|been going|been) (on|along)? ${tail} ${tail}`,
        `${lead} how (goes it|goes things|it (going|goes)|things going|is tricks|is she cutting|is she cuttin|is body|body) ${tail}`,
        `${lead} how (is|was|about) yours ${tail}`,
        `${lead} what (is|was) your ${topic} (looking|been)? (like|saying) ${tail}`,
        `${lead} what (sort|kind|type) of (a|an)? day (was it|did you have|have you had|was yours|is it) ${tail}`,
        `${lead} what did you (do|get up to) (today|all day|at work) ${tail}`,
        `${lead} how did (you|ya) sleep (last night)? ${tail}`,
        `${hope} (that|all)? (your|the) ${topic} (is|was|has|went) ... , (so|and)? how (is|was) it (going)? ${tail}`,
        `(did you|have you|are you) (have|had|having) (a|an) ${ok} (${topic}|one|time) ${tail} (at (the office|work))?`,
      ],
      {
        negated: 'keep',
        idioms: 'keep',
        when: bare,
      },
    ),
    phrases(
      [
        `^ (a|had a|had|having a|you had a|you have a|you having a|you having an|have a)? ${ok} (day|one|week|weekend|shift|night|work) ${tail} (at (the office|work))? ${tail} ${call} $`,
        `${lead} (was|is|has) (your|the)? ${topic} (been|going|gone|treating you)? ${ok} ${tail}`,
        `${lead} (your|the)? (day|work|week|shift|morning|night|life) (is|was|been|going|went|has been)? ${ok} ${tail} $`,
        `${lead} (is|are)? (everything|all|things|everyone|everybody) (going|is|still)? (good|ok|okay|alright|fine|well|great) ${tail} ${tail} $`,
        `${lead} (did you)? (sleep|slept|sleeping) (well|ok|good|alright|fine) ${tail} $`,
      ],
      {
        negated: 'keep',
        idioms: 'keep',
        when: (hit, draft, context) => asked(hit, draft, context) && bare(hit, draft, context),
      },
    ),
  ],
  bad: [
    '[so how was your day]',
    "[how's your day going]",
    'hey babe, [hows ur day been so far] xx',
    '[hows it going] babe',
    'hiya love. [How was work today]? 😊',
    '[good day]?',
    '[all good with you]?',
    'Good evening my dear. [How was the day]?',
    '[hope your day is going well, how is it]?',
    'Morning! [Did you have a good night]?',
    'just got in. [How was yours]?',
  ],
  fine: [
    'how was your day? did Noor like the cake?',
    'how was the dentist',
    'How was work, did the new printer behave?',
    'good day at the allotment?',
    'how was it?',
    'Have a good day!',
    'hope your day is going well ❤️',
    'my mum asks “how was your day” every single night',
    'I love how your day starts with a song',
    'all good, see you at 8',
    'how is your knee today?',
  ],
  better: ['Did the museum call back?', 'What did Noor say about the cake?'],
};

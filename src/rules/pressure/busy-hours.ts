import { strangerNamed } from '../../model/person.js';
import { noHistory } from '../../model/recent.js';
import type { Draft, Word } from '../../text/draft.js';
import { saidIn, saidOf } from '../around.js';
import { byFirstWord } from '../by-first-word.js';
import { type Hit, phrases, type Rule, whole } from '../rule.js';
import { answersLater, busyNow } from './words/busy-now.js';

const atHour = (weekday: number, hour: number) => {
  const moment = { date: `2026-03-0${weekday + 2}`, weekday, minute: hour * 60 };
  return { person: { ...strangerNamed('Sam'), busy: 'mon-fri 9-17' }, clock: { here: moment, there: moment } };
};
const atWork = atHour(1, 11);
const evening = atHour(1, 19);
const saturday = atHour(5, 11);

/** The draft says when the answer may come, or is about something that is not for later. */
const free = byFirstWord(
  `\\b(?:${[
    '(?:no|not in a|not in any|zero) (?:rush|hurry|pressure|panic)|no need to (?:reply|answer|rush|hurry|respond|text|call)|need not (?:reply|answer)|take your time|in your own time|it can wait|can wait (?:until|till|til)|not urgent|nothing urgent|no (?:worries|problem|bother|stress|biggie)|(?:fine|ok|okay|grand|good|cool) (?:if not|either way)|do not panic|nothing bad',
    'whenever|any ?time|anytime|when it suits|when (?:suits|works)|when you (?:can|could|are|get|have|finish|wake|land|fancy|like|feel|find|want|next|come|see this|clock|leave|stop|surface)|when your (?:shift|day|meeting|class|lesson|work|break)|(?:if|once) you (?:get|have|are|find|finish|can|could) (?:a |the |some |home|free|back|done|out|any|time|spare)|as soon as you (?:are|get|can)',
    'after (?:work|your|the|school|class|you|lunch|dinner|five|six|hours|tea|this|uni|training)|at (?:lunch|lunchtime|the weekend|dinner|teatime|home time|the end of)|(?:on|in|at) (?:your|the) (?:\\w+ )?(?:break|lunch|way home|commute)|over lunch|lunch break|for (?:later|tonight|after|this evening|when)|later|tonight|this evening|tomorrow|at the weekend|next (?:week|month|year|time|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday|summer|spring)|(?:in|for|until|till) (?:january|february|march|april|may|june|july|august|september|october|november|december)|your time|one day|some day|someday|some time|sometime|by (?:friday|tonight|the weekend|tomorrow)',
    'you (?:do not|need not|do not have to|do not need to) (?:have to )?(?:answer|reply|respond|need|text)|do not (?:reply|answer|text back|text|call back) (?:now|yet|to this|until|till|at work)|answer me later|ring me at (?:\\w+)|call me at (?:\\w+)',
    'emergency|hospital|ambulance|urgent|accident|fire brigade|a and e|locked out|the police|school rang|school called|burst',
  ].join('|')})\\b`,
);

/** Asks for no answer: play, wonder, love in the shape of a question. */
const rhetorical = byFirstWord(
  `^(?:is not (?:it|that|this|he|she)|are not (?:you|we|they))\\b|\\b(?:${[
    'guess (?:what|who)|stop being so|you know what|know what|do you know (?:how|that|what i love|i)|did you know|did i (?:mention|tell you|ever)|have i (?:told|mentioned|said)|can you (?:believe|imagine)|would you believe|who knew|who (?:would have|would|does|says|said|needs)|what would i do|where would i be|how did i (?:get|end|land)|how (?:lucky|cute|lovely|nice|sweet|good|great|cool|funny|amazing|gorgeous|beautiful|weird|crazy|mad|adorable|handsome) (?:is|are|am|was|were|do)|is it not|are you not|remember (?:when|that|the|our|how|us)|why are you so|why so|how are you so|what is not to|what could|who else|what else|why not|right$|eh$|innit$|huh$|no$|ok$|okay$|yeah$|really$|and you know',
  ].join('|')})`,
);

const asks = byFirstWord(
  '^(?:(?:and|so|but|hey|hi|babe|love|also|ok|quick one|quick question) )*(?:(?:did|do|are|have|can|could|will|would|were|shall) (?:you|we|your)|(?:is|was|did|has) (?:your|the|he|she)|(?:what|when|where|which|who|how) (?:time|is|are|do|did|shall|should|was|were|will|would|can|could|much|many|long)|why (?:did|do|are|is|have))\\b',
);

/** Where the asking begins: behind the last comma that a question follows, else the sentence's first word. */
const askingFrom = (words: readonly Word[]): Word =>
  words.findLast((word, at) => at > 0 && word.afterBreak && asks.test(saidOf(words.slice(at)))) ?? (words[0] as Word);

/** The first sentence that asks, from its first word to its last. */
const questions = (draft: Draft): Hit[] => {
  for (const sentence of draft.sentences) {
    const words = draft.words.slice(sentence.first, sentence.end);
    const [first] = words;
    const last = words[words.length - 1];
    if (!first || !last || words.some(({ quoted }) => quoted) || sentence.joking) continue;
    const said = saidOf(words);
    if (!sentence.question && (words.length < 4 || sentence.exclaimed || !asks.test(said))) continue;
    if (words.length < 2 || rhetorical.test(said)) continue;
    // One is enough to say it.
    return [{ start: askingFrom(words).start, end: last.end }];
  }
  return [];
};

export const busyHours: Rule = {
  id: 'pressure/busy-hours',
  family: 'timing',
  severity: 'suggestion',
  source: 'pressure-timing',
  needs: ['person', 'clock'],
  says: '“{match}” asks for an answer at a busy hour of theirs',
  counts: (context) =>
    context.person?.busy === undefined ? answersLater(context) : 'They are busy now, going by the hours you noted.',
  why: 'This may sit unanswered for a while. Say when an answer would do, or keep it for later.',
  find: [
    // Someone who has just written is there to answer.
    whole((draft, context) =>
      !busyNow(context) || context.reply !== undefined || free.test(saidIn(draft)) ? [] : questions(draft),
    ),
    phrases(
      [
        '(call|ring|phone|facetime|video call|text|message) me (back)? (now|please|asap|quick|quickly|right now|straight away|when you see this)?',
        '(give|drop) me a (call|ring|bell|shout|text|buzz)',
        '(^|please|just) , (reply|answer me|respond|text back|write back|call back|ring back|get back to me|message back)',
        '(reply|answer me|respond|text back|call back|ring back|get back to me) please',
        '(please|just)? (reply|respond|answer) (to (me|this)|now|asap|quick|quickly|please)',
        'let me know (asap|now|please|soon|quick)?',
        '^ (please|just|so|and)? , tell me (if|whether|what|when|which|where|how|who|now|quick)',
        '(i)? (need|want) (an answer|a reply|to know (now|asap|soon|quick|today|if|whether|what|which|when)|your answer)',
        '(i am|am|still)? waiting (for|on) your (reply|answer|call|response|text)',
        'pick up (please|the phone|your phone|now)?',
        'answer (your|the) phone',
        'can we (talk|speak|chat) (now|quick|quickly|for)?',
        'i need to (talk|speak) to you',
        '^ quick (call|question) $',
      ],
      {
        joking: 'skip',
        unless: [
          'quick (call|question|one) with (him|her|them|my|the)',
          'pick up (the|your|my|his|her|our|some|a|milk|bread|food|dinner|lunch|on) (kids|dry|parcel|car|prescription|keys|*)',
          'i (will|can|am|am going to|could|would)? (just)? (pick|picked|picking) up',
          '(will|would|to|did|does|he|she|they|mum|dad|who|that|not|never|i will|can not|you|always|only|people|friends|used to|let|have|boss|bank|just|doctor|vet) (call|ring|phone|text|message) me',
          '(will|would|to|did|does|he|she|they|who|not|never|i|we|can not|the|my|no|that|his|her|their) (let me know|reply|respond|text back|answer me|get back to me|call back|ring back|write back|message back)',
          'call me (crazy|mad|old|biased|sentimental|soppy|a|an|the|cheesy|ishmael|by|sir|that|names|lucky|impressed|what)',
          'let me know if (you (need|want)|there is (anything|any way)|i can)',
          '(call|ring|text|message) me (if|when|whenever|after|later|once|tonight|tomorrow) ',
          'reply (all|button|from|came|slip)',
        ],
        unlessNear: ['(i|we) can (help|bring|do)', 'if you need'],
        when: (_hit, draft, context) => busyNow(context) && !free.test(saidIn(draft)),
      },
    ),
  ],
  bad: [
    {
      text: '[did the museum call]?',
      context: {
        ...atWork,
        person: strangerNamed('Sam'),
        history: { ...noHistory, usual: { after: 18, share: 0.81, n: 111 } },
      },
    },
    { text: '[did the museum call]?', context: atWork },
    { text: '[call me]', context: atWork },
    { text: 'plans for saturday: train or car. [let me know asap]', context: atWork },
    { text: '[what time are u home]', context: atWork },
    { text: 'found a flat!! [please reply]', context: atWork },
    { text: 'morning love. [are we still on for the vet]?', context: atWork },
    { text: '[tell me if] you want the blue one or the green', context: atWork },
    { text: '[can u ring me please]? the landlord is here', context: atWork },
    { text: 'the plumber wants paying. [text me back]', context: { ...atWork, reply: 'in a meeting' } },
  ],
  fine: [
    {
      text: 'did the museum call?',
      context: {
        ...evening,
        person: strangerNamed('Sam'),
        history: { ...noHistory, usual: { after: 18, share: 0.81, n: 111 } },
      },
    },
    { text: 'For after work: did the museum call?', context: atWork },
    { text: 'call me when you can x', context: atWork },
    { text: 'guess what? the heron is back', context: atWork },
    { text: "we're at the hospital, call me", context: atWork },
    { text: 'did the museum call?', context: evening },
    { text: 'call me', context: saturday },
    'did the museum call?',
    { text: 'did the museum call?', context: { clock: atWork.clock, person: strangerNamed('Sam') } },
    { text: 'what do you fancy for dinner? no rush', context: atWork },
    { text: 'how lucky am I?', context: atWork },
    { text: 'thinking of you, hope the meeting goes well', context: atWork },
    { text: 'let me know if you need anything', context: atWork },
    { text: 'call me soppy but I kept your note', context: atWork },
    { text: 'mum will call me about the cake', context: atWork },
    { text: 'pasta or curry tonight?', context: atWork },
    { text: 'oh no, what did she say?', context: { ...atWork, reply: 'my boss moved the deadline' } },
  ],
  better: ['For after work: did the museum call?', 'No rush: train or car on Saturday?'],
};

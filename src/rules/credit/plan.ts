import type { Draft } from '../../text/draft.js';
import { saidOf } from '../around.js';
import { type CreditRule, type Hit, whole } from '../rule.js';
import { dull, invites, strong, times, treats } from './words/plans.js';
import { kindly } from './words/sour.js';

const fast =
  /\?|\b(?:fancy|shall|should|how does|le[t']|how about|what about|wan(?:t|na)|free|join|meet|come|book|treat|tickets|date|me and you|you and me|just us|taking you|take you)/iu;
const asksThem =
  /^(?:(?:so|and|hey|ok|also|babe|love) )*(?:are you|is |what|when|who|where|why|how (?!about)|did|do you (?!want|fancy)|will you|have you|has|does|did you|can you|could you|would you (?!like|fancy|be up)|you (?!free|up|and|me|fancy)|was|were|your|i |he |she |they )/;

/** The invitation of a sentence, from its cue or start to its end. */
const find = (draft: Draft): Hit[] => {
  const { text, words, sentences, marks } = draft;
  if (!fast.test(text) || words.length > 60) return [];
  for (const [at, sentence] of sentences.entries()) {
    const here = words.slice(sentence.first, sentence.end);
    const head = here[0];
    const last = here[here.length - 1];
    if (!head || !last || here.length < 2 || here.length > 24 || here.some(({ quoted }) => quoted)) continue;
    const said = saidOf(here);
    if (!times.test(said) || !(treats.test(said) || strong.test(said))) continue;
    const next = sentences[at + 1];
    const beside = next ? saidOf(words.slice(next.first, next.end)) : '';
    const bare = sentence.question && treats.test(said) && here.length <= 12 && !asksThem.test(said);
    const invited = invites.test(said) || /^(?:my treat|on me|i will (?:book|cook|drive|bring))/.test(beside);
    if (!bare && !invited) continue;
    if (
      dull.test(said) ||
      here.some(({ negated }) => negated) ||
      marks.some((mark) => mark.sentence === at && /^!?\.{3,}$/.test(mark.text))
    )
      continue;
    if (!kindly(draft)) return [];
    const kissed = /^x+$/.test(last.plain) ? here[here.length - 2] : last;
    return [{ start: head.start, end: (kissed ?? last).end }];
  }
  return [];
};

export const plan: CreditRule = {
  id: 'credit/plan',
  family: 'curiosity',
  source: 'ours',
  says: '“{match}” is a plan they can picture',
  why: 'A day, a place and an invitation show that you thought of time together, and make a yes easy.',
  find: whole(find, {
    hints: [
      '(monday|mondays|tuesday|tuesdays|wednesday|wednesdays|weds|thursday|thursdays|thurs|friday|fridays|saturday|saturdays|sunday|sundays)',
      '(tomorrow|tonight|later|lunchtime|weekend|bank holiday|new year)',
      '(this|next) (evening|afternoon|week|weekend|month)',
      'after (work|lunch|dinner|tea|school|college|class|your *|my shift|church|uni|the match)',
      'at *',
      'for (your birthday|our anniversary)',
      'when you (are|get)',
    ],
  }),
  good: [
    '[Thursday, the noodle place]?',
    "[pictures on Saturday]? I'll book",
    '[walk by the river after lunch tomorrow]?',
    '[fancy a swim on Sunday morning] x',
    '[shall we get breakfast at that cafe on Saturday, just us]?',
    '[wanna come for dumplings tonight]?',
    "[let's do the museum this weekend]",
    'your exam is done! [curry after work tomorrow]? my treat',
    '[how about a picnic next sunday by the lake]?',
  ],
  fine: [
    'we need to talk on Thursday',
    'I have a date on Sunday with Will',
    'dentist on Thursday at 9?',
    'did you go to the cinema on Saturday?',
    'dinner was lovely on Sunday',
    'can you pick up pizza tonight?',
    "let's do something sometime",
    'have fun at the pub with your mates on Friday then, without me',
    'is the film tonight?',
    'you never want to go for a walk on Sundays',
    'the concert on Saturday is cancelled',
    'what time is dinner tonight?',
  ],
};

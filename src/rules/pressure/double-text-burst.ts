import { noHistory } from '../../model/recent.js';
import { type Rule, whole } from '../rule.js';

/** Three texts without an answer, all within two hours. */
const many = 3;
const soon = 120;

const waiting = (n: number, minutes: number) => ({ history: { ...noHistory, unanswered: { n, minutes } } });

/** Asks again, or knocks: "hello?", "??", "you there". */
const knocks =
  /^(?:[?!.\s]+|(?:hello+|hey+|hi+|yo|oi|u there|you there|are you there|well|so|and|knock knock|anyone|ping)\b[\s?!.]*)+$/i;

export const doubleTextBurst: Rule = {
  id: 'pressure/double-text-burst',
  family: 'pressure',
  severity: 'warning',
  source: 'pressure-timing',
  needs: ['history'],
  says: '“{match}” asks again before they could answer',
  why: 'Several texts in a row can feel like a knock at the door. One clear message, and then time, is easier to answer.',
  counts: ({ history }) =>
    history ? `${history.unanswered.n} of yours wait for an answer already, all within two hours.` : undefined,
  find: whole((draft, { history, reply }) => {
    if (!history || reply !== undefined) return [];
    const { n, minutes } = history.unanswered;
    if (n < many || minutes > soon) return [];
    const first = draft.words[0];
    const asked = draft.sentences.find(({ question, joking }) => question && !joking);
    if (knocks.test(draft.text)) return [{ start: 0, end: draft.text.trimEnd().length }];
    // More to tell, love, a picture's caption: nothing that wants an answer.
    if (!asked || !first) return [];
    const from = draft.words[asked.first];
    const to = draft.words[asked.end - 1];
    return from && to ? [{ start: from.start, end: to.end }] : [];
  }),
  bad: [
    { text: '[hello?]', context: waiting(3, 40) },
    { text: '[??]', context: waiting(4, 15) },
    { text: '[are you coming or not]?', context: waiting(3, 90) },
    { text: 'I am at the station. [did you get my texts]?', context: waiting(5, 60) },
  ],
  fine: [
    'hello?',
    { text: 'hello?', context: waiting(2, 40) },
    { text: 'are you coming or not?', context: waiting(3, 300) },
    { text: 'and the dog says hi', context: waiting(4, 20) },
    { text: 'love you, good luck in there', context: waiting(3, 30) },
    { text: 'yes, at six', context: { ...waiting(3, 30), reply: 'six still ok?' } },
  ],
  better: ['No rush at all: Saturday at six still works for me'],
};

import { noHistory } from '../../model/recent.js';
import { type Rule, whole } from '../rule.js';

/** The same words so many times before are a form. */
const often = 2;

const sent = (sameMornings: number) => ({ history: { ...noHistory, sameMornings } });

export const goodMorningCopy: Rule = {
  id: 'generic/good-morning-copy',
  family: 'generic',
  severity: 'info',
  source: 'hinge-openers',
  needs: ['history'],
  says: '“{match}” is word for word your last good mornings',
  why: 'A greeting that changes a little says that today is on your mind too. Add one thing that only this morning has.',
  counts: ({ history }) => (history ? `The same words ${history.sameMornings} times in a row.` : undefined),
  find: whole((draft, { history }) => {
    const first = draft.words[0];
    const last = draft.words[draft.words.length - 1];
    return history && history.sameMornings >= often && first && last ? [{ start: first.start, end: last.end }] : [];
  }),
  bad: [
    { text: '[good morning beautiful]', context: sent(2) },
    { text: '[morning love, have a good day]', context: sent(5) },
    { text: '[Good morning] ❤️', context: sent(3) },
  ],
  fine: [
    'good morning beautiful',
    { text: 'good morning beautiful', context: sent(0) },
    { text: 'morning love, have a good day', context: sent(1) },
    { text: 'good luck at nine!', context: sent(0) },
    { text: 'morning! the heron is back on the roof', context: sent(0) },
  ],
  better: ['morning! the heron is back on the roof, it says hi'],
};

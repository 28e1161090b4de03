import { noHistory } from '../../model/recent.js';
import { type Rule, whole } from '../rule.js';

const told = (toldOn: string) => ({ history: { ...noHistory, toldOn } });

export const toldBefore: Rule = {
  id: 'memory/told-before',
  family: 'care',
  severity: 'info',
  source: 'nostalgia',
  needs: ['history'],
  says: '“{match}” is close to what you wrote them before',
  why: 'A story told twice is welcome when it brings something new. Add the part they have not heard.',
  counts: ({ history }) => (history?.toldOn ? `That was on ${history.toldOn}.` : undefined),
  find: whole((draft, { history, reply }) => {
    const first = draft.words[0];
    const last = draft.words[draft.words.length - 1];
    return history?.toldOn && reply === undefined && first && last ? [{ start: first.start, end: last.end }] : [];
  }),
  bad: [
    {
      text: '[my uncle once drove the tractor into the pond because a goose looked at him]',
      context: told('2026-03-12'),
    },
    {
      text: '[there was a fox in the kitchen when I came down and it had the whole loaf]',
      context: told('2026-04-02'),
    },
    { text: '[the woman at the bakery thinks that you are my brother and I let her]', context: told('2026-01-30') },
  ],
  fine: [
    'my uncle once drove the tractor into the pond because a goose looked at him',
    { text: 'my uncle once drove the tractor into the pond', context: { history: noHistory } },
    {
      text: 'yes, the one with the goose',
      context: { ...told('2026-03-12'), reply: 'tell me the tractor story again?' },
    },
    { text: 'did the museum call?', context: { history: noHistory } },
    { text: 'love you', context: { history: noHistory } },
  ],
  better: ['You know the goose and the tractor? It turns out that there is a photo'],
};

import { type Rule, whole } from '../rule.js';
import { samWith } from './words/example.js';
import { isOf, strongest, telling, weights } from './words/topic.js';

export const confidential: Rule = {
  id: 'memory/confidential',
  family: 'care',
  severity: 'warning',
  source: 'ours',
  needs: ['memory'],
  says: '“{match}” is part of something you marked as secret',
  why: 'A text can be read over a shoulder or shown around. Leave the detail out, or keep it for when you are together.',
  find: whole((draft, { memories, person }) => {
    if (!memories) return [];
    for (const memory of memories) {
      if (!memory.secret || !isOf(memory, person)) continue;
      const touches = telling(draft, memory, person);
      const most = strongest(touches);
      if (most && (touches.length > 1 || most.weight === weights.rare)) return [{ start: most.start, end: most.end }];
    }
    return [];
  }),
  bad: [
    {
      text: "how's the [pottery] plan coming along?",
      context: samWith('wants to leave the bank for pottery', { secret: true }),
    },
    { text: 'does [Marek] know yet?', context: samWith('a crush on Marek at twenty', { secret: true }) },
    { text: 'so no more bank, hello [studio]', context: samWith('leaves the bank, opens a studio', { secret: true }) },
    {
      text: 'have you told your [sister] about the money?',
      context: samWith('borrowed money from her sister', { secret: true }),
    },
    {
      text: 'the [interviews] start soon eh',
      context: samWith('an interview that her boss must not hear of', { secret: true }),
    },
    {
      text: 'any word from the [clinic]',
      context: samWith('went to the clinic on Friday', { secret: true, tender: true }),
    },
  ],
  fine: [
    {
      text: "how's the new plan coming along?",
      context: samWith('wants to leave the bank for pottery', { secret: true }),
    },
    { text: 'I am at the bank', context: samWith('wants to leave the bank for pottery', { secret: true }) },
    { text: 'is your sister coming?', context: samWith('borrowed money from her sister', { secret: true }) },
    { text: 'see you on friday sam', context: samWith('Sam went to the clinic on Friday', { secret: true }) },
    "how's the pottery coming along?",
    { text: "how's the pottery?", context: samWith('goes to pottery on Mondays') },
    { text: "how's the pottery?", context: samWith('wants to do pottery', { secret: true, person: 'ana' }) },
    { text: 'can you get milk on the way home?', context: samWith('leaves home at night to walk', { secret: true }) },
    { text: 'love you, talk tomorrow', context: samWith('loves somebody else', { secret: true }) },
  ],
  better: ['Did your boss like the new plan?', 'Thinking of you. Tell me more when we are together?'],
};

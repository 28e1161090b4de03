import { daysBetween } from '../../model/clock.js';
import { mayBeOffered } from '../../model/memory.js';
import { type Rule, whole } from '../rule.js';
import { samWith } from './words/example.js';
import { isOf, stretch, touched } from './words/topic.js';

const stories = new Set('joke quote place trip photo video event win gift date compliment pet'.split(' '));

const ferry = 'the ferry to Gozo where the wind took your hat';
const used = (on: string) => ({ used: new Map([[1, `${on}T18:00:00.000Z`]]) });

export const repeatStory: Rule = {
  id: 'memory/repeat-story',
  family: 'care',
  severity: 'info',
  source: 'nostalgia',
  needs: ['memory', 'clock'],
  says: '“{match}” came up in a text idea not long ago',
  why: 'The same story told often adds less each time. Pick another one, or add a detail that is new.',
  find: whole((draft, { memories, used, clock, person }) => {
    if (!memories || !used || used.size === 0 || !clock) return [];
    const today = clock.here.date;
    for (const memory of memories) {
      const last = used.get(memory.id);
      if (last === undefined || !stories.has(memory.kind) || !isOf(memory, person) || !mayBeOffered(memory)) continue;
      const days = daysBetween(last, today);
      // What was shown today may be this very draft; what is yet to come is no story.
      if (!(days >= 1 && days < 30) || (memory.date !== undefined && daysBetween(memory.date, today) < 7)) continue;
      const touches = touched(draft, memory, person).filter(({ word }) => !word.negated && !word.quoted);
      // "Shall we take the ferry?" asks, and tells no story.
      const asks = draft.sentences[touches[0]?.word.sentence ?? -1]?.question && !/\bremember/i.test(draft.text);
      const hit = touches.length > 1 && !asks && stretch(touches.map(({ word }) => word));
      if (hit) return [hit];
    }
    return [];
  }),
  bad: [
    {
      text: 'still thinking of the [ferry and your hat]',
      context: samWith(ferry, { kind: 'trip' }, used('2026-05-10')),
    },
    { text: 'remember [Gozo, the ferry, the wind]?', context: samWith(ferry, { kind: 'trip' }, used('2026-05-19')) },
    { text: 'your [hat is still somewhere off Gozo]', context: samWith(ferry, { kind: 'joke' }, used('2026-04-25')) },
    {
      text: 'that [goat at the lighthouse] again lol',
      context: samWith('the goat in the lighthouse', { kind: 'joke' }, used('2026-05-15')),
    },
  ],
  fine: [
    {
      text: 'shall we take the ferry to Gozo in June?',
      context: samWith(ferry, { kind: 'trip' }, used('2026-05-10')),
    },
    { text: 'is there a ferry on Sunday?', context: samWith(ferry, { kind: 'trip' }, used('2026-05-10')) },
    {
      text: 'did the museum ring about the interview?',
      context: samWith('interview at the museum', { kind: 'struggle' }, used('2026-05-18')),
    },
    { text: 'it is windy, take a hat', context: samWith(ferry, { kind: 'trip' }, used('2026-05-10')) },
    'still thinking of the ferry and your hat',
    { text: 'still thinking of the ferry and your hat', context: samWith(ferry, { kind: 'trip' }) },
    { text: 'still thinking of the ferry and your hat', context: samWith(ferry, { kind: 'trip' }, used('2026-04-10')) },
    { text: 'still thinking of the ferry and your hat', context: samWith(ferry, { kind: 'trip' }, used('2026-05-20')) },
    {
      text: 'packed for the ferry to Gozo',
      context: samWith(ferry, { kind: 'trip', date: '2026-05-22' }, used('2026-05-18')),
    },
    { text: 'the ferry, the hat', context: samWith(ferry, { kind: 'trip', person: 'ana' }, used('2026-05-10')) },
  ],
  better: ['Found a photo from the ferry, look at your hat'],
};

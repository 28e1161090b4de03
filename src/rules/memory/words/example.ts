import type { Clock } from '../../../model/clock.js';
import type { Memory } from '../../../model/memory.js';
import { strangerNamed } from '../../../model/person.js';
import type { Context } from '../../rule.js';

/** A memory of Sam's, for examples. */
export const memoryOf = (text: string, more: Partial<Memory> = {}): Memory => ({
  id: 1,
  uid: 'm1',
  text,
  kind: 'event',
  person: 'sam',
  tags: [],
  tender: false,
  secret: false,
  status: 'open',
  created: '2026-01-01T00:00:00Z',
  ...more,
});

/** Wednesday 2026-05-20, 18:00, for both. */
export const wednesday: Clock = {
  here: { date: '2026-05-20', weekday: 2, minute: 1080 },
  there: { date: '2026-05-20', weekday: 2, minute: 1080 },
};

/** What is known when somebody writes to Sam, of whom one thing is kept. */
export const samWith = (text: string, more: Partial<Memory> = {}, rest: Context = {}): Context => ({
  person: strangerNamed('Sam'),
  memories: [memoryOf(text, more)],
  clock: wednesday,
  ...rest,
});

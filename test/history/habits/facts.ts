import type { MessageKind } from '../../../src/model/message.js';
import type { Flag, MessageFacts } from '../../../src/model/message-facts.js';

interface Rest {
  readonly kind?: MessageKind;
  readonly seconds?: number;
  readonly rules?: readonly string[];
  readonly same?: string;
}

/** Facts by hand: `fact('me', '2026-03-02 08:00', ['question'])`; a Monday. */
export const fact = (
  who: 'me' | 'them',
  at: string,
  flags: readonly Flag[] = [],
  { kind = 'text', seconds, rules = [], same = '' }: Rest = {},
): MessageFacts => ({
  at: `${at.replace(' ', 'T')}:00`,
  mine: who === 'me',
  kind,
  length: kind === 'text' ? 10 : 0,
  ...(seconds !== undefined && { seconds }),
  flags,
  rules,
  same,
});

/** Facts at so many minutes after Monday 2 March 2026, midnight. */
export const atMinute = (minutes: number, who: 'me' | 'them' = 'me', flags: readonly Flag[] = []): MessageFacts =>
  fact(who, new Date(Date.UTC(2026, 2, 2) + minutes * 60_000).toISOString().slice(0, 16), flags);

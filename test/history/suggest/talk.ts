import { type Suggestion, suggestions } from '../../../src/history/suggest.js';
import type { Message } from '../../../src/model/message.js';

/** A chat of Alex (me) and Sam (them) from lines "sam: hello", a minute apart; "+3d" lets three days pass. */
export const talk = (...lines: readonly string[]): Message[] => {
  let now = Date.UTC(2026, 2, 4, 10);
  const messages: Message[] = [];
  for (const line of lines) {
    const days = /^\+(\d+)d$/.exec(line)?.[1];
    if (days !== undefined) {
      now += Number(days) * 86_400_000;
      continue;
    }
    const [, author = '', text = ''] = /^(\w+): (.*)$/su.exec(line) ?? [];
    const [, kind, caption] = /^\[(image|video)\] (.*)$/su.exec(text) ?? [];
    messages.push({
      source: 'textcoach',
      chat: 'Sam',
      author: author === 'me' ? 'Alex' : 'Sam',
      wall: new Date(now).toISOString().slice(0, 19),
      kind: kind === 'image' || kind === 'video' ? kind : 'text',
      text: caption ?? text,
      line: messages.length + 1,
    });
    now += 60_000;
  }
  return messages;
};

/** What such a chat suggests. */
export const suggested = (
  lines: readonly string[],
  { pronouns, known = [], limit = 10 }: { pronouns?: string; known?: readonly string[]; limit?: number } = {},
): Suggestion[] =>
  suggestions(talk(...lines), { people: { me: ['Alex'], them: ['Sam'], call: 'Sam', pronouns }, limit, known });

import fc from 'fast-check';
import type { Message, MessageKind } from '../../src/model/message.js';

const word = fc.stringMatching(/^[A-Za-zäöß😀'&<>"?!,]{1,8}$/u);
const line = fc
  .oneof(
    fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
    fc.constantFrom('Reactions: none so far', 'and/or soup', 'see https://example.org/a/b.png', '- 5 eggs', 'Me'),
  )
  .filter((one) => !/^Edited |unsent|[\\/]\S+\.\w{2,5}$/.test(one) || one.includes('://'));
/** Words with lines and blank lines of their own. */
const words = fc.array(fc.tuple(line, fc.constantFrom('\n', '\n\n')), { minLength: 1, maxLength: 3 }).map((lines) =>
  lines
    .map(([text, end]) => `${text}${end}`)
    .join('')
    .trim(),
);
const name = fc.array(word, { minLength: 1, maxLength: 2 }).map((parts) => parts.join(' '));
const reactions = fc.array(fc.record({ emoji: fc.constantFrom('❤️', '😂', '❓', '☕️'), by: name }), {
  minLength: 1,
  maxLength: 2,
});

/** Messages of a chat as exports of iMessage can say them, without ids, with these kinds beside texts and notices. */
export const anyIMessages = (chat: string, kinds: readonly MessageKind[]): fc.Arbitrary<Message[]> =>
  fc
    .array(
      fc.record({
        kind: fc.constantFrom<MessageKind>('text', 'text', 'text', 'system', ...kinds),
        mine: fc.boolean(),
        author: name,
        text: words,
        wordless: fc.boolean(),
        edited: fc.boolean(),
        reactions: fc.option(reactions),
        at: fc.integer({ min: Date.UTC(2012) / 1000, max: Date.UTC(2030) / 1000 }),
      }),
      { minLength: 1, maxLength: 8 },
    )
    .map((all) =>
      all.map(({ kind, mine, author, text, wordless, edited, reactions, at }, index): Message => {
        const wall = new Date(at * 1000).toISOString().slice(0, 19);
        const frame = { source: 'imessage', chat, wall, kind, line: index + 1 } as const;
        if (kind === 'system')
          return { ...frame, author: '', text: `You named the conversation ${text.split('\n')[0]}` };
        const bare = kind === 'deleted' || kind === 'location' || (kind !== 'text' && wordless);
        return {
          ...frame,
          author: mine ? 'Me' : author,
          mine: mine || author === 'Me',
          text: bare ? '' : text,
          ...(edited && !bare ? { edited: true } : {}),
          ...(reactions ? { reactions } : {}),
        };
      }),
    );

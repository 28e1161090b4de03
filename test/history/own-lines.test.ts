import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownJsonLines } from '../../src/history/own-lines.js';
import { type Found, isSkipped } from '../../src/history/parser.js';
import { Problem } from '../../src/model/problem.js';
import { chunked, mutated } from './mutate.js';
import { anyOwnMessage, around } from './own-messages.js';
import { printOwnLines } from './printers/own-lines.js';

const read = (text: string): Found[] => [...ownJsonLines([text], around)];
const only = (fields: object): Found | undefined =>
  read(JSON.stringify({ time: '2026-03-01 18:04', author: 'Sam', text: 'soup', ...fields }))[0];

const fixture = [
  '\uFEFF{"time":"2026-03-01T18:04:00","author":"Sam","text":"the soup turned out great","id":17,"edited":true}',
  '{"time":"2026-03-01T18:05:30+01:00","author":"Alex","me":true,"kind":"voice","seconds":12.5,"replyTo":"17"}\r',
  '',
  '{"time":"2026-03-01T18:06","author":"Sam","me":false,"text":"one\\ntwo \u2028 three","reactions":["❤️",{"emoji":"😂","by":"Alex"}]}',
  '{"time":"2026-03-01 18:07","kind":"system","text":"Sam named the chat","chat":"Soup club","mood":{"any":[1]}}',
].join('\n');

describe('our own JSON Lines', () => {
  it('says all that a message can', () =>
    expect(read(fixture)).toEqual([
      {
        source: 'textcoach',
        id: '17',
        chat: 'sam',
        author: 'Sam',
        wall: '2026-03-01T18:04:00',
        kind: 'text',
        text: 'the soup turned out great',
        edited: true,
        line: 1,
      },
      {
        source: 'textcoach',
        chat: 'sam',
        author: 'Alex',
        mine: true,
        wall: '2026-03-01T18:05:30',
        utc: Date.UTC(2026, 2, 1, 17, 5, 30),
        kind: 'voice',
        text: '',
        seconds: 12.5,
        replyTo: '17',
        line: 2,
      },
      {
        source: 'textcoach',
        chat: 'sam',
        author: 'Sam',
        mine: false,
        wall: '2026-03-01T18:06:00',
        kind: 'text',
        text: 'one\ntwo \u2028 three',
        reactions: [{ emoji: '❤️' }, { emoji: '😂', by: 'Alex' }],
        line: 4,
      },
      {
        source: 'textcoach',
        chat: 'Soup club',
        author: '',
        wall: '2026-03-01T18:07:00',
        kind: 'system',
        text: 'Sam named the chat',
        line: 5,
      },
    ]));

  it.each([
    { time: 1772388240 },
    { time: '01/03/2026 18:04' },
    { author: '' },
    { author: ' ' },
    { author: undefined },
    { author: 7 },
    { text: undefined },
    { text: null },
    { text: 7 },
    { kind: 'poem' },
    { kind: 'constructor' },
    { me: 'yes' },
    { seconds: '12' },
    { seconds: -1 },
    { id: '' },
    { id: 1.5 },
    { replyTo: {} },
    { edited: 1 },
    { chat: 1 },
    { reactions: '❤️' },
    { reactions: [{}] },
    { reactions: [null] },
    { reactions: [{ emoji: '❤️', by: 1 }] },
  ])('leaves out what is not a message: %o', (fields) => {
    const found = only(fields);
    expect(found && isSkipped(found)).toBe(true);
  });

  it('leaves out bad lines by their number, and goes on', () => {
    const good = '{"time":"2026-03-01 18:04","author":"Sam","text":"soup"}';
    const found = read(['', 'soup', good, '[1]', 'null', good.slice(0, -1), good].join('\n'));
    expect(found.map((one) => [one.line, isSkipped(one)])).toEqual([
      [2, true],
      [3, false],
      [4, true],
      [5, true],
      [6, true],
      [7, false],
    ]);
  });

  it('tells nothing of the file in its reasons', () =>
    expect(JSON.stringify(read('secret soup\n{"time":"secret","author":"soup"}'))).not.toMatch(/secret|soup/));

  it('gives a notice of the system no author', () =>
    expect(only({ kind: 'system' })).toMatchObject({ author: '', text: 'soup' }));

  it('names the chat by the file, or by the line', () => {
    const line = '{"time":"2026-03-01 18:04","author":"Sam","text":"soup"}';
    const chatIn = (name: string): unknown => {
      const [found] = ownJsonLines([line], { ...around, name });
      return found && 'chat' in found ? found.chat : found;
    };
    expect(chatIn('Sam and Alex.v2.jsonl')).toBe('Sam and Alex.v2');
    expect(chatIn('.jsonl')).toBe('.jsonl');
    expect(chatIn('sam')).toBe('sam');
    expect(only({ chat: ' Soup club ' })).toMatchObject({ chat: 'Soup club' });
  });

  it('reads what it prints, cut anywhere', () =>
    fc.assert(
      fc.property(fc.array(anyOwnMessage, { maxLength: 8 }), fc.nat(), (messages, seed) => {
        const found = [...ownJsonLines(chunked(printOwnLines(messages), seed), around)];
        expect(found).toEqual(messages.map((message, index) => ({ ...message, line: index + 1 })));
      }),
      { numRuns: 300 },
    ));

  it('survives a thousand damaged files', () => {
    let intact = 0;
    for (let seed = 0; seed < 1000; seed += 1) {
      try {
        intact += [...ownJsonLines(chunked(mutated(fixture, seed), seed), around)].filter(
          (one) => !isSkipped(one),
        ).length;
      } catch (error) {
        expect(error).toBeInstanceOf(Problem);
      }
    }
    expect(intact).toBeGreaterThan(1000);
  });

  const deep = (depth: number): string =>
    `{"time":"2026-03-01 18:04","author":"Sam","text":"[[[[","x":${'[{"a":'.repeat(depth)}1${'}]'.repeat(depth)}}`;
  it('takes some nesting in names that are not ours', () => expect(read(deep(20))[0]).toMatchObject({ text: '[[[[' }));
  it.each([
    ['nested', deep(40)],
    ['nested without end', '['.repeat(1_000_000)],
    ['of a thousand lines without a message', 'soup\n'.repeat(1000)],
  ])('refuses a file %s', (_, text) => expect(() => read(text)).toThrow(Problem));
  it('bears with a thousand bad lines behind a good one', () =>
    expect(read(`${fixture}\n${'soup\n'.repeat(1000)}`)).toHaveLength(1004));
  it('refuses a line without end', () => {
    function* endless(): Generator<string> {
      yield '{"text":"';
      for (;;) yield 'soup '.repeat(200_000);
    }
    expect(() => [...ownJsonLines(endless(), around)]).toThrow(Problem);
  });
});

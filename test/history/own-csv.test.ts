import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownCsv } from '../../src/history/own-csv.js';
import { type Found, isSkipped } from '../../src/history/parser.js';
import { Problem } from '../../src/model/problem.js';
import { chunked, mutated } from './mutate.js';
import { anyOwnMessage, around } from './own-messages.js';
import { printOwnCsv } from './printers/own-csv.js';

const read = (text: string): Found[] => [...ownCsv([text], around)];
const texts = (text: string): unknown[] => read(text).map((one) => (isSkipped(one) ? one.line : one.text));

const fixture = [
  '\uFEFFtime,author,text,kind,seconds,reactions,me,edited,id,replyTo,chat,mood',
  '2026-03-01 18:04,Sam,"the soup, they say, ""turned out"" great",,,❤️ Alex Q | 👍,no,,a1,,,calm',
  '2026-03-01T18:05:30+01:00,Alex,,voice,12.5,,yes,,,a1,,',
  '2026-03-01 18:06,Sam,"one',
  'two",,,,0,1,,,Soup club,',
  '2026-03-01 18:07,Alex,6" pizza,,,,TRUE,False,,,,',
].join('\r\n');

describe('our own table', () => {
  it('says all that a message can', () =>
    expect(read(fixture)).toEqual([
      {
        source: 'textcoach',
        id: 'a1',
        chat: 'sam',
        author: 'Sam',
        mine: false,
        wall: '2026-03-01T18:04:00',
        kind: 'text',
        text: 'the soup, they say, "turned out" great',
        reactions: [{ emoji: '❤️', by: 'Alex Q' }, { emoji: '👍' }],
        line: 2,
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
        replyTo: 'a1',
        line: 3,
      },
      {
        source: 'textcoach',
        chat: 'Soup club',
        author: 'Sam',
        mine: false,
        wall: '2026-03-01T18:06:00',
        kind: 'text',
        text: 'one\ntwo',
        edited: true,
        line: 4,
      },
      {
        source: 'textcoach',
        chat: 'sam',
        author: 'Alex',
        mine: true,
        wall: '2026-03-01T18:07:00',
        kind: 'text',
        text: '6" pizza',
        line: 6,
      },
    ]));

  it.each([
    ['commas', 'time,author,text\n2026-03-01 18:04,Sam,soup; hot'],
    ['semicolons', 'time;author;text\n2026-03-01 18:04;Sam;"soup; hot"'],
    ['tabs', 'time\tauthor\ttext\n2026-03-01 18:04\tSam\tsoup; hot'],
    ['another order', 'text,mood,time,author\nsoup; hot,calm,2026-03-01 18:04,Sam'],
    ['quotes and capitals', '"Text", "AUTHOR" ,"time"\n"soup; hot","Sam","2026-03-01 18:04"'],
    ['blank lines', '\n \r\ntime,author,text\n\n \n2026-03-01 18:04,Sam,soup; hot\n\n'],
    [
      'a comma in a name of another',
      'time;author;text;"mood, weather"\n2026-03-01 18:04;Sam;soup; hot;'.replace('soup; hot', '"soup; hot"'),
    ],
    ['cells left out at the end', 'time,author,text,kind,me\n2026-03-01 18:04,Sam,soup; hot'],
    ['empty cells beyond the end', 'time,author,text\n2026-03-01 18:04,Sam,soup; hot,,'],
  ])('reads %s', (_, text) => expect(texts(text)).toEqual(['soup; hot']));

  it('keeps the spaces of a text and the lines of one, whatever ends them', () =>
    expect(texts('time,author,text\n2026-03-01 18:04,Sam," a\r\nb\nc "\r\n2026-03-01 18:05,Sam, d ')).toEqual([
      ' a\nb\nc ',
      ' d ',
    ]));

  it.each([
    ['a time with the day first', '01/03/2026 18:04,Sam,soup'],
    ['no author', '2026-03-01 18:04,,soup'],
    ['no text', '2026-03-01 18:04,Sam'],
    ['a comma outside of quotes', '2026-03-01 18:04,Sam,soup,,,,hot'],
    ['a word behind a quote', '2026-03-01 18:04,Sam,"soup" hot'],
    ['a kind that is none', '2026-03-01 18:04,Sam,soup,poem'],
    ['a length in words', '2026-03-01 18:04,Sam,,voice,long'],
    ['neither yes nor no', '2026-03-01 18:04,Sam,soup,,,perhaps'],
  ])('leaves out a row with %s, and goes on', (_, row) =>
    expect(texts(`time,author,text,kind,seconds,me\n${row}\n2026-03-01 18:05,Sam,next`)).toEqual([2, 'next']),
  );

  it('leaves out a row whose quote is never closed', () =>
    expect(
      texts('time,author,text\n2026-03-01 18:04,Sam,soup\n2026-03-01 18:05,Sam,"hot\n2026-03-01 18:06,Sam,next'),
    ).toEqual(['soup', 3]));

  it.each([
    ['', 0],
    ['time,author,text', 0],
    ['time,author,text\n', 0],
  ])('finds nothing in %j', (text, count) =>
    text === '' ? expect(() => read(text)).toThrow(Problem) : expect(read(text)).toHaveLength(count),
  );

  it('reads what it prints, cut anywhere', () =>
    fc.assert(
      fc.property(
        fc.array(anyOwnMessage, { maxLength: 8 }),
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n'),
        fc.nat(),
        (messages, separator, end, seed) => {
          const found = [...ownCsv(chunked(printOwnCsv(messages, separator, end), seed), around)];
          const plain = messages.map((message) => ({ ...message, text: message.text.replaceAll('\r\n', '\n') }));
          expect(found.map((one) => ({ ...one, line: 0 }))).toEqual(plain);
        },
      ),
      { numRuns: 300 },
    ));

  it('survives a thousand damaged files', () => {
    let intact = 0;
    for (let seed = 0; seed < 1000; seed += 1) {
      try {
        intact += [...ownCsv(chunked(mutated(fixture, seed), seed), around)].filter((one) => !isSkipped(one)).length;
      } catch (error) {
        expect(error).toBeInstanceOf(Problem);
      }
    }
    expect(intact).toBeGreaterThan(500);
  });

  function* endless(start: string, more: string): Generator<string> {
    yield start;
    for (;;) yield more;
  }
  it.each([
    ['a quote without end', 'time,author,text\n2026-03-01 18:04,Sam,"', 'soup, hot\n'.repeat(10_000)],
    ['a cell without end', 'time,author,text\n', 'soup'.repeat(10_000)],
    ['a row without end', 'time,author,text\n', 'soup,'.repeat(10_000)],
    ['a row of commas', 'time,author,text\n', ','.repeat(10_000)],
    ['a row of quotes', 'time,author,text\n"', '""'.repeat(10_000)],
    ['rows without a message', 'time,author,text\n', '01/03/2026 18:04,Sam,soup\n'],
    ['a header without end', 'time,author,text', 'soup'.repeat(100)],
    ['a header of blanks', '', '  \n'.repeat(100)],
  ])('refuses %s', (_, start, more) => expect(() => [...ownCsv(endless(start, more), around)]).toThrow(Problem));
  it.each(['author,text\n', 'time,author,text,Text\n', 'date,from,body\n', '{"time":1}\n'])(
    'refuses the header %j',
    (text) => expect(() => read(text)).toThrow(Problem),
  );
});

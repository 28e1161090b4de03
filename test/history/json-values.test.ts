import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CutOffFile, type JsonValue, jsonValues } from '../../src/history/json-values.js';
import { Problem } from '../../src/model/problem.js';
import { chunked, mutated } from './mutate.js';

const all = (text: string, paths: readonly string[], seed = 1): JsonValue[] => [
  ...jsonValues(chunked(text, seed, 7), paths),
];
const values = (text: string, ...paths: readonly string[]): unknown[] => all(text, paths).map(({ value }) => value);

/** What is given before it is refused, and what refuses it. */
const untilRefused = (chunks: Iterable<string>, ...paths: readonly string[]) => {
  const given: unknown[] = [];
  try {
    for (const { value } of jsonValues(chunks, paths)) given.push(value);
  } catch (error) {
    return { given, error };
  }
  return { given, error: undefined };
};

describe('values at wanted paths', () => {
  it.each<[string, string, unknown[]]>([
    ['{"name":"Jo","id":7}', 'name', ['Jo']],
    ['{"messages":[1,{"a":2},[3]]}', 'messages[]', [1, { a: 2 }, [3]]],
    ['{"messages":[]}', 'messages[]', []],
    ['{"messages":{"0":"no list"}}', 'messages[]', []],
    ['{"chats":{"about":"x","list":[{"name":"Jo"},{"id":1},{"name":"Mo"}]}}', 'chats.list[].name', ['Jo', 'Mo']],
    ['{"chats":{"list":[{"messages":[1,2]},{"messages":[3]}]}}', 'chats.list[].messages[]', [1, 2, 3]],
    ['[[1,2],[3]]', '[][]', [1, 2, 3]],
    ['{"other":{"name":"not this"},"name":"this"}', 'name', ['this']],
    ['{"other":["[\\"{",{"name":"\\\\"}],"name":"this"}', 'name', ['this']],
    ['{"na\\u006de":"escaped key"}', 'name', ['escaped key']],
    ['\uFEFF{"name":"marked file"}', 'name', ['marked file']],
    [' \r\n\t{ "name" :\n"spaced" } \n', 'name', ['spaced']],
    ['{"name":null}', 'name', [null]],
    ['{"name":-1.5e3}', 'name', [-1500]],
    ['12', '', [12]],
    ['{"messages":[{"text":"a\\x0Bb"}],"n":1}', 'messages[]', [{ text: 'a\u000Bb' }]],
    ['{"messages":["a\\\\x0B \\x1f"]}', 'messages[]', ['a\\x0B \u001F']],
    ['{"other":"\\x0B","name":"after it"}', 'name', ['after it']],
  ])('%s at %j', (text, path, expected) => expect(values(text, path)).toEqual(expected));

  it('come in the order of the file, with the number of their item', () =>
    expect(
      all('{"chats":{"list":[{"name":"A","m":[1,2]},{"m":[3],"name":"B"}]},"v":1}', [
        'v',
        'chats.list[].m[]',
        'chats.list[].name',
      ]),
    ).toEqual([
      { path: 'chats.list[].name', value: 'A', item: 1 },
      { path: 'chats.list[].m[]', value: 1, item: 1 },
      { path: 'chats.list[].m[]', value: 2, item: 2 },
      { path: 'chats.list[].m[]', value: 3, item: 1 },
      { path: 'chats.list[].name', value: 'B', item: 2 },
      { path: 'v', value: 1, item: 1 },
    ]));

  it('are what JSON.parse gives, for any value in any chunks', () =>
    fc.assert(
      fc.property(fc.json(), fc.array(fc.jsonValue()), fc.string(), fc.nat(), (json, list, before, seed) => {
        expect([...jsonValues(chunked(json, seed, 5), [''])].map(({ value }) => value)).toEqual([JSON.parse(json)]);
        const text = JSON.stringify({ before: { [before]: list }, list, after: list }, null, seed % 3);
        expect(values(text, 'list[]')).toEqual(JSON.parse(text).list);
        expect(values(text, 'before', 'after')).toEqual([JSON.parse(text).before, JSON.parse(text).after]);
      }),
    ));
});

describe('files that are refused', () => {
  it.each(['', ' ', '{"m":[1,]}', '{"m":[1 2]}', '{"m":[tru]}', '{"m":[1}', '{m:[1]}', '{"m"[1]}', '{"m":[1]} x'])(
    '%j is not JSON',
    (text) => {
      const { error } = untilRefused([text], 'm[]');
      expect(error).toBeInstanceOf(Problem);
      expect(error).not.toBeInstanceOf(CutOffFile);
    },
  );

  it.each([
    ['{"m":[{"a":01}]}'],
    ['{"x":nul,"m":[1]}'],
    ['{"x":[}],"m":[1]}'],
    ['{"x":[{]},"m":[1]}'],
    ['hello'],
    ['{"m":["\\q"]}'],
  ])('%j is not JSON either', (text) => expect(untilRefused([text], 'm[]').error).toBeInstanceOf(Problem));

  it('a file cut anywhere gives every whole value and then says so', () => {
    const text = '{"m":[{"a":"x"},22,"yes",{"b":[3]}],"n":{"o":1}}';
    for (let end = 1; end < text.length; end += 1) {
      const { given, error } = untilRefused(chunked(text.slice(0, end), end, 4), 'm[]');
      expect(error, text.slice(0, end)).toBeInstanceOf(CutOffFile);
      const whole = [15, 19, 24, 34].filter((ends) => ends <= end).length;
      expect(given).toEqual([{ a: 'x' }, 22, 'yes', { b: [3] }].slice(0, whole));
    }
  });

  it.each(['[]', 'm', 'n', ''])('nested without end, with %j wanted', (path) => {
    function* nested(): Generator<string> {
      yield '{"m":';
      for (;;) yield '['.repeat(1000);
    }
    expect(untilRefused(nested(), path).error).toBeInstanceOf(Problem);
  });

  it('64 levels are read, 65 are not', () => {
    const nested = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;
    for (const path of ['', 'other', '[]', '[][][]']) {
      expect(untilRefused([nested(64)], path).error).toBeUndefined();
      expect(untilRefused([nested(65)], path).error).toBeInstanceOf(Problem);
    }
  });

  it.each(['"', '["', '[{"a":"', '{"', '1'])('a value without end that starts %s', (start) => {
    function* endless(): Generator<string> {
      yield start;
      for (;;) yield '1'.repeat(1 << 20);
    }
    expect(untilRefused(endless(), '', 'a').error).toBeInstanceOf(Problem);
  });

  it('an endless one that is not wanted is read past', () => {
    function* long(): Generator<string> {
      yield '{"other":"';
      for (let mega = 0; mega < 20; mega += 1) yield 'x'.repeat(1 << 20);
      yield '","name":"Jo"}';
    }
    expect([...jsonValues(long(), ['name'])]).toEqual([{ path: 'name', value: 'Jo', item: 1 }]);
  });

  it('a mutated file is read or refused with a Problem, and what is read does not hang on the chunks', () => {
    const text = JSON.stringify({ name: 'Jo "J"', list: [{ m: [1, 'two\n', { three: [null, true] }] }, { m: [] }] });
    for (let seed = 0; seed < 1000; seed += 1) {
      const odd = mutated(text, seed);
      const whole = untilRefused([odd], 'name', 'list[].m[]');
      const cut = untilRefused(chunked(odd, seed, 5), 'name', 'list[].m[]');
      expect(cut.given).toEqual(whole.given);
      expect(`${cut.error}`).toBe(`${whole.error}`);
      if (whole.error !== undefined) expect(whole.error).toBeInstanceOf(Problem);
    }
  });
});

it('closes what the chunks come from when nobody reads on', () => {
  let closed = false;
  function* chunks(): Generator<string> {
    try {
      for (;;) yield '[1,2,';
    } finally {
      closed = true;
    }
  }
  for (const { value } of jsonValues(chunks(), ['[]'])) if (value === 2) break;
  expect(closed).toBe(true);
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { safe } from '../../src/formats/safe.js';

it.each([
  ['\u001b[31mred', '␛[31mred'],
  ['a\0b', 'a␀b'],
  ['a\u009bm', 'a␡m'],
  ['\u202Eabc', 'abc'],
  ['a\r\nb\tc', 'a\nb\tc'],
])('%j is shown as %j', (text, shown) => expect(safe(text)).toBe(shown));

it('keeps one line one line', () => expect(safe('a\nb\r\nc', { oneLine: true })).toBe('a b c'));

it('never lets a control character through', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(safe(text)).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/);
    }),
  ));

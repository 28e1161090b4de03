import { describe, expect, it } from 'vitest';
import { isoDate, parseLink, parseMemoryText, parseTags } from '../../src/model/memory-fields.js';
import { Problem } from '../../src/model/problem.js';

describe('the fields of a memory', () => {
  it('texts are at most 2,000 characters of what can be written down', () => {
    expect(parseMemoryText(' a\r\nb ')).toBe('a\nb');
    expect(parseMemoryText('x'.repeat(2000))).toHaveLength(2000);
    for (const bad of ['', ' \n ', 'x'.repeat(2001), 'a\u0000', 'a\u001b[2J', 'a\u009b', '\uDC00'])
      expect(() => parseMemoryText(bad)).toThrow(Problem);
  });
  it('tags are lower case and each once', () => {
    expect(parseTags(['#Work', 'work', ' the  sea '])).toEqual(['work', 'the sea']);
    expect(() => parseTags([''])).toThrow(Problem);
    expect(() => parseTags(Array.from({ length: 21 }, (_, i) => `t${i}`))).toThrow(Problem);
  });
  it('links are one line', () => {
    expect(parseLink(' ~/pics/porto 1.jpg ')).toBe('~/pics/porto 1.jpg');
    expect(() => parseLink('a\nb')).toThrow(Problem);
  });
  it.each([
    ['2026-11-26', '2026-11-26'],
    ['2026-11-26 09:00', '2026-11-26T09:00'],
    ['2028-02-29', '2028-02-29'],
    ['2026-02-29', undefined],
    ['2026-11-26T24:00', undefined],
    ['2026-11-26T09:60', undefined],
    ['26-11-2026', undefined],
  ])('%s as a date', (text, date) => expect(isoDate(text)).toBe(date));
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Mojibake } from '../../src/history/mojibake.js';
import { broken } from './printers/messenger.js';

/** The texts of one file, as they come out. */
const repaired = (...texts: readonly string[]): string[] => {
  const mojibake = new Mojibake();
  for (const text of texts) mojibake.see(text);
  return texts.map((text) => mojibake.repair(text));
};

describe('texts of Meta', () => {
  it.each(['café', '❤', '👍🏽', 'Zoë', 'naïve 😆 soup', 'ß', 'привет', '👩‍👩‍👧', 'plain'])('%s is repaired', (text) =>
    expect(repaired(broken(text))).toEqual([text]),
  );

  it.each(['café', '❤', 'café 😆', 'Zoë', '¡hola!', 'à bientôt', '', 'plain', '\uD83D'])(
    '%s is left as it is',
    (text) => expect(repaired(text)).toEqual([text]),
  );

  it('are judged by the file, not one by one', () => {
    // Two letters that would make a third if they were bytes: in a file with real emoji they are two letters.
    expect(repaired('Ã©', 'see you ❤', 'café')).toEqual(['Ã©', 'see you ❤', 'café']);
    expect(repaired('Ã©', 'see you ❤')).toEqual(['Ã©', 'see you ❤']);
    expect(repaired('Ã©', broken('see you ❤'))).toEqual(['é', 'see you ❤']);
  });

  it('are repaired all but one that was cut in the middle of a character', () =>
    expect(repaired(broken('café'), broken('❤'), broken('à').slice(0, 1))).toEqual(['café', '❤', 'Ã']));

  it('come back whatever they are, from a file that is broken', () =>
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
        expect(repaired(...texts.map(broken))).toEqual(texts);
      }),
    ));
});

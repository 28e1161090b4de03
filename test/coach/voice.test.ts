import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlines } from '../../src/coach/outlines.js';
import { measured, pointsIn, secondsFor, voiceNote } from '../../src/coach/voice.js';
import { strangerNamed } from '../../src/model/person.js';

const sam = { ...strangerNamed('Sam'), nicknames: ['Sammy'] };
const note = (points: string[], more: object = {}) =>
  voiceNote(outlines, { person: sam, points, limit: 60, seed: 1, shown: new Map(), ...more });

describe('points', () => {
  it.each([
    [
      "tell sam proud of interview, lasagne joke, ask re noor's party",
      ['proud of interview', 'lasagne joke', "ask re noor's party"],
    ],
    ['the boiler; then the cat\nand the cello', ['the boiler', 'the cat', 'the cello']],
    ['one thing', ['one thing']],
    [' , ,', []],
  ])('of %j', (text, points) => expect(pointsIn(text)).toEqual(points));
});

describe('a voice note', () => {
  it('says their name once, at the start, and leaves them free at the end', () => {
    for (const { id } of outlines) {
      const said = note(['the interview'], { outline: id, person: { ...sam, comfort: 'flirty' } });
      expect([id, said?.beats[0]?.text.match(/Sammy/g)?.length]).toEqual([id, 1]);
      expect(said?.beats.slice(1).some(({ text }) => /Sammy/.test(text))).toBe(false);
      expect(said?.beats.at(-1)?.part).toBe('out');
      expect(JSON.stringify(said)).not.toMatch(/\{(?:name|point|seconds)\}/);
    }
  });

  it('chooses by the first point what the note is', () => {
    expect(note(['proud of the interview', 'lasagne joke'])?.outline).toMatch(/proud/);
    expect(note(['sorry about last night'])?.outline).toMatch(/sorry/);
    expect(note(['sorry about last night'])?.beats[1]?.text).not.toMatch(/sorry about/i);
    expect(note(['happy birthday'])?.outline).toMatch(/birthday/);
  });

  it('takes a question of theirs in place of its own, and one only', () => {
    const said = note(['the interview', "ask re noor's party", 'is the cat ok?']);
    expect(said?.beats.filter(({ part }) => part === 'ask').map(({ text }) => text)).toEqual([
      "ask about noor's party",
    ]);
    expect(said?.left).toEqual(['is the cat ok?']);
  });

  it('keeps to the limit, its seconds add up, and what finds no room is left for another time', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('the interview', 'lasagne joke', 'the cello', 'our bench', 'night shifts'), {
          minLength: 1,
          maxLength: 8,
        }),
        fc.integer({ min: 20, max: 180 }),
        fc.integer({ min: 0, max: 999 }),
        (points, limit, seed) => {
          const said = note(points, { limit, seed });
          expect(said?.beats.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(said?.seconds);
          expect(said?.seconds).toBeLessThanOrEqual(Math.max(limit, 32));
          const middle = said?.beats.filter(({ part }) => ['one', 'two', 'three'].includes(part)).length ?? 0;
          if (points.length > 1) expect(middle + (said?.left.length ?? 0)).toBe(points.length);
        },
      ),
    ));
});

describe('a transcript', () => {
  it('is measured at 150 words a minute', () => {
    expect(secondsFor(150)).toBe(60);
    expect(measured(Array.from({ length: 75 }, () => 'word').join(' '), 60)).toMatchObject({
      words: 75,
      seconds: 30,
      cut: [],
    });
  });

  it('is cut in the middle, the longest sentence that asks nothing first, until it fits', () => {
    const long = `Hey Sammy. ${'I went to a shop and then to another shop and they had none. '.repeat(4)}How is the cello? Bye love.`;
    const { seconds, cut } = measured(long, 15);
    expect(seconds).toBeGreaterThan(15);
    expect(cut.length).toBeGreaterThanOrEqual(1);
    for (const sentence of cut) expect(long).toContain(sentence);
    expect(cut.some((sentence) => /Sammy|cello|Bye/.test(sentence))).toBe(false);
  });
});

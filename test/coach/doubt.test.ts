import { describe, expect, it } from 'vitest';
import { critiqueOf } from '../../src/coach/critique.js';
import { builtIn } from '../../src/rules/index.js';

const severityIn = (text: string, id: string) =>
  critiqueOf(text, builtIn()).findings.find(({ rule }) => rule === id)?.severity;

describe('a listed phrase, weighed by the whole draft', () => {
  it.each([
    ['you never once made me feel small about losing that job, thank you', 'respect/always-never'],
    ['thanks for driving mum, you never even sighed, you absolute hero', 'respect/always-never'],
    ["fine, you win, it's a capybara 😂", 'respect/passive-aggressive'],
    ["why didn't you wake me love, I'd have done the bottle gladly x", 'respect/harsh-startup'],
  ])('does not warn: %s', (text, id) => expect(['warning', 'error']).not.toContain(severityIn(text, id)));

  it.each([
    ['you never listen to a word I say', 'respect/always-never', 'warning'],
    ['hi there love\nyou never listen', 'respect/always-never', 'warning'],
    [
      'thanks for a lovely day at the fair with the kids\nyou never listen to a word I say',
      'respect/always-never',
      'warning',
    ],
    [
      'thank you for the lovely day at the fair, the roses smelled of summer. whatever.',
      'respect/stonewall',
      'warning',
    ],
    [
      'thanks for a lovely day at the fair with the kids\nyou never listen. i love you so much',
      'respect/always-never',
      'warning',
    ],
    ['the garden looks lovely, the roses are out. are you actually that stupid', 'respect/contempt', 'error'],
  ])('warns all the same: %s', (text, id, severity) => expect(severityIn(text, id)).toBe(severity));

  it('says what it found alone where there are too few words to read', () =>
    expect(severityIn('sorry sorry sorry', 'pressure/over-apology')).toBe('suggestion'));

  it('leaves at least a suggestion of a warning', () =>
    expect(
      severityIn(
        'thank you for the lovely day at the fair, the roses smelled of summer, you never listen to me',
        'respect/always-never',
      ),
    ).toBe('suggestion'));

  it('takes praise back where it is blame in praise’s words', () => {
    const earned = (text: string) => critiqueOf(text, builtIn()).credits.map(({ rule }) => rule);
    expect(earned('congrats on remembering you have a girlfriend')).not.toContain('credit/celebrates-win');
    expect(earned('congrats on the job, you earned every bit of it')).toContain('credit/celebrates-win');
  });

  it.each(['congrats on the job, you earned every bit of it', "it makes sense that you're upset, I would be too"])(
    'says no doubtful caution of the reading where something good is as likely: %s',
    (text) => expect(critiqueOf(text, builtIn()).findings).toEqual([]),
  );

  it('never weighs safety', () =>
    expect(
      critiqueOf('lovely day at the fair with the kids, thank you. if you leave me I will kill myself', builtIn())
        .safety,
    ).not.toBeNull());
});

import { describe, expect, it } from 'vitest';
import {
  parseBusy,
  parseName,
  parseNicknames,
  parseVoiceLimit,
  parseWords,
  parseZone,
} from '../../src/model/person-fields.js';
import { Problem } from '../../src/model/problem.js';

describe('busy hours', () => {
  it.each([
    ['mon-fri 9-17', 'mon-fri 9-17'],
    ['Monday – Friday 9am to 5:30pm', 'mon-fri 9-17:30'],
    ['mon-fri 9-17, Sat 10–14', 'mon-fri 9-17, sat 10-14'],
    ['weekdays 08:30-12', 'mon-fri 8:30-12'],
    ['daily 12am-6am', 'mon-sun 0-6'],
    ['fri 22-6', 'fri 22-6'],
    ['sun 0-24', 'sun 0-24'],
  ])('%s', (said, kept) => {
    expect(parseBusy(said)).toBe(kept);
    expect(parseBusy(kept)).toBe(kept);
  });
  it.each([
    '',
    'often',
    'mon-fri',
    '9-17',
    'mon-fri 9-25',
    'mon 9-9',
    'mon 13pm-2pm',
    'foo 9-17',
    'mon-fri 9-17,',
    'mon 9:75-10',
  ])('not: %s', (said) => expect(() => parseBusy(said)).toThrow(Problem));
});

describe('the longest voice note', () => {
  it.each([
    ['60s', 60],
    ['1m30', 90],
    ['1m30s', 90],
    ['2m', 120],
    ['1:05', 65],
    ['45', 45],
    ['10 min', 600],
  ])('%s', (said, seconds) => expect(parseVoiceLimit(said)).toBe(seconds));
  it.each(['', 'm', '0', '4s', '1m75', '31m', '1h', '-5', '1.5m', '1m30x'])('not: %s', (said) =>
    expect(() => parseVoiceLimit(said)).toThrow(Problem),
  );
});

describe('time zones', () => {
  it('are IANA names in their own spelling', () => {
    expect(parseZone('europe/lisbon')).toBe('Europe/Lisbon');
    expect(parseZone('America/New York')).toBe('America/New_York');
    expect(parseZone('UTC')).toBe('UTC');
  });
  it.each(['', 'Mars/Base', '+02:00', 'Lisbon?'])('not: %s', (said) => expect(() => parseZone(said)).toThrow(Problem));
  it('are found by their city', () => {
    expect(() => parseZone('lisbon')).toThrow(
      expect.objectContaining({ hint: expect.stringContaining('Europe/Lisbon') }),
    );
  });
});

describe('names', () => {
  it('are trimmed and need a letter or digit', () => {
    expect(parseName('  Mary\n Ann ')).toBe('Mary Ann');
    expect(parseName('愛子')).toBe('愛子');
    for (const bad of ['', ' ', '!!', '\u001b[31mSam', 'a'.repeat(61), 'S\uD800'])
      expect(() => parseName(bad)).toThrow(Problem);
  });
  it('count once as nicknames, whatever the case', () => {
    expect(parseNicknames(['Bear', 'BEAR', 'Béar', 'Sammy'])).toEqual(['Bear', 'Sammy']);
  });
  it('are never repeated in an error, nor are other words', () => {
    expect(() => parseWords(`x${'y'.repeat(50)}`, 'the role')).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('yy') }),
    );
  });
});

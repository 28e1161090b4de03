import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/store/database.js';
import { freshPlaces } from './places.js';

const open = async (name?: string) => {
  const { databaseFile } = freshPlaces(name);
  const database = await openDatabase(databaseFile, { create: true });
  database.script('CREATE TABLE things (id INTEGER PRIMARY KEY, word TEXT, number INTEGER)');
  return { database, databaseFile };
};
const problem = (message: RegExp) =>
  expect.objectContaining({ name: 'Problem', message: expect.stringMatching(message) });

describe('the door to the driver', () => {
  it('binds booleans and whole numbers as they are meant, and an empty field as null', async () => {
    const { database } = await open();
    database.run('INSERT INTO things (word, number) VALUES (?, ?)', undefined, true);
    database.run('INSERT INTO things (word, number) VALUES (?, ?)', 'x', 7);
    expect(database.all('SELECT word, number, typeof(number) AS type FROM things ORDER BY id')).toEqual([
      { word: null, number: 1, type: 'integer' },
      { word: 'x', number: 7, type: 'integer' },
    ]);
    // A number in a text column must not become "7.0".
    database.run('INSERT INTO things (word) VALUES (?)', 7);
    expect(database.first('SELECT word FROM things WHERE id = 3')).toEqual({ word: '7' });
  });

  it.each([[new Date()], [Buffer.from('x')], [{}], [Symbol('x')], [() => 1], [Number.NaN], [2 ** 60], ['a\0b']])(
    'refuses %s, which would abort the process or come back changed',
    async (value) => {
      const { database } = await open();
      if (value === 2 ** 60)
        return expect(() => database.run('INSERT INTO things (number) VALUES (?)', value as number)).not.toThrow();
      expect(() => database.run('INSERT INTO things (word) VALUES (?)', value as never)).toThrow(TypeError);
    },
  );

  it('refuses too few and too many values', async () => {
    const { database } = await open();
    expect(() => database.run('INSERT INTO things (word, number) VALUES (?, ?)', 'x')).toThrow(TypeError);
    expect(() => database.run('INSERT INTO things (word) VALUES (?)', 'x', 'y')).toThrow(TypeError);
  });

  it('gives rows back with their own fields only', async () => {
    const { database } = await open();
    database.run('INSERT INTO things (word) VALUES (?)', 'x');
    expect(database.first('SELECT word FROM things')).toEqual({ word: 'x' });
    expect(database.first('SELECT word FROM things WHERE id = ?', 9)).toBeUndefined();
  });

  it('keeps any text as it is', async () => {
    const { database } = await open();
    const whole = fc.string({ unit: 'grapheme', maxLength: 60 }).filter((text) => !text.includes('\0'));
    fc.assert(
      fc.property(whole, (text) => {
        const { id } = database.run('INSERT INTO things (word) VALUES (?)', text);
        expect(database.first('SELECT word FROM things WHERE id = ?', id)).toEqual({ word: text });
      }),
      { numRuns: 100 },
    );
  });

  it('takes all changes back when one throws, also within another', async () => {
    const { database } = await open();
    expect(() =>
      database.together(() => {
        database.run('INSERT INTO things (word) VALUES (?)', 'a');
        database.together(() => database.run('INSERT INTO things (word) VALUES (?)', 'b'));
        throw new RangeError('no');
      }),
    ).toThrow(RangeError);
    expect(database.all('SELECT * FROM things')).toEqual([]);
    database.together(() => database.run('INSERT INTO things (word) VALUES (?)', 'c'));
    expect(database.all('SELECT word FROM things')).toEqual([{ word: 'c' }]);
  });

  it('is one file that only its owner can read, whatever its path holds', async () => {
    const { database, databaseFile } = await open('a b#c?mode=ro%20 é');
    database.run('INSERT INTO things (word) VALUES (?)', 'x');
    expect(statSync(databaseFile).mode & 0o777).toBe(0o600);
    expect(statSync(dirname(databaseFile)).mode & 0o777).toBe(0o700);
    database.close();
    expect(['-wal', '-shm', '-journal'].filter((end) => existsSync(databaseFile + end))).toEqual([]);
    expect(readFileSync(databaseFile).subarray(0, 15).toString()).toBe('SQLite format 3');
  });

  it('says that the disk is full, and keeps what was there', async () => {
    const { database } = await open();
    database.run('INSERT INTO things (word) VALUES (?)', 'kept');
    database.script('PRAGMA max_page_count = 3');
    const fill = () =>
      database.together(() => database.run('INSERT INTO things (word) VALUES (?)', 'x'.repeat(50_000)));
    expect(fill).toThrow(problem(/disk is full/));
    expect(database.all('SELECT word FROM things')).toEqual([{ word: 'kept' }]);
    expect(() => database.together(() => database.run('DELETE FROM things'))).not.toThrow();
  });

  it('leaves nothing of what was deleted in the file', async () => {
    const { database, databaseFile } = await open();
    database.run('INSERT INTO things (word) VALUES (?)', 'unmistakable');
    database.run('DELETE FROM things');
    database.close();
    expect(readFileSync(databaseFile).includes('unmistakable')).toBe(false);
  });

  it('lets another one write once it is closed', async () => {
    const { database, databaseFile } = await open();
    database.all('SELECT * FROM things');
    database.close();
    const other = await openDatabase(databaseFile, { create: false });
    expect(other.run('INSERT INTO things (word) VALUES (?)', 'x').changes).toBe(1);
  });

  it('says what is wrong with a file that is no database, or stands where a folder should', async () => {
    const { databaseFile } = freshPlaces();
    mkdirSync(dirname(databaseFile));
    writeFileSync(databaseFile, 'not a database. '.repeat(100));
    await expect(
      openDatabase(databaseFile, { create: true }).then((database) => database.all('SELECT * FROM things')),
    ).rejects.toEqual(problem(/not a textcoach database/));
    const { databaseFile: within } = freshPlaces();
    writeFileSync(dirname(within), '');
    await expect(openDatabase(within, { create: true })).rejects.toEqual(problem(/something else stands in its place/));
  });
});

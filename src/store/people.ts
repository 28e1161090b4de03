import { type Comfort, type EmojiTaste, type Person, slugOf } from '../model/person.js';
import { Problem } from '../model/problem.js';
import type { Database, Row, Value } from './database.js';
import { texts, withoutEmpty } from './fields.js';
import type { People, PersonEdit } from './store.js';

const columns: Readonly<Record<keyof Person, string>> = {
  name: 'name',
  slug: 'slug',
  nicknames: 'nicknames',
  pronouns: 'pronouns',
  role: 'role',
  comfort: 'comfort',
  adults: 'adults',
  busy: 'busy',
  zone: 'zone',
  voiceLimit: 'voice_limit',
  emoji: 'emoji',
  tolerances: 'tolerances',
  ignores: 'ignores',
};

const personOf = (row: Row): Person =>
  withoutEmpty({
    name: String(row.name),
    slug: String(row.slug),
    nicknames: texts(row.nicknames),
    pronouns: row.pronouns as string | null,
    role: row.role as string | null,
    comfort: row.comfort as Comfort,
    adults: row.adults === 1,
    busy: row.busy as string | null,
    zone: row.zone as string | null,
    voiceLimit: row.voice_limit as number | null,
    emoji: row.emoji as EmojiTaste | null,
    tolerances: texts(row.tolerances),
    ignores: texts(row.ignores),
  });

const columnValue = (value: PersonEdit[keyof PersonEdit]): Value =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : value;

/** The number of the person's row; null for nobody. @throws when a slug is not known: commands look it up first */
export const rowOf = (database: Database, slug: string | undefined): number | null => {
  if (slug === undefined) return null;
  const row = database.first('SELECT id FROM people WHERE slug = ?', slug);
  if (!row) throw new Problem('that person is no longer kept', 'see: textcoach person list');
  return Number(row.id);
};

/** The people of a database. */
export const peopleIn = (database: Database): People => {
  const list = (): Person[] => database.all('SELECT * FROM people ORDER BY id').map(personOf);
  const get = (slug: string): Person => {
    rowOf(database, slug);
    return personOf(database.first('SELECT * FROM people WHERE slug = ?', slug) as Row);
  };
  const count = (table: string, id: number | null): number =>
    Number(database.first(`SELECT count(*) AS n FROM ${table} WHERE person = ?`, id)?.n);
  return {
    list,
    find: (name) => {
      const slug = slugOf(name);
      if (slug === '') return undefined;
      const everybody = list();
      return (
        everybody.find((person) => person.slug === slug) ??
        everybody.find((person) => [person.name, ...person.nicknames].some((called) => slugOf(called) === slug))
      );
    },
    default: () => {
      const row = database.first('SELECT * FROM people WHERE is_default = 1');
      return row && personOf(row);
    },
    add: (person) =>
      database.together(() => {
        const first = database.first('SELECT 1 FROM people LIMIT 1') === undefined;
        const fields = Object.keys(columns) as (keyof Person)[];
        database.run(
          `INSERT INTO people (${fields.map((field) => columns[field]).join(', ')}, is_default) VALUES (${fields.map(() => '?').join(', ')}, ?)`,
          ...fields.map((field) => columnValue(person[field])),
          first,
        );
        const id = rowOf(database, person.slug);
        const adopted = first ? database.run('UPDATE memories SET person = ? WHERE person IS NULL', id).changes : 0;
        if (first) database.run('UPDATE last_change SET person = ? WHERE person IS NULL', id);
        return { person: get(person.slug), adopted };
      }),
    edit: (slug, edit) =>
      database.together(() => {
        const id = rowOf(database, slug);
        for (const [field, value] of Object.entries(edit) as [keyof PersonEdit, PersonEdit[keyof PersonEdit]][])
          if (value !== undefined && Object.hasOwn(columns, field))
            database.run(`UPDATE people SET ${columns[field]} = ? WHERE id = ?`, columnValue(value), id);
        return get(slug);
      }),
    setDefault: (slug) =>
      database.together(() => {
        const id = rowOf(database, slug);
        database.run('UPDATE people SET is_default = 0 WHERE is_default = 1');
        database.run('UPDATE people SET is_default = 1 WHERE id = ?', id);
      }),
    countsOf: (slug) => {
      const id = rowOf(database, slug);
      return { memories: count('memories', id), uses: count('uses', id), messages: count('messages', id) };
    },
    remove: (slug) =>
      database.together(() => {
        // Memories, uses, messages and what could be undone go with the row.
        database.run('DELETE FROM people WHERE id = ?', rowOf(database, slug));
        if (database.first('SELECT 1 FROM people WHERE is_default = 1') === undefined)
          database.run('UPDATE people SET is_default = 1 WHERE id = (SELECT min(id) FROM people)');
      }),
  };
};

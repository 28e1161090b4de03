import type { MessageKind } from '../model/message.js';
import type { Flag, MessageFacts } from '../model/message-facts.js';
import type { Database, Row, Value } from './database.js';
import { rowOf } from './people.js';
import type { KeptMessage, Messages } from './store.js';

/** Rows of one statement: many at once are five times as fast as one by one. */
const together = 200;
/** Rows of one page; the driver gives all of a query at once. */
const page = 20_000;

const words = (list: unknown): string[] => (list === '' ? [] : String(list).split(' '));

const factsOf = (row: Row): MessageFacts => ({
  at: String(row.at),
  mine: row.mine === 1,
  kind: String(row.kind) as MessageKind,
  length: Number(row.length),
  ...(row.seconds !== null && { seconds: Number(row.seconds) }),
  flags: words(row.flags) as Flag[],
  rules: words(row.rules),
  same: String(row.same),
});

const columns = 'person, key, at, mine, kind, length, seconds, flags, rules, same, origin, text';
const marks = `(${columns.replace(/\w+/g, '?')})`;
const valuesOf = (message: KeptMessage, person: number | null): Value[] => [
  person,
  message.key,
  message.at,
  message.mine,
  message.kind,
  message.length,
  message.seconds,
  message.flags.join(' '),
  message.rules.join(' '),
  message.same,
  message.origin,
  // The database would cut a text at a NUL.
  message.text?.replaceAll('\0', ''),
];

/** Messages, in a database. */
export const messagesIn = (database: Database): Messages => {
  const read = <T>(person: string, since: string, kept: string, of: (row: Row) => T): T[] => {
    const id = rowOf(database, person);
    const found: T[] = [];
    for (let at = since, last = 0; ; ) {
      const rows = database.all(
        `SELECT * FROM messages WHERE person = ? AND ${kept} AND (at, id) > (?, ?) ORDER BY at, id LIMIT ?`,
        id,
        at,
        last,
        page,
      );
      for (const row of rows) found.push(of(row));
      const end = rows[rows.length - 1];
      if (!end || rows.length < page) return found;
      at = String(end.at);
      last = Number(end.id);
    }
  };
  return {
    add: (messages, person) =>
      database.together(() => {
        const id = rowOf(database, person);
        let added = 0;
        for (let from = 0; from < messages.length; from += together) {
          const some = messages.slice(from, from + together);
          const { changes } = database.run(
            `INSERT OR IGNORE INTO messages (${columns}) VALUES ${some.map(() => marks).join(', ')}`,
            ...some.flatMap((message) => valuesOf(message, id)),
          );
          added += changes;
          // Words that are wanted now join what was kept without them.
          if (changes < some.length)
            for (const { key, text } of some)
              if (text !== undefined)
                database.run(
                  'UPDATE messages SET text = ? WHERE person = ? AND key = ? AND text IS NULL',
                  text.replaceAll('\0', ''),
                  id,
                  key,
                );
        }
        return added;
      }),
    supersede: (person, from, to) =>
      void database.run(
        "DELETE FROM messages WHERE person = ? AND origin <> 'import' AND at >= ? AND at <= ?",
        rowOf(database, person),
        from,
        to,
      ),
    facts: (person, since = '', newest) => {
      const from =
        newest === undefined
          ? ''
          : (database.first(
              'SELECT at FROM messages WHERE person = ? ORDER BY at DESC LIMIT 1 OFFSET ?',
              rowOf(database, person),
              newest,
            )?.at ?? '');
      return read(person, String(from) > since ? String(from) : since, '1', factsOf);
    },
    texts: (person, since = '') =>
      read(person, since, 'text IS NOT NULL', (row) => ({ ...factsOf(row), text: String(row.text) })),
    ends: (person) => {
      // Each is one look into the index; somebody who is not kept has none.
      const end = (which: 'min' | 'max') =>
        database.first(
          `SELECT ${which}(at) AS at FROM messages WHERE person = (SELECT id FROM people WHERE slug = ?)`,
          person,
        )?.at;
      const [first, last] = [end('min'), end('max')];
      return typeof first === 'string' && typeof last === 'string' ? { first, last } : undefined;
    },
    span: (person) => {
      const row = database.first(
        'SELECT count(*) AS count, min(at) AS first, max(at) AS last FROM messages WHERE person = ?',
        rowOf(database, person),
      );
      return row && Number(row.count) > 0
        ? { count: Number(row.count), from: String(row.first), to: String(row.last) }
        : undefined;
    },
    author: (source, name) => {
      const row = database.first(
        'SELECT slug FROM authors LEFT JOIN people ON people.id = authors.person WHERE source = ? AND authors.name = ?',
        source,
        name,
      );
      return row && (row.slug === null ? null : String(row.slug));
    },
    remember: (source, name, person) =>
      void database.run(
        'INSERT INTO authors (source, name, person) VALUES (?, ?, ?) ON CONFLICT (source, name) DO UPDATE SET person = excluded.person',
        source,
        name,
        rowOf(database, person ?? undefined),
      ),
  };
};

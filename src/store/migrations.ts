import { Problem } from '../model/problem.js';
import type { Database } from './database.js';
import { notOurs } from './trouble.js';

/** "txct": SQLite keeps it in the file's head, so that a database of another program is known as such. */
const applicationId = 0x74786374;

/** Each brings the database from the version of its place in the list to the next; one that was released never changes. */
const migrations: readonly string[] = [
  `CREATE TABLE people (
     id INTEGER PRIMARY KEY,
     slug TEXT NOT NULL UNIQUE,
     name TEXT NOT NULL,
     nicknames TEXT NOT NULL,
     pronouns TEXT, role TEXT,
     comfort TEXT NOT NULL, adults INTEGER NOT NULL,
     busy TEXT, zone TEXT, voice_limit INTEGER, emoji TEXT,
     tolerances TEXT NOT NULL, ignores TEXT NOT NULL,
     is_default INTEGER NOT NULL DEFAULT 0
   );
   CREATE UNIQUE INDEX one_default ON people (is_default) WHERE is_default = 1;
   CREATE TABLE memories (
     id INTEGER PRIMARY KEY AUTOINCREMENT,
     uid TEXT NOT NULL UNIQUE,
     person INTEGER REFERENCES people (id) ON DELETE CASCADE,
     text TEXT NOT NULL,
     kind TEXT NOT NULL,
     date TEXT, until TEXT,
     tags TEXT NOT NULL,
     link TEXT,
     tender INTEGER NOT NULL, secret INTEGER NOT NULL,
     status TEXT NOT NULL, outcome TEXT, follows TEXT,
     created TEXT NOT NULL
   );
   CREATE INDEX memories_of ON memories (person, id);
   CREATE VIRTUAL TABLE memory_words USING fts5 (
     text, tags, outcome, content = 'memories', content_rowid = 'id', tokenize = 'porter unicode61 remove_diacritics 2'
   );
   INSERT INTO memory_words (memory_words, rank) VALUES ('secure-delete', 1);
   CREATE TRIGGER memory_added AFTER INSERT ON memories BEGIN
     INSERT INTO memory_words (rowid, text, tags, outcome) VALUES (new.id, new.text, new.tags, new.outcome);
   END;
   CREATE TRIGGER memory_removed AFTER DELETE ON memories BEGIN
     INSERT INTO memory_words (memory_words, rowid, text, tags, outcome)
     VALUES ('delete', old.id, old.text, old.tags, old.outcome);
   END;
   CREATE TRIGGER memory_edited AFTER UPDATE ON memories BEGIN
     INSERT INTO memory_words (memory_words, rowid, text, tags, outcome)
     VALUES ('delete', old.id, old.text, old.tags, old.outcome);
     INSERT INTO memory_words (rowid, text, tags, outcome) VALUES (new.id, new.text, new.tags, new.outcome);
   END;
   CREATE TABLE last_change (
     one INTEGER PRIMARY KEY CHECK (one = 1),
     what TEXT NOT NULL,
     memory INTEGER NOT NULL,
     person INTEGER REFERENCES people (id) ON DELETE CASCADE,
     before TEXT
   );
   CREATE TABLE uses (
     id INTEGER PRIMARY KEY,
     template TEXT NOT NULL,
     person INTEGER REFERENCES people (id) ON DELETE CASCADE,
     memories TEXT NOT NULL,
     shown TEXT NOT NULL
   );
   CREATE INDEX uses_of ON uses (person, shown);
   CREATE TABLE messages (
     id INTEGER PRIMARY KEY,
     person INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
     sent TEXT NOT NULL,
     mine INTEGER NOT NULL,
     text TEXT NOT NULL
   );
   CREATE INDEX messages_of ON messages (person, sent);`,
  `DROP TABLE messages;
   CREATE TABLE messages (
     id INTEGER PRIMARY KEY,
     person INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
     key TEXT NOT NULL,
     at TEXT NOT NULL,
     mine INTEGER NOT NULL,
     kind TEXT NOT NULL,
     length INTEGER NOT NULL,
     seconds INTEGER,
     flags TEXT NOT NULL,
     rules TEXT NOT NULL,
     same TEXT NOT NULL,
     origin TEXT NOT NULL,
     text TEXT,
     UNIQUE (person, key)
   );
   CREATE INDEX messages_of ON messages (person, at);
   CREATE TABLE authors (
     source TEXT NOT NULL,
     name TEXT NOT NULL,
     person INTEGER REFERENCES people (id) ON DELETE CASCADE,
     UNIQUE (source, name)
   );
   CREATE TABLE declined (
     person INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
     key TEXT NOT NULL,
     UNIQUE (person, key)
   );`,
];

const numberOf = (database: Database, pragma: string): number =>
  Number(Object.values(database.first(`PRAGMA ${pragma}`) ?? {})[0] ?? 0);

/** True when the file is in use by this program or empty; a table of somebody else's makes it foreign. */
const isOurs = (database: Database): boolean =>
  numberOf(database, 'application_id') === applicationId ||
  (numberOf(database, 'application_id') === 0 &&
    numberOf(database, 'user_version') === 0 &&
    database.first('SELECT 1 FROM sqlite_schema LIMIT 1') === undefined);

/** Brings the database to this program's shape. @throws Problem for a foreign database, or one of a newer program */
export const migrate = (database: Database, path: string): void => {
  const version = (): number => numberOf(database, 'user_version');
  if (!isOurs(database)) throw notOurs(path);
  if (version() > migrations.length)
    throw new Problem(
      `${path} was made by a newer textcoach; it was left as it is`,
      'update this one: npm install --global textcoach',
    );
  if (version() === migrations.length) return;
  database.together(() => {
    // Another process may have done it while this one waited.
    for (const [at, migration] of migrations.entries())
      if (at >= version()) database.script(`${migration} PRAGMA user_version = ${at + 1}`);
    database.script(`PRAGMA application_id = ${applicationId}`);
  });
};

import type { Database } from './database.js';
import { rowOf } from './people.js';
import type { Declined } from './store.js';

/** What was declined, in a database. */
export const declinedIn = (database: Database): Declined => ({
  add: (person, key) => {
    database.run('INSERT OR IGNORE INTO declined (person, key) VALUES (?, ?)', rowOf(database, person), key);
  },
  of: (person) =>
    new Set(
      database.all('SELECT key FROM declined WHERE person = ?', rowOf(database, person)).map(({ key }) => String(key)),
    ),
});

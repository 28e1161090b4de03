import { rmSync } from 'node:fs';
import type { Places } from '../places.js';
import { openDatabase } from './database.js';
import { declinedIn } from './declined.js';
import { memoriesIn } from './memories.js';
import { messagesIn } from './messages.js';
import { migrate } from './migrations.js';
import { peopleIn } from './people.js';
import type { Store } from './store.js';
import { problemOf } from './trouble.js';
import { usesIn } from './uses.js';

/** Opens the store; `create` makes it when there is none. @throws Problem that says what to do */
export const openStore = async ({ databaseFile }: Places, options: { create: boolean }): Promise<Store> => {
  const database = await openDatabase(databaseFile, options);
  try {
    migrate(database, databaseFile);
  } catch (error) {
    database.close();
    throw error;
  }
  return {
    people: peopleIn(database),
    memories: memoriesIn(database),
    uses: usesIn(database),
    messages: messagesIn(database),
    declined: declinedIn(database),
    together: database.together,
    close: database.close,
  };
};

/** Deletes the database and all that SQLite may have left beside it. */
export const removeStore = ({ databaseFile }: Places): void => {
  try {
    for (const end of ['', '-journal', '-wal', '-shm']) rmSync(`${databaseFile}${end}`, { force: true });
  } catch (error) {
    throw problemOf(error, databaseFile);
  }
};

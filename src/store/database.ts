import { chmodSync, closeSync, existsSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import type Libsql from 'libsql';
import { Problem } from '../model/problem.js';
import { problemOf } from './trouble.js';

/** What a column may hold. Booleans are kept as 0 and 1; null is an empty field. */
export type Value = string | number | boolean | null | undefined;
export type Row = Readonly<Record<string, string | number | null>>;

/**
 * The one door to the driver. libsql 0.5 differs from what its interface promises: some values abort the process,
 * missing ones become NULL in silence, integers arrive as reals. Everything that could meet one of these passes here.
 */
export interface Database {
  /** Rows of a query. One value for each question mark. */
  all(sql: string, ...values: Value[]): Row[];
  first(sql: string, ...values: Value[]): Row | undefined;
  /** Runs a change; `id` is the last inserted row's. */
  run(sql: string, ...values: Value[]): { readonly changes: number; readonly id: number };
  /** Runs a script without values. */
  script(sql: string): void;
  /** Keeps all changes of `work`, or none when it throws. Within another one it is part of that. */
  together<T>(work: () => T): T;
  close(): void;
}

/** How long a writer waits for the others, in milliseconds: the slowest of four was seen to wait for 4 s. */
const patience = 15_000;

/** So many statements are kept for when they come again. */
const mostStatements = 64;

/** What the driver can bind without harm: it aborts the process on a boolean, a Date or a Buffer. */
const bound = (value: Value): string | bigint | number | null => {
  if (value === undefined || value === null) return null;
  if (typeof value === 'boolean') return value ? 1n : 0n;
  if (typeof value === 'number') {
    if (Number.isSafeInteger(value)) return BigInt(value);
    if (Number.isFinite(value)) return value;
    throw new TypeError('a number that cannot be kept');
  }
  if (typeof value === 'string') {
    // A text would come back cut at a NUL.
    if (value.includes('\0')) throw new TypeError('a text with a NUL cannot be kept');
    return value;
  }
  throw new TypeError(`a ${typeof value} cannot be kept`);
};

const load = async (): Promise<typeof Libsql> => {
  try {
    return (await import('libsql')).default;
  } catch {
    throw new Problem(
      `the database does not run on this kind of machine (${process.platform} ${process.arch})`,
      'reinstall textcoach here with npm, without --omit=optional; check works without a database',
    );
  }
};

/** Makes the file first, readable by its owner only: the driver would let everybody read it. */
const prepareFile = (path: string): void => {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  closeSync(openSync(path, 'a', 0o600));
};

/** A file that was copied about may have become readable by others. */
const keepPrivate = (path: string): void => {
  try {
    if ((statSync(path).mode & 0o077) !== 0) chmodSync(path, 0o600);
  } catch {
    // Not ours to change: reading still works.
  }
};

/** Opens the file at an absolute path, made when `create` is set. @throws Problem when it cannot be opened */
export const openDatabase = async (path: string, { create }: { create: boolean }): Promise<Database> => {
  const Driver = await load();
  const guard = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw problemOf(error, path);
    }
  };
  const driver = guard(() => {
    if (create && !existsSync(path)) prepareFile(path);
    keepPrivate(path);
    // An address, not a path: a path may hold a question mark or a percent sign.
    return new Driver(pathToFileURL(path).href.replace(/^file:\/\/(?=\/)/, 'file:'), { timeout: patience });
  });
  const statements = new Map<string, ReturnType<typeof driver.prepare>>();
  let depth = 0;
  // Always through all(): get() and pragma() add fields of their own, an unfinished iterate() locks out every writer.
  const all = (sql: string, values: readonly Value[]): Row[] => {
    const wanted = sql.split('?').length - 1;
    if (wanted !== values.length) throw new TypeError(`a statement takes ${wanted} values and got ${values.length}`);
    const given = values.map(bound);
    return guard(() => {
      // The driver frees a statement only when memory is collected: a new one for each of a thousand would fill it.
      let statement = statements.get(sql);
      if (!statement) {
        if (statements.size >= mostStatements) statements.clear();
        statement = driver.prepare(sql);
        statements.set(sql, statement);
      }
      return statement.all(given) as Row[];
    });
  };
  const script = (sql: string): void => void guard(() => driver.exec(sql));
  const database: Database = {
    all: (sql, ...values) => all(sql, values),
    first: (sql, ...values) => all(sql, values)[0],
    run: (sql, ...values) => {
      all(sql, values);
      const [row] = all('SELECT changes() AS changes, last_insert_rowid() AS id', []);
      return { changes: Number(row?.changes), id: Number(row?.id) };
    },
    script,
    together: (work) => {
      if (depth > 0) return work();
      // A transaction that reads first and writes later fails at once when another one writes; so take the lock first.
      script('BEGIN IMMEDIATE');
      depth += 1;
      try {
        const result = work();
        script('COMMIT');
        return result;
      } catch (error) {
        try {
          script('ROLLBACK');
        } catch {
          // SQLite has rolled back already, as it does on a full disk.
        }
        throw error;
      } finally {
        depth -= 1;
      }
    },
    close: () => void driver.close(),
  };
  script('PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; PRAGMA foreign_keys = ON');
  return database;
};

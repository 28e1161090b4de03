import { Problem } from '../model/problem.js';

/** SQLite's numbers, which the driver gives when a file cannot be opened at all. */
const numbers: Readonly<Record<string, string>> = {
  '5': 'SQLITE_BUSY',
  '8': 'SQLITE_READONLY',
  '10': 'SQLITE_IOERR',
  '11': 'SQLITE_CORRUPT',
  '13': 'SQLITE_FULL',
  '14': 'SQLITE_CANTOPEN',
  '23': 'SQLITE_AUTH',
  '26': 'SQLITE_NOTADB',
};

const codeOf = (error: unknown): string => {
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (typeof code === 'string' && code !== '') return code;
  return numbers[/: (\d+)"?\)?$/.exec(String(message))?.[1] ?? ''] ?? '';
};

/** A database that is not ours, or no database at all: it is left as it is. */
export const notOurs = (path: string): Problem =>
  new Problem(
    `${path} is not a textcoach database, or it is damaged; it was left as it is`,
    'move it somewhere else to start anew, or put a copy of yours back in its place',
  );

/** What to tell the person about an error of the database or its file; others are handed back as they are. */
export const problemOf = (error: unknown, path: string): unknown => {
  if (error instanceof Problem) return error;
  const code = codeOf(error);
  const is = (...names: string[]): boolean => names.some((name) => code === name || code.startsWith(`${name}_`));
  if (is('SQLITE_NOTADB', 'SQLITE_CORRUPT')) return notOurs(path);
  if (is('SQLITE_BUSY', 'SQLITE_LOCKED'))
    return new Problem(
      'another textcoach is writing and does not finish',
      'nothing was changed; try again in a moment',
    );
  if (is('SQLITE_FULL') || code === 'ENOSPC' || code === 'EDQUOT')
    return new Problem('the disk is full', 'nothing was changed; make room and try again');
  if (
    is('SQLITE_READONLY', 'SQLITE_CANTOPEN', 'SQLITE_PERM', 'SQLITE_AUTH') ||
    ['EACCES', 'EPERM', 'EROFS'].includes(code)
  )
    return new Problem(
      `${path} cannot be written`,
      'nothing was changed; check who owns it and whether the disk is read-only, or set TEXTCOACH_HOME to another folder',
    );
  if (is('SQLITE_IOERR') || code === 'EIO')
    return new Problem(
      `${path} could not be read or written: the disk reports an error`,
      'nothing was changed; try again, and check the disk',
    );
  if (code === 'ENOTDIR' || code === 'EISDIR' || code === 'EEXIST' || code === 'ENOENT')
    return new Problem(
      `${path} cannot be made: something else stands in its place`,
      'move it away, or set TEXTCOACH_HOME to another folder',
    );
  return error;
};

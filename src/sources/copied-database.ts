import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Problem } from '../model/problem.js';

/**
 * A copy of a messenger's database that only the user can read: the messenger may be writing to its own. With it go the
 * files in which SQLite keeps what is not yet in it. @returns its path, and what deletes it
 */
export const copiedDatabase = (path: string, shown: string): { readonly path: string; remove(): void } => {
  const folder = mkdtempSync(join(tmpdir(), 'textcoach-copy-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    for (const end of ['', '-wal', '-shm'])
      if (existsSync(`${path}${end}`)) copyFileSync(`${path}${end}`, join(folder, `chat.db${end}`));
  } catch (error) {
    remove();
    const { code } = error as NodeJS.ErrnoException;
    throw code === 'ENOSPC'
      ? new Problem(`there is no room to copy ${shown}`, 'make room, and try again')
      : new Problem(
          `${shown} may not be read by this program`,
          'on a Mac: System Settings, Privacy & Security, Full Disk Access, add your terminal',
        );
  }
  return { path: join(folder, 'chat.db'), remove };
};

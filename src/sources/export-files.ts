import { closeSync, openSync, readdirSync, readSync, type Stats, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { Problem } from '../model/problem.js';

/** A file of an export, or one in an archive: it can be read as often as is needed, and is only ever read. */
export interface ExportFile {
  /** As the user named it, with the path inside an archive or a folder behind it. */
  readonly shown: string;
  /** Its own name. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Absolute path; undefined inside an archive. */
  readonly path?: string;
  /** The first bytes, at most 64 KB. */
  head(): Uint8Array;
  /** Its bytes from the start, piece by piece. `seen` is told how many were read. */
  pieces(seen?: (bytes: number) => void): Generator<Uint8Array>;
}

const pieceSize = 256 * 1024;
export const headSize = 64 * 1024;

/** What is looked for in a folder; pictures and sounds beside them are not. */
const likely = /\.(?:txt|json|jsonl|xml|html?|csv|md|zip)$/i;
/** So many files no export of chats has, and so deep no messenger nests them. */
const mostFiles = 20_000;
const deepest = 8;

const unreadable = (shown: string, error: unknown): Problem => {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return new Problem(`there is no file ${shown}`, 'check the path');
  if (code === 'EPERM')
    return new Problem(
      `${shown} may not be read by this program`,
      'on a Mac: System Settings, Privacy & Security, Full Disk Access, add your terminal; or copy the file elsewhere first',
    );
  return new Problem(`${shown} cannot be read`, 'check its permissions');
};

const statsOf = (path: string, shown: string): Stats => {
  try {
    return statSync(path);
  } catch (error) {
    throw unreadable(shown, error);
  }
};

function* piecesOf(path: string, shown: string, seen?: (bytes: number) => void): Generator<Uint8Array> {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (error) {
    throw unreadable(shown, error);
  }
  try {
    for (;;) {
      // A new one each time: what was handed out may still be looked at.
      const bytes = Buffer.allocUnsafe(pieceSize);
      const read = readSync(file, bytes, 0, pieceSize, null);
      if (read === 0) return;
      seen?.(read);
      yield bytes.subarray(0, read);
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw unreadable(shown, error);
    throw error;
  } finally {
    closeSync(file);
  }
}

const headOf = (path: string, shown: string): Uint8Array => {
  for (const piece of piecesOf(path, shown)) return piece.subarray(0, headSize);
  return new Uint8Array();
};

const fileAt = (path: string, shown: string, size: number): ExportFile => ({
  shown,
  name: basename(path),
  size,
  path,
  head: () => headOf(path, shown),
  pieces: (seen) => piecesOf(path, shown, seen),
});

const within = (folder: string, shown: string): string[] => {
  const found: string[] = [];
  const look = (at: string, depth: number): void => {
    if (depth > deepest) return;
    let entries: import('node:fs').Dirent[];
    try {
      entries = readdirSync(at, { withFileTypes: true });
    } catch (error) {
      throw unreadable(join(shown, relative(folder, at)), error);
    }
    for (const entry of entries) {
      // Links are not followed: they may lead out of the export, or round in a circle.
      if (entry.isDirectory()) look(join(at, entry.name), depth + 1);
      else if (entry.isFile() && likely.test(entry.name)) found.push(join(at, entry.name));
      if (found.length > mostFiles)
        throw new Problem(
          `${shown} holds more than ${mostFiles.toLocaleString('en')} files`,
          'name the chat’s own folder',
        );
    }
  };
  look(folder, 0);
  return found.sort();
};

/** The files that a path names: itself, or those in a folder that may hold messages. @throws Problem when there is none */
export const exportFiles = (cwd: string, shown: string): ExportFile[] => {
  const path = resolve(cwd, shown);
  const stats = statsOf(path, shown);
  if (stats.isFile()) return [fileAt(path, shown, stats.size)];
  if (!stats.isDirectory()) throw new Problem(`${shown} is no file`, 'name an exported chat');
  const files = within(path, shown);
  if (files.length === 0) throw new Problem(`${shown} holds no file of a chat`, 'name an exported chat, or its folder');
  return files.map((file) => fileAt(file, join(shown, relative(path, file)), statsOf(file, shown).size));
};

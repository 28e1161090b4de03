import { safe } from '../formats/safe.js';
import { Problem } from '../model/problem.js';
import { type Places, placesOf } from '../places.js';
import type { Settings } from '../settings.js';
import { readSettings } from '../settings.js';
import type { Store } from '../store/store.js';
import type { World } from '../world.js';
import type { Session } from './session.js';

/** A session that main can end: it knows the exit code and closes what was opened. */
export interface OpenSession extends Session {
  /** The exit code, once all output is on its way. @throws Problem when it could not be written */
  finish(): Promise<number>;
  close(): void;
}

const outputProblem = ({ code }: NodeJS.ErrnoException): Problem =>
  new Problem(
    code === 'ENOSPC'
      ? 'the result could not be written: the disk is full'
      : `the result could not be written (${code ?? 'unknown error'})`,
    'make room, or send it somewhere else',
  );

/** Makes a session for a world; nothing is read or opened yet. */
export const openSession = (world: World): OpenSession => {
  let places: Places | undefined;
  let settings: Settings | undefined;
  let store: Store | undefined;
  const ends: (() => void)[] = [];
  let code = 0;
  let closed = false;
  let failure: Error | undefined;
  // A reader that has seen enough (`| head`) is no error.
  world.stdout.on('error', (error: NodeJS.ErrnoException) => {
    closed = true;
    if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') failure ??= error;
  });
  const open = async (create: boolean): Promise<Store | undefined> => {
    if (store) return store;
    const { existsSync } = await import('node:fs');
    if (!create && !existsSync(session.places().databaseFile)) return undefined;
    const { openStore } = await import('../store/index.js');
    store = await openStore(session.places(), { create });
    return store;
  };
  const session: OpenSession = {
    world,
    places: () => {
      places ??= placesOf(world);
      return places;
    },
    settings: () => {
      settings ??= readSettings(session.places());
      return settings;
    },
    store: async () => (await open(true)) as Store,
    storeIfAny: () => open(false),
    exit: (next) => {
      code = Math.max(code, next);
    },
    print: (text) => {
      if (!closed) world.stdout.write(`${text}\n`);
    },
    note: (text) => {
      // Names of files and people may stand in it.
      world.stderr.write(`${safe(text)}\n`);
    },
    closed: () => closed,
    finish: async () => {
      // A failed write is told only after the current work.
      await new Promise((done) => setImmediate(done));
      if (failure) throw outputProblem(failure);
      return code;
    },
    atEnd: (work) => {
      ends.push(work);
    },
    close: () => {
      for (const work of ends.reverse()) work();
      store?.close();
    },
  };
  return session;
};

import { type Places, placesOf } from '../places.js';
import type { Settings } from '../settings.js';
import { readSettings } from '../settings.js';
import type { Store } from '../store/store.js';
import type { World } from '../world.js';
import type { Session } from './session.js';

/** A session that main can end: it knows the exit code and closes what was opened. */
export interface OpenSession extends Session {
  code(): number;
  close(): void;
}

/** Makes a session for a world; nothing is read or opened yet. */
export const openSession = (world: World): OpenSession => {
  let places: Places | undefined;
  let settings: Settings | undefined;
  let store: Store | undefined;
  let code = 0;
  let closed = false;
  // A reader that has seen enough (`| head`) is no error.
  world.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') throw error;
    closed = true;
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
      world.stderr.write(`${text}\n`);
    },
    closed: () => closed,
    code: () => code,
    close: () => store?.close(),
  };
  return session;
};

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Places } from '../../src/places.js';

/** Places in a folder of their own. */
export const freshPlaces = (name = 'home'): Places => {
  const home = join(mkdtempSync(join(tmpdir(), 'textcoach-store-')), name);
  return {
    config: home,
    data: home,
    settingsFile: join(home, 'config.json'),
    rules: join(home, 'rules'),
    templates: join(home, 'templates'),
    databaseFile: join(home, 'textcoach.db'),
  };
};

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { version } from '../package.json';
import type * as Main from './main.js';
import { realWorld, type World } from './world.js';

export { realWorld };

/** Bytes of V8's code cache, or undefined when the build made none. */
const cacheIn = (folder: string): Buffer | undefined => {
  try {
    return readFileSync(join(folder, 'main.cache'));
  } catch {
    return undefined;
  }
};

let script: Script | undefined;

/**
 * Loads main with V8's code cache from the build beside it, which saves a third of the time of a check. Another Node than
 * the build's refuses the cache and compiles as usual.
 */
const load = (folder: string): typeof Main => {
  const filename = join(folder, 'main.cjs');
  // The build has wrapped it in a function, as Node does with a module.
  const source = readFileSync(filename, 'latin1');
  const cachedData = cacheIn(folder);
  script = new Script(source, { filename, ...(cachedData && { cachedData }) });
  const module = { exports: {} as typeof Main };
  script.runInThisContext()(module.exports, require, module, filename, folder);
  return module.exports;
};

/** The program; its version is told without loading the rest. */
export const main = async (argv: readonly string[], world: World): Promise<number> => {
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    world.stdout.write(`${version}\n`);
    return 0;
  }
  return load(__dirname).main(argv, world);
};

/** What V8 has compiled so far, for the build to keep. */
export const codeCache = (): Buffer | undefined => script?.createCachedData();

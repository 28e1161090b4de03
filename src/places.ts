import { isAbsolute, join, resolve } from 'node:path';
import { Problem } from './model/problem.js';
import type { World } from './world.js';

/** Where the program keeps things; absolute paths. */
export interface Places {
  /** Settings, the user's rules and templates. */
  readonly config: string;
  /** The database. */
  readonly data: string;
  readonly settingsFile: string;
  /** YAML files with rules of the user's own. */
  readonly rules: string;
  /** Folders with YAML files of words of the user's own: alternatives, ideas, banter, voice. */
  readonly templates: string;
  readonly databaseFile: string;
}

/**
 * Works out the places: TEXTCOACH_HOME for all of them, else XDG variables, else what the platform is used to.
 * @throws Problem when there is no home directory to put them in
 */
export const placesOf = ({ env, platform, home, cwd }: World): Places => {
  const own = env.TEXTCOACH_HOME;
  const under = (config: string, data: string): Places => ({
    config,
    data,
    settingsFile: join(config, 'config.json'),
    rules: join(config, 'rules'),
    templates: join(config, 'templates'),
    databaseFile: join(data, 'textcoach.db'),
  });
  if (own) return under(resolve(cwd, own), resolve(cwd, own));
  const needHome = (...parts: string[]): string => {
    if (!home || !isAbsolute(home))
      throw new Problem(
        'there is no home directory to keep your memories and settings in',
        'set HOME, or TEXTCOACH_HOME to a folder of your choice',
      );
    return join(home, ...parts);
  };
  // The XDG specification says that a relative path is to be ignored.
  const xdg = (value: string | undefined): string | undefined => (value && isAbsolute(value) ? value : undefined);
  const config =
    xdg(env.XDG_CONFIG_HOME) ??
    (platform === 'win32'
      ? (xdg(env.APPDATA) ?? needHome('AppData', 'Roaming'))
      : platform === 'darwin'
        ? needHome('Library', 'Application Support')
        : needHome('.config'));
  const data =
    xdg(env.XDG_DATA_HOME) ??
    (platform === 'win32'
      ? (xdg(env.LOCALAPPDATA) ?? needHome('AppData', 'Local'))
      : platform === 'darwin'
        ? needHome('Library', 'Application Support')
        : needHome('.local', 'share'));
  return under(join(config, 'textcoach'), join(data, 'textcoach'));
};

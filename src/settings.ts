import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Severity } from './model/critique.js';
import { plain } from './model/plain.js';
import { Problem } from './model/problem.js';
import type { Places } from './places.js';
import { nearest } from './text/nearest.js';

/** Settings that are not about a person; kept in config.json. */
export interface Settings {
  /** Rules or categories that are not run; safety rules cannot be named. */
  readonly skip: readonly string[];
  /** Words beside which nothing is said, whoever the text is for. */
  readonly ignore: readonly string[];
  readonly failOn: Exclude<Severity, 'stop' | 'info'> | 'never';
  readonly dateOrder: 'dmy' | 'mdy' | 'ymd' | 'auto';
  readonly deep: boolean;
  /** Someone to turn to, shown with crisis lines. */
  readonly helpContact: string;
}
export type SettingKey = keyof Settings;

export const defaults: Settings = {
  skip: [],
  ignore: [],
  failOn: 'error',
  dateOrder: 'auto',
  deep: false,
  helpContact: '',
};

/** A setting: what it is for, what it may be, and how it is typed. */
interface Shape<T> {
  readonly says: string;
  readonly takes: string;
  /** The value, when it is one that the file may hold. */
  readonly accepts: (value: unknown) => value is T;
  /** The value that typed words mean; undefined when they mean none. */
  readonly parse: (words: string) => T | undefined;
}

const choice = <const T extends string>(says: string, options: readonly T[]): Shape<T> => ({
  says,
  takes: options.join(', '),
  accepts: (value): value is T => options.includes(value as T),
  parse: (words) => options.find((option) => option === words.trim().toLowerCase()),
});

const texts = (says: string, takes: string): Shape<readonly string[]> => ({
  says,
  takes,
  accepts: (value): value is string[] => Array.isArray(value) && value.every(isText),
  parse: (words) =>
    words.trim() === 'none'
      ? []
      : words
          .split(',')
          .map((word) => word.trim())
          .filter(Boolean),
});

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 200;

/** Every setting, by its name. */
export const settingShapes: { readonly [K in SettingKey]: Shape<Settings[K]> } = {
  skip: texts('rules or categories that are left out', 'ids with commas between, or none'),
  ignore: texts('words beside which nothing is said', 'words with commas between, or none'),
  failOn: choice('the mildest finding that makes check end with 1', ['error', 'warning', 'suggestion', 'never']),
  dateOrder: choice('how 3/4 is read', ['auto', 'dmy', 'mdy', 'ymd']),
  deep: {
    says: 'read with a small encoder too, as check --deep does',
    takes: 'on, off',
    accepts: (value): value is boolean => typeof value === 'boolean',
    parse: (words) =>
      ({ on: true, true: true, yes: true, off: false, false: false, no: false })[words.trim().toLowerCase()],
  },
  helpContact: {
    says: 'someone to turn to, shown beside the crisis lines',
    takes: 'a name and a number, or none',
    accepts: isText,
    parse: (words) =>
      words.trim().toLowerCase() === 'none' ? '' : plain(words, 'the contact', { longest: 200, oneLine: true }),
  },
};

export const settingKeys = Object.keys(settingShapes) as SettingKey[];

/** The setting of that name. @throws Problem that names the nearest when there is none */
export const settingNamed = (word: string): SettingKey => {
  const key = settingKeys.find((name) => name.toLowerCase() === word.toLowerCase());
  if (key) return key;
  const close = nearest(word, settingKeys);
  throw new Problem(
    'there is no such setting',
    close ? `did you mean: ${close}` : `the settings are ${settingKeys.join(', ')}`,
  );
};

/** The value that typed words mean. @throws Problem that says what the setting takes */
export const parseSetting = <K extends SettingKey>(key: K, words: string): Settings[K] => {
  const value = settingShapes[key].parse(words);
  if (value === undefined) throw new Problem(`${key} cannot be that`, `it takes: ${settingShapes[key].takes}`);
  return value;
};

const wrong = (places: Places, what: string): Problem =>
  new Problem(
    `${places.settingsFile} ${what}`,
    'mend that line, or delete the file to start anew: textcoach config list shows what there is',
  );

const contentOf = (places: Places): string | undefined => {
  try {
    return readFileSync(places.settingsFile, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new Problem(
      `${places.settingsFile} cannot be read`,
      'check who owns it, or set TEXTCOACH_HOME to another folder',
    );
  }
};

/**
 * Reads the settings; what is not set is as `defaults` has it. Plain JSON, without the library that writes it: every check
 * passes here. @throws Problem for a file that is no JSON, an unknown setting (naming the nearest) or a value it cannot have
 */
export const readSettings = (places: Places): Settings => {
  const content = contentOf(places);
  if (content === undefined) return defaults;
  let given: unknown;
  try {
    given = JSON.parse(content);
  } catch {
    throw wrong(places, 'is not JSON');
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given)) throw wrong(places, 'is not a JSON object');
  for (const [key, value] of Object.entries(given)) {
    if (!Object.hasOwn(settingShapes, key)) {
      const close = nearest(key, settingKeys);
      throw wrong(places, `has a setting that does not exist${close ? `; did you mean ${close}?` : ''}`);
    }
    if (!settingShapes[key as SettingKey].accepts(value))
      throw wrong(places, `has a ${key} that is none of: ${settingShapes[key as SettingKey].takes}`);
  }
  return { ...defaults, ...given };
};

/** Writes a setting; undefined takes it out, back to its default. The file is readable by its owner only. */
export const writeSetting = async <K extends SettingKey>(
  places: Places,
  key: K,
  value: Settings[K] | undefined,
): Promise<void> => {
  // A file that cannot be read is never written over.
  readSettings(places);
  const { default: Conf } = await import('conf');
  mkdirSync(places.config, { recursive: true, mode: 0o700 });
  const conf = new Conf<Partial<Settings>>({
    cwd: places.config,
    configName: 'config',
    configFileMode: 0o600,
    projectName: 'textcoach',
  });
  if (value === undefined) conf.delete(key);
  else conf.set(key, value);
};

/** Deletes the settings, the user's rules and the user's templates. */
export const removeSettings = (places: Places): void => {
  for (const name of ['config.json', 'rules', 'templates'])
    rmSync(join(places.config, name), { recursive: true, force: true });
};

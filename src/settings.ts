import type { Severity } from './model/critique.js';
import type { Places } from './places.js';

/** Settings that are not about a person; kept in config.json. */
export interface Settings {
  /** Rules or categories that are not run; safety rules cannot be named. */
  readonly skip: readonly string[];
  readonly failOn: Severity | 'never';
  readonly dateOrder: 'dmy' | 'mdy' | 'ymd' | 'auto';
  readonly deep: boolean;
  /** Someone to turn to, shown with crisis lines. */
  readonly helpContact: string;
}

export const defaults: Settings = { skip: [], failOn: 'error', dateOrder: 'auto', deep: false, helpContact: '' };

export type ReadSettings = (places: Places) => Settings;

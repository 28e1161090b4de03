import { homedir } from 'node:os';
import type { Readable, Writable } from 'node:stream';

/** Standard input as the program needs it: a stream that may be a terminal. */
export type Input = Readable & { readonly isTTY?: boolean; setRawMode?(on: boolean): unknown };
/** Standard output or error: a stream that may be a terminal of some width. */
export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** All of the outside that the program touches: the real one in `bin`, a made one in tests. */
export interface World {
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  /** The user's home directory; undefined when there is none. */
  readonly home: string | undefined;
  readonly cwd: string;
  now(): Date;
}

/** The world of the running process. */
export const realWorld = (): World => ({
  // Getters: opening a stream takes Node a while, and most runs need one of the three.
  get stdin() {
    return process.stdin;
  },
  get stdout() {
    return process.stdout;
  },
  get stderr() {
    return process.stderr;
  },
  env: process.env,
  platform: process.platform,
  home: process.env.HOME || process.env.USERPROFILE || homedir() || undefined,
  cwd: process.cwd(),
  now: () => new Date(),
});

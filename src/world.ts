import { fstatSync, type Stats, writeSync } from 'node:fs';
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

const isNull = ({ rdev }: Stats): boolean => rdev === 0x103;

/** A file, a pipe or nothing at all, where Linux takes what is written at once; a terminal is asked for its width first. */
const takesAtOnce = (fd: number): boolean => {
  if (process.platform !== 'linux') return false;
  try {
    const about = fstatSync(fd);
    return about.isFile() || about.isFIFO() || (about.isCharacterDevice() && isNull(about));
  } catch {
    return false;
  }
};

/**
 * Standard output or error without the streams that Node makes for it, which take as long as reading a draft does. What a pipe
 * does not take at once goes through them after all, and so does everything but writing.
 */
const quickOutput = (fd: 1 | 2, stream: () => Output): Output => {
  if (!takesAtOnce(fd)) return stream();
  const failed: ((error: Error) => void)[] = [];
  let through = false;
  const slowly = (): Output => {
    if (!through) for (const handler of failed) stream().on('error', handler);
    through = true;
    return stream();
  };
  const write = (text: string | Uint8Array): boolean => {
    if (through) return stream().write(text);
    const bytes = typeof text === 'string' ? Buffer.from(text) : text;
    for (let at = 0; at < bytes.length; )
      try {
        at += writeSync(fd, bytes, at);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'EAGAIN') return slowly().write(bytes.subarray(at));
        for (const handler of failed) handler(error as Error);
        return true;
      }
    return true;
  };
  const known: Record<string | symbol, unknown> = {
    write,
    isTTY: false,
    columns: undefined,
    on: (event: string, handler: (error: Error) => void) => {
      if (event !== 'error' || through) slowly().on(event, handler);
      else failed.push(handler);
      return output;
    },
  };
  const output: Output = new Proxy({} as Output, {
    get: (_, name) => {
      if (name === 'writableLength') return through ? stream().writableLength : 0;
      if (Object.hasOwn(known, name)) return known[name];
      const value: unknown = Reflect.get(slowly(), name);
      return typeof value === 'function' ? value.bind(stream()) : value;
    },
  });
  return output;
};

/** The world of the running process. */
export const realWorld = (): World => {
  let stdout: Output | undefined;
  let stderr: Output | undefined;
  return {
    // Getters: opening a stream takes Node a while, and most runs need one of the three.
    get stdin() {
      return process.stdin;
    },
    get stdout() {
      stdout ??= quickOutput(1, () => process.stdout);
      return stdout;
    },
    get stderr() {
      stderr ??= quickOutput(2, () => process.stderr);
      return stderr;
    },
    env: process.env,
    platform: process.platform,
    home: process.env.HOME || process.env.USERPROFILE || homedir() || undefined,
    cwd: process.cwd(),
    now: () => new Date(),
  };
};

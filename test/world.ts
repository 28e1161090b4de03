import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import { main } from '../src/main.js';
import type { World } from '../src/world.js';

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Home {
  readonly path: string;
  /** Runs the whole program: arguments, and what is piped in (a terminal with nothing typed when absent). */
  run(
    argv: readonly string[],
    options?: { input?: string | Buffer; now?: string; env?: Record<string, string> },
  ): Promise<Run>;
}

const sink = () => {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(Buffer.from(chunk));
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') };
};

/** A fresh home directory with the program in it; the clock stands at a Tuesday morning unless told otherwise. */
export const freshHome = (): Home => {
  const path = mkdtempSync(join(tmpdir(), 'textcoach-'));
  return {
    path,
    async run(argv, { input, now = '2026-11-24T10:00:00Z', env = {} } = {}) {
      const out = sink();
      const err = sink();
      const stdin =
        input === undefined ? Object.assign(new PassThrough(), { isTTY: true }) : Readable.from([Buffer.from(input)]);
      const world: World = {
        stdin,
        stdout: out.stream,
        stderr: err.stream,
        env: { TEXTCOACH_HOME: path, ...env },
        platform: 'linux',
        home: path,
        cwd: path,
        now: () => new Date(now),
      };
      const code = await main(argv, world);
      return { code, out: out.text(), err: err.text() };
    },
  };
};

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { critiqueOf } from '../../src/coach/critique.js';
import { decodeFile, encodeFile } from '../../src/deep/file.js';
import { openDeep } from '../../src/deep/open.js';
import { splitterOf } from '../../src/deep/pieces.js';
import { readFamilyIds } from '../../src/reading/families.js';
import type { Join } from '../../src/reading/read.js';
import { builtIn } from '../../src/rules/index.js';
import { freshHome } from '../world.js';

// The encoder is made from its package when the program is built.
const folder = join(import.meta.dirname, '../../dist/deep');

describe('pieces of words', () => {
  const { head, matrix } = decodeFile(readFileSync(join(folder, 'encoder.bin')));
  const pieces = head.pieces as string[];
  const split = splitterOf({ pieces, scores: matrix('scores').values });
  const textOf = (numbers: readonly number[]): string => numbers.map((number) => pieces[number]).join('');

  it('say the text again', () =>
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]+(?: [a-z]+){0,8}$/), (text) => {
        expect(textOf(split(text)).replaceAll('\u2581', ' ')).toBe(` ${text}`);
      }),
    ));

  it('are whole words where it knows them', () =>
    expect(split('the day').map((number) => pieces[number])).toEqual(['\u2581the', '\u2581day']));

  it('are one sign for a run of what it does not know', () => {
    const [unknown] = split('\u{1F9FF}').slice(-1);
    expect(unknown).toBe(0);
    expect(split('\u{1F9FF}\u{1F9FF}\u{1F9FF}').filter((number) => number === 0)).toHaveLength(1);
  });

  it('are none in nothing', () => expect(split('')).toEqual([]));
});

describe('a file of numbers', () => {
  const numbers = fc.float({ min: -8, max: 8, noNaN: true });
  it('comes back as it was, to a step of its scale where it is kept as bytes', () =>
    fc.assert(
      fc.property(
        fc.array(numbers, { minLength: 6, maxLength: 6 }),
        fc.array(numbers, { minLength: 3, maxLength: 3 }),
        (large, plain) => {
          const matrices = {
            large: { shape: [2, 3], values: Float32Array.from(large) },
            plain: { shape: [3], values: Float32Array.from(plain) },
          };
          const { matrix, head } = decodeFile(
            encodeFile({ told: 'yes' }, matrices, (name) => (name === 'large' ? 'columns' : 'plain')),
          );
          expect(head.told).toBe('yes');
          expect(matrix('plain')).toEqual(matrices.plain);
          matrix('large').values.forEach((value, i) => {
            const most = Math.max(Math.abs(large[i % 3] as number), Math.abs(large[(i % 3) + 3] as number));
            expect(Math.abs(value - (large[i] as number))).toBeLessThanOrEqual(most / 127 / 2 + 1e-5);
          });
        },
      ),
    ));

  it('is refused when it is cut short', () => {
    const bytes = encodeFile({}, { plain: { shape: [4], values: new Float32Array(4) } }, () => 'plain');
    expect(() => decodeFile(bytes.subarray(0, bytes.length - 3))).toThrow(SyntaxError);
  });
});

describe('the joint reading', () => {
  let joined: Join;
  beforeAll(async () => {
    joined = await openDeep();
  });

  it('gives each family a probability, the same each time', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const families = joined(text, new Array<number>(readFamilyIds.length).fill(-3));
        expect(families).toHaveLength(readFamilyIds.length);
        for (const { probability } of families) expect(probability).toBeGreaterThanOrEqual(0);
        for (const { probability } of families) expect(probability).toBeLessThanOrEqual(1);
        expect(joined(text, new Array<number>(readFamilyIds.length).fill(-3))).toEqual(families);
      }),
      { numRuns: 20 },
    ));

  it('is said in the critique', () => {
    expect(critiqueOf('lovely to see you on Sunday', builtIn(), { join: joined }).reading).toBe('deep');
    expect(critiqueOf('lovely to see you on Sunday', builtIn()).reading).toBe('hashed');
  });

  it('reads what the text says, not only its words', () => {
    const likely = (text: string, family: string) =>
      joined(text, new Array<number>(readFamilyIds.length).fill(-3))[readFamilyIds.indexOf(family)]?.probability ?? 0;
    expect(likely('must be lovely having someone to clear up after you', 'criticism')).toBeGreaterThan(
      likely('it is lovely having someone to cook with', 'criticism'),
    );
  });
});

describe('files of the encoder that are not as they were made', () => {
  it.each([
    ['missing', (at: string) => rmSync(at)],
    ['empty', (at: string) => writeFileSync(at, '')],
    ['cut short', (at: string) => truncateSync(at, 5000)],
  ])('are told as a problem to act on: %s', (_name, harm) => {
    const cwd = mkdtempSync(join(tmpdir(), 'textcoach-deep-'));
    try {
      for (const name of ['encoder.bin', 'head.bin', 'tfjs-backend-wasm-simd.wasm']) {
        const copy = join(cwd, 'dist');
        cpSync(join(folder, '..'), copy, { recursive: true });
        cpSync(join(folder, '../../bin'), join(cwd, 'bin'), { recursive: true });
        harm(join(copy, 'deep', name));
        const { status, stderr } = spawnSync(
          process.execPath,
          [join(cwd, 'bin/textcoach.cjs'), 'check', '--deep', 'lovely to see you on Sunday'],
          { encoding: 'utf8', env: { ...process.env, TEXTCOACH_HOME: join(cwd, 'home') } },
        );
        expect([name, status]).toEqual([name, 2]);
        expect(stderr.trim().split('\n').length, stderr).toBeLessThanOrEqual(3);
        expect(stderr).toContain('--no-deep');
        expect(stderr).not.toContain('Sunday');
      }
    } finally {
      rmSync(cwd, { recursive: true, force: true });
    }
  });
});

describe('check --deep', () => {
  const readingOf = (out: string): string => (JSON.parse(out) as { reading: string }).reading;
  it('is asked for on the line, or by a setting that the line overrules', async () => {
    const home = freshHome();
    const check = async (...more: string[]) =>
      readingOf((await home.run(['check', 'lovely to see you on Sunday', '--json', ...more])).out);
    expect(await check()).toBe('hashed');
    expect(await check('--deep')).toBe('deep');
    await home.run(['config', 'set', 'deep', 'on']);
    expect(await check()).toBe('deep');
    expect(await check('--no-deep')).toBe('hashed');
  });
});

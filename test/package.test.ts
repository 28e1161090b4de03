import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { critique as fromSource } from '../src/index.js';
import { isCredit } from '../src/rules/rule.js';
import { bundledPackages, inputsOf } from '../tsup.config.js';
import { rulesOfFiles } from './rules/every-rule.js';
import { unbracket } from './rules/examples.js';
import { freshHome } from './world.js';

const root = resolve(import.meta.dirname, '..');
const dist = join(root, 'dist');

/** Every package whose code is in the program. A new one is a decision: its licence, size and upkeep are looked at first. */
const allowed = {
  program: ['commander', 'detect-libc', 'libsql', 'natural'],
  library: ['natural'],
};

describe('the bundle', () => {
  it('contains only packages that were chosen', () => {
    const inputs = (file: string) =>
      Object.keys((JSON.parse(readFileSync(join(dist, file), 'utf8')) as { inputs: object }).inputs);
    expect(bundledPackages(inputs('metafile-cjs.json'))).toEqual(allowed.program);
    expect(bundledPackages(inputs('metafile-esm.json'))).toEqual(allowed.library);
    expect(
      readdirSync(join(dist, 'vendor'))
        .filter((name) => name.endsWith('.cjs'))
        .sort(),
    ).toEqual([
      'ajv.cjs',
      'chalk.cjs',
      'charts.cjs',
      'chrono-node.cjs',
      'clipboardy.cjs',
      'conf.cjs',
      'deep-runtime.cjs',
      'htmlparser2.cjs',
      'inquirer.cjs',
      'valibot.cjs',
      'yaml.cjs',
      'yauzl.cjs',
    ]);
  });

  it('imports no network module, and nothing that natural’s root drags in', () => {
    for (const file of ['main.cjs', 'index.js', 'start.cjs']) {
      const code = readFileSync(join(dist, file), 'utf8');
      expect(code).not.toMatch(
        /(?:require\(|from\s*|import\()["'](?:node:)?(?:http|https|http2|net|tls|dgram|dns)(?:\/promises)?["']/,
      );
      expect(code).not.toMatch(/\b(?:dotenv|mongoose|memjs)\b|require\("pg"\)|require\("redis"\)/);
    }
    const network = /^(?:node:)?(?:http|https|http2|net|tls|dgram|dns)$/;
    for (const folder of [dist, join(dist, 'vendor')])
      for (const file of readdirSync(folder).filter((name) => name.startsWith('metafile-'))) {
        const { inputs } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
          inputs: Record<string, { imports: { path: string }[] }>;
        };
        for (const [input, { imports }] of Object.entries(inputs))
          for (const { path } of imports) expect(path, input).not.toMatch(network);
      }
  });

  it('names the licence of every package in it', () => {
    const text = readFileSync(join(dist, 'THIRD-PARTY.txt'), 'utf8');
    for (const name of bundledPackages([...inputsOf(dist), ...inputsOf(join(dist, 'vendor'))]))
      expect(text).toContain(`\n${name} `);
  });
});

describe('the built program', () => {
  it('says what the source says, though its phrases and scores were worked out before', async () => {
    const { critique } = (await import(join(dist, 'index.js'))) as { critique: typeof fromSource };
    const texts = rulesOfFiles.flatMap(({ rule }) =>
      [...(isCredit(rule) ? rule.good : rule.bad), ...rule.fine].map((example) => unbracket(example).text),
    );
    expect(texts.length).toBeGreaterThan(1000);
    for (const text of texts) expect(critique(text), text).toEqual(fromSource(text));
  });

  it('offers what the source offers', async () => {
    const home = freshHome();
    for (const draft of [
      'so how was your day',
      'You never listen. Whatever.',
      'are you mad at me? are we ok?',
      'pick up my parcel',
      // As phones write them: the program is read as one byte a character.
      'you don’t care',
      'if you leave i’ll hurt myself',
      'he said “you’re useless” to me today… 😂 café',
    ]) {
      const argv = ['check', draft, '--json', '--now', '2026-11-24T10:00:00Z'];
      const { out } = await home.run(argv);
      const { stdout } = spawnSync(process.execPath, [join(root, 'bin/textcoach.cjs'), ...argv], {
        encoding: 'utf8',
        env: { ...process.env, TEXTCOACH_HOME: home.path },
      });
      expect(stdout).toBe(out);
    }
  });
});

describe('the package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'textcoach-pack-'));
  const npm = (...argv: string[]) =>
    execFileSync('npm', [...argv, '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  let tarball = '';

  beforeAll(() => {
    const [packed] = JSON.parse(npm('pack', '--json', '--ignore-scripts', '--pack-destination', folder)) as {
      filename: string;
    }[];
    tarball = join(folder, packed?.filename ?? '');
    npm('install', '--global', '--prefix', join(folder, 'global'), tarball);
  }, 180_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('installs into an empty prefix and runs', () => {
    const bin = join(folder, 'global/bin/textcoach');
    const env = { PATH: process.env.PATH, TEXTCOACH_HOME: join(folder, 'home') };
    const run = (...argv: string[]) => spawnSync(bin, argv, { encoding: 'utf8', env });
    expect(JSON.parse(run('check', 'so how was your day', '--json').stdout).findings[0].rule).toBe(
      'generic/how-was-your-day',
    );
    expect(run('memory', 'add', 'burnt lasagne', '--kind', 'joke').status).toBe(0);
    expect(JSON.parse(run('memory', 'list', '--json').stdout).memories).toHaveLength(1);
    expect(run('--version').stdout.trim()).toBe(
      (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version,
    );
  });

  it('installs few packages, none with the project’s own tools', () => {
    const modules = join(folder, 'global/lib/node_modules/textcoach/node_modules');
    const installed = readdirSync(modules)
      .filter((name) => !name.startsWith('.'))
      .sort();
    expect(installed).toEqual(['@libsql', '@neon-rs', 'detect-libc', 'libsql']);
  });

  it.each([
    ['banter', '-n', '3'],
    ['ideas', '-n', '3'],
    ['voice', 'proud of the interview'],
    ['templates'],
    ['coach', '--help'],
  ])('reads what it keeps beside itself: %s', (...argv) => {
    const run = spawnSync(process.execPath, [join(root, 'bin/textcoach.cjs'), ...argv], {
      encoding: 'utf8',
      env: { ...process.env, TEXTCOACH_HOME: mkdtempSync(join(tmpdir(), 'textcoach-kept-')) },
    });
    expect(run.status, run.stderr).toBe(0);
    expect(run.stdout.length).toBeGreaterThan(40);
  });

  it('gives an importing program critique() and the schema', () => {
    const home = join(folder, 'global/lib/node_modules');
    expect(existsSync(join(home, 'textcoach/dist/index.d.ts'))).toBe(true);
    const script = `import { critique } from 'textcoach'; import { createRequire } from 'node:module';
      const schema = createRequire(import.meta.url)('textcoach/critique.schema.json');
      console.log(JSON.stringify([critique('so how was your day').score, schema.title]));`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: join(home, 'textcoach'),
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual([63, 'A textcoach critique']);
  });
});

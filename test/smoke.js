// The packed program on other versions of Node, which come as npm packages:   npm run smoke
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'textcoach-smoke-'));
const run = (command, argv, options = {}) =>
  execFileSync(command, argv, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], ...options });
const npm = (...argv) => run('npm', [...argv, '--no-audit', '--no-fund', '--loglevel=error']);

const [{ filename }] = JSON.parse(
  run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder, '--loglevel=error'], { cwd: root }),
);
npm('install', '--prefix', folder, join(folder, filename));
const bin = join(folder, 'node_modules/textcoach/bin/textcoach.cjs');

for (const version of ['22', '24']) {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const place = join(folder, `node-${version}`);
  npm('install', '--prefix', place, `${name}@${version}`);
  const node = join(place, 'node_modules', name, 'bin/node');
  const env = { PATH: process.env.PATH, TEXTCOACH_HOME: join(folder, `home-${version}`) };
  const textcoach = (...argv) => run(node, [bin, ...argv], { env });
  const must = (fine, what) => {
    if (!fine) throw new Error(`${what} fails on Node ${version}`);
  };
  const critique = () => JSON.parse(textcoach('check', 'so how was your day', '--json'));
  must(critique().findings[0].rule === 'generic/how-was-your-day', 'check');
  textcoach('person', 'add', 'Sam', '--nick', 'Sammy');
  textcoach('memory', 'add', "Sam's interview at the museum thu 9am");
  must(
    critique().alternatives.some(({ memories }) => memories.length > 0),
    'an alternative from a memory',
  );
  must(JSON.parse(textcoach('memory', 'search', 'museum', '--json')).memories.length === 1, 'memory search');
  must(JSON.parse(textcoach('banter', '--json')).lines.length > 0, 'banter');
  textcoach('config', 'set', 'deep', 'on');
  textcoach('wipe', '--confirm=wipe');
  console.log(`${run(node, ['--version']).trim()}: check, memory, banter, config and wipe work`);
}
rmSync(folder, { recursive: true });

// Writes what the README shows of the program: the picture of its output, and the table of rules.
//   npm run readme        after a build
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { picture } from './picture.js';
import { rulesTable } from './table.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'textcoach-readme-'));
const textcoach = (...argv) =>
  spawnSync(process.execPath, [join(root, 'bin/textcoach.cjs'), ...argv], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, TEXTCOACH_HOME: home, FORCE_COLOR: '1' },
  }).stdout;

textcoach('person', 'add', 'Sam', '--nick', 'Sammy');
textcoach('memory', 'add', "Sam's interview at the museum", '--kind', 'event');
const draft = 'so how was your day';
const shown = textcoach('check', draft, '--now', '2026-11-26T18:00');
writeFileSync(join(root, 'test/readme/check.svg'), picture(`textcoach check "${draft}"`, shown));

const { rules } = JSON.parse(textcoach('rules', '--json'));
const readme = readFileSync(join(root, 'README.md'), 'utf8');
writeFileSync(join(root, 'README.md'), readme.replace(/(<!-- rules -->\n)[\s\S]*(<!-- \/rules -->)/, (_, open, close) => `${open}${rulesTable(rules)}${close}`));
rmSync(home, { recursive: true });

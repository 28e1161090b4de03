import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { picture } from './picture.js';

export const root = fileURLToPath(new URL('../../', import.meta.url));

const row = ({ id, severity, kind, says, principle }) =>
  `| \`${id}\` | ${kind === 'credit' ? 'credit' : severity} | ${principle} | ${says.replaceAll('…{match}', '…').replaceAll('{match}', '…').replaceAll('{name}’s name', 'their name').replaceAll('{name}', 'their name').replaceAll('|', '\\|')} |`;
const rulesTable = (rules) =>
  ['| rule | kind | principle | says |', '|---|---|---|---|', ...rules.map(row), ''].join('\n');

/** What the README shows of the built program: the picture of its output, and the README with its table of rules. */
export const made = () => {
  const home = mkdtempSync(join(tmpdir(), 'textcoach-readme-'));
  const textcoach = (...argv) =>
    spawnSync(process.execPath, [join(root, 'bin/textcoach.cjs'), ...argv], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, TEXTCOACH_HOME: home, FORCE_COLOR: '1', TZ: 'UTC' },
    }).stdout;
  textcoach('person', 'add', 'Sam', '--nick', 'Sammy');
  textcoach('memory', 'add', "Sam's interview at the museum", '--kind', 'event');
  const draft = 'so how was your day';
  const svg = picture(`textcoach check "${draft}"`, textcoach('check', draft, '--now', '2026-11-26T18:00Z'));
  const { rules } = JSON.parse(textcoach('rules', '--json'));
  rmSync(home, { recursive: true });
  const readme = readFileSync(join(root, 'README.md'), 'utf8').replace(
    /(<!-- rules -->\n)[\s\S]*(<!-- \/rules -->)/,
    (_, open, close) => `${open}${rulesTable(rules)}${close}`,
  );
  return { svg, readme };
};

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { made, root } from './make.js';

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const blocks = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block]) => (block as string).trim());
const setUp = blocks.filter((block) => block.startsWith('npm ci'));
const examples = blocks.filter((block) => block.includes('textcoach') && !block.startsWith('npm ci'));

describe('the README', () => {
  it('sets up with two commands, which the checks before a landing run as they are written', () => {
    expect(setUp).toHaveLength(2);
    const ci = readFileSync(join(root, '.ci/run'), 'utf8').split('\n');
    for (const command of setUp) expect(ci).toContain(command);
  });

  it('has examples, and each does what it says', () => {
    expect(examples.length).toBeGreaterThanOrEqual(5);
    const folder = mkdtempSync(join(tmpdir(), 'textcoach-examples-'));
    symlinkSync(join(root, 'bin/textcoach.cjs'), join(folder, 'textcoach'));
    const env = { PATH: `${folder}:${process.env.PATH}`, TEXTCOACH_HOME: join(folder, 'home') };
    for (const example of examples) {
      const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', example], {
        encoding: 'utf8',
        cwd: folder,
        env,
      });
      expect(status, `${example}\n${stderr}`).toBe(0);
      expect(stdout.length, example).toBeGreaterThan(20);
    }
  });

  it('has a rule of one’s own that passes its own test', () => {
    const [, rule = ''] = /```yaml\n([\s\S]*?)```/.exec(readme) ?? [];
    const folder = mkdtempSync(join(tmpdir(), 'textcoach-rule-'));
    writeFileSync(join(folder, 'rule.yaml'), rule);
    const { status, stdout } = spawnSync(
      process.execPath,
      [join(root, 'bin/textcoach.cjs'), 'rules', 'test', 'rule.yaml'],
      {
        encoding: 'utf8',
        cwd: folder,
      },
    );
    expect(status, stdout).toBe(0);
  });

  it('shows the output and the rules of this program: npm run readme writes them', () => {
    const { svg, readme: fresh } = made();
    expect(readFileSync(join(root, 'test/readme/check.svg'), 'utf8')).toBe(svg);
    expect(readme).toBe(fresh);
  });

  it('links only to what is there', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) => path as string);
    expect(links.length).toBeGreaterThan(0);
    for (const path of links) expect(existsSync(join(root, path)), path).toBe(true);
  });
});

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freshHome } from '../world.js';

const rows = (name: string): string[][] =>
  readFileSync(resolve(import.meta.dirname, `../corpus/${name}`), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t'));
const now = '2026-03-10T12:00:00Z';
const gravest = ['stop', 'error', 'warning', 'suggestion', 'info'];

interface Found {
  readonly family: string;
  readonly severity: string;
}

describe('a hundred drafts with a known best memory', () => {
  it('find it in the first three alternatives nine times of ten, and answer the worst finding first', async () => {
    const home = freshHome();
    await home.run(['person', 'add', 'Sam', '--pronouns', 'she/her', '--nick', 'Sammy', '--zone', 'UTC'], { now });
    const uids = new Map<number, string>();
    for (const [uid = '', kind = '', date, text = ''] of rows('fit-memories.tsv')) {
      const { out } = await home.run(['memory', 'add', text, '--kind', kind, '--date', date || 'none', '--json'], {
        now,
      });
      uids.set(JSON.parse(out).memory.id, uid);
    }
    const drafts = rows('fit-drafts.tsv');
    expect(drafts).toHaveLength(100);
    let found = 0;
    let answered = 0;
    for (const [best = '', , draft = ''] of drafts) {
      const { out } = await home.run(['check', draft, '--json', '--seed', '1'], { now });
      const { findings, alternatives } = JSON.parse(out) as {
        findings: Found[];
        alternatives: { template: string; memories: number[] }[];
      };
      const first = alternatives[0]?.template;
      const worst = gravest.find((severity) => findings.some((each) => each.severity === severity));
      const families = findings.filter(({ severity }) => severity === worst).map(({ family }) => family);
      if (first === 'mended' || families.some((family) => first?.startsWith(`${family}/`))) answered += 1;
      if (alternatives.some(({ memories }) => memories.some((id) => uids.get(id) === best))) found += 1;
    }
    expect(found).toBeGreaterThanOrEqual(90);
    expect(answered).toBeGreaterThanOrEqual(95);
  }, 120_000);
});

import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { renderings } from './renderings.js';

const file = resolve(import.meta.dirname, 'renderings.tsv');

/** UPDATE_RENDERINGS=1 writes the table anew; read it aloud before you keep it. */
it('memories of every shape stand in words as they were read and found good', () => {
  const lines = renderings();
  if (process.env.UPDATE_RENDERINGS) writeFileSync(file, `${lines.join('\n')}\n`);
  expect(lines.length).toBeGreaterThanOrEqual(300);
  expect(lines).toEqual(readFileSync(file, 'utf8').trimEnd().split('\n'));
});

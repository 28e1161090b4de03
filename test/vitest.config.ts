import { defineConfig } from 'vitest/config';
import { compileYaml, weightsReader } from '../tsup.config.js';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  plugins: [
    {
      name: 'templates',
      transform: (source, id) =>
        id.endsWith('.yaml') ? `export default ${JSON.stringify(compileYaml(source, id))}` : null,
    },
    {
      name: 'trained weights',
      transform: (_source, id) =>
        id.endsWith('/src/reading/trained.ts') ? weightsReader('import.meta.dirname', 'weights.bin') : null,
    },
  ],
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/seed.ts'],
    testTimeout: 20_000,
    env: { TZ: 'UTC', NO_COLOR: '' },
  },
});

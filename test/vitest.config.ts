import { defineConfig } from 'vitest/config';
import { compileYaml } from '../tsup.config.js';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  plugins: [
    {
      name: 'templates',
      transform: (source, id) =>
        id.endsWith('.yaml') ? `export default ${JSON.stringify(compileYaml(source))}` : null,
    },
  ],
  test: { include: ['test/**/*.test.ts'], testTimeout: 20_000, env: { TZ: 'UTC', NO_COLOR: '' } },
});

// Runs points.ts with the weights of the learned reading:   npm run points -- FOLDER
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { build } from 'esbuild';

/** As the program's own build does: `trained.ts` reads the weights. */
const trainedWeights = {
  name: 'trained weights',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]src[\\/]reading[\\/]trained\.ts$/ }, ({ path }) => ({
      contents: `import { readFileSync } from 'node:fs';
        import { decodeWeights } from './weights.js';
        let weights;
        export const trained = () => (weights ??= decodeWeights(readFileSync('src/reading/weights.bin')));`,
      loader: 'js',
      resolveDir: dirname(path),
    })),
};
const outfile = 'node_modules/.cache/points.cjs';
await build({
  entryPoints: ['test/eval/points.ts'],
  bundle: true,
  platform: 'node',
  format: 'cjs',
  loader: { '.yaml': 'text' },
  plugins: [trainedWeights],
  outfile,
  logLevel: 'warning',
});
createRequire(import.meta.url)(`../../${outfile}`);

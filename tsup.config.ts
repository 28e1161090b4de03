import { readFileSync } from 'node:fs';
import { defineConfig } from 'tsup';
import { parse } from 'yaml';

/** What a template file becomes in the program: plain data, so that no YAML is parsed at run time. */
export const compileYaml = (source: string): unknown => parse(source);

export default defineConfig({
  entry: ['src/main.ts', 'src/index.ts'],
  format: 'esm',
  target: 'node20',
  platform: 'node',
  splitting: true,
  minify: true,
  clean: true,
  metafile: true,
  dts: { entry: 'src/index.ts' },
  noExternal: [/^(?!libsql$|clipboardy$)/],
  external: ['libsql', 'clipboardy'],
  // Bundled CommonJS packages still call require for Node's own modules.
  banner: { js: "import { createRequire as __cr } from 'node:module';const require = __cr(import.meta.url);" },
  esbuildPlugins: [
    {
      name: 'templates',
      setup: (build) =>
        build.onLoad({ filter: /\.yaml$/ }, ({ path }) => ({
          contents: JSON.stringify(compileYaml(readFileSync(path, 'utf8'))),
          loader: 'json',
        })),
    },
  ],
});

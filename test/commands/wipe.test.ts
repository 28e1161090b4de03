import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freshHome } from '../world.js';

const filled = async () => {
  const home = freshHome();
  await home.run(['person', 'add', 'Sam']);
  await home.run(['memory', 'add', 'burnt lasagne']);
  await home.run(['config', 'set', 'deep', 'on']);
  mkdirSync(join(home.path, 'rules'));
  writeFileSync(join(home.path, 'rules', 'mine.yaml'), '');
  return home;
};

describe('wipe', () => {
  it('leaves nothing', async () => {
    const home = await filled();
    expect(await home.run(['wipe', '--confirm=wipe'])).toMatchObject({ code: 0, err: '' });
    expect(existsSync(home.path)).toBe(false);
    expect(JSON.parse((await home.run(['memory', 'list', '--json'])).out).memories).toEqual([]);
    expect((await home.run(['wipe', '--confirm=wipe'])).code).toBe(0);
  });

  it('touches nothing that is not its own', async () => {
    const home = await filled();
    writeFileSync(join(home.path, 'novel.txt'), 'chapter one');
    await home.run(['wipe', '--confirm=wipe']);
    expect(readdirSync(home.path)).toEqual(['novel.txt']);
  });

  it.each([[['wipe']], [['wipe', '--confirm=yes']], [['wipe', '--confirm', '']]])(
    '%j deletes nothing in a pipe',
    async (argv) => {
      const home = await filled();
      const before = readdirSync(home.path);
      expect(await home.run(argv, { input: 'wipe\n' })).toMatchObject({ code: 2, out: '' });
      expect(readdirSync(home.path)).toEqual(before);
    },
  );
});

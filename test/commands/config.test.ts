import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freshHome } from '../world.js';

const fileOf = (home: { path: string }) => join(home.path, 'config.json');

describe('config', () => {
  it.each([
    ['skip', 'generic, tone/all-caps', 'generic,tone/all-caps', ['generic', 'tone/all-caps']],
    ['failOn', 'Warning', 'warning', 'warning'],
    ['failon', 'never', 'never', 'never'],
    ['dateOrder', 'mdy', 'mdy', 'mdy'],
    ['deep', 'on', 'on', true],
    ['helpContact', 'Ada 555 0100', 'Ada 555 0100', 'Ada 555 0100'],
  ])('keeps %s %j', async (key, words, shown, kept) => {
    const home = freshHome();
    expect(await home.run(['config', 'set', key, ...words.split(' ')])).toMatchObject({ code: 0, err: '' });
    expect((await home.run(['config', 'get', key])).out).toBe(`${shown}\n`);
    const file = JSON.parse(readFileSync(fileOf(home), 'utf8')) as object;
    expect(Object.values(file)).toEqual([kept]);
    expect(statSync(fileOf(home)).mode & 0o777).toBe(0o600);
    expect(await home.run(['config', 'set', key, 'default'])).toMatchObject({ code: 0 });
    expect(JSON.parse(readFileSync(fileOf(home), 'utf8'))).toEqual({});
  });

  it.each([
    [['set', 'failOn', 'sometimes'], 'error, warning, suggestion, never'],
    [['set', 'fialOn', 'never'], 'failOn'],
    [['get', 'skpi'], 'skip'],
    [['set', 'skip', 'respect/always-nevr'], 'respect/always-never'],
    [['set', 'skip', 'safety'], 'safety'],
    [['set', 'deep', 'maybe'], 'on, off'],
    [['set', 'helpContact', 'a\u001b[31mb'], 'control character'],
    [['gte', 'skip'], 'config get'],
  ])('%j is refused with %j', async (argv, hint) => {
    const { code, out, err } = await freshHome().run(['config', ...argv]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(hint);
  });

  it('is obeyed by check, and an option stands before it', async () => {
    const home = freshHome();
    await home.run(['config', 'set', 'skip', 'generic']);
    await home.run(['config', 'set', 'failOn', 'warning']);
    expect(JSON.parse((await home.run(['check', 'so how was your day', '--json'])).out).findings).toEqual([]);
    expect((await home.run(['check', 'you never listen'])).code).toBe(1);
    expect((await home.run(['check', 'you never listen', '--fail-on', 'error'])).code).toBe(0);
    await home.run(['config', 'set', 'helpContact', 'Ada 555 0100']);
    expect((await home.run(['check', "if you leave I'll hurt myself"])).out).toContain('Ada 555 0100');
  });

  it('lists every setting, and where they are', async () => {
    const home = freshHome();
    const { out } = await home.run(['config', 'list']);
    for (const key of ['skip', 'ignore', 'failOn', 'dateOrder', 'deep', 'helpContact']) expect(out).toContain(key);
    expect(out.split('\n').every((line) => line.length <= 80)).toBe(true);
    expect(JSON.parse((await home.run(['config', 'list', '--json'])).out)).toEqual({
      schemaVersion: 1,
      settings: { skip: [], ignore: [], failOn: 'error', dateOrder: 'auto', deep: false, helpContact: '' },
    });
    expect((await home.run(['config', 'path'])).out).toBe(`${fileOf(home)}\n`);
  });

  it.each([
    ['{"failOn":', 'JSON'],
    ['[]', 'JSON'],
    ['{"failOnn":"error"}', 'failOn'],
    ['{"failOn":"stop"}', 'failOn'],
    ['{"skip":"generic"}', 'skip'],
    ['{"skip":["generik"]}', 'generic'],
  ])('a file with %j is complained about, never obeyed in part nor written over', async (content, hint) => {
    const home = freshHome();
    writeFileSync(fileOf(home), content);
    const { code, err } = await home.run(['check', 'hey']);
    expect(code).toBe(2);
    expect(err).toContain(hint);
    if (hint !== 'generic') expect((await home.run(['config', 'set', 'deep', 'on'])).code).toBe(2);
    if (hint !== 'generic') expect(readFileSync(fileOf(home), 'utf8')).toBe(content);
  });
});

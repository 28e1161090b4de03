import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ownFamilies, ownSeverities } from '../../src/rules/own.js';
import { freshHome, type Home } from '../world.js';

/** The one that the README shows. */
const [, good = ''] =
  /```yaml\n([\s\S]*?)```/.exec(readFileSync(new URL('../../README.md', import.meta.url), 'utf8')) ?? [];
const schema = JSON.parse(readFileSync(new URL('../../src/model/rule.schema.json', import.meta.url), 'utf8'));
const valid = new Ajv({ strict: false }).compile(schema);

/** The good rule with one field written otherwise; '' takes it out. */
const but = (field: string, written: string): string =>
  good.replace(new RegExp(`^${field}:.*\\n(?: .*\\n)*`, 'm'), written === '' ? '' : `${written}\n`);
const keep = (home: Home, content: string | Buffer, name = 'ours.yaml'): void => {
  mkdirSync(join(home.path, 'rules'), { recursive: true });
  writeFileSync(join(home.path, 'rules', name), content);
};
const findings = async (home: Home, text: string) =>
  JSON.parse((await home.run(['check', text, '--json'])).out).findings as {
    rule: string;
    points: number;
    text: string;
  }[];

describe('a rule of one’s own', () => {
  it('is used by check, explain, rules and ignore like any other', async () => {
    const home = freshHome();
    keep(home, good);
    expect(await findings(home, 'Late again, I see')).toMatchObject([
      { rule: 'ours/late-again', points: -4.6, text: 'Late again' },
    ]);
    expect(await findings(home, "I'm late again, sorry")).toEqual([]);
    expect((await home.run(['explain', 'late-again'])).out).toContain('ours/late-again');
    expect((await home.run(['rules'])).out).toContain('ours/late-again');
    expect((await home.run(['check', 'late again', '--skip', 'ours', '--json'])).out).toContain('"findings":[]');
    expect((await home.run(['ignore', 'add', 'ours/late-again'])).code).toBe(0);
    expect(await findings(home, 'Late again, I see')).toEqual([]);
  });

  it('may stand in a list, and in several files', async () => {
    const home = freshHome();
    keep(
      home,
      [good, good.replaceAll('late-again', 'late-too')]
        .map((rule) => `- ${rule.trimEnd().replace(/\n/g, '\n  ')}\n`)
        .join(''),
    );
    keep(home, good.replaceAll('late-again', 'late-three'), 'more.yml');
    expect((await findings(home, 'late again')).map(({ rule }) => rule).sort()).toEqual([
      'ours/late-again',
      'ours/late-three',
      'ours/late-too',
    ]);
  });

  it('runs its examples with rules test', async () => {
    const home = freshHome();
    writeFileSync(join(home.path, 'good.yaml'), good);
    expect(await home.run(['rules', 'test', 'good.yaml'])).toMatchObject({ code: 0, err: '' });
    writeFileSync(join(home.path, 'bad.yaml'), but('fine', 'fine: ["oh, late again"]'));
    const { code, out } = await home.run(['rules', 'test', 'bad.yaml']);
    expect(code).toBe(1);
    expect(out).toContain('2 of 3 examples');
    writeFileSync(join(home.path, 'span.yaml'), but('bad', 'bad: ["late [again]"]'));
    expect((await home.run(['rules', 'test', 'span.yaml'])).code).toBe(1);
  });

  it('goes with everything else in a wipe', async () => {
    const home = freshHome();
    keep(home, good);
    await home.run(['wipe', '--confirm=wipe']);
    expect(await findings(home, 'late again')).toEqual([]);
  });

  it('has a schema for editors that knows the same families and severities', () => {
    expect(schema.$defs.rule.properties.family.enum).toEqual(ownFamilies);
    expect(schema.$defs.rule.properties.severity.enum).toEqual(ownSeverities);
    expect(valid(parse(good)), JSON.stringify(valid.errors)).toBe(true);
    expect(valid([parse(good)])).toBe(true);
  });
});

const deep = `${'['.repeat(30_000)}`;
const laughs = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...'bcdefghi'.split('').map((key, i) => `${key}: &${key} [${Array(9).fill(`*${'abcdefghi'[i]}`).join(', ')}]`),
].join('\n');
const options = Array.from({ length: 60 }, (_, i) => `(w${i})?`).join(' ');

/** Files that are wrong, by what is wrong with them; the line at which it is said. */
const hostile: readonly [what: string, content: string | Buffer, place: RegExp][] = [
  ['a list that doubles nine times', laughs, /:1 /],
  ['an anchor that holds itself', 'id: &a [*a]\n', /:1 /],
  ['nesting without an end', deep, /ours\.yaml/],
  ['more than 256 KB', `${good}# ${'x'.repeat(270_000)}\n`, /256 KB/],
  ['an expression', `${good}pattern: "(a+)+$"\n`, /:17 /],
  ['a prototype', `${good}__proto__: {polluted: yes}\n`, /:17 /],
  ['a constructor', `${good}constructor: {prototype: {polluted: yes}}\n`, /:17 /],
  ['a function', but('says', 'says: !!js/function "function () { process.exit(9) }"'), /:4 /],
  ['another tag', but('says', 'says: !ruby/object:Kernel x'), /:4 /],
  ['a stop', but('severity', 'severity: stop'), /:3 /],
  ['a safety rule', but('id', 'id: safety/mine'), /:1 /],
  ['the id of a built-in rule', but('id', 'id: guilt/trip'), /:1 /],
  ['a way out of its folder', but('id', 'id: ../../etc/passwd'), /:1 /],
  ['a family of no such name', but('family', 'family: harm'), /:2 /],
  ['a phrase that begins with anything', but('phrases', 'phrases:\n  - "* late"'), /:7 /],
  ['a phrase with an open bracket', but('phrases', 'phrases:\n  - late\n  - (you|me'), /:8 /],
  [
    'a phrase that may be nothing',
    but('phrases', `phrases:\n  - "${options.slice(0, 180).replace(/ \S*$/, '')}"`),
    /:7 /,
  ],
  ['a phrase of 5,000 words', but('phrases', `phrases:\n  - ${'late '.repeat(5000)}`), /:7 /],
  ['501 phrases', but('phrases', `phrases:\n${'  - late\n'.repeat(501).trimEnd()}`), /:7 /],
  ['no phrase', but('phrases', 'phrases: []'), /:6 /],
  ['a number for a text', but('says', 'says: 42'), /:4 /],
  ['an escape sequence', but('says', 'says: "\u001b[2Jgone"'), /:4 /],
  ['an escape sequence that YAML spells', but('says', String.raw`says: "\e[2Jgone"`), /:4 /],
  ['a slot of its own', but('says', 'says: "{constructor} is here"'), /:4 /],
  ['the same field twice', `${good}id: ours/other\n`, /:17 /],
  ['a tab', but('phrases', 'phrases:\n\t- late'), /:7 /],
  ['two documents', `${good}---\n${good}`, /:17 /],
  ['a merge', `${good}<<: {severity: stop}\n`, /:17 /],
  ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x00, 0x41]), /UTF-8/],
  ['nothing', '', /:1 /],
  ['a list of lists', '- - - -', /:1 /],
  ['a field without a name', `${good}? [a, b]\n: x\n`, /ours\.yaml/],
];

describe('a hostile file is refused, and named with its line', () => {
  it.each(hostile)('%s', async (_what, content, place) => {
    const home = freshHome();
    keep(home, content);
    const { code, out, err } = await home.run(['check', 'late again']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('ours.yaml');
    expect(err).toMatch(place);
    expect(err).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
    expect(err.split('\n').filter(Boolean).length).toBe(2);
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });

  it('is refused by the editors’ schema as well, where that can tell', () => {
    for (const [field, written] of [
      ['severity', 'severity: stop'],
      ['id', 'id: safety/mine'],
      ['family', 'family: harm'],
      ['says', 'says: 42'],
      ['phrases', 'phrases: []'],
      ['better', ''],
    ] as const)
      expect(valid(parse(but(field, written))), field).toBe(false);
    expect(valid({ ...parse(good), pattern: 'x' })).toBe(false);
  });

  it('so are a folder, a pipe and a device of that name', async () => {
    const home = freshHome();
    mkdirSync(join(home.path, 'rules', 'x.yaml'), { recursive: true });
    expect((await home.run(['check', 'hey'])).code).toBe(2);
    const other = freshHome();
    mkdirSync(join(other.path, 'rules'));
    execFileSync('sh', ['-c', 'mkfifo "$1"', 'sh', join(other.path, 'rules', 'x.yaml')]);
    expect((await other.run(['check', 'hey'])).code).toBe(2);
    expect((await other.run(['rules', 'test', '/dev/zero'])).code).toBe(2);
    expect((await other.run(['rules', 'test', 'nowhere.yaml'])).code).toBe(2);
  });
});

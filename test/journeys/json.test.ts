import { Ajv } from 'ajv';
import { beforeAll, describe, expect, it } from 'vitest';
import critiqueSchema from '../../src/model/critique.schema.json';
import { freshHome } from '../world.js';

const text = { type: 'string' } as const;
const texts = { type: 'array', items: text } as const;
const number = { type: 'integer', minimum: 0 } as const;
const yes = { type: 'boolean' } as const;
/** An object with exactly these fields; those after `optional` may be missing. */
const object = (required: Record<string, object>, optional: Record<string, object> = {}) => ({
  type: 'object',
  required: Object.keys(required),
  properties: { ...required, ...optional },
  additionalProperties: false,
});
const document = (required: Record<string, object>, optional: Record<string, object> = {}) =>
  object({ schemaVersion: { const: 1 }, ...required }, optional);
const list = (items: object) => ({ type: 'array', items });

const person = object(
  {
    name: text,
    slug: { type: 'string', pattern: '^[a-z0-9-]+$' },
    nicknames: texts,
    comfort: { enum: ['sweet', 'flirty', 'spicy'] },
    adults: yes,
    tolerances: texts,
    ignores: texts,
    default: yes,
  },
  { pronouns: text, role: text, busy: text, zone: text, voiceLimit: number, emoji: { enum: ['none', 'few', 'many'] } },
);
const memory = object(
  {
    id: { type: 'integer', minimum: 1 },
    uid: text,
    text,
    kind: text,
    tags: texts,
    tender: yes,
    secret: yes,
    status: { enum: ['open', 'done', 'ended'] },
    created: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT.*Z$' },
  },
  {
    person: text,
    date: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d)?$' },
    until: text,
    link: text,
    outcome: text,
    follows: text,
  },
);
const rule = object({
  id: { type: 'string', pattern: '^[a-z]+/[a-z-]+$' },
  family: text,
  principle: { type: 'integer', minimum: 1, maximum: 8 },
  kind: { enum: ['caution', 'credit'] },
  severity: { enum: ['stop', 'error', 'warning', 'suggestion', 'info', null] },
  points: { type: 'number' },
  needs: texts,
  says: text,
  why: text,
  source: object({ id: text, grade: text, says: text }),
  bad: texts,
  good: texts,
  fine: texts,
  better: texts,
});
const banter = document({
  lines: list(
    object({
      id: text,
      turns: { ...list(object({ who: { enum: ['you', 'them'] }, text })), minItems: 1 },
      memories: list(number),
      slots: list({ type: 'object' }),
    }),
  ),
});
const settings = document({
  settings: object({
    skip: texts,
    failOn: { enum: ['error', 'warning', 'suggestion', 'never'] },
    ignore: texts,
    dateOrder: text,
    deep: yes,
    helpContact: text,
  }),
});

describe('the JSON of every command', () => {
  const home = freshHome();
  beforeAll(async () => {
    await home.run([
      'person',
      'add',
      'Sam',
      '--nick',
      'Sammy',
      '--pronouns',
      'they/them',
      '--voice-max',
      '60s',
      '--emoji',
      'few',
      '--busy',
      'mon-fri 9-17',
    ]);
    await home.run(['ignore', 'add', 'tone']);
    await home.run(['ignore', 'add', 'you muppet', '--to', 'sam']);
    await home.run(['memory', 'add', "Sam's interview at the museum thu 9am"]);
    await home.run(['memory', 'add', 'burnt lasagne', '--kind', 'joke', '--tags', 'kitchen', '--link', 'photo.jpg']);
  });

  it.each([
    [['check', 'so how was your day', '--json'], critiqueSchema],
    [['check', "if you leave I'll hurt myself", '--json'], critiqueSchema],
    [['check', 'te quiero mucho mi amor buenas noches cariño', '--json'], critiqueSchema],
    [['check', '--batch', '-', '--json'], list(critiqueSchema)],
    [['banter', '--json', '-n', '5'], banter],
    [['memory', 'list', '--json'], document({ memories: list(memory) })],
    [['memory', 'search', 'museum', '--json'], document({ memories: list(memory) })],
    [['memory', 'show', '1', '--json'], document({ memory })],
    [['memory', 'add', 'likes rain', '--json'], document({ memory })],
    [['person', 'list', '--json'], document({ people: list(person) })],
    [
      ['person', 'show', '--json'],
      document({ person, counts: object({ memories: number, uses: number, messages: number }) }),
    ],
    [['rules', '--json'], document({ rules: { ...list(rule), minItems: 10 } })],
    [['config', 'list', '--json'], settings],
    [
      ['ignore', 'list', '--json'],
      document({
        ignored: list(object({ what: text, kind: { enum: ['rule', 'words'] }, to: { type: ['string', 'null'] } })),
      }),
    ],
  ] as [string[], object][])('%j is one document of its shape', async (argv, schema) => {
    const { out, code } = await home.run(argv, { input: 'love you\n\n\u0000\n' });
    expect(out.endsWith('\n') && !out.trimEnd().includes('\n')).toBe(true);
    const ajv = new Ajv({ allErrors: true, strict: false });
    const valid = ajv.compile(schema);
    expect(valid(JSON.parse(out)), ajv.errorsText(valid.errors)).toBe(true);
    expect([0, 1, 2]).toContain(code);
  });

  it('of ndjson is one document a line', async () => {
    const { out } = await home.run(['check', '--batch', '-', '--format', 'ndjson'], { input: 'hey\n\nlove you\n' });
    const valid = new Ajv({ strict: false }).compile(critiqueSchema);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => [valid(JSON.parse(line)), (JSON.parse(line) as { index: number }).index]),
    ).toEqual([
      [true, 0],
      [true, 2],
    ]);
  });
});

import type * as Valibot from 'valibot';
import { isoDate, parseLink, parseMemoryText, parseOutcome, parseTags } from '../../model/memory-fields.js';
import { type Person, slugOf, strangerNamed } from '../../model/person.js';
import { parseBusy, parseName, parseNicknames, parseWords, parseZone } from '../../model/person-fields.js';
import { plain } from '../../model/plain.js';
import { Problem } from '../../model/problem.js';
import type { NewMemory } from '../../store/store.js';
import { kindNamed } from './fields.js';

/** A line of an import: somebody, or a memory (`person` still as written). */
export type ImportLine =
  | { readonly person: Person; readonly given: Partial<Person>; readonly usual: boolean }
  | { readonly memory: NewMemory };

type Library = typeof Valibot;

/** What the lines look like; what their texts may hold is checked after. */
const schemasOf = (v: Library) => {
  const text = (name: string) => v.nullish(v.string(`${name} is not a text`));
  const yes = (name: string) => v.nullish(v.boolean(`${name} is not true or false`));
  const texts = (name: string) =>
    v.nullish(v.array(v.string(`${name} holds something else than texts`), `${name} is not a list`));
  const one = <const T extends readonly string[]>(name: string, of: T) =>
    v.nullish(v.picklist(of, `${name} is none of ${of.join(', ')}`));
  const memory = v.object(
    {
      text: v.string('text is missing or not a text'),
      uid: text('uid'),
      kind: text('kind'),
      person: text('person'),
      date: text('date'),
      until: text('until'),
      tags: texts('tags'),
      link: text('link'),
      tender: yes('tender'),
      secret: yes('secret'),
      status: one('status', ['open', 'done', 'ended']),
      outcome: text('outcome'),
      follows: text('follows'),
      created: text('created'),
    },
    'text is missing',
  );
  const person = v.object(
    {
      name: v.string('the person has no name'),
      slug: text('slug'),
      nicknames: texts('nicknames'),
      pronouns: text('pronouns'),
      role: text('role'),
      comfort: one('comfort', ['sweet', 'flirty', 'spicy']),
      adults: yes('adults'),
      busy: text('busy'),
      zone: text('zone'),
      voiceLimit: v.nullish(
        v.pipe(
          v.number('voiceLimit is not a number'),
          v.integer('voiceLimit is not whole'),
          v.minValue(5, 'voiceLimit is under 5 seconds'),
          v.maxValue(1800, 'voiceLimit is over 30 minutes'),
        ),
      ),
      emoji: one('emoji', ['none', 'few', 'many']),
      tolerances: texts('tolerances'),
      ignores: texts('ignores'),
      default: yes('default'),
    },
    'the person has no name',
  );
  return { memory, person };
};

/** Fields that are there, each through its check. */
const given = <T extends object>(fields: { [K in keyof T]: T[K] | null | undefined }): Partial<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined)) as Partial<T>;
const checked = <T>(value: string | null | undefined, check: (text: string) => T): T | undefined =>
  value === null || value === undefined ? undefined : check(value);

const dateNamed =
  (name: string) =>
  (text: string): string => {
    const date = isoDate(text);
    if (date === undefined) throw new Problem(`${name} is not a date such as 2026-11-26 or 2026-11-26T09:00`);
    return date;
  };
const instant = (text: string): string => {
  const date = /^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:\d{2})$/.test(text) ? new Date(text) : undefined;
  if (!date || Number.isNaN(date.getTime()))
    throw new Problem('created is not an instant such as 2026-11-24T10:00:00.000Z');
  return date.toISOString();
};
const mark =
  (name: string) =>
  (text: string): string =>
    plain(text, name, { longest: 100, oneLine: true });
const slugIn = (text: string): string => {
  if (slugOf(text) !== text || text === '' || text.length > 60)
    throw new Problem('slug is not a lower-case name such as mary-ann');
  return text;
};

/** Makes the reader of lines, with the validation library that is loaded for it. */
export const lineReader = (v: Library): ((text: string) => ImportLine) => {
  const schemas = schemasOf(v);
  const parse = <T extends Valibot.GenericSchema>(schema: T, value: unknown): Valibot.InferOutput<T> => {
    const result = v.safeParse(schema, value);
    if (result.success) return result.output;
    throw new Problem(result.issues[0].message);
  };
  const personIn = (value: unknown): ImportLine => {
    const line = parse(schemas.person, value);
    const name = parseName(line.name);
    const phrases = (texts: readonly string[] | null | undefined, what: string): string[] | undefined => {
      if (texts && texts.length > 500) throw new Problem(`${what} holds more than 500`);
      return texts?.map((text) => plain(text, `one of ${what}`, { longest: 200 }));
    };
    const fields = given<Person>({
      name,
      slug: checked(line.slug, slugIn) ?? slugOf(name),
      nicknames: line.nicknames && parseNicknames(line.nicknames),
      pronouns: checked(line.pronouns, (text) => parseWords(text, 'pronouns')),
      role: checked(line.role, (text) => parseWords(text, 'role')),
      comfort: line.comfort,
      adults: line.adults,
      busy: checked(line.busy, parseBusy),
      zone: checked(line.zone, parseZone),
      voiceLimit: line.voiceLimit,
      emoji: line.emoji,
      tolerances: phrases(line.tolerances, 'tolerances'),
      ignores: phrases(line.ignores, 'ignores'),
    });
    if (fields.comfort && fields.comfort !== 'sweet' && !fields.adults)
      throw new Problem(`comfort ${fields.comfort} needs "adults":true`);
    return { person: { ...strangerNamed(name), ...fields }, given: fields, usual: line.default === true };
  };
  return (text) => {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      throw new Problem('it is not JSON');
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw new Problem('it is not an object such as {"text":"…"}');
    const { person } = value as { person?: unknown };
    if (typeof person === 'object' && person !== null) return personIn(person);
    const line = parse(schemas.memory, value);
    const date = checked(line.date, dateNamed('date'));
    const until = checked(line.until, dateNamed('until'));
    if (date && until && until.slice(0, 10) < date.slice(0, 10)) throw new Problem('until is before date');
    return {
      memory: {
        text: parseMemoryText(line.text, 'text'),
        ...given<Omit<NewMemory, 'text'>>({
          uid: checked(line.uid, mark('uid')),
          kind: checked(line.kind, kindNamed),
          person: line.person,
          date,
          until,
          tags: line.tags && parseTags(line.tags),
          link: checked(line.link, parseLink),
          tender: line.tender,
          secret: line.secret,
          status: line.status,
          outcome: checked(line.outcome, parseOutcome),
          follows: checked(line.follows, mark('follows')),
          created: checked(line.created, instant),
        }),
      },
    };
  };
};

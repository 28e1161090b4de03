import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type * as Valibot from 'valibot';
import { Problem } from '../model/problem.js';
import type { Places } from '../places.js';
import { finderOf } from '../rules/finder.js';
import { credits, rules } from '../rules/index.js';
import { flawOf, type OwnRule, ownFamilies, ownRule, ownSeverities } from '../rules/own.js';
import type { Rule } from '../rules/rule.js';
import { type Path, readYamlFile, type YamlFile } from '../sources/yaml-file.js';
import { nearest } from '../text/nearest.js';

/** More rules than anybody writes; a folder with more is some other folder. */
const most = 200;

const expected = {
  file: 'a rule is a file that ends in .yaml',
  shape: 'a rule is a handful of fields, each a text or a list of texts',
};

type Library = typeof Valibot;

const fields = ['id', 'family', 'severity', 'says', 'why', 'phrases', 'unless', 'bad', 'fine', 'better'];

/** What a rule of one's own looks like; each message goes on from "file:line". */
const schemaOf = (v: Library) => {
  const text = (name: string, longest: number) =>
    v.pipe(
      v.string(`${name} is not a text`),
      v.trim(),
      v.minLength(1, `${name} is empty`),
      v.maxLength(longest, `${name} is longer than ${longest} characters`),
      v.regex(/^[^\n\t]*$/, `${name} is more than one line`),
      v.regex(/^[^\u0000-\u001F\u007F-\u009F]*$/, `${name} holds a control character`),
    );
  const texts = (name: string, least: number) =>
    v.pipe(
      v.array(text(`one of ${name}`, 200), `${name} is missing or not a list`),
      v.minLength(least, `${name} has no entry`),
      v.maxLength(500, `${name} has more than 500 entries`),
    );
  const said = (name: string) =>
    v.pipe(
      text(name, 300),
      v.check((words) => !/\{(?!match\}|name\})/.test(words), `${name} has a slot other than {match} and {name}`),
    );
  const phraseList = (name: string, least: number) =>
    v.pipe(
      texts(name, least),
      v.rawCheck(({ dataset, addIssue }) => {
        if (!dataset.typed) return;
        for (const [at, phrase] of dataset.value.entries()) {
          const flaw = flawOf(phrase);
          if (flaw)
            addIssue({
              message: `${name}: the phrase ${flaw}`,
              path: [{ type: 'array', origin: 'value', input: dataset.value, key: at, value: phrase }],
            });
        }
      }),
    );
  return v.object(
    {
      id: v.pipe(
        text('id', 60),
        v.regex(
          /^[a-z][a-z0-9-]*\/[a-z0-9][a-z0-9-]*$/,
          'id is not like ours/late-again: category/name, small letters',
        ),
        v.check((id) => !/^(?:safety|credit)\//.test(id), 'id has a category that is not for rules of your own'),
        v.check((id) => ![...rules, ...credits].some((rule) => rule.id === id), 'id is that of a built-in rule'),
      ),
      family: v.picklist(ownFamilies, `family is none of ${ownFamilies.join(', ')}`),
      severity: v.picklist(ownSeverities, `severity is none of ${ownSeverities.join(', ')}`),
      says: said('says'),
      why: said('why'),
      phrases: phraseList('phrases', 1),
      unless: v.optional(phraseList('unless', 0)),
      bad: texts('bad', 1),
      fine: texts('fine', 1),
      better: texts('better', 1),
    },
    'is not a rule: it has no fields',
  );
};

const mendOf = (message: string): string =>
  message.startsWith('id')
    ? 'for example: id: ours/late-again'
    : message.includes('phrase')
      ? 'for example: you (always|never) text'
      : 'textcoach rules test --help shows a whole rule';

/** The rules in a file. @throws Problem that names file, line and mend */
export const rulesInFile = async (path: string, name: string): Promise<Rule[]> => {
  const file = await readYamlFile(path, name, expected);
  const v = await import('valibot');
  const schema = schemaOf(v);
  const listed = Array.isArray(file.value);
  const values: unknown[] = listed ? (file.value as unknown[]) : [file.value];
  if (values.length === 0 || file.value === null || file.value === undefined)
    throw new Problem(`${name}:1 holds no rule`, 'textcoach rules test --help shows a whole rule');
  if (values.length > most) throw new Problem(`${name}:1 holds more than ${most} rules`, 'keep the ones you use');
  const found = values.map((value, at) => {
    const around: Path = listed ? [at] : [];
    checkFields(value, file, around, name);
    const result = v.safeParse(schema, value, { abortEarly: true });
    if (!result.success) {
      const [issue] = result.issues;
      const where = [...around, ...(issue.path ?? []).map(({ key }) => key as string | number)];
      throw new Problem(`${name}:${file.lineOf(where)} ${issue.message}`, mendOf(issue.message));
    }
    const rule = ownRule(result.output as OwnRule);
    compile(rule, result.output as OwnRule, (path) => `${name}:${file.lineOf([...around, ...path])}`);
    return rule;
  });
  const twice = found.findIndex(({ id }, at) => found.findIndex((other) => other.id === id) !== at);
  if (twice !== -1)
    throw new Problem(`${name}:${file.lineOf([twice, 'id'])} has the id of a rule above`, 'rename one of them');
  return found;
};

/** Fields that no rule has are slips, and a rule that lost one would find something else than is meant. */
const checkFields = (value: unknown, file: YamlFile, around: Path, name: string): void => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  for (const field of Object.getOwnPropertyNames(value)) {
    if (fields.includes(field)) continue;
    const close = nearest(field, fields);
    throw new Problem(
      `${name}:${file.lineOf([...around, field])} has a field that no rule has`,
      close ? `did you mean ${close}?` : `the fields are ${fields.join(', ')}`,
    );
  }
};

/** Phrases may be well written and still begin with anything. @param place names file and line of a part of the rule */
const compile = (rule: Rule, { phrases, unless = [] }: OwnRule, place: (path: Path) => string): void => {
  try {
    finderOf([rule]);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const told = (phrase: string): boolean => error.message.includes(`"${phrase}"`);
    const path: Path = phrases.some(told) ? ['phrases', phrases.findIndex(told)] : ['unless', unless.findIndex(told)];
    throw new Problem(`${place(path)} ${error.message}`, 'begin it with a word that must be there');
  }
};

/** The user's own rules, from every .yaml file of their folder, by name. @throws Problem for the first that is wrong */
export const ownRules = async ({ rules: folder }: Places): Promise<readonly Rule[]> => {
  const names = readdirSync(folder)
    .filter((name) => /\.ya?ml$/.test(name) && !name.startsWith('.'))
    .sort();
  if (names.length > most) throw new Problem(`${folder} holds more than ${most} files`, 'keep the ones you use');
  const found: Rule[] = [];
  for (const name of names) {
    const path = join(folder, name);
    for (const rule of await rulesInFile(path, path)) {
      if (found.some(({ id }) => id === rule.id))
        throw new Problem(`${path} has the id ${rule.id}, as another file of yours`, 'rename one of them');
      found.push(rule);
    }
  }
  return found;
};

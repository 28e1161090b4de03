import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import type { Outline } from '../coach/outline.js';
import type { Template } from '../coach/template.js';
import { Problem } from '../model/problem.js';
import schema from '../model/template.schema.json' with { type: 'json' };
import { readYamlFile, type YamlFile } from '../sources/yaml-file.js';
import { nearest } from '../text/nearest.js';
import type { Session } from './session.js';

/** The folders of words. */
export const shelves = ['alternatives', 'ideas', 'banter', 'voice'] as const;
type Shelf = (typeof shelves)[number];

/** Words of the user's own, by folder. */
export interface OwnTemplates {
  readonly alternatives: readonly Template[];
  readonly ideas: readonly Template[];
  readonly banter: readonly Template[];
  readonly voice: readonly Outline[];
}

const none: OwnTemplates = { alternatives: [], ideas: [], banter: [], voice: [] };

const expected = {
  file: 'words of your own stand in a file that ends in .yaml',
  shape: 'an entry is a handful of fields, each a text or a list of texts',
};
const shown = 'textcoach templates lint --help shows a whole entry';

/** Which folder a file belongs to: the one it is in, or what the fields of its first entry tell. */
const shelfOf = (path: string, entries: readonly unknown[]): Shelf => {
  const folder = basename(dirname(path));
  const named = shelves.find((shelf) => shelf === folder);
  if (named) return named;
  const first = entries[0];
  const has = (field: string): boolean => typeof first === 'object' && first !== null && Object.hasOwn(first, field);
  if (has('open') || has('points')) return 'voice';
  if (has('why') || has('principle')) return 'ideas';
  return has('mood') || has('turns') ? 'banter' : 'alternatives';
};

/** What a validator found first, as words that go on from "file:line". */
const saidOf = ({ keyword, params, instancePath, message }: ErrorObject, entry: unknown): readonly [string, string] => {
  const field = instancePath.split('/').slice(2).join(' ') || 'it';
  if (keyword === 'additionalProperties') {
    const known = Object.keys(typeof entry === 'object' && entry !== null ? entry : {});
    const close = nearest(
      String(params.additionalProperty),
      fieldNames.filter((name) => !known.includes(name)),
    );
    return [
      `has a field that no such entry has: ${params.additionalProperty}`,
      close ? `did you mean ${close}?` : shown,
    ];
  }
  if (keyword === 'required') return [`has no ${params.missingProperty}`, shown];
  if (keyword === 'enum') return [`${field} is none of ${(params.allowedValues as string[]).join(', ')}`, shown];
  if (keyword === 'pattern' && field === 'id')
    return ['id is not like family/name, in small letters', 'for example: id: generic/my-own-question'];
  if (keyword === 'oneOf' && field === 'it') return ['has neither text nor turns, or both', shown];
  return [`${field} ${message ?? 'is not as it should be'}`, shown];
};
const fieldNames = [
  ...new Set(
    Object.values(schema.$defs).flatMap((definition) =>
      'properties' in definition ? Object.keys(definition.properties) : [],
    ),
  ),
];

let validators: Map<Shelf, ValidateFunction> | undefined;
const validatorOf = async (shelf: Shelf): Promise<ValidateFunction> => {
  if (!validators) {
    const { Ajv2020 } = await import('ajv/dist/2020.js');
    const ajv = new Ajv2020({ allErrors: false });
    ajv.addSchema(schema, 'templates');
    validators = new Map(shelves.map((name) => [name, ajv.compile({ $ref: `templates#/$defs/${name}` })]));
  }
  return validators.get(shelf) as ValidateFunction;
};

/** One file of words: its folder, its entries, and where each stands. */
export interface TemplateFile {
  readonly shelf: Shelf;
  readonly entries: readonly (Template | Outline)[];
  /** The line of an entry, from 1. */
  lineOf(at: number): number;
}

/** Reads and checks the shape of a file. @throws Problem that names file, line and mend */
export const templatesInFile = async (path: string, name: string): Promise<TemplateFile> => {
  const file: YamlFile = await readYamlFile(path, name, expected);
  const entries = Array.isArray(file.value) ? (file.value as unknown[]) : undefined;
  if (!entries || entries.length === 0) throw new Problem(`${name}:1 is not a list of entries`, shown);
  const shelf = shelfOf(path, entries);
  const validate = await validatorOf(shelf);
  if (!validate(file.value)) {
    const error = validate.errors?.[0] as ErrorObject;
    const at = error.instancePath
      .split('/')
      .slice(1)
      .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
    const [says, mend] = saidOf(error, entries[Number(at[0] ?? 0)]);
    throw new Problem(`${name}:${file.lineOf(at)} ${says}`, mend);
  }
  const typed = entries as (Template | Outline)[];
  const twice = typed.findIndex(({ id }, at) => typed.findIndex((other) => other.id === id) !== at);
  if (twice >= 0)
    throw new Problem(`${name}:${file.lineOf([twice, 'id'])} has the id of an entry above`, 'rename one of them');
  return { shelf, entries: typed, lineOf: (at) => file.lineOf([at]) };
};

const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /^[^.].*\.ya?ml$/.test(name))
        .sort()
        .map((name) => join(folder, name))
    : [];

/** The user's own words; nothing is loaded when there are none. A file that is wrong is left out, and said. */
export const ownTemplatesIn = async (session: Session): Promise<OwnTemplates> => {
  const { templates } = session.places();
  if (!existsSync(templates)) return none;
  const found: Record<Shelf, (Template | Outline)[]> = { alternatives: [], ideas: [], banter: [], voice: [] };
  for (const shelf of shelves)
    for (const path of filesIn(join(templates, shelf)))
      try {
        found[shelf].push(...(await templatesInFile(path, path)).entries);
      } catch (error) {
        // The words of one file are no reason to go without a critique.
        if (!(error instanceof Problem)) throw error;
        session.note(`${error.message}: its words are left out. textcoach templates lint says more.`);
      }
  return found as unknown as OwnTemplates;
};

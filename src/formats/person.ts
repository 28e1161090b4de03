import type { Person } from '../model/person.js';
import { columns, pageWidth } from './columns.js';
import { safe } from './safe.js';
import { wrap } from './wrap.js';

const line = (text: string): string => safe(text, { oneLine: true });

const lasting = (seconds: number): string =>
  seconds < 60
    ? `${seconds}s`
    : `${Math.floor(seconds / 60)}m${seconds % 60 === 0 ? '' : String(seconds % 60).padStart(2, '0')}`;

const factsOf = (person: Person): [string, string | undefined][] => [
  ['nicknames', person.nicknames.join(', ') || undefined],
  ['pronouns', person.pronouns],
  ['role', person.role],
  ['comfort', person.comfort],
  ['busy', person.busy],
  ['zone', person.zone],
  ['voice', person.voiceLimit === undefined ? undefined : `up to ${lasting(person.voiceLimit)}`],
  ['emoji', person.emoji],
  ['accepts', [...person.tolerances, ...person.ignores].join(', ') || undefined],
];

/** One person a line; * marks the default. */
export const personList = (people: readonly Person[], usual: string | undefined, wide: number | undefined): string =>
  columns(
    people.map((person) => [
      person.slug === usual ? '*' : ' ',
      line(person.name),
      line(person.slug),
      line(person.pronouns ?? ''),
      line(person.role ?? ''),
      person.comfort,
      line(person.nicknames.join(', ')),
    ]),
    pageWidth(wide),
  );

/** Everything that is kept about a person. */
export const personPage = (
  person: Person,
  usual: boolean,
  counts: { memories: number },
  wide: number | undefined,
): string => {
  const facts = factsOf(person).flatMap(([name, fact]) => {
    if (fact === undefined) return [];
    const [first = '', ...rest] = wrap(line(fact), pageWidth(wide) - 13);
    return [`  ${name.padEnd(11)}${first}`, ...rest.map((more) => `${' '.repeat(13)}${more}`)];
  });
  return [
    `${line(person.name)}${usual ? '  (whom you text when no name is given)' : ''}`,
    ...facts,
    `  ${'memories'.padEnd(11)}${counts.memories}`,
  ].join('\n');
};

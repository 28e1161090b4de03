import type { Suggestion } from '../history/suggest.js';
import { pageWidth } from './columns.js';
import { safe } from './safe.js';
import { shown } from './when.js';
import { indented } from './wrap.js';

interface Look {
  readonly columns: number | undefined;
  readonly now: Date;
}

const line = (text: string): string => safe(text, { oneLine: true });

/** 'Sam, Tue 24 Nov: “I passed!!”' */
const quoted = ({ by, at, quote }: Suggestion, now: Date): string =>
  `${line(by)}, ${shown(at.slice(0, 10), now)}: “${line(quote)}”`;

/** One candidate to decide about: where it stands among them, what would be kept, and what it comes from. */
export const suggestionCard = (
  one: Suggestion,
  { place, of, columns, now }: Look & { readonly place: number; readonly of: number },
): string => {
  const width = pageWidth(columns);
  const facts = [
    `${place} of ${of}`,
    one.kind,
    one.date && shown(one.date, now),
    one.tender && 'tender: never offered',
  ];
  return [
    '',
    ...indented(facts.filter(Boolean).join(' · '), width, ''),
    ...indented(line(one.text), width, '  '),
    ...indented(quoted(one, now), width, '  '),
  ].join('\n');
};

/** All candidates, numbered, each with its quote beneath. */
export const suggestionList = (all: readonly Suggestion[], { columns, now }: Look): string => {
  const width = pageWidth(columns);
  return all
    .flatMap((one, i) => {
      const number = `${i + 1}. `.padStart(String(all.length).length + 2);
      const facts = [one.kind, line(one.text), one.date && shown(one.date, now), one.tender && 'tender'];
      return [
        ...indented(facts.filter(Boolean).join(' · '), width, number),
        ...indented(quoted(one, now), width, ' '.repeat(number.length)),
      ];
    })
    .join('\n');
};

/** Characters that JSON lets stand as they are, and that a terminal obeys. */
const acting = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFFF9-\uFFFB]/g;

/** All candidates as one line of JSON that no terminal acts on; `person` is a slug. */
export const suggestionsJson = (person: string, all: readonly Suggestion[]): string =>
  JSON.stringify({ schemaVersion: 1, person, suggestions: all }).replace(
    acting,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

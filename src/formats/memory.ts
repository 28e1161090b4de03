import type { Memory } from '../model/memory.js';
import { columns, pageWidth } from './columns.js';
import { safe } from './safe.js';
import { shown } from './when.js';
import { indented } from './wrap.js';

/** How memories are put on a page. */
export interface MemoryLook {
  readonly columns?: number | undefined;
  readonly now: Date;
  /** Show the words of tender and secret ones too. */
  readonly all?: boolean;
}

const line = (text: string): string => safe(text, { oneLine: true });

/** A tender or secret memory's words are not for a screen that others may see, unless asked for. */
const isCovered = (memory: Memory, all: boolean | undefined): boolean => !all && (memory.tender || memory.secret);

const marksOf = ({ tender, secret, status }: Memory): string =>
  [tender && 'tender', secret && 'secret', status !== 'open' && status].filter(Boolean).join(', ');

const rowOf = (memory: Memory, { now, all }: MemoryLook): string[] => {
  const marks = marksOf(memory);
  const words = isCovered(memory, all) ? '' : line(memory.text);
  return [
    `#${memory.id}`,
    memory.person ?? '',
    memory.kind,
    memory.date === undefined ? '' : shown(memory.date, now),
    `${marks && `(${marks}) `}${words}`.trim(),
  ];
};

/** One memory a line. */
export const memoryList = (memories: readonly Memory[], look: MemoryLook): string =>
  columns(
    memories.map((memory) => rowOf(memory, look)),
    pageWidth(look.columns),
  );

/** Everything about one memory. */
export const memoryPage = (memory: Memory, { columns: wide, now }: MemoryLook): string => {
  const about = [memory.person, memory.kind, memory.date && shown(memory.date, now), marksOf(memory)].filter(Boolean);
  const facts: [string, string | undefined][] = [
    ['until', memory.until && shown(memory.until, now)],
    ['tags', memory.tags.join(', ') || undefined],
    ['link', memory.link],
    ['outcome', memory.outcome],
    ['kept', shown(memory.created.slice(0, 10), now)],
  ];
  return [
    `#${memory.id}  ${about.join(' · ')}`,
    '',
    ...indented(safe(memory.text), pageWidth(wide), '  '),
    '',
    ...facts.flatMap(([name, fact]) =>
      fact === undefined ? [] : indented(safe(fact), pageWidth(wide), `  ${name.padEnd(9)}`),
    ),
  ].join('\n');
};

/** What was kept, in one line to be checked: `#42 · sam · event · Thu 26 Nov 09:00`. */
export const memoryLine = (memory: Memory, now: Date): string => {
  const date = memory.date && shown(memory.date, now);
  const until = memory.until && `until ${shown(memory.until, now)}`;
  return [`#${memory.id}`, memory.person, memory.kind, date, until, marksOf(memory)].filter(Boolean).join(' · ');
};

/** A memory as JSON: the words of tender and secret ones are null unless asked for. */
export const memoryJson = (memory: Memory, all: boolean): object =>
  isCovered(memory, all) ? { ...memory, text: null, outcome: null, link: null, tags: [] } : memory;

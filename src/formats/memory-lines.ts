import type { Memory } from '../model/memory.js';
import type { Person } from '../model/person.js';

/** People and memories as JSON Lines: people first, then memories, oldest first; everything but the short numbers. */
export const memoryLines = (
  people: readonly Person[],
  usual: string | undefined,
  memories: readonly Memory[],
): string[] => [
  ...people.map((person) => JSON.stringify({ person: { ...person, ...(person.slug === usual && { default: true }) } })),
  ...memories.map(({ id: _, ...memory }) => JSON.stringify(memory)),
];

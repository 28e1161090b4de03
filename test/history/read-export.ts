import { expect } from 'vitest';
import type { Around, Found, Parser } from '../../src/history/parser.js';
import { isSkipped } from '../../src/history/parser.js';
import { type Message, messageKinds } from '../../src/model/message.js';
import { Problem } from '../../src/model/problem.js';
import { chunked, mutated } from './mutate.js';

/** Where the user's clock is two hours ahead of UTC, so that a wall time cannot pass for an instant. */
export const wallTime = (utc: number): string => new Date(utc + 2 * 3_600_000).toISOString().slice(0, 19);

export const aroundOf = (name: string): Around => ({ name, wallTime });

/** What a parser finds in a text that comes in small pieces. */
export const found = (parser: Parser, text: string, name: string, seed = 1): Found[] => [
  ...parser(chunked(text, seed, 200), aroundOf(name)),
];

/** The messages only. */
export const messages = (parser: Parser, text: string, name: string, seed = 1): Message[] =>
  found(parser, text, name, seed).filter((one) => !isSkipped(one)) as Message[];

/** What comes before a file is refused, and whether it is refused with a Problem. */
export const untilRefused = (parser: Parser, chunks: Iterable<string>, name: string) => {
  const before: Found[] = [];
  try {
    for (const one of parser(chunks, aroundOf(name))) before.push(one);
  } catch (error) {
    expect(error).toBeInstanceOf(Problem);
    return { before, refused: error as Problem };
  }
  return { before, refused: undefined };
};

/** A thousand damaged copies of a file: each gives whole messages, or is refused with a Problem. @returns those refused */
export const survives = (parser: Parser, text: string, name: string): number => {
  let refused = 0;
  for (let seed = 0; seed < 1000; seed += 1) {
    const outcome = untilRefused(parser, chunked(mutated(text, seed), seed, 500), name);
    if (outcome.refused) refused += 1;
    for (const one of outcome.before)
      if (!isSkipped(one)) {
        expect(one.wall).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/);
        expect(messageKinds).toContain(one.kind);
        for (const text of [one.chat, one.author, one.text]) expect(typeof text).toBe('string');
      }
  }
  return refused;
};

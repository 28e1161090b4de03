import { daysBetween } from '../../model/clock.js';
import type { Suggestion } from './shapes.js';

/** A suggestion with its weight. */
export interface Weighed {
  readonly suggestion: Suggestion;
  readonly weight: number;
}

/** What the choice is made by. */
interface Wanted {
  /** Texts kept already. */
  readonly known: readonly string[];
  /** Wall time of the last message. */
  readonly last: string;
  readonly limit: number;
  /** The partner's name: it tells no two memories apart. */
  readonly call: string;
}

const small = new Set(
  'the a an and of in on at for with to is has my our me their his her that this who got she he they we it'.split(' '),
);
const gistOf = (text: string, call: string): ReadonlySet<string> =>
  new Set(
    (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
      .filter((word) => word.length > 1 && !small.has(word) && word !== call.toLowerCase())
      .map((word) => word.replace(/(?:ing|es|s)$/, '')),
  );

/** How much of the shorter of two texts the other one says. */
const overlap = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  const least = Math.min(one.size, other.size);
  return least === 0 ? 0 : [...one].filter((word) => other.has(word)).length / least;
};
const isSame = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  overlap(one, other) > 0.74 && Math.min(one.size, other.size) * 3 >= Math.max(one.size, other.size);

/** The same trouble or the same laugh, told on. */
const isOneTalk = (one: Suggestion, other: Suggestion): boolean =>
  one.kind === other.kind &&
  one.kind !== 'person' &&
  Math.abs(Date.parse(`${one.at}Z`) - Date.parse(`${other.at}Z`)) < 1_800_000;

/** An event long over is hardly worth keeping any more. Days. */
const over = 30;

/**
 * The best first and of every kind: each of a kind that stands already weighs less. What is known, or says the same as a
 * better one, is left out.
 */
export const chosen = (all: readonly Weighed[], { known, last, limit, call }: Wanted): Suggestion[] => {
  const taken: ReadonlySet<string>[] = known.map((text) => gistOf(text, call));
  const byKind = new Map<string, number>();
  let rest = all.map(({ suggestion, weight }) => {
    const { kind, date, at } = suggestion;
    const gone = kind === 'event' && daysBetween(date ?? at, last) > over;
    return { suggestion, weight: gone ? weight - 2 : weight, gist: gistOf(suggestion.text, call) };
  });
  const out: Suggestion[] = [];
  while (out.length < limit && rest.length > 0) {
    rest = rest.filter(
      ({ gist, suggestion }) =>
        !taken.some((other) => isSame(gist, other)) && !out.some((other) => isOneTalk(suggestion, other)),
    );
    let best: (typeof rest)[number] | undefined;
    let most = Number.NEGATIVE_INFINITY;
    for (const candidate of rest) {
      const value = candidate.weight - 1.2 * (byKind.get(candidate.suggestion.kind) ?? 0);
      if (value > most) {
        most = value;
        best = candidate;
      }
    }
    if (!best) break;
    const { kind } = best.suggestion;
    byKind.set(kind, (byKind.get(kind) ?? 0) + 1);
    taken.push(best.gist);
    out.push(best.suggestion);
    rest = rest.filter((candidate) => candidate !== best);
  }
  return out;
};

import { DamerauLevenshteinDistance } from 'natural/lib/natural/distance/levenshtein_distance.js';

/** Edits that turn one word into another: letters put in, left out, changed, or two neighbours swapped. */
export const editsBetween = (a: string, b: string): number => DamerauLevenshteinDistance(a, b, { restricted: true });

/** The candidate that a mistyped word most likely meant; undefined when none is near (a third of its length, at least 2). */
export const nearest = (word: string, candidates: Iterable<string>): string | undefined => {
  const typed = word.toLowerCase();
  let best: string | undefined;
  let fewest = Math.max(2, Math.floor(typed.length / 3)) + 1;
  for (const candidate of candidates) {
    const edits = editsBetween(typed, candidate.toLowerCase());
    if (edits < fewest) {
      fewest = edits;
      best = candidate;
    }
  }
  return best;
};

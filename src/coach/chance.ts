/** A number in [0, 1) that depends on the words and the seed alone: the same everywhere, every time (FNV-1a, mixed). */
export const chance = (words: string, seed: number): number => {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = 0; i < words.length; i += 1) hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
};

/** The items in an order that the seed decides. */
export const shuffled = <T>(items: readonly T[], key: (item: T) => string, seed: number): T[] =>
  items
    .map((item) => ({ item, at: chance(key(item), seed) }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);

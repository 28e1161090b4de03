/** FNV-1a over UTF-16 units, from `seed`: 32 bits, unsigned. */
export const hashOf = (text: string, seed = 0x811c9dc5): number => {
  let hash = seed;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
};

/** One number of two: the order counts. */
export const joined = (a: number, b: number): number => {
  const mixed = Math.imul(a ^ (a >>> 15), 0x2c1b3c6d) + Math.imul(b, 0x297a2d39);
  return (mixed ^ (mixed >>> 13)) >>> 0;
};

/** Spreads the bits of a number, so that its lowest ones may name a row. */
export const spread = (hash: number): number => {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return (mixed ^ (mixed >>> 16)) >>> 0;
};

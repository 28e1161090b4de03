/** A small generator of numbers in [0, 1) that is the same for the same seed (mulberry32). */
export const chanceFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const odd = [
  '\0',
  '\uFEFF',
  '\u200E',
  '\uD83D',
  '"',
  '{',
  '[',
  '<',
  '>',
  '&',
  '\\',
  ',',
  ':',
  '\n',
  '\r\n',
  '9'.repeat(40),
  '\u202E',
];

/** The text with one to eight things gone wrong: cut off, pieces lost, doubled, swapped or strange. */
export const mutated = (text: string, seed: number): string => {
  const chance = chanceFrom(seed);
  const upTo = (limit: number): number => Math.floor(chance() * (limit + 1));
  let out = text;
  for (let times = 1 + upTo(7); times > 0; times -= 1) {
    const from = upTo(out.length);
    const to = Math.min(out.length, from + upTo(40));
    const how = upTo(5);
    if (how === 0) out = out.slice(0, from);
    else if (how === 1) out = out.slice(0, from) + out.slice(to);
    else if (how === 2) out = out.slice(0, to) + out.slice(from);
    else if (how === 3) out = out.slice(0, from) + odd[upTo(odd.length - 1)] + out.slice(from);
    else if (how === 4) out = out.slice(0, from) + odd[upTo(odd.length - 1)] + out.slice(to);
    else out = out.slice(0, from) + [...out.slice(from, to)].reverse().join('') + out.slice(to);
  }
  return out;
};

/** The text in chunks of one to `longest` characters, cut without regard for what is cut. */
export function* chunked(text: string, seed: number, longest = 64): Generator<string> {
  const chance = chanceFrom(seed);
  for (let from = 0; from < text.length; ) {
    const to = from + 1 + Math.floor(chance() * longest);
    yield text.slice(from, to);
    from = to;
  }
}

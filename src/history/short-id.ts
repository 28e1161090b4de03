/**
 * A short name for a text that has none of its own: 64 bits as 16 hexadecimal digits, the same for the same text on
 * every machine. Among a million texts, two share one about once in forty million histories; it is no secret.
 */
export const shortId = (text: string): string => {
  let left = 0x243f6a88;
  let right = 0x13198a2e;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    left = Math.imul(left ^ unit, 0x9e3779b1);
    right = Math.imul(right ^ unit, 0x85ebca77);
    // High bits of each come down, so that two texts cannot meet in both for the same reason.
    left ^= left >>> 15;
    right ^= right >>> 13;
  }
  const mix = (a: number, b: number): number => {
    let mixed = Math.imul(a ^ (a >>> 16), 0x7feb352d) ^ Math.imul(b ^ (b >>> 15), 0x846ca68b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return (mixed ^ (mixed >>> 16)) >>> 0;
  };
  return [mix(left, right), mix(right ^ text.length, left)].map((half) => half.toString(16).padStart(8, '0')).join('');
};

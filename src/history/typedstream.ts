/** How a string begins in a typed stream: its type, "+", after the two bytes that announce a type. */
const opening = [0x84, 0x01, 0x2b] as const;

/** Bytes of one character of UTF-8 by its first byte; 0 for a byte that cannot be first. */
const widthOf = (byte: number): number =>
  byte < 0x80 ? 1 : byte < 0xc2 ? 0 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : byte < 0xf5 ? 4 : 0;

/**
 * The words in the `attributedBody` of a message, an archive of Apple's old "typed stream" kind: the first string in it,
 * without the marks (U+FFFC) that stand for attachments. After the opening comes its length in one byte, or 0x81 and two
 * bytes, or 0x82 and four, the lowest first. What follows the string begins with 0x86 0x84; where the length says more
 * than there is (seen in real blobs), the string ends there. Undefined when there is no string.
 */
export const typedstreamText = (blob: Uint8Array): string | undefined => {
  const start = blob.findIndex((_, at) => opening.every((byte, offset) => blob[at + offset] === byte));
  if (start === -1) return undefined;
  let at = start + opening.length;
  const byte = (offset: number): number => blob[at + offset] ?? 0;
  const mark = byte(0);
  const wide = mark === 0x81 ? 2 : mark === 0x82 ? 4 : 0;
  let length = wide === 0 ? mark : byte(1) + byte(2) * 256;
  if (wide === 4) length += byte(3) * 65_536 + byte(4) * 16_777_216;
  if (at >= blob.length || (wide === 0 && mark > 0x82)) return undefined;
  at += 1 + wide;
  const limit = Math.min(blob.length, at + length);
  let end = at;
  while (end < limit) {
    // 0x86 0x84 may be inside a character ("ↄ"), never at the start of one.
    if (blob[end] === 0x86 && blob[end + 1] === 0x84) break;
    end += Math.max(1, widthOf(blob[end] as number));
  }
  return new TextDecoder().decode(blob.subarray(at, Math.min(end, limit))).replaceAll('\uFFFC', '');
};

/** What the learned reading knows of one family. */
export interface FamilyWeights {
  readonly id: string;
  readonly bias: number;
  /** What one step of a stored weight stands for. */
  readonly step: number;
  /** Probability = logistic(slope × sum + offset): fitted on texts whose hand was held out. */
  readonly slope: number;
  readonly offset: number;
  /** The probability from which it is said at all, and from which it is a warning (never, above 1). */
  readonly said: number;
  readonly warning: number;
}

/** A trained reading: for each bucket of the hash a row with one weight a family. */
export interface Weights {
  readonly families: readonly FamilyWeights[];
  /** Buckets, a power of two. */
  readonly buckets: number;
  /** buckets × families, −127 to 127. */
  readonly rows: Int8Array;
}

/** The bytes of a reading: the length of a JSON head in ASCII, the head, then the rows. */
export const encodeWeights = ({ families, buckets, rows }: Weights): Uint8Array => {
  const head = JSON.stringify({ families, buckets });
  const bytes = new Uint8Array(4 + head.length + rows.length);
  new DataView(bytes.buffer).setUint32(0, head.length, true);
  for (let i = 0; i < head.length; i += 1) bytes[4 + i] = head.charCodeAt(i);
  bytes.set(new Uint8Array(rows.buffer, rows.byteOffset, rows.length), 4 + head.length);
  return bytes;
};

/** Reads what `encodeWeights` wrote, without copying the rows. @throws RangeError when the bytes are cut short */
export const decodeWeights = (bytes: Uint8Array): Weights => {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const head = String.fromCharCode(...bytes.subarray(4, 4 + length));
  const { families, buckets } = JSON.parse(head) as Pick<Weights, 'families' | 'buckets'>;
  const rows = new Int8Array(bytes.buffer, bytes.byteOffset + 4 + length, buckets * families.length);
  return { families, buckets, rows };
};

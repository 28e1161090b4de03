/*
 * A file of numbers: four bytes for the length of its head, the head as JSON, and the numbers one list after the other.
 * Large matrices are kept as bytes with one scale a column (or a row, for a table that is looked up row by row).
 */

/** A list of numbers with its shape, as it is used. */
export interface Matrix {
  readonly shape: readonly number[];
  readonly values: Float32Array;
}

/** A table of bytes, each row with a scale of its own: looked up by row, so that it need not be spread out whole. */
interface Table {
  readonly columns: number;
  readonly scales: Float32Array;
  readonly bytes: Int8Array;
}

interface Entry {
  readonly name: string;
  readonly shape: readonly number[];
  readonly kind: 'plain' | 'columns' | 'rows';
}

/** What a file holds beside the numbers. */
export type Head = Readonly<Record<string, unknown>>;

const sizeOf = (shape: readonly number[]): number => shape.reduce((product, length) => product * length, 1);

/** Bytes for a matrix, a scale for each column or row: the largest of it is 127 steps from zero. */
const stepsOf = ({ shape, values }: Matrix, by: 'columns' | 'rows'): readonly [Float32Array, Int8Array] => {
  const columns = shape[shape.length - 1] as number;
  const scaleAt = (i: number): number => (by === 'columns' ? i % columns : Math.floor(i / columns));
  const scales = new Float32Array(by === 'columns' ? columns : values.length / columns);
  values.forEach((value, i) => {
    scales[scaleAt(i)] = Math.max(scales[scaleAt(i)] as number, Math.abs(value) / 127);
  });
  return [scales, Int8Array.from(values, (value, i) => Math.round(value / (scales[scaleAt(i)] || 1)))];
};

/** Writes matrices: those of `columns` and `rows` as bytes, the others as they are. */
export const encodeFile = (
  head: Head,
  matrices: Readonly<Record<string, Matrix>>,
  kindOf: (name: string) => Entry['kind'],
): Uint8Array => {
  const parts: Uint8Array[] = [];
  const entries = Object.entries(matrices).map(([name, matrix]): Entry => {
    const kind = kindOf(name);
    const lists = kind === 'plain' ? [matrix.values] : stepsOf(matrix, kind);
    for (const list of lists) parts.push(new Uint8Array(list.buffer, list.byteOffset, list.byteLength));
    return { name, shape: matrix.shape, kind };
  });
  const told = new TextEncoder().encode(JSON.stringify({ ...head, entries }));
  const bytes = new Uint8Array(4 + told.length + parts.reduce((sum, { length }) => sum + length, 0));
  new DataView(bytes.buffer).setUint32(0, told.length, true);
  bytes.set(told, 4);
  let at = 4 + told.length;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
};

/** What `encodeFile` wrote. */
export interface Decoded {
  readonly head: Head;
  /** A matrix by its name. @throws when there is none */
  readonly matrix: (name: string) => Matrix;
  /** A table kept by rows, by its name. @throws when there is none */
  readonly table: (name: string) => Table;
}

/** Reads a file of numbers. @throws SyntaxError when it is cut short */
export const decodeFile = (bytes: Uint8Array): Decoded => {
  const short = new SyntaxError('a file of numbers is cut short');
  if (bytes.length < 4) throw short;
  const long = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  if (bytes.length < 4 + long) throw short;
  const { entries, ...head } = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + long))) as Head & {
    readonly entries: readonly Entry[];
  };
  let at = 4 + long;
  const take = (length: number): ArrayBuffer => {
    if (at + length > bytes.length) throw short;
    at += length;
    // Copied, so that numbers of four bytes stand where they can be read.
    return new Uint8Array(bytes.subarray(at - length, at)).buffer;
  };
  const matrices = new Map<string, Matrix>();
  const tables = new Map<string, Table>();
  for (const { name, shape, kind } of entries) {
    const size = sizeOf(shape);
    if (kind === 'plain') {
      matrices.set(name, { shape, values: new Float32Array(take(4 * size)) });
      continue;
    }
    const columns = shape[shape.length - 1] as number;
    const scales = new Float32Array(take(4 * (kind === 'columns' ? columns : size / columns)));
    const steps = new Int8Array(take(size));
    if (kind === 'rows') {
      tables.set(name, { columns, scales, bytes: steps });
      continue;
    }
    const values = new Float32Array(size);
    for (let row = 0; row < size; row += columns)
      for (let column = 0; column < columns; column += 1)
        values[row + column] = (steps[row + column] as number) * (scales[column] as number);
    matrices.set(name, { shape, values });
  }
  const named =
    <T>(list: ReadonlyMap<string, T>) =>
    (name: string): T => {
      const found = list.get(name);
      if (!found) throw new SyntaxError(`a file of numbers has no ${name}`);
      return found;
    };
  return { head, matrix: named(matrices), table: named(tables) };
};

import { crc32, deflateRawSync } from 'node:zlib';

/** A file to put into an archive, and what is to be wrong with it. */
export interface ZipEntry {
  readonly name: string;
  readonly content: string | Buffer;
  /** Locked with a password, as its flag says. */
  readonly locked?: boolean;
  /** The size that is written down in place of the real one. */
  readonly said?: number;
}

const number = (value: number, bytes: number): Buffer => {
  const out = Buffer.alloc(bytes);
  out.writeUIntLE(value, 0, bytes);
  return out;
};

/** A small zip archive. */
export const madeZip = (entries: readonly ZipEntry[]): Buffer => {
  const parts: Buffer[] = [];
  const listed: Buffer[] = [];
  let at = 0;
  for (const { name, content, locked, said } of entries) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const named = Buffer.from(name);
    const head = Buffer.concat([
      number(20, 2),
      number(0x800 | (locked ? 1 : 0), 2),
      number(8, 2),
      number(0, 4),
      number(crc32(bytes), 4),
      number(packed.length, 4),
      number(said ?? bytes.length, 4),
      number(named.length, 2),
      number(0, 2),
    ]);
    listed.push(
      Buffer.concat([
        Buffer.from('PK\x01\x02'),
        number(20, 2),
        head,
        number(0, 2),
        number(0, 2),
        number(0, 2),
        number(0, 4),
        number(at, 4),
        named,
      ]),
    );
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), head, named, packed]);
    parts.push(local);
    at += local.length;
  }
  const list = Buffer.concat(listed);
  return Buffer.concat([
    ...parts,
    list,
    Buffer.from('PK\x05\x06'),
    number(0, 4),
    number(entries.length, 2),
    number(entries.length, 2),
    number(list.length, 4),
    number(at, 4),
    number(0, 2),
  ]);
};

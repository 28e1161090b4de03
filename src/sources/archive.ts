import { basename } from 'node:path';
import { Problem } from '../model/problem.js';
import { type ExportFile, headSize } from './export-files.js';

/** A text inside an archive is held in memory whole; a longer one is to be unpacked first. */
const largest = 256 * 1024 * 1024;
/** All texts of an archive together. */
const mostBytes = 1024 * 1024 * 1024;
/** Chats shrink to a tenth; what shrinks to less than a thousandth was made to fill memories. */
const mostShrunk = 1000;
const mostEntries = 500_000;
const likely = /\.(?:txt|json|jsonl|xml|html?|csv|md)$/i;

const bad = (shown: string, what: string, hint = 'export the chat again, or unpack it and import its text'): Problem =>
  new Problem(`${shown} ${what}`, hint);

/** The texts in a zip; pictures and sounds are passed over, and nothing is written to the disk. @throws Problem for one that is hostile or damaged */
export const filesInArchive = async (path: string, shown: string): Promise<ExportFile[]> => {
  const { default: yauzl } = await import('yauzl');
  const archive = await new Promise<import('yauzl').ZipFile>((done, fail) =>
    // Names that climb out of their folder are refused by the library.
    yauzl.open(path, { lazyEntries: true, autoClose: false, validateEntrySizes: true }, (error, opened) =>
      error ? fail(bad(shown, 'is no whole zip archive')) : done(opened),
    ),
  );
  const textOf = (entry: import('yauzl').Entry): Promise<Buffer> =>
    new Promise((done, fail) =>
      archive.openReadStream(entry, (error, stream) => {
        if (error) return fail(bad(shown, 'holds a file that cannot be unpacked'));
        const pieces: Buffer[] = [];
        stream.on('data', (piece: Buffer) => pieces.push(piece));
        stream.on('error', () => fail(bad(shown, 'is damaged: a file in it does not unpack')));
        stream.on('end', () => done(Buffer.concat(pieces)));
      }),
    );
  try {
    return await new Promise<ExportFile[]>((done, fail) => {
      const files: ExportFile[] = [];
      let total = 0;
      archive.on('error', () => fail(bad(shown, 'is damaged, or holds names that lead out of it')));
      archive.on('end', () => done(files));
      archive.on('entry', (entry: import('yauzl').Entry) => {
        const { fileName, uncompressedSize, compressedSize } = entry;
        if (archive.entryCount > mostEntries) return fail(bad(shown, 'holds more files than any chat'));
        if (fileName.endsWith('/') || !likely.test(fileName) || /(?:^|\/)(?:__MACOSX\/|\.)/.test(fileName))
          return archive.readEntry();
        if ((entry.generalPurposeBitFlag & 1) === 1)
          return fail(bad(shown, 'is locked with a password', 'unpack it, then import the text in it'));
        total += uncompressedSize;
        if (uncompressedSize > mostShrunk * Math.max(compressedSize, 1024))
          return fail(bad(shown, 'unpacks to far more than a chat can', 'is it a chat export?'));
        if (uncompressedSize > largest || total > mostBytes)
          return fail(bad(shown, 'holds more text than fits in memory', 'unpack it, then import the text in it'));
        textOf(entry)
          .then((bytes) => {
            files.push({
              shown: `${shown}/${fileName}`,
              // WhatsApp for iPhone names the chat only in the name of the archive.
              name: basename(fileName) === '_chat.txt' ? basename(path) : basename(fileName),
              size: bytes.length,
              head: () => bytes.subarray(0, headSize),
              *pieces(seen) {
                seen?.(bytes.length);
                yield bytes;
              },
            });
            archive.readEntry();
          })
          .catch(fail);
      });
      archive.readEntry();
    });
  } finally {
    archive.close();
  }
};

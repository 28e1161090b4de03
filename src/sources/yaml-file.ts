import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import type { Document } from 'yaml';
import { Problem } from '../model/problem.js';
import { control } from './decode.js';

/** Where something stands in the data of a file: field names and numbers of list entries. */
export type Path = readonly (string | number)[];

/** A YAML file as plain data, with the line of each of its parts. */
export interface YamlFile {
  readonly value: unknown;
  /** The line, from 1, where a part stands; that of the nearest part around it when it is not there. */
  lineOf(path: Path): number;
}

/** The largest file, in bytes: a thousand phrases or templates fit in it. */
const largest = 256 * 1024;

const saidOf: Readonly<Record<string, readonly [says: string, mend: string]>> = {
  DUPLICATE_KEY: ['has the same field twice', 'keep one of them'],
  TAB_AS_INDENT: ['is indented with a tab', 'use spaces'],
  MULTIPLE_DOCS: ['holds more than one document', 'take out the line ---, or use a list of rules'],
  BAD_INDENT: ['is indented in a way that makes no sense', 'line it up with the fields around it'],
};

/** What a kind of file is expected to be, for what an error says to do. */
export interface Expected {
  /** 'a rule is a file that ends in .yaml' */
  readonly file: string;
  /** 'a rule is a handful of fields, each a text or a list of texts' */
  readonly shape: string;
}

const contentOf = (path: string, name: string, expected: Expected): string => {
  const refuse = (says: string, mend: string): Problem => new Problem(`${name} ${says}`, mend);
  try {
    const stat = statSync(path);
    // A pipe or a device could keep the reader waiting for ever.
    if (!stat.isFile()) throw refuse('is not a file', expected.file);
    if (stat.size > largest) throw refuse(`is larger than ${largest / 1024} KB`, 'split it into several');
    const bytes = readFileSync(path);
    if (!isUtf8(bytes)) throw refuse('is not UTF-8 text', 'save it as UTF-8');
    return bytes.toString('utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new Problem(`there is no file ${name}`, 'check the path');
    if (code === 'EACCES' || code === 'EPERM') throw refuse('cannot be read', 'check its permissions');
    throw error;
  }
};

/**
 * Reads a file of the user's as plain data, without anchors, tags or anything else that is more than data.
 * @param name what to call it in an error
 * @throws Problem that names file, line and mend
 */
export const readYamlFile = async (path: string, name: string, expected: Expected): Promise<YamlFile> => {
  const content = contentOf(path, name, expected);
  const { isScalar, LineCounter, parseDocument, visit } = await import('yaml');
  const lines = new LineCounter();
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  const refuse = (offset: number, says: string, mend: string): Problem =>
    new Problem(`${name}:${lineAt(offset)} ${says}`, mend);
  const odd = control.exec(content);
  if (odd)
    throw new Problem(
      `${name}:${content.slice(0, odd.index).split('\n').length} holds a control character`,
      'remove it',
    );
  let document: Document;
  try {
    document = parseDocument(content, { lineCounter: lines, merge: false, schema: 'core', uniqueKeys: true });
  } catch {
    throw new Problem(`${name}:1 is nested too deeply`, expected.shape);
  }
  const [wrong] = [...document.errors, ...document.warnings];
  if (wrong) {
    const [says, mend] = saidOf[wrong.code] ?? ['is not YAML that can be read', 'put texts with : or # in "quotes"'];
    throw refuse(wrong.pos[0], says, mend);
  }
  visit(document, {
    Alias: (_key, node) => {
      throw refuse(node.range?.[0] ?? 0, 'refers to another part of the file', 'write the text out');
    },
    Node: (_key, node) => {
      if (node.anchor !== undefined || node.tag?.startsWith('!'))
        throw refuse(node.range?.[0] ?? 0, 'has an anchor or a tag', 'it holds plain texts and lists; take it out');
    },
    Pair: (_key, { key }) => {
      if (!isScalar(key)) throw refuse(0, 'has a field whose name is no text', 'name the fields as the example does');
    },
  });
  return {
    value: document.toJS({ maxAliasCount: 0 }),
    lineOf: (path) => {
      for (let length = path.length; length > 0; length -= 1) {
        const node = document.getIn(path.slice(0, length), true) as { range?: [number] | null } | undefined;
        if (node?.range) return lineAt(node.range[0]);
      }
      return document.contents?.range ? lineAt(document.contents.range[0]) : 1;
    },
  };
};

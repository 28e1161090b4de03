import { Problem } from '../model/problem.js';

/** A wanted value of more characters is not a message of a chat. */
const longestValue = 16 * 1024 * 1024;
const deepest = 64;

const quote = 0x22;
const backslash = 0x5c;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const comma = 0x2c;

const isSpace = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;

/** The file ended inside a value: an export that was stopped, or a download that broke off. */
export class CutOffFile extends Problem {
  constructor() {
    super('the file ends in the middle', 'export the chat again, or copy the whole file');
  }
}

/** What is thrown for text that cannot be JSON. */
export const notJson = (): Problem => new Problem('the file is not valid JSON', 'export the chat again, as JSON');

/** The text of a JSON file, which comes in chunks cut anywhere and is read forward once. */
export class JsonText {
  private readonly chunks: Iterator<string>;
  private chunk = '';
  private at = 0;
  private begun = false;

  constructor(chunks: Iterable<string>) {
    this.chunks = chunks[Symbol.iterator]();
  }

  /** Lets whoever gives the chunks close what it reads from. */
  close(): void {
    this.chunks.return?.();
  }

  /** The code of the next character that is not white space, which stays unread; -1 at the end of the file. */
  next(): number {
    do {
      while (this.at < this.chunk.length) {
        const code = this.chunk.charCodeAt(this.at);
        if (!isSpace(code)) return code;
        this.at += 1;
      }
    } while (this.more());
    return -1;
  }

  /** Reads the character that `next` has shown. */
  step(): void {
    this.at += 1;
  }

  /**
   * Reads the value whose first character `next` has shown. @param kept whether its text is given; '' otherwise, and then
   * no more is looked at than brackets and quotes. @param depth how many containers it lies in
   */
  value(kept: boolean, depth: number): string {
    const code = this.chunk.charCodeAt(this.at);
    if (code === quote || code === openBrace || code === openBracket) return this.enclosed(kept, depth);
    if (code === closeBrace || code === closeBracket || code === comma) throw notJson();
    return this.scalar(depth);
  }

  private more(): boolean {
    const next = this.chunks.next();
    if (next.done === true) return false;
    this.chunk = this.begun ? next.value : next.value.replace(/^\uFEFF/, '');
    if (next.value !== '') this.begun = true;
    this.at = 0;
    return true;
  }

  /** A string, object or array: read to the bracket or quote that closes it. */
  private enclosed(kept: boolean, depth: number): string {
    const open: number[] = [];
    const held = new Held(kept);
    let quoted = false;
    let escaped = false;
    do {
      const { chunk } = this;
      let at = this.at;
      while (at < chunk.length) {
        const code = chunk.charCodeAt(at);
        at += 1;
        if (quoted) {
          if (escaped) escaped = false;
          else if (code === backslash) escaped = true;
          else if (code === quote) quoted = false;
          if (quoted || open.length > 0) continue;
        } else if (code === quote) {
          quoted = true;
          continue;
        } else if (code === openBrace || code === openBracket) {
          if (open.push(code + 2) + depth > deepest)
            throw new Problem('the file is nested more than 64 levels deep', 'is it a chat export?');
          continue;
        } else if (code === closeBrace || code === closeBracket) {
          if (open.pop() !== code) throw notJson();
          if (open.length > 0) continue;
        } else continue;
        held.add(chunk.slice(this.at, at));
        this.at = at;
        return held.text();
      }
      held.add(chunk.slice(this.at));
    } while (this.more());
    throw new CutOffFile();
  }

  /** A number, true, false or null; checked even where it is not wanted, as it is short. */
  private scalar(depth: number): string {
    const held = new Held(true);
    do {
      const { chunk } = this;
      for (let at = this.at; at < chunk.length; at += 1) {
        const code = chunk.charCodeAt(at);
        if (code !== comma && code !== closeBracket && code !== closeBrace && !isSpace(code)) continue;
        held.add(chunk.slice(this.at, at));
        this.at = at;
        return scalarOf(held.text());
      }
      held.add(chunk.slice(this.at));
      this.at = chunk.length;
    } while (this.more());
    // A number that the end of the file ends may have had more digits.
    if (depth > 0) throw new CutOffFile();
    return scalarOf(held.text());
  }
}

const scalarOf = (text: string): string => {
  if (!/^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/.test(text)) throw notJson();
  return text;
};

/** Pieces of one value's text, joined only at its end: a long value costs no more than its length. */
class Held {
  private readonly pieces: string[] = [];
  private length = 0;

  constructor(private readonly kept: boolean) {}

  add(piece: string): void {
    if (!this.kept) return;
    this.length += piece.length;
    if (this.length > longestValue)
      throw new Problem('the file has a value of more than 16 million characters', 'is it a chat export?');
    this.pieces.push(piece);
  }

  text(): string {
    return this.pieces.length === 1 ? (this.pieces[0] as string) : this.pieces.join('');
  }
}

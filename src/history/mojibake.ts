const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text whose UTF-8 bytes stand in `text` as one character each; undefined where they are not UTF-8. */
const decoded = (text: string): string | undefined => {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) bytes[index] = text.charCodeAt(index);
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
};

/**
 * Repairs texts of Meta's exports, where most files (not all) have each byte of UTF-8 written as a character of its own:
 * "cafÃ©" for "café". Whether a file is one of those is decided once, by all of its texts: "é" alone, or an emoji, shows
 * that it is not; a text beyond ASCII that is made of bytes, and of UTF-8, shows that it is.
 */
export class Mojibake {
  #made = 0;
  #clean = 0;

  /** Counts a text of the file. */
  see(text: string): void {
    if (!/[^\0-\x7F]/.test(text)) return;
    if (/[^\0-\xFF]/.test(text) || decoded(text) === undefined) this.#clean += 1;
    else this.#made += 1;
  }

  /** The text as it was written: repaired if the texts seen were broken more often than not, and this one can be. */
  repair(text: string): string {
    if (this.#made <= this.#clean || !/[\x80-\xFF]/.test(text) || /[^\0-\xFF]/.test(text)) return text;
    return decoded(text) ?? text;
  }
}

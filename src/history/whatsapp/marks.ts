/** Marks that steer the direction of text and show nothing: U+200E, U+200F, U+202A–U+202E, U+2066–U+2069, and the BOM. */
const unseen = /[\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;
/** The ones WhatsApp itself puts into what people write: before a notice, and around a name that is mentioned. */
const ownMarks = /[\u200E\u2068\u2069]/g;
const outsideLatin = /[^\x20-\x7E]/;
const oddSpaces = /[\u00A0\u2009\u202F]/g;

/** The text without its invisible marks, with ordinary spaces for narrow and fixed ones (U+00A0, U+2009, U+202F). */
export const plainly = (text: string): string =>
  outsideLatin.test(text) ? text.replace(unseen, '').replace(oddSpaces, ' ') : text;

/** The words of a message without the marks that WhatsApp added; marks that belong to a script stay. */
export const withoutOwnMarks = (text: string): string =>
  outsideLatin.test(text) ? text.replace(ownMarks, '').trim() : text.trim();

/** True for the marks that WhatsApp puts before what it wrote itself (U+200E, in Hebrew and Arabic also U+200F). */
export const isMark = (code: number): boolean => code === 0x200e || code === 0x200f;

/** Code points of the zeros of the scripts in which WhatsApp writes dates; each script's ten digits follow one another. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0x1040];

/** True for a digit of one of these scripts or an ASCII one. */
export const isDigit = (code: number): boolean =>
  code < 0x80 ? code >= 48 && code <= 57 : zeros.some((zero) => code >= zero && code < zero + 10);

/** The text with ASCII digits for those of other scripts, and a comma for the Arabic one. */
export const withLatinDigits = (text: string): string =>
  outsideLatin.test(text)
    ? text
        .replace(/\p{Nd}/gu, (digit) => {
          const code = digit.codePointAt(0) as number;
          const zero = zeros.find((from) => code >= from && code < from + 10);
          return zero === undefined ? digit : String(code - zero);
        })
        .replace(/\u060C/g, ',')
    : text;

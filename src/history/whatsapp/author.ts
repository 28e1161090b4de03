import { isMark, plainly } from './marks.js';

/** Author and text of a message; the author is '' for a notice that nobody wrote. */
export interface Split {
  readonly author: string;
  readonly body: string;
}

/** Beyond this many characters no colon ends a name: groups and contacts have shorter ones. */
const longestName = 100;
const mostColons = 4;

/** Notices quote what they tell of: `Alice created group "Trip: 2026"`. The quote is still open where the name would end. */
const openQuote = /(?:^|\s)["“„”«»「『][^"“”«»」』]*$/;

/** A name as its owner would write it: without marks and without the `~` of those who are not among the contacts. */
const nameOf = (written: string): string =>
  plainly(written)
    .replace(/^\s*~\s*/, '')
    .trim();

interface Place {
  readonly at: number;
  /** False for `Bob:Hi`, which WhatsApp does not write itself. */
  readonly spaced: boolean;
}

const colonsIn = (rest: string): Place[] => {
  const places: Place[] = [];
  for (let at = rest.indexOf(':'); at !== -1 && at <= longestName && places.length < mostColons; ) {
    const next = rest.charCodeAt(at + 1);
    if (at > 0) places.push({ at, spaced: Number.isNaN(next) || next === 32 || next === 0xa0 || isMark(next) });
    at = rest.indexOf(':', at + 1);
  }
  return places;
};

const splitAt = (rest: string, at: number): Split => {
  const body = rest.slice(at + 1);
  return {
    author: nameOf(rest.slice(0, at)),
    body: body.startsWith(' ') || body.startsWith('\u00A0') ? body.slice(1) : body,
  };
};

/** True for the start of a notice about somebody known: their name and at least three words more. */
const tellsOf = (start: string, known: ReadonlyMap<string, number>): boolean => {
  const words = start.split(' ');
  if (words.length < 4) return false;
  for (let count = 1; count <= words.length - 3; count += 1)
    if ((known.get(words.slice(0, count).join(' ')) ?? 0) > 1) return true;
  return false;
};

const endsNoName = (rest: string, { at, spaced }: Place, bracketed: boolean): boolean => {
  const start = rest.slice(0, at);
  if (bracketed) return !spaced && rest.charCodeAt(at + 1) === 47;
  if (openQuote.test(start)) return true;
  // A link, a time of day, or a whole sentence.
  return !spaced && (/^(?:\/|\d)/.test(rest.slice(at + 1)) || start.split(' ').length > 3);
};

/**
 * Cuts what follows a header into author and text. With the authors of the whole file known, names with colons ('Dr: Bob')
 * stay whole. @param bracketed whether the file is of the form in which every line has an author
 */
export const splitAuthor = (rest: string, bracketed: boolean, known?: ReadonlyMap<string, number>): Split => {
  const places = colonsIn(rest);
  const [only] = places;
  if (known && places.length > 0) {
    for (const { at } of [...places].reverse()) {
      const split = splitAt(rest, at);
      if ((known.get(split.author) ?? 0) > 1) return split;
    }
  }
  const place = places.find(({ spaced }) => spaced) ?? only;
  if (!place || endsNoName(rest, place, bracketed)) return { author: '', body: rest };
  const split = splitAt(rest, place.at);
  if (split.author === '' || (!bracketed && known && tellsOf(split.author, known))) return { author: '', body: rest };
  return split;
};

const likeName = /^[\p{Lu}\p{Lo}][^<>"“”«»?!,;/\d\u200E\u200F]{0,39}$/u;

/** The longer name that an author would have if their text began with a part of it: 'Dr' and 'Bob: hi' make 'Dr: Bob'. */
export const longerName = ({ author, body }: Split): string | undefined => {
  const to = body.indexOf(': ');
  if (author === '' || to < 1 || to > 40) return undefined;
  const more = body.slice(0, to);
  return likeName.test(more) && more.split(' ').length <= 3 ? `${author}: ${nameOf(more)}` : undefined;
};

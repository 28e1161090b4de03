import { plain } from './plain.js';
import { Problem } from './problem.js';

/** The longest memory, in characters (UTF-16 units). */
const memoryLimit = 2000;

/** The text of a memory, checked. */
export const parseMemoryText = (text: string, what = 'the memory'): string =>
  plain(text, what, { longest: memoryLimit });

/** How it went, checked. */
export const parseOutcome = (text: string): string => plain(text, 'how it went', { longest: memoryLimit });

/** A path or an address, checked for being one line; it is never opened. */
export const parseLink = (text: string): string => {
  const link = plain(text, 'the link', { longest: memoryLimit });
  if (/[\n\t]/.test(link)) throw new Problem('the link is more than one line', 'give one path or address');
  return link;
};

/** Tags: lower case, without a leading #, each once. */
export const parseTags = (texts: readonly string[]): string[] => {
  const tags = texts.map((text) =>
    plain(text, 'a tag', { longest: 40, oneLine: true })
      .toLowerCase()
      .replace(/^#(?=.)/, ''),
  );
  const unique = [...new Set(tags)];
  if (unique.length > 20) throw new Problem('there are more than 20 tags', 'a few will do');
  return unique;
};

/** 'YYYY-MM-DD' or 'YYYY-MM-DDTHH:mm' (a space will do for the T) if it is a day and a time that exist. */
export const isoDate = (text: string): string | undefined => {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}))?$/.exec(text.trim()) ?? [];
  if (day === undefined) return undefined;
  const date = new Date(`${day}T${time ?? '00:00'}Z`);
  // 30 February would come back as 2 March.
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(day)) return undefined;
  return time === undefined ? day : `${day}T${time}`;
};

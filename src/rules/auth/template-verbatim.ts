import { editsBetween } from '../../text/nearest.js';
import { type Context, type Rule, whole } from '../rule.js';

interface Line {
  readonly words: readonly string[];
  readonly joined: string;
}

/** Below this many words a line is anybody's: "sleep well, love". */
const fewest = 6;
const alike = 0.9;
/** Words in common, as a share of both lines; what has fewer is not compared letter by letter. */
const inCommon = 0.75;

const lineOf = (text: string): Line => {
  const words =
    text
      .toLowerCase()
      .replace(/[’‘`']/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return { words, joined: words.join(' ') };
};

/** A line that was taken over begins as it did: in small letters, its first four characters. */
export const opening = (text: string): string =>
  text
    .slice(0, 6)
    .replace(/[’‘`']/g, '')
    .slice(0, 4)
    .toLowerCase();

const isTemplate = (text: string, templates: readonly string[]): boolean => {
  const begun = opening(text);
  const { words, joined } = lineOf(text);
  const mine = new Set(words);
  return templates.some((template) => {
    if (opening(template) !== begun) return false;
    // A blank stands for no word.
    const line = lineOf(template.replace(/\{[^}]*\}|_{2,}|\[[^\]]*\]/g, ' '));
    if (line.words.length < fewest || Math.abs(words.length - line.words.length) > 3) return false;
    const longest = Math.max(joined.length, line.joined.length);
    if (Math.abs(joined.length - line.joined.length) > longest * 0.15) return false;
    const both = line.words.filter((word) => mine.has(word)).length;
    if (2 * both < inCommon * (words.length + line.words.length)) return false;
    return editsBetween(joined, line.joined) <= longest * (1 - alike);
  });
};

const templates: Context = {
  templates: [
    "I'm too wound up to put this well, and I love you. Can it wait till tomorrow?",
    'Saw {___:what you saw} and thought of you straight away. How did {___:their thing} go?',
    'You were the best part of my day, and it was a good day.',
    'Sleep well, love',
  ],
};

export const templateVerbatim: Rule = {
  id: 'auth/template-verbatim',
  family: 'own-words',
  severity: 'suggestion',
  source: 'outsourced-effort',
  says: 'This is a ready-made line, almost word for word',
  why: 'A borrowed line says less than a clumsy one of your own. Change one half of it to something only you know.',
  find: whole((draft, { templates }) => {
    const first = draft.words[0];
    const last = draft.words[draft.words.length - 1];
    if (!templates || !first || !last || draft.words.length < fewest || !isTemplate(draft.text, templates)) return [];
    return [{ start: first.start, end: last.end }];
  }),
  bad: [
    { text: '[You were the best part of my day, and it was a good day].', context: templates },
    { text: '[Saw ___ and thought of you straight away. How did ___ go]?', context: templates },
    { text: "[I'm too wound up to put this well and I love you. Can it wait til tomorrow]?", context: templates },
    { text: '[you were the best part of my day and it was a good day x]', context: templates },
    { text: '[Im too wound up to put this well, and I love you. Can this wait till tomorrow]', context: templates },
  ],
  fine: [
    { text: 'You were the best part of a day with two fire drills and no lunch', context: templates },
    {
      text: 'Saw a heron by the canal and thought of you straight away. How did the interview go?',
      context: templates,
    },
    {
      text: "I'm too wound up to be fair about the van. Can it wait till Thursday, after your shift?",
      context: templates,
    },
    { text: 'sleep well my love, see you on Friday', context: templates },
    'You were the best part of my day, and it was a good day.',
    { text: 'Sleep well, love', context: templates },
    { text: 'You were brave today, and it was a hard day', context: templates },
    { text: 'home by six', context: { templates: [] } },
  ],
  better: ['You were the best part of a day with two fire drills in it'],
};

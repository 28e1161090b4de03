import { type EmojiMood, moodOf } from './emoji.js';
import { languageOf } from './language.js';
import { markNegation } from './negation.js';
import { markQuotes } from './quotes.js';
import { type Form, formOf, type Reading } from './readings.js';
import { type Piece, tokenize } from './tokens.js';

/** One written word or number; `start` and `end` are UTF-16 offsets into the draft, end exclusive. */
export interface Word {
  readonly text: string;
  /** Lower case, straight apostrophes, nothing invisible. */
  readonly plain: string;
  /** What it may stand for, the likeliest first: 'ur' is [['your'], ['you', 'are']]. */
  readonly readings: readonly Reading[];
  readonly start: number;
  readonly end: number;
  /** Index of its sentence. */
  readonly sentence: number;
  /** Punctuation or an emoji stands between it and the word before, in the same sentence. */
  readonly afterBreak: boolean;
  /** Two letters or more, all capitals. */
  readonly caps: boolean;
  readonly elongated: boolean;
  /** Somebody else's words: quoted, forwarded or reported. */
  quoted: boolean;
  /** Within reach of a negation before it. */
  negated: boolean;
}

/** An emoji or emoticon, in its place among the words. */
interface Emoji {
  readonly text: string;
  readonly mood: EmojiMood;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
}

/** A run of punctuation, an underscore slot, a bracket. */
interface Mark {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
}

/** Words `[first, end)` of the draft; what closes it and how it is meant. */
export interface Sentence {
  first: number;
  end: number;
  /** Ends in a question mark. */
  question: boolean;
  /** Ends in an exclamation mark. */
  exclaimed: boolean;
  /** Laughter, "jk", or a laughing emoji stands in it or right behind it. */
  joking: boolean;
}

/** A draft, read once; rules look at this and never at the raw text alone. */
export interface Draft {
  readonly text: string;
  readonly words: readonly Word[];
  readonly emoji: readonly Emoji[];
  readonly marks: readonly Mark[];
  readonly sentences: readonly Sentence[];
  readonly language: 'en' | 'other';
}

const asYouAre = new Set('so such a an being always never not just too really'.split(' '));
const closing = /^(?:[.!?…]+|\|+)$/;
/** Marks that do not part two words of one thought: hyphens, slashes, asterisks, quotes, apostrophes. */
const joining = /^(?:-|\/|\*+|["“”'’‘`]|_+|&|#|@)$/;

const wordForm = (piece: Piece): Form => {
  piece.form ??= formOf(piece.text);
  return piece.form;
};

/** Reads a draft: words with spans into the original, sentences, emoji, negation, quotes and language. */
export const readDraft = (text: string): Draft => {
  const words: Word[] = [];
  const emoji: Emoji[] = [];
  const marks: Mark[] = [];
  const sentences: Sentence[] = [];
  let current: Sentence = { first: 0, end: 0, question: false, exclaimed: false, joking: false };
  const lines = text.includes('\n');
  let parted = false;
  let last = 0;
  let english = 0;
  let denied = false;
  let reported = false;
  const close = (): void => {
    if (words.length > current.first) {
      current.end = words.length;
      sentences.push(current);
    }
    current = { first: words.length, end: words.length, question: false, exclaimed: false, joking: false };
    parted = false;
  };
  for (const { piece: cut, start } of tokenize(text)) {
    const { text: piece, kind } = cut;
    const end = start + piece.length;
    if (lines && start > last && text.slice(last, start).includes('\n')) close();
    last = end;
    // An emoji right behind a closed sentence belongs to it.
    const fresh = words.length === current.first && sentences.length > 0;
    const home = fresh ? (sentences[sentences.length - 1] as Sentence) : current;
    const index = fresh ? sentences.length - 1 : sentences.length;
    if (kind === 'emoji') {
      const mood = moodOf(piece);
      emoji.push({ text: piece, mood, start, end, sentence: index });
      if (mood === 'joy') home.joking = true;
      parted = true;
    } else if (kind === 'word' || kind === 'number') {
      const { plain, readings, caps, elongated, laughs, denies, reports, english: sounds } = wordForm(cut);
      if (sounds) english += 1;
      denied ||= denies;
      reported ||= reports;
      const word: Word = {
        text: piece,
        plain,
        readings,
        start,
        end,
        sentence: sentences.length,
        afterBreak: parted && words.length > current.first,
        caps,
        elongated,
        quoted: false,
        negated: false,
      };
      const before = words[words.length - 1];
      // "your so sweet" is "you are so sweet".
      if (before?.plain === 'your' && before.sentence === word.sentence && asYouAre.has(plain))
        words[words.length - 1] = { ...before, readings: [...before.readings, ['you', 'are']] };
      words.push(word);
      if (laughs) current.joking = true;
      parted = false;
    } else {
      marks.push({ text: piece, start, end, sentence: index });
      if (closing.test(piece)) {
        home.question ||= piece.includes('?');
        home.exclaimed ||= piece.includes('!');
        close();
      } else if (!joining.test(piece)) parted = true;
    }
  }
  close();
  if (denied) for (const { first, end } of sentences) markNegation(words, first, end);
  markQuotes(text, words, reported);
  return { text, words, emoji, marks, sentences, language: languageOf(words.length, english) };
};

/** The sentence a word belongs to. */
export const sentenceOf = (draft: Draft, word: number): Sentence | undefined =>
  draft.sentences[draft.words[word]?.sentence ?? -1];

/** True when the sentence, or a laugh of its own right behind it, says that it is meant in fun. */
export const inFun = (draft: Draft, sentence: number): boolean => {
  const here = draft.sentences[sentence];
  const next = draft.sentences[sentence + 1];
  return Boolean(here?.joking || (next?.joking && next.end - next.first <= 2));
};

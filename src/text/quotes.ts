import type { Word } from './draft.js';

const speech =
  /\b(?:say|says|said|saying|tell|tells|told|telling|called|calls|wrote|writes|texted|replied|asked|goes|like|yelled|shouted|screamed|sang|sings|reads|went)\b/iu;
const forwarded = /^[ \t]*(?:fwd?:|-{2,} ?forwarded|forwarded message)/imu;

/** Stretches of the draft that are somebody else's words, as [start, end) offsets. */
const quotedSpans = (text: string): [number, number][] => {
  const spans: [number, number][] = [];
  if (text.includes('>'))
    for (const line of text.matchAll(/^[ \t]*>(?!:).*$/gmu)) spans.push([line.index, line.index + line[0].length]);
  if (/["“”]/.test(text))
    for (const quote of text.matchAll(/["“]([^"“”]+)["”]/gu)) {
      const before = text.slice(Math.max(0, quote.index - 40), quote.index);
      const after = text.slice(quote.index + quote[0].length, quote.index + quote[0].length + 30);
      if (speech.test(before) || speech.test(after)) spans.push([quote.index, quote.index + quote[0].length]);
    }
  const forward = forwarded.exec(text);
  if (forward) spans.push([forward.index, text.length]);
  return spans;
};

const reporters = new Set('said says told called texted wrote goes yelled shouted'.split(' '));
/** "said", "told": what follows may be somebody else's words. */
export const reports = (plain: string): boolean => reporters.has(plain);
const notTheWriter = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.plain !== 'i' &&
  word.plain !== 'just' &&
  word.plain !== 'already' &&
  word.plain !== 'have';

/**
 * Marks quoted, forwarded and reported words: they are not what the writer says. Reported: after "he said",
 * "my boss told me", to the end of the sentence; never after "I said".
 * @param reported whether one of the words reports
 */
export const markQuotes = (text: string, words: readonly Word[], reported: boolean): void => {
  const spans = /["“”>]|fwd?:|forwarded/i.test(text) ? quotedSpans(text) : [];
  for (const [start, end] of spans)
    for (const word of words) if (word.start >= start && word.end <= end) word.quoted = true;
  if (!reported) return;
  let reporting = -1;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] as Word;
    if (word.sentence === reporting) word.quoted = true;
    else if (i > 0 && reports(word.plain) && words[i - 1]?.sentence === word.sentence && notTheWriter(words[i - 1]))
      reporting = word.sentence;
  }
};

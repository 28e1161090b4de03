import { ordinaryWords } from '../../text/ordinary-words.js';
import { sentencesOf } from './sentences.js';
import type { Found, Said } from './shapes.js';
import { asQuote } from './third-person.js';

const small = new Set(
  "the a an and or but to of in on at for with from by is are was were be been am i you we it they he she me my your our this that these those so do does did not have has had will would can could just how what when where who why if then than too very about up out as no yes ok oh im ur u its it's i'm get got go going".split(
    ' ',
  ),
);
/** Words of every day between two people: saying them often says nothing. */
const daily =
  /^(?:good|morn\p{L}*|night|nite|evening|love|babe|baby|darling|dear|hun|miss|home|bus|train|work|dinner|lunch|tea|coffee|sorry|thanks?|thank|please|sleep|well|day|see|soon|later|tonight|tomorrow|today|way|call|text|back|bed|time|minutes?|mins?|sure|look|need|want|know|think|make|buy|shop|milk|food|guten|morgen|schatz|buenos|d[ií]as|amor|bonjour|nuit|bonne|lol|haha\p{L}*|god|happy|birthday|kiss\p{L}*|xx*|feel|hope|really|one|let|come|coming|take|running|late|nice|great|ok|okay|wait|bye|hey|hi|hello)$/iu;

interface Run {
  count: number;
  /** How often it was the first thing of a morning: greetings. */
  opens: number;
  /** How often a sentence began with it. */
  leads: number;
  days: number;
  lastDay: string;
  /** Where it was said last, and how. */
  said: Said;
  sentence: string;
  readonly words: string;
}

const longest = 6;
/** So many runs are held while reading: the rarest are let go when there are more. */
const room = 200_000;
/** So many of the most often said are looked at in the end. */
const most = 300;

/** How distinctive a run of words is: words outside the everyday lists count. */
const oddness = (run: readonly string[]): number =>
  run
    .filter((word) => word.length > 3 && !small.has(word) && !daily.test(word))
    .reduce((sum, word) => sum + (ordinaryWords.has(word) ? 1 : 2), 0);

/** The run as its sentence has it, commas and all. */
const asWritten = (sentence: string, run: readonly string[]): string =>
  new RegExp(run.map((word) => word.replace(/[-']/g, '.')).join('[^\\p{L}\\p{N}]+'), 'iu').exec(sentence)?.[0] ??
  run.join(' ');

/** Counts what the partner says again and again. */
export const sayingsHeard = () => {
  const runs = new Map<string, Run>();
  let lastDay = '';
  const hear = (said: Said): void => {
    const day = said.at.slice(0, 10);
    const opens = day !== lastDay;
    lastDay = day;
    if (said.mine || said.kind !== 'text' || said.text.length > 300 || /^(?:fwd?|forwarded)\b|https?:/i.test(said.text))
      return;
    const heard = new Map<string, { readonly leads: boolean; readonly sentence: string }>();
    for (const { words } of sentencesOf(said.text)) {
      const all = words.toLowerCase().match(/[\p{L}\p{N}'-]+/gu) ?? [];
      const written = words.match(/[\p{L}\p{N}'-]+/gu) ?? [];
      for (let from = 0; from < all.length; from += 1)
        for (let size = 2; size <= longest && from + size <= all.length; size += 1) {
          const run = all.slice(from, from + size);
          if (small.has(run[0] as string)) continue;
          // Names are spoken of often and are no sayings.
          if (written.slice(from, from + size).some((word, i) => from + i > 0 && /^\p{Lu}\p{Ll}/u.test(word))) continue;
          const last = run[size - 1] as string;
          if (small.has(last) || oddness(run) < 2) continue;
          const key = run.join(' ');
          if (!heard.has(key)) heard.set(key, { leads: from === 0, sentence: words });
        }
    }
    for (const [words, { leads, sentence }] of heard) {
      const run = runs.get(words) ?? { count: 0, opens: 0, leads: 0, days: 0, lastDay: '', said, sentence, words };
      run.count += 1;
      run.said = said;
      run.sentence = sentence;
      run.opens += opens && said.at.slice(11, 13) < '11' ? 1 : 0;
      run.leads += leads ? 1 : 0;
      run.days += run.lastDay === day ? 0 : 1;
      run.lastDay = day;
      runs.set(words, run);
    }
    if (runs.size > room) for (const [words, { count }] of runs) if (count === 1) runs.delete(words);
  };
  const found = (): (Found & { readonly said: Said })[] => {
    const often = [...runs.values()]
      .filter(({ count, days, opens }) => count >= 4 && days >= 3 && opens * 2 <= count)
      .filter(({ words }) => oddness(words.split(' ')) >= 3)
      .sort((one, other) => other.count - one.count)
      .slice(0, most);
    // The longest of the runs that are said as often: "chaos" gives way to "chaos goblin".
    const isPart = (run: Run): boolean =>
      often.some(
        ({ words, count }) =>
          words.length > run.words.length && words.includes(run.words) && count * 5 >= run.count * 4,
      );
    // Two words that never lead a sentence are a thing much spoken of.
    const leads = (run: Run): boolean => run.words.split(' ').length > 2 || run.leads * 2 >= run.count;
    return often
      .filter((run) => !isPart(run) && leads(run))
      .map(({ words, sentence, count, said }) => ({
        kind: 'quote',
        text: asQuote(asWritten(sentence, words.split(' '))),
        weight: 6 + Math.min(count, 12) / 8,
        said,
      }));
  };
  return { hear, found };
};

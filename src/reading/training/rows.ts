/** One text of the corpus. */
export interface Row {
  /** `train`, or `aside`: the fifth by hands of its own that nothing is learnt from. */
  readonly set: 'train' | 'aside';
  /** Who wrote it. */
  readonly hand: string;
  /** The family it was written for, or `kind`. */
  readonly family: string;
  /** Written as one of the family (true), or as a near miss. */
  readonly meant: boolean;
  /** Every family that the second reader saw in it; both readers, in a text by people. */
  readonly families: ReadonlySet<string>;
  /** Families that one of two readers saw. */
  readonly perhaps?: ReadonlySet<string>;
  readonly text: string;
}

/**
 * Whether writer and reader agree about a family in a text: it was written for the family, as one of it or as a near miss,
 * or to be kind (texts in which they disagree are not in the corpus). Of other families only the reader has spoken.
 */
export const isAgreed = ({ family }: Row, id: string): boolean => family === id || family === 'kind';

const columns = 5;
/** The lines of a table below its head, cut into cells. @throws SyntaxError naming the line that has not five columns */
const cellsIn = (
  tsv: string,
  of: string,
  ...mayBeEmpty: readonly number[]
): [set: string, hand: string, string, string, string][] =>
  tsv
    .split('\n')
    .slice(1)
    .flatMap((line, at) => {
      if (line === '') return [];
      const cells = line.split('\t');
      if (cells.length !== columns || cells.some((cell, i) => cell === '' && !mayBeEmpty.includes(i)))
        throw new SyntaxError(`line ${at + 2} of the ${of} has not five columns`);
      return [cells as [string, string, string, string, string]];
    });
const setOf = (set: string): Row['set'] => (set === 'aside' ? 'aside' : 'train');

/** Reads `corpus/texts.tsv`. @throws SyntaxError naming the line that has not five columns */
export const rowsIn = (tsv: string): Row[] =>
  cellsIn(tsv, 'corpus', 3).map(([set, hand, written, families, text]) => ({
    set: setOf(set),
    hand,
    family: written.replace(/[+-]$/, ''),
    meant: written.endsWith('+'),
    families: new Set(families.split(',').filter(Boolean)),
    text,
  }));

/** A text that people sent, as two readers saw it. */
export interface Rated extends Row {
  /** How good a partner would feel on receiving it, 0 to 100: the mean of both. */
  readonly rating: number;
}

/**
 * Reads `corpus/people.tsv`, which has labels and no texts: each names a line of the collection.
 * @param texts lines of the collection, from the first
 * @throws SyntaxError naming the line that has not five columns, or that the collection does not have
 */
export const peopleIn = (tsv: string, texts: readonly string[]): Rated[] =>
  cellsIn(tsv, 'readers', 1, 3).map(([line, first, rating, second, again]) => {
    const text = texts[Number(line) - 1];
    if (!text) throw new SyntaxError(`the collection has no line ${line}`);
    const [one, other] = [first, second].map((list) => list.split(',').filter(Boolean)) as [string[], string[]];
    return {
      set: 'train',
      hand: `people ${Number(line) % 10}`,
      family: 'people',
      meant: false,
      families: new Set(one.filter((id) => other.includes(id))),
      perhaps: new Set([...one, ...other].filter((id) => !one.includes(id) || !other.includes(id))),
      rating: (Number(rating) + Number(again)) / 2,
      text,
    };
  });

/** Two ways to say one thing. */
export interface Pair {
  readonly set: 'train' | 'aside';
  readonly hand: string;
  readonly intent: string;
  readonly worse: string;
  readonly better: string;
}

/** Reads `corpus/pairs.tsv`. @throws SyntaxError naming the line that has not five columns */
export const pairsIn = (tsv: string): Pair[] =>
  cellsIn(tsv, 'pairs').map(([set, hand, intent, worse, better]) => ({ set: setOf(set), hand, intent, worse, better }));

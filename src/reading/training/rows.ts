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
  /** Every family that the second reader saw in it. */
  readonly families: ReadonlySet<string>;
  readonly text: string;
}

/** Reads `corpus/texts.tsv`. @throws SyntaxError naming the line that has not five columns */
export const rowsIn = (tsv: string): Row[] =>
  tsv
    .split('\n')
    .slice(1)
    .flatMap((line, at) => {
      if (line === '') return [];
      const cells = line.split('\t');
      const [set, hand, written, families, text] = cells;
      if (cells.length !== 5 || !set || !hand || !written || families === undefined || !text)
        throw new SyntaxError(`line ${at + 2} of the corpus has not five columns`);
      return [
        {
          set: set === 'aside' ? ('aside' as const) : ('train' as const),
          hand,
          family: written.replace(/[+-]$/, ''),
          meant: written.endsWith('+'),
          families: new Set(families.split(',').filter(Boolean)),
          text,
        },
      ];
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
  tsv
    .split('\n')
    .slice(1)
    .flatMap((line, at) => {
      if (line === '') return [];
      const [set, hand, intent, worse, better, more] = line.split('\t');
      if (!set || !hand || !intent || !worse || !better || more !== undefined)
        throw new SyntaxError(`line ${at + 2} of the pairs has not five columns`);
      return [{ set: set === 'aside' ? ('aside' as const) : ('train' as const), hand, intent, worse, better }];
    });

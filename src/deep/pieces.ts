/** The pieces of words that an encoder knows, best split first: a unigram model (Kudo 2018), as its tokenizer has it. */
export interface Vocabulary {
  /** In the encoder's order; the first six are signs that no text has. */
  readonly pieces: readonly string[];
  /** Log-probability of each. */
  readonly scores: ArrayLike<number>;
}

const reserved = 6;
const unknown = 0;
/** What a character that no piece has costs: more than any way to spell it. */
const strange = -20;
const border = '\u2581';

/** Splits texts into the likeliest pieces; makes its tables once. */
export const splitterOf = ({ pieces, scores }: Vocabulary): ((text: string) => number[]) => {
  const numbers = new Map<string, number>();
  let longest = 1;
  for (let i = reserved; i < pieces.length; i += 1) {
    const piece = pieces[i] as string;
    numbers.set(piece, i);
    longest = Math.max(longest, piece.length);
  }
  return (text) => {
    // Breaks and runs of spaces are one, and apostrophes straight, as in the texts that were learnt from.
    const plain = text.normalize('NFKC').replace(/\s+/g, ' ').replace(/[‘’ʼ]/g, "'").trim();
    if (plain === '') return [];
    const signs = border + plain.replaceAll(' ', border);
    const best = new Float64Array(signs.length + 1).fill(Number.NEGATIVE_INFINITY);
    const from = new Int32Array(signs.length + 1);
    const made = new Int32Array(signs.length + 1);
    best[0] = 0;
    const reach = (start: number, end: number, piece: number, cost: number): void => {
      const sum = (best[start] as number) + cost;
      if (sum <= (best[end] as number)) return;
      best[end] = sum;
      from[end] = start;
      made[end] = piece;
    };
    for (let start = 0; start < signs.length; start += 1) {
      if (best[start] === Number.NEGATIVE_INFINITY) continue;
      for (let end = start + 1; end <= signs.length && end - start <= longest; end += 1) {
        const piece = numbers.get(signs.slice(start, end));
        if (piece !== undefined) reach(start, end, piece, scores[piece] as number);
      }
      const wide = (signs.codePointAt(start) as number) > 0xffff ? 2 : 1;
      reach(start, start + wide, unknown, strange);
    }
    const found: number[] = [];
    for (let end = signs.length; end > 0; end = from[end] as number) {
      const piece = made[end] as number;
      if (piece !== unknown || found[found.length - 1] !== unknown) found.push(piece);
    }
    return found.reverse();
  };
};

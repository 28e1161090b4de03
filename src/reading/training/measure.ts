/** A text that was read: how strongly, and whether the family is there. */
export interface Judged {
  readonly value: number;
  readonly there: boolean;
}

/** How often a text of the family is read more strongly than another, ties half: 0.5 is chance. NaN when one side is empty. */
export const areaUnderCurve = (judged: readonly Judged[]): number => {
  const sorted = [...judged].sort((a, b) => a.value - b.value);
  const positives = sorted.filter(({ there }) => there).length;
  let ranks = 0;
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (sorted[to]?.value === sorted[from]?.value && to < sorted.length) to += 1;
    const rank = (from + to + 1) / 2;
    for (let i = from; i < to; i += 1) if (sorted[i]?.there) ranks += rank;
    from = to;
  }
  return (ranks - (positives * (positives + 1)) / 2) / (positives * (sorted.length - positives));
};

/** Hits, false alarms and misses of saying the family from a value on. */
export interface Counts {
  readonly hits: number;
  readonly alarms: number;
  readonly misses: number;
}

export const countsAt = (judged: readonly Judged[], from: number): Counts => {
  let hits = 0;
  let alarms = 0;
  let misses = 0;
  for (const { value, there } of judged)
    if (value >= from) {
      if (there) hits += 1;
      else alarms += 1;
    } else if (there) misses += 1;
  return { hits, alarms, misses };
};

/** Shares from 0 to 1; 1 for the precision of saying nothing. */
export const precisionOf = ({ hits, alarms }: Counts): number => (hits + alarms === 0 ? 1 : hits / (hits + alarms));
export const recallOf = ({ hits, misses }: Counts): number => (hits + misses === 0 ? 0 : hits / (hits + misses));
/** The harmonic mean of precision and recall. */
export const f1Of = ({ hits, alarms, misses }: Counts): number =>
  hits === 0 ? 0 : (2 * hits) / (2 * hits + alarms + misses);

export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

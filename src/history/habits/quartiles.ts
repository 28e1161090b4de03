/** Three points of a distribution, and of how many values; of none there is no distribution. */
export interface Quartiles {
  readonly n: number;
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
}

/** The value below which a share of sorted values lies; between two of them in proportion. */
const at = (sorted: readonly number[], share: number): number => {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return Math.round((below + (above - below) * (place % 1)) * 10) / 10;
};

/** Median and quartiles, to a tenth; undefined of nothing. */
export const quartilesOf = (values: readonly number[]): Quartiles | undefined => {
  if (values.length === 0) return undefined;
  const sorted = [...values].sort((a, b) => a - b);
  return { n: sorted.length, q1: at(sorted, 0.25), median: at(sorted, 0.5), q3: at(sorted, 0.75) };
};

import type { Part } from './weeks.js';

/** Which way a share went. */
export type Trend = 'up' | 'down' | 'steady';

/** A change is one when it is at least this share of where it began, and rests on so many cases on both sides. */
const least = 0.2;
const enough = 5;

const pooled = (parts: readonly Part[]): Part => ({
  some: parts.reduce((sum, { some }) => sum + some, 0),
  all: parts.reduce((sum, { all }) => sum + all, 0),
});

/** The later half of some weeks beside the earlier half; undefined where either has too few cases to tell. */
export const trendOf = (parts: readonly Part[]): Trend | undefined => {
  const half = Math.floor(parts.length / 2);
  if (half === 0) return undefined;
  const before = pooled(parts.slice(0, half));
  const after = pooled(parts.slice(-half));
  if (before.all < enough || after.all < enough) return undefined;
  const [was, is] = [before.some / before.all, after.some / after.all];
  if (Math.abs(is - was) <= least * Math.max(was, is)) return 'steady';
  return is > was ? 'up' : 'down';
};

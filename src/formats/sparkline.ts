import type { Part } from '../history/habits/weeks.js';

const steps = ['▁', '▂', '▃', '▅', '▇'];
const most = 8;

/** Neighbours put together until there are eight or fewer; the first one may hold fewer than the others. */
const pooled = (parts: readonly Part[]): Part[] => {
  const size = Math.ceil(parts.length / most);
  const out: Part[] = [];
  for (let end = parts.length; end > 0; end -= size) {
    const some = parts.slice(Math.max(0, end - size), end);
    out.unshift({
      some: some.reduce((sum, one) => sum + one.some, 0),
      all: some.reduce((sum, one) => sum + one.all, 0),
    });
  }
  return out;
};

/** Shares as small bars from nothing to the largest of them, eight at most; '·' where there was nothing to count. */
export const sparkline = (parts: readonly Part[]): string => {
  const shares = pooled(parts).map(({ some, all }) => (all === 0 ? undefined : some / all));
  const top = Math.max(0, ...shares.map((each) => each ?? 0));
  return shares
    .map((each) =>
      each === undefined
        ? '·'
        : steps[top === 0 ? 0 : Math.min(steps.length - 1, Math.round((each / top) * (steps.length - 1)))],
    )
    .join('');
};

import type { Learnt } from './learn.js';

/** Weights as whole numbers from −127 to 127, each family with a step of its own: the error is at most half a step. */
export const quantised = (
  { rows }: Learnt,
  families: number,
): { readonly rows: Int8Array; readonly steps: number[] } => {
  const greatest = new Float64Array(families);
  rows.forEach((weight, i) => {
    const k = i % families;
    greatest[k] = Math.max(greatest[k] as number, Math.abs(weight));
  });
  const steps = Array.from(greatest, (weight) => Math.max(weight, 1e-9) / 127);
  return { rows: Int8Array.from(rows, (weight, i) => Math.round(weight / (steps[i % families] as number))), steps };
};

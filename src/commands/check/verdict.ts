import { atLeast, type Critique, type Severity } from '../../model/critique.js';

/** When a checked draft still ends with exit code 1. */
export interface Limits {
  readonly failOn: Severity | 'never';
  readonly minScore?: number;
}

const below = ({ score }: Critique, { minScore }: Limits): boolean => minScore !== undefined && (score ?? 0) < minScore;
const tooGrave = ({ findings }: Critique, { failOn }: Limits): number =>
  failOn === 'never' ? 0 : findings.filter(({ severity }) => atLeast(severity, failOn)).length;

/** 0, or 1 when a limit is crossed or a safety rule fired; only `never` without a minimum lets everything pass. */
export const exitCodeOf = (critique: Critique, limits: Limits): 0 | 1 => {
  if (limits.failOn === 'never') return 0;
  return critique.safety || below(critique, limits) || tooGrave(critique, limits) > 0 ? 1 : 0;
};

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** One line that says why the exit code is 1, for a guard in a script; undefined when it is 0 or plain from the output. */
export const guardNote = (critique: Critique, limits: Limits): string | undefined => {
  if (exitCodeOf(critique, limits) === 0 || !below(critique, limits)) return undefined;
  const worst = critique.findings[0]?.severity;
  const many = critique.findings.filter(({ severity }) => severity === worst).length;
  const reason = worst ? ` (${counted(many, worst)})` : '';
  return `textcoach: ${critique.score ?? 'no score'} is below ${limits.minScore}${reason}.`;
};

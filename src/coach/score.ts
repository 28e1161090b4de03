import { atLeast, type Band, type Severity } from '../model/critique.js';

/** Every draft starts here. */
export const base = 70;

const cautionCap = -60;
const creditCap = 30;
/** The worst finding caps the score, however much good surrounds it. */
const caps: Partial<Record<Severity, number>> = { error: 54, warning: 69 };
/** Plain affection is never less than this. */
const affectionFloor = 80;

/** What the sum needs to know of a finding or credit. */
export interface Scored {
  readonly rule: string;
  readonly points: number;
  readonly severity?: Severity;
}

export interface Score {
  readonly score: number;
  readonly adjusted?: 'floor' | 'cap';
}

/** Adds up: base, cautions and a dark tone down to their cap, credits up to theirs, a bright tone, rounded once; then caps and floors. */
export const scoreOf = (findings: readonly Scored[], credits: readonly Scored[], tone = 0): Score => {
  const sum = (list: readonly Scored[]): number => list.reduce((total, { points }) => total + points, 0);
  const bad = Math.max(cautionCap, sum(findings) + Math.min(0, tone));
  const good = Math.min(creditCap, sum(credits)) + Math.max(0, tone);
  // Points are tenths: added up as such, so that half a point is half a point in whatever order.
  const total = Math.round(Math.round(10 * (base + bad + good)) / 10);
  const plain = Math.min(100, Math.max(1, total));
  const worst = findings.reduce<Severity>(
    (graver, { severity = 'info' }) => (atLeast(severity, graver) ? severity : graver),
    'info',
  );
  const cap = caps[worst];
  if (cap !== undefined && plain > cap) return { score: cap, adjusted: 'cap' };
  const affectionate = credits.some(({ rule }) => rule === 'credit/affection' || rule === 'credit/kind-wish');
  if (affectionate && worst === 'info' && plain < affectionFloor) return { score: affectionFloor, adjusted: 'floor' };
  return plain === total ? { score: plain } : { score: plain, adjusted: plain < total ? 'cap' : 'floor' };
};

/** Which band a score falls in: 85 and more needs nothing above a suggestion, which the caps see to. */
export const bandOf = (score: number): Band => {
  if (score >= 85) return 'send';
  if (score >= 70) return 'good';
  if (score >= 55) return 'thin';
  return score >= 40 ? 'risky' : 'pause';
};

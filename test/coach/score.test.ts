import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointsOf } from '../../src/coach/points.js';
import { bandOf, scoreOf } from '../../src/coach/score.js';
import type { Severity } from '../../src/model/critique.js';

const finding = (severity: Severity, points: number) => ({ rule: `x/${severity}`, severity, points });
const credit = (points: number, rule = 'credit/x') => ({ rule, points });

describe('the score', () => {
  it.each([
    ['nothing found', [], [], 70, undefined],
    ['a suggestion', [finding('suggestion', -5)], [], 65, undefined],
    [
      'halves rounded once at the end',
      [finding('suggestion', -5), finding('suggestion', -2.5), finding('suggestion', -2.5)],
      [],
      60,
      undefined,
    ],
    ['credits, up to 30', [], [credit(20), credit(20)], 100, undefined],
    ['cautions, down to -60', Array(9).fill(finding('error', -18)), [], 10, undefined],
    ['a warning caps at 69', [finding('warning', -12)], [credit(30)], 69, 'cap'],
    ['an error caps at 54', [finding('error', -18)], [credit(30)], 54, 'cap'],
    ['affection is not under 80', [finding('info', -1)], [credit(3, 'credit/affection')], 80, 'floor'],
    [
      'affection beside a suggestion has no floor',
      [finding('suggestion', -5)],
      [credit(3, 'credit/affection')],
      68,
      undefined,
    ],
  ] as [string, ReturnType<typeof finding>[], ReturnType<typeof credit>[], number, string | undefined][])(
    '%s',
    (_name, findings, credits, score, adjusted) => {
      const result = scoreOf(findings, credits);
      expect(result.score).toBe(score);
      expect(result.adjusted).toBe(adjusted);
    },
  );

  it('counts repeats half', () =>
    expect([pointsOf(-12, 0), pointsOf(-12, 1), pointsOf(-12, 5)]).toEqual([-12, -6, -6]));

  it.each([
    [100, 'send'],
    [85, 'send'],
    [84, 'good'],
    [70, 'good'],
    [69, 'thin'],
    [55, 'thin'],
    [54, 'risky'],
    [40, 'risky'],
    [39, 'pause'],
    [1, 'pause'],
  ] as const)('%i is %s', (score, band) => expect(bandOf(score)).toBe(band));

  it('stays within 1 and 100, and never above its cap', () => {
    const severity = fc.constantFrom<Severity>('error', 'warning', 'suggestion', 'info');
    const findings = fc.array(
      fc.record({ rule: fc.constant('x/y'), severity, points: fc.integer({ min: -18, max: 0 }) }),
      { maxLength: 20 },
    );
    const credits = fc.array(
      fc.record({ rule: fc.constantFrom('credit/affection', 'credit/x'), points: fc.integer({ min: 0, max: 8 }) }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(findings, credits, (found, good) => {
        const { score } = scoreOf(found, good);
        expect(Number.isInteger(score)).toBe(true);
        expect(score).toBeGreaterThanOrEqual(1);
        expect(score).toBeLessThanOrEqual(
          found.some((f) => f.severity === 'error') ? 54 : found.some((f) => f.severity === 'warning') ? 69 : 100,
        );
      }),
    );
  });
});

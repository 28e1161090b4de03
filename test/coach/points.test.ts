import { describe, expect, it } from 'vitest';
import { familyWeights, landingWeight, pointsOf, pointsOfRule, severityFactors } from '../../src/coach/points.js';
import { mostTone, toneOf } from '../../src/coach/tone.js';
import { landing, readCautionFamilies, readFamilyIds } from '../../src/reading/families.js';
import { credits, rules } from '../../src/rules/index.js';
import { ownRule } from '../../src/rules/own.js';

const rule = (id: string) => {
  const found = [...rules, ...credits].find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};

describe('points', () => {
  it('take from every caution, give for every credit', () => {
    for (const one of rules) expect(pointsOfRule(one), one.id).toBeLessThanOrEqual(0);
    for (const one of credits) expect(pointsOfRule(one), one.id).toBeGreaterThanOrEqual(0);
  });

  it('are graver the graver the finding', () => {
    const one = rule('respect/always-never') as (typeof rules)[number];
    const [suggestion, warning, error] = (['suggestion', 'warning', 'error'] as const).map((severity) =>
      pointsOfRule(one, severity),
    ) as [number, number, number];
    expect(error).toBeLessThan(warning);
    expect(warning).toBeLessThan(suggestion);
    expect(warning).toBeCloseTo((familyWeights.criticism as number) * severityFactors.warning, 1);
  });

  it('of a remark are one, of a rule of one’s own the same in every family', () => {
    expect(pointsOfRule(rule('generic/miss-you-only'))).toBe(-1);
    const own = (family: string) =>
      pointsOfRule(
        ownRule({
          id: 'ours/x',
          family,
          severity: 'warning',
          says: 'x',
          why: 'x',
          phrases: ['x'],
          bad: [],
          fine: [],
          better: [],
        }),
      );
    expect(own('criticism')).toBe(own('generic'));
  });

  it('of a repeat are half, to a tenth', () => {
    expect(pointsOf(-8.3, 0)).toBe(-8.3);
    expect(pointsOf(-8.3, 1)).toBe(Math.round(-41.5) / 10);
    expect(pointsOf(-8.3, 4)).toBe(pointsOf(-8.3, 1));
  });

  it('have a weight of the right sign for each family that is read', () => {
    for (const id of readFamilyIds)
      expect(Math.sign(familyWeights[id] as number), id).toBe(
        (readCautionFamilies as readonly string[]).includes(id) ? -1 : 1,
      );
  });
});

describe('the tone', () => {
  const certain = (ids: readonly string[]) => ids.map((id) => ({ id, probability: 1 }));
  it('is nothing where nothing was read', () => expect(toneOf([])).toBe(0));
  it('counts a family in proportion', () => {
    expect(toneOf([{ id: 'curiosity', probability: 0.5 }])).toBeCloseTo((familyWeights.curiosity as number) / 2, 1);
  });
  it('is bounded, families and landing apart', () => {
    expect(toneOf(certain(readCautionFamilies))).toBe(-mostTone);
    expect(toneOf([...certain(readCautionFamilies), { id: landing, probability: 0 }])).toBe(-mostTone - landingWeight);
    expect(toneOf([{ id: landing, probability: 0.5 }])).toBe(0);
  });
});

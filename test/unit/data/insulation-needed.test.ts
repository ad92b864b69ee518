import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insulationNeeded } from '../../../data/families/energy-certificates.ts';

describe('insulationNeeded', () => {
  it('takes loft homes to need solid-wall insulation as often as other homes without a cavity', () => {
    // High Barnet & Hadley: 480 + 2025 + 520 − 520 × 2025 ÷ (3951 − 480)
    expect(insulationNeeded(3951, 480, 2025, 520)).toBe(2721.6);
  });
  it('stays between wall insulation alone and all three added up', () => {
    fc.assert(fc.property(fc.nat(500), fc.nat(500), fc.nat(500), fc.nat(500), (cavity, solid, loft, none) => {
      const certificates = cavity + solid + loft + none;
      const needed = insulationNeeded(certificates, cavity, solid, loft);
      expect(needed).toBeGreaterThanOrEqual(cavity + solid - 0.05);
      expect(needed).toBeLessThanOrEqual(Math.min(certificates, cavity + solid + loft) + 0.05);
    }));
  });
  it('is the cavity homes where there are no others', () => {
    expect(insulationNeeded(10, 10, 0, 0)).toBe(10);
  });
});

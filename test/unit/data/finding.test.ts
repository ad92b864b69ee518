import { describe, expect, it } from 'vitest';
import { against, rule } from '../../../data/checks/finding.ts';

describe('against', () => {
  it('is well where our figure is the published one', () => {
    expect(against('barnet-fuel-poor-2022', 15892)).toMatchObject({ published: 15892, difference: 0, ok: true });
  });
  it('fails on a difference that nothing explains', () => {
    expect(against('barnet-fuel-poor-2022', 15893)).toMatchObject({ difference: 1, ok: false });
    expect(against('barnet-fuel-poor-2022', 15893, 10).ok).toBe(false);
  });
  it('allows an explained difference up to its limit', () => {
    expect(against('barnet-residents-2021', 389365, 60, 'perturbed')).toMatchObject({ difference: 21, reason: 'perturbed', ok: true });
    expect(against('barnet-residents-2021', 389405, 60, 'perturbed').ok).toBe(false);
  });
  it('fails on a figure that is not there', () => {
    expect(against('barnet-population-1991', NaN).ok).toBe(false);
    expect(() => against('atlantis', 1)).toThrow('no figure "atlantis"');
  });
});

describe('rule', () => {
  it('names the first exception', () => {
    expect(rule('all are well', 0).ok).toBe(true);
    expect(rule('all are well', 2, 'E01000126')).toMatchObject({ ok: false, ours: 'broken 2 times, first at E01000126' });
  });
});

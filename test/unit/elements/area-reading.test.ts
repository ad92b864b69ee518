import { describe, expect, it } from 'vitest';
import { areaReading, residentName, valueWords } from '../../../src/elements/area-reading.ts';
import { smallScene } from './scene.ts';

describe('residentName', () => {
  it('is a small area’s neighbourhood, and any other area’s own name', () => {
    expect(residentName(smallScene(), 2)).toBe('Woodside Park');
    expect(residentName(smallScene({ level: 'ward' }), 0)).toBe('Colindale North');
    expect(residentName(smallScene({ level: 'neighbourhood' }), 0)).toBe('Grahame Park');
  });
});

describe('valueWords', () => {
  const { column } = smallScene({ indicator: 'income-deprived', level: 'ward' });
  const withStatus = (status: 'ok' | 'estimate' | 'suppressed' | 'missing' | 'not-collected', value?: number, missing?: string) =>
    valueWords({ ...column!, values: [value], statuses: [status], missing }, 0);

  it('gives the value with its unit, and says of an estimate that it is one', () => {
    expect(withStatus('ok', 45.4)).toBe('45.4%');
    expect(withStatus('estimate', 45.4)).toBe('45.4% (estimate)');
  });

  it('tells what is held back, missing and not collected apart', () => {
    expect(withStatus('suppressed')).toBe('held back by the publisher to protect people');
    expect(withStatus('missing')).toBe('no figure');
    expect(withStatus('missing', undefined, 'Areas changed in 2022.')).toBe('Areas changed in 2022.');
    expect(withStatus('not-collected')).toBe('not collected here');
  });
});

describe('areaReading', () => {
  it('reads a small area with its ward, value and place among England’s', () => {
    expect(areaReading(smallScene(), 1)).toEqual({
      name: 'Grahame Park', within: 'Barnet 001B, in Colindale North ward', value: 'Deprivation score: 42.0', interval: undefined,
      position: 'in the 10% most deprived small areas in England', overlay: undefined,
    });
  });

  it('gives a share its 95% interval', () => {
    // Wilson, 2,043 of 4,500, by R 4.2.2, prop.test(2043, 4500, correct = FALSE): 0.4394986 to 0.4685798.
    const { value, interval } = areaReading(smallScene({ indicator: 'income-deprived', level: 'ward' }), 0);
    expect([value, interval]).toEqual(['Income deprivation: 45.4%', '95% interval 43.9% to 46.9%']);
  });

  it('says why there is no value, and then neither interval nor position', () => {
    expect(areaReading(smallScene({ indicator: 'income-deprived' }), 3)).toMatchObject({
      value: 'Income deprivation: held back by the publisher to protect people', interval: undefined, position: undefined,
    });
  });

  it('reads both indicators where two are shown', () => {
    expect(areaReading(smallScene({ level: 'ward', overlay: 'fuel-poverty' }), 1)).toMatchObject({ value: 'Deprivation score: 13.2', overlay: 'Fuel poverty: 9.2%' });
  });

  it('names the area while its figures are on their way', () => {
    expect(areaReading(smallScene({ level: 'ward' }, { column: undefined }), 1)).toEqual({ name: 'Woodside', within: undefined, value: '', overlay: undefined });
  });
});

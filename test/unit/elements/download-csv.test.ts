import { afterEach, describe, expect, it, vi } from 'vitest';
import { metadataOf } from '../../../src/elements/download-csv.ts';
import { smallScene } from './scene.ts';

afterEach(() => vi.unstubAllGlobals());

describe('metadataOf', () => {
  const linesOf = (change: Parameters<typeof smallScene>[0]) => {
    vi.stubGlobal('location', { href: 'http://localhost/?area=E09000003' });
    const scene = smallScene(change);
    return metadataOf(scene, scene.column!);
  };

  it('says what, where, when, how and whose, with caveats, licence, attribution and the view it came from', () => {
    expect(linesOf({ indicator: 'income-deprived' })).toEqual([
      'Residents in income deprivation, small areas of Barnet',
      'Period: 2025. Areas: LSOA 2021.',
      'Unit: %. Of all.',
      'Method: Count over residents.',
      'Note: Rounded to 5.',
      'Source: MHCLG, English Indices of Deprivation 2025. OGL v3.0.',
      'Contains public sector information.',
      'Made with Fairground. http://localhost/?area=E09000003',
    ]);
  });

  it('says of ward figures built from small areas that they are best fit', () => {
    expect(linesOf({ level: 'ward' })[1]).toBe('Period: 2025. Areas: LSOA 2021; ward figures are best fit from small areas.');
    expect(linesOf({ level: 'neighbourhood' })[1]).toBe('Period: 2025. Areas: LSOA 2021.');
  });

  it('names the kind of a bare number', () => {
    expect(linesOf({})[2]).toBe('Unit: score. Of all.');
  });
});

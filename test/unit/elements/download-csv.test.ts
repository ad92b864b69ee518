import { afterEach, describe, expect, it, vi } from 'vitest';
import { csvText, metadataOf } from '../../../src/elements/download-csv.ts';
import { smallScene } from './scene.ts';

afterEach(() => vi.unstubAllGlobals());

describe('csvText', () => {
  it('begins with a byte order mark and lines of metadata, then a header and the rows', async () => {
    expect(await csvText(['What it is', 'Whose'], [{ code: 'E1', value: 1.5 }, { code: 'E2', value: -2 }]))
      .toBe('\uFEFF# What it is\r\n# Whose\r\ncode,value\r\nE1,1.5\r\nE2,-2\r\n');
  });

  it('leaves the cell of an absent value empty', async () => {
    expect(await csvText([], [{ code: 'E1', value: undefined, note: 'x' }])).toContain('E1,,x');
  });

  it('quotes what holds commas, quotes and line breaks', async () => {
    expect(await csvText(['A, "B"'], [{ name: 'Burnt Oak, "Watling"\nside' }])).toBe('\uFEFF"# A, ""B"""\r\nname\r\n"Burnt Oak, ""Watling""\nside"\r\n');
  });

  it('writes as text what a spreadsheet would take for a formula', async () => {
    const text = await csvText([], [{ name: '=1+1', other: '@x', minus: '-x', number: -3 }]);
    expect(text.split('\r\n')[1]).toBe('"\'=1+1","\'@x","\'-x",-3');
  });
});

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

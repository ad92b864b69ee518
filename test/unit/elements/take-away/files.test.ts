import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Polygon } from 'geojson';
import { copyTable, sheetHtml, sheetTabs } from '../../../../src/elements/take-away/copy-table.ts';
import { fileName } from '../../../../src/elements/take-away/file-name.ts';
import { shapesOfSheet } from '../../../../src/elements/take-away/shapes-of-sheet.ts';
import { sheetOfAreas } from '../../../../src/elements/take-away/sheet-of-areas.ts';
import { sheetOfFigures } from '../../../../src/elements/take-away/sheet-of-figures.ts';
import { sheetOfGaps } from '../../../../src/elements/take-away/sheet-of-gaps.ts';
import { sheetCsv, type Sheet } from '../../../../src/elements/take-away/sheet.ts';
import { rightHanded } from '../../../../src/map/right-handed.ts';
import type { Place } from '../../../../src/map/renderer.ts';
import { manifest } from '../../../fixtures/small-borough.ts';
import { smallScene } from '../scene.ts';

beforeEach(() => {
  vi.stubGlobal('location', { href: 'http://localhost/?area=E09000003', origin: 'http://localhost', pathname: '/' });
  vi.useFakeTimers({ now: new Date(2026, 10, 22, 12), toFake: ['Date'] });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const lines = (sheet: Sheet) => sheetCsv(sheet).replace('\uFEFF', '').split('\r\n');

describe('the areas shown, as CSV', () => {
  it('says what, where, when, how, whose, with what columns, and the way back, before the rows', () => {
    const text = lines(sheetOfAreas(smallScene({ indicator: 'income-deprived' }))!);
    const head = text.findIndex((line) => line.startsWith('code,name'));
    expect(text.slice(0, head)).toEqual(expect.arrayContaining([
      '"# Residents in income deprivation, small areas of Barnet"',
      '# Period: 2025. Areas: LSOA 2021.',
      '# Unit: %. Of all.',
      '# Method: Count over residents.',
      '# Note: Rounded to 5.',
      '"# Source: MHCLG, English Indices of Deprivation 2025. OGL v3.0."',
      '# Contains public sector information.',
      '# Made with Fairground on 22 November 2026.',
      '# Link: http://localhost/?area=E09000003&indicator=income-deprived',
      '"# Column value: Residents in income deprivation, %, 2025"',
    ]));
    expect(text[head]).toBe('code,name,neighbourhood,ward_best_fit,value,low_95,high_95,numerator,denominator,status,reason,residents');
    expect(text.slice(0, head).filter((line) => line.includes('# Column '))).toHaveLength(text[head]!.split(',').length);
  });

  it('gives each state in words, and no number where there is none', () => {
    const rows = sheetOfAreas(smallScene({ indicator: 'income-deprived' }))!.rows;
    expect(rows[0]).toMatchObject({ code: 'E01000001', value: 40, numerator: 600, denominator: 1500, status: 'figure held' });
    expect(rows[3]).toMatchObject({ value: undefined, low_95: undefined, status: 'held back by the publisher to protect people' });
    expect(sheetOfAreas(smallScene({ indicator: 'residents-added', topic: 'growth', level: 'ward' }))!.rows[0]).toMatchObject({ value: 3163, status: 'estimate', reason: 'Shared out in proportion.' });
  });

  it('says of ward figures built from small areas that they are best fit', () => {
    expect(lines(sheetOfAreas(smallScene({ level: 'ward' }))!).join('\n')).toContain('ward figures are best fit from small areas');
  });

  it('keeps both indicators apart where there are two', () => {
    const { columns, rows } = sheetOfAreas(smallScene({ level: 'ward', overlay: 'fuel-poverty' }))!;
    expect(columns.map(({ key }) => key)).toEqual(expect.arrayContaining(['value', 'second_value', 'second_low_95', 'second_status']));
    expect(rows[0]!['second_value']).toBe(9.3);
  });
});

describe('everything known of an area', () => {
  it('has a row an indicator, the council and England beside it, and a word where nothing is published', () => {
    const { rows } = sheetOfFigures(smallScene(), 'x', ['E05000001'], manifest.indicators);
    expect(rows).toHaveLength(manifest.indicators.length);
    expect(rows.find(({ indicator }) => indicator === 'fuel-poverty')).toMatchObject({ value: 9.3, council_value: 9.9, england_value: 13.1, status: 'figure held' });
    expect(rows.find(({ indicator }) => indicator === 'care-experience')).toMatchObject({ value: undefined, status: 'not published for wards', reason: 'The census does not ask.' });
  });
});

it('lists what is held of every indicator, and why a level has none', () => {
  const { rows } = sheetOfGaps(smallScene())!;
  const of = (level: string) => rows.find(({ indicator, areas }) => indicator === 'epc-c-or-better' && areas === level);
  expect(of('ward')).toMatchObject({ held: 'no', why_not: 'Counted by neighbourhood.', areas_in_all: manifest.levels.ward.codes.length });
  expect(of('ward')!['counted']).toBeUndefined();
  expect(of('neighbourhood')).toMatchObject({ held: 'yes' });
});

describe('shapes', () => {
  const clockwise: Polygon = { type: 'Polygon', coordinates: [[[0, 0], [0, 2], [2, 2], [2, 0], [0, 0]], [[0.5, 0.5], [1, 0.5], [1, 1], [0.5, 0.5]]] };

  it('turns outer rings anticlockwise and holes clockwise, and leaves what it is given', () => {
    const given = JSON.stringify(clockwise);
    expect(rightHanded(clockwise).coordinates).toEqual([[[0, 0], [2, 0], [2, 2], [0, 2], [0, 0]], [[0.5, 0.5], [1, 1], [1, 0.5], [0.5, 0.5]]]);
    expect(rightHanded(rightHanded(clockwise))).toEqual(rightHanded(clockwise));
    expect(JSON.stringify(clockwise)).toBe(given);
    expect(rightHanded({ type: 'MultiPolygon', coordinates: [clockwise.coordinates] }).coordinates[0]).toEqual(rightHanded(clockwise).coordinates);
  });

  it('carries the rows as properties, an absent value as null, and the bounds', () => {
    const scene = smallScene({ indicator: 'income-deprived' });
    const features = manifest.levels['small-area'].codes.map((code, id) => ({ type: 'Feature' as const, id, properties: { code, name: code }, geometry: clockwise }));
    const place = { areas: { 'small-area': { type: 'FeatureCollection', features } } } as unknown as Place;
    const shapes = shapesOfSheet(sheetOfAreas(scene)!, place)!;
    expect(shapes.bbox).toEqual([0, 0, 2, 2]);
    expect(shapes.features).toHaveLength(5);
    expect(shapes.features[3]).toMatchObject({ id: 'E01000004', properties: { value: null, status: 'held back by the publisher to protect people' } });
    expect(shapes.about.join('\n')).toContain('Source: MHCLG');
    expect(shapes.columns['value']).toContain('income deprivation');
  });
});

describe('the clipboard', () => {
  const sheet: Sheet = { title: 'A & B', about: ['x', 'made', 'link'], columns: [{ key: 'name', meaning: '' }, { key: 'value', meaning: '' }], rows: [{ name: '=1+1\tx', value: -3 }, { name: '<b>', value: undefined }] };

  it('parts cells by tabs, lets none run as a formula, and keeps a number a number', () => {
    expect(sheetTabs(sheet)).toBe('name\tvalue\r\n\'=1+1 x\t-3\r\n<b>\t');
  });

  it('escapes what a document would read as markup', () => {
    const html = sheetHtml(sheet);
    expect(html).toContain('<caption>A &amp; B</caption>');
    expect(html).toContain('<td>&lt;b&gt;</td><td></td>');
    expect(html).toContain('<td align="right">-3</td>');
    expect(html).not.toContain('<td>=');
  });

  it('says that it could not where no way is open', async () => {
    vi.stubGlobal('navigator', {});
    vi.stubGlobal('document', { addEventListener: () => undefined, removeEventListener: () => undefined, execCommand: () => false });
    expect(await copyTable(sheet)).toBe(false);
  });
});

describe('fileName', () => {
  it.each([
    [['Barnet', 'Fuel poverty', 'wards'], 'barnet-fuel-poverty-wards-2026-11-22.csv'],
    [['St Helens', 'Zoë’s & “co”'], 'st-helens-zoes-and-co-2026-11-22.csv'],
    [['../../etc/passwd'], 'etc-passwd-2026-11-22.csv'],
    [['…', ''], 'fairground-2026-11-22.csv'],
  ])('of %j is %s', (parts, name) => expect(fileName(parts, 'csv')).toBe(name));

  it('is never long', () => expect(fileName(['x'.repeat(500)], 'csv').length).toBeLessThan(120));
});

import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { basemapCutter } from '../../geo/basemap.ts';
import { serviceKinds } from '../../geo/build-service-points.ts';
import { type Geography, loadGeography, type PlacedService } from '../../geo/geography.ts';
import { toMetres } from '../../geo/national-grid-metres.ts';

let england: Geography;
let services: readonly PlacedService[];
beforeAll(async () => {
  england = await loadGeography();
  services = await england.servicePoints();
});

describe('the committed service points', () => {
  test('are as many of each kind as the sources hold', () => {
    expect(Object.fromEntries(serviceKinds.map((kind) => [kind, services.filter((point) => point.kind === kind).length]))).toEqual({
      gp: 6216, pharmacy: 10223, library: 2869, 'primary-school': 16883, 'secondary-school': 3408, dentist: 8698, station: 2606, 'underground-station': 183, 'bus-stop': 18828,
    });
  });

  test('mark the Underground alone as approximate', () => {
    expect(services.every(({ kind, approximate }) => approximate === (kind === 'underground-station'))).toBe(true);
  });

  test('place every Underground station of Barnet, near where it stands', () => {
    const barnet = england.councils.rowOf.get('E09000003')!;
    const placed = services.filter(({ kind, smallArea }) => kind === 'underground-station' && smallArea !== undefined && england.smallAreas.council[smallArea] === barnet);
    expect(placed.map(({ name }) => name).sort()).toEqual([
      'Brent Cross', 'Burnt Oak', 'Colindale', 'East Finchley', 'Edgware', 'Finchley Central', 'Golders Green', 'Hendon Central', 'High Barnet', 'Mill Hill East',
      'Totteridge & Whetstone', 'West Finchley', 'Woodside Park',
    ]);
    const colindale = placed.find(({ name }) => name === 'Colindale')!;
    const [[x, y], [X, Y]] = [toMetres(colindale.lon, colindale.lat), toMetres(-0.2498, 51.5953)];
    expect(Math.hypot(x - X, y - Y)).toBeLessThan(200);
  });

  test('have Surrey Quays in London’s Southwark, not across the river where the source’s sign puts it', () => {
    const station = services.find(({ kind, name }) => kind === 'station' && name === 'Surrey Quays')!;
    expect(station.lon).toBe(-0.048114);
    expect(england.councils.names[england.smallAreas.council[station.smallArea!]!]).toBe('Southwark');
  });
});

describe('the committed basemap', () => {
  test('has five layers for Barnet, in less than 25 kB', () => {
    const barnet = england.councils.rowOf.get('E09000003')!;
    const cut = basemapCutter()(england.councils.boxes[barnet]!, true)!;
    expect(cut.layers).toEqual(['parks', 'water', 'streets', 'roads', 'tube']);
    expect(cut.sources).toEqual(['parks-barnet', 'water-barnet', 'bus-streets-barnet', 'major-roads-barnet', 'tube-lines-barnet']);
    expect(gzipSync(JSON.stringify(cut.topology), { level: 9 }).length).toBeLessThan(25_000);
    expect(cut.parks.map(({ name }) => name)).toContain('Oak Hill Park');
  });

  test('has parks for every other London borough, and nothing elsewhere', () => {
    const cut = basemapCutter();
    england.councils.codes.forEach((code, row) => {
      const inLondon = england.councils.regionNames[row] === 'London';
      const layers = cut(england.councils.boxes[row]!, inLondon)?.layers;
      expect(layers, england.councils.names[row]).toEqual(code === 'E09000003' ? ['parks', 'water', 'streets', 'roads', 'tube'] : inLondon ? ['parks'] : undefined);
    });
  });
});

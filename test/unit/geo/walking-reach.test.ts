import { describe, expect, test } from 'vitest';
import type { LivePostcodes } from '../../../geo/build-postcodes.ts';
import type { ServicePoint } from '../../../geo/build-service-points.ts';
import { nearestPoint } from '../../../geo/nearest-point.ts';
import { reachFromPostcodes, walkedServices, walkingReach } from '../../../geo/walking-reach.ts';

describe('reachFromPostcodes', () => {
  test('counts postcodes within 923 m, that distance included, and averages their distances', () => {
    const places = { x: Float64Array.of(0, 923, 924, 5000), y: new Float64Array(4), smallArea: Int32Array.of(0, 0, 0, 1) };
    const reach = reachFromPostcodes(places, 3, nearestPoint([[0, 0]]), () => true, () => false);
    expect(reach.share).toEqual([2 / 3, 0, undefined]);
    expect(reach.metres).toEqual([(923 + 924) / 3, 5000, undefined]);
  });

  test('leaves out small areas that the service does not cover', () => {
    const places = { x: Float64Array.of(0, 10), y: new Float64Array(2), smallArea: Int32Array.of(0, 1) };
    expect(reachFromPostcodes(places, 2, nearestPoint([[0, 0]]), (row) => row === 1, () => true)).toEqual({ share: [undefined, 1], metres: [undefined, 10], approximate: [undefined, 1] });
  });
});

describe('walkingReach', () => {
  const postcodes: LivePostcodes = {
    outward: ['A1', 'A1', 'A1', 'A1'], inward: ['1AA', '1AB', '1AD', '1AE'],
    lon: [-0.2, -0.2, undefined, -0.2], lat: [51.6, 51.7, undefined, 51.6], smallArea: [0, 0, 0, 1], ward: [0, 0, 0, 0],
  };
  const people = { codes: ['E1', 'E2', 'E3'], inLondon: [true, false, true], residents: [1000, 200, 50], incomeDeprived: [101, undefined, 5] };
  const point = (kind: ServicePoint['kind'], lat: number, approximate = false): ServicePoint => ({ kind, id: kind, name: kind, lon: -0.2, lat, approximate, source: 's' });
  const points = [...walkedServices.flatMap(({ kinds }) => kinds.filter((kind) => kind !== 'underground-station').map((kind) => point(kind, 51.6))), point('underground-station', 51.7, true)];
  const parks = [{ type: 'Polygon' as const, coordinates: [[[-0.21, 51.59], [-0.19, 51.59], [-0.19, 51.61], [-0.21, 51.61], [-0.21, 51.59]]] }];
  const said: string[] = [];
  const columns = Object.fromEntries(walkingReach(postcodes, people, points, parks, (line) => said.push(line)).map(({ name, values }) => [name, values]));

  test('shares residents equally over the postcodes that have a place', () => {
    expect(columns['gp_residents']).toEqual([500, 200, undefined]);
    expect(columns['park_residents']).toEqual([500, undefined, undefined]);
  });

  test('keeps what is suppressed apart from what is nobody', () => {
    expect(columns['gp_income_deprived']).toEqual([50.5, undefined, undefined]);
    expect(columns['income_deprived']).toEqual([101, undefined, 5]);
  });

  test('gives the mean walk, 1.3 times the straight line', () => {
    const [first, second] = columns['gp_distance'] as number[];
    // Half of the residents live 0.1 degrees of latitude away: 11,126 m on the ellipsoid at 51.65° N.
    expect(first! / ((1.3 * 11_126) / 2)).toBeCloseTo(1, 3);
    expect(second).toBe(0);
  });

  test('covers bus stops and parks in London alone, and says so', () => {
    expect(columns['london_status']).toEqual([undefined, 'not-collected', undefined]);
    expect(columns['bus_stop_residents']).toEqual([500, undefined, undefined]);
  });

  test('says what share of residents has an approximate place nearest', () => {
    expect(columns['station_approximate']).toEqual([0.5, 0, undefined]);
    expect(columns['station_residents']).toEqual([1000, 200, undefined]);
  });

  test('names the small areas that have no postcode', () => {
    expect(said[0]).toBe('walking reach: from 3 postcodes; 1 without a place or small area are left out; small areas without a postcode, which have no value: E3');
  });
});

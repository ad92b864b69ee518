import { describe, expect, test } from 'vitest';
import { stationName, undergroundStations } from '../../../geo/underground-stations.ts';

describe('stationName', () => {
  test.each([
    ['COLINDALE STATION <>', 'COLINDALE', true],
    ['DOLLIS PARK / FINCHLEY CENTRAL STN <>', 'FINCHLEY CENTRAL', true],
    ['EDGWARE STATION <> / STATION ROAD', 'EDGWARE', true],
    ['FINCHLEY CENTRAL <>', 'FINCHLEY CENTRAL', true],
    ['TOTTENHAM CT RD STN <> / NEW OXFORD ST', 'TOTTENHAM COURT ROAD', true],
    ['STH KENSINGTON STN <> / OLD BROMPTON RD', 'SOUTH KENSINGTON', true],
    ['EMPRESS STATE BLDG / W BROMPTON STN <> #', 'WEST BROMPTON', true],
    ['KENTISH TOWN STATION  <> #', 'KENTISH TOWN', true],
    ['ST PANCRAS INTERN\'L & KING\'S X STNS<>#', 'KING\'S CROSS ST PANCRAS', true],
    ['HAIL AND RIDE WEST FINCHLEY STATION', 'WEST FINCHLEY', false],
  ])('%s', (stop, name, marked) => {
    expect(stationName(stop)).toEqual({ name, marked });
  });

  test.each(['NORTH FINCHLEY BUS STATION', 'EDGWARE BUS STATION <>', 'EDGWARE POLICE STATION', 'HENDON STATION #', 'PRINCE REGENT STATION [DLR]', 'STATION ROAD', 'TREVOR CLOSE'])('names no station: %s', (stop) => {
    expect(stationName(stop)).toBeUndefined();
  });
});

describe('undergroundStations', () => {
  const at = (name: string, lon: number, lat: number) => ({ name, lon, lat });

  test('places a station at the mean of its stops', () => {
    expect(undergroundStations([at('COLINDALE STATION <>', -0.25, 51.595), at('COLINDALE STATION <>', -0.248, 51.597)], () => false))
      .toEqual([{ name: 'Colindale', lon: -0.249, lat: 51.596, stops: 2, spread: 131 }]);
  });

  test('tells stations of one name apart by distance', () => {
    const placed = undergroundStations([at('HAMMERSMITH STATION <>', -0.224, 51.493), at('HAMMERSMITH STATION <>', -0.1, 51.493)], () => false);
    expect(placed.map(({ name, lon }) => [name, lon])).toEqual([['Hammersmith', -0.224], ['Hammersmith', -0.1]]);
  });

  test('takes unmarked stops beside a line only, and only where no marked stop has the name', () => {
    const stops = [at('HAIL & RIDE WEST FINCHLEY STATION', -0.189, 51.609), at('BRENT CROSS STATION', -0.2157, 51.5778), at('BRENT CROSS STATION <>', -0.213, 51.5764)];
    expect(undergroundStations(stops, () => true).map(({ name, lon }) => [name, lon])).toEqual([['Brent Cross', -0.213], ['West Finchley', -0.189]]);
    expect(undergroundStations(stops, () => false).map(({ name }) => name)).toEqual(['Brent Cross']);
  });
});

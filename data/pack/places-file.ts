import { areaAt } from '../../geo/area-at.ts';
import type { NamedPark } from '../../geo/basemap.ts';
import type { Geography, PlacedService } from '../../geo/geography.ts';
import type { AreaTopology } from '../../geo/build-topology.ts';
import { fromGrid } from '../../geo/grid.ts';
import { toMetres } from '../../geo/national-grid-metres.ts';
import { ringMetres } from '../../geo/ring-of-council.ts';
import { segmentDistance } from '../../geo/segment-distance.ts';
import { arcPoints } from '../../geo/topology-points.ts';
import { packVersion } from '../../src/model/pack-version.ts';
import type { Places } from '../../src/model/pack.ts';
import type { CouncilAreas } from '../england.ts';

type Place = Places['places'][number];

/** `places.json`: stations in the council or within 1.5 km of its outline, then its named parks, each by name; and its former wards, where any is known. */
export async function placesFile(geography: Geography, council: CouncilAreas, shapes: AreaTopology, parks: readonly NamedPark[]): Promise<Places> {
  const distance = distanceToOutline(shapes);
  const smallAreaAt = areaAt(shapes, 'small-area');
  const placeOf = new Map(council.rows['small-area'].map((row, place) => [row, place]));
  const stations = (await geography.servicePoints())
    .filter(({ kind }) => kind === 'station' || kind === 'underground-station')
    .flatMap((station): Place[] => {
      const smallArea = station.smallArea === undefined ? undefined : placeOf.get(station.smallArea);
      return smallArea !== undefined || distance(station.lon, station.lat) <= ringMetres ? [stationPlace(station, smallArea)] : [];
    });
  const byName = (a: Place, b: Place): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.lon - b.lon);
  const near = parks.filter(({ lon, lat }) => smallAreaAt(lon, lat) !== undefined || distance(lon, lat) <= ringMetres)
    .map(({ name, lon, lat }): Place => {
      const smallArea = smallAreaAt(lon, lat);
      return { kind: 'park', name, lon, lat, ...(smallArea !== undefined && { smallArea }) };
    });
  const formerWards = geography.formerWards().filter((ward) => ward.council === council.code).map(({ code, name, until, smallAreas }) => ({
    code, name, until, smallAreas: smallAreas.map((each) => placeOf.get(geography.smallAreas.rowOf.get(each)!)!),
  }));
  return { version: packVersion, places: [...stations.sort(byName), ...near.sort(byName)], ...(formerWards.length > 0 && { formerWards }) };
}

function stationPlace({ name, lon, lat, approximate }: PlacedService, smallArea: number | undefined): Place {
  return {
    kind: 'station', name, lon: degrees(lon), lat: degrees(lat),
    ...(smallArea !== undefined && { smallArea }),
    ...(approximate && { approximate }),
  };
}

/** To the fifth decimal: about a metre. */
function degrees(value: number): number {
  return Math.round(value * 1e5) / 1e5;
}

/** Metres from a place in degrees to a council's outline; Infinity for one more than about 3 km outside its box. */
function distanceToOutline(shapes: AreaTopology): (lon: number, lat: number) => number {
  const used = new Set(shapes.objects['council']!.geometries.flatMap((geometry) => geometry.arcs.flat(3)).map((arc) => (arc < 0 ? ~arc : arc)));
  const points = arcPoints(shapes);
  const lines = [...used].map((arc) => points[arc]!.map((point) => toMetres(...fromGrid(point))));
  const [xs, ys] = [lines.flatMap((line) => line.map(([x]) => x)), lines.flatMap((line) => line.map(([, y]) => y))];
  const box = [least(xs) - 2 * ringMetres, least(ys) - 2 * ringMetres, -least(xs.map((x) => -x)) + 2 * ringMetres, -least(ys.map((y) => -y)) + 2 * ringMetres];
  return (lon, lat) => {
    const [x, y] = toMetres(lon, lat);
    if (x < box[0]! || y < box[1]! || x > box[2]! || y > box[3]!) return Infinity;
    let nearest = Infinity;
    for (const line of lines) {
      for (let i = 1; i < line.length; i++) {
        const [[ax, ay], [bx, by]] = [line[i - 1]!, line[i]!];
        nearest = Math.min(nearest, segmentDistance(x, y, ax, ay, bx, by));
      }
    }
    return nearest;
  };
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b), Infinity);
}

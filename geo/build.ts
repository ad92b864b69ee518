import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { MultiPolygon, Polygon } from 'geojson';
import { areaAt } from './area-at.ts';
import { type AreaLists, readAreas, rowsByCode } from './build-areas.ts';
import { boxWith } from './box.ts';
import { buildBasemap, buildLondonParks } from './build-basemap.ts';
import { formerWards, writeFormerWards } from './build-former-wards.ts';
import { bestFit, checkBestFit, fitShares, readPostcodes, replacePostcodes, writePostcodes } from './build-postcodes.ts';
import { gatherServicePoints, writeServicePoints } from './build-service-points.ts';
import { buildShapes, type NationalShapes, writeTopology } from './build-shapes.ts';
import { queenContiguity } from './contiguity.ts';
import { type AreaMeasures, measureAreas } from './measure-areas.ts';
import { writeTable } from './parquet.ts';
import type { Progress } from './progress.ts';
import type { SourceFiles } from './source-files.ts';
import { tables } from './tables.ts';
import { type SmallAreaPeople, walkingReach } from './walking-reach.ts';

/** Makes every table of the geography, and walking reach, from the publishers' files. The same files give the same bytes. */
export async function buildGeography(sources: SourceFiles, progress: Progress): Promise<void> {
  for (const file of Object.values(tables)) mkdirSync(dirname(file), { recursive: true });
  const areas = readAreas(sources);
  const { smallAreas, wards, neighbourhoods, councils } = areas;
  const shapes = buildShapes(sources, { smallAreas: smallAreas.codes, wards: wards.codes },
    { groupOf: smallAreas.neighbourhood, codes: neighbourhoods.codes }, { groupOf: wards.council, codes: councils.codes }, progress);
  writeTopology(tables.smallAreaShapes, shapes.smallAreas);
  writeTopology(tables.wardShapes, shapes.wards);

  const rows = { smallArea: rowsByCode(smallAreas.codes), ward: rowsByCode(wards.codes) };
  const smallAreaAt = areaAt(shapes.smallAreas, 'small-area');
  const around = new Set([...shapes.aroundEnclaves].map((code) => rows.smallArea.get(code)!));
  const postcodes = replacePostcodes(readPostcodes(sources, rows, progress), around, smallAreaAt, progress);
  const ranges = await writePostcodes(tables.postcodes, postcodes, { ward: wards.council, smallArea: smallAreas.council }, councils.codes.length, progress);
  const fit = bestFit(postcodes, smallAreas.ward);
  checkBestFit(sources, fit, rows.smallArea, (row) => wards.codes[smallAreas.ward[row]!]!, progress);
  await writeAreas(areas, shapes, fitShares(fit), ranges);
  progress('areas: measured and written');
  writeFormerWards(formerWards(sources), progress);

  writeTopology(tables.basemap, buildBasemap(sources, progress));
  writeTopology(tables.londonParks, buildLondonParks(sources, progress));

  const contiguity = queenContiguity(shapes.smallAreas, 'small-area');
  await writeTable(tables.contiguity, [
    { name: 'from', type: 'int32', values: contiguity.from, encoding: 'delta' },
    { name: 'to', type: 'int32', values: contiguity.to, encoding: 'delta' },
  ]);
  const islands = contiguity.islands.map((row) => ({ code: smallAreas.codes[row]!, name: smallAreas.names[row]! }));
  writeFileSync(tables.islands, `${JSON.stringify(islands, null, 2)}\n`);
  progress(`contiguity: ${contiguity.from.length} directed pairs; touching no other: ${islands.map(({ name }) => name).join(', ') || 'none'}`);

  const lines = sources.geojson<unknown, { type: 'MultiLineString'; coordinates: number[][][] }>('basemap/tube_lines_barnet.geojson.gz')
    .features.flatMap((feature) => feature.geometry.coordinates);
  const points = gatherServicePoints(sources, lines, (lon, lat) => {
    const row = smallAreaAt(lon, lat);
    return row === undefined ? undefined : smallAreas.codes[row];
  }, progress);
  await writeServicePoints(tables.servicePoints, points.map((point) => {
    const again = point.smallAreaCode !== undefined && shapes.aroundEnclaves.has(point.smallAreaCode) ? smallAreaAt(point.lon, point.lat) : undefined;
    return again === undefined ? point : { ...point, smallAreaCode: smallAreas.codes[again]! };
  }), rows.smallArea);

  const parks = sources.geojson<unknown, Polygon | MultiPolygon>('service-reach/parks_london_os_open_greenspace_2019.geojson.gz').features.map((feature) => feature.geometry);
  await writeTable(tables.walkingReach, walkingReach(postcodes, readPeople(sources, areas), points, parks, progress));
}

const london = 'E12000007';

/** Residents (Census 2021) and income-deprived residents (Indices of Deprivation 2025) of every small area. */
function readPeople(sources: SourceFiles, { smallAreas, councils }: AreaLists): SmallAreaPeople {
  const inOrder = (path: string, column: string) => {
    const csv = sources.csv(path);
    const row = rowsByCode(csv.text('lsoa21cd')), values = csv.numbers(column);
    return smallAreas.codes.map((code) => {
      if (!row.has(code)) throw new Error(`${path} has no ${code}`);
      return values[row.get(code)!];
    });
  };
  const population = 'growth/population_lsoa21_2011_2021_2022.csv.gz';
  return {
    codes: smallAreas.codes,
    inLondon: smallAreas.council.map((council) => councils.regions[council] === london),
    residents: inOrder(population, 'population_2021').map((residents, row) => {
      if (residents === undefined) throw new Error(`${population} has no residents for ${smallAreas.codes[row]}`);
      return residents;
    }),
    incomeDeprived: inOrder('deprivation/iod2025_lsoa21_england.csv.gz', 'income_deprived_people'),
  };
}

/** Writes the tables of the four levels, with links as codes. */
async function writeAreas({ smallAreas, wards, neighbourhoods, councils }: AreaLists, shapes: NationalShapes, fit: readonly (number | undefined)[], postcodes: { from: number[]; to: number[] }): Promise<void> {
  const measures = {
    smallArea: measureAreas(shapes.smallAreas, 'small-area'), neighbourhood: measureAreas(shapes.smallAreas, 'neighbourhood'),
    ward: measureAreas(shapes.wards, 'ward'), council: measureAreas(shapes.wards, 'council'),
  };
  const strings = (name: string, values: readonly string[]) => ({ name, type: 'string' as const, values });
  const doubles = (name: string, values: readonly (number | undefined)[]) => ({ name, type: 'double' as const, values });
  const integers = (name: string, values: readonly number[]) => ({ name, type: 'int32' as const, values });
  const place = ({ lon, lat }: AreaMeasures) => [doubles('lon', lon), doubles('lat', lat)];
  const councilCodes = (council: readonly number[]) => strings('council', council.map((row) => councils.codes[row]!));

  await writeTable(tables.smallAreas, [
    strings('code', smallAreas.codes), strings('name', smallAreas.names),
    strings('neighbourhood', smallAreas.neighbourhood.map((row) => neighbourhoods.codes[row]!)),
    strings('ward', smallAreas.ward.map((row) => wards.codes[row]!)), strings('ward_method', smallAreas.wardMethod),
    councilCodes(smallAreas.council), doubles('hectares', measures.smallArea.hectares), ...place(measures.smallArea), doubles('fit', fit),
  ]);
  await writeTable(tables.neighbourhoods, [
    strings('code', neighbourhoods.codes), strings('name', neighbourhoods.names), strings('ons_name', neighbourhoods.onsNames),
    councilCodes(neighbourhoods.council), ...place(measures.neighbourhood),
  ]);
  await writeTable(tables.wards, [
    strings('code', wards.codes), strings('name', wards.names), councilCodes(wards.council), doubles('hectares', measures.ward.hectares), ...place(measures.ward),
  ]);
  const boxes = measures.council.boxes.slice();
  smallAreas.council.forEach((council, i) => {
    const [west, south, east, north] = measures.smallArea.boxes[i]!;
    boxes[council] = boxWith(boxWith(boxes[council]!, west, south), east, north);
  });
  await writeTable(tables.councils, [
    strings('code', councils.codes), strings('name', councils.names), strings('code24', councils.code24),
    strings('region', councils.regions), strings('region_name', councils.regionNames),
    ...['west', 'south', 'east', 'north'].map((side, i) => doubles(side, boxes.map((box) => box[i]!))),
    integers('postcodes_from', postcodes.from), integers('postcodes_to', postcodes.to),
  ]);
}

import type { Csv } from './csv.ts';
import type { SourceFiles } from './source-files.ts';

/** How a small area's ward was found: the Office for National Statistics' best fit, or the largest overlap where wards have changed since. */
const wardMethods: Record<string, string> = { ons_wd24_best_fit: 'ons-best-fit', largest_area_overlap_wd25: 'largest-overlap' };

/** The areas of England and how they belong together, each level sorted by code; links are rows of the other level. */
export interface AreaLists {
  smallAreas: { codes: string[]; names: string[]; neighbourhood: number[]; ward: number[]; council: number[]; wardMethod: string[] };
  wards: { codes: string[]; names: string[]; council: number[] };
  neighbourhoods: { codes: string[]; names: string[]; onsNames: string[]; council: number[] };
  councils: { codes: string[]; names: string[]; code24: string[]; regions: string[]; regionNames: string[] };
}

/**
 * Reads the lists of areas from the publishers' lookups.
 *
 * @throws a code that is not known, a small area whose ward or neighbourhood is in another council, a neighbourhood in two councils.
 */
export function readAreas(sources: SourceFiles): AreaLists {
  const lookup = sorted(sources.csv('lookups/lsoa21_msoa21_ward25_lad25_region_england.csv.gz'), 'lsoa21cd');
  const councilFile = sorted(sources.csv('lookups/lad24_lad25_region_england.csv.gz'), 'lad25cd');
  const wardFile = sources.geojson<Record<'wd25cd' | 'wd25nm' | 'lad25cd', string>>('boundaries/wards25_england_bgc.geojson.gz').features
    .map((feature) => feature.properties).sort((a, b) => (a.wd25cd < b.wd25cd ? -1 : 1));

  const councilRow = rowsByCode(councilFile('lad25cd'));
  const wards = { codes: wardFile.map((ward) => ward.wd25cd), names: wardFile.map((ward) => ward.wd25nm), council: rowsOf(wardFile.map((ward) => ward.lad25cd), councilRow) };
  const wardOf = rowsOf(lookup('wd25cd'), rowsByCode(wards.codes));
  const councilOf = rowsOf(lookup('lad25cd'), councilRow);

  const neighbourhoodCodes = [...new Set(lookup('msoa21cd'))].sort();
  const neighbourhoodOf = rowsOf(lookup('msoa21cd'), rowsByCode(neighbourhoodCodes));
  const firstOf = neighbourhoodCodes.map((code) => lookup('msoa21cd').indexOf(code));
  const neighbourhoods = {
    codes: neighbourhoodCodes,
    names: firstOf.map((i) => lookup('msoa21hclnm')[i]!),
    onsNames: firstOf.map((i) => lookup('msoa21nm')[i]!),
    council: firstOf.map((i) => councilOf[i]!),
  };
  lookup('lsoa21cd').forEach((code, i) => {
    if (wards.council[wardOf[i]!] !== councilOf[i]) throw new Error(`${code} is in another council than its ward ${wards.codes[wardOf[i]!]}`);
    if (neighbourhoods.council[neighbourhoodOf[i]!] !== councilOf[i]) throw new Error(`${code} is in another council than its neighbourhood`);
  });
  return {
    smallAreas: {
      codes: lookup('lsoa21cd'), names: lookup('lsoa21nm'), neighbourhood: neighbourhoodOf, ward: wardOf, council: councilOf,
      wardMethod: lookup('wd25_method').map((method) => wardMethods[method] ?? method),
    },
    wards,
    neighbourhoods,
    councils: {
      codes: councilFile('lad25cd'), names: councilFile('lad25nm'), code24: councilFile('lad24cd'), regions: councilFile('rgn24cd'), regionNames: councilFile('rgn24nm'),
    },
  };
}

/** The row of each code. */
export function rowsByCode(codes: readonly string[]): Map<string, number> {
  return new Map(codes.map((code, row) => [code, row]));
}

function rowsOf(codes: readonly string[], rowOf: ReadonlyMap<string, number>): number[] {
  return codes.map((code) => {
    const row = rowOf.get(code);
    if (row === undefined) throw new Error(`${JSON.stringify(code)} is not a known area`);
    return row;
  });
}

/** The columns of a file, its rows sorted by one of them. */
function sorted(csv: Csv, by: string): (column: string) => string[] {
  const key = csv.text(by);
  const order = key.map((_, i) => i).sort((a, b) => (key[a]! < key[b]! ? -1 : 1));
  const columns = new Map<string, string[]>();
  return (name) => {
    if (!columns.has(name)) {
      const values = csv.text(name);
      columns.set(name, order.map((i) => values[i]!));
    }
    return columns.get(name)!;
  };
}

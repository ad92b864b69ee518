import type { Csv } from '../../geo/csv.ts';
import type { TableColumn } from '../../geo/parquet.ts';
import { council as councilSeriesList } from '../series.ts';
import { councilCode2025, england } from '../council-codes.ts';
import type { BuildInput, Family } from '../family.ts';
import { rowsWhere } from '../rows-where.ts';

interface Point { code: string; period: string; value: number }

/** How each series is read: the file, and the points of a file. */
const readers: Record<string, { file: string; read(csv: Csv): Point[] }> = {
  population: { file: 'growth/population_lad24_1991_2023.csv.gz', read: (csv) => points(csv, 'area_cd', 'mid_year', 'population') },
  dwellings: { file: 'growth/dwellings_council_tax_lad24_1993_2024.csv.gz', read: (csv) => points(csv, 'area_cd', 'year', 'properties') },
  'net-additional-dwellings': {
    file: 'growth/net_additional_dwellings_lad_2000_2024.csv.gz',
    read: (csv) => points(csv, 'area_cd', 'financial_year', 'net_additional_dwellings'),
  },
  'median-house-price': {
    file: 'growth/median_house_price_lad24_1995_2024.csv.gz',
    read: (csv) => points(csv, 'area_cd', 'year_ending', 'median_price_gbp')
      .filter(({ period }) => period.startsWith('Sep '))
      .map((point) => ({ ...point, period: point.period.slice(4) })),
  },
  'co2-per-person': {
    file: 'net-zero/co2_emissions_local_authority_uk_2005_2020.csv.gz',
    read: (csv) => points(csv, 'lad25cd', 'year', 'per_person_emissions_t').filter(({ code }) => code !== ''),
  },
  'battery-electric-vehicles': {
    file: 'net-zero/bev_registered_london_boroughs_2011q4_2021q1.csv',
    read: (csv) => points(csv, 'lad25cd', 'quarter_start', 'bev_registered').map((point) => ({ ...point, period: quarter(point.period) })),
  },
};

function points(csv: Csv, code: string, period: string, value: string): Point[] {
  const periods = csv.text(period);
  const values = csv.numbers(value);
  return csv.text(code).flatMap((each, row) => (values[row] === undefined ? [] : [{ code: each, period: periods[row]!, value: values[row] }]));
}

/** "2011-10-01" is "2011 Q4". */
function quarter(date: string): string {
  return `${date.slice(0, 4)} Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
}

function build({ sources, areas, note }: BuildInput): TableColumn[] {
  const toCode2025 = councilCode2025(sources);
  const places = [...areas.councils, ...areas.regions, england];
  const rowOf = new Map(places.map((code, row) => [code, row]));
  const all = councilSeriesList.flatMap(({ id }, order) => {
    const reader = readers[id];
    if (!reader) throw new Error(`council-series: nothing reads the series "${id}"`);
    const read = reader.read(sources.csv(reader.file)).map((point) => ({ ...point, code: toCode2025(point.code) }));
    const kept = read.filter(({ code }) => rowOf.has(code));
    const lost = new Set(read.filter(({ code }) => !rowOf.has(code)).map(({ code }) => code));
    const left = lost.size > 0 ? `; ${read.length - kept.length} values of ${lost.size} councils that no longer exist are left out` : '';
    note(`${id}: ${kept.length} values of ${new Set(kept.map(({ code }) => code)).size} places${left}`);
    return kept.map((point) => ({ ...point, id, order }));
  });
  all.sort((a, b) => a.order - b.order || rowOf.get(a.code)! - rowOf.get(b.code)! || (a.period < b.period ? -1 : 1));
  return [
    { name: 'series', type: 'string', values: all.map(({ id }) => id) },
    { name: 'code', type: 'string', values: all.map(({ code }) => code) },
    { name: 'period', type: 'string', values: all.map(({ period }) => period) },
    { name: 'value', type: 'double', values: all.map(({ value }) => value) },
  ];
}

/** ONS's median price of the year to March 2021: councils, regions, England in order. */
export function housePriceBenchmarks({ sources, areas }: Pick<BuildInput, 'sources' | 'areas'>): (number | undefined)[] {
  const toCode2025 = councilCode2025(sources);
  const prices = rowsWhere(sources.csv('growth/median_house_price_lad24_1995_2024.csv.gz'), 'year_ending', 'Mar 2021');
  const values = prices.numbers('median_price_gbp');
  const priceOf = new Map(prices.text('area_cd').map((code, row) => [toCode2025(code), values[row]]));
  return [...areas.councils, ...areas.regions, england].map((code) => priceOf.get(code));
}

/** Series of whole councils over the years, with regions and England where they are published. */
export const councilSeries: Family = { name: 'Council series', definitions: [], tables: [{ table: 'council-series', of: 'list', build }] };

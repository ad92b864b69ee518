import { barnet, type CheckedTables } from './checked-tables.ts';
import { against, type Finding } from './finding.ts';

const perturbed = 'ONS perturbs each census table on its own';
/** As far as ONS's perturbation moved the sums of the files when they were received, with a little room. */
const allowed = { council: 60, england: 1000 };

/** Census tables whose denominator is all residents, or all households. */
const residentTables = [
  ['age', 'residents_2021'], ['disability', 'residents'], ['ethnic-group', 'residents'], ['religion', 'residents'], ['birthplace', 'residents'],
  ['general-health', 'residents'], ['population', 'residents_2021'], ['walking-reach', 'residents'],
] as const;
const householdTables = [
  ['household-deprivation', 'households'], ['overcrowding', 'households'], ['heating', 'households'], ['cars', 'households'], ['tenure', 'households'],
  ['population', 'households_2021'],
] as const;

const neighbourhoodTables = [
  ['english-base', 'english-neighbourhood', 'residents_3_plus'],
  ['care-base', 'unpaid-care-neighbourhood', 'residents_5_plus'],
  ['orientation-base', 'sexual-orientation', 'residents_16_plus'],
] as const;

/** Sums of small areas, wards and neighbourhoods beside the totals that publishers give for Barnet and England. */
export async function checkTotals(tables: CheckedTables): Promise<Finding[]> {
  const { total, totalOf, read, geography } = tables;
  const findings: Finding[] = [];
  const named = (finding: Finding, table: string): Finding => ({ ...finding, check: `${table}: ${finding.check}` });

  for (const [list, figure] of [[residentTables, 'residents-2021'], [householdTables, 'households-2021']] as const) {
    for (const [table, column] of list) {
      findings.push(named(against(`barnet-${figure}`, await total(table, column, barnet), allowed.council, perturbed), table));
      findings.push(named(against(`england-${figure}`, await total(table, column), allowed.england, perturbed), table));
    }
  }
  for (const table of ['qualifications', 'occupations']) {
    findings.push(named(against('barnet-residents-16-plus', await total(table, 'residents_16_plus', barnet), allowed.council, perturbed), table));
  }
  findings.push(
    against('barnet-workers', await total('travel-to-work', 'workers', barnet), allowed.council, perturbed),
    against('england-workers', await total('travel-to-work', 'workers'), allowed.england, perturbed),
    against('barnet-residents-mid2022', await total('population', 'residents_mid2022', barnet)),
    against('england-residents-mid2022', await total('population', 'residents_mid2022')),
    against('barnet-residents-2011', await totalOf('ward', 'population-change-ward', 'residents_2011', barnet), 2, 'pro-rata shares of wards that cut through a common unit are rounded'),
    against('barnet-child-poverty', await totalOf('ward', 'child-poverty', 'children', barnet)),
  );
  for (const year of [2022, 2021]) {
    findings.push(
      against(`barnet-fuel-poor-${year}`, await total('fuel-poverty', `fuel_poor_${year}`, barnet)),
      against(`barnet-fuel-households-${year}`, await total('fuel-poverty', `households_${year}`, barnet)),
      against(`england-fuel-poor-${year}`, await total('fuel-poverty', `fuel_poor_${year}`)),
      against(`england-fuel-households-${year}`, await total('fuel-poverty', `households_${year}`)),
    );
  }
  const byCouncil = 'the council file probably goes by the council written on each certificate; ours adds up neighbourhoods. England’s totals are equal';
  findings.push(
    against('england-certificates', await totalOf('neighbourhood', 'energy-bands', 'certificates')),
    against('barnet-certificates', await totalOf('neighbourhood', 'energy-bands', 'certificates', barnet), 46, byCouncil),
    against('barnet-rated-a-to-c', await totalOf('neighbourhood', 'energy-bands', 'rated_a_to_c', barnet), 46, byCouncil),
    against('barnet-cavity-wall', await totalOf('neighbourhood', 'insulation', 'cavity_wall', barnet)),
    against('barnet-solid-wall', await totalOf('neighbourhood', 'insulation', 'solid_wall', barnet)),
    against('barnet-flood-homes', await total('flood', 'homes_at_risk', barnet)),
  );
  for (const level of ['ward', 'neighbourhood'] as const) {
    findings.push(named(against('london-charge-points', await totalOf(level, `charge-points-${level}`, 'devices')), `${level}s`));
    findings.push(named(against('barnet-charge-points', await totalOf(level, `charge-points-${level}`, 'devices', barnet)), `${level}s`));
  }
  for (const [figure, table, column] of neighbourhoodTables) {
    findings.push(
      against(`barnet-${figure}`, await totalOf('neighbourhood', table, column, barnet)),
      against(`england-${figure}`, await totalOf('neighbourhood', table, column)),
    );
  }

  const { postcodesFrom, postcodesTo, rowOf } = geography.councils;
  const council = rowOf.get(barnet)!;
  const rows = geography.rowsOf(council);
  const heat = await read.numbers('heat', 'class');
  const inClass = (place: number): number => rows.neighbourhoods.filter((row) => heat[row] === place).length;
  findings.push(against('barnet-high-heat-enhanced', inClass(3)), against('barnet-high-heat-only', inClass(2)));
  const mean = async (table: string, column: string, of: readonly number[], digits: number): Promise<number> => {
    const values = await read.numbers(table, column);
    return Number((of.reduce((sum, row) => sum + values[row]!, 0) / of.length).toFixed(digits));
  };
  const everywhere = geography.smallAreas.codes.map((_, row) => row);
  findings.push(
    against('barnet-no2', await mean('air-quality', 'no2', rows.smallAreas, 2)),
    against('barnet-pm25', await mean('air-quality', 'pm25', rows.smallAreas, 2)),
    against('barnet-connectivity', await mean('access-measures', 'connectivity', rows.smallAreas, 1)),
    against('england-connectivity', await mean('access-measures', 'connectivity', everywhere, 1)),
    against('england-postcodes', postcodesTo.at(-1)!, 816, '813 postcodes have no published place, and so lie in no council'),
    against('barnet-postcodes', postcodesTo[council]! - postcodesFrom[council]!),
  );
  return [...findings, ...await checkSeries(tables)];
}

/** Values of whole councils. */
async function checkSeries({ read, geography }: CheckedTables): Promise<Finding[]> {
  const [series, code, period] = await Promise.all(['series', 'code', 'period'].map((column) => read.strings('council-series', column)));
  const values = await read.numbers('council-series', 'value');
  const isMid2022 = (row: number): boolean => series![row] === 'population' && period![row] === '2022';
  const everyCouncil = new Map(values.flatMap((value, row) => (isMid2022(row) ? [[code![row]!, value!] as const] : [])));
  const sums = new Float64Array(geography.councils.codes.length);
  const residents = await read.numbers('population', 'residents_mid2022');
  geography.smallAreas.council.forEach((council, row) => (sums[council]! += residents[row]!));
  const apart = geography.councils.names.filter((_, i) => sums[i] !== everyCouncil.get(geography.councils.codes[i]!));
  const release = 'the series is of a later release than the Indices’ populations, and differs for';
  const valueOf = (id: string, when: string): number => (
    values.find((_, row) => series![row] === id && code![row] === barnet && period![row] === when) ?? NaN
  );
  const row = geography.councils.rowOf.get(barnet)!;
  const benchmark = async (column: string): Promise<number> => (await read.numbers('benchmarks', column))[row]!;
  return [
    against('councils-with-other-mid2022', apart.length, 2, `${release} ${apart.join(' and ')}`),
    against('barnet-house-price-2021', await benchmark('house_price')),
    against('barnet-house-price-2024', valueOf('median-house-price', '2024')),
    against('barnet-population-1991', valueOf('population', '1991')),
    against('barnet-population-2023', valueOf('population', '2023')),
    against('barnet-dwellings-1993', valueOf('dwellings', '1993')),
    against('barnet-dwellings-2024', valueOf('dwellings', '2024')),
    against('barnet-net-additional-2002', valueOf('net-additional-dwellings', '2001-02')),
    against('barnet-net-additional-2024', valueOf('net-additional-dwellings', '2023-24')),
    against('barnet-co2-2020', Number(valueOf('co2-per-person', '2020').toFixed(2))),
    against('barnet-bev-2021', valueOf('battery-electric-vehicles', '2021 Q1')),
    against('barnet-gas-per-meter', Math.round(await benchmark('gas_per_meter'))),
    against('barnet-electricity-per-meter', Math.round(await benchmark('electricity_per_meter'))),
  ];
}

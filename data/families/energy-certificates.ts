import { caveats } from '../caveats.ts';
import { decimals, wholeNumbers } from '../columns.ts';
import type { Definition } from '../definition.ts';
import type { Family } from '../family.ts';
import { inCodeOrder } from '../in-code-order.ts';
import { sumOf } from '../sum-of.ts';

const shared = {
  topic: 'net-zero',
  group: 'Fuel poverty and warm homes',
  unit: '%',
  kind: 'rate',
  decimals: 1,
  per: 100,
  denominator: 'homes with a certificate',
  period: 'Certificates up to April 2025',
  vintage: 'MSOA 2021',
  absent: {
    ward: 'Certificates are counted by neighbourhood (MSOA), and neighbourhoods do not fit into wards.',
    'small-area': 'Certificates are counted by neighbourhood (MSOA), and a neighbourhood’s value cannot be divided between small areas.',
  },
  aggregation: 'ratio-of-sums',
  comparableOverTime: false,
} as const satisfies Partial<Definition>;

const notAllHomes = 'Certificates, not all homes: homes never sold, let or built since 2008 have none.';

const definitions: Definition[] = [
  {
    ...shared,
    levels: ['neighbourhood'],
    id: 'epc-c-or-better',
    label: 'Homes rated A to C for energy',
    shortLabel: 'Rated A to C',
    description: 'Share of homes with an energy certificate that are rated A, B or C: well insulated, efficiently heated.',
    numerator: 'homes rated A to C',
    polarity: 'higher-is-better',
    interval: 'wilson',
    sources: ['epc-bands'],
    method: '100 × homes rated A, B or C ÷ homes with an energy performance certificate (latest for each home).',
    caveats: [notAllHomes, 'Council totals are sums of neighbourhoods; the file by council holds a few more certificates (46 more in Barnet).', caveats.foeShareAlike],
    sentence: '{value} of homes with a certificate in {area} are rated A to C for energy; in {council}, {councilValue}; in {england}, {englandValue}.',
    from: { neighbourhood: { table: 'energy-bands', numerator: 'rated_a_to_c', denominator: 'certificates' } },
  },
  {
    ...shared,
    levels: ['neighbourhood'],
    id: 'insulation-needed',
    label: 'Homes recommended loft, cavity or solid-wall insulation',
    shortLabel: 'Insulation needed',
    description: 'Share of homes with an energy certificate that it recommends insulating.',
    numerator: 'homes recommended insulation (estimated)',
    polarity: 'higher-is-worse',
    estimateAt: { neighbourhood: 'How many homes are recommended both loft and solid-wall insulation is not published, so the number that need either is estimated.' },
    interval: 'none',
    sources: ['epc-insulation'],
    method: '100 × (cavity wall + solid wall + loft only, estimated) ÷ homes with a certificate. A home is taken to have one kind of wall. Of homes recommended loft but not cavity insulation, those that also need solid-wall insulation are taken to be as common as among all homes without a cavity recommendation.',
    caveats: [notAllHomes, 'Some of what was recommended may have been done since.', 'The overlap of loft and solid-wall insulation is an assumption: for Barnet the true share lies between 53% and 63%.', caveats.foeShareAlike],
    sentence: 'About {value} of homes with a certificate in {area} are recommended insulation; in {council}, about {councilValue}; in {england}, {englandValue}.',
    from: { neighbourhood: { table: 'insulation', numerator: 'recommended', denominator: 'certificates' } },
  },
];

/**
 * Homes recommended any of three kinds of insulation, where the overlap of loft and solid wall is not known: wall insulation of
 * either kind, and the loft-not-cavity homes that are not expected to need solid-wall insulation too. To one decimal.
 */
export function insulationNeeded(certificates: number, cavity: number, solid: number, loftNotCavity: number): number {
  const withoutCavity = certificates - cavity;
  const alsoSolid = withoutCavity > 0 ? (loftNotCavity * solid) / withoutCavity : 0;
  return Math.round(10 * (cavity + solid + loftNotCavity - alsoSolid)) / 10;
}

/** Energy performance certificates of homes by neighbourhood: bands, and insulation recommended. */
export const energyCertificates: Family = {
  name: 'Energy certificates',
  definitions,
  tables: [
    {
      table: 'energy-bands',
      of: 'neighbourhood',
      build({ sources, areas }) {
        const bands = inCodeOrder(sources.csv('net-zero/epc_bands_england_msoa21_2025_04.csv.gz'), 'msoa21cd', areas.codes.neighbourhood);
        return [wholeNumbers('certificates', bands.numbers('number_of_epcs')), wholeNumbers('rated_a_to_c', sumOf(bands, ['band_a', 'band_b', 'band_c']))];
      },
    },
    {
      table: 'insulation',
      of: 'neighbourhood',
      build({ sources, areas }) {
        const file = inCodeOrder(sources.csv('net-zero/epc_insulation_recommendations_england_msoa21_2025_04.csv.gz'), 'msoa21cd', areas.codes.neighbourhood);
        const column = (name: string): number[] => file.numbers(name) as number[];
        const certificates = column('number_of_epcs');
        const [cavity, solid, loftNotCavity] = [column('rec_cavity_wall_insulation'), column('rec_solid_wall_insulation'), column('rec_loft_not_cavity')];
        return [
          wholeNumbers('certificates', certificates),
          wholeNumbers('cavity_wall', cavity),
          wholeNumbers('solid_wall', solid),
          wholeNumbers('loft_not_cavity', loftNotCavity),
          decimals('recommended', certificates.map((all, row) => insulationNeeded(all, cavity[row]!, solid[row]!, loftNotCavity[row]!))),
        ];
      },
    },
  ],
};

/** A series of whole councils: the rows of `council-series.parquet` (series, code, period, value) whose series is `id`. */
export interface CouncilSeries {
  id: string;
  label: string;
  unit: string;
  sources: string[];
  note: string;
}

/**
 * A series of small areas. Each period is a value column of `table`, or a rate: `per` × numerator ÷ denominator. Tables are in the
 * order of the small areas' codes; a blank is a small area without a value in that period.
 */
export interface SmallAreaSeries extends CouncilSeries {
  table: string;
  per?: number;
  periods: { period: string; value?: string; numerator?: string; denominator?: string }[];
}

/** In the order in which they are shown. */
export const council: readonly CouncilSeries[] = [
  { id: 'population', label: 'Residents', unit: 'people', sources: ['population-councils'], note: 'ONS mid-year estimates, mid-1991 to mid-2023. Later revisions are not included.' },
  { id: 'dwellings', label: 'Homes on the council tax list', unit: 'homes', sources: ['dwellings-councils'], note: 'At 31 March each year, rounded to 10 by the Valuation Office Agency.' },
  { id: 'net-additional-dwellings', label: 'Net additional homes', unit: 'homes', sources: ['net-additional-dwellings-councils'], note: 'Homes built, converted and brought into use, less homes lost, in each financial year. Below 0 is a net loss. Councils formed later begin with the year they were formed.' },
  { id: 'median-house-price', label: 'Median price paid for a home', unit: '£', sources: ['house-price-councils'], note: 'Year to September. Reflects the homes that were sold, not the value of all homes.' },
  { id: 'co2-per-person', label: 'Carbon dioxide for each resident', unit: 'tonnes', sources: ['co2-councils'], note: 'Emissions within the scope of influence of councils. Carbon dioxide only; 2020 was a year of lockdowns.' },
  { id: 'battery-electric-vehicles', label: 'Battery electric vehicles registered', unit: 'vehicles', sources: ['battery-electric-vehicles-london'], note: 'London boroughs, by the keeper’s address: fleets and leasing firms distort some boroughs.' },
];

const energyYears = Array.from({ length: 11 }, (_, i) => String(2010 + i));
const unchangedOnly = 'Only for areas whose boundary did not change between 2011 and 2021.';

export const smallArea: readonly SmallAreaSeries[] = [
  {
    id: 'gas-per-meter', label: 'Gas used for each home’s meter', unit: 'kWh', table: 'energy-use', sources: ['domestic-gas-london', 'lsoa11-lsoa21-lookup'],
    note: `London. Corrected for the weather. ${unchangedOnly}`, periods: energyYears.map((period) => ({ period, value: `gas_${period}` })),
  },
  {
    id: 'electricity-per-meter', label: 'Electricity used for each home’s meter', unit: 'kWh', table: 'energy-use', sources: ['domestic-electricity-london', 'lsoa11-lsoa21-lookup'],
    note: `London. The method changed over the years. ${unchangedOnly}`, periods: energyYears.map((period) => ({ period, value: `electricity_${period}` })),
  },
  {
    id: 'fuel-poverty', label: 'Households in fuel poverty', unit: '%', table: 'fuel-poverty', per: 100, sources: ['fuel-poverty-2021', 'fuel-poverty-2022'],
    note: 'Modelled: DESNZ advises against reading small-area estimates as trends.',
    periods: ['2021', '2022'].map((period) => ({ period, numerator: `fuel_poor_${period}`, denominator: `households_${period}` })),
  },
  {
    id: 'imd-position', label: 'National position on the Index of Multiple Deprivation', unit: '', table: 'index-positions', sources: ['imd-2015-2019', 'iod2025-scores', 'lsoa11-lsoa21-lookup'],
    note: `0 is the most deprived, 100 the least. A changed position is not a measured change in deprivation. ${unchangedOnly}`,
    periods: ['2015', '2019', '2025'].map((period) => ({ period, value: `position_${period}` })),
  },
];

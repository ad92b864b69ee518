import { caveats } from '../caveats.ts';
import { wholeNumbers } from '../columns.ts';
import type { Family } from '../family.ts';
import { inCodeOrder } from '../in-code-order.ts';

/** As published, least to most. */
export const heatClasses = ['Lower heat risk', 'High heat, not enhanced risk', 'High heat and enhanced risk'];

/** Homes at risk of flooding from rivers and the sea, and heat with social vulnerability. */
export const floodAndHeat: Family = {
  name: 'Flood and heat',
  definitions: [
    {
      id: 'flood-risk',
      topic: 'net-zero',
      group: 'Air, flood and heat',
      label: 'Homes at risk of flooding from rivers and the sea',
      shortLabel: 'River and sea flood risk',
      description: 'Homes at high, medium or low risk of flooding from rivers or the sea, for every 1,000 households. Surface water is not in it.',
      unit: 'homes per 1,000 households',
      kind: 'rate',
      decimals: 1,
      per: 1000,
      numerator: 'homes at high, medium or low risk',
      denominator: 'households',
      polarity: 'higher-is-worse',
      period: 'Not stated by the publisher; households 2021',
      vintage: 'LSOA 2021',
      levels: ['ward', 'neighbourhood', 'small-area'],
      aggregation: 'ratio-of-sums',
      interval: 'byar',
      comparableOverTime: false,
      sources: ['flood-properties', 'population-lsoa21'],
      method: '1,000 × residential properties at high, medium or low risk ÷ Census 2021 households. The file has no count of all properties, so households stand in for homes.',
      caveats: [
        'Rivers and the sea only: surface water, the larger risk in London, is not in it.',
        'Properties can outnumber households, where homes are empty, new or let by the week: in 269 small areas the figure is above 1,000.',
        'Very low risk is left out.',
        caveats.foeShareAlike,
      ],
      sentence: '{area} has {value} at risk of flooding from rivers or the sea, surface water apart; {council} has {councilValue}; {england} has {englandValue}.',
      from: { 'small-area': { table: 'flood', numerator: 'homes_at_risk', denominator: 'households' } },
    },
    {
      id: 'heat-risk',
      topic: 'net-zero',
      group: 'Air, flood and heat',
      label: 'Heat and who is most exposed to it',
      shortLabel: 'Heat risk',
      description: 'How hot the neighbourhood grew in the heatwaves of 2022, and whether its residents are more at risk from heat.',
      unit: '',
      kind: 'class',
      decimals: 0,
      classes: [...heatClasses],
      polarity: 'higher-is-worse',
      period: 'Heatwaves of 2022',
      vintage: 'MSOA 2021',
      levels: ['neighbourhood'],
      absent: {
        ward: 'The classes are given to neighbourhoods (MSOA), which do not fit into wards.',
        'small-area': 'The classes are given to neighbourhoods (MSOA), and a neighbourhood’s class cannot be passed down to its small areas.',
      },
      aggregation: 'none',
      interval: 'none',
      comparableOverTime: false,
      sources: ['heat-risk-2022'],
      method: 'Classes as Friends of the Earth publishes them, from land and air temperature in the heatwaves of 2022 and from age, health and deprivation.',
      caveats: ['An analysis by a campaign group, not an official statistic.', 'In Barnet all 42 neighbourhoods fall in the two high-heat classes.', caveats.foeShareAlike],
      sentence: '{area} is in the class “{value}” by the heatwaves of 2022.',
      from: { neighbourhood: { table: 'heat', value: 'class' } },
    },
  ],
  tables: [
    {
      table: 'flood',
      of: 'small-area',
      build({ sources, areas, note }) {
        const codes = areas.codes['small-area'];
        const homes = inCodeOrder(sources.csv('net-zero/flood_properties_rivers_sea_england_lsoa21.csv.gz'), 'lsoa21cd', codes).numbers('resi_high_med_low');
        const households = inCodeOrder(sources.csv('growth/population_lsoa21_2011_2021_2022.csv.gz'), 'lsoa21cd', codes).numbers('households_2021');
        note(`flood-risk: in ${homes.filter((count, row) => count! > households[row]!).length} small areas there are more homes at risk than households`);
        return [wholeNumbers('homes_at_risk', homes), wholeNumbers('households', households)];
      },
    },
    {
      table: 'heat',
      of: 'neighbourhood',
      build({ sources, areas }) {
        const published = inCodeOrder(sources.csv('net-zero/heat_risk_england_msoa21_2022.csv.gz'), 'msoa21cd', areas.codes.neighbourhood).text('heat_vuln_risk');
        return [wholeNumbers('class', published.map((name) => {
          const place = heatClasses.indexOf(name!);
          if (place < 0) throw new Error(`heat-risk: the class "${name}" is none of ${heatClasses.join('; ')}`);
          return place + 1;
        }))];
      },
    },
  ],
};

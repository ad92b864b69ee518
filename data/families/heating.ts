import { censusShare } from '../census-share.ts';
import { wholeNumbers } from '../columns.ts';
import type { Family } from '../family.ts';
import { inCodeOrder } from '../in-code-order.ts';
import { sumOf } from '../sum-of.ts';

const table = 'heating';
const group = 'Fuel poverty and warm homes';
const sources = ['census2021-heating'];

/** How homes are heated: Census 2021, TS046. */
export const heating: Family = {
  name: 'Heating',
  definitions: [
    censusShare({
      id: 'mains-gas-only',
      topic: 'net-zero',
      group,
      label: 'Households heated by mains gas only',
      shortLabel: 'Mains gas only',
      description: 'Share of households whose only central heating is mains gas, and whose heating has still to change.',
      numerator: 'households heated by mains gas only',
      denominator: 'households',
      polarity: 'higher-is-worse',
      method: '100 × households with mains gas central heating only ÷ all households (Census 2021, TS046).',
      sources,
      sentence: '{value} of households in {area} are heated by mains gas only; in {council}, {councilValue}; in {england}, {englandValue}.',
    }, [table, 'mains_gas_only', 'households']),
    censusShare({
      id: 'low-carbon-heating',
      topic: 'net-zero',
      group,
      label: 'Households with renewable heating or a heat network',
      shortLabel: 'Low-carbon heating',
      description: 'Share of households heated by renewable energy, by a heat network, or by a mix that has renewable energy in it.',
      numerator: 'households with renewable heating or a heat network',
      denominator: 'households',
      polarity: 'higher-is-better',
      method: '100 × households with renewable energy only, a district or communal heat network only, or two or more types with renewable energy ÷ all households (Census 2021, TS046).',
      sources,
      sentence: '{value} of households in {area} have renewable heating or a heat network; in {council}, {councilValue}; in {england}, {englandValue}.',
    }, [table, 'low_carbon', 'households'], { caveats: ['A heat network is a way to share heat, and many still burn gas.'] }),
  ],
  tables: [{
    table,
    of: 'small-area',
    build({ sources: files, areas }) {
      const counts = inCodeOrder(files.csv('net-zero/census2021_central_heating_england_lsoa21.csv.gz'), 'lsoa21cd', areas.codes['small-area']);
      return [
        wholeNumbers('households', counts.numbers('households')),
        wholeNumbers('mains_gas_only', counts.numbers('mains_gas_only')),
        wholeNumbers('low_carbon', sumOf(counts, ['renewable_energy_only', 'heat_network_only', 'two_or_more_types_with_renewable'])),
      ];
    },
  }],
};

import { openEngland } from '../../../data/england.ts';
import { insideWards } from '../../model/inside-wards.ts';
import { pocketPeople } from '../../model/pocket-input.ts';
import type { Command } from '../command.ts';
import { councilNamed } from '../council.ts';
import { definitionNamed } from '../definition-named.ts';
import { significant } from '../significant.ts';
import { smallAreaValues } from '../with-neighbours.ts';

/** How much of the difference between a council's small areas lies inside its wards. */
export const variance: Command = {
  name: 'variance',
  help: 'Population-weighted variance of small areas, split into between wards and within wards (residents mid-2022, wards by best fit)',
  options: {
    area: { value: 'CODE', help: 'Council, by its code or name', required: true },
    indicator: { value: 'ID', help: 'Indicator held for small areas; summary lists them', required: true },
  },
  async run(given, streams) {
    const england = await openEngland();
    const council = councilNamed(england, given['area'] as string);
    const { id } = definitionNamed(england, given['indicator'] as string);
    const values = await smallAreaValues(england, id);
    const residents = (await england.indicator(pocketPeople).at('small-area'))!.denominators!;
    const rows = council.rows['small-area'];
    const split = insideWards(rows.map((row) => values[row]), rows.map((row) => residents[row]), rows.map((row) => england.geography.smallAreas.ward[row]!));
    const note = !split ? `None of ${council.name}’s small areas has a value, so there is nothing to split.`
      : split.areas === 1 ? `${council.name} has one small area with a value, so there is nothing to split.`
      : split.withinShare === undefined ? 'All small areas have the same value, so there is no difference to split.'
      : undefined;
    if (note) streams.error(`${note}\n`);
    return {
      json: {
        total: significant(split?.total),
        between: significant(split?.between),
        within: significant(split?.within),
        withinShare: significant(split?.withinShare),
        areas: split?.areas ?? 0,
        ...(note && { note }),
      },
    };
  },
};

import { openEngland } from '../../../data/england.ts';
import { isLevel } from '../../model/level.ts';
import { pocketPeople } from '../../model/pocket-input.ts';
import { targetingCurve } from '../../model/targeting-curve.ts';
import { programmeWithin } from '../../model/targeting-programme.ts';
import { targetLevels, type TargetLevel } from '../../model/targeting.ts';
import { BadInput } from '../bad-input.ts';
import type { Command } from '../command.ts';
import { councilColumn } from '../council-column.ts';
import { councilNamed } from '../council.ts';
import { measureHelp, measureNamed } from '../measure-named.ts';
import { nearest } from '../nearest.ts';
import { numberGiven } from '../number-given.ts';
import { significant } from '../significant.ts';

/** The areas a programme of a given size would take in, and whom it would reach. */
export const targeting: Command = {
  name: 'targeting',
  help: 'The areas a programme would cover in order of need, whole, while their residents do not pass N; coverage and leakage as shares',
  options: {
    area: { value: 'CODE', help: 'Council, by its code or name', required: true },
    by: { value: 'ward|small-area', help: 'What the programme takes in', required: true },
    residents: { value: 'N', help: 'Residents (mid-2022) that the programme has room for', required: true },
    measure: { value: 'MEASURE', help: measureHelp },
  },
  async run(given, streams) {
    const level = targetLevelNamed(given['by'] as string);
    const budget = numberGiven(given, 'residents', undefined, { from: 0 });
    const england = await openEngland();
    const council = councilNamed(england, given['area'] as string);
    const definition = measureNamed(england, given['measure'] as string | undefined);
    const measure = (await councilColumn(england, council, definition.id, level))!;
    const people = (await councilColumn(england, council, pocketPeople, level))!;
    const curve = targetingCurve(measure, people);
    const { areas, residents, affected, coverage, leakage } = programmeWithin(curve, budget);
    const first = curve.points.find((point) => point.residents > 0);
    const what = level === 'ward' ? 'ward' : 'small area';
    const note = !first ? `No ${what} of ${council.name} has a value and residents, so there is nothing to target.`
      : areas.length === 0 ? `The ${what} with the greatest need, ${measure.names[first.area]!}, has ${first.residents} residents, more than ${budget}.`
      : undefined;
    if (note) streams.error(`${note}\n`);
    return {
      json: {
        areas: areas.map((row) => measure.codes[row]!),
        residents,
        incomeDeprived: affected,
        coverage: significant(coverage),
        leakage: significant(leakage),
        measure: definition.id,
        missing: curve.missing.map((row) => measure.codes[row]!),
        ...(note && { note }),
      },
      rows: {
        columns: ['order', 'code', 'name', 'need', 'residents', 'incomeDeprived'],
        rows: areas.map((row, place) => ({
          order: place + 1, code: measure.codes[row]!, name: measure.names[row]!, need: significant(measure.values[row]),
          residents: people.denominators![row], incomeDeprived: people.numerators![row],
        })),
      },
    };
  },
};

function targetLevelNamed(text: string): TargetLevel {
  const found = targetLevels.find((level) => level === text);
  if (found) return found;
  const near = isLevel(text) ? undefined : nearest(text, targetLevels);
  throw new BadInput(`--by is ward or small-area, got "${text}".${near ? ` Did you mean ${near}?` : ''}`);
}

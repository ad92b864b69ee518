import type { England } from '../../data/england.ts';
import type { Definition } from '../../data/definition.ts';
import { measureIndicator, measureProblem, pocketMeasures, type MeasureProblem } from '../model/pocket-measure.ts';
import { BadInput } from './bad-input.ts';
import { nearest } from './nearest.ts';

const names = Object.keys(pocketMeasures);

export const measureHelp = `What need is: ${names.join(', ')}, or an indicator’s id; imd unless told`;

/**
 * The measure of need that `text` names.
 *
 * @throws {BadInput} where there is none, or it cannot be a measure: it does not say which end is worse, is no amount, or is not held for small areas and wards
 */
export function measureNamed(england: England, text = 'imd'): Definition {
  const id = measureIndicator(text.trim().toLowerCase());
  const found = england.definitions.find((definition) => definition.id === id);
  if (!found) {
    const near = nearest(text, [...names, ...england.definitions.map((definition) => definition.id)]);
    throw new BadInput(`There is no measure "${text}".${near ? ` Did you mean ${near}?` : ` The measures are ${names.join(', ')}, and the indicators that summary lists.`}`);
  }
  const problem = measureProblem(found);
  if (problem) throw new BadInput(`${id} cannot be the measure of need: ${why(found)[problem]} Choose another, such as imd.`);
  return found;
}

const why = ({ absent, kind }: Definition): Record<MeasureProblem, string> => ({
  'no-polarity': 'neither end of it is called worse.',
  'no-amount': kind === 'count' ? 'it is a count, which follows the size of an area.' : `it is a ${kind}, which is no amount.`,
  'no-small-areas': absent?.['small-area'] ?? 'it has no values for small areas.',
  'no-wards': absent?.ward ?? 'it has no values for wards.',
});

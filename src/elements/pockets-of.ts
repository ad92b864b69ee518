import type { Level } from '../model/level.ts';
import type { Column } from '../model/column.ts';
import { indicatorOf } from '../model/indicator-of.ts';
import type { Manifest, Neighbours, RingTopic } from '../model/pack.ts';
import { pocketInput, pocketPeople } from '../model/pocket-input.ts';
import { measureIndicator, measureProblem } from '../model/pocket-measure.ts';
import { findPockets, type Pockets } from '../model/pockets.ts';
import type { TopicId } from '../model/topic.ts';
import type { View } from '../view/view.ts';

/** Where the parts of a pack come from. */
export interface PocketParts {
  manifest: Manifest;
  neighbours?: Neighbours;
  column(indicator: string, level: Level): Column | undefined;
  ringTopic(topic: TopicId): RingTopic | undefined;
}

/** All that the pockets of a view follow from, in order: where none of it has changed, neither have they. */
export function pocketGrounds({ manifest, neighbours, column, ringTopic }: PocketParts, { measure, p, q, rules }: View): unknown[] {
  const id = measureIndicator(measure);
  const topic = indicatorOf(manifest, id)?.topic;
  return [manifest, neighbours, column(id, 'small-area'), column(id, 'ward'), column(pocketPeople, 'small-area'), topic && ringTopic(topic), p, q, rules];
}

/**
 * The pockets of a view; undefined while the measure's figures have not arrived. Until it is known who touches whom, no place is cheek by jowl.
 */
export function pocketsOf({ manifest, neighbours, column, ringTopic }: PocketParts, { measure, p, q, rules }: View): Pockets | undefined {
  const indicator = indicatorOf(manifest, measureIndicator(measure));
  if (!indicator) return undefined;
  const problem = measureProblem(indicator);
  if (problem) return { pockets: [], people: { residents: 0, incomeDeprived: 0, unknown: 0 }, notes: [], problem };
  const [small, wards, people] = [column(indicator.id, 'small-area'), column(indicator.id, 'ward'), column(pocketPeople, 'small-area')];
  if (!small || !wards || !people) return undefined;
  const links = neighbours?.['small-area'] ?? small.codes.map(() => []);
  const input = pocketInput(manifest, small, wards, links, neighbours && ringTopic(indicator.topic), people);
  return findPockets(input, { p, q, rules });
}

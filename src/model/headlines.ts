import type { Indicator } from './indicator.ts';
import type { TopicId } from './topic.ts';

/** How many headline indicators a topic has at most. */
export const mostHeadlines = 5;

/**
 * The indicators that stand for a topic, best first, each with the reason it is there. Where one does not exist for an area, the next moves up.
 *
 * No ethnic group and no religion is a headline: one of them picked out would leave the others out of sight, and all of them do not fit.
 */
export const headlines: Readonly<Record<TopicId, readonly { id: string; reason: string }[]>> = {
  deprivation: [
    { id: 'imd-score', reason: 'the official index, and the map opens with it' },
    { id: 'income-deprived', reason: 'people rather than places: a count with an interval' },
    { id: 'children-income-deprived', reason: 'children are poor more often than others, and differently spread' },
    { id: 'older-income-deprived', reason: 'so are older people' },
    { id: 'households-deprived-2-plus', reason: 'households by the census, independent of benefits' },
    { id: 'overcrowded-households', reason: 'next in line' },
  ],
  growth: [
    { id: 'population-change', reason: 'how fast the place has grown' },
    { id: 'residents-added', reason: 'the same in people, which is what services meet' },
    { id: 'households-change', reason: 'homes and people do not grow alike' },
    { id: 'density', reason: 'how close people live now' },
    { id: 'house-price', reason: 'what a home costs, where it is published' },
  ],
  'service-reach': [
    { id: 'walk-gp', reason: 'the service most people name first' },
    { id: 'walk-primary-school', reason: 'walked daily by families' },
    { id: 'walk-station', reason: 'work and the rest of the city' },
    { id: 'walk-park', reason: 'free to all, where it is held' },
    { id: 'no-car', reason: 'those to whom walking distance matters most' },
    { id: 'walk-pharmacy', reason: 'next in line' },
    { id: 'walk-library', reason: 'next in line' },
  ],
  'net-zero': [
    { id: 'fuel-poverty', reason: 'who pays for cold homes' },
    { id: 'epc-c-or-better', reason: 'how warm homes are, where it is published' },
    { id: 'mains-gas-only', reason: 'how far heating has to move' },
    { id: 'low-carbon-heating', reason: 'how far it has moved' },
    { id: 'no2', reason: 'the air, where it is held' },
    { id: 'flood-risk', reason: 'what a warmer climate brings' },
    { id: 'two-plus-cars', reason: 'next in line' },
  ],
  people: [
    { id: 'age-0-15', reason: 'children' },
    { id: 'age-65-plus', reason: 'older people' },
    { id: 'disabled', reason: 'the largest protected group that services are built for or against' },
    { id: 'born-outside-uk', reason: 'how many came from elsewhere' },
    { id: 'social-rented', reason: 'who the council and housing associations house' },
  ],
};

/**
 * A topic's headline indicators, at most five: those of the list that the manifest holds and `exists` accepts, in the list's order.
 *
 * @param exists whether there is such a figure for the areas shown; the level alone where no more is known yet
 */
export function headlinesOf(indicators: readonly Indicator[], topic: TopicId, exists: (indicator: Indicator) => boolean): Indicator[] {
  return headlines[topic]
    .flatMap(({ id }) => indicators.find((each) => each.id === id && each.topic === topic) ?? [])
    .filter(exists)
    .slice(0, mostHeadlines);
}

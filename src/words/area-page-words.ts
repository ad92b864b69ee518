import type { Level } from '../model/level.ts';
import { whole } from './numbers.ts';
import { withThe } from './with-the.ts';

/** Words of the page about one area. */
export const areaPageWords = {
  waiting: 'Loading what is known of this area',
  noneTitle: 'Read about an area',
  noneLead: 'Choose a ward, a neighbourhood or a small area.',
  find: 'Area by name',
  findHint: 'Find a ward, neighbourhood or small area',
  back: 'Back to the map',
  compare: 'Compare',
  print: 'Print this page',
  kind: (level: Level, council: string) => `${{ ward: 'Ward', neighbourhood: 'Neighbourhood', 'small-area': 'Small area' }[level]} in ${withThe(council)}`,
  pocket: 'This is a hidden pocket',
  pockets: (count: number) => (count === 1 ? 'One hidden pocket lies here' : `${whole(count)} hidden pockets lie here`),
  pocketWhy: 'Need here is high, and the average of its ward does not show it.',
  pocketsWhy: 'Need in them is high, and the average of their ward does not show it.',
  pocketsAll: 'See all pockets on the map',
  topics: 'Topic by topic',
  all: (count: number, topic: string) => `All ${whole(count)} figures on ${topic}`,
  map: (name: string) => `Small areas in ${name}, from most to least deprived`,
  mapAround: (name: string, ward: string) => `${name} among the small areas of ${ward} ward`,
  mapPicture: (count: number, first: string) => `Map of ${whole(count)} small ${count === 1 ? 'area' : 'areas'}, numbered from the most deprived: ${first} is number 1.`,
  mapKey: 'Fifths of England’s small areas',
  mapEnds: ['most deprived', 'least deprived'] as const,
  like: (name: string) => `Areas like ${name}`,
  years: 'Over the years',
  residents: 'Residents at the census',
  people: 'people',
  fuelPoverty: 'Households in fuel poverty',
};

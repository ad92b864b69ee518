import type { Definition } from '../definition.ts';
import type { Family } from '../family.ts';

const table = 'walking-reach';
const allLevels: Definition['levels'] = ['ward', 'neighbourhood', 'small-area'];
const postcodes = ['postcodes', 'population-lsoa21'];

interface Service {
  id: string;
  column: string;
  /** "a GP practice"; "GP practice". */
  one: string;
  name: string;
  source: string[];
  period: string;
  caveats: string[];
  london?: true;
  /** Why rows are estimates that the column `COLUMN_status` says are. */
  estimated?: string;
}

const services: Service[] = [
  { id: 'gp', column: 'gp', one: 'a GP practice', name: 'GP practice', source: ['gp-practices-england-2025'], period: '2025', caveats: ['Practices by their main address: branch surgeries are not listed.'] },
  { id: 'pharmacy', column: 'pharmacy', one: 'a pharmacy', name: 'Pharmacy', source: ['pharmacies-england-ahah5'], period: 'about 2025', caveats: ['Pharmacies are placed at the middle of their postcode.'] },
  { id: 'library', column: 'library', one: 'a library', name: 'Library', source: ['libraries-england-2023'], period: '2023', caveats: ['Libraries of 2023 that councils run, commission or leave to the community; independent, mobile and local history libraries are left out.'] },
  { id: 'primary-school', column: 'primary_school', one: 'a primary school', name: 'Primary school', source: ['schools-england-2025-05'], period: 'May 2025', caveats: ['State-funded primary, all-through and middle (deemed primary) schools. The nearest may not be one where a child can get a place.'] },
  { id: 'secondary-school', column: 'secondary_school', one: 'a secondary school', name: 'Secondary school', source: ['schools-england-2025-05'], period: 'May 2025', caveats: ['State-funded secondary, all-through and middle (deemed secondary) schools. The nearest may not be one where a child can get a place.'] },
  { id: 'dentist', column: 'dentist', one: 'a dental practice', name: 'Dentist', source: ['dentists-england-ahah5'], period: 'about 2025', caveats: ['Whether a practice takes new NHS patients is not known.', 'Practices are placed at the middle of their postcode.'] },
  {
    id: 'station', column: 'station', one: 'a station', name: 'Station', source: ['rail-stations-gb', 'bus-stops-london-tfl', 'tube-lines-barnet'], period: 'rail about 2025, Underground placed by bus stops of about 2019',
    caveats: ['National Rail stations, and in London the Underground. Trams, light rail and metros elsewhere are not in it.', 'Underground stations have no published positions here: each is placed at the mean of the bus stops named for it.'],
    estimated: 'For some residents the nearest station is an Underground station, placed at the mean of the bus stops named for it.',
  },
  { id: 'bus-stop', column: 'bus_stop', one: 'a bus stop', name: 'Bus stop', source: ['bus-stops-london-tfl'], period: 'about 2019', london: true, caveats: ['Stops of about 2019; how often a bus comes is not in it.'] },
  { id: 'park', column: 'park', one: 'a public park', name: 'Park', source: ['parks-london-os-open-greenspace-2019'], period: '2019', london: true, caveats: ['Measured to the edge of the park, not to its gate.', 'Parks outside London are not in it, so distances near the edge of London are too long.', 'Playing fields and allotments are left out.'] },
];

const shared = {
  topic: 'service-reach',
  vintage: 'LSOA 2021, live postcodes',
  levels: allLevels,
  comparableOverTime: false,
} as const;

const straight = 'Distances are straight lines lengthened by 1.3, not routes: railways, main roads and rivers in the way are not seen.';
const byPostcode = 'Residents are shared equally between the live postcodes of their small area.';

const common = (service: Service) => ({
  ...shared,
  levels: [...shared.levels],
  sources: [...service.source, ...postcodes],
  period: `Services ${service.period}; residents 2021`,
  ...(service.estimated && { estimated: service.estimated }),
});

/** Which column of the table says what is not plain: bus stops and parks are London's, some stations are placed approximately. */
const statusOf = ({ column, london, estimated }: Service) => (london ? { status: 'london_status' } : estimated ? { status: `${column}_status` } : {});

const reach = services.map((service): Definition => ({
  ...common(service),
  id: `walk-${service.id}`,
  group: 'Within a 15-minute walk',
  label: `Residents within 15 minutes’ walk of ${service.one}`,
  shortLabel: `${service.name} within 15 minutes`,
  description: `Share of residents who live within 15 minutes’ walk of the nearest one${service.london ? ' (London only)' : ''}.`,
  unit: '%',
  kind: 'rate',
  decimals: 1,
  per: 100,
  numerator: `residents within 15 minutes’ walk of ${service.one}`,
  denominator: 'residents',
  polarity: 'higher-is-better',
  aggregation: 'ratio-of-sums',
  interval: 'none',
  method: `100 × residents within 923 metres in a straight line (15 minutes at 80 metres a minute, with a detour factor of 1.3) ÷ residents. ${byPostcode}`,
  caveats: [straight, ...service.caveats, 'Modelled for all residents, not sampled, so no interval of chance is given. How far off the placing by postcode is, is not known.'],
  sentence: service.london
    ? `{value} of residents in {area} live within 15 minutes’ walk of ${service.one}; in {council}, {councilValue}.`
    : `{value} of residents in {area} live within 15 minutes’ walk of ${service.one}; in {council}, {councilValue}; in {england}, {englandValue}.`,
  from: { 'small-area': { table, numerator: `${service.column}_residents`, denominator: 'residents', ...statusOf(service) } },
}));

const distance = services.map((service): Definition => ({
  ...common(service),
  id: `distance-${service.id}`,
  group: 'Walking distance',
  label: `Mean walking distance to the nearest ${service.one.replace(/^an? /, '')}`,
  shortLabel: `Distance to ${service.one}`,
  description: `How far residents live from the nearest one on average, on foot${service.london ? ' (London only)' : ''}.`,
  unit: 'metres',
  kind: 'mean',
  decimals: 0,
  polarity: 'higher-is-worse',
  aggregation: 'population-weighted-mean',
  interval: 'none',
  method: `Straight-line metres × 1.3 from each live postcode to the nearest one, averaged over residents. ${byPostcode}`,
  caveats: [straight, ...service.caveats],
  sentence: service.london
    ? `Residents in {area} live {value} on average from the nearest ${service.one.replace(/^an? /, '')}; in {council}, {councilValue}.`
    : `Residents in {area} live {value} on average from the nearest ${service.one.replace(/^an? /, '')}; in {council}, {councilValue}; in {england}, {englandValue}.`,
  from: { 'small-area': { table, value: `${service.column}_distance`, weight: 'residents', ...statusOf(service) } },
}));

/** Walking reach of nine services. Its table is made with the geography, from postcodes and service points. */
export const walkingReach: Family = { name: 'Walking reach', definitions: [...reach, ...distance], tables: [] };

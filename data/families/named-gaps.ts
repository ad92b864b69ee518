import type { Definition } from '../definition.ts';
import type { Family } from '../family.ts';

/** What open data does not tell about people in small places. Each is named, so that it is not forgotten. */
const gaps = [
  { id: 'gender-reassignment', label: 'Gender reassignment', description: 'A protected characteristic. No figures for wards, neighbourhoods or small areas are held.', why: 'The census of 2021 asked about gender identity, but its answers are uncertain for places this small, and no table of them is held here.' },
  { id: 'marriage-civil-partnership', label: 'Marriage and civil partnership', description: 'A protected characteristic, in employment. No figures for wards, neighbourhoods or small areas are held.', why: 'The census of 2021 asked about legal partnerships, but no table of the answers is held here.' },
  { id: 'pregnancy-maternity', label: 'Pregnancy and maternity', description: 'A protected characteristic. No figures for wards, neighbourhoods or small areas are held.', why: 'Pregnancies are not published for places this small, and no table of births is held here.' },
  { id: 'care-experience', label: 'Care experience', description: 'People who are or were in the care of a council. Many councils treat it as they treat a protected characteristic.', why: 'The census does not ask about it, and councils publish totals only.' },
] as const;

const definitions = gaps.map(({ id, label, description, why }): Definition => {
  const sentence = `Not collected at this level. ${why}`;
  return {
    id,
    topic: 'people',
    group: 'Not collected',
    label,
    shortLabel: label,
    description,
    unit: '%',
    kind: 'rate',
    decimals: 1,
    per: 100,
    polarity: 'neutral',
    period: 'Not collected',
    vintage: 'None',
    levels: [],
    absent: { ward: sentence, neighbourhood: sentence, 'small-area': sentence },
    aggregation: 'none',
    interval: 'none',
    comparableOverTime: false,
    sources: [],
    method: 'Not measured: no open figures for areas this small.',
    caveats: ['A gap in the data is not a sign that nobody is affected.'],
    sentence: `${label} is not collected for {area}.`,
    from: {},
  };
});

/** Characteristics that no open data gives at any of our levels. */
export const namedGaps: Family = { name: 'Named gaps', definitions, tables: [] };

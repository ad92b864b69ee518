import { censusShare } from '../census-share.ts';
import { wholeNumbers } from '../columns.ts';
import type { Family } from '../family.ts';
import { inCodeOrder } from '../in-code-order.ts';

const table = 'tenure';

const tenures = [
  { id: 'social-rented', column: 'social_rented', label: 'Households renting from a council or housing association', short: 'Social rented', is: 'rent from a council or housing association', more: 'Share of households who rent from a council or a housing association.' },
  { id: 'private-rented', column: 'private_rented', label: 'Households renting privately', short: 'Private rented', is: 'rent privately', more: 'Share of households who rent from a private landlord, an agency, an employer or a relative.' },
  { id: 'owned', column: 'owned', label: 'Households who own their home', short: 'Owned', is: 'own their home', more: 'Share of households who own their home outright or with a mortgage or loan. Shared ownership is not in it.' },
] as const;

/** Households by tenure: Census 2021, TS054. */
export const tenure: Family = {
  name: 'Tenure',
  definitions: tenures.map(({ id, column, label, short, is, more }) => censusShare({
    id,
    topic: 'people',
    group: 'Homes',
    label,
    shortLabel: short,
    description: more,
    numerator: `households who ${is}`,
    denominator: 'households',
    polarity: 'neutral',
    method: `100 × households who ${is} ÷ all households (Census 2021, TS054).`,
    sources: ['census2021-tenure'],
    sentence: `{value} of households in {area} ${is}; in {council}, {councilValue}; in {england}, {englandValue}.`,
  }, [table, column, 'households'], { caveats: ['Shared ownership and living rent free are neither owned nor rented, so the three shares do not add to 100%.'], comparableOverTime: true })),
  tables: [{
    table,
    of: 'small-area',
    build({ sources, areas }) {
      const counts = inCodeOrder(sources.csv('people/tenure_ts054_lsoa21.csv.gz'), 'lsoa21cd', areas.codes['small-area']);
      return [wholeNumbers('households', counts.numbers('total')), ...tenures.map(({ column }) => wholeNumbers(column, counts.numbers(column)))];
    },
  }],
};

import type { Definition } from './definition.ts';
import { caveats } from './caveats.ts';

type Own = Pick<Definition, 'id' | 'topic' | 'group' | 'label' | 'shortLabel' | 'description' | 'numerator' | 'denominator' | 'polarity' | 'method' | 'sources' | 'sentence'>;

/**
 * A share of one Census 2021 table, counted at small areas and summed upwards: 100 × numerator ÷ denominator with a Wilson interval.
 *
 * @param own what is this indicator's alone
 * @param columns table, numerator column and denominator column
 * @param rest what differs from the usual
 */
export function censusShare(own: Own, [table, numerator, denominator]: readonly [string, string, string], rest: Partial<Definition> = {}): Definition {
  return {
    ...own,
    unit: '%',
    kind: 'rate',
    decimals: 1,
    per: 100,
    period: 'Census day, 21 March 2021',
    vintage: 'LSOA 2021',
    levels: ['ward', 'neighbourhood', 'small-area'],
    aggregation: 'ratio-of-sums',
    interval: 'wilson',
    comparableOverTime: false,
    from: { 'small-area': { table, numerator, denominator } },
    ...rest,
    caveats: [...(rest.caveats ?? []), caveats.perturbed],
  };
}

import type { Definition } from '../definition.ts';
import type { Status } from '../../src/model/status.ts';
import type { AreaColumn } from './area-column.ts';

/** `parents[i]`: the row of the larger area that part i is counted in, undefined where there is none. */
export interface Nesting {
  parents: readonly (number | undefined)[];
  areas: number;
  /** What the parts are called in a sentence, e.g. "small areas". */
  partsName: string;
  /** Why every larger area's value is an estimate, where it is. */
  estimate?: string;
}

const absences = { suppressed: 1, missing: 2, 'not-collected': 4 } as const;

type Rule = Pick<Definition, 'id' | 'aggregation' | 'per' | 'kind'>;

/**
 * A column for larger areas from the column of the parts they are made of.
 *
 * - `ratio-of-sums`: per × sum of numerators ÷ sum of denominators, over parts that have both.
 * - `population-weighted-mean`: sum of weight × value ÷ sum of weights, over parts that have both.
 * - `sum`: sum of the values; missing where a part is, as a sum without one of its parts is another number.
 *
 * A part that is suppressed, missing or not collected is left out, from numerator and denominator together; what is left is an
 * estimate, as is anything made with an estimate. (None of nobody is not missing: it adds 0 to both.) An area with no part that counts has no value: it is suppressed or not
 * collected where all its parts are, else missing.
 *
 * @throws where the indicator does not aggregate, or its parts lack what the rule needs
 */
export function aggregate(rule: Rule, parts: AreaColumn, { parents, areas, partsName, estimate }: Nesting): AreaColumn {
  if (rule.aggregation === 'none') throw new Error(`aggregate: ${rule.id} does not aggregate`);
  const { top, bottom } = termsOf(rule, parts);
  const tops = new Float64Array(areas);
  const bottoms = new Float64Array(areas);
  const used = new Int32Array(areas);
  const leftOut = new Int32Array(areas);
  const estimates = new Int32Array(areas);
  /** Bits of `absences`: why parts of the area are left out. */
  const reasons = new Uint8Array(areas);

  for (let part = 0; part < parents.length; part++) {
    const area = parents[part];
    if (area === undefined) continue;
    const status = parts.statuses[part]!;
    const upper = top(part);
    const lower = bottom(part);
    if (upper === undefined || lower === undefined || status === 'suppressed' || status === 'not-collected') {
      leftOut[area]!++;
      reasons[area]! |= absences[status === 'suppressed' || status === 'not-collected' ? status : 'missing'];
      continue;
    }
    tops[area]! += upper;
    bottoms[area]! += lower;
    used[area]!++;
    if (status === 'estimate') estimates[area]!++;
  }

  const isSum = rule.aggregation === 'sum';
  const isRatio = rule.aggregation === 'ratio-of-sums';
  const per = rule.per ?? 1;
  const values: (number | undefined)[] = [];
  const statuses: Status[] = [];
  const numerators: (number | undefined)[] = [];
  const denominators: (number | undefined)[] = [];
  const seen = { leftOut: 0, estimates: false, childless: false };

  for (let area = 0; area < areas; area++) {
    const whole = used[area]! > 0 && !(isSum && leftOut[area]! > 0);
    const value = !whole ? undefined : isSum ? tops[area]! : bottoms[area]! === 0 ? undefined : ((isRatio ? per : 1) * tops[area]!) / bottoms[area]!;
    values.push(value);
    numerators.push(whole ? tops[area] : undefined);
    denominators.push(whole ? bottoms[area] : undefined);
    if (value === undefined) {
      statuses.push(used[area]! > 0 ? 'missing' : reasons[area] === absences.suppressed ? 'suppressed' : reasons[area] === absences['not-collected'] ? 'not-collected' : 'missing');
      if (used[area] === 0 && leftOut[area] === 0) seen.childless = true;
    } else if (estimate || leftOut[area]! > 0 || estimates[area]! > 0) {
      statuses.push('estimate');
      seen.leftOut |= reasons[area]!;
      seen.estimates ||= estimates[area]! > 0;
    } else statuses.push('ok');
  }

  return {
    values,
    statuses,
    ...(isRatio && { numerators, denominators }),
    estimated: sentence([
      estimate ?? (seen.estimates && `Made with ${partsName} that are estimates`),
      (seen.leftOut & absences.suppressed) !== 0 && `${capital(partsName)} whose numbers are suppressed are left out`,
      (seen.leftOut & (absences.missing | absences['not-collected'])) !== 0 && `${capital(partsName)} without a value are left out`,
    ]),
    missing: sentence([seen.childless && `No ${partsName} are counted in it`, parts.missing]),
  };
}

/** The number of a part that is summed above the line, and the one below it; undefined where the part lacks it. */
function termsOf(rule: Rule, { values, numerators, denominators, weights }: AreaColumn) {
  if (rule.aggregation === 'sum') return { top: (part: number) => values[part], bottom: () => 0 };
  if (rule.aggregation === 'ratio-of-sums') {
    if (!numerators || !denominators) throw new Error(`aggregate: ${rule.id} is a ratio of sums and lacks numerators or denominators`);
    return { top: (part: number) => numerators[part], bottom: (part: number) => denominators[part] };
  }
  if (!weights) throw new Error(`aggregate: ${rule.id} is a weighted mean and lacks weights`);
  return {
    top: (part: number) => (values[part] === undefined || weights[part] === undefined ? undefined : values[part] * weights[part]),
    bottom: (part: number) => weights[part],
  };
}

function sentence(parts: (string | false | undefined)[]): string | undefined {
  const said = parts.filter((part) => typeof part === 'string').map((part) => part.replace(/\.?$/, '.'));
  return said.length > 0 ? said.join(' ') : undefined;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

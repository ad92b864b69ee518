import { averages } from '../families/benchmarks.ts';
import { barnet, type CheckedTables } from './checked-tables.ts';
import { against, type Finding } from './finding.ts';

/** Scores and averages are both rounded to 3 decimals before they are compared. */
const rounding = 0.0006;

/** Average scores of all councils, made from small areas, beside those MHCLG publishes (File 10). */
export async function checkIndexAverages({ geography, read }: CheckedTables): Promise<Finding[]> {
  const table = 'index-of-multiple-deprivation';
  const { smallAreas, councils } = geography;
  const findings: Finding[] = [];
  for (const [ours] of averages) {
    const [scores, weights, published] = await Promise.all([
      read.numbers(table, `${ours}_score`),
      read.numbers(table, ours === 'employment' ? 'residents_18_66' : 'residents'),
      read.numbers('index-averages', `${ours}_average_score`),
    ]);
    const top = new Float64Array(councils.codes.length);
    const bottom = new Float64Array(councils.codes.length);
    smallAreas.council.forEach((council, row) => {
      top[council]! += scores[row]! * weights[row]!;
      bottom[council]! += weights[row]!;
    });
    const largest = Math.max(...published.map((value, council) => Math.abs(top[council]! / bottom[council]! - value!)));
    findings.push({
      check: `${ours} average score of all ${councils.codes.length} councils: largest difference (MHCLG, Indices of Deprivation 2025, File 10)`,
      ours: Number(largest.toFixed(6)), published: 0, difference: Number(largest.toFixed(6)), reason: 'scores and averages are published to 3 decimals', ok: largest <= rounding,
    });
    if (ours === 'imd') {
      const row = councils.rowOf.get(barnet)!;
      findings.push(against('barnet-imd-average', Number((top[row]! / bottom[row]!).toFixed(3))));
    }
  }
  return [...findings, await scaleFinding('income', 'income_deprived'), await scaleFinding('employment', 'employment_deprived')];

  /** People in councils whose small areas all have a share, beside MHCLG's unrounded numbers ("scale"). */
  async function scaleFinding(domain: string, column: string): Promise<Finding> {
    const [people, status, published] = await Promise.all([
      read.numbers('income-and-work', column), read.strings('income-and-work', `${column}_status`), read.numbers('index-averages', `${domain}_scale`),
    ]);
    const sums = new Float64Array(councils.codes.length);
    const parts = new Float64Array(councils.codes.length);
    const isWhole = councils.codes.map(() => true);
    smallAreas.council.forEach((council, row) => {
      sums[council]! += people[row] ?? 0;
      parts[council]!++;
      if (status[row] === 'missing') isWhole[council] = false;
    });
    const perPart = Math.max(...published.map((value, council) => (isWhole[council] ? Math.abs(sums[council]! - value!) / parts[council]! : 0)));
    const left = isWhole.filter((whole) => !whole).length;
    return {
      check: `people in ${domain} deprivation in each council: largest difference for each small area, ${left} council with a small area without a share apart (MHCLG, Indices of Deprivation 2025, File 10)`,
      ours: Number(perPart.toFixed(3)), published: 0, difference: Number(perPart.toFixed(3)), reason: 'numbers of small areas are rounded to the nearest 5, or suppressed', ok: perPart <= 2.5,
    };
  }
}

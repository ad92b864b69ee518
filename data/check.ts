import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadGeography } from '../geo/geography.ts';
import { readSourceList } from '../geo/source-files.ts';
import { statuses } from '../src/model/status.ts';
import { catalogue, catalogueFaults } from './catalogue.ts';
import { checkAreasAndCodes } from './checks/areas-and-codes.ts';
import { checkedTables } from './checks/checked-tables.ts';
import type { Finding } from './checks/finding.ts';
import { checkIndexAverages } from './checks/index-averages.ts';
import { checkRanges } from './checks/ranges.ts';
import { type States, valueStates } from './checks/states.ts';
import { checkTotals } from './checks/totals.ts';

export interface CheckResult {
  totals: Finding[];
  rules: Finding[];
  states: States[];
  /** Missing values whose reason no definition gives, and faults of the catalogue, a sentence each. */
  faults: string[];
  failed: number;
}

const page = fileURLToPath(new URL('./RECONCILIATION.md', import.meta.url));

/** Runs every check on the committed tables; reads nothing outside the project. */
export async function checkTables(): Promise<CheckResult> {
  const tables = checkedTables(await loadGeography());
  const areas = await checkAreasAndCodes(tables);
  const totals = [...areas.filter((finding) => typeof finding.ours === 'number'), ...await checkTotals(tables), ...await checkIndexAverages(tables)];
  const rules = [...areas.filter((finding) => typeof finding.ours === 'string'), ...await checkRanges(tables)];
  const states = await valueStates(tables);
  const faults = [
    ...catalogueFaults(catalogue, new Set(readSourceList().map((source) => source.id))),
    ...states.filter((state) => state.missing === '').map((state) => `${state.id}: ${state.counts.missing} values of ${state.level} are missing, and nothing says why`),
  ];
  return { totals, rules, states, faults, failed: [...totals, ...rules].filter((finding) => !finding.ok).length + faults.length };
}

/** Runs the checks, prints what they find, and writes the reconciliation page. */
export async function runChecks(): Promise<CheckResult> {
  const result = await checkTables();
  const { totals, rules, faults, failed } = result;
  for (const finding of totals) {
    const { check, ours, published, ok } = finding;
    console.log(`${ok ? 'ok  ' : 'FAIL'}  ${check}: ${shown(ours)}, published ${shown(published)}${why(finding)}`);
  }
  for (const finding of rules.filter((each) => !each.ok)) console.log(`FAIL  ${finding.check}: ${finding.ours}`);
  for (const fault of faults) console.log(`FAIL  ${fault}`);
  console.log(`${totals.length} totals and ${rules.length} rules checked, ${failed} failed.`);
  writeFileSync(page, reconciliation(result));
  return result;
}

function why({ difference, reason, ok }: Finding): string {
  return difference === 0 ? '' : ` (difference ${shown(difference)}: ${ok ? reason : 'unexplained'})`;
}

function shown(value: number | string): string {
  return typeof value === 'number' ? value.toLocaleString('en-GB', { maximumFractionDigits: 6 }) : value;
}

/** The page: totals beside what publishers give, rules, and the state of every value. */
function reconciliation({ totals, rules, states, failed }: CheckResult): string {
  const row = (cells: (string | number)[]): string => `| ${cells.join(' | ')} |`;
  const count = (value: number): string => (value === 0 ? '' : shown(value));
  return `# Reconciliation

Made by \`npm run check\` from the committed tables. A difference without a reason fails the build. ${failed === 0 ? 'Nothing failed.' : `${failed} failed.`}

## Our totals beside published ones

${row(['What', 'Ours', 'Published', 'Difference', 'Reason'])}
${row(['---', '---:', '---:', '---:', '---'])}
${totals.map(({ check, ours, published, difference, reason, ok }) => (
    row([check, shown(ours), shown(published), shown(difference), ok ? reason ?? '' : '**unexplained**'])
  )).join('\n')}

## The state of every value

Values in the tables, by the level at which they are held; other levels are added up from these. “Missing” always has a reason.

${row(['Indicator', 'Level', ...statuses, 'Why missing'])}
${row(['---', '---', ...statuses.map(() => '---:'), '---'])}
${states.map(({ id, level, counts, missing }) => row([id, level, ...statuses.map((status) => count(counts[status])), missing ?? ''])).join('\n')}

## Rules

${rules.map((finding) => `- ${finding.ok ? '' : '**fails** '}${finding.check}${finding.ok ? '' : `: ${finding.ours}`}`).join('\n')}
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { failed } = await runChecks();
  if (failed > 0) process.exitCode = 1;
}

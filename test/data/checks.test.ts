import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type CheckResult, checkTables } from '../../data/check.ts';

describe('the committed tables', () => {
  let result: CheckResult;
  beforeAll(async () => { result = await checkTables(); }, 60_000);

  it('agree with published totals, or say why not', () => {
    expect(result.totals.filter((finding) => !finding.ok)).toEqual([]);
    expect(result.totals.length).toBeGreaterThanOrEqual(100);
  });
  it('keep every rule', () => {
    expect(result.rules.filter((finding) => !finding.ok)).toEqual([]);
  });
  it('give a reason for every missing value', () => {
    expect(result.faults).toEqual([]);
    expect(result.failed).toBe(0);
  });
  it('reproduce Barnet’s average score and fuel-poor households', () => {
    const ours = (what: string) => result.totals.find((finding) => finding.check.startsWith(what))!.ours;
    expect(ours('IMD 2025 average score of Barnet')).toBe(19.499);
    expect(ours('fuel-poor households in Barnet, 2022')).toBe(15892);
    expect(ours('households in Barnet, 2022')).toBe(159884);
  });
  it('are those of the committed reconciliation page', () => {
    const page = readFileSync(new URL('../../data/RECONCILIATION.md', import.meta.url), 'utf8');
    for (const { check } of result.totals) expect(page).toContain(check);
    expect(page).toContain('Nothing failed.');
  });
});

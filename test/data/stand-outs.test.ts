import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { openEngland } from '../../data/england.ts';
import { packMaker } from '../../data/pack/pack-maker.ts';
import type { Column } from '../../src/model/column.ts';
import { levels, type Level } from '../../src/model/level.ts';
import type { Manifest, TopicFile } from '../../src/model/pack.ts';
import { standOuts } from '../../src/model/stand-outs.ts';
import { columnFrom } from '../../src/pack/column.ts';

/** Made by test/known-answers/stand-outs.py: by level, area and what it is set against, the ids and percentiles of what stands out. */
const known = JSON.parse(readFileSync(new URL('../known-answers/stand-outs.json', import.meta.url), 'utf8')) as
  Record<Level, Record<string, Record<'england' | 'council', [string, number][]>>>;

let manifest: Manifest;
const columns = new Map<Level, Column[]>();
beforeAll(async () => {
  const england = await openEngland();
  const pack = await packMaker(england)(england.council('E09000003')!);
  manifest = JSON.parse(pack.get('manifest.json')!) as Manifest;
  for (const level of levels) {
    columns.set(level, manifest.indicators.flatMap(({ id, topic }) => columnFrom(manifest, JSON.parse(pack.get(`${topic}.json`)!) as TopicFile, id, level) ?? []));
  }
}, 120_000);

describe('what stands out in Barnet', () => {
  it.each(levels)('is what a program apart finds, for each %s', (level) => {
    const codes = Object.keys(known[level]);
    expect(codes.length).toBeGreaterThan(10);
    for (const code of codes) {
      for (const among of ['england', 'council'] as const) {
        const found = standOuts(columns.get(level)!, manifest.levels[level].codes.indexOf(code), among);
        expect(found.map(({ column }) => column.indicator.id), `${code} ${among}`).toEqual(known[level][code]![among].map(([id]) => id));
        found.forEach(({ percentile }, i) => expect(percentile).toBeCloseTo(known[level][code]![among][i]![1], 9));
      }
    }
  });
});

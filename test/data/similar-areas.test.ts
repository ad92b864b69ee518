import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { openEngland } from '../../data/england.ts';
import { packMaker } from '../../data/pack/pack-maker.ts';
import { levels, type Level } from '../../src/model/level.ts';
import type { Manifest, TopicFile } from '../../src/model/pack.ts';
import { peopleProfile } from '../../src/model/people-profile.ts';
import { similarAreas } from '../../src/model/similar-areas.ts';
import { columnFrom } from '../../src/pack/column.ts';
import { openPack } from '../../src/pack/open-pack.ts';
import { stubHost } from './stub-host.ts';

/** test/known-answers/similar-areas.py made the file and names the versions. */
const answers = JSON.parse(readFileSync(new URL('../known-answers/similar-areas.json', import.meta.url), 'utf8')) as {
  levels: Record<Level, { code: string; nearest: { code: string; distance: number; closerThan: number }[] }[]>;
};

describe('Barnet’s areas like one another', () => {
  let manifest: Manifest;
  let people: TopicFile;
  beforeAll(async () => {
    const england = await openEngland();
    const files = await packMaker(england)(england.council('E09000003')!);
    const pack = openPack('packs', 'E09000003', { fetch: stubHost('packs/E09000003/', files) });
    [manifest, people] = await Promise.all([pack.manifest(), pack.topic('people')]);
  }, 60_000);

  it.each(levels)('are those that scipy finds: %s', (level) => {
    const profile = peopleProfile.map(({ indicators }) => indicators.map((id) => columnFrom(manifest, people, id, level)!.values));
    const { codes } = manifest.levels[level];
    for (const { code, nearest } of answers.levels[level]) {
      const found = similarAreas(profile, codes.indexOf(code));
      expect(found.map(({ row }) => codes[row])).toEqual(nearest.map((each) => each.code));
      for (const [i, { distance, closerThan }] of found.entries()) {
        expect(distance).toBeCloseTo(nearest[i]!.distance, 8);
        expect(closerThan).toBeCloseTo(nearest[i]!.closerThan, 8);
      }
    }
  });
});

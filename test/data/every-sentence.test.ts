import { beforeAll, describe, expect, it } from 'vitest';
import { readingAge } from '../unit/words/reading-age.ts';
import { ofAreas } from './sentences/areas.ts';
import { openBarnetPack, type BarnetPack } from './sentences/barnet-pack.ts';
import { ofChanges } from './sentences/changes.ts';
import { ofClusters } from './sentences/clusters.ts';
import { ofComparisons } from './sentences/comparisons.ts';
import { ofPockets } from './sentences/pockets.ts';
import type { Said } from './sentences/read-back.ts';
import { ofRelations } from './sentences/relations.ts';
import { ofTargeting } from './sentences/targeting.ts';

/** Every generated sentence is read back here, by code that shares nothing with what wrote it, and held against the numbers in the pack's files. */
let pack: BarnetPack;
const held = (): BarnetPack => pack;
const said: Said = new Map();

beforeAll(async () => { pack = await openBarnetPack(); }, 120_000);

describe('every sentence about Barnet', () => {
  ofAreas(held, said);
  ofComparisons(held, said);
  ofRelations(held, said);
  ofPockets(held, said);
  ofTargeting(held, said);
  ofClusters(held, said);
  ofChanges(held, said);

  it('is whole, plain and never a judgement', () => {
    const all = [...said.values()].flat();
    expect(all.length).toBeGreaterThan(60_000);
    const banned = /affluent|improve|worsen|twice as|\bEDI\b|one in (two|three|four|five)|insight|!|wealthy|\bpoor (people|area)|undefined|NaN|null|\{|\}/;
    const plural = /(?<![\d.,])1 (people|residents|metres|wards|neighbourhoods|small areas|homes|households|percentage points|pockets|places)\b/;
    for (const sentence of all) {
      if (banned.test(sentence) || plural.test(sentence) || /\s{2}|\.\.|(?<![a-z])-\d/.test(sentence) || !/[.?]$/.test(sentence)) throw new Error(`fault in “${sentence}”`);
    }
  });

  it('can be read at the age of 12', () => {
    for (const [kind, sentences] of said) expect(readingAge(sampleOf(sentences).join(' ')), kind).toBeLessThanOrEqual(12);
  });
});

/** Some thousands of many sentences, spread over all. */
function sampleOf(sentences: readonly string[]): string[] {
  const step = Math.ceil(sentences.length / 4000);
  return sentences.filter((_, i) => i % step === 0);
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packFiles, type FileList } from '../../src/pack/pack-files.ts';

const folder = join('packs', 'E09000003');

test.skipIf(!existsSync(folder))('the files that are saved for offline use are all that a pack has but its tables, and each says first what it was made from', () => {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as FileList & { madeFrom: string };
  const made = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name).slice(folder.length + 1).replaceAll('\\', '/'));
  const read = made.filter((file) => /json$/.test(file) || file === 'csv/series-small-areas.csv');
  const unheld = manifest.indicators.filter(({ levels }) => levels.length === 0).map(({ id }) => `first/${id}.json`);
  expect(packFiles(manifest).filter((file) => !read.includes(file))).toEqual([]);
  expect(read.filter((file) => !packFiles(manifest).includes(file) && !unheld.includes(file))).toEqual([]);
  for (const file of read.filter((each) => /json$/.test(each))) {
    expect(readFileSync(join(folder, file), 'utf8'), file).toMatch(new RegExp(`^\\{(?:"format":"[^"]*","version":\\d+,)?"madeFrom":"${manifest.madeFrom}"`));
  }
});

import { beforeAll, describe, expect, test } from 'vitest';
import { openEngland, type England } from '../../data/england.ts';
import { levelAreas } from '../../data/pack/level-areas.ts';
import { postcodeAreas } from '../../data/pack/postcode-areas.ts';
import { find } from '../../src/cli/commands/find.ts';
import { run } from '../../src/cli/run.ts';
import { councilsOfPostcode } from '../../src/model/councils-of-postcode.ts';
import { findables } from '../../src/model/findables.ts';
import { levels } from '../../src/model/level.ts';
import type { PostcodeArea } from '../../src/model/pack.ts';
import { search, searchIndex, type SearchIndex } from '../../src/model/search.ts';

async function said(...argv: string[]) {
  const heard = { out: '', error: '' };
  const code = await run(['find', ...argv], [find], { out: (text) => { heard.out += text; }, error: (text) => { heard.error += text; }, isTerminal: false });
  return { code, ...heard };
}
const found = async (text: string, area = 'E09000003') =>
  (JSON.parse((await said('--area', area, text)).out) as { matches: Record<string, string>[] }).matches;

let england: England;
let barnet: SearchIndex;
beforeAll(async () => {
  england = await openEngland();
  const { councils } = england.geography;
  barnet = searchIndex(findables({
    levels: await levelAreas(england, england.council('E09000003')!),
    councils: councils.codes.map((code, row) => ({ code, name: councils.names[row]!, region: councils.regionNames[row]! })),
  }));
});

describe('every place of Barnet', () => {
  test.each(levels)('each %s is found first by its own name, in any case, and by its code', (level) => {
    const council = england.council('E09000003')!;
    expect(council.rows[level]).toHaveLength({ ward: 24, neighbourhood: 42, 'small-area': 220 }[level]);
    for (const row of council.rows[level]) {
      const { codes: { [row]: code }, names: { [row]: name } } = england.areas[level];
      const sameName = search(barnet, name!).filter((place) => place.name === name);
      expect([name, sameName.some((place) => place.code === code)]).toEqual([name, true]);
      expect(search(barnet, name!.toLowerCase())[0]!.name).toBe(name);
      expect(search(barnet, code!)[0]!.code).toBe(code);
    }
  });

  test('each ward is found with its longest word misspelt', () => {
    for (const { place } of barnet.filter(({ place: { kind } }) => kind === 'ward')) {
      const word = place.name.split(/[ &]+/).sort((a, b) => b.length - a.length)[0]!;
      const misspelt = place.name.replace(word, word.slice(0, 2) + word.slice(3));
      expect(search(barnet, misspelt).map(({ code }) => code)).toContain(place.code);
    }
  });
});

describe('every council of England', () => {
  test('is found by its name, first among councils', () => {
    for (const name of england.geography.councils.names) expect(search(barnet, name).filter(({ kind }) => kind === 'council')[0]!.name).toBe(name);
  });
});

describe('find', () => {
  test('gives Woodside Park’s neighbourhood with its ward, its station, and the ward itself', async () => {
    expect(await found('Woodside Park')).toEqual([
      { kind: 'neighbourhood', code: 'E02000035', name: 'Woodside Park', within: 'Totteridge & Woodside' },
      { kind: 'station', code: 'E01000277', name: 'Woodside Park', within: 'Totteridge & Woodside' },
      { kind: 'ward', code: 'E05013646', name: 'Totteridge & Woodside', within: 'Barnet' },
    ]);
    expect(await found('wodside park')).toEqual((await found('Woodside Park')).slice(0, 2));
  });

  test('tells Colindale’s wards and neighbourhoods apart', async () => {
    expect((await found('colindale')).map(({ kind, name }) => [kind, name])).toEqual([
      ['ward', 'Colindale North'], ['ward', 'Colindale South'], ['neighbourhood', 'Colindale East'], ['neighbourhood', 'Colindale West & South'], ['station', 'Colindale'],
    ]);
  });

  test('gives a postcode’s small area and ward, however it is spaced', async () => {
    const expected = [{ kind: 'postcode', code: 'E01033918', name: 'NW9 5AA', within: 'Colindale South' }];
    expect(await found('NW9 5AA')).toEqual(expected);
    expect(await found('nw95aa')).toEqual(expected);
    expect((await found('NW9 5')).every(({ name }) => name!.startsWith('NW9 5'))).toBe(true);
  });

  test('says which council a postcode elsewhere is in, and finds none that is not live', async () => {
    expect(await found('NW1 8AB')).toEqual([{ kind: 'postcode', name: 'NW1 8AB', council: 'Camden' }]);
    expect(await found('NW9 5ZZ')).toEqual([]);
    expect(await found('CF10 1AA')).toEqual([]);
  });

  test('gives a ward of before 2025 by the name that has gone, with where it lies now', async () => {
    expect(await found('aston clinton and bierton', 'Buckinghamshire')).toEqual([
      { kind: 'former-ward', code: 'E05013122', name: 'Aston Clinton and Bierton', within: 'Aston Clinton & Weston Turville' },
      { kind: 'ward', code: 'E05015929', name: 'Aston Clinton & Weston Turville', within: 'Buckinghamshire' },
    ]);
  });

  test('answers in rows, as many as asked, and says what it needs', async () => {
    expect((await said('--area', 'barnet', 'colindale', '--limit', '1', '--format', 'csv')).out).toBe('kind,code,name,within,council\nward,E05013632,Colindale North,Barnet,\n');
    expect(await said('--area', 'barnet')).toMatchObject({ code: 2, error: expect.stringContaining('find needs a text to look for') });
    expect(await said('--area', 'barnet', 'colindale', '--limit', '0')).toMatchObject({ code: 2 });
    expect((await said('--help')).out).toContain('former-ward');
  });
});

describe('the postcodes of England', () => {
  let areas: PostcodeArea[];
  beforeAll(async () => { areas = await postcodeAreas(england); });

  test('are all there once, each in the council of its ward', () => {
    const { councils } = england.geography;
    const counts = new Map<string, number>();
    for (const { councils: here, sectors } of areas) {
      for (const parts of Object.values(sectors)) {
        for (const [row, units] of parts) {
          const { code } = here[row]!;
          counts.set(code, (counts.get(code) ?? 0) + units.split(' ').reduce((sum, group) => sum + group.length - 1, 0));
        }
      }
    }
    expect(councils.codes.map((code) => [code, counts.get(code) ?? 0])).toEqual(councils.codes.map((code, i) => [code, councils.postcodesTo[i]! - councils.postcodesFrom[i]!]));
    expect(counts.get('E09000003')).toBe(8917);
  });

  test('place those of a council that a sector shares with another', async () => {
    const row = england.geography.councils.rowOf.get('E09000003')!;
    const { outward, inward } = await england.geography.postcodes(row);
    outward.forEach((own, i) => {
      const file = areas.find(({ area }) => own.startsWith(area) && /^\d/.test(own.slice(area.length)))!;
      expect(councilsOfPostcode(file, { outward: own, inward: inward[i]! })).toEqual([{ code: 'E09000003', name: 'Barnet' }]);
    });
  });
});

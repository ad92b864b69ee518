import { beforeAll, describe, expect, test } from 'vitest';
import { type Geography, loadGeography } from '../../geo/geography.ts';
import { readTable } from '../../geo/parquet.ts';
import { tables } from '../../geo/tables.ts';

let england: Geography;
beforeAll(async () => {
  england = await loadGeography();
});

describe('the committed postcodes', () => {
  test('are all 1,492,125 live ones, each council’s in one run', async () => {
    const table = await readTable(tables.postcodes, ['small_area', 'ward']);
    expect(table.rows).toBe(1492125);
    const { postcodesFrom, postcodesTo } = england.councils;
    expect(postcodesFrom[0]).toBe(0);
    expect(postcodesFrom.slice(1)).toEqual(postcodesTo.slice(0, -1));
    expect(table.rows - postcodesTo[295]!).toBe(813);
    const smallArea = table.numbers('small_area'), ward = table.numbers('ward');
    expect(smallArea.filter((row) => row === undefined)).toHaveLength(816);
    expect(ward.filter((row) => row === undefined)).toHaveLength(1018);
    const astray = england.councils.codes.filter((_, council) => {
      for (let i = postcodesFrom[council]!; i < postcodesTo[council]!; i++) {
        const own = ward[i] === undefined ? england.smallAreas.council[smallArea[i]!] : england.wards.council[ward[i]!];
        if (own !== council) return true;
      }
      return false;
    });
    expect(astray).toEqual([]);
  });

  test('leave no small area without one', async () => {
    const table = await readTable(tables.postcodes, ['small_area']);
    expect(new Set(table.numbers('small_area').filter((row) => row !== undefined)).size).toBe(33755);
  });

  test('of Barnet are 8,917, in order, read within a second', async () => {
    const council = england.councils.rowOf.get('E09000003')!;
    const start = performance.now();
    const postcodes = await england.postcodes(council);
    expect(performance.now() - start).toBeLessThan(1000);
    expect(postcodes.outward).toHaveLength(8917);
    const names = postcodes.outward.map((outward, i) => `${outward} ${postcodes.inward[i]!}`);
    expect(names.toSorted()).toEqual(names);
    expect(postcodes.ward.every((row) => england.wards.council[row!] === council)).toBe(true);
    expect(names.filter((_, i) => england.smallAreas.council[postcodes.smallArea[i]!] !== council)).toEqual(['N2 9NH', 'NW3 7HD']);
    expect(postcodes.lat.every((lat) => lat! > 51.5 && lat! < 51.7)).toBe(true);
  });
});

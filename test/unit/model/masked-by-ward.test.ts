import { describe, expect, it } from 'vitest';
import type { Column } from '../../../src/model/column.ts';
import { maskedByWard } from '../../../src/model/masked-by-ward.ts';
import { manifest } from '../../fixtures/small-borough.ts';
import { smallScene } from '../elements/scene.ts';

const small = smallScene().column!;
const wards = smallScene({ level: 'ward' }).column!;
const ranked = (column: Column, ranks: (number | undefined)[]): Column => Object.freeze({ ...column, ranks: Object.freeze(ranks), ranked: 100 });
const rowsOf = (ofSmall: (number | undefined)[], ofWards: (number | undefined)[], ...cutOffs: number[]) =>
  maskedByWard(manifest, ranked(small, ofSmall), ranked(wards, ofWards), ...cutOffs).map(({ row }) => row);

describe('maskedByWard', () => {
  it('finds the small areas of the most deprived 30% whose ward is not among the 40% most deprived, most deprived first', () => {
    expect(rowsOf([30, 4, 45, 12, 90], [5, 70])).toEqual([3]);
    expect(rowsOf([30, 4, 45, 12, 1], [70, 70])).toEqual([4, 1, 3, 0]);
  });

  it('counts both cut-offs in: 30 of 100 is among the 30%, a ward of 40 among the 40%', () => {
    expect(rowsOf([30, 31, 90, 90, 90], [41, 41])).toEqual([0]);
    expect(rowsOf([30, 30, 90, 90, 90], [40, 40])).toEqual([]);
  });

  it('takes other cut-offs', () => {
    expect(rowsOf([10, 11, 90, 90, 90], [25, 25], 10, 20)).toEqual([0]);
    expect(rowsOf([10, 11, 90, 90, 90], [15, 15], 10, 20)).toEqual([]);
  });

  it('leaves out a small area or a ward without a rank', () => {
    expect(rowsOf([undefined, 4, 45, 12, 90], [70, undefined])).toEqual([1]);
    expect(maskedByWard(manifest, { ...small, ranks: undefined }, wards)).toEqual([]);
  });

  it('says where each lies, its deciles and residents; a tenth begins after the one before', () => {
    const [pocket] = maskedByWard(manifest, ranked(small, [90, 90, 90, 11, 90]), ranked(wards, [1, 70]));
    expect(pocket).toEqual({ row: 3, ward: 1, neighbourhood: 1, decile: 2, wardDecile: 7, residents: 1500 });
    expect(maskedByWard(manifest, ranked(small, [90, 90, 90, 10, 90]), ranked(wards, [1, 71]))[0]).toMatchObject({ decile: 1, wardDecile: 8 });
  });

  it('keeps the residents of an area unknown where they are', () => {
    const levels = { ...manifest.levels, 'small-area': { ...manifest.levels['small-area'], residents: [null, null, null, null, null] } };
    expect(maskedByWard({ ...manifest, levels }, ranked(small, [4, 90, 90, 90, 90]), ranked(wards, [70, 70]))[0]!.residents).toBeUndefined();
  });
});

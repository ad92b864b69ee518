import { describe, expect, it } from 'vitest';
import { changeByArea, type SmallAreaChange } from '../../../data/change-by-area.ts';

const part = (unit: string, partsInUnit: number, residents2021: number, residents2011: number, unitResidents2011: number): SmallAreaChange => ({
  unit, partsInUnit, residents2021, residents2011, unitResidents2011,
  households2021: residents2021 / 2, households2011: residents2011 / 2, unitHouseholds2011: unitResidents2011 / 2,
});

/** U is its own unit; S was split in two parts, whose rounded shares (34 + 67) miss the 100 that were counted. */
const smallAreas = [part('U', 1, 200, 150, 150), part('S', 2, 50, 34, 100), part('S', 2, 100, 67, 100)];

describe('changeByArea', () => {
  it('adds a unit that lies wholly inside as it was counted, and is then exact', () => {
    expect(changeByArea(smallAreas, [0, 0, 0], 1)).toEqual([{ residents2011: 250, residents2021: 350, households2011: 125, households2021: 175, isEstimate: false }]);
  });
  it('is an estimate where it cuts through a unit', () => {
    const [left, right] = changeByArea(smallAreas, [0, 0, 1], 2);
    expect(left).toMatchObject({ residents2011: 184, residents2021: 250, isEstimate: true });
    expect(right).toMatchObject({ residents2011: 67, residents2021: 100, isEstimate: true });
  });
  it('gives nothing for an area without small areas', () => {
    expect(changeByArea(smallAreas, [0, 0, 0], 2)[1]).toBeUndefined();
  });
});

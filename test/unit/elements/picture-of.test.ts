import { describe, expect, it } from 'vitest';
import { pictureOf } from '../../../src/elements/picture-of.ts';
import { classColours, classify } from '../../../src/map/classification.ts';
import { bivariateColours } from '../../../src/map/ramp.ts';
import { packVersion } from '../../../src/model/pack-version.ts';
import type { Pockets } from '../../../src/model/pockets.ts';
import { palette } from '../../../src/ui/palette.ts';
import { smallScene } from './scene.ts';

const ring = {
  ringAreas: { version: packVersion, codes: ['E01000098', 'E01000099'], names: ['a', 'b'], councils: [], council: [0, 0], residents: [1, 2] },
  ringTopic: { version: packVersion, topic: 'deprivation' as const, values: { 'imd-score': [50, null] }, ranks: { 'imd-score': [2, null] } },
};

describe('pictureOf', () => {
  it('fills each area with the colour of its class, and none without a value', () => {
    const scene = smallScene({ indicator: 'income-deprived' });
    const colours = classColours(scene.classes!, scene.indicator!, 'light');
    expect(pictureOf(scene).fills.map(({ colour }) => colour)).toEqual(scene.classes!.rows.map((place) => (place === undefined ? undefined : colours[place])));
    expect(pictureOf(scene).fills[3]).toEqual({ colour: undefined, hatched: false, dotted: true });
  });

  it('hatches an estimate', () => {
    expect(pictureOf(smallScene({ topic: 'growth', indicator: 'residents-added', level: 'ward' })).fills.map(({ hatched }) => hatched)).toEqual([true, false]);
  });

  it('fills by both indicators where there are two, and leaves the ring plain then', () => {
    const scene = smallScene({ overlay: 'fuel-poverty' }, ring);
    const { fills, ringFills } = pictureOf(scene);
    expect(fills.map(({ colour }) => colour)).toEqual(scene.bivariate!.rows.map((cell) => bivariateColours.light[cell!]));
    expect(ringFills).toEqual([{}, {}]);
  });

  it('gives the same fills while nothing they follow from differs, and others in the dark or in other classes', () => {
    const scene = smallScene();
    const { fills } = pictureOf(scene);
    expect(pictureOf({ ...scene, hovered: 1, lit: new Set([1]) }).fills).toBe(fills);
    expect(pictureOf({ ...scene, dark: true }).fills).not.toEqual(fills);
    const equal = { ...scene, view: { ...scene.view, classification: 'equal' as const }, classes: classify(scene.column!, 'equal') };
    expect(pictureOf(equal).fills).not.toEqual(fills);
    expect(pictureOf(scene).fills).toEqual(fills);
  });

  it('colours the ring by the same classes, on small areas alone', () => {
    const scene = smallScene({}, ring);
    const strongest = classColours(scene.classes!, scene.indicator!, 'light').at(-1);
    expect(pictureOf(scene).ringFills).toEqual([{ colour: strongest }, { colour: undefined }]);
    expect(pictureOf({ ...scene, hovered: 0 }).ringFills).toBe(pictureOf(scene).ringFills);
    expect(pictureOf(smallScene({ level: 'ward' }, ring)).ringFills).toEqual([{}, {}]);
    expect(pictureOf(smallScene()).ringFills).toEqual([]);
  });

  it('places what is selected and compared at their own levels, and passes over what the pack does not hold', () => {
    const picture = pictureOf(smallScene({ selected: 'E02000002', compared: ['E05000001', 'E05999999', 'E01000003'] }));
    expect(picture.selected).toEqual({ level: 'neighbourhood', row: 1 });
    expect(picture.compared).toEqual([
      { level: 'ward', row: 0, colour: palette.light['area-1'], place: 0 }, { level: 'small-area', row: 2, colour: palette.light['area-3'], place: 2 },
    ]);
  });

  it('numbers pockets in their order, marks how many rules find each, and points one out', () => {
    const pocket = { ward: 1, neighbourhood: 1, survives: 1, touching: [], isHighLow: false };
    const pockets: Pockets = {
      pockets: [{ ...pocket, row: 4, rules: ['masked', 'stands-out'] }, { ...pocket, row: 2, rules: ['masked'] }],
      people: { residents: 0, incomeDeprived: 0, unknown: 2 }, notes: [],
    };
    expect(pictureOf(smallScene({}, { pockets, pointed: 2 })).markers).toEqual([
      { row: 4, label: '1', strength: 2 }, { row: 2, label: '2', strength: 1, pointed: true },
    ]);
  });

  it('is empty of fills while figures are on their way', () => {
    expect(pictureOf(smallScene({}, { column: undefined, classes: undefined })).fills).toEqual([]);
  });
});

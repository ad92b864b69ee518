import { describe, expect, it } from 'vitest';
import { areaShape } from '../../../src/charts/area-shape.ts';
import { markFill } from '../../../src/elements/cluster-colours.ts';
import { planFills } from '../../../src/map/plan-fills.ts';
import type { Fill } from '../../../src/map/renderer.ts';
import { clusterMarks } from '../../../src/model/clusters.ts';
import { palette } from '../../../src/ui/palette.ts';
import { sampleIndicator } from '../../fixtures/sample-column.ts';
import { nearest, visions } from './colour-vision.ts';

const themes = ['light', 'dark'] as const;
/** CIE76: what is told apart without a second look, where the two are not side by side. */
const apart = 12;

/** The pairs of some things that are too near in colour for a kind of vision, by their place. */
function near(colours: readonly string[], vision: string): [number, number][] {
  return colours.flatMap((one, i) => colours.slice(i + 1).flatMap((other, j): [number, number][] => (nearest([one, other], vision) < apart ? [[i, i + 1 + j]] : [])));
}

describe.each(themes)('%s', (theme) => {
  describe('the four compared areas', () => {
    const colours = ([1, 2, 3, 4] as const).map((place) => palette[theme][`area-${place}`]);
    const shapes = colours.map((_, place) => areaShape(place, 0, 0).values[0]);

    it.each(visions)('are told apart with %s by colour, else by their marker’s shape', (vision) => {
      for (const [one, other] of near(colours, vision)) expect(shapes[one], `areas ${one + 1} and ${other + 1}`).not.toBe(shapes[other]);
    });

    it('need their shapes: to some readers plum, teal and slate are one', () => {
      expect(near(colours, 'usual')).toEqual([]);
      expect(near(colours, 'deuteranopia')).toContainEqual([0, 3]);
    });
  });

  describe('clusters', () => {
    const fills = [undefined, ...clusterMarks].map((mark) => markFill(mark, sampleIndicator({ polarity: 'higher-is-worse' }), theme));
    const different = [...new Map(fills.map((fill) => [JSON.stringify(fill), fill])).values()];

    it.each(visions)('are told apart with %s, and a place unlike its neighbours by its spots too', (vision) => {
      expect(different).toHaveLength(5);
      expect(nearest(different.map(({ colour }) => colour!), vision)).toBeGreaterThan(18);
      expect(different.filter(({ spotted }) => spotted)).toHaveLength(2);
    });
  });

  describe('the areas of two programmes', () => {
    const fills: Fill[] = planFills({ choices: ['ward', 'small-area', 'both'], wards: [] }, theme);

    it.each(visions)('are told apart with %s by colour, else by hatching or spots', (vision) => {
      const sign = ({ hatched, spotted }: Fill): string => (hatched ? 'hatched' : spotted ? 'spotted' : 'plain');
      for (const [one, other] of near(fills.map(({ colour }) => colour!), vision)) expect(sign(fills[one]!)).not.toBe(sign(fills[other]!));
    });
  });
});

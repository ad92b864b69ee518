import { describe, expect, it } from 'vitest';
import { clusterFills } from '../../../src/elements/cluster-colours.ts';
import { onPaper } from '../../../src/elements/on-paper.ts';
import type { Scene } from '../../../src/elements/scene.ts';
import { cellPattern, classPattern } from '../../../src/map/class-pattern.ts';
import { classColours, classify, type Classes } from '../../../src/map/classification.ts';
import { planFills } from '../../../src/map/plan-fills.ts';
import { bivariateColours, divergingRamp, ramps } from '../../../src/map/ramp.ts';
import type { Fill } from '../../../src/map/renderer.ts';
import { clusterMarks } from '../../../src/model/clusters.ts';
import { topics } from '../../../src/model/topic.ts';
import { sampleColumn, sampleIndicator } from '../../fixtures/sample-column.ts';
import { smallScene } from '../elements/scene.ts';
import { lab } from './colour-vision.ts';

/** CIELAB lightness, 0 black to 100 white, that a printer keeps of a fill drawn on white as areas are, at 88 per cent. */
function lightness(colour: string): number {
  const printed = [1, 3, 5].map((at) => Math.round(0.88 * parseInt(colour.slice(at, at + 2), 16) + 0.12 * 255).toString(16).padStart(2, '0'));
  return lab(`#${printed.join('')}`)[0];
}

/** What tells a fill from others but its colour. */
const sign = ({ pattern, hatched, spotted }: Fill): string => [pattern, hatched && 'hatched', spotted && 'spotted'].filter(Boolean).join(' ');

/** Every two of some fills differ by a step of grey that is seen without a second look, or by what is drawn over them. */
function expectApartInGrey(fills: readonly Fill[]): void {
  for (const [i, one] of fills.entries()) for (const other of fills.slice(i + 1)) {
    if (Math.abs(lightness(one.colour!) - lightness(other.colour!)) < 10) expect(sign(one), `${one.colour!} and ${other.colour!}`).not.toBe(sign(other));
  }
}

describe('printed in grey', () => {
  it.each(topics)('the classes of %s grow darker step by step, without patterns', (topic) => {
    const steps = ramps.light[topic].map(lightness);
    for (const [i, step] of steps.slice(1).entries()) expect(steps[i]! - step).toBeGreaterThan(10);
  });

  it('classes about 0 are as dark at one end as at the other, and told apart by their patterns', () => {
    const colours = divergingRamp.light;
    expect(Math.abs(lightness(colours[0]!) - lightness(colours[6]!))).toBeLessThan(10);
    for (const below of [1, 2, 3, 4]) {
      const classes = { count: 4 + below, below, counts: Array<number>(4 + below).fill(1), strongEnd: 'high' } as unknown as Classes & { count: number };
      expectApartInGrey(classColours(classes, sampleIndicator(), 'light').map((colour, place) => ({ colour, pattern: classPattern(place, classes) })));
    }
  });

  it('the cells of two indicators are told apart by their patterns', () => {
    expectApartInGrey(bivariateColours.light.map((colour, cell) => ({ colour, pattern: cellPattern(cell) })));
  });

  it('clusters are told apart by their patterns', () => {
    const marks = [undefined, ...clusterMarks];
    const fills = clusterFills({ marks, p: marks.map(() => 0.01) } as never, sampleIndicator({ polarity: 'higher-is-worse' }), 'light', true);
    expectApartInGrey([...new Map(fills.map((fill) => [JSON.stringify(fill), fill])).values()]);
  });

  it('the areas of two programmes are told apart by hatching and spots', () => {
    expectApartInGrey(planFills({ choices: ['ward', 'small-area', 'both'], wards: [] }, 'light'));
  });
});

describe('a scene on paper', () => {
  const scene: Scene = { ...smallScene(), dark: true, hovered: 1, pointed: 2, lit: new Set([1]) };

  it('is light, with nothing lit or pointed at, and plain where grey holds its classes', () => {
    expect(onPaper({ ...scene, view: { ...scene.view, lit: 2 } })).toMatchObject({ dark: false, hovered: undefined, pointed: undefined, lit: undefined, view: { lit: undefined } });
    expect(onPaper(scene).view.patterns).toBeUndefined();
    expect(onPaper({ ...scene, view: { ...scene.view, patterns: true } }).view.patterns).toBe(true);
  });

  it('has patterns where grey does not hold them', () => {
    const about0 = classify(sampleColumn(), 'quantiles');
    expect(onPaper({ ...scene, classes: { ...about0, below: 2 } }).view.patterns).toBe(true);
    expect(onPaper({ ...scene, bivariate: {} as never }).view.patterns).toBe(true);
    expect(onPaper({ ...scene, clusters: { clusters: {} } as never }).view.patterns).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { bivariateColours, divergingColours, divergingRamp, rampColours, ramps, type Theme } from '../../../src/map/ramp.ts';
import { topics } from '../../../src/model/topic.ts';
import { contrast, lab, nearest, visions } from './colour-vision.ts';

const paper: Record<Theme, string> = { light: '#fbfaf7', dark: '#12171d' };
const themes: Theme[] = ['light', 'dark'];
const steps = (colours: readonly string[]) => colours.slice(1).map((colour, i) => lab(colour)[0] - lab(colours[i]!)[0]);

describe('ramps', () => {
  it.each(themes.flatMap((theme) => topics.map((topic) => [theme, topic] as const)))('%s %s steps evenly, all one way', (theme, topic) => {
    const sizes = steps(ramps[theme][topic]).map((step) => (theme === 'light' ? -step : step));
    expect(Math.min(...sizes)).toBeGreaterThan(12);
    expect(Math.max(...sizes)).toBeLessThan(21);
  });

  it.each(themes)('%s: the same class weighs the same in every topic', (theme) => {
    for (let place = 0; place < 5; place++) {
      const lightness = topics.map((topic) => lab(ramps[theme][topic][place]!)[0]);
      expect(Math.max(...lightness) - Math.min(...lightness)).toBeLessThan(0.5);
    }
  });

  it.each(themes)('%s: the strong end stands out most from the page, and the weak end can be seen', (theme) => {
    for (const topic of topics) {
      const ratios = ramps[theme][topic].map((colour) => contrast(colour, paper[theme]));
      expect(ratios).toEqual([...ratios].sort((a, b) => a - b));
      expect(nearest([ramps[theme][topic][0]!, paper[theme]], 'usual')).toBeGreaterThan(5);
    }
  });

  it.each(visions)('classes are told apart with %s', (vision) => {
    for (const theme of themes) for (const topic of topics) expect(nearest(ramps[theme][topic], vision)).toBeGreaterThan(12);
  });

  it.each(visions)('the diverging steps and the nine cells are told apart with %s', (vision) => {
    for (const theme of themes) {
      expect(nearest(divergingRamp[theme], vision)).toBeGreaterThan(15);
      expect(nearest(bivariateColours[theme], vision)).toBeGreaterThan(12);
    }
  });

  it.each(visions)('the blends of seven classes are told apart with %s, each from the next', (vision) => {
    for (const theme of themes) {
      for (const topic of topics) expect(nearest(rampColours(topic, 7, theme), vision)).toBeGreaterThan(8);
      for (const purple of ['low', 'high'] as const) expect(nearest(divergingColours(3, 4, 4, theme, purple), vision)).toBeGreaterThan(8);
    }
  });

  it('the diverging ramp weighs the same on both sides', () => {
    for (const theme of themes) {
      const lightness = divergingRamp[theme].map((colour) => lab(colour)[0]);
      for (const place of [0, 1, 2]) expect(Math.abs(lightness[place]! - lightness[6 - place]!)).toBeLessThan(1);
    }
  });

  it('the cell strong in both stands out most', () => {
    for (const theme of themes) {
      const ratios = bivariateColours[theme].map((colour) => contrast(colour, paper[theme]));
      expect(Math.max(...ratios)).toBe(ratios[8]);
      expect(Math.min(...ratios)).toBe(ratios[0]);
    }
  });
});

describe('rampColours', () => {
  it('gives the ramp itself for five, its ends for three, insets for two and the middle for one', () => {
    const plum = ramps.light.deprivation;
    expect(rampColours('deprivation', 5, 'light')).toEqual(plum);
    expect(rampColours('deprivation', 3, 'light')).toEqual([plum[0], plum[2], plum[4]]);
    expect(rampColours('deprivation', 2, 'light')).toEqual([plum[1], plum[3]]);
    expect(rampColours('deprivation', 1, 'light')).toEqual([plum[2]]);
    expect(rampColours('deprivation', 0, 'light')).toEqual([]);
  });

  it('blends for seven, still one way', () => {
    const seven = rampColours('net-zero', 7, 'light');
    expect(seven).toHaveLength(7);
    expect(Math.max(...steps(seven))).toBeLessThan(0);
  });

  it('names what it was given', () => {
    expect(() => rampColours('growth', 11, 'light')).toThrow('rampColours requires 0 to 10 classes, got 11');
  });
});

describe('divergingColours', () => {
  const [p3, p2, p1, , g1, g2, g3] = divergingRamp.light;

  it('grows stronger away from 0 on both sides', () => {
    expect(divergingColours(3, 3, 3, 'light')).toEqual([p3, p2, p1, g1, g2, g3]);
    expect(divergingColours(3, 3, 3, 'light', 'high')).toEqual([g3, g2, g1, p1, p2, p3]);
  });

  it('keeps a step’s colour where the other steps are not reached', () => {
    expect(divergingColours(1, 3, 3, 'light')).toEqual([p1, g1, g2, g3]);
    expect(divergingColours(0, 2, 3, 'light')).toEqual([g1, g2]);
    expect(divergingColours(2, 2, 2, 'light')).toEqual([p3, p1, g1, g3]);
  });
});

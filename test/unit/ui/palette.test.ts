import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { palette, type ColourName } from '../../../src/ui/palette.ts';

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const channel = parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const surfaces: ColourName[] = ['paper', 'card', 'chosen', 'hover'];
const texts: ColourName[] = ['ink', 'soft', 'accent', 'danger', 'area-1', 'area-2', 'area-3', 'area-4'];
const topics: ColourName[] = ['topic-deprivation', 'topic-growth', 'topic-service-reach', 'topic-net-zero', 'topic-people'];

test('contrast agrees with published answers', () => {
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(contrast('#000000', '#ffffff')).toBe(21);
});

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  const colour = (name: ColourName) => palette[scheme][name];

  test.each(texts.flatMap((text) => surfaces.map((surface) => [text, surface] as const)))('%s can be read on %s', (text, surface) => {
    expect(contrast(colour(text), colour(surface))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(topics)('%s can be read on paper and card, and be written on', (topic) => {
    for (const surface of ['paper', 'card', 'on-topic'] as const) {
      expect(contrast(colour(topic), colour(surface))).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each([['on-accent', 'accent'], ['on-accent', 'accent-hover'], ['on-strong', 'strong'], ['on-pocket', 'pocket']] as const)(
    '%s can be read on %s',
    (text, surface) => expect(contrast(colour(text), colour(surface))).toBeGreaterThanOrEqual(4.5),
  );

  test.each(surfaces)('the outline of a control and the focus ring stand out from %s', (surface) => {
    expect(contrast(colour('edge'), colour(surface))).toBeGreaterThanOrEqual(3);
    expect(contrast(colour('focus'), colour(surface))).toBeGreaterThanOrEqual(3);
  });

  test('the page is painted in these colours before any script has run', () => {
    const page = readFileSync('src/elements/page.css', 'utf8');
    for (const name of ['paper', 'ink', 'accent'] as const) expect(page).toContain(`--page-${name}: light-dark(${palette.light[name]}, ${palette.dark[name]});`);
  });
});

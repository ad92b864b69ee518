import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { placeFrom } from '../../../../src/map/place.ts';
import type { Picture } from '../../../../src/map/renderer.ts';
import { mapDrawing } from '../../../../src/map/svg/map-drawing.ts';
import { mapSvg } from '../../../../src/map/svg/map-svg.ts';
import { svgText, node } from '../../../../src/map/svg/svg-node.ts';
import { manifest } from '../../../fixtures/small-borough.ts';
import { shapes } from '../../elements/small-pack.ts';

const flat = placeFrom(manifest, { shapes: shapes as unknown as Topology });
const place = { ...flat, bounds: [0, 0, 5, 1] as [number, number, number, number] };
const picture: Picture = {
  level: 'small-area', dark: false, ringFills: [], compared: [], markers: [],
  fills: [{ colour: '#112233' }, { colour: '#445566', hatched: true }, {}, { dotted: true }, { colour: '#778899', pattern: 'dots-1' }],
};
const size = { width: 520, height: 200, title: 'Barnet', padding: { top: 10, right: 10, bottom: 10, left: 10 } };
const layer = (text: string, id: string) => new RegExp(`<g id="map-${id}"[^>]*>(.*?)</g>`).exec(text)?.[1];

describe('mapSvg', () => {
  const text = mapSvg(place, picture, size);

  it('draws each area where the frame has it, in its colour', () => {
    const [first] = [...layer(text, 'areas')!.matchAll(/<path d="([^"]*)" fill="#112233"/g)];
    expect(first![1]).toMatch(/^M10,/);
    expect([...layer(text, 'areas')!.matchAll(/<path/g)]).toHaveLength(5);
  });

  it('hatches an estimate, dots the outline of what is held back, and patterns a class, each pattern defined once', () => {
    expect(layer(text, 'hatched')).toContain('url(#map-hatch)');
    expect(layer(text, 'dotted')!.match(/<path/g)).toHaveLength(1);
    expect(layer(text, 'patterned')).toContain('url(#map-dots-1-dark)');
    expect(text.match(/<pattern id="map-hatch"/g)).toHaveLength(1);
    expect(text).not.toContain('map-spots');
  });

  it('names the wards, keeps its ids to the prefix it is given, and asks nothing of a style sheet', () => {
    expect(text.match(/Woodside/g), 'a halo apart, and the name').toHaveLength(2);
    expect(text).not.toContain('paint-order');
    expect(svgText(mapDrawing(place, picture, size)).match(/Woodside/g), 'one text where a browser draws it').toHaveLength(1);
    expect(mapSvg(place, picture, { ...size, hasNames: false })).not.toContain('Woodside');
    expect(mapSvg(place, picture, { ...size, prefix: 'little' })).not.toMatch(/(id="|#)map-/);
    expect(text).not.toMatch(/ (class|style)=/);
  });

  it('puts the selection above all else, a dark line on a white one', () => {
    const selected = mapSvg(place, { ...picture, selected: { level: 'ward', row: 0 } }, size);
    expect(selected.indexOf('map-selection-line')).toBeGreaterThan(selected.indexOf('map-selection-halo'));
    expect(selected.indexOf('map-selection-halo')).toBeGreaterThan(selected.indexOf('map-council'));
  });

  it('writes hostile names as text', () => {
    const hostile = structuredClone(place);
    hostile.areas.ward.features[0]!.properties.name = '"><script>alert(1)</script>\u0000';
    const written = mapSvg(hostile, picture, { ...size, title: '<&"' });
    expect(written).not.toContain('<script');
    expect(written).not.toContain('\u0000');
    expect(written).toContain('aria-label="&lt;&amp;&quot;"');
    expect(svgText(node('a', { b: undefined, c: 0 }, ['<']))).toBe('<a c="0">&lt;</a>');
  });
});

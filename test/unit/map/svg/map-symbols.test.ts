import type { Topology } from 'topojson-specification';
import { expect, it } from 'vitest';
import { fitCamera } from '../../../../src/map/fit-camera.ts';
import { lightMap } from '../../../../src/map/map-colours.ts';
import { worldPixels } from '../../../../src/map/mercator.ts';
import { placeFrom } from '../../../../src/map/place.ts';
import type { Picture } from '../../../../src/map/renderer.ts';
import { mapSymbols, type Label } from '../../../../src/map/svg/map-symbols.ts';
import { projection, ShapePaths } from '../../../../src/map/svg/shape-paths.ts';
import { manifest } from '../../../fixtures/small-borough.ts';
import { shapes } from '../../elements/small-pack.ts';

const place = { ...placeFrom(manifest, { shapes: shapes as unknown as Topology }), bounds: [0, 0, 5, 1] as [number, number, number, number] };
const picture: Picture = { level: 'ward', dark: false, ringFills: [], compared: [], markers: [], fills: [] };
const { lon, lat, zoom } = fitCamera(place.bounds, { width: 520, height: 200 }, { top: 10, right: 10, bottom: 10, left: 10 });
const ground = { place, paths: new ShapePaths(projection(lon, lat, worldPixels(zoom)), 2), colours: lightMap, zoom };
const named = (symbols: readonly { kind: string }[], name: string) => symbols.find((each): each is Label => each.kind === 'label' && (each as Label).lines.join(' ') === name);

it('moves a name from under what covers the map, and leaves it out where no other place is free', () => {
  const { name } = place.areas.ward.features[0]!.properties;
  const free = named(mapSymbols(ground, picture), name)!;
  const covered = { left: free.x - 5, right: free.x + 5, top: free.y - 8, bottom: free.y };
  const moved = named(mapSymbols(ground, picture, 1, [covered]), name);
  expect(moved).toBeDefined();
  expect([moved!.x, moved!.y]).not.toEqual([free.x, free.y]);
  expect(named(mapSymbols(ground, picture, 1, [{ left: -1000, right: 1000, top: -1000, bottom: 1000 }]), name)).toBeUndefined();
});

it('puts on each compared area a mark that no name stands on, of the shape of its place, and none on the wards of a programme', () => {
  const compared = [{ level: 'ward' as const, row: 0, colour: '#a1235d', place: 1 }, { level: 'ward' as const, row: 1, colour: '#00685f' }];
  const symbols = mapSymbols(ground, { ...picture, compared });
  const marks = symbols.filter((each) => each.kind === 'compared');
  expect(marks).toEqual([expect.objectContaining({ place: 1, colour: '#a1235d' })]);
  const free = named(mapSymbols(ground, picture), place.areas.ward.features[0]!.properties.name)!;
  const moved = named(symbols, place.areas.ward.features[0]!.properties.name)!;
  expect(Math.abs(free.y - marks[0]!.y)).toBeLessThan(10);
  expect(Math.max(Math.abs(moved.x - marks[0]!.x) - 20, Math.abs(moved.y - marks[0]!.y) - 5)).toBeGreaterThan(5);
});

it('moves a pocket’s number off the mark of a compared area', () => {
  const compared = [{ level: 'small-area' as const, row: 0, colour: '#a1235d', place: 0 }];
  const symbols = mapSymbols(ground, { ...picture, compared, markers: [{ row: 0, label: '1', strength: 1 }] });
  const [mark] = symbols.filter((each) => each.kind === 'compared');
  const [pocket] = symbols.filter((each) => each.kind === 'pocket');
  expect(Math.hypot(pocket!.x - mark!.x, pocket!.y - mark!.y)).toBeGreaterThan(20);
});

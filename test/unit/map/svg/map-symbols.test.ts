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

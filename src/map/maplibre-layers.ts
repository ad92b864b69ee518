import type { ExpressionSpecification, LayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import type { Level } from '../model/level.ts';
import { lineStrengths, lineWidths, type Stops } from './line-widths.ts';
import type { MapColours } from './map-colours.ts';

const state = (name: string): ExpressionSpecification => ['feature-state', name];
/** An area comes with a colour, and may have been given another since. */
const fillColour: ExpressionSpecification = ['to-color', ['coalesce', state('fill'), ['get', 'fill'], 'rgba(0,0,0,0)']];
const byZoom = (stops: Stops): ExpressionSpecification => ['interpolate', ['linear'], ['zoom'], ...stops];
/** Lines so thin that their corners cannot be seen have plain ones, of a third of the triangles. */
const corners = { 'line-join': ['step', ['zoom'], 'bevel', 13, 'round'], 'line-cap': ['step', ['zoom'], 'butt', 13, 'round'] } as const satisfies LineLayerSpecification['layout'];

/** The source of all that is not an area's, one for all layers: a source has every tile in sight asked of the worker. */
export const setting = 'setting';
/** What of the setting a layer draws: a layer of the pack's basemap, or the council's border. */
const of = (what: string): { source: string; filter: ExpressionSpecification } => ({ source: setting, filter: ['==', ['get', 'of'], what] });

export const fillLayer = (level: Level) => `${level}-fill`;
export const outlineLayer = (level: Level) => `${level}-outline`;
/** Layers that belong to one level alone, shown and hidden with it. */
export const layersOf = (level: Level) => [fillLayer(level), outlineLayer(level)];

/** The layers under the data, for a place whose pack carries them: one, since a colour asked of each shape needs none of the programs that a colour for all of them does. */
function ground({ park, water }: MapColours, has: (layer: string) => boolean): LayerSpecification[] {
  if (!has('parks') && !has('water')) return [];
  return [{
    id: 'ground', type: 'fill', source: setting, filter: ['in', ['get', 'of'], ['literal', ['parks', 'water']]],
    paint: { 'fill-color': ['case', ['==', ['get', 'of'], 'water'], water, park] },
  }];
}

/** The layers of one level’s areas. How strong a fill is, its colour says. */
export function levelLayers(colours: MapColours, level: Level): { fill: LayerSpecification; outline: LayerSpecification } {
  return {
    fill: { id: fillLayer(level), type: 'fill', source: level, paint: { 'fill-color': fillColour } },
    outline: {
      id: outlineLayer(level), type: 'line', source: level, layout: corners,
      paint: {
        'line-color': colours.hairline,
        'line-width': byZoom(lineWidths.area),
        'line-opacity': level === 'small-area' ? byZoom(lineStrengths.smallArea) : 0.9,
      },
    },
  };
}
/** Patterns over the fills, where there are any; its source has its name. */
export const patterned = {
  id: 'patterned', type: 'fill', source: 'patterned', paint: { 'fill-pattern': ['get', 'pattern'], 'fill-opacity': ['get', 'opacity'] },
} as const satisfies LayerSpecification;
/** The layers of streets and lines, lowest first, of which a pack need not have all. */
export const streets = ['streets', 'roads', 'tube'];
/** What the outlines of every level's areas lie beneath. */
export const overLevels = 'ward-boundaries';

function dataLayers(colours: MapColours, shown?: Level): LayerSpecification[] {
  return [
    { id: 'ring-ground', type: 'fill', source: 'ring', paint: { 'fill-color': ['coalesce', ['get', 'ground'], `${colours.boundary}0f`], 'fill-antialias': false } },
    { id: 'ring-fill', type: 'fill', source: 'ring', paint: { 'fill-color': fillColour, 'fill-antialias': false } },
    { id: 'ring-outline', type: 'line', source: 'ring', paint: { 'line-color': colours.hairline, 'line-width': 0.6, 'line-opacity': byZoom(lineStrengths.ring) } },
    ...(shown ? [levelLayers(colours, shown).fill] : []),
  ];
}

/** Streets and lines over the data, where the pack carries them. */
function overData(colours: MapColours, has: (layer: string) => boolean): LayerSpecification[] {
  const layers: LayerSpecification[] = [];
  if (has('streets')) {
    layers.push({
      id: 'streets', type: 'line', ...of('streets'), layout: corners,
      paint: {
        'line-color': colours.street, 'line-opacity': 0.5,
        'line-width': byZoom(lineWidths.streets),
      },
    });
  }
  if (has('roads')) {
    layers.push({
      id: 'roads', type: 'line', ...of('roads'), layout: corners,
      paint: { 'line-color': colours.street, 'line-opacity': 0.75, 'line-width': byZoom(lineWidths.roads) },
    });
  }
  if (has('tube')) {
    layers.push({
      id: 'tube', type: 'line', ...of('tube'), layout: { 'line-join': 'round' },
      paint: { 'line-color': colours.rail, 'line-opacity': 0.8, 'line-width': byZoom(lineWidths.tube), 'line-dasharray': [3, 2] },
    });
  }
  return layers;
}

function outlines(colours: MapColours, shown?: Level): LayerSpecification[] {
  return [
    ...(shown ? [levelLayers(colours, shown).outline] : []),
    {
      id: overLevels, type: 'line', source: 'ward', layout: corners,
      paint: { 'line-color': colours.boundary, 'line-width': byZoom(lineWidths.ward), 'line-opacity': 0.85 },
    },
    {
      id: 'council-boundary', type: 'line', ...of('council'), layout: corners,
      paint: { 'line-color': colours.boundary, 'line-width': byZoom(lineWidths.council), 'line-opacity': 0.9 },
    },
  ];
}

/**
 * All layers, lowest first; names and marks stand above the map (`MapOverlay`). `has` tells which basemap layers the pack carries; `shown`: the level whose areas are seen, for which alone there are layers at first; `below`: the
 * layers of another basemap, in place of the ground.
 */
export function mapLayers(colours: MapColours, has: (layer: string) => boolean, shown?: Level, below?: LayerSpecification[]): LayerSpecification[] {
  return [
    ...(below ?? ground(colours, has)),
    ...dataLayers(colours, shown),
    ...(below ? [] : overData(colours, has)),
    ...outlines(colours, shown),
  ];
}

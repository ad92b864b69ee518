import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { levels, type Level } from '../model/level.ts';
import { lineStrengths, lineWidths, pocketWidths, type Stops } from './line-widths.ts';
import { pocketColour, pocketInk, type MapColours } from './map-colours.ts';

const state = (name: string): ExpressionSpecification => ['feature-state', name];
const isOn = (name: string): ExpressionSpecification => ['boolean', state(name), false];
const fillColour: ExpressionSpecification = ['to-color', ['coalesce', state('fill'), 'rgba(0,0,0,0)']];
const byZoom = (stops: Stops): ExpressionSpecification => ['interpolate', ['linear'], ['zoom'], ...stops];
const round = { 'line-join': 'round', 'line-cap': 'round' } as const;

const isPointed: ExpressionSpecification = ['boolean', ['get', 'pointed'], false];
/** The line round a pocket, in pixels: wider the more rules find it, widest while a list points it out. */
const pocketWidth = (more: number): ExpressionSpecification => ['+', more, [
  'case', isPointed, pocketWidths.pointed, ['match', ['get', 'strength'], 1, pocketWidths[1], 2, pocketWidths[2], pocketWidths[3]],
]];

export const fillLayer = (level: Level) => `${level}-fill`;
/** Layers that belong to one level alone, shown and hidden with it. */
export const layersOf = (level: Level) => [fillLayer(level), `${level}-hatch`, `${level}-spots`, `${level}-outline`, `${level}-dotted`, `${level}-hover`];

/** The layers under the data, for a place whose pack carries them. */
function ground(colours: MapColours, has: (layer: string) => boolean): LayerSpecification[] {
  return [
    { id: 'ground', type: 'background', paint: { 'background-color': colours.ground } },
    ...['park', 'water'].filter((name) => has(plural(name))).map((name): LayerSpecification => ({
      id: name, type: 'fill', source: `base-${plural(name)}`, paint: { 'fill-color': name === 'park' ? colours.park : colours.water },
    })),
  ];
}
const plural = (name: string) => (name === 'park' ? 'parks' : name);

function dataLayers(colours: MapColours): LayerSpecification[] {
  return [
    { id: 'ring-ground', type: 'fill', source: 'ring', paint: { 'fill-color': colours.boundary, 'fill-opacity': 0.06 } },
    { id: 'ring-fill', type: 'fill', source: 'ring', paint: { 'fill-color': fillColour, 'fill-opacity': 0.2 } },
    { id: 'ring-outline', type: 'line', source: 'ring', paint: { 'line-color': colours.hairline, 'line-width': 0.6, 'line-opacity': byZoom(lineStrengths.ring) } },
    ...levels.flatMap((level): LayerSpecification[] => [
      {
        id: fillLayer(level), type: 'fill', source: level, layout: { visibility: 'none' },
        paint: { 'fill-color': fillColour, 'fill-opacity': ['case', isOn('dim'), 0.22, 0.88] },
      },
      {
        id: `${level}-hatch`, type: 'fill', source: level, layout: { visibility: 'none' },
        paint: { 'fill-pattern': 'hatch', 'fill-opacity': ['case', isOn('hatched'), 0.55, 0] },
      },
      {
        id: `${level}-spots`, type: 'fill', source: level, layout: { visibility: 'none' },
        paint: { 'fill-pattern': 'spots', 'fill-opacity': ['case', isOn('spotted'), 0.6, 0] },
      },
    ]),
    { id: 'patterned', type: 'fill', source: 'patterned', paint: { 'fill-pattern': ['get', 'pattern'], 'fill-opacity': 0.75 } },
  ];
}

/** Streets and lines over the data, where the pack carries them. */
function overData(colours: MapColours, has: (layer: string) => boolean): LayerSpecification[] {
  const layers: LayerSpecification[] = [];
  if (has('streets')) {
    layers.push({
      id: 'streets', type: 'line', source: 'base-streets', layout: round,
      paint: {
        'line-color': colours.street, 'line-opacity': 0.5,
        'line-width': byZoom(lineWidths.streets),
      },
    });
  }
  if (has('roads')) {
    layers.push({
      id: 'roads', type: 'line', source: 'base-roads', layout: round,
      paint: { 'line-color': colours.street, 'line-opacity': 0.75, 'line-width': byZoom(lineWidths.roads) },
    });
  }
  if (has('tube')) {
    layers.push({
      id: 'tube', type: 'line', source: 'base-tube', layout: { 'line-join': 'round' },
      paint: { 'line-color': colours.rail, 'line-opacity': 0.8, 'line-width': byZoom(lineWidths.tube), 'line-dasharray': [3, 2] },
    });
  }
  return layers;
}

function outlines(colours: MapColours): LayerSpecification[] {
  return [
    ...levels.flatMap((level): LayerSpecification[] => [
      {
        id: `${level}-outline`, type: 'line', source: level, layout: { ...round, visibility: 'none' },
        paint: {
          'line-color': colours.hairline,
          'line-width': byZoom(lineWidths.area),
          'line-opacity': level === 'small-area' ? byZoom(lineStrengths.smallArea) : 0.9,
        },
      },
      {
        id: `${level}-dotted`, type: 'line', source: level, layout: { visibility: 'none' },
        paint: { 'line-color': colours.label, 'line-width': 1.4, 'line-dasharray': [0.2, 2], 'line-opacity': ['case', isOn('dotted'), 0.9, 0] },
      },
    ]),
    {
      id: 'ward-boundaries', type: 'line', source: 'ward', layout: round,
      paint: { 'line-color': colours.boundary, 'line-width': byZoom(lineWidths.ward), 'line-opacity': 0.85 },
    },
    {
      id: 'council-boundary', type: 'line', source: 'council', layout: round,
      paint: { 'line-color': colours.boundary, 'line-width': byZoom(lineWidths.council), 'line-opacity': 0.9 },
    },
    ...levels.map((level): LayerSpecification => ({
      id: `${level}-hover`, type: 'line', source: level, layout: { ...round, visibility: 'none' },
      paint: { 'line-color': colours.selectionOuter, 'line-width': 2, 'line-opacity': ['case', isOn('hover'), 1, 0] },
    })),
  ];
}

/** Marks on top of all: pockets, compared areas, the selection. Names and numbers stand above the map: see MapNames. */
function marks(colours: MapColours): LayerSpecification[] {
  const casing = (id: string, source: string, colour: ExpressionSpecification | string, width: number | ExpressionSpecification): LayerSpecification => ({
    id, type: 'line', source, layout: round, paint: { 'line-color': colour, 'line-width': width },
  });
  return [
    casing('pocket-halo', 'pockets', ['case', isPointed, pocketInk, '#ffffff'], pocketWidth(3)),
    casing('pocket-line', 'pockets', pocketColour, pocketWidth(0)),
    casing('pocket-inner', 'pockets', pocketInk, 0.9),
    casing('compared-halo', 'compared', colours.selectionInner, 6),
    casing('compared-line', 'compared', ['to-color', ['get', 'colour']], 3.5),
    casing('selection-inner', 'selection', colours.selectionInner, 6),
    casing('selection-outer', 'selection', colours.selectionOuter, 2.6),
  ];
}

/** All layers, lowest first. `has` tells which basemap layers the pack carries. `below`: those of another basemap, in place of the ground. */
export function mapLayers(colours: MapColours, has: (layer: string) => boolean, below?: LayerSpecification[]): LayerSpecification[] {
  return [
    ...(below ?? ground(colours, has)),
    ...dataLayers(colours),
    ...(below ? [] : overData(colours, has)),
    ...outlines(colours), ...marks(colours),
  ];
}

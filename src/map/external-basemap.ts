import { addProtocol, type LayerSpecification, type SourceSpecification, type StyleSpecification } from 'maplibre-gl';
import { request } from '../pack/request.ts';
import { darkMap, lightMap } from './map-colours.ts';

/** Somebody's own basemap, to be drawn beneath the data. */
export interface Basemap {
  sources: Record<string, SourceSpecification>;
  layers: LayerSpecification[];
  sprite?: StyleSpecification['sprite'];
}

/**
 * Opens the basemap an operator names: a PMTiles file in the Protomaps layout (its address ends in `.pmtiles`), or a MapLibre
 * style. Labels are drawn with the page's own font: the style's `glyphs` are not asked for. Throws an Error in a plain sentence.
 */
export async function externalBasemap(address: string, dark: boolean): Promise<Basemap> {
  const url = new URL(address, document.baseURI).href;
  if (new URL(url).pathname.endsWith('.pmtiles')) return protomaps(url, dark);
  const slash = url.lastIndexOf('/');
  const style = await request(url.slice(0, slash), url.slice(slash + 1)) as Partial<StyleSpecification>;
  if (!style.sources || !style.layers) throw new Error(`The basemap ${address} is not a MapLibre style.`);
  return { sources: style.sources, layers: style.layers, sprite: style.sprite };
}

async function protomaps(url: string, dark: boolean): Promise<Basemap> {
  const { Protocol } = await import('pmtiles');
  addProtocol('pmtiles', new Protocol().tile);
  const colours = dark ? darkMap : lightMap;
  const from = (layer: string) => ({ source: 'protomaps', 'source-layer': layer });
  return {
    sources: { protomaps: { type: 'vector', url: `pmtiles://${url}`, attribution: '© OpenStreetMap contributors' } },
    layers: [
      { id: 'ground', type: 'background', paint: { 'background-color': colours.ground } },
      {
        id: 'protomaps-green', type: 'fill', ...from('landuse'),
        filter: ['in', ['get', 'kind'], ['literal', ['park', 'nature_reserve', 'forest', 'wood', 'grass', 'golf_course', 'cemetery']]],
        paint: { 'fill-color': colours.park },
      },
      { id: 'protomaps-water', type: 'fill', ...from('water'), paint: { 'fill-color': colours.water } },
      {
        id: 'protomaps-roads', type: 'line', ...from('roads'), filter: ['!=', ['get', 'kind'], 'rail'],
        paint: { 'line-color': colours.street, 'line-width': ['interpolate', ['exponential', 1.4], ['zoom'], 9, 0.4, 15, 4] },
      },
      {
        id: 'protomaps-rail', type: 'line', ...from('roads'), filter: ['==', ['get', 'kind'], 'rail'],
        paint: { 'line-color': colours.rail, 'line-width': 0.8, 'line-dasharray': [3, 2] },
      },
    ],
  };
}

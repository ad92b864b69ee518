import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { boundsOf } from '../../map/bounds.ts';
import type { Place } from '../../map/renderer.ts';
import { rightHanded } from '../../map/right-handed.ts';
import type { Sheet } from './sheet.ts';

export interface SheetShapes extends FeatureCollection<Polygon | MultiPolygon> {
  title: string;
  about: readonly string[];
  columns: Record<string, string>;
}

/**
 * A sheet's areas as GeoJSON (RFC 7946: WGS 84, outer rings anticlockwise), its rows as properties with `more` beside them; an absent value is null. What the
 * columns mean, and whose the figures are, stand beside the features. Undefined where rows are not areas.
 */
export function shapesOfSheet({ title, about, columns, rows, areas }: Sheet, place: Place, more: Readonly<Record<string, string>> = {}): SheetShapes | undefined {
  if (!areas) return undefined;
  const features = areas.map(({ level, row }, i): Feature<Polygon | MultiPolygon> => ({
    type: 'Feature',
    id: place.areas[level].features[row]!.properties.code,
    properties: { ...Object.fromEntries(columns.map(({ key }) => [key, rows[i]![key] ?? null])), ...more },
    geometry: rightHanded(place.areas[level].features[row]!.geometry),
  }));
  return {
    type: 'FeatureCollection',
    title, about,
    columns: Object.fromEntries(columns.map(({ key, meaning }) => [key, meaning])),
    ...(features.length > 0 && { bbox: boundsOf({ type: 'GeometryCollection', geometries: features.map(({ geometry }) => geometry) }) }),
    features,
  };
}

import type { MultiPolygon, Polygon, Position } from 'geojson';

/** Six digits after the point are about 10 cm, finer than any boundary here. */
const digits = 6;

/** Twice the area of a closed ring in square degrees; positive where it runs anticlockwise. */
function doubleArea(ring: readonly Position[]): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) sum += ring[i - 1]![0]! * ring[i]![1]! - ring[i]![0]! * ring[i - 1]![1]!;
  return sum;
}

/** A polygon wound as RFC 7946 asks: outer rings anticlockwise, holes clockwise; coordinates to six decimals. The one given stays as it is. */
export function rightHanded<Shape extends Polygon | MultiPolygon>(shape: Shape): Shape {
  const polygon = (rings: readonly Position[][]): Position[][] => rings.map((ring, place) => {
    const isAnticlockwise = doubleArea(ring) > 0;
    const rounded = ring.map((position) => position.map((part) => Number(part.toFixed(digits))));
    return isAnticlockwise === (place === 0) ? rounded : rounded.reverse();
  });
  const coordinates = shape.type === 'Polygon' ? polygon(shape.coordinates) : shape.coordinates.map(polygon);
  return { type: shape.type, coordinates } as Shape;
}

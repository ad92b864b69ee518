import type { Feature, Point } from 'geojson';
import { textWidth } from '../../words/text-width.ts';
import { hasRoom } from '../has-room.ts';
import { atZoom, namedFrom, wardNameSize } from '../line-widths.ts';
import type { AreaFeature, Marker, Picture } from '../renderer.ts';
import { valueBox, valueSize } from '../value-size.ts';
import type { Ground } from './map-layers.ts';
import { Room, type Anchor, type Box } from './place-names.ts';
import { spreadMarkers, type Spot } from './spread-markers.ts';

/** A name or number on the map; `x` and `y` are the middle of its first line's baseline, pixels. */
export interface Label {
  kind: 'label';
  x: number;
  y: number;
  lines: readonly string[];
  size: number;
  lineHeight: number;
  bold: boolean;
  colour: string;
}

export type MapSymbol = Label
  | { kind: 'pocket'; x: number; y: number; label: string; strength: number; from?: Spot }
  | { kind: 'compared'; x: number; y: number; place: number; colour: string }
  | { kind: 'station'; x: number; y: number };

/** Widest line of a name, in ems. */
const widest = 9;
const lineEms = 1.2;
/** From the middle of a line to its baseline, in ems. */
const baseline = 0.35;
const semibold = 1.05;
/** Places of an area's name, in the order tried. */
const about: readonly Anchor[] = ['on', 'below', 'above', 'right', 'left'];
const gapsEms = [0.2, 0.9, 1.4];

interface Text {
  lines: readonly string[];
  size: number;
  bold: boolean;
  colour: string;
  anchors: readonly Anchor[];
  gapsEms: readonly number[];
  margin: number;
  allows?(x: number, y: number): boolean;
}

/** A name broken into lines no wider than nine ems, where its words allow it. */
export function nameLines(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, 1) <= widest) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function widthOf({ lines, size, bold }: Pick<Text, 'lines' | 'size' | 'bold'>): number {
  return Math.max(...lines.map((line) => textWidth(line, size))) * (bold ? semibold : 1);
}

/** A text at the first of its gaps at which a place beside its point is free. */
function placeText(room: Room, x: number, y: number, text: Text): Label | undefined {
  const { lines, size, bold, colour, anchors, gapsEms, margin, allows } = text;
  const lineHeight = size * lineEms;
  const wanted = { x, y, width: widthOf(text), height: lines.length * lineHeight, anchors, margin, allows };
  for (const gapEms of gapsEms) {
    const placed = room.place({ ...wanted, gap: gapEms * size });
    if (placed) return { kind: 'label', x: placed.x, y: placed.y - ((lines.length - 1) * lineHeight) / 2 + baseline * size, lines, size, lineHeight, bold, colour };
  }
  return undefined;
}

/** The last of the list first, and what is pointed out last, so that it lies on top, and else the first of the list. */
function inDrawingOrder(markers: readonly Marker[]): Marker[] {
  return [...markers].sort((a, b) => Number(a.pointed ?? false) - Number(b.pointed ?? false) || Number(b.label) - Number(a.label));
}

/**
 * The names and numbers of a picture, none over another: the marks of compared areas stand first, then pockets' numbers, those that would hide another off to a side; wards' names, then neighbourhoods', values and stations', move
 * out of the way or are left out. The middle of an area's name stays on the area, save of a ward that has a mark in its middle, which is named first, and its value stands there whole: where the two find no room together, the value
 * does alone, else the name.
 *
 * @param scale pixels for a unit of the ground's paths
 * @param covered what hides the map, which no name is put under; pixels, as the symbols are placed
 */
export function mapSymbols(ground: Omit<Ground, 'pattern'>, picture: Picture, scale = 1, covered: readonly Box[] = []): MapSymbol[] {
  const { place, paths, colours, zoom } = ground;
  const room = new Room();
  for (const box of covered) room.take(box);
  const symbols: MapSymbol[] = [];
  const at = (area: AreaFeature): [number, number] => {
    const [x, y] = paths.point(area);
    return [x * scale, y * scale];
  };
  const add = (symbol: MapSymbol | undefined): void => { if (symbol) symbols.push(symbol); };

  const marked = picture.markers.flatMap((marker) => {
    const area = place.areas['small-area'].features[marker.row];
    const [x, y] = area ? at(area) : [0, 0];
    return area ? [{ marker, from: { x, y } }] : [];
  });
  const compared = picture.compared.flatMap(({ level, row, colour, place: mark }): Extract<MapSymbol, { kind: 'compared' }>[] => {
    const area = place.areas[level].features[row];
    if (!area || mark === undefined) return [];
    const [x, y] = at(area);
    room.take({ left: x - 10, right: x + 10, top: y - 10, bottom: y + 10 });
    return [{ kind: 'compared', x, y, place: mark, colour }];
  });
  const stood = spreadMarkers([...compared, ...marked.map(({ from }) => from)]).slice(compared.length);
  const spots = new Map(marked.map(({ marker, from }, i) => [marker, { from, to: stood[i]! }]));
  const pockets = inDrawingOrder(marked.map(({ marker }) => marker)).map((marker): MapSymbol => {
    const { from, to: { x, y } } = spots.get(marker)!;
    room.take({ left: x - 13, right: x + 13, top: y - 13, bottom: y + 18 });
    return { kind: 'pocket', x, y, label: marker.label, strength: marker.strength, ...(from.x === x && from.y === y ? {} : { from }) };
  });

  const valueOf = (row: number): string | undefined => picture.values?.[row];
  const within = (area: AreaFeature, x: number, y: number): boolean => paths.holds(area, x / scale, y / scale);
  const addName = (area: AreaFeature, value: string | undefined, text: Omit<Text, 'lines' | 'allows' | 'gapsEms'>, isMarked = false): void => {
    const name = nameLines(area.properties.name);
    const isOn = (x: number, y: number): boolean => isMarked || within(area, x, y);
    const withValue = (lines: readonly string[]) => ({
      ...text, gapsEms, lines, allows: (x: number, y: number) => isOn(x, y) && standsOn(area, value!, text, x, y + ((lines.length - 1) * text.size * lineEms) / 2),
    });
    const ways = [...(value ? [withValue([...name, value]), withValue([value])] : []), { ...text, gapsEms, lines: name, allows: isOn }];
    for (const way of ways) {
      const label = placeText(room, ...at(area), way);
      if (label) {
        symbols.push(label);
        return;
      }
    }
  };
  const standsOn = (area: AreaFeature, value: string, { size, bold }: Pick<Text, 'size' | 'bold'>, x: number, y: number): boolean => {
    const half = widthOf({ lines: [value], size, bold }) / 2;
    return [x - half, x, x + half].every((each) => within(area, each, y));
  };

  const isMarked = (row: number): boolean => picture.compared.some((each) => each.level === 'ward' && each.row === row && each.place !== undefined);
  const wards = place.areas.ward.features.map((area, row) => ({ area, row, isMarked: isMarked(row) }));
  for (const { area, row, isMarked: hasMark } of [...wards].sort((a, b) => Number(b.isMarked) - Number(a.isMarked))) {
    addName(area, picture.level === 'ward' ? valueOf(row) : undefined, { size: atZoom(wardNameSize, zoom), bold: true, colour: colours.label, anchors: about, margin: 3 }, hasMark);
  }
  const namesNeighbourhoods = picture.level === 'neighbourhood' && zoom >= namedFrom.neighbourhood;
  if (namesNeighbourhoods) {
    place.areas.neighbourhood.features.forEach((area, row) => addName(area, valueOf(row), { size: 11.5, bold: false, colour: colours.label, anchors: ['on'], margin: 2 }));
  }
  if (picture.values && picture.level !== 'ward' && !namesNeighbourhoods) {
    place.areas[picture.level].features.forEach((area, row) => {
      const value = valueOf(row);
      if (!value || !hasRoom(area.geometry, valueBox(value), zoom)) return;
      const text = { size: valueSize, bold: false, colour: colours.label, anchors: ['on', 'below', 'above'] as const, gapsEms: [0.3], margin: 1 };
      add(placeText(room, ...at(area), { ...text, lines: [value], allows: (x, y) => standsOn(area, value, text, x, y) }));
    });
  }
  if (zoom >= namedFrom.station) {
    for (const station of place.stations.features as Feature<Point>[]) {
      const [x, y] = paths.project(...station.geometry.coordinates as [number, number]).map((each) => each * scale) as [number, number];
      const dot = { left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 };
      if (!room.isFree(dot)) continue;
      const name = placeText(room, x, y, {
        lines: nameLines(String(station.properties?.['name'] ?? '')), size: 11, bold: false, colour: colours.quietLabel,
        anchors: ['right', 'left', 'below', 'above'], gapsEms: [0.7], margin: 2,
      });
      if (!name) continue;
      room.take(dot);
      symbols.push(name, { kind: 'station', x, y });
    }
  }
  return [...symbols, ...compared, ...pockets];
}

import type { Level } from '../../model/level.ts';
import { atZoom, lineStrengths, lineWidths, pocketWidths } from '../line-widths.ts';
import { pocketColour, pocketInk, type MapColours } from '../map-colours.ts';
import { arePlain, overFills } from '../over-fills.ts';
import type { AreaFeature, Marker, Picture, Place } from '../renderer.ts';
import type { Layer, Mark } from './layer.ts';
import type { Shape } from './shape-path.ts';
import type { ShapePaths } from './shape-paths.ts';

/** What a picture's layers are drawn from. */
export interface Ground {
  place: Place;
  paths: ShapePaths;
  colours: MapColours;
  zoom: number;
  /** The address of a pattern: `url(#hatch)`. */
  pattern(name: string): string;
}

type Build = (ground: Ground, picture: Picture) => Layer;
/** Marks have no patterns. */
type MarkGround = Omit<Ground, 'pattern'>;
type MarkBuild = (ground: MarkGround, picture: Picture) => Layer;

/** The layer of areas that can be pointed at: its marks are the rows of the level. */
export const areaLayer = 'areas';
/** The layer of the areas beyond the border: its marks are their rows, or none are. */
export const ringLayer = 'ring';

const one = (d: string): Mark[] => (d ? [{ d }] : []);
/** The marks of those items that have one. */
function marksOf<Item>(items: readonly Item[], markOf: (item: Item, row: number) => Mark | undefined): Mark[] {
  const marks: Mark[] = [];
  for (let row = 0; row < items.length; row++) {
    const mark = markOf(items[row]!, row);
    if (mark) marks.push(mark);
  }
  return marks;
}
const shapesOf = ({ place }: MarkGround, level: Level): readonly AreaFeature[] => place.areas[level].features;

function base(name: string, style: (ground: Ground) => Omit<Layer, 'id' | 'marks'>): Build {
  return (ground) => {
    const features = ground.place.basemap[name]?.features;
    return { id: name, ...style(ground), marks: features ? one(ground.paths.all(features as readonly Shape[])) : [] };
  };
}

/** Two lines, one over the other, round each of some areas. */
function cased(id: string, of: (picture: Picture) => readonly { level: Level; row: number; colour?: string }[], inner: (colours: MapColours) => string, outer: (colours: MapColours) => string, outerWidth: number): MarkBuild[] {
  const line = (part: string, width: number, colour: (colours: MapColours) => string, own: boolean): MarkBuild => (ground, picture) => ({
    id: `${id}-${part}`, stroke: colour(ground.colours), width,
    marks: marksOf(of(picture), ({ level, row, colour: its }) => {
      const area = shapesOf(ground, level)[row];
      return area && { d: ground.paths.of(area), stroke: own ? its : undefined };
    }),
  });
  return [line('halo', 6, inner, false), line('line', outerWidth, outer, true)];
}

const widthOf = ({ strength, pointed }: Marker): number => pocketWidths[pointed ? 'pointed' : strength];

function pockets(id: string, stroke: string, width: (marker: Marker) => number, strokeOf?: (marker: Marker) => string): MarkBuild {
  return (ground, { markers }) => ({
    id, stroke,
    marks: marksOf(markers, (marker) => {
      const area = shapesOf(ground, 'small-area')[marker.row];
      return area && { d: ground.paths.of(area), width: width(marker), stroke: strokeOf?.(marker) };
    }),
  });
}

/** Whether the areas beyond the border are coloured, each of them then by a path of its own. */
const hasRingFills = ({ ringFills }: Picture): boolean => ringFills.some(({ colour }) => colour);

const ringFills: Build = (ground, picture) => ({
  id: ringLayer, fillOpacity: 0.2,
  marks: hasRingFills(picture) ? (ground.place.ring?.features ?? []).map((feature, row) => ({ d: ground.paths.of(feature), fill: picture.ringFills[row]?.colour })) : [],
});

const areaFills: readonly Build[] = [
  (ground, { level, fills, lit }) => ({
    id: areaLayer, fillOpacity: 0.88,
    marks: shapesOf(ground, level).map((area, row) => ({
      d: ground.paths.of(area), fill: fills[row]?.colour, fillOpacity: lit === undefined || lit.has(row) ? undefined : 0.22,
    })),
  }),
  ...overFills.map(({ id, opacity, pattern }): Build => (ground, { fills, level }) => ({
    id, fillOpacity: opacity,
    marks: marksOf(fills, (fill, row) => {
      const name = pattern(fill);
      const area = name === undefined ? undefined : shapesOf(ground, level)[row];
      return area && { d: ground.paths.of(area), pattern: ground.pattern(name!) };
    }),
  })),
];

/** The ground, the areas and their lines. */
const areas: readonly Build[] = [
  base('parks', ({ colours }) => ({ fill: colours.park })),
  base('water', ({ colours }) => ({ fill: colours.water })),
  (ground) => ({ id: 'ring-ground', fill: ground.colours.boundary, fillOpacity: 0.06, marks: ground.place.ring ? one(ground.paths.all(ground.place.ring.features)) : [] }),
  ringFills,
  (ground) => {
    const strokeOpacity = atZoom(lineStrengths.ring, ground.zoom);
    return {
      id: 'ring-outline', stroke: ground.colours.hairline, width: 0.6, strokeOpacity,
      marks: ground.place.ring && strokeOpacity > 0 ? one(ground.paths.all(ground.place.ring.features)) : [],
    };
  },
  ...areaFills,
  base('streets', ({ colours, zoom }) => ({ stroke: colours.street, strokeOpacity: 0.5, width: atZoom(lineWidths.streets, zoom) })),
  base('roads', ({ colours, zoom }) => ({ stroke: colours.street, strokeOpacity: 0.75, width: atZoom(lineWidths.roads, zoom) })),
  base('tube', ({ colours, zoom }) => {
    const width = atZoom(lineWidths.tube, zoom);
    return { stroke: colours.rail, strokeOpacity: 0.8, width, dash: [3 * width, 2 * width], butt: true };
  }),
  (ground, { level }) => {
    const strokeOpacity = level === 'small-area' ? atZoom(lineStrengths.smallArea, ground.zoom) : 0.9;
    return { id: 'outline', stroke: ground.colours.hairline, width: atZoom(lineWidths.area, ground.zoom), strokeOpacity, marks: one(ground.paths.all(shapesOf(ground, level))) };
  },
  (ground) => ({ id: 'wards', stroke: ground.colours.boundary, strokeOpacity: 0.85, width: atZoom(lineWidths.ward, ground.zoom), marks: one(ground.paths.all(shapesOf(ground, 'ward'))) }),
  (ground) => ({ id: 'council', stroke: ground.colours.boundary, strokeOpacity: 0.9, width: atZoom(lineWidths.council, ground.zoom), marks: one(ground.paths.of(ground.place.council)) }),
];

/** What marks some of the areas, over all else. */
const marks: readonly MarkBuild[] = [
  (ground, { level, fills }) => ({
    id: 'dotted', stroke: ground.colours.label, strokeOpacity: 0.9, width: 1.4, dash: [0.3, 2.8], butt: true,
    marks: marksOf(fills, ({ dotted }, row) => {
      const area = dotted ? shapesOf(ground, level)[row] : undefined;
      return area && { d: ground.paths.of(area) };
    }),
  }),
  (ground, { level, hovered }) => {
    const area = hovered === undefined ? undefined : shapesOf(ground, level)[hovered];
    return { id: 'hover', stroke: ground.colours.selectionOuter, width: 2, marks: area ? one(ground.paths.of(area)) : [] };
  },
  pockets('pocket-halo', '#ffffff', (marker) => widthOf(marker) + 3, ({ pointed }) => (pointed ? pocketInk : '#ffffff')),
  pockets('pocket-line', pocketColour, widthOf),
  pockets('pocket-inner', pocketInk, () => 0.9),
  ...cased('compared', ({ compared }) => compared, ({ selectionInner }) => selectionInner, ({ selectionOuter }) => selectionOuter, 3.5),
  ...cased('selection', ({ selected }) => (selected ? [selected] : []), ({ selectionInner }) => selectionInner, ({ selectionOuter }) => selectionOuter, 2.6),
];

const built = <From>(builds: readonly ((from: From, picture: Picture) => Layer)[]) => (ground: From, picture: Picture): Layer[] => builds.map((build) => build(ground, picture));

/** The ground of a picture, its areas and their lines, lowest first; a layer may be empty, and each is always in its place. */
export const areaLayers = built(areas);

/** Those of them that another indicator colours anew. */
export const fillLayers = built([ringFills, ...areaFills]);

/** What lies over those: lines round what is held back, pointed at, a pocket, compared or selected. */
export const markLayers = built(marks);

/** Whether two pictures of the same ground are filled by the same paths, none of which has anything but another colour. */
export function differInColourAlone(before: Picture, picture: Picture): boolean {
  return before.lit === picture.lit && arePlain(before.fills) && arePlain(picture.fills) && hasRingFills(before) === hasRingFills(picture);
}

/** Whether lines may mark any area of a picture: those that are not plain may be dotted. */
export function hasMarks({ fills, hovered, selected, compared, markers }: Picture): boolean {
  return hovered !== undefined || selected !== undefined || compared.length > 0 || markers.length > 0 || !arePlain(fills);
}

import type { Classification } from '../model/classification.ts';
import type { ClusterKind } from '../model/cluster-kinds.ts';
import type { Level } from '../model/level.ts';
import type { PocketRule } from '../model/pocket-rules.ts';
import type { TopicId } from '../model/topic.ts';

/** What fills the middle of the page. */
export const sights = ['map', 'table', 'compare', 'maps', 'scatter', 'targeting', 'area', 'factsheet', 'sources', 'gaps', 'words', 'accessibility'] as const;
export type Sight = (typeof sights)[number];

/** The views in the bar, each with those that are reached inside it. */
export const barSights = [
  { sight: 'map', inside: [] },
  { sight: 'table', inside: [] },
  { sight: 'compare', inside: ['maps', 'scatter'] },
  { sight: 'targeting', inside: [] },
  { sight: 'sources', inside: ['gaps', 'words', 'accessibility'] },
] as const satisfies readonly { sight: Sight; inside: readonly Sight[] }[];

/** Centre in degrees and zoom, as a reader left the map; absent: the whole council in view. */
export interface Camera {
  lon: number;
  lat: number;
  zoom: number;
}

/** Light or dark, where a reader or a page has chosen; absent: as the page stands. */
export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** How the table of areas is ordered, where it is not by value from the worst or the most. */
export interface Sort {
  key: string;
  direction: 'ascending' | 'descending';
}

/** How the rows of a comparison are ordered, where it is not as their topic has them. */
export const rowOrders = ['difference', 'name'] as const;
export type RowOrder = (typeof rowOrders)[number];

/** What the rows of a comparison show, where it is not each area's value on a strip; a scatter is a table by the same choice. */
export const rowForms = ['differences', 'table'] as const;
export type RowForm = (typeof rowForms)[number];

/**
 * Everything that is on screen and worth sharing. A plain value: the address holds it, one store owns it, nothing else remembers it.
 * `overlay` is the second indicator: laid over the first, up the scatter, or on the second of two maps, whose areas are of `level2` where they are others.
 * `selected` and `compared` are area codes of any level. `allTopics`: a comparison goes through every topic, not only the one shown. `budget`: residents
 * that a targeted programme has room for. An absent choice is left out. `lit`: the class that the legend keeps lit, from 0, the lowest; of two indicators,
 * the cell. `opened`: topics of which an area's page gives every figure, in their order. `onlyTopic`: the one that the page of what is held is narrowed to.
 * `locked`: an embed without its choices. `patterns`: classes are told apart by patterns too; `values`: areas carry their values; `renderer`: the map is drawn as SVG alone, or by
 * MapLibre even without a graphics card.
 * `measure`, `p`, `q` and `rules` say how pockets are found: p and q are per cent, and a place is a pocket by any of the rules.
 */
export interface View {
  readonly area: string;
  readonly level: Level;
  readonly topic: TopicId;
  readonly indicator: string;
  readonly overlay?: string;
  readonly level2?: Level;
  readonly classification: Classification;
  readonly selected?: string;
  readonly compared: readonly string[];
  /** Codes of the council, its region or England, set beside the areas compared; in the order of their codes. */
  readonly beside?: readonly string[];
  readonly rowOrder?: RowOrder;
  readonly rowForm?: RowForm;
  readonly allTopics?: true;
  readonly sort?: Sort;
  readonly pockets: boolean;
  readonly budget?: number;
  readonly measure: string;
  readonly p: number;
  readonly q: number;
  readonly rules: readonly PocketRule[];
  readonly clusters?: ClusterKind;
  readonly lit?: number;
  readonly opened?: readonly TopicId[];
  readonly onlyTopic?: TopicId;
  readonly sight: Sight;
  readonly camera?: Camera;
  readonly theme?: Theme;
  readonly locked?: true;
  readonly patterns?: true;
  readonly values?: true;
  readonly renderer?: 'svg' | 'maplibre';
}

/** The indicator a topic opens with. */
export const firstIndicator: Record<TopicId, string> = {
  deprivation: 'imd-score',
  growth: 'population-change',
  'service-reach': 'walk-gp',
  'net-zero': 'fuel-poverty',
  people: 'age-65-plus',
};

/** Most areas that can be set side by side. */
export const mostCompared = 4;

/** How far the two cut-offs of pockets can be moved, in per cent. */
export const cutOffRange = { p: { least: 5, most: 50 }, q: { least: 10, most: 90 } } as const;

export const defaultView: View = {
  area: 'E09000003',
  level: 'small-area',
  topic: 'deprivation',
  indicator: firstIndicator.deprivation,
  classification: 'national',
  compared: [],
  pockets: false,
  measure: 'imd',
  p: 30,
  q: 40,
  rules: ['masked'],
  sight: 'map',
};

import { createContext } from '@lit/context';
import type { Bivariate } from '../map/bivariate.ts';
import type { Classes } from '../map/classification.ts';
import type { Plan } from '../map/plan-fills.ts';
import type { Place } from '../map/renderer.ts';
import type { Column } from '../model/column.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Level } from '../model/level.ts';
import type { CouncilIndex, Manifest, Neighbours, Places, PostcodeArea, Postcodes, RingAreas, RingTopic, SeriesFile } from '../model/pack.ts';
import type { Pockets } from '../model/pockets.ts';
import type { SmallAreaSeries } from '../model/small-area-series.ts';
import type { TopicId } from '../model/topic.ts';
import type { Notice } from '../view/address.ts';
import type { Change, HistoryStep } from '../view/store.ts';
import type { View } from '../view/view.ts';
import type { Failure } from './atlas.ts';
import type { ClusterState } from './cluster-work.ts';

/** What an element inside a root may ask for. Nothing else changes what is on screen. */
export interface Actions {
  /** Changes the view; a choice is a step in the history, unless `replace`. */
  show(change: Change, step?: HistoryStep): void;
  /** Selects an area of any level by code, moving to its level; undefined selects none. */
  select(code: string | undefined): void;
  /** The area under the pointer or focus, by row of the level shown. Passing, and not in the address. */
  hover(row: number | undefined): void;
  /** Lights up rows of the level shown and dims the rest; undefined lights all. Passing, and not in the address. */
  light(rows: ReadonlySet<number> | undefined): void;
  /** Points out a marked small area by row, whatever level is shown. Passing, and not in the address. */
  point(row: number | undefined): void;
  /** Sets an area beside the others, or takes it away. */
  compare(code: string): void;
  uncompare(code: string): void;
  /** Fetches topics that are not there yet. */
  need(...topics: TopicId[]): void;
  /** Takes a notice away. */
  dismiss?(notice: Notice): void;
  needSeries(): void;
  /** Fetches the small areas' own values over the years. */
  needSmallAreaSeries?(): void;
}

/** Where postcodes are looked up, by outward code; undefined where none is held. Rejects where the file cannot be had. */
export interface PostcodeSource {
  /** Those of the council shown. */
  here(outward: string): Promise<Postcodes | undefined>;
  /** The councils of all of England's with the same first letters. */
  england(outward: string): Promise<PostcodeArea | undefined>;
}

/**
 * All that the elements of one root draw from: the view, the parts of the pack that have arrived, and what follows from the two.
 * A new value each time anything changes.
 */
export interface Scene {
  view: View;
  dark: boolean;
  /** Set while another council is being opened. */
  opening?: string;
  councils: CouncilIndex['councils'];
  manifest?: Manifest;
  /** Only what a first map needs has arrived: `manifest` lists no indicator but those shown. Only elements that ask for it see such a scene. */
  isPartial?: boolean;
  place?: Place;
  indicator?: Indicator;
  overlayIndicator?: Indicator;
  /** The indicator shown at the level shown, once its topic has arrived. */
  column?: Column;
  overlay?: Column;
  classes?: Classes;
  bivariate?: Bivariate;
  hovered?: number;
  lit?: ReadonlySet<number>;
  /** The small area, by row, that a list points out, whatever level is shown. */
  pointed?: number;
  /** Present while pockets are switched on and known. */
  pockets?: Pockets;
  /** In place of the indicator's colours, which of two programmes takes each small area in. */
  plan?: Plan;
  /** Present while clusters are switched on for an indicator that can have them. */
  clusters?: ClusterState;
  /** Stations and former wards, which people search by. */
  places?: Places;
  postcodes?: PostcodeSource;
  ringAreas?: RingAreas;
  ringTopic?: RingTopic;
  neighbours?: Neighbours;
  series?: SeriesFile;
  smallAreaSeries?: SmallAreaSeries;
  /** Some file of the council's pack could not be had, and none is being fetched in its stead. */
  hasFailed?: boolean;
  /** The files that could not be had, and what could not be shown as it was asked for. */
  failures?: readonly Failure[];
  notices?: readonly Notice[];
  /** Address of the full explorer, to which a view's query is added. */
  home?: string;
  hasTopic(topic: TopicId): boolean;
  /** Any indicator at any level; undefined while its topic has not arrived or where there is none. */
  columnOf(indicator: string, level: Level): Column | undefined;
  act: Actions;
}

/** One for all copies of the script on a page, so that elements of one copy find the root of another. */
export const sceneContext = createContext<Scene>(Symbol.for('fairground scene'));

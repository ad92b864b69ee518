import * as v from 'valibot';
import { IndicatorSchema, SourceSchema } from './indicator.ts';
import { packVersion } from './pack-version.ts';
import { topics } from './topic.ts';


const NumberOrNull = v.nullable(v.number());
/** One check for a whole column: a schema for each number would take most of the time a pack takes to open. */
const Numbers = v.custom<(number | null)[]>(
  (input) => Array.isArray(input) && input.every((item) => item === null || Number.isFinite(item)),
  'expected an array of numbers or nulls',
);
const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const PlaceSchema = v.object({ code: v.string(), name: v.string() });
const Bbox = v.tuple([v.number(), v.number(), v.number(), v.number()]);

/**
 * The areas of one level. Every array is in the order of `codes`; the row number is the feature id on the map.
 * `residents`: Census 2021 usual residents. `parts`: for wards and neighbourhoods, the small areas inside, as rows of
 * the small-area level. `fit`: share (0 to 1) of a small area's live postcodes that lie in the ward it is counted in.
 */
const AreasSchema = v.object({
  codes: v.array(v.string()),
  names: v.array(v.string()),
  residents: v.array(NumberOrNull),
});
const SmallAreasSchema = v.object({
  ...AreasSchema.entries,
  /** Row of the ward (best fit) and of the neighbourhood that each small area is counted in. */
  ward: v.array(index),
  neighbourhood: v.array(index),
  fit: v.array(NumberOrNull),
});

/** `manifest.json`: what the pack holds. */
export const ManifestSchema = v.object({
  format: v.literal('fairground-pack'),
  version: v.literal(packVersion),
  /** Fingerprint of the tables and code it was made from: another one means that the numbers may differ. */
  madeFrom: v.string(),
  council: v.object({ ...PlaceSchema.entries, region: PlaceSchema, residents: v.number() }),
  /** West, south, east, north, degrees. */
  bbox: Bbox,
  levels: v.object({ ward: AreasSchema, neighbourhood: AreasSchema, 'small-area': SmallAreasSchema }),
  indicators: v.array(IndicatorSchema),
  sources: v.array(SourceSchema),
  /** Which basemap layers this pack carries; empty where none is held for the place. */
  basemap: v.array(v.string()),
  /** The outward codes that `postcodes/` has a file for, e.g. "NW9". */
  postcodes: v.array(v.string()),
  /** Number of England's areas that national positions are taken over. */
  england: v.object({ ward: v.number(), neighbourhood: v.number(), 'small-area': v.number() }),
});
export type Manifest = v.InferOutput<typeof ManifestSchema>;

/**
 * Names of columns in a topic file that hold one indicator at one level, and what is not plain about its values.
 * A `rate` without a `value` column is `per × numerator ÷ denominator`; a denominator is stored once for all that share it.
 */
export const LevelColumnsSchema = v.object({
  value: v.optional(v.string()),
  numerator: v.optional(v.string()),
  denominator: v.optional(v.string()),
  /**
   * True where `numerator` and `denominator` name columns of the small areas: the area's own are the sums over its small areas, less
   * those that lack either.
   */
  sums: v.optional(v.literal(true)),
  /** National rank, 1 the most deprived; for the deprivation scores. */
  rank: v.optional(v.string()),
  /** Rows that are not plainly `ok`; "all" where the whole level is. `estimated` says why they are estimates. */
  estimate: v.optional(v.union([v.literal('all'), v.array(index)])),
  estimated: v.optional(v.string()),
  suppressed: v.optional(v.array(index)),
  notCollected: v.optional(v.array(index)),
  /** Why rows without a value, and not listed above, have none. */
  missing: v.optional(v.string()),
  /** The 5th, 10th … 95th percentile of the values of all England's areas of this level: 19 numbers, ascending. */
  quantiles: v.optional(v.array(v.number())),
});
export type LevelColumns = v.InferOutput<typeof LevelColumnsSchema>;

export const BenchmarkSchema = v.object({
  value: v.number(),
  numerator: v.optional(v.number()),
  denominator: v.optional(v.number()),
  /** True where some of the areas it is made of are estimates or have no value. */
  estimate: v.optional(v.literal(true)),
});
export type Benchmark = v.InferOutput<typeof BenchmarkSchema>;

const ColumnsByKey = v.record(v.string(), Numbers);

/** `TOPIC.json`: the columns of one topic, by level, in the order of the manifest's codes. */
export const TopicFileSchema = v.object({
  version: v.literal(packVersion),
  topic: v.picklist(topics),
  columns: v.object({ ward: ColumnsByKey, neighbourhood: ColumnsByKey, 'small-area': ColumnsByKey }),
  indicators: v.record(v.string(), v.object({
    levels: v.partial(v.object({ ward: LevelColumnsSchema, neighbourhood: LevelColumnsSchema, 'small-area': LevelColumnsSchema })),
    council: v.optional(BenchmarkSchema),
    region: v.optional(BenchmarkSchema),
    england: v.optional(BenchmarkSchema),
  })),
});
export type TopicFile = v.InferOutput<typeof TopicFileSchema>;

const { indicators: _, sources: __, ...firstEntries } = ManifestSchema.entries;

/** `first/areas.json`: the manifest less its indicators and sources, enough to name and place areas. */
export const FirstAreasSchema = v.object(firstEntries);
export type FirstAreas = v.InferOutput<typeof FirstAreasSchema>;

/** `first/INDICATOR.json`: a topic file of one indicator, with its definition and its sources: with the areas and shapes, a whole first map. */
export const FirstViewSchema = v.object({ ...TopicFileSchema.entries, definition: IndicatorSchema, sources: v.array(SourceSchema) });
export type FirstView = v.InferOutput<typeof FirstViewSchema>;

const Pair = v.tuple([v.number(), v.number()]);

/** `first/shapes.json`: `shapes.topojson` in less room; data/pack/pack-shapes.ts says how. With a `tolerance`, lines are off by up to so many metres: what a first map shows of a large council. */
export const PackedShapesSchema = v.object({
  version: v.literal(packVersion),
  tolerance: v.optional(v.number()),
  transform: v.object({ scale: Pair, translate: Pair }),
  lines: v.string(),
  areas: v.record(v.string(), v.string()),
});
export type PackedShapes = v.InferOutput<typeof PackedShapesSchema>;

/** `ring/areas.json`: the small areas outside the council within 1.5 km of it, in the order of the ring's columns and shapes. */
export const RingAreasSchema = v.object({
  version: v.literal(packVersion),
  codes: v.array(v.string()),
  names: v.array(v.string()),
  councils: v.array(PlaceSchema),
  /** Row in `councils` of each small area. */
  council: v.array(index),
  residents: v.array(NumberOrNull),
});
export type RingAreas = v.InferOutput<typeof RingAreasSchema>;

/** `ring/TOPIC.json`: values of the ring's small areas for indicators that exist at that level, by indicator id. */
export const RingTopicSchema = v.object({
  version: v.literal(packVersion),
  topic: v.picklist(topics),
  values: ColumnsByKey,
  /** National rank for the deprivation scores, by indicator id. */
  ranks: ColumnsByKey,
});
export type RingTopic = v.InferOutput<typeof RingTopicSchema>;

/**
 * `neighbours.json`: queen contiguity. Rows 0 … n−1 are the council's small areas, n … n+r−1 the ring's, in the order of their codes.
 * `links[i]` lists the rows that touch row i, ascending. `ward` and `neighbourhood`: the same among the council's own.
 */
export const NeighboursSchema = v.object({
  version: v.literal(packVersion),
  'small-area': v.array(v.array(index)),
  ward: v.array(v.array(index)),
  neighbourhood: v.array(v.array(index)),
  /** Rows of small areas that touch no other. */
  islands: v.array(index),
});
export type Neighbours = v.InferOutput<typeof NeighboursSchema>;

/**
 * `series.json`: values over time. `council`: for the whole council, its region and England; `small-area`: what the columns "ID PERIOD" of
 * `csv/series-small-areas.csv` are, where the values stand.
 */
const Series = v.object({
  id: v.string(),
  label: v.string(),
  unit: v.string(),
  periods: v.array(v.string()),
  sources: v.array(v.string()),
  note: v.string(),
});
export const SeriesFileSchema = v.object({
  version: v.literal(packVersion),
  council: v.array(v.object({ ...Series.entries, council: v.array(NumberOrNull), region: v.optional(v.array(NumberOrNull)), england: v.optional(v.array(NumberOrNull)) })),
  'small-area': v.array(Series),
});
export type SeriesFile = v.InferOutput<typeof SeriesFileSchema>;

/** `places.json`: names that people search by beside the areas themselves. `smallArea` is a row, absent outside the council. */
export const PlacesSchema = v.object({
  version: v.literal(packVersion),
  places: v.array(v.object({
    kind: v.picklist(['station', 'park']),
    name: v.string(),
    lon: v.number(),
    lat: v.number(),
    smallArea: v.optional(index),
    /** True where the position is approximate. */
    approximate: v.optional(v.boolean()),
  })),
  /** Wards that are no more: the last year in which each was one, and the small areas that were counted in it, as rows. */
  formerWards: v.optional(v.array(v.object({ ...PlaceSchema.entries, until: v.number(), smallAreas: v.array(index) }))),
});
export type Places = v.InferOutput<typeof PlacesSchema>;

/** `postcodes/OUTWARD.json`: the live postcodes of one outward code that lie in the council; `inward[i]` lies in `smallArea[i]`, `ward[i]` (null: outside it). */
export const PostcodesSchema = v.object({
  version: v.literal(packVersion),
  outward: v.string(),
  inward: v.array(v.string()),
  smallArea: v.array(v.nullable(index)),
  ward: v.array(v.nullable(index)),
});
export type Postcodes = v.InferOutput<typeof PostcodesSchema>;

/** `packs/postcodes/index.json`: which letters England's live postcodes begin with, each with a file beside it. */
export const PostcodeIndexSchema = v.object({ version: v.literal(packVersion), madeFrom: v.string(), areas: v.array(v.string()) });
export type PostcodeIndex = v.InferOutput<typeof PostcodeIndexSchema>;

/**
 * `packs/postcodes/LETTERS.json`: the council of every live postcode of England that begins with these letters. By sector ("NW9 5"): the councils it lies
 * in, as rows of `councils`, each with the last two letters of its postcodes there: "aABD bE" is AA, AB, AD and BE.
 */
export const PostcodeAreaSchema = v.object({
  version: v.literal(packVersion),
  area: v.string(),
  councils: v.array(PlaceSchema),
  sectors: v.record(v.string(), v.array(v.tuple([index, v.string()]))),
});
export type PostcodeArea = v.InferOutput<typeof PostcodeAreaSchema>;

/** `packs/index.json`: every council in England, by name, for the council picker. */
export const CouncilIndexSchema = v.object({
  version: v.literal(packVersion),
  councils: v.array(v.object({ ...PlaceSchema.entries, region: v.string() })),
});
export type CouncilIndex = v.InferOutput<typeof CouncilIndexSchema>;


import * as v from 'valibot';
import { levels } from './level.ts';
import { topics } from './topic.ts';

const LevelSchema = v.picklist(levels);

/**
 * One thing that is measured, with everything needed to show it truthfully.
 *
 * `value = per × numerator ÷ denominator` for a `rate` (per 100 is a percentage); other kinds hold their value directly.
 * `levels` lists the levels that have values; `absent` says in a sentence why a level has none.
 * `estimateAt` says in a sentence why every value of a level is an estimate.
 */
export const IndicatorSchema = v.object({
  id: v.string(),
  topic: v.picklist(topics),
  /** Heading in the indicator list, e.g. "The seven domains". */
  group: v.string(),
  label: v.string(),
  shortLabel: v.string(),
  /** One plain line under the indicator's name. */
  description: v.string(),
  /** Written after a value: "%", "people", "metres", "µg/m³", "" for a bare score. */
  unit: v.string(),
  kind: v.picklist(['count', 'rate', 'mean', 'score', 'rank', 'decile', 'class']),
  /** Digits after the point when shown. */
  decimals: v.pipe(v.number(), v.integer(), v.minValue(0)),
  per: v.optional(v.number()),
  /** What the numerator and denominator count, e.g. "residents in income deprivation", "residents". */
  numerator: v.optional(v.string()),
  denominator: v.optional(v.string()),
  /** Names of the classes, for kind `class`; the value is the 1-based place in this list. */
  classes: v.optional(v.array(v.string())),
  polarity: v.picklist(['higher-is-worse', 'higher-is-better', 'neutral']),
  /** True where 0 is a meaningful middle: a change or a difference. */
  diverging: v.optional(v.boolean()),
  period: v.string(),
  /** Boundary vintage of the source, e.g. "LSOA 2021". */
  vintage: v.string(),
  levels: v.array(LevelSchema),
  absent: v.optional(v.partial(v.object({ ward: v.string(), neighbourhood: v.string(), 'small-area': v.string() }))),
  estimateAt: v.optional(v.partial(v.object({ ward: v.string(), neighbourhood: v.string(), 'small-area': v.string() }))),
  aggregation: v.picklist(['sum', 'ratio-of-sums', 'population-weighted-mean', 'none']),
  interval: v.picklist(['wilson', 'byar', 'none']),
  comparableOverTime: v.boolean(),
  /** Ids into the pack's sources. */
  sources: v.array(v.string()),
  method: v.string(),
  caveats: v.array(v.string()),
  /** A published guideline drawn on the legend, e.g. the WHO's for NO2. */
  guideline: v.optional(v.object({ value: v.number(), label: v.string() })),
  /** Sentence with {area}, {value}, {council}, {councilValue}, {england}, {englandValue} in it. */
  sentence: v.string(),
});
export type Indicator = v.InferOutput<typeof IndicatorSchema>;

export const SourceSchema = v.object({
  id: v.string(),
  title: v.string(),
  publisher: v.string(),
  release: v.string(),
  period: v.string(),
  licence: v.string(),
  attribution: v.array(v.string()),
  caveats: v.array(v.string()),
});
export type Source = v.InferOutput<typeof SourceSchema>;

import { indicatorOf } from '../../src/model/indicator-of.ts';
import { levels, type Level } from '../../src/model/level.ts';
import { packVersion } from '../../src/model/pack-version.ts';
import type { FirstAreas, FirstView, LevelColumns, Manifest, TopicFile } from '../../src/model/pack.ts';

/** `first/areas.json`: the manifest less its indicators and sources. */
export function firstAreas({ indicators: _, sources: __, ...rest }: Manifest): FirstAreas {
  return rest;
}

/**
 * `first/INDICATOR.json`: one indicator cut out of the file of its topic, with its definition and its sources.
 *
 * @throws where the manifest or the topic file lacks the indicator
 */
export function firstView(manifest: Manifest, file: TopicFile, id: string): FirstView {
  const definition = indicatorOf(manifest, id);
  const held = file.indicators[id];
  if (!definition || !held) throw new Error(`firstView: ${file.topic}.json holds no "${id}"`);
  const columns: TopicFile['columns'] = { ward: {}, neighbourhood: {}, 'small-area': {} };
  for (const level of levels) {
    for (const [of, key] of columnsNamed(level, held.levels[level])) columns[of][key] = file.columns[of][key]!;
  }
  return {
    version: packVersion,
    definition,
    sources: manifest.sources.filter((each) => definition.sources.includes(each.id)),
    topic: file.topic,
    columns,
    indicators: { [id]: held },
  };
}

/** The columns that one level of an indicator names, each with the level it stands at. */
function columnsNamed(level: Level, names: LevelColumns = {}): [Level, string][] {
  const { value, rank, numerator, denominator, sums } = names;
  const [own, parts] = [[value, rank], [numerator, denominator]];
  return [
    ...own.flatMap((key): [Level, string][] => (key === undefined ? [] : [[level, key]])),
    ...parts.flatMap((key): [Level, string][] => (key === undefined ? [] : [[sums ? 'small-area' : level, key]])),
  ];
}

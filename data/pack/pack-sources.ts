import type { SourceFile } from '../../geo/source-files.ts';
import type { Definition } from '../definition.ts';

/** Sources that every pack rests on: shapes, names, how areas nest, postcodes. */
const everyPack = [
  'lsoa21-boundaries', 'msoa21-boundaries', 'ward25-boundaries', 'council25-boundaries', 'lsoa21-lookup', 'council24-council25-lookup', 'postcodes',
];

/** The sources of a pack, in the order of the lists that describe them: of its indicators, and `more` by id. */
export function packSources(list: readonly SourceFile[], definitions: readonly Definition[], more: readonly string[]): SourceFile[] {
  const used = new Set([...everyPack, ...more, ...definitions.flatMap(({ sources }) => sources)]);
  const found = list.filter(({ id }) => used.has(id));
  const lacking = [...used].filter((id) => !found.some((source) => source.id === id));
  if (lacking.length > 0) throw new Error(`packSources: no list describes ${lacking.join(', ')}`);
  return found;
}

import type { Classes } from '../map/classification.ts';
import type { Legend } from '../map/legend-model.ts';
import type { Column } from '../model/column.ts';
import { inAList } from '../words/in-a-list.ts';
import { legendWords as words } from '../words/legend-words.ts';

/** The legend of one indicator with the areas of a second level, put into the same classes, counted beside the first's. */
export function legendOfBoth(legend: Legend, first: Column, second: Column, classes: Classes): Legend {
  const known = second.values.filter((value) => value !== undefined).length;
  return {
    ...legend,
    areas: inAList([legend.areas, words.areas(known, second.level)]),
    classes: legend.classes.map((each) => ({ ...each, counts: [words.areas(each.count, first.level), words.areas(classes.counts[each.place]!, second.level)] })),
    keys: (['estimate', 'suppressed', 'missing', 'not-collected'] as const).flatMap((status) => {
      const [here, there] = [first, second].map(({ statuses }) => statuses.filter((each) => each === status).length) as [number, number];
      const counts = [...(here > 0 ? [words.areas(here, first.level)] : []), ...(there > 0 ? [words.areas(there, second.level)] : [])];
      return counts.length > 0 ? [{ status, count: here + there, text: words.keyOfBoth(status, counts) }] : [];
    }),
  };
}

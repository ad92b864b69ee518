import { expect, it } from 'vitest';
import { canCluster, clusterTask } from '../../../src/elements/clusters-of.ts';
import { clusterKinds } from '../../../src/model/cluster-kinds.ts';
import { hotSpots, moranClusters } from '../../../src/model/clusters.ts';
import { getisOrd } from '../../../src/stats/getis-ord.ts';
import { globalMoran } from '../../../src/stats/global-moran.ts';
import { localMoran } from '../../../src/stats/local-moran.ts';
import { weightsFrom } from '../../../src/stats/weights.ts';
import { clusterWords, markWords } from '../../../src/words/cluster-words.ts';
import type { BarnetPack } from './barnet-pack.ts';
import { hold, isRoundOf, keep, many, parts, type Said } from './read-back.ts';

const mean = (list: readonly number[]): number => list.reduce((sum, each) => sum + each, 0) / list.length;

/** Sentences on areas that are like their neighbours, or unlike them. */
export function ofClusters(held: () => BarnetPack, said: Said): void {
  it('says of every mark what its neighbours’ figures say, and counts the marks', () => {
    const pack = held();
    const seen = new Set<string>();
    for (const { indicator, level } of pack.cells()) {
      const column = pack.column(indicator.id, level)!;
      if (!canCluster(column)) continue;
      const own = pack.raw(indicator.id, level)!.values;
      const around = level === 'small-area' ? pack.ring(indicator.topic).values[indicator.id] : undefined;
      const values = [...own, ...(around ?? [])];
      const links = pack.neighbours[level].map((rows) => rows.filter((row) => row < values.length && values[row] !== null));
      const known = values.filter((value) => value !== null);
      const middle = mean(known);
      for (const kind of clusterKinds) {
        const task = clusterTask(kind, column, pack.neighbours, level === 'small-area' ? pack.ring(indicator.topic) : undefined);
        const weights = weightsFrom(task.links);
        const found = kind === 'moran' ? moranClusters(localMoran(task.values, weights), task.own) : hotSpots(getisOrd(task.values, weights), task.own);
        const moran = globalMoran(task.values, weights);
        if (found.reason) continue;

        const headline = clusterWords.headline(found, indicator, level, 'Barnet');
        const marked = found.marks.filter(Boolean).length;
        const { count, all, be } = parts(new RegExp(`^(?:No clusters of “.+” among|(?<count>\\d+) of) Barnet’s (?:(?<all>\\d+) )?${many[level]}(?: (?<be>stands?) in a pattern of “.+” that chance would hardly give| beyond what chance would give)$`), headline);
        hold(Number(count ?? 0) === marked && (count === undefined || Number(all) === own.length), headline);
        if (be) hold((be === 'stands') === (marked === 1), headline);
        keep(said, 'clusters', headline);

        const whole = clusterWords.moran(moran);
        const { i, z, alike } = parts(/^Moran’s I is (?<i>−?[\d.]+)(?: \(z = (?<z>−?[\d.]+)\))?: neighbours are (?<alike>more alike than|no more alike than|less alike than) chance would give\.$/, whole);
        const touching = values.flatMap((value, row) => (value !== null && links[row]?.length ? [row] : []));
        const square = known.reduce((sum, value) => sum + (value - middle) ** 2, 0);
        const cross = touching.reduce((sum, row) => sum + (values[row]! - middle) * (mean(links[row]!.map((each) => values[each]!)) - middle), 0);
        hold(isRoundOf(i!, cross / square), whole, `for ${cross / square}`);
        if (z !== undefined) hold(alike === (Math.abs(moran.z!) < 1.96 ? 'no more alike than' : moran.z! > 0 ? 'more alike than' : 'less alike than') && isRoundOf(z, moran.z!), whole);
        keep(said, 'clusters', whole);

        found.marks.forEach((mark, row) => {
          if (!mark) return;
          const { why, name, isOutlier } = markWords(mark, indicator);
          const sentence = `${name}. ${why}`;
          const beside = mean(links[row]!.map((each) => values[each]!));
          const worse = indicator.polarity === 'higher-is-better' ? -1 : 1;
          const isWorse = (value: number, than: number) => worse * (value - than) > 0;
          const sides = ['worse', 'higher'];
          if (mark === 'hot' || mark === 'cold') {
            const { side } = parts(/^It and its neighbours together are (?<side>worse|better|higher|lower) than the rest of the map, more than chance would give\.$/, why);
            const inside = new Set([row, ...links[row]!]);
            const [here, rest] = [mean([...inside].map((each) => values[each]!)), mean(values.flatMap((value, each) => (value === null || inside.has(each) ? [] : [value])))];
            hold(isWorse(here, rest) === sides.includes(side!), sentence, `${here} and ${rest}`);
          } else if (isOutlier) {
            const { side } = parts(/^Its neighbours are (?<side>worse|better|higher|lower) than it is, more than chance would give\.$/, why);
            hold(isWorse(beside, values[row]!) === sides.includes(side!), sentence, `${beside} and ${values[row]}`);
          } else {
            const { side } = parts(/^It is (?<side>worse|better|higher|lower) than the average here, and so are its neighbours together, more than chance would give\.$/, why);
            hold(isWorse(values[row]!, middle) === sides.includes(side!) && isWorse(beside, middle) === sides.includes(side!), sentence, `${values[row]} and ${beside}, of ${middle}`);
          }
          if (!seen.has(`${mark} ${indicator.polarity}`)) keep(said, 'clusters', why);
          seen.add(`${mark} ${indicator.polarity}`);
        });
      }
    }
    expect(seen.size).toBeGreaterThan(14);
  });
}

import { expect, it } from 'vitest';
import { targetingBasis } from '../../../src/elements/targeting-of.ts';
import { budgetSteps } from '../../../src/elements/budget-steps.ts';
import type { Indicator } from '../../../src/model/indicator.ts';
import { pocketMeasures } from '../../../src/model/pocket-measure.ts';
import { targetingAt } from '../../../src/model/targeting.ts';
import { insideSentence, missedSentence, roomSentence, targetingSentence } from '../../../src/words/targeting-words.ts';
import type { BarnetPack } from './barnet-pack.ts';
import { hold, isRoundOf, keep, numberOf, parts, type Said } from './read-back.ts';

/** A programme of whole areas in order of need, while they fit: what is said is held against this. */
function programme(pack: BarnetPack, { id, polarity }: Indicator, level: 'ward' | 'small-area', budget: number): { rows: number[]; residents: number; affected: number; share: number } {
  const people = pack.raw('income-deprived', level)!.pairs!;
  const need = pack.raw(id, level)!.values.map((value) => (value === null ? null : polarity === 'higher-is-worse' ? value : -value));
  const order = [...need.keys()].filter((row) => need[row] !== null && people[row]).sort((a, b) => need[b]! - need[a]! || people[b]![1] - people[a]![1]);
  const whole = people.reduce((sum, pair) => sum + (pair?.[0] ?? 0), 0);
  const taken = { rows: [] as number[], residents: 0, affected: 0 };
  for (const row of order) {
    if (taken.residents + people[row]![1] > budget) break;
    taken.rows.push(row);
    taken.residents += people[row]![1];
    taken.affected += people[row]![0];
  }
  return { ...taken, share: taken.affected / whole };
}

/** Whom whole wards and small areas would reach, and what wards hide. */
export function ofTargeting(held: () => BarnetPack, said: Said): void {
  it('says whom the two ways reach and miss, at every size, as the counts have it', () => {
    const pack = held();
    const { manifest } = pack;
    const wardOf = manifest.levels['small-area'].ward;
    const people = pack.raw('income-deprived', 'small-area')!.pairs!;
    let count = 0;
    for (const [name, id] of Object.entries(pocketMeasures)) {
      const measure = pack.indicator(id);
      const { basis } = targetingBasis(pack.scene({ measure: name }))!;
      const steps = budgetSteps(basis!.range);
      for (const budget of steps.filter((_, i) => i % 6 === 0 || i < 4 || i > steps.length - 4)) {
        const targeting = targetingAt(basis!.curves, budget, wardOf, basis!.counted);
        const [byWard, bySmall] = [programme(pack, measure, 'ward', budget), programme(pack, measure, 'small-area', budget)];
        const isIn = (row: number) => ({ ward: byWard.rows.includes(wardOf[row]!), small: bySmall.rows.includes(row) });
        const rows = [...wardOf.keys()].filter((row) => people[row] && pack.raw(id, 'small-area')!.values[row] !== null);

        const sentence = targetingSentence('Barnet', targeting, measure);
        const worst = '(?:the (?<number>[\\d,]+ )?most deprived (?:wards?|small areas?)|the (?<numberBy>[\\d,]+ )?(?:wards?|small areas?) worst off by .+?)';
        const read = new RegExp(`^(?:Targeting ${worst} reaches (?<ward>[\\d.]+)% of Barnet’s income-deprived residents(?:; (?<room>about the same number of residents|a programme of the same size) in the .+ would reach (?<small>[\\d.]+)%|; no small area fits in that room)`
          + '|A programme for (?<budget>[\\d,]+) residents has no room for a whole ward; the (?<areas>[\\d,]+ )?.+ would reach (?<alone>[\\d.]+)% of Barnet’s income-deprived residents|A programme with room for everyone in Barnet misses no one)$').exec(sentence)?.groups;
        hold(read !== undefined, sentence, 'has no form that is known here');
        if (read['ward'] !== undefined) {
          hold(Number(read['number'] ?? read['numberBy'] ?? 1) === byWard.rows.length && isRoundOf(read['ward'], 100 * byWard.share), sentence, `for ${byWard.rows.length} and ${byWard.share}`);
          if (read['small'] !== undefined) {
            hold(isRoundOf(read['small'], 100 * bySmall.share), sentence, `for ${bySmall.share}`);
            const isSame = Math.abs(byWard.residents - bySmall.residents) <= 0.02 * Math.max(byWard.residents, bySmall.residents);
            hold((read['room'] === 'about the same number of residents') === isSame, sentence, `for ${byWard.residents} and ${bySmall.residents}`);
            hold(read['ward'] !== read['small'] || Math.abs(byWard.share - bySmall.share) < 0.001, sentence, 'hides a difference');
          } else hold(bySmall.rows.length === 0, sentence);
        } else if (read['alone'] !== undefined) {
          hold(byWard.rows.length === 0 && numberOf(read['budget']!) === budget && Number(read['areas'] ?? 1) === bySmall.rows.length && isRoundOf(read['alone'], 100 * bySmall.share), sentence);
        } else hold(rows.every((row) => isIn(row).ward && isIn(row).small), sentence, 'where someone is missed');
        keep(said, 'targeting', sentence);

        const room = roomSentence(targeting);
        const taken = parts(/^There is room for (?<budget>[\d,]+) residents: the two ways take in (?:no whole ward|(?<ward>[\d,]+) in (?<wards>\d+) wards?) and (?:no whole small area|(?<small>[\d,]+) in (?<areas>\d+) small areas?)\. Areas come whole, those in greatest need first\.$/, room);
        hold(numberOf(taken['budget']!) === budget && numberOf(taken['ward'] ?? '0') === byWard.residents && Number(taken['wards'] ?? 0) === byWard.rows.length, room);
        hold(numberOf(taken['small'] ?? '0') === bySmall.residents && Number(taken['areas'] ?? 0) === bySmall.rows.length && Math.max(byWard.residents, bySmall.residents) <= budget, room);
        keep(said, 'targeting', room);

        const missed = missedSentence(targeting);
        const [lost, instead] = [rows.filter((row) => isIn(row).small && !isIn(row).ward), rows.filter((row) => isIn(row).ward && !isIn(row).small)];
        hold((missed !== undefined) === (lost.length > 0 && byWard.rows.length > 0), missed ?? 'no one missed', `for ${lost.length}`);
        if (missed !== undefined) {
          const whom = parts(/^Choosing wards would miss (?<areas>[\d,]+) small areas?(?:, in greater need than the (?<instead>one|[\d,]+) taken in instead)?: (?<residents>[\d,]+) residents, (?<affected>[\d,]+) of them income-deprived\.$/, missed);
          const sum = (at: 0 | 1) => lost.reduce((total, row) => total + people[row]![at], 0);
          hold(numberOf(whom['areas']!) === lost.length && numberOf(whom['residents']!) === sum(1) && numberOf(whom['affected']!) === sum(0), missed);
          hold((whom['instead'] === undefined ? 0 : whom['instead'] === 'one' ? 1 : numberOf(whom['instead'])) === instead.length, missed);
          const worse = measure.polarity === 'higher-is-worse' ? 1 : -1;
          const need = (row: number) => worse * pack.raw(id, 'small-area')!.values[row]!;
          hold(Math.min(...lost.map(need)) >= Math.max(...instead.map(need), -Infinity), missed, 'where need is not greater');
          keep(said, 'targeting', missed);
        }
        count++;
      }

      const inside = insideSentence('Barnet', basis!.inside, measure);
      const { share } = parts(/^(?<share>[\d.]+)% of the inequality in .+ between Barnet’s small areas lies inside its wards, where a ward’s average cannot show it\.$/, inside);
      const values = pack.raw(id, 'small-area')!.values;
      const rows = [...wardOf.keys()].filter((row) => values[row] !== null && people[row]);
      const mean = (of: readonly number[]) => of.reduce((sum, row) => sum + people[row]![1] * values[row]!, 0) / of.reduce((sum, row) => sum + people[row]![1], 0);
      const spread = (from: (row: number) => number) => rows.reduce((sum, row) => sum + people[row]![1] * (values[row]! - from(row)) ** 2, 0);
      const [overall, ofWard] = [mean(rows), manifest.levels.ward.codes.map((_, ward) => mean(rows.filter((row) => wardOf[row] === ward)))];
      hold(isRoundOf(share!, (100 * spread((row) => ofWard[wardOf[row]!]!)) / spread(() => overall)), inside);
      keep(said, 'targeting', inside);
    }
    expect(count).toBeGreaterThan(150);
  });
}

import { expect, it } from 'vitest';
import { pocketsOf } from '../../../src/elements/pockets-of.ts';
import type { Indicator } from '../../../src/model/indicator.ts';
import { measureProblem } from '../../../src/model/pocket-measure.ts';
import { pocketRules, type PocketRule } from '../../../src/model/pocket-rules.ts';
import type { Pocket } from '../../../src/model/pockets.ts';
import { pocketReasons, pocketsLead, pocketsSentence, pocketsWords, ruleMet } from '../../../src/words/pockets-words.ts';
import { defaultView, type View } from '../../../src/view/view.ts';
import type { BarnetPack } from './barnet-pack.ts';
import { escape, hold, isRoundOf, keep, numberOf, parts, type Said } from './read-back.ts';

const cutOffs = [[30, 40], [10, 20], [20, 60], [25, 30], [15, 50]] as const;
const ruleSets: readonly (readonly PocketRule[])[] = [['masked'], ['stands-out'], ['cheek-by-jowl'], pocketRules];

/** How far up the list of England each area of a level stands, in per cent up to and with its place: by its rank, or by the twentieth that it lies in. */
function placesOf(pack: BarnetPack, { id, polarity }: Indicator, level: 'small-area' | 'ward'): (number | undefined)[] {
  const { values, ranks, quantiles } = pack.raw(id, level)!;
  if (ranks) return ranks.map((rank) => (rank === null ? undefined : (100 * rank) / pack.manifest.england[level]));
  return values.map((value) => (value === null ? undefined
    : 5 * (1 + quantiles!.filter((each) => (polarity === 'higher-is-worse' ? each >= value : each <= value)).length)));
}

/** How many robust deviations each small area is on the worse side of its ward's middle. */
function deviations(pack: BarnetPack, { id, polarity }: Indicator): (number | undefined)[] {
  const { values } = pack.raw(id, 'small-area')!;
  const { ward } = pack.manifest.levels['small-area'];
  const middle = (list: readonly number[]): number => {
    const sorted = [...list].sort((a, b) => a - b);
    return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2;
  };
  return values.map((value, row) => {
    const others = values.filter((each, other): each is number => each !== null && ward[other] === ward[row]);
    const centre = middle(others);
    const spread = 1.4826 * middle(others.map((each) => Math.abs(each - centre)));
    return value === null || others.length < 5 || spread === 0 ? undefined : ((polarity === 'higher-is-worse' ? 1 : -1) * (value - centre)) / spread;
  });
}

/** The list of pockets, and why each place is on it. */
export function ofPockets(held: () => BarnetPack, said: Said): void {
  it('counts the pockets and their people, and says of each why it is one, as ranks, figures and neighbours have it', () => {
    const pack = held();
    const { manifest, neighbours } = pack;
    const { ward, neighbourhood, 'small-area': small } = manifest.levels;
    const people = pack.raw('income-deprived', 'small-area')!.pairs!;
    const find = (change: Partial<View>) =>
      pocketsOf({ manifest, neighbours, column: (id, level) => pack.column(id, level), ringTopic: (topic) => pack.ring(topic) }, { ...defaultView, ...change })!;
    const [forms, rules] = [new Set<string>(), new Set<string>()];
    for (const measure of manifest.indicators.filter((each) => measureProblem(each) === undefined)) {
      const hasPlaces = (['small-area', 'ward'] as const).every((level) => pack.raw(measure.id, level)!.ranks ?? pack.raw(measure.id, level)!.quantiles);
      if (!hasPlaces) {
        expect(find({ measure: measure.id }).problem, measure.id).toBe('no-position');
        continue;
      }
      const places = placesOf(pack, measure, 'small-area');
      const wardPlaces = placesOf(pack, measure, 'ward');
      const z = deviations(pack, measure);
      const ring = pack.ring(measure.topic);
      const ringPlaces = (ring.values[measure.id] ?? []).map((value, row) => {
        const { quantiles, ranks } = pack.raw(measure.id, 'small-area')!;
        const rank = ring.ranks[measure.id]?.[row];
        if (ranks) return typeof rank === 'number' ? (100 * rank) / manifest.england['small-area'] : undefined;
        return value === null ? undefined : 5 * (1 + quantiles!.filter((each) => (measure.polarity === 'higher-is-worse' ? each >= value : each <= value)).length);
      });
      const all = [...places, ...ringPlaces];
      const worse = measure.polarity === 'higher-is-worse' ? 1 : -1;
      const values = [...pack.raw(measure.id, 'small-area')!.values, ...(ring.values[measure.id] ?? [])];
      const known = values.filter((value) => value !== null);
      const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
      const isMasked = (row: number, p: number, q: number) => places[row]! <= p + 1e-9 && wardPlaces[small.ward[row]!]! > q + 1e-9;

      const isOne = Object.keys(ring.ranks).includes(measure.id) || /poverty|deprived/.test(measure.id);
      for (const [p, q] of isOne ? cutOffs : cutOffs.slice(0, 1)) for (const set of ruleSets) {
        const found = find({ measure: measure.id, p, q, rules: set });
        const choice = { measure, p, q, rules: set };
        const rows = found.pockets.map(({ row }) => row);
        if (set.length === 1 && set[0] === 'masked') {
          expect([...rows].sort((a, b) => a - b), `${measure.id} ${p} ${q}`).toEqual(small.codes.flatMap((_, row) => (isMasked(row, p, q) ? [row] : [])));
        }
        if (set.length === 1 && set[0] === 'stands-out') expect([...rows].sort((a, b) => a - b), measure.id).toEqual(z.flatMap((each, row) => (each !== undefined && each >= 2 ? [row] : [])));
        if (rows.length === 0) continue;

        const sentence = pocketsSentence(found, choice);
        const residents = rows.reduce((sum, row) => sum + (people[row]?.[1] ?? 0), 0);
        const affected = rows.reduce((sum, row) => sum + (people[row]?.[0] ?? 0), 0);
        const read = parts(/^(?<least>At least )?(?<people>[\d,]+) people live in (?:(?<pockets>[\d,]+) pockets? inside (?:a ward|wards) (?:outside the (?<q>\d+)% .+?|that looks? average or better)(?: by “.+”)?|(?<places>one place|[\d,]+ places) that (?:at least one of (?<rules>\d) rules|this rule) marks as a pocket(?: by “.+”)?)$/, sentence);
        const count = read['places'] === 'one place' ? 1 : numberOf(read['pockets'] ?? read['places']!);
        hold(count === rows.length && Math.abs(numberOf(read['people']!) - residents) <= 50, sentence, `for ${rows.length} and ${residents}`);
        hold((read['q'] === undefined) === (read['pockets'] === undefined || q >= 40) && (read['q'] === undefined || Number(read['q']) === q), sentence);
        if (read['pockets'] !== undefined && read['q'] === undefined) hold(rows.every((row) => wardPlaces[small.ward[row]!]! > 40), sentence, 'where a ward does not look average');
        if (read['rules'] !== undefined) hold(Number(read['rules']) === set.length, sentence);
        const lead = pocketsLead(found, choice);
        hold(Math.abs(numberOf(/^(?:At least|About) ([\d,]+) /.exec(lead)![1]!) - affected) <= 50, lead, `for ${affected}`);
        forms.add(read['places'] ? 'by rules' : read['q'] ? 'outside' : 'average or better');
        keep(said, 'pockets', sentence);
        keep(said, 'pockets', lead);

        for (const pocket of found.pockets) holdPocket(pocket, p, q);
        function holdPocket(pocket: Pocket, p: number, q: number): void {
          const { row } = pocket;
          const [name, wardRow] = [small.names[row]!, small.ward[row]!];
          const [place, wardPlace] = [places[row], wardPlaces[wardRow]];
          const touched = pocket.touching.map((other) => (other < small.codes.length ? small.names[other]! : pack.ringNames[other - small.codes.length]!));
          const fit = small.fit[row] ?? undefined;
          const reasons = pocketReasons(pocket, choice, { area: name, ward: ward.names[wardRow]!, touched, fit });
          const survives = [10, 15, 20, 25, 30].flatMap((each) => [20, 30, 40, 50, 60].filter((other) => isMasked(row, each, other))).length;
          const isUpTo = (text: string, share: number) => Number(text) >= share - 1e-9 && Number(text) - 1 < share;
          for (const reason of reasons) {
            const masked = /^It is among the (\d+)% .+? small areas in England(?: by “.+?”)?, within the (\d+)% that count\. (.+) as a whole is further down, among the (\d+)% .+? wards, outside the (\d+)%\.$/.exec(reason);
            const placed = /^It is among the (\d+)% .+? small areas in England(?: by “.+?”)?; (.+) is among the (\d+)% .+? wards\.$/.exec(reason);
            const stands = /^It lies ([\d.]+) robust standard deviations on the worse side of the middle of (.+)’s? small areas; 2 or more counts\.$/.exec(reason);
            const beside = /^It touches (.+), among the 30% .+? in England\.$/.exec(reason);
            const hides = /^Its ward’s average hides it at (\d+) of 25 pairs of cut-offs(?:: none that was tried drops it|\. It drops out where (?:only the .+? (\d+)% of small areas count)?(?:, or where )?(?:wards among the .+? (\d+)% are left out)?)\.$/.exec(reason);
            const counted = new RegExp(`^${escape(name)} is counted in (.+) by best fit: (\\d+)% of its postcodes lie there\\.$`).exec(reason);
            if (masked) {
              hold(isUpTo(masked[1]!, place!) && Number(masked[2]) === p && place! <= p + 1e-9, reason, `for ${place}`);
              hold(masked[3] === ward.names[wardRow] && isUpTo(masked[4]!, wardPlace!) && Number(masked[5]) === q && wardPlace! > q, reason, `for ${wardPlace}`);
            } else if (placed) hold(isUpTo(placed[1]!, place!) && placed[2] === ward.names[wardRow] && isUpTo(placed[3]!, wardPlace!), reason, `for ${place} and ${wardPlace}`);
            else if (stands) hold(isRoundOf(stands[1]!, z[row]!) && z[row]! >= 2 && stands[2] === ward.names[wardRow], reason, `for ${z[row]}`);
            else if (beside) {
              const near = neighbours['small-area'][row]!.filter((other) => all[other] !== undefined && all[other]! > 70 + 1e-9);
              const names = near.map((other) => (other < small.codes.length ? small.names[other]! : pack.ringNames[other - small.codes.length]!));
              hold(beside[1]!.split(/, | and /).sort().join() === [...names].sort().join() && place! <= 30 + 1e-9, reason, `for ${names.join()}`);
            } else if (reason.startsWith('It is worse off than the areas round it')) {
              const round = neighbours['small-area'][row]!.flatMap((other) => values[other] ?? []);
              hold(worse * (values[row]! - mean) > 0 && worse * (round.reduce((sum, each) => sum + each, 0) / round.length - mean) < 0, reason, `${values[row]} in ${round.join()}`);
            } else if (hides) {
              hold(Number(hides[1]) === survives && survives > 0, reason, `for ${survives}`);
              if (hides[2] !== undefined) hold(place! > Number(hides[2]) && [10, 15, 20, 25, 30].every((each) => each <= Number(hides[2]) || place! <= each + 1e-9), reason, `for ${place}`);
              if (hides[3] !== undefined) hold(wardPlace! <= Number(hides[3]) && [20, 30, 40, 50, 60].every((each) => each >= Number(hides[3]) || wardPlace! > each), reason, `for ${wardPlace}`);
            } else if (reason.startsWith('At none of 25 pairs')) hold(survives === 0 && set.some((rule) => rule !== 'masked'), reason);
            else if (counted) hold(counted[1] === ward.names[wardRow] && isRoundOf(counted[2]!, 100 * fit!), reason, `for ${fit}`);
            else hold(/^It does not mean that everyone here is in need/.test(reason), reason, 'is not known here');
          }
          const line = pocketsWords.deciles(pocket);
          if (place !== undefined) hold(new RegExp(`^decile ${Math.ceil(place / 10 - 1e-9)}; its ward is in decile ${Math.ceil(wardPlace! / 10 - 1e-9)}$`).test(line), line, `for ${place}`);
          const steady = pocketsWords.stability(pocket);
          hold(steady === (survives > 0 ? `found at ${survives} of 25 cut-offs` : 'its ward’s average hides it at none of 25 cut-offs'), steady);
          for (const rule of pocket.rules) {
            const met = ruleMet(rule, pocket, ward.names[wardRow]!, measure);
            rules.add(met.replace(ward.names[wardRow]!, 'its ward'));
          }
          hold(neighbourhood.names[pocket.neighbourhood] === neighbourhood.names[small.neighbourhood[row]!], name);
          if (p === 30) for (const reason of reasons) keep(said, 'pocket reasons', reason);
        }
      }
    }
    expect([...forms].sort()).toEqual(['average or better', 'by rules', 'outside']);
    expect(rules.size).toBeGreaterThanOrEqual(4);
  });
}

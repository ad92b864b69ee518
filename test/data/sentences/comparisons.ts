import { expect, it } from 'vitest';
import { compared } from '../../../src/elements/compared-areas.ts';
import { compareRow } from '../../../src/elements/compare-rows.ts';
import { viewSentence } from '../../../src/elements/view-sentence.ts';
import { areaName } from '../../../src/model/area-name.ts';
import { figureOf } from '../../../src/model/figure.ts';
import { levels, type Level } from '../../../src/model/level.ts';
import { overlapOf } from '../../../src/model/small-areas-in.ts';
import { compareSentence, leads, overlapWords } from '../../../src/words/compare-words.ts';
import { random } from '../../fixtures/sample-column.ts';
import type { BarnetPack, Raw } from './barnet-pack.ts';
import { holdComparison } from './lead-sentence.ts';
import { escape, hold, isRoundOf, keep, many, numberOf, parts, pick, type Said } from './read-back.ts';
import { clearOf, differenceLimits, type Counted } from './two-figures.ts';

/** Areas of any level, as many as asked for, none twice. */
function areasAt(pack: BarnetPack, next: () => number, count: number): { level: Level; row: number; code: string; name: string }[] {
  const found: { level: Level; row: number; code: string; name: string }[] = [];
  while (found.length < count) {
    const level = pick(next, levels);
    const { codes, names } = pack.manifest.levels[level];
    const row = Math.floor(next() * codes.length);
    if (!found.some(({ code }) => code === codes[row])) found.push({ level, row, code: codes[row]!, name: names[row]! });
  }
  return found;
}

/** Sentences about two areas or more, and about two indicators. */
export function ofComparisons(held: () => BarnetPack, said: Said): void {
  it('sets two areas or more side by side by their own figures', () => {
    const pack = held();
    const next = random(1);
    let count = 0;
    for (let i = 0; i < 700; i++) {
      const areas = areasAt(pack, next, 2 + (i % 3));
      for (const id of Object.keys(leads)) {
        const indicator = pack.indicator(id);
        const sentence = compareSentence(indicator, areas.map((area) => ({ name: areaName(pack.manifest, area), figure: figureOf(indicator, area.level, pack.column(id, area.level), area.row) })));
        const values = areas.map(({ level, row }) => pack.raw(id, level)?.values[row] ?? undefined);
        if (values.includes(undefined)) {
          hold(sentence === undefined, sentence!, 'has not all figures');
          continue;
        }
        holdComparison(sentence!, (read) => {
          hold(read === id, sentence!, `is of ${id}`);
          return areas.map(({ name }, at) => ({ name, value: values[at]! }));
        });
        keep(said, 'comparisons', sentence!);
        count++;
      }
    }
    expect(count).toBeGreaterThan(6000);
  });

  it('calls one of two higher, or the two not clearly different, as the intervals of all indicators have it', () => {
    const pack = held();
    const next = random(2);
    const seen = new Set<string>();
    for (let i = 0; i < 90; i++) {
      const areas = areasAt(pack, next, i % 4 === 3 ? 3 : 2);
      const scene = pack.scene({ sight: 'compare', compared: areas.map(({ code }) => code) });
      const all = compared(scene);
      const labels = all.areas.map(({ label }) => label);
      for (const indicator of pack.manifest.indicators) {
        const { said: verdict, detail } = compareRow(scene, all, indicator);
        const figures = areas.map(({ level, row }) => countedOf(pack.raw(indicator.id, level), row));
        seen.add(holdVerdict(verdict, detail, indicator, labels, figures));
        keep(said, 'verdicts', verdict);
        if (detail) keep(said, 'verdicts', detail[0] === detail[0]!.toLowerCase() ? `${verdict} ${detail}` : detail);
      }
    }
    expect([...seen].sort()).toEqual(['absent', 'clear', 'no interval', 'size', 'unclear']);
  });

  it('says which areas share people, and how many', () => {
    const pack = held();
    const small = pack.manifest.levels['small-area'];
    const inside = ({ level, row }: { level: Level; row: number }) =>
      small.codes.flatMap((_, at) => ((level === 'small-area' ? at : small[level][at]) === row ? [at] : []));
    const forms = new Set<string>();
    for (const first of levels) for (const second of levels) pack.manifest.levels[first].names.forEach((own, row) => pack.manifest.levels[second].names.forEach((otherOwn, otherRow) => {
      const [name, other] = own === otherOwn ? [`${own} ${first}`, `${otherOwn} ${second}`] : [own, otherOwn];
      const [one, two] = [{ level: first, row }, { level: second, row: otherRow }];
      if (first === second && row === otherRow) return;
      const overlap = overlapOf(pack.manifest, one, two);
      const [inOne, inTwo] = [inside(one), inside(two)];
      const shared = inOne.filter((each) => inTwo.includes(each));
      hold((overlap !== undefined) === shared.length > 0, `${name} and ${other}`, 'overlap');
      if (!overlap) return;
      const sentence = overlapWords(name, other, overlap);
      const within = /^(?<inner>.+) lies inside (?<outer>.+), as its figures are counted, so its people are in both\.$/.exec(sentence)?.groups;
      const same = / are made of the same small areas\.$/.test(sentence);
      if (same) hold(shared.length === inOne.length && shared.length === inTwo.length, sentence);
      else if (within) hold(within['inner'] === name ? shared.length === inOne.length : within['inner'] === other && shared.length === inTwo.length, sentence);
      else {
        const { count, residents } = parts(/ overlap: (?<count>\d+) small areas?, (?<residents>[\d,]+) residents, (?:is|are) counted in both\.$/, sentence);
        hold(Number(count) === shared.length && numberOf(residents!) === shared.reduce((sum, each) => sum + small.residents[each]!, 0), sentence);
      }
      forms.add(same ? 'same' : within ? 'within' : 'part');
      keep(said, 'overlaps', sentence);
    }));
    expect(forms).toContain('within');
    expect(forms).toContain('part');
  });

  it('counts the areas at the strong end of both of two indicators', () => {
    const pack = held();
    const next = random(3);
    let count = 0;
    for (let i = 0; i < 1500; i++) {
      const level = pick(next, levels);
      const there = pack.manifest.indicators.filter((each) => each.levels.includes(level));
      const [first, second] = [pick(next, there), pick(next, there)];
      if (first.id === second.id) continue;
      const sentence = viewSentence(pack.scene({ level, indicator: first.id, overlay: second.id }))!;
      const third = '(?:highest|lowest) third of (?:England’s areas|the areas here)';
      const named = (label: string) => escape(label).replace(/^./, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);
      const read = parts(new RegExp(`^(?<count>None|\\d+) of (?:the (?<known>\\d+) of )?Barnet’s (?<all>\\d+) ${many[level]}(?: that (?:has|have) both figures)? (?<be>is|are) (?:both in the (?<same>${third})`
        + `: for ${named(first.shortLabel)}, and for ${named(second.shortLabel)}|in the (?<one>${third}) for ${named(first.shortLabel)}; and in the (?<two>${third}) for ${named(second.shortLabel)})$`), sentence);
      const [a, b] = [pack.raw(first.id, level)!, pack.raw(second.id, level)!];
      const both = a.values.flatMap((value, row) => (value !== null && b.values[row] !== null ? [row] : []));
      hold(Number(read['all']) === a.values.length && Number(read['known'] ?? read['all']) === both.length, sentence);
      const [inA, inB] = [thirdOf(a, read['same'] ?? read['one']!), thirdOf(b, read['same'] ?? read['two']!)];
      const number = read['count'] === 'None' ? 0 : Number(read['count']);
      const [surely, perhaps] = [both.filter((row) => inA(row).surely && inB(row).surely).length, both.filter((row) => inA(row).perhaps && inB(row).perhaps).length];
      hold(number >= surely && number <= perhaps, sentence, `where ${surely} to ${perhaps} are`);
      hold((read['be'] === 'is') === number <= 1, sentence);
      for (const [indicator, said] of [[first, read['same'] ?? read['one']!], [second, read['same'] ?? read['two']!]] as const) {
        if (indicator.polarity === 'higher-is-worse') hold(said.startsWith('highest'), sentence);
        if (indicator.polarity === 'higher-is-better') hold(said.startsWith('lowest'), sentence);
      }
      keep(said, 'pairs', sentence);
      count++;
    }
    expect(count).toBeGreaterThan(1400);
  });
}

/** Whether a row lies in a third: surely beyond the line between thirds, or on it at least, where ties leave it open. */
function thirdOf({ values, quantiles }: Raw, third: string): (row: number) => { surely: boolean; perhaps: boolean } {
  const isHigh = third.startsWith('highest');
  const share = isHigh ? 2 / 3 : 1 / 3;
  const known = values.filter((value) => value !== null).sort((a, b) => a - b);
  const list = third.includes('England') ? quantiles! : known;
  const place = third.includes('England') ? 20 * share - 1 : (known.length - 1) * share;
  const [below, above] = [list[Math.floor(place)]!, list[Math.ceil(place)]!];
  const bound = below + (place - Math.floor(place)) * (above - below);
  const slack = 1e-9 * Math.max(1, Math.abs(bound));
  return (row) => {
    const value = values[row]!;
    return isHigh ? { surely: value > bound + slack, perhaps: value >= bound - slack } : { surely: value < bound - slack, perhaps: value <= bound + slack };
  };
}

function countedOf(raw: Raw | undefined, row: number): Counted {
  const value = raw?.values[row] ?? undefined;
  const pair = raw?.pairs?.[row] ?? undefined;
  return { value, count: pair?.[0], of: pair?.[1] };
}

/** Holds what is said of a row, and beneath it, against two figures or more; gives the kind of what was said. */
function holdVerdict(verdict: string, detail: string | undefined, indicator: Parameters<typeof clearOf>[0], labels: readonly string[], figures: readonly Counted[]): string {
  const sentence = `${indicator.id}: ${verdict} ${detail ?? ''}`;
  const values = figures.map(({ value }) => value);
  const isPair = figures.length === 2;
  const absent = labels.filter((_, i) => values[i] === undefined);
  if (absent.length > 0) {
    hold(verdict === (absent.length === 1 ? `Cannot tell: no figure for ${absent[0]!}` : `Cannot tell: ${absent.length} of ${labels.length} have no figure`), sentence);
    hold(detail === undefined, sentence);
    return 'absent';
  }
  const gap = isPair ? Math.abs(values[0]! - values[1]!) : NaN;
  if (verdict === 'Cannot tell') {
    const isCount = indicator.kind === 'count';
    const { why, size } = parts(/^(?<why>[A-Z][^.]+\.)(?: The gap is £?(?<size>[\d,]+(?:\.\d+)?)[^.]*\.)?$/, detail!);
    hold(isCount === (why === 'Counts follow the size of the area.'), sentence);
    hold(isCount || clearOf(indicator, figures[0]!, figures[1]!) === undefined || figures.some((each, i) => figures.some((other, j) => i < j && clearOf(indicator, each, other) === undefined)), sentence, 'can be told');
    if (isPair && indicator.kind !== 'class') hold(isRoundOf(size!, gap), sentence, `for a gap of ${gap}`);
    else hold(size === undefined, sentence);
    return isCount ? 'size' : 'no interval';
  }
  const { place } = parts(isPair ? /^(?:Higher in (?<place>.+)|No clear difference)$/ : /^(?:Highest in (?<place>.+)|None clearly highest)$/, verdict);
  const at = place === undefined ? -1 : labels.indexOf(place);
  hold(place === undefined || at >= 0, sentence);
  const best = figures.findIndex((each, i) => figures.every((other, j) => i === j || clearOf(indicator, each, other) === 'higher'));
  hold(best === at, sentence, `where ${labels[best] ?? 'none'} is`);
  hold(at < 0 || values.every((value, i) => i === at || value! < values[at]!), sentence);
  if (!isPair) {
    hold(detail === undefined, sentence);
    return 'clear';
  }
  const low = at === 0 ? figures[1]! : figures[0]!;
  const high = at === 0 ? figures[0]! : figures[1]!;
  const read = parts(/^(?<how>by|a gap of) (?<size>[\d,.]+)[^(]*(?: \((?:(?<ratio>[\d.,]+) times the rate, )?(?<from>−?[\d.,]+) to (?<to>−?[\d.,]+|no upper limit)\))?$/, detail!);
  hold((read['how'] === 'by') === at >= 0 && isRoundOf(read['size']!, gap), sentence, `for a gap of ${gap}`);
  if (read['from'] !== undefined) {
    const limits = differenceLimits(indicator, low, high)!;
    if (read['ratio'] !== undefined) hold(isRoundOf(read['ratio'], high.value! / low.value!), sentence);
    hold(isRoundOf(read['from'], limits.low) && (read['to'] === 'no upper limit' ? !Number.isFinite(limits.high) : isRoundOf(read['to']!, limits.high)), sentence, JSON.stringify(limits));
    const nothing = read['ratio'] === undefined ? 0 : 1;
    hold(at < 0 ? limits.low <= nothing && limits.high >= nothing : limits.low > nothing, sentence);
  }
  return at < 0 ? 'unclear' : 'clear';
}

import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { dotStrip } from '../charts/dot-strip.ts';
import type { BenchmarkMark } from '../charts/benchmark-mark.ts';
import { levels } from '../model/level.ts';
import { againstWords, compareWords as words } from '../words/compare-words.ts';
import { differenceInterval, signedDifference } from '../words/difference-words.ts';
import { figureWords } from '../words/figure-words.ts';
import { verdictReason } from '../words/verdict-words.ts';
import type { Compared } from './compared-areas.ts';
import { areaKey, wholeKey } from './compare-keys.ts';
import { reasonsOf } from './compare-reasons.ts';
import type { CompareRow } from './compare-rows.ts';
import { lockedReach } from './locked-scale.ts';
import type { Scene } from './scene.ts';

/** One indicator as differences from the first area: each with its interval about 0, and what can be said of it. */
export function renderDifferences(scene: Scene, all: Compared, row: CompareRow, label: TemplateResult, width: number): TemplateResult {
  const strip = renderStrip(scene, all, row, width);
  const reasons = reasonsOf(all, row).map((why) => html`<p class="why">${why}</p>`);
  const untested = [...new Set(row.against.flatMap(({ verdict }) => (verdict === 'size' || verdict === 'no-interval' ? verdictReason(verdict, row.indicator)! : [])))];
  return html`<li>
    <div class="what">${label}${strip === nothing ? nothing : reasons}</div>
    <div class="strip">${strip === nothing ? reasons : strip}</div>
    <ul class="values">${[...all.areas, ...all.wholes].slice(1).map((each, i) => {
      const { difference, verdict } = row.against[i]!;
      const interval = difference && differenceInterval(row.indicator, difference);
      const figure = row.figures[i + 1]!;
      return html`<li class=${classMap({ 'of-whole': !('place' in each), clear: verdict === 'higher' || verdict === 'lower' })}><span class="whose">${each.label}</span>
        ${difference
          ? html`<span class="amount ${'place' in each ? `place-${each.place}` : 'whole'}">${'place' in each ? areaKey(each.place) : wholeKey(each.kind)}${signedDifference({ ...row.indicator, unit: '' }, difference.difference)}</span>
            ${interval ? html`<small><span class="unseen">95%: </span>${interval}</small>` : nothing}
            <small class="word">${againstWords(verdict)}</small>`
          : html`<span class="amount"><span aria-hidden="true">–</span></span><small>${figure.value !== undefined ? ('kind' in each && row.indicator.kind === 'count' ? words.noMeasure : words.noFirst(all.areas[0]!.label))
            : 'place' in each ? figureWords.none(figure, each.level) : words.noWhole}</small>`}
      </li>`;
    })}</ul>
    <div class="verdict"><p class="detail">${untested}</p></div>
  </li>`;
}

function renderStrip(scene: Scene, { areas, wholes }: Compared, { indicator, figures, against }: CompareRow, width: number): unknown {
  const first = figures[0]!.value;
  if (first === undefined || indicator.kind === 'class') return nothing;
  const columns = levels.filter((level) => areas.some((area) => area.level === level)).map((level) => scene.columnOf(indicator.id, level));
  const shown = figures.flatMap(({ value }, i) => (value !== undefined && (i === 0 || against[i - 1]!.difference) ? [value] : []));
  if (shown.length < 2) return nothing;
  const reach = lockedReach(columns, first, shown);
  const dots = areas.slice(1).flatMap(({ place }, i) => {
    const { difference } = against[i]!;
    return difference ? [{ place, value: difference.difference, interval: difference.interval }] : [];
  });
  const marks = wholes.flatMap(({ kind, label }, i): BenchmarkMark[] => {
    const { difference } = against[areas.length - 1 + i]!;
    return difference ? [{ kind, name: label, value: difference.difference }] : [];
  });
  const show = (value: number) => signedDifference(figureWords.longUnit(indicator) ? { ...indicator, unit: '', decimals: Number.isInteger(value) ? 0 : indicator.decimals }
    : { ...indicator, decimals: Number.isInteger(value) ? 0 : indicator.decimals }, value);
  return html`${dotStrip({ width, domain: [-reach, reach], areas: dots, marks, from: 0, format: show })}
    <span class="unseen">${words.scale(show(-reach), show(reach))}</span>`;
}

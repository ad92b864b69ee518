import { html, nothing, type TemplateResult } from 'lit';
import { headlines } from '../model/headlines.ts';
import type { Indicator } from '../model/indicator.ts';
import { levels } from '../model/level.ts';
import { overlapOf } from '../model/small-areas-in.ts';
import type { TopicId } from '../model/topic.ts';
import { benjaminiHochberg } from '../stats/benjamini-hochberg.ts';
import { compareSentence, compareWords as words, manyWords, overlapWords, sideBySide } from '../words/compare-words.ts';
import { levelNames } from '../words/names.ts';
import type { Term } from '../words/glossary.ts';
import { inAList } from '../words/in-a-list.ts';
import { labelsOf, type Compared } from './compared-areas.ts';
import { compareRow } from './compare-rows.ts';
import './fair-term.ts';
import type { Scene } from './scene.ts';
import { withTerms } from './with-terms.ts';

/** The least number of tests at which judging them together says something more. */
const many = 5;
const falseDiscoveryRate = 0.05;

/** The sentence that leads a comparison. */
export function compareHeadline(scene: Scene, all: Compared, shown: readonly TopicId[]): string {
  const known = scene.manifest!.indicators;
  const sentence = headlines[shown[0]!].flatMap(({ id }) => known.find((each) => each.id === id) ?? [])
    .map((indicator) => (scene.hasTopic(indicator.topic) ? sentenceOf(scene, all, indicator) : undefined))
    .find((each) => each !== undefined);
  return sentence ?? sideBySide(labelsOf(all));
}

/** What a reader of a comparison should know. `seen`: the words of the field that the page has explained. */
export function renderCompareNotes(scene: Scene, all: Compared, indicators: readonly Indicator[], seen: Set<Term>): TemplateResult {
  const { council } = scene.manifest!;
  const { areas } = all;
  const { rowForm } = scene.view;
  const overlaps = areas.flatMap((first, i) => areas.slice(i + 1).flatMap((second) => {
    const overlap = overlapOf(scene.manifest!, first, second);
    return overlap ? [overlapWords(first.label, second.label, overlap)] : [];
  }));
  const kinds = inAList(levels.filter((level) => areas.some((area) => area.level === level)).map((level) => levelNames[level].many));
  const together = testedTogether(scene, all, indicators);
  return html`<div class="notes">
      <p class="lead">${rowForm === 'differences' ? withTerms(words.differencesLead(areas[0]!.label), seen) : html`${withTerms(words.lead, seen)} ${words.marks(council.name, council.region.name)} ${words.crowd(kinds)}`}
        ${areas.some(({ level }) => level === 'ward') ? withTerms(words.fit, seen) : nothing}</p>
      ${overlaps.map((each) => html`<p class="lead">${each}</p>`)}
      ${together.tested >= many ? html`<p class="lead">${manyWords(areas[0]!.label, together)}</p>` : nothing}
    </div>`;
}

function sentenceOf(scene: Scene, all: Compared, indicator: Indicator): string | undefined {
  const { figures } = compareRow(scene, all, indicator);
  const wholes = all.wholes.map(({ label }, i) => ({ name: { name: label, own: label }, figure: figures[all.areas.length + i]! })).filter(({ figure }) => figure.value !== undefined);
  return compareSentence(indicator, [...all.areas.map(({ name }, i) => ({ name, figure: figures[i]! })), ...wholes]);
}

/** How many differences from the first are tested, clear by their own interval, and clear as well when all are held to one rate of false discoveries. */
export function testedTogether(scene: Scene, all: Compared, indicators: readonly Indicator[]): { tested: number; clear: number; together: number } {
  const pairs = indicators.filter(({ topic }) => scene.hasTopic(topic)).flatMap((indicator) => compareRow(scene, all, indicator).against)
    .flatMap(({ p, verdict }) => (p === undefined ? [] : [{ p, isClear: verdict === 'higher' || verdict === 'lower' }]));
  const adjusted = benjaminiHochberg(pairs.map(({ p }) => p));
  return {
    tested: pairs.length,
    clear: pairs.filter(({ isClear }) => isClear).length,
    together: pairs.filter(({ isClear }, i) => isClear && adjusted[i]! <= falseDiscoveryRate).length,
  };
}

import { coverageChart } from '../../charts/coverage-chart.ts';
import type { Plan } from '../../map/plan-fills.ts';
import { fileWords } from '../../words/file-words.ts';
import { missedSentence, roomSentence, targetingSentence, targetingWords } from '../../words/targeting-words.ts';
import type { Scene } from '../scene.ts';
import { targetingCoverage } from '../targeting-coverage.ts';
import { chartMarkup, scaled } from './chart-markup.ts';
import type { Offer } from './offer.ts';
import { posterFrame } from './poster-frame.ts';
import { posterKey } from './poster-key.ts';
import { posterMap } from './poster-map.ts';
import { posterWidth } from './poster.ts';
import { sheetOfTargets, targetsOf } from './sheet-of-targets.ts';

/** Who would be missed: the list of areas that either programme takes in, and the two side by side as chart and map. */
export function offerOfTargets(scene: Scene): Offer {
  const { council } = scene.manifest!;
  const name = [council.name, fileWords.targets.name];
  const found = targetsOf(scene);
  const sheet = sheetOfTargets(scene);
  if (!found || !sheet) return { sentence: targetingWords.waiting, name, sheets: [] };
  const { basis, targeting } = found;
  const sentence = targetingSentence(council.name, targeting, basis.measure.indicator);
  return {
    sentence, name,
    sheets: [{ label: fileWords.targets.label, name, sheet }],
    ...(scene.place && { poster: async (dark: boolean) => {
      const plan: Plan = { choices: targeting.choices, wards: targeting.programmes.ward.areas };
      const shown: Scene = {
        ...scene, plan, indicator: basis.measure.indicator, column: basis.measure, classes: undefined, overlay: undefined, overlayIndicator: undefined,
        bivariate: undefined, pockets: undefined, clusters: undefined, lit: undefined,
        view: { ...scene.view, level: 'small-area', compared: [], selected: undefined },
      };
      const chart = chartMarkup(coverageChart(targetingCoverage(council.name, basis, targeting, 640)), dark);
      return posterFrame({ ...shown, view: scene.view }, {
        title: sentence,
        subtitle: [roomSentence(targeting), missedSentence(targeting)].filter(Boolean).join(' '),
        blocks: [chart && scaled(chart, posterWidth / 640), await posterMap(shown, dark), posterKey(shown, dark)],
        notes: [targetingWords.fit],
      }, dark);
    } }),
  };
}

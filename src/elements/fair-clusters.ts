import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { areaName } from '../model/area-name.ts';
import { clusterKinds, type ClusterKind } from '../model/cluster-kinds.ts';
import { clusterMarks, type Clusters } from '../model/clusters.ts';
import type { GlobalMoran } from '../stats/global-moran.ts';
import { base } from '../ui/base.ts';
import { customElement } from '../ui/custom-element.ts';
import { theme } from '../ui/theme.ts';
import '../ui/ui-progress.ts';
import '../ui/ui-segmented.ts';
import { clusterWords as words, markWords } from '../words/cluster-words.ts';
import { areaKind } from '../words/area-words.ts';
import { canCluster } from './clusters-of.ts';
import './fair-take-away.ts';
import './fair-term.ts';
import { panelStyle } from './panel-style.ts';
import type { Scene } from './scene.ts';
import { SceneConsumer } from './scene-consumer.ts';
import { withTerms } from './with-terms.ts';

/**
 * The clusters of the indicator shown, for analysts: Moran's I in a sentence, what each mark means, and the marked areas. Takes everything from the
 * scene of the root it stands in.
 *
 * @slot - Below the lead: the key of the colours, on a phone.
 * @fires {CustomEvent<{ code: string }>} zoom - A person chose an area: it is selected, and the map may go there.
 */
@customElement('fair-clusters')
export class FairClusters extends LitElement {
  static override styles = [theme, base, panelStyle, css`
    ui-progress { margin-block: 12px; }
    ui-segmented { margin-block: 12px; }
    h3 { margin-block-start: 16px; }
    .list button > span:last-child { margin-inline-start: 0; text-align: start; }
  `];

  readonly #consumer = new SceneConsumer(this, { isPatient: true });

  override render(): TemplateResult | typeof nothing {
    const scene = this.#consumer.scene;
    if (!scene?.manifest || !scene.indicator || !scene.view.clusters) return nothing;
    const { column, indicator, view, clusters: state, act } = scene;
    const said = !column ? (scene.hasTopic(indicator.topic) ? words.noColumn(indicator, view.level) : undefined)
      : !canCluster(column) ? words.noClasses(indicator) : state?.failed ? words.failed : undefined;
    return html`
      ${said ? html`<h2>${words.title}</h2><p class="lead" role="status">${said}</p>`
        : state?.clusters ? this.#renderLead(scene, state.clusters, state.moran!) : html`<h2>${words.title}</h2>
          <ui-progress label=${words.working} .value=${state?.progress}></ui-progress>
          <button class="button" type="button" @click=${() => act.show({ clusters: undefined })}>${words.cancel}</button>`}
      <slot></slot>
      <ui-segmented label=${words.kind} .value=${view.clusters!} .options=${clusterKinds.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
        @change=${({ detail }: CustomEvent<{ value: ClusterKind }>) => act.show({ clusters: detail.value })}></ui-segmented>
      ${!said && state?.clusters ? this.#renderMarked(scene, state.clusters) : nothing}`;
  }

  #renderLead({ manifest, indicator, view, ringTopic }: Scene, clusters: Clusters, moran: GlobalMoran): TemplateResult {
    if (clusters.reason) return html`<h2>${words.title}</h2><p class="lead">${words.noAnswer(clusters.reason)}</p>`;
    const ring = view.level === 'small-area' && ringTopic?.values[view.indicator] !== undefined;
    return html`
      <h2>${words.headline(clusters, indicator!, view.level, manifest!.council.name)}</h2>
      <p>${words.moran(moran)}</p>
      <p class="small">${withTerms(words.method(clusters.kind, moran, ring))}</p>`;
  }

  #renderMarked(scene: Scene, clusters: Clusters): TemplateResult | typeof nothing {
    const { manifest, indicator, view } = scene;
    const groups = clusterMarks.map((mark) => ({ mark, rows: clusters.marks.flatMap((each, row) => (each === mark ? [row] : [])) })).filter(({ rows }) => rows.length > 0);
    if (groups.length === 0) return nothing;
    return html`
      <div class="row"><fair-take-away></fair-take-away></div>
      ${groups.map(({ mark, rows }) => html`
        <h3>${markWords(mark, indicator!).name}</h3>
        <p class="small">${markWords(mark, indicator!).why}</p>
        <ul class="list" aria-label=${markWords(mark, indicator!).name}>${rows.map((row) => {
          const name = areaName(manifest!, { level: view.level, row });
          return html`<li><button type="button" @click=${() => this.#choose(scene, row)}
              @pointerenter=${() => scene.act.hover(row)} @pointerleave=${() => scene.act.hover(undefined)}
              @focus=${() => scene.act.hover(row)} @blur=${() => scene.act.hover(undefined)}>
            <span><strong>${name.name}</strong><small>${areaKind(name, view.level)}</small></span></button></li>`;
        })}</ul>`)}`;
  }

  #choose(scene: Scene, row: number): void {
    const code = scene.manifest!.levels[scene.view.level].codes[row]!;
    scene.act.select(code);
    this.dispatchEvent(new CustomEvent('zoom', { detail: { code }, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fair-clusters': FairClusters;
  }
}

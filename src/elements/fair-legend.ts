import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { bivariateKey } from '../charts/bivariate-key.ts';
import { chartStyle } from '../charts/chart-style.ts';
import { classBar } from '../charts/class-bar.ts';
import { histogram } from '../charts/histogram.ts';
import { cellPattern, classPattern } from '../map/class-pattern.ts';
import { legendModel, type Legend } from '../map/legend-model.ts';
import { patternSwatch } from '../map/pattern-swatch.ts';
import { bivariateColours } from '../map/ramp.ts';
import type { Clusters } from '../model/clusters.ts';
import { base } from '../ui/base.ts';
import { customElement } from '../ui/custom-element.ts';
import { theme } from '../ui/theme.ts';
import { clusterWords } from '../words/cluster-words.ts';
import { levelNames } from '../words/names.ts';
import { legendWords as words } from '../words/legend-words.ts';
import { axisValue } from '../words/numbers.ts';
import { clusterKey, clusterKeyStyle } from './cluster-key.ts';
import { HostWidth } from './host-width.ts';
import { legendOfBoth } from './legend-of-both.ts';
import { legendStyle, opensSpread, spreadHeight } from './legend-style.ts';
import { onPaper } from './on-paper.ts';
import type { Scene } from './scene.ts';
import { SceneConsumer } from './scene-consumer.ts';
import { withTerms } from './with-terms.ts';

/**
 * What the colours mean: title, unit and period, a button a class with its bounds and its number of areas, how areas are spread with council,
 * region and England marked, which end is worse, and keys for what is not plain. Passing over a class lights up its areas; a click
 * keeps them lit. Takes everything from the scene of its root.
 *
 * @csspart header - Its title, what the figures are, and the keys of what is not plain.
 */
@customElement('fair-legend')
export class FairLegend extends LitElement {
  static override styles = [theme, base, chartStyle, clusterKeyStyle, legendStyle];

  /** The scene of a second map of the same indicator with the same classes, whose areas are counted beside the first's and light up with them. */
  @property({ attribute: false }) second?: Scene;
  /** The class or cell under the pointer or the focus. */
  @state() private _over?: number;

  readonly #consumer = new SceneConsumer(this, { takesPartial: true, isPatient: true });
  readonly #room = new HostWidth(this, 320);
  #of?: unknown;
  /** The class or cell of each area, where classes are shown. */
  #rows?: readonly (number | undefined)[];
  #isOnPaper = false;
  /** What was last lit up, and in which scene it was asked for. */
  #shone?: { rows: unknown; lit: number; scene: Scene };

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#print);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#print);
  }

  /** Stands as on paper while the page is printed, at once: a frame later would be too late. */
  #print = ({ type }: Event): void => {
    this.#isOnPaper = type === 'beforeprint';
    this.requestUpdate();
    this.performUpdate();
  };

  get #scene(): Scene | undefined {
    const { scene } = this.#consumer;
    return scene && this.#isOnPaper ? onPaper(scene) : scene;
  }

  protected override willUpdate(): void {
    const scene = this.#scene;
    const of = scene?.bivariate ?? scene?.classes;
    if (of !== this.#of) {
      this.#of = of;
      this._over = undefined;
    }
  }

  /** Lights up the areas of the class pointed at, or of the one kept in the view; what lights them is passing, so it is asked for again once it is gone. */
  protected override updated(): void {
    if (this.#isOnPaper) return;
    const scene = this.#scene;
    const rows = this.#rows;
    const lit = rows?.includes(this.#lit) ? this.#lit : undefined;
    if (!scene || (lit === undefined && !this.#shone)) return;
    const isAsked = lit !== undefined && this.#shone?.rows === rows && this.#shone?.lit === lit;
    if (isAsked && (scene.lit || this.#shone?.scene === scene)) return;
    this.#shone = lit === undefined ? undefined : { rows, lit, scene };
    const areas = (of: readonly (number | undefined)[] = []) => (lit === undefined ? undefined : new Set(of.flatMap((each, row) => (each === lit ? [row] : []))));
    scene.act.light(areas(rows));
    if (this.second?.classes) this.second.act.light(areas(this.second.classes.rows));
  }

  override render(): TemplateResult | typeof nothing {
    const scene = this.#scene;
    this.#rows = undefined;
    if (!scene?.manifest || !scene.indicator) return nothing;
    if (!scene.column || !scene.classes) {
      return html`<header part="header"><strong>${scene.indicator.label}</strong><span>${scene.hasTopic(scene.indicator.topic)
        ? scene.indicator.absent?.[scene.view.level] ?? '' : scene.hasFailed ? words.failed : words.loading}</span></header>`;
    }
    if (scene.clusters?.clusters && !scene.clusters.clusters.reason) return this.#renderClusters(scene, scene.clusters.clusters);
    if (scene.bivariate) return this.#renderTwo(scene);
    const { council } = scene.manifest;
    const legend = legendModel(scene.column, scene.classes, { council: council.name, region: council.region.name }, scene.dark ? 'dark' : 'light');
    const { second } = this;
    if (!second?.column || !second.classes || second.view.level === scene.view.level) return this.#renderOne(scene, legend);
    return this.#renderOne(scene, legendOfBoth(legend, scene.column, second.column, second.classes), true);
  }

  get #lit(): number | undefined {
    return this.#isOnPaper ? undefined : this._over ?? this.#kept;
  }

  /** The class or cell that a click keeps lit. */
  get #kept(): number | undefined {
    return this.#scene?.view.lit;
  }

  readonly #listen = {
    hover: (place: number | undefined): void => { this._over = place; },
    choose: (place: number): void => this.#consumer.scene?.act.show({ lit: this.#kept === place ? undefined : place }, 'replace'),
  };

  #renderOne(scene: Scene, legend: Legend, isOfBoth = false): TemplateResult {
    const { column, classes, view } = scene;
    const { title, basis, areas, unit, period, bars, marks, reversed, note } = legend;
    this.#rows = classes!.rows;
    const details = [basis, areas, unit, period].filter(Boolean).join(', ');
    return html`
      <header part="header"><strong>${title}</strong><span>${withTerms(details)}</span>${this.#renderKeys(scene, legend)}</header>
      ${classBar({
        width: this.#room.width,
        classes: view.patterns ? legend.classes.map((each) => ({ ...each, pattern: patternSwatch(classPattern(each.place, { ...classes!, count: classes!.counts.length }), each.colour) })) : legend.classes,
        lit: this.#lit,
        kept: this.#kept,
        label: title,
        areas: (count) => levelNames[view.level][count === 1 ? 'one' : 'many'],
        ...this.#listen,
      })}
      ${bars.length > 1 ? html`<details ?open=${opensSpread(this.#room.width)}>
        <summary>${isOfBoth ? words.spreadOf(view.level) : words.spread}</summary>
        ${histogram({ width: this.#room.width, height: spreadHeight, bars, marks, reversed, format: (value) => axisValue(column!.indicator, value), lit: this.#lit, label: words.histogram(title) })}
      </details>` : nothing}
      ${note ? html`<p class="note">${withTerms(note)}</p>` : nothing}`;
  }

  #renderKeys(scene: Scene, { keys, worse }: Legend): TemplateResult | typeof nothing {
    if (keys.length === 0 && !worse && !scene.pockets?.pockets.length) return nothing;
    return html`<ul class="keys">
      ${worse ? html`<li>${worse}</li>` : nothing}
      ${keys.map(({ status, text }) => html`<li><i class=${status}></i><span>${withTerms(text)}</span></li>`)}
      ${scene.pockets?.pockets.length ? html`<li><i class="pocket"></i>${words.pocket}</li>` : nothing}
    </ul>`;
  }

  #renderClusters({ indicator, view, dark }: Scene, clusters: Clusters): TemplateResult {
    return html`
      <header part="header"><strong>${clusterWords.title}: ${indicator!.label}</strong><span>${clusterWords.kinds[clusters.kind]}, ${levelNames[view.level].many}, ${indicator!.period}</span></header>
      ${clusterKey(clusters, indicator!, dark ? 'dark' : 'light', view.patterns)}`;
  }

  #renderTwo(scene: Scene): TemplateResult {
    const { bivariate, manifest, view } = scene;
    const { first, second, counts, meanings, rows, basis } = bivariate!;
    this.#rows = rows;
    const lit = this.#lit;
    const colours = bivariateColours[scene.dark ? 'dark' : 'light'];
    const areas = levelNames[view.level].many;
    return html`
      <header part="header"><strong>${words.both(first.column.indicator.label, second.column.indicator.label)}</strong>
        <span>${words.thirds(basis, manifest!.council.name)}, ${areas}</span></header>
      <div class="two">
        ${bivariateKey({
          size: 108,
          colours,
          ...(view.patterns ? { patterns: colours.map((colour, cell) => patternSwatch(cellPattern(cell), colour)) } : {}),
          counts, meanings, lit,
          kept: this.#kept,
          first: { name: first.column.indicator.shortLabel, direction: first.direction },
          second: { name: second.column.indicator.shortLabel, direction: second.direction },
          label: words.cells,
          name: (cell) => words.classLabel(meanings[cell]!, counts[cell]!, view.level),
          ...this.#listen,
        })}
        <p>${lit === undefined ? words.cellHint : words.classLabel(meanings[lit]!, counts[lit]!, view.level)}</p>
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fair-legend': FairLegend;
  }
}

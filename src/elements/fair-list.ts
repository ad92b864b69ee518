import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { rowsInOrder } from '../model/rows-in-order.ts';
import type { ListItem } from '../ui/ui-listbox.ts';
import '../ui/ui-listbox.ts';
import { base } from '../ui/base.ts';
import { customElement } from '../ui/custom-element.ts';
import { theme } from '../ui/theme.ts';
import { overviewWords as words } from '../words/overview-words.ts';
import { statusShort } from '../words/status-words.ts';
import { residentName, valueWords } from './area-reading.ts';
import type { Scene } from './scene.ts';
import { SceneConsumer } from './scene-consumer.ts';

/**
 * Every area on the map as a list to choose from: the same as the map, without a map. Passing over an area shows it on the map, choosing
 * selects it. Takes everything from the scene of its root.
 */
@customElement('fair-list')
export class FairList extends LitElement {
  static override styles = [theme, base, css`
    ui-listbox { --ui-listbox-height: calc(24 * var(--fg-rem)); }
  `];

  readonly #consumer = new SceneConsumer(this, { isPatient: true });

  /** Puts the keyboard into the list, once it is there. */
  async enter(): Promise<void> {
    await this.updateComplete;
    const list = this.renderRoot.querySelector('ui-listbox');
    await list?.updateComplete;
    list?.focus();
  }

  override render(): TemplateResult | typeof nothing {
    const scene = this.#consumer.scene;
    if (!scene?.manifest || !scene.column) return nothing;
    const { act, column, manifest, view } = scene;
    return html`<ui-listbox label=${words.listOf(column.indicator.label, view.level, manifest.council.name)} .items=${this.#items(scene)} .value=${view.selected ?? ''}
      @change=${({ detail }: CustomEvent<{ value: string }>) => act.select(detail.value)}
      @point=${({ detail }: CustomEvent<{ value?: string }>) => act.hover(detail.value === undefined ? undefined : column.codes.indexOf(detail.value))}></ui-listbox>`;
  }

  #of?: Scene['column'];
  #kept: readonly ListItem[] = [];

  /** Areas in order, then those without a value by name; the same list while the figures are the same. */
  #items(scene: Scene): readonly ListItem[] {
    const column = scene.column!;
    if (this.#of === column) return this.#kept;
    const ordered = rowsInOrder(column);
    const without = [...column.codes.keys()].filter((row) => column.values[row] === undefined);
    this.#of = column;
    this.#kept = [...ordered, ...without].map((row) => ({
      value: column.codes[row]!,
      label: residentName(scene, row),
      end: column.values[row] === undefined ? statusShort[column.statuses[row]!] : valueWords(column, row),
      ...(column.level === 'small-area' ? { hint: column.names[row]! } : {}),
    }));
    return this.#kept;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fair-list': FairList;
  }
}

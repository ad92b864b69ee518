import type { Fill } from '../renderer.ts';
import { DrawnLayer } from './drawn-layer.ts';
import type { Layer } from './layer.ts';
import { areaLayer } from './map-layers.ts';

/** The layers of a map as they stand in one group of a page, lowest first: a layer's nodes are kept from one picture to the next. */
export class DrawnLayers {
  readonly element = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  readonly #layers = new Map<string, DrawnLayer>();
  #transform = '';
  /** The row of each node that is an area. */
  readonly rows = new WeakMap<Element, number>();

  constructor() {
    this.element.setAttribute('pointer-events', 'none');
  }

  /** `scale`: pixels on screen for a unit of the paths. */
  draw(layers: readonly Layer[], scale: number): void {
    for (const layer of layers) this.#drawn(layer.id).draw(layer, scale);
  }

  /** Fills the paths of a layer that is drawn with other colours, one for each. */
  recolour(id: string, fills: readonly Fill[]): void {
    this.#drawn(id).recolour(fills);
  }

  /** Puts the layers where they are seen, by one transform. */
  stand({ scale, left, top }: { scale: number; left: number; top: number }): void {
    const transform = `translate(${left},${top}) scale(${scale})`;
    if (transform === this.#transform) return;
    this.#transform = transform;
    this.element.setAttribute('transform', transform);
  }

  /** A new layer lies above those there are already. */
  #drawn(id: string): DrawnLayer {
    let layer = this.#layers.get(id);
    if (!layer) {
      layer = new DrawnLayer(id === areaLayer ? this.rows : undefined);
      if (id === areaLayer) layer.element.setAttribute('pointer-events', 'all');
      this.#layers.set(id, layer);
      this.element.append(layer.element);
    }
    return layer;
  }
}

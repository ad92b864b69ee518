import { layerAttributes, markAttributes, type Layer, type Mark } from './layer.ts';

const namespace = 'http://www.w3.org/2000/svg';

/** Sets the attributes that differ from what was last set. */
function setAttributes(element: Element, wanted: Record<string, string | number | undefined>, had: Record<string, string | number | undefined>): void {
  for (const name in wanted) {
    const value = wanted[name];
    if (value === had[name]) continue;
    if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, String(value));
  }
}

function isSame(a: Mark, b: Mark): boolean {
  return a.fill === b.fill && a.d === b.d && a.fillOpacity === b.fillOpacity && a.stroke === b.stroke && a.width === b.width;
}

/** One layer as it stands on a page: its nodes are kept, and of their attributes only those are set that change. */
export class DrawnLayer {
  readonly element = document.createElementNS(namespace, 'g');
  readonly #rows?: WeakMap<Element, number>;
  #marks: readonly Mark[] = [];
  #attributes: Record<string, string | number | undefined> = {};
  #scale = 1;

  /** `rows`: learns which mark of the layer each node is. */
  constructor(rows?: WeakMap<Element, number>) {
    this.#rows = rows;
  }

  draw(layer: Layer, scale: number): void {
    const attributes = layerAttributes(layer, scale);
    setAttributes(this.element, attributes, this.#attributes);
    this.#attributes = attributes;
    const before = this.#marks;
    const rescaled = scale !== this.#scale;
    for (const [i, mark] of layer.marks.entries()) {
      const had = before[i];
      if (had === undefined) this.#add(mark, i, scale);
      else if (!isSame(had, mark) || (rescaled && mark.width !== undefined)) {
        setAttributes(this.element.children[i]!, markAttributes(mark, scale), markAttributes(had, this.#scale));
      }
    }
    for (let i = before.length; i > layer.marks.length; i--) this.element.lastChild!.remove();
    this.#marks = layer.marks;
    this.#scale = scale;
  }

  #add(mark: Mark, row: number, scale: number): void {
    const path = document.createElementNS(namespace, 'path');
    setAttributes(path, markAttributes(mark, scale), {});
    this.#rows?.set(path, row);
    this.element.append(path);
  }
}

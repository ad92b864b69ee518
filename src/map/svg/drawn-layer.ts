import type { Fill } from '../renderer.ts';
import { setFill } from './fill-classes.ts';
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

function put(element: Element, name: string, value: string | number | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, String(value));
}

/** One layer as it stands on a page: its nodes are kept, and of their attributes only those are set that change. */
export class DrawnLayer {
  readonly element = document.createElementNS(namespace, 'g');
  readonly #rows?: WeakMap<Element, number>;
  readonly #paths: Element[] = [];
  #fills: (string | undefined)[] = [];
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
    for (let i = 0; i < layer.marks.length; i++) {
      const mark = layer.marks[i]!;
      const had = before[i];
      if (had === undefined) {
        this.#add(mark, i, scale);
        continue;
      }
      const path = this.#paths[i]!;
      this.#fill(i, mark.fill);
      if (had.pattern !== mark.pattern) put(path, 'fill', mark.pattern);
      if (had.d !== mark.d) put(path, 'd', mark.d);
      if (had.fillOpacity !== mark.fillOpacity) put(path, 'fill-opacity', mark.fillOpacity);
      if (had.stroke !== mark.stroke) put(path, 'stroke', mark.stroke);
      if (had.width !== mark.width || (rescaled && mark.width !== undefined)) put(path, 'stroke-width', markAttributes(mark, scale)['stroke-width']);
    }
    for (const path of this.#paths.splice(layer.marks.length)) path.remove();
    this.#fills.length = layer.marks.length;
    this.#marks = layer.marks;
    this.#scale = scale;
  }

  /** Fills the paths that there are with other colours, one for each. */
  recolour(fills: readonly Fill[]): void {
    for (let i = 0; i < this.#paths.length; i++) this.#fill(i, fills[i]?.colour);
  }

  #fill(i: number, colour: string | undefined): void {
    if (this.#fills[i] === colour) return;
    this.#fills[i] = colour;
    setFill(this.#paths[i]!, colour);
  }

  #add(mark: Mark, row: number, scale: number): void {
    const path = document.createElementNS(namespace, 'path');
    const { fill, ...rest } = mark;
    setAttributes(path, markAttributes(rest, scale), {});
    this.#rows?.set(path, row);
    this.#paths.push(path);
    this.#fill(row, fill);
    this.element.append(path);
  }
}

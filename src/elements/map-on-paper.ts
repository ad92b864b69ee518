import type { ReactiveController, ReactiveElement } from 'lit';
import { mapWords } from '../words/map-words.ts';
import { onPaper } from './on-paper.ts';
import { pictureOf } from './picture-of.ts';
import type { Scene } from './scene.ts';

/** Pixels, 96 to the inch: the width of A4 between its margins, and the most of its height that leaves room for headline and key. */
const paper = { width: 688, height: 640 };

type Drawing = typeof import('../map/svg/map-drawing.ts') & typeof import('../map/svg/svg-node.ts');

/**
 * Sets a map on paper as SVG while the page is printed, in light colours, where it stood: a canvas would be printed as coarse as the screen. What it
 * draws with is fetched when nothing else is to be done.
 */
export class MapOnPaper implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #scene: () => Scene | undefined;
  #drawing?: Drawing;
  #sheet?: HTMLElement;
  #waiting?: ReturnType<typeof setTimeout>;

  constructor(host: ReactiveElement, scene: () => Scene | undefined) {
    this.#host = host;
    this.#scene = scene;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#set);
    addEventListener('afterprint', this.#clear);
    this.#waiting = setTimeout(() => void this.#fetch(), 4000);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#set);
    removeEventListener('afterprint', this.#clear);
    clearTimeout(this.#waiting);
    this.#clear();
  }

  async #fetch(): Promise<void> {
    const parts = await Promise.all([import('../map/svg/map-drawing.ts'), import('../map/svg/svg-node.ts')]).catch(() => undefined);
    if (parts) this.#drawing = { ...parts[0], ...parts[1] };
  }

  #set = (): void => {
    const scene = this.#scene();
    if (!scene?.place || !this.#drawing || this.#sheet) return;
    const { svgElement, mapDrawing } = this.#drawing;
    const picture = pictureOf(onPaper(scene));
    const title = mapWords.label(scene.indicator?.label ?? '', scene.manifest?.council.name ?? '');
    this.#sheet = document.createElement('div');
    this.#sheet.className = 'on-paper';
    this.#sheet.append(svgElement(mapDrawing(scene.place, picture, { ...paper, title, camera: scene.view.camera, isPaper: true, prefix: 'print' })));
    this.#host.renderRoot.append(this.#sheet);
    this.#host.toggleAttribute('on-paper', true);
  };

  #clear = (): void => {
    this.#sheet?.remove();
    this.#sheet = undefined;
    this.#host.removeAttribute('on-paper');
  };
}

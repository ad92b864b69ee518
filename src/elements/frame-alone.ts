import type { ReactiveElement } from 'lit';
import type { Padding } from '../map/renderer.ts';
import type { Scene } from './scene.ts';

/** Height in pixels that the line of credits takes of a map's foot. */
const creditsRoom = 64;

/**
 * Gives an element that stands alone in a page what its root would say round it: what went wrong, once something has, above all else in the element,
 * and on a map whose figures and shapes are shown.
 */
export function frameAlone(host: ReactiveElement, scene?: Scene): void {
  if (!scene) return;
  if ((scene.failures?.length ?? 0) + (scene.notices?.length ?? 0) > 0) prepend(host, 'fair-notices', () => import('./fair-notices.ts'));
  if (host.localName === 'fair-map') {
    prepend(host, 'fair-credits', () => import('./fair-credits.ts'));
    const map = host as ReactiveElement & { padding: Padding };
    if (map.padding.bottom < creditsRoom) map.padding = { ...map.padding, bottom: creditsRoom };
  }
}

/** Before what the element draws itself, where its drawing leaves it alone. */
function prepend(host: ReactiveElement, name: string, load: () => Promise<unknown>): void {
  if ([...host.renderRoot.children].some(({ localName }) => localName === name)) return;
  void load();
  const element = document.createElement(name);
  element.className = 'over';
  host.renderRoot.prepend(element);
}

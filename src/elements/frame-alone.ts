import type { ReactiveElement } from 'lit';
import type { Scene } from './scene.ts';

/**
 * Gives an element that stands alone in a page what its root would say round it: what went wrong, once something has, above all else in the element,
 * and on a map whose figures and shapes are shown.
 */
export function frameAlone(host: ReactiveElement, scene?: Scene): void {
  if (!scene) return;
  if ((scene.failures?.length ?? 0) + (scene.notices?.length ?? 0) > 0) prepend(host, 'fair-notices', () => import('./fair-notices.ts'));
  if (host.localName === 'fair-map') prepend(host, 'fair-credits', () => import('./fair-credits.ts'));
}

/** Before what the element draws itself, where its drawing leaves it alone. */
function prepend(host: ReactiveElement, name: string, load: () => Promise<unknown>): void {
  if ([...host.renderRoot.children].some(({ localName }) => localName === name)) return;
  void load();
  const element = document.createElement(name);
  element.className = 'over';
  host.renderRoot.prepend(element);
}

import type { ReactiveElement } from 'lit';
import type { Padding } from '../map/renderer.ts';
import { embedWords as words } from '../words/embed-words.ts';
import type { Scene } from './scene.ts';

/** Height in pixels that the line of credits takes of a map's foot. */
const creditsRoom = 64;

/**
 * Gives an element that stands alone in a page what its root would say round it: what went wrong, once something has, above all else in the element,
 * and on a map whose figures and shapes are shown, or that they are on their way.
 */
export function frameAlone(host: ReactiveElement, scene?: Scene): void {
  if (!scene) return;
  if ((scene.failures?.length ?? 0) + (scene.notices?.length ?? 0) > 0) prepend(host, 'fair-notices', () => import('./fair-notices.ts'));
  if (host.localName === 'fair-map') {
    prepend(host, 'fair-credits', () => import('./fair-credits.ts'));
    sayWaiting(host, !scene.place && !scene.hasFailed);
    const map = host as ReactiveElement & { padding: Padding };
    if (map.padding.bottom < creditsRoom) map.padding = { ...map.padding, bottom: creditsRoom };
  }
}

/** The sentence that stands where the map will: the map itself draws nothing until its data is there. */
function sayWaiting(host: ReactiveElement, isWaiting: boolean): void {
  const said = [...host.renderRoot.children].find(({ className }) => className === 'lack waiting');
  if (!isWaiting) said?.remove();
  if (!isWaiting || said) return;
  const sentence = Object.assign(document.createElement('p'), { className: 'lack waiting', textContent: words.loading });
  sentence.setAttribute('role', 'status');
  host.renderRoot.prepend(sentence);
}

/** Before what the element draws itself, where its drawing leaves it alone. */
function prepend(host: ReactiveElement, name: string, load: () => Promise<unknown>): void {
  if ([...host.renderRoot.children].some(({ localName }) => localName === name)) return;
  void load();
  const element = document.createElement(name);
  element.className = 'over';
  host.renderRoot.prepend(element);
}

import type { CSSResult } from '@lit/reactive-element/css-tag.js';

/**
 * Puts a box for a first picture into the shadow root of an element that has no code yet. It has a shadow root, and so styles, of its own: those of the element
 * take the place of what stood in the element's root before. Nothing in it answers until the element draws the same and takes it away.
 */
export function firstBox(host: HTMLElement, styles: readonly CSSResult[]): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  // Lit renders an element before the first node that it finds in its root, and keeps a note of that on the node: this is it.
  root.append(document.createComment(''));
  const box = document.createElement('div');
  box.className = 'first';
  box.inert = true;
  const theme = host.dataset['theme'];
  if (theme) box.dataset['theme'] = theme;
  const inside = box.attachShadow({ mode: 'open' });
  inside.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet!);
  root.append(box);
  return inside;
}

/** Room left between a popup and the edges of the window, and between it and what it belongs to, in CSS pixels. */
const gap = 8;
const distance = 4;

/**
 * Lays a popup of the top layer under its anchor, or over it where there is more room, as wide as the anchor or `minWidth` at least, as high
 * as the room allows, and wholly inside the part of the window that a keyboard on the screen leaves free. Lengths in CSS pixels.
 */
export function placePopup(popup: HTMLElement, anchor: Element, { minWidth = 0, maxHeight = 440 } = {}): void {
  const box = anchor.getBoundingClientRect();
  const view = globalThis.visualViewport;
  const top = view?.offsetTop ?? 0;
  const bottom = top + (view?.height ?? innerHeight);
  const windowWidth = document.documentElement.clientWidth;

  const below = bottom - box.bottom - distance - gap;
  const above = box.top - top - distance - gap;
  const goesBelow = below >= Math.min(maxHeight, 240) || below >= above;
  const width = Math.min(Math.max(box.width, minWidth), windowWidth - 2 * gap);
  const left = Math.min(Math.max(box.left, gap), windowWidth - gap - width);

  popup.style.left = `${left}px`;
  popup.style.width = `${width}px`;
  popup.style.maxHeight = `${Math.max(96, Math.min(maxHeight, goesBelow ? below : above))}px`;
  popup.style.top = goesBelow ? `${box.bottom + distance}px` : 'auto';
  popup.style.bottom = goesBelow ? 'auto' : `${innerHeight - box.top + distance}px`;
}

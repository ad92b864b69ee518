import { afterPaint } from './after-paint.ts';

/** Frames that a first picture waits, at most, for the map to stand where its own does. */
const patience = 20;

/**
 * Takes a first picture away once the map beneath stands where the picture's does, and is painted there: a legend takes its width a frame late, and the map its
 * height after it. Until then it says nothing, for all is there twice. It goes in the end where the two never agree, as when a web font came between.
 */
export async function handOver(first: Element, root: ParentNode): Promise<void> {
  first.setAttribute('aria-hidden', 'true');
  const drawn = first.shadowRoot?.querySelector('.first-map');
  for (let frame = 0; frame < patience; frame++) {
    await afterPaint();
    if (isAlike(drawn, root.querySelector('fair-map'))) break;
  }
  await afterPaint();
  first.remove();
}

/** Whether two boxes lie in the same place, to the pixel. */
function isAlike(one: Element | null | undefined, other: Element | null): boolean {
  if (!one || !other) return false;
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  return Math.abs(a.top - b.top) < 1 && Math.abs(a.height - b.height) < 1 && Math.abs(a.width - b.width) < 1;
}

/**
 * Whether an element stands on dark ground: as its `color-scheme` says, which it inherits from the page, and where that leaves it open, as the
 * reader's system does. A page that never speaks of dark colours is light.
 */
export function isDarkAt(element: Element): boolean {
  const scheme = getComputedStyle(element).colorScheme.split(/\s+/);
  if (!scheme.includes('dark')) return false;
  return !scheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches;
}

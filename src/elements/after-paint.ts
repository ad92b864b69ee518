/** Longest wait where nothing is painted, as in a tab that is not seen. Milliseconds. */
const longest = 250;

/** Resolves once what has been drawn so far stands on screen: after the next frame, or soon where there is none. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestAnimationFrame !== 'function') {
      setTimeout(resolve);
      return;
    }
    const late = setTimeout(resolve, longest);
    requestAnimationFrame(() => setTimeout(() => {
      clearTimeout(late);
      resolve();
    }));
  });
}

/** Longest wait where nothing is painted, as in a tab that is not seen. Milliseconds. */
const longest = 250;
let waiting: (() => void)[] = [];

/**
 * Resolves once what has been drawn so far stands on screen: after the next frame, or soon where there is none. All who wait for one frame go on in tasks of their own, in the order they
 * asked, so that a reader's next step is not kept waiting by all of them.
 */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    if (waiting.length > 1) return;
    const goOn = (): void => {
      const due = waiting;
      waiting = [];
      for (const each of due) setTimeout(each);
    };
    if (typeof requestAnimationFrame !== 'function') {
      setTimeout(goOn);
      return;
    }
    const frame = requestAnimationFrame(() => {
      clearTimeout(late);
      setTimeout(goOn);
    });
    const late = setTimeout(() => {
      cancelAnimationFrame(frame);
      goOn();
    }, longest);
  });
}

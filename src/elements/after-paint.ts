/** Longest wait where nothing may be painted, as in a tab or a frame that is not seen. Milliseconds. */
const longest = 250;
const waiting: (() => void)[] = [];
const tasks: (() => void)[] = [];
let channel: MessageChannel | undefined;

/** Runs something in a task of its own. A message costs less than a timer, and is not held back by 4 ms where one task asks for the next. */
function asTask(task: () => void): void {
  if (!channel) {
    channel = new MessageChannel();
    channel.port1.onmessage = () => tasks.shift()!();
  }
  tasks.push(task);
  channel.port2.postMessage(undefined);
}

/** Whether this is a page of its own that is in sight, which is painted for certain; a frame may lie where nobody has scrolled to. */
const isInSight = (): boolean => window.top === window.self && document.visibilityState === 'visible';

/** What those do who wait for a frame of a page in sight, should it go out of sight first. To listen for each of them alone would take longer than what most of them wait to do. */
const hurries = new Set<() => void>();
let isWatched = false;

function watchSight(): void {
  if (isWatched) return;
  isWatched = true;
  document.addEventListener('visibilitychange', () => {
    for (const hurry of hurries) hurry();
    hurries.clear();
  });
}

/** Resolves once what has been drawn so far stands on screen: after the next frame, or soon where there is none. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestAnimationFrame !== 'function') {
      setTimeout(resolve);
      return;
    }
    let late: ReturnType<typeof setTimeout> | undefined;
    const hurry = (): void => { late = setTimeout(resolve, longest); };
    // A timer takes as long to set as a small map to be looked through: a page in sight sets one only if it goes out of it.
    if (isInSight()) {
      watchSight();
      hurries.add(hurry);
    } else hurry();
    requestAnimationFrame(() => asTask(() => {
      hurries.delete(hurry);
      clearTimeout(late);
      resolve();
    }));
  });
}

/**
 * Resolves after the next frame too, for what can wait until the map is painted. All who ask before that frame go on in tasks of their own, in the order in which they asked, so that a
 * reader's next step does not have to wait for all of them.
 */
export function inTurnAfterPaint(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    if (waiting.length === 1) void afterPaint().then(() => goOn(waiting.splice(0)));
  });
}

function goOn(those: (() => void)[]): void {
  asTask(() => {
    those.shift()!();
    if (those.length > 0) goOn(those);
  });
}

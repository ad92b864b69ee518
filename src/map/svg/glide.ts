/**
 * Calls `step` in each frame with how far a movement has come, 0 to 1, quick at first and slow at its end, and the last time with 1; then `done`.
 *
 * @param milliseconds 0: at once, without a frame between
 * @returns what breaks it off
 */
export function glide(milliseconds: number, step: (part: number) => void, done: () => void): () => void {
  if (milliseconds <= 0) {
    step(1);
    done();
    return () => undefined;
  }
  const from = performance.now();
  let frame = requestAnimationFrame(function next(now) {
    const part = Math.min(1, Math.max(0, now - from) / milliseconds);
    step(1 - (1 - part) ** 3);
    if (part < 1) frame = requestAnimationFrame(next);
    else done();
  });
  return () => cancelAnimationFrame(frame);
}

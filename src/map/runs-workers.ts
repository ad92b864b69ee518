/**
 * Whether the page may run the workers that lie beside this script: only those of its own origin. A page of another origin may not, nor may a frame with a sandbox,
 * which has none.
 */
export function runsWorkers(script = import.meta.url, origin = self.origin): boolean {
  return origin !== 'null' && new URL(script).origin === origin;
}

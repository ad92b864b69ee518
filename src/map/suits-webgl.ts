/** Whether the browser says that its reader wants to save data. */
export function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true || matchMedia('(prefers-reduced-data: reduce)').matches;
}

/** Whether the browser knows WebGL 2. Whether the device can draw with it shows when it is asked to, which can take seconds. */
export function knowsWebGl2(): boolean {
  return typeof WebGL2RenderingContext !== 'undefined';
}

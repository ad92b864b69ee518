/** Whether the browser says that its reader wants to save data. */
export function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true || matchMedia('(prefers-reduced-data: reduce)').matches;
}

/** Whether the browser knows WebGL 2. Whether the device can draw with it shows when it is asked to. */
export function knowsWebGl2(): boolean {
  return typeof WebGL2RenderingContext !== 'undefined';
}

/** What programs that draw without a graphics card call themselves: those of Chromium, Mesa (three), Windows and Apple. */
const inSoftware = /swiftshader|llvmpipe|softpipe|swrast|basic render|warp|software/i;

/**
 * Whether WebGL 2 is drawn by a graphics card. Without one it is drawn all the same, by the processor, which takes five times as long over a frame of a map as SVG.
 * Browsers do not count that as the "major performance caveat" that can be asked about, so the name of the renderer is read. The context is given back at once.
 */
export function hasGraphicsCard(): boolean {
  return knowsWebGl2() && isCard(document.createElement('canvas').getContext('webgl2', { failIfMajorPerformanceCaveat: true }));
}

function isCard(context: WebGL2RenderingContext | null): boolean {
  if (!context) return false;
  const detail = context.getExtension('WEBGL_debug_renderer_info');
  const name = String(context.getParameter(detail ? detail.UNMASKED_RENDERER_WEBGL : context.RENDERER));
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return !inSoftware.test(name);
}

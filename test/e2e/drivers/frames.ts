import type { Locator } from 'playwright';

/**
 * How far each frame that the browser shows of an element, while something is done, is from the first: the share of its blocks of 8 pixels that have another
 * colour on the whole, by more than 12 of 255. How a line's edge is smoothed is left out of account by that.
 */
export async function framesApart(element: Locator, act: () => Promise<void>): Promise<number[]> {
  const page = element.page();
  const box = (await element.boundingBox())!;
  const client = await page.context().newCDPSession(page);
  const frames: string[] = [];
  client.on('Page.screencastFrame', ({ data, sessionId }) => {
    frames.push(data);
    void client.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
  });
  await client.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
  await act();
  await page.evaluate(async () => { for (let i = 0; i < 6; i++) await new Promise(requestAnimationFrame); });
  await client.send('Page.stopScreencast');
  frames.push((await page.screenshot()).toString('base64'));
  return page.evaluate(async ([{ x, y, width, height }, all]) => {
    const [across, down] = [Math.floor(width / 8), Math.floor(height / 8)];
    const blocks = await Promise.all(all.map(async (base64) => {
      const image = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), (each) => each.charCodeAt(0))]), x, y, 8 * across, 8 * down);
      const context = new OffscreenCanvas(8 * across, 8 * down).getContext('2d')!;
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, 8 * across, 8 * down);
      const sums = new Float32Array(3 * across * down);
      data.forEach((value, at) => {
        const [pixel, channel] = [at >> 2, at & 3];
        if (channel < 3) sums[3 * (across * Math.floor(pixel / (64 * across)) + ((pixel >> 3) % across)) + channel]! += value / 64;
      });
      return sums;
    }));
    return blocks.map((sums) => Array.from({ length: across * down }, (_, i) => [0, 1, 2].some((channel) => Math.abs(sums[3 * i + channel]! - blocks[0]![3 * i + channel]!) > 12))
      .filter(Boolean).length / (across * down));
  }, [box, frames] as const);
}

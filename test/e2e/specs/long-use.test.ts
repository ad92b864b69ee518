import { afterAll, expect, test } from 'vitest';
import { Explorer } from '../drivers/explorer.ts';
import { sendHome, visit } from '../drivers/visitor.ts';

afterAll(sendHome);

const topics = ['Growth', 'Service reach', 'Net zero', 'People', 'Deprivation'];
const levels = ['Wards', 'Neighbourhoods', 'Small areas'] as const;
const councils = ['Camden', 'Isles of Scilly', 'Barnet'];
const areas = ['E05013632', 'E01000115', 'E05013640', 'E01000200'];

test('two hundred switches of topic, level, area and council leave the heap under 150 MB', async () => {
  const { page, complaints, leave } = await visit('', { maplibre: true });
  const explorer = new Explorer(page);
  await explorer.drawnByMapLibre();
  for (let step = 0; step < 200; step++) {
    if (step % 25 === 24) {
      await explorer.choose('Council', councils[Math.floor(step / 25) % councils.length]!);
      await page.waitForTimeout(150);
    } else if (step % 3 === 0) await explorer.topic(topics[step % topics.length]!);
    else if (step % 3 === 1) await explorer.level(levels[step % levels.length]!);
    else {
      await page.evaluate((code) => {
        const next = new URL(location.href);
        next.searchParams.set('select', code);
        history.pushState(null, '', next);
        dispatchEvent(new PopStateEvent('popstate'));
      }, areas[step % areas.length]!);
    }
  }
  await page.waitForLoadState('networkidle');
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage') as { usedSize: number };
  console.log(`JS heap after 200 switches: ${(usedSize / 1e6).toFixed(1)} MB`);
  expect(usedSize).toBeLessThan(150e6);
  expect(complaints).toEqual([]);
  await leave();
}, 180_000);

import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { Explorer } from '../drivers/explorer.ts';
import { sendHome, visit, type Visit } from '../drivers/visitor.ts';

let visitOpen: Visit | undefined;
afterEach(async () => {
  await visitOpen?.leave();
  visitOpen = undefined;
});
afterAll(sendHome);

async function arrive(path: string, options?: Parameters<typeof visit>[1]): Promise<Explorer> {
  visitOpen = await visit(path, options);
  const explorer = new Explorer(visitOpen.page);
  await explorer.drawn();
  return explorer;
}
const statusText = (explorer: Explorer) => explorer.page.locator('fair-search').getByRole('status').allInnerTexts().then((texts) => texts.join(' '));
const untilSaid = (explorer: Explorer, text: string) => expect.poll(() => statusText(explorer), { timeout: 20_000 }).toContain(text);

/** Until the map's scale is in metres, not kilometres. */
const untilNear = (explorer: Explorer) => expect.poll(() => explorer.page.locator('fair-map .scale').textContent(), { timeout: 20_000 }).toMatch(/^\d+ m$/);

describe('finding a place', () => {
  it('shows the small area of a postcode, zoomed to, and Back undoes it', async () => {
    const explorer = await arrive('');
    await explorer.choose('Find a place', 'nw95aa');
    await expect.poll(() => explorer.address('select')).toBe('E01033918');
    await explorer.page.getByText('Barnet 042D').first().waitFor();
    await untilNear(explorer);
    await explorer.page.goBack();
    await expect.poll(() => explorer.address('select')).toBeNull();
    expect(visitOpen!.complaints).toEqual([]);
  });

  it('opens the council of a postcode elsewhere, and finds the postcode there', async () => {
    const explorer = await arrive('');
    await explorer.choose('Find a place', 'NW1 8AB');
    await expect.poll(() => explorer.address('area'), { timeout: 20_000 }).toBe('E09000007');
    await expect.poll(() => explorer.address('select'), { timeout: 20_000 }).toMatch(/^E01/);
    await explorer.page.getByText(/^Camden \d{3}[A-Z]/).first().waitFor();
    expect(visitOpen!.complaints).toEqual([]);
  });

  it('says which council a postcode is in when that council is not on the site', async () => {
    const explorer = await arrive('');
    await explorer.page.getByRole('combobox', { name: 'Find a place' }).fill('LS1 4AP');
    await untilSaid(explorer, 'LS1 4AP is in Leeds, which is not on this site');
  });

  it('finds a place from the table by its name with a slip, and shows it on the map', async () => {
    visitOpen = await visit('?area=E09000003&show=table');
    const explorer = new Explorer(visitOpen.page);
    await explorer.choose('Find a place', 'wodside park');
    await expect.poll(() => explorer.address('show')).toBeNull();
    await explorer.drawn();
    await expect.poll(() => explorer.address('select')).toBe('E02000035');
    await untilNear(explorer);
  });

  it('says so when the reader’s browser does not share where they are, and when it does, goes there', async () => {
    const denied = await arrive('');
    await denied.page.getByRole('button', { name: 'Find where I am' }).click();
    await untilSaid(denied, 'did not share where you are');
    await visitOpen!.leave();
    const shared = await arrive('', { permissions: ['geolocation'], geolocation: { longitude: -0.2495, latitude: 51.5954, accuracy: 20 } });
    await shared.page.getByRole('button', { name: 'Find where I am' }).click();
    await untilSaid(shared, 'You are in Barnet 042B');
    await expect.poll(() => shared.address('select')).toBe('E01033916');
  });

  it('is in the menu of a phone, which closes once a place is found', async () => {
    const explorer = await arrive('', { viewport: { width: 375, height: 740 }, hasTouch: true });
    await explorer.page.getByRole('button', { name: 'Menu' }).tap();
    await explorer.page.getByRole('combobox', { name: 'Find a place' }).fill('colindale north');
    await explorer.page.getByRole('option', { name: /Colindale North/ }).tap();
    await expect.poll(() => explorer.address('select')).toBe('E05013632');
    await expect.poll(() => explorer.page.getByRole('dialog').count()).toBe(0);
  });
});

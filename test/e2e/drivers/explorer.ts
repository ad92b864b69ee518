import type { Locator, Page } from 'playwright';

/** What a person does in the explorer, by the names they see. */
export class Explorer {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get map(): Locator {
    return this.page.getByRole('application', { name: /^Map of/ });
  }

  /** Until the map stands, every tile of it, and the first picture has given way to it. */
  async drawn(): Promise<void> {
    await this.page.locator('[role="application"][aria-busy="false"]').waitFor();
    await this.page.locator('.first[inert]').waitFor({ state: 'detached' });
  }

  /** Until MapLibre has taken over every map of the page: for a visitor who lets it. */
  async drawnByMapLibre(): Promise<void> {
    await this.page.locator('[role="application"][data-drawn-by="maplibre"]').first().waitFor();
    await this.page.locator('[role="application"][data-drawn-by="svg"]').waitFor({ state: 'detached' });
  }

  async picture(): Promise<string> {
    return (await this.map.screenshot()).toString('base64');
  }

  /** Until the map looks the same twice in turn: its picture. */
  async still(): Promise<string> {
    let last: string | undefined;
    for (let next = await this.picture(); next !== last; next = await this.picture()) last = next;
    return last;
  }

  /** The names and numbers on the map. */
  get written(): Locator {
    return this.map.locator('svg text');
  }

  /** Where on the page the name of an area stands on the map. */
  async middleOf(name: string): Promise<[x: number, y: number]> {
    const { x, y, width, height } = (await this.written.filter({ hasText: new RegExp(`^${name}$`) }).first().boundingBox())!;
    return [x + width / 2, y + height / 2];
  }

  get headline(): Locator {
    return this.page.getByRole('heading', { level: 2 }).first();
  }

  /** Opens the list of a field, types, and takes the first answer. */
  async choose(field: string, text: string): Promise<void> {
    const box = this.page.getByRole('combobox', { name: field, exact: true });
    await box.click();
    await box.fill(text);
    await this.page.getByRole('option').first().waitFor();
    await box.press('Enter');
  }

  async topic(name: string): Promise<void> {
    await this.page.getByRole('radio', { name, exact: true }).click();
  }

  async level(name: 'Wards' | 'Neighbourhoods' | 'Small areas'): Promise<void> {
    await this.page.getByRole('radio', { name, exact: true }).click({ force: true });
  }

  async see(name: 'Map' | 'Table' | 'Compare' | 'Who is missed' | 'About'): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name, exact: true }).click();
  }

  async pockets(): Promise<void> {
    await this.page.getByRole('switch', { name: 'Hidden pockets' }).click();
  }

  /** What the address holds under a key. */
  address(key: string): string | null {
    return new URL(this.page.url()).searchParams.get(key);
  }
}

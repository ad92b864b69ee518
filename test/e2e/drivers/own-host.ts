import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { serveFolder, type ServeOptions } from '../serve-folder.ts';

/** A host of its own for one spec, with a copy of the built site: it can go away, come back, and be given a newer version. */
export class OwnHost {
  readonly #folder = mkdtempSync(join(tmpdir(), 'fairground-host-'));
  readonly #options: ServeOptions;
  #server?: Awaited<ReturnType<typeof serveFolder>>;
  #port?: number;

  constructor(options: ServeOptions = {}) {
    this.#options = options;
    cpSync(resolve('dist'), this.#folder, { recursive: true });
  }

  get address(): string {
    if (!this.#server) throw new Error('OwnHost.address requires a host that was opened');
    return this.#server.address;
  }

  async open(): Promise<void> {
    this.#server = await serveFolder(this.#folder, { ...this.#options, port: this.#port });
    this.#port = Number(new URL(this.#server.address).port);
  }

  /** The host answers no more; its files stay. */
  async goAway(): Promise<void> {
    await this.#server?.close();
  }

  async remove(): Promise<void> {
    await this.goAway();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** Puts another build in the place of this one: the page's entry script has another name. */
  publishNewVersion(): void {
    const entry = readdirSync(join(this.#folder, 'assets')).find((name) => /^index-[\w-]+\.js$/.test(name) && this.#names('index.html', name))!;
    const newer = 'index-ANOTHER1.js';
    renameSync(join(this.#folder, 'assets', entry), join(this.#folder, 'assets', newer));
    for (const name of readdirSync(join(this.#folder, 'assets')).filter((each) => each.endsWith('.js'))) this.#replace(`assets/${name}`, entry, newer);
    for (const name of ['index.html', 'service-worker.js']) this.#replace(name, entry, newer);
    const [, version = ''] = /version:\W?([0-9a-f]{16})/.exec(readFileSync(join(this.#folder, 'service-worker.js'), 'utf8')) ?? [];
    this.#replace('service-worker.js', version, 'feedfacefeedface');
  }

  /** Makes a council's pack another making of the same figures. */
  remakePack(area: string): void {
    const { madeFrom } = JSON.parse(readFileSync(join(this.#folder, 'packs', area, 'manifest.json'), 'utf8')) as { madeFrom: string };
    const folder = join('packs', area);
    for (const each of readdirSync(join(this.#folder, folder), { recursive: true, withFileTypes: true })) {
      if (each.isFile() && /json$/.test(each.name)) this.#replace(join(each.parentPath, each.name).slice(this.#folder.length + 1), madeFrom, 'feedfacefeedface');
    }
  }

  #names(file: string, text: string): boolean {
    return readFileSync(join(this.#folder, file), 'utf8').includes(text);
  }

  #replace(file: string, from: string, to: string): void {
    const path = join(this.#folder, file);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(from, to));
    for (const suffix of ['.br', '.gz']) rmSync(path + suffix, { force: true });
  }
}

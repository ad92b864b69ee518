import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openEngland, type CouncilAreas } from '../../../data/england.ts';
import { fingerprint } from '../../../data/pack/fingerprint.ts';
import { madeFromIn, writePacks } from '../../../data/pack/write-packs.ts';
import { areaOfCouncil, areasOfCouncil, type NamedArea } from '../area-of-council.ts';
import { BadInput } from '../bad-input.ts';
import type { Command, Given, Streams } from '../command.ts';
import { councilNamed } from '../council.ts';
import { openPrinter } from '../paper/open-printer.ts';
import { pageCount } from '../paper/page-count.ts';

/** Where `npm start` serves the page: what a factsheet's link leads to unless told. */
const here = 'http://localhost:5173/';
const packs = fileURLToPath(new URL('../../../packs', import.meta.url));
const columns = ['code', 'name', 'file', 'pages', 'bytes'] as const;

/** Prints the factsheet of one area, or of every ward of a council, as PDF. */
export const factsheet: Command = {
  name: 'factsheet',
  help: 'Print the factsheet of a ward, or of every ward, as PDF',
  options: {
    area: { value: 'CODE', help: 'Council, by its code or name', required: true },
    ward: { value: 'CODE', help: 'Ward, or a neighbourhood or small area, by its code or name' },
    'all-wards': { help: 'Every ward of the council' },
    out: { value: 'FILE', help: 'PDF to write; with --all-wards, the folder to write them into', required: true },
    site: { value: 'URL', help: `Address of your Fairground, which link and QR code lead to; ${here} unless told` },
  },
  async run(given, streams) {
    const { ward, 'all-wards': all, out } = given;
    if ((ward === undefined) === (all === undefined)) throw new BadInput('factsheet needs --ward or --all-wards, one of the two. Try factsheet --help.');
    const site = siteNamed(given);
    const england = await openEngland();
    const council = councilNamed(england, given['area'] as string);
    const areas = all ? areasOfCouncil(england, council, 'ward') : [areaOfCouncil(england, council, ward as string)];
    const files = filesFor(council, areas, out as string, all !== undefined);
    const progress = progressOn(streams);
    if (madeFromIn(packs, council.code) !== fingerprint()) {
      progress(`Making ${council.name}’s pack`);
      await writePacks(england, [council], packs, { list: 'all' });
    }
    const { builtPage } = await import('../../../scripts/built-page.ts');
    const page = await builtPage((seconds) => { if (seconds === undefined) progress('Building the page'); });
    const printer = await openPrinter(site, { page, packs });
    const rows = [];
    try {
      for (const [i, area] of areas.entries()) {
        progress(`${i + 1} of ${areas.length}  ${area.name}`);
        const pdf = await printer.print(council.code, area);
        writeFileSync(files[i]!, pdf);
        rows.push({ code: area.code, name: area.name, file: files[i]!, pages: pageCount(pdf), bytes: pdf.byteLength });
      }
    } finally {
      await printer.close();
      progress('');
    }
    return { json: { council: council.code, site, factsheets: rows }, rows: { columns, rows } };
  },
};

/** @throws {BadInput} where the address is none, or where `out` names a file that should be a folder */
function siteNamed({ site = here }: Given): string {
  try {
    const { origin, pathname, protocol } = new URL(String(site));
    if (protocol === 'http:' || protocol === 'https:') return `${origin}${pathname.replace(/\/?(index\.html)?$/, '')}/`;
  } catch {
    // said below
  }
  throw new BadInput(`--site is the address of a page, such as https://maps.example.gov.uk/fairground/, got "${String(site)}".`);
}

/** Where each factsheet goes; the folders are made. */
function filesFor(council: CouncilAreas, areas: readonly NamedArea[], out: string, isFolder: boolean): string[] {
  const isThere = existsSync(out);
  if (isFolder && isThere && !statSync(out).isDirectory()) throw new BadInput(`--all-wards writes into a folder, and ${out} is a file.`);
  const slug = (text: string) => text.toLowerCase().replace(/['’]/g, '').replace(/&/g, 'and').replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  const name = (area: NamedArea) => `${slug(council.name)}-${slug(area.name)}-factsheet.pdf`;
  if (!isFolder && !(isThere && statSync(out).isDirectory())) {
    mkdirSync(dirname(out), { recursive: true });
    return [out];
  }
  mkdirSync(out, { recursive: true });
  return areas.map((area) => join(out, name(area)));
}

/** One line that changes on a terminal, a line each elsewhere; an empty one ends it. */
function progressOn({ error, isTerminal }: Streams): (text: string) => void {
  return (text) => {
    if (isTerminal) error(`\r\u001b[2K${text}`);
    else if (text !== '') error(`${text}\n`);
  };
}

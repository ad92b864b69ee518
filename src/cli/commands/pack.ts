import { mkdirSync } from 'node:fs';
import { openEngland, type CouncilAreas, type England } from '../../../data/england.ts';
import { writePacks } from '../../../data/pack/write-packs.ts';
import { BadInput } from '../bad-input.ts';
import type { Command } from '../command.ts';
import { councilNamed } from '../council.ts';

/** Writes the packs of councils into a folder. */
export const pack: Command = {
  name: 'pack',
  help: 'Write the packs of councils: the files that the page reads',
  options: {
    area: { value: 'CODE', help: 'Council, by its code or name; several with commas between' },
    all: { help: 'Every council in England' },
    out: { value: 'DIR', help: 'Folder to write into', required: true },
    list: { value: 'held|all', help: 'Which councils index.json lists: those in the folder (unless told), or all of England’s' },
  },
  async run(given, streams) {
    const { area, all, out, list = 'held' } = given;
    if ((area === undefined) === (all === undefined)) throw new BadInput('pack needs --area or --all, one of the two. Try pack --help.');
    if (list !== 'held' && list !== 'all') throw new BadInput(`--list is held or all, got "${String(list)}".`);
    const england = await openEngland();
    const councils: CouncilAreas[] = all
      ? england.geography.councils.codes.map((code) => england.council(code)!)
      : councilsNamed(england, area as string);
    mkdirSync(out as string, { recursive: true });
    const written = await writePacks(england, councils, out as string, {
      list,
      onPack: (council, done, of) => {
        if (streams.isTerminal) streams.error(`\r\u001b[2K${done + 1} of ${of}  ${council.name}`);
      },
    });
    if (streams.isTerminal) streams.error('\r\u001b[2K');
    return { json: written };
  },
};

/** The councils of a list with commas between; some councils have a comma in their name, so the whole is tried as one first. */
function councilsNamed(england: England, text: string): CouncilAreas[] {
  const whole = text.trim().toLowerCase();
  if (england.geography.councils.names.some((name) => name.toLowerCase() === whole)) return [councilNamed(england, text)];
  return text.split(',').map((each) => councilNamed(england, each));
}

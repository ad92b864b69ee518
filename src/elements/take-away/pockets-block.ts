import { palette } from '../../ui/palette.ts';
import { whole } from '../../words/numbers.ts';
import { pocketsWords } from '../../words/pockets-words.ts';
import type { Scene } from '../scene.ts';
import { markup } from './markup.ts';
import { posterWidth, type Block } from './poster.ts';
import { families } from './text-ruler.ts';

const row = 44;

/** The pockets by name, in two columns, numbered as on the map. */
export function pocketsBlock({ manifest, pockets }: Scene, dark: boolean): Block {
  const { ink, soft, pocket, 'on-pocket': onPocket } = palette[dark ? 'dark' : 'light'];
  const { levels } = manifest!;
  const found = pockets!.pockets;
  const perColumn = Math.ceil(found.length / 2);
  return {
    width: posterWidth,
    height: perColumn * row,
    markup: markup`<g font-family="${families.sans}">${found.map((each, i) => {
      const name = levels.neighbourhood.names[each.neighbourhood]!;
      const people = each.residents === undefined ? '' : `${whole(each.residents)} ${pocketsWords.people}`;
      return markup`<g transform="translate(${Math.floor(i / perColumn) * (posterWidth / 2 + 10)},${(i % perColumn) * row})">
        <circle cx="13" cy="18" r="12.5" fill="${pocket}" stroke="${onPocket}"/><text x="13" y="23" text-anchor="middle" font-size="13.5" font-weight="700" fill="${onPocket}">${i + 1}</text>
        <text x="36" y="16" font-size="15.5" font-weight="650" fill="${ink}">${name}</text>
        <text x="36" y="34" font-size="13.5" fill="${soft}">${[pocketsWords.within(levels['small-area'].names[each.row]!, levels.ward.names[each.ward]!), people].filter(Boolean).join(', ')}</text>
      </g>`;
    })}</g>`,
  };
}

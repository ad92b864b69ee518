import './trusted-types.ts';
import { packsHome } from '../elements/packs-home.ts';
import { parseView } from '../view/address.ts';
import { isPlainMap } from '../view/is-plain-map.ts';
import { pageWords } from '../words/page-words.ts';
import { fetchCode, fetchFonts, fetchRest } from './fetch-rest.ts';

/**
 * The page of the explorer: it paints the first map, whose data `ask.ts` has asked for, with the least code that can, asks meanwhile for the explorer, which takes its
 * place, and for the web fonts when the map is on screen.
 */
const explorer = document.querySelector('fair-explorer')!;
const packs = new URL(explorer.getAttribute('packs') ?? packsHome.address, document.baseURI).href;
const { view } = parseView(location.search);
const isPlain = isPlainMap(view);
const code = (): Promise<unknown> => import('../elements/fair-explorer.ts');

const painted = isPlain
  ? import('../elements/first-explorer.ts').then(({ firstExplorer }) => firstExplorer(explorer, packs, view, () => fetchCode('data'))).catch(() => undefined)
  : Promise.resolve(undefined);
painted.then((scene) => {
  if (scene) fetchRest(packs, scene, explorer.getAttribute('basemap'));
  else explorer.addEventListener('fair-ready', fetchFonts, { once: true });
  return code();
}).catch(() => {
  const place = explorer.shadowRoot?.querySelector('.first')?.shadowRoot?.querySelector('.lead') ?? explorer;
  place.textContent = pageWords.lacksCode;
});

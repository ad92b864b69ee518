import './trusted-types.ts';
import { embedAsked } from '../elements/embed-show.ts';
import { packsHome } from '../elements/packs-home.ts';
import { parseView } from '../view/address.ts';
import { isPlainMap } from '../view/is-plain-map.ts';
import { embedWords } from '../words/embed-words.ts';
import { fetchFonts, fetchRest } from './fetch-rest.ts';

/**
 * The page in a frame: it paints the first map, whose data `ask.ts` has asked for, with the least code that can, then asks for the elements that take its place, and for the
 * web fonts.
 */
const embed = document.querySelector('fair-embed')!;
const { show, keys } = embedAsked(location.search);
const { view } = parseView(new URLSearchParams(keys).toString());
const packs = new URL(packsHome.address, document.baseURI).href;
const isPlain = show === 'map' && isPlainMap(view);

const painted = isPlain ? import('../elements/first-picture.ts').then(({ firstPicture }) => firstPicture(embed, packs, view)).catch(() => undefined) : Promise.resolve(undefined);
painted
  .then(async (scene) => {
    if (!scene) return embed.addEventListener('fair-ready', fetchFonts, { once: true });
    fetchRest(packs, scene);
    await Promise.all([import('../elements/fair-map.ts'), import('../elements/fair-legend.ts')]);
  })
  .then(() => import('../elements/fair-embed.ts'))
  .catch(() => { if (!embed.shadowRoot) embed.textContent = embedWords.lacksCode; });

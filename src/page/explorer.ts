import './trusted-types.ts';
import { packsHome } from '../elements/packs-home.ts';
import { parseView } from '../view/address.ts';
import { pageWords } from '../words/page-words.ts';
import { askAhead } from './ask-ahead.ts';

/** The page of the explorer: it asks for the data of the first map, then for the code that draws it, and for the web fonts when the map is on screen. */
const explorer = document.querySelector('fair-explorer')!;
askAhead(new URL(explorer.getAttribute('packs') ?? packsHome.address, document.baseURI).href, parseView(location.search).view);
explorer.addEventListener('fair-ready', () => void import('./fonts.css'), { once: true });
import('../elements/fair-explorer.ts').catch(() => { explorer.textContent = pageWords.lacksCode; });
